using BenchmarkDotNet.Attributes;
using Progressie.Circles;

namespace Progressie.Benchmarks;

/// <summary>Applies one operation to a board of 1,000 notes that stays valid: as somebody does it here and now, as it comes in from another
/// replica, and late, before operations that are there already.</summary>
[MemoryDiagnoser]
public class CircleApplyBenchmarks
{
    private readonly CircleBoard _board = CircleMaterial.WithNotes();
    private readonly NaiveBoard _naive;
    private readonly NoteReworded _next;
    private readonly NoteReworded _late;
    private readonly CircleBoard _ahead;

    public CircleApplyBenchmarks()
    {
        NoteId note = _board.Notes[CircleMaterial.Notes / 2].Id;
        _next = Reword(_board, note, "tablet");
        _late = Reword(_board, note, "phone");
        _ahead = _board
            .Record(_next with { Text = "Iedereen weet wie er ziek is." })
            .Reword(note, "Iedereen weet wie er is.", CircleMaterial.Writer);
        _naive = NaiveBoard.Fold(_board.Operations);
    }

    [Benchmark(Baseline = true)]
    public object NaiveImmutableList() => _naive.Apply(_next);

    [Benchmark]
    public CircleBoard Record() => _board.Record(_next);

    [Benchmark]
    public CircleBoard FromAnotherReplica() => _board.TryApply([_next]).Value.Board;

    [Benchmark]
    public CircleBoard Late() => _ahead.TryApply([_late]).Value.Board;

    private static NoteReworded Reword(CircleBoard board, NoteId note, string replica) => new()
    {
        Id = board.NextId(ReplicaId.Parse(replica)),
        At = board.StartedAt.AddDays(1),
        By = ParticipantId.Parse("noor"),
        Basis = board.HeadsOn(note),
        Note = note,
        Text = "De avonddienst weet wie er ziek is en wie er invalt.",
    };
}
