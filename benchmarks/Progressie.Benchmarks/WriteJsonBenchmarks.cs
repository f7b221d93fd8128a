using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Progressie.Checklists;
using Progressie.Json;

namespace Progressie.Benchmarks;

/// <summary>Writes one response document to a buffer. The floor is a reused writer that writes the same tokens from strings that lie
/// ready.</summary>
[MemoryDiagnoser]
public class WriteJsonBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(8_192);
    private readonly Utf8JsonWriter _writer = new(Stream.Null);
    private string[] _items = [];
    private string[] _marks = [];
    private string _hash = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _items = [.. Material.Checklist.Items.Select(item => item.Id.ToString())];
        _marks = [.. Material.Checklist.Items.Select(item => Material.Marked[item.Id].State switch
        {
            ItemState.Achieved => "achieved",
            ItemState.Desired => "desired",
            ItemState.Both => "both",
            ItemState.Neither => "neither",
            _ => "not-seen",
        })];
        _hash = Material.Checklist.Hash.ToString();
        ReusedWriter();
        int floor = _buffer.WrittenCount;
        Progressie();
        if (floor != _buffer.WrittenCount)
        {
            throw new InvalidOperationException($"The floor writes {floor} bytes and the library {_buffer.WrittenCount}.");
        }
    }

    [Benchmark(Baseline = true)]
    public int ReusedWriter()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        _writer.WriteStartObject();
        _writer.WriteString("document", "checklist-response");
        _writer.WriteNumber("schema", 1);
        _writer.WriteString("id", "response-17");
        _writer.WriteStartObject("checklist");
        _writer.WriteString("id", "leadership-checklist");
        _writer.WriteNumber("version", 1);
        _writer.WriteString("hash", _hash);
        _writer.WriteEndObject();
        _writer.WriteStartObject("respondent");
        _writer.WriteString("id", "leader-17");
        _writer.WriteEndObject();
        _writer.WriteString("language", "nl");
        _writer.WriteString("startedAt", Material.Marked.StartedAt!.Value);
        _writer.WriteString("completedAt", Material.Marked.CompletedAt!.Value);
        _writer.WriteStartObject("marks");
        for (int i = 0; i < _items.Length; i++)
        {
            _writer.WriteString(_items[i], _marks[i]);
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int Progressie()
    {
        _buffer.ResetWrittenCount();
        ProgressieJson.Write(Material.Marked, _buffer);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public string ProgressieToText() => ProgressieJson.Write(Material.Marked);
}
