using BenchmarkDotNet.Attributes;
using Progressie.Circles;

namespace Progressie.Benchmarks;

/// <summary>One note to which very much is done: split over and over here, and reworded elsewhere, of which one operation at a time comes
/// in.
/// The same a tenth as often is the floor: what is done to a note may not cost more because much was done to it.</summary>
[MemoryDiagnoser]
public class CircleOneNoteBenchmarks
{
    private const int Splits = 10_000, Remote = 5_000;

    private readonly CircleBoard _start;
    private readonly NoteId _note;
    private readonly CircleOperation[] _remote;

    public CircleOneNoteBenchmarks()
    {
        _start = CircleBoard.Start("kade", "Overdracht", Writer.Anonymous(ConversationMaterial.Clock))
            .Add(CircleZone.Outer, "De avonddienst weet wie er ziek is.", CircleMaterial.Writer, out _note);
        Writer elsewhere = Writer.Of("lise", ConversationMaterial.Clock).OnDevice("phone");
        CircleBoard there = _start;
        for (int i = 0; i < Remote; i++)
        {
            there = there.Reword(_note, i % 2 == 0 ? "De avonddienst weet wie er is." : "De nachtdienst ook.", elsewhere);
        }

        _remote = [.. there.Operations.Skip(1)];
    }

    [Benchmark(Baseline = true)]
    public CircleBoard TenthOfTheSplits() => Split(Splits / 10);

    [Benchmark]
    public CircleBoard TenThousandSplits() => Split(Splits);

    [Benchmark]
    public CircleBoard TenthOfTheRemoteOnes() => Receive(Remote / 10);

    [Benchmark]
    public CircleBoard FiveThousandRemoteOnes() => Receive(Remote);

    private CircleBoard Split(int times)
    {
        CircleBoard board = _start;
        for (int i = 0; i < times; i++)
        {
            board = board.Split(_note, "Het bord hangt.", "Iedereen leest het bord.", null, CircleMaterial.Writer);
        }

        return board;
    }

    private CircleBoard Receive(int count)
    {
        CircleBoard board = _start;
        for (int i = 0; i < count; i++)
        {
            board = board.TryApply([_remote[i]]).Value.Board;
        }

        return board;
    }
}
