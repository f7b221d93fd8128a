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
    public ConversationGuidance Entries10() => ConversationGuide.Suggest(_ten);

    [Benchmark(Baseline = true)]
    public ConversationGuidance Entries50() => ConversationGuide.Suggest(_fifty);

    [Benchmark]
    public ConversationGuidance Entries500() => ConversationGuide.Suggest(_fiveHundred);
}
