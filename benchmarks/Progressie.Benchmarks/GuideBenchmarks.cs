using BenchmarkDotNet.Attributes;
using Progressie.Conversations;

namespace Progressie.Benchmarks;

/// <summary>Guidance for conversations of 10, 50 and 500 entries: every step with whether, why and what next.</summary>
[MemoryDiagnoser]
public class GuideBenchmarks
{
    private readonly Conversation _ten = ConversationMaterial.OfEntries(10);
    private readonly Conversation _fifty = ConversationMaterial.OfEntries(50);
    private readonly Conversation _fiveHundred = ConversationMaterial.OfEntries(500);

    [Benchmark]
    public Guidance Entries10() => _ten.Guide(_ten.StartedAt);

    [Benchmark(Baseline = true)]
    public Guidance Entries50() => _fifty.Guide(_fifty.StartedAt);

    [Benchmark]
    public Guidance Entries500() => _fiveHundred.Guide(_fiveHundred.StartedAt);
}
