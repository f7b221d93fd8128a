using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;

namespace Progressie.Benchmarks;

/// <summary>Reads one response document from UTF-8 into a validated response. The floor is a bare reader that steps over the same
/// tokens.</summary>
[MemoryDiagnoser]
public class ReadJsonBenchmarks
{
    [Benchmark(Baseline = true)]
    public int TokensOnly() => Step(Material.MarkedUtf8);

    [Benchmark]
    public ChecklistResponse Progressie() => ProgressieJson.Read<ChecklistResponse>(Material.MarkedUtf8, ProgressieCatalog.BuiltIn).Value;

    /// <summary>What one would write first: a document tree, walked, without any checks.</summary>
    [Benchmark]
    public int DocumentTree()
    {
        using JsonDocument document = JsonDocument.Parse(Material.MarkedUtf8);
        int achieved = 0;
        foreach (JsonProperty mark in document.RootElement.GetProperty("marks").EnumerateObject())
        {
            achieved += mark.Value.GetString() is "achieved" or "both" ? 1 : 0;
        }

        return achieved;
    }

    internal static int Step(byte[] utf8)
    {
        Utf8JsonReader reader = new(utf8);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
