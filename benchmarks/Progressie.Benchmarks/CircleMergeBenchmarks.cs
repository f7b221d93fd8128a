using BenchmarkDotNet.Attributes;
using Progressie.Circles;

namespace Progressie.Benchmarks;

/// <summary>Folds 10,000 operations on 1,000 notes into a board, and merges two replicas of 10,000 operations each that went on apart since
/// the first 5,000.</summary>
[MemoryDiagnoser]
public class CircleMergeBenchmarks
{
    private readonly CircleBoard _empty;
    private readonly CircleBoard _ours;
    private readonly CircleBoard _theirs;
    private readonly CircleOperation[] _operations;
    private readonly CircleOperation[] _shuffled;
    private readonly NaiveBoard _ourNaive;
    private readonly NaiveBoard _theirNaive;

    public CircleMergeBenchmarks()
    {
        CircleBoard notes = CircleMaterial.WithNotes();
        _empty = CircleBoard.Start(notes.Id, notes.Topic, Writer.Anonymous(TimeProvider.System));
        CircleBoard common = CircleMaterial.GoOn(notes, "tablet", 4_000);
        _ours = CircleMaterial.GoOn(common, "phone", 5_000);
        _theirs = CircleMaterial.GoOn(common, "laptop", 5_000);
        _operations = [.. _ours.Operations];
        _shuffled = [.. _operations];
        new Random(7).Shuffle(_shuffled);
        _ourNaive = NaiveBoard.Fold(_ours.Operations);
        _theirNaive = NaiveBoard.Fold(_theirs.Operations);
    }

    [Benchmark(Baseline = true)]
    public object NaiveFold() => NaiveBoard.Fold(_operations);

    [Benchmark]
    public CircleBoard Fold() => _empty.TryApply(_operations).Value.Board;

    [Benchmark]
    public CircleBoard FoldShuffled() => _empty.TryApply(_shuffled).Value.Board;

    [Benchmark]
    public object NaiveMerge() => _ourNaive.Merge(_theirNaive);

    [Benchmark]
    public CircleBoard Merge() => _ours.Merge(_theirs).Board;
}
