using BenchmarkDotNet.Attributes;
using Progressie.Conversations;

namespace Progressie.Benchmarks;

/// <summary>Records one entry in a conversation that has 10 of them, and in one that has 1,000 or 10,000. The conversation itself stays as
/// it was, so every call adds to the same one: the dearest case for a list that shares.</summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private readonly Conversation _ten = ConversationMaterial.OfEntries(10);
    private readonly Conversation _thousand = ConversationMaterial.OfEntries(1_000);
    private readonly Conversation _tenThousand = ConversationMaterial.OfEntries(10_000);

    [Benchmark(Baseline = true)]
    public Conversation At10() => ConversationMaterial.SayOne(_ten, 3);

    [Benchmark]
    public Conversation At1000() => ConversationMaterial.SayOne(_thousand, 3);

    [Benchmark]
    public Conversation At10000() => ConversationMaterial.SayOne(_tenThousand, 3);
}
