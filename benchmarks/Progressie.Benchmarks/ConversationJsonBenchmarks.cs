using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Json;

namespace Progressie.Benchmarks;

/// <summary>Reads and writes conversations of 100, 1,000 and 5,000 entries; linear means that the time per entry stays the same. The floor
/// steps over the tokens of the same document.</summary>
[MemoryDiagnoser]
public class ConversationJsonBenchmarks
{
    private readonly ProgressieLimits _limits = ProgressieLimits.Default with { MaxDocumentBytes = 64_000_000 };
    private readonly ArrayBufferWriter<byte> _buffer = new(4_000_000);
    private ProgressieCatalog _catalog = ProgressieCatalog.BuiltIn;
    private Conversation _conversation = null!;
    private byte[] _utf8 = [];

    [Params(100, 1_000, 5_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _catalog = ProgressieCatalog.BuiltIn.With(_limits);
        _conversation = ConversationMaterial.OfEntries(Entries);
        _utf8 = ConversationMaterial.ToUtf8(_conversation);
        if (Read() != _conversation)
        {
            throw new InvalidOperationException("What was read is not what was written.");
        }
    }

    [Benchmark(Baseline = true)]
    public int TokensOnly()
    {
        Utf8JsonReader reader = new(_utf8);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public Conversation Read() => ProgressieJson.Read<Conversation>(_utf8, _catalog).Value;

    [Benchmark]
    public int Write()
    {
        _buffer.ResetWrittenCount();
        ProgressieJson.Write(_conversation, _buffer);
        return _buffer.WrittenCount;
    }
}
