using BenchmarkDotNet.Attributes;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;

namespace Progressie.Benchmarks;

/// <summary>The same for a document with notes, intentions and an amendment.</summary>
[MemoryDiagnoser]
public class ReadNotesBenchmarks
{
    [Benchmark(Baseline = true)]
    public int TokensOnly() => ReadJsonBenchmarks.Step(Material.NotedUtf8);

    [Benchmark]
    public ChecklistResponse Progressie() => ProgressieJson.Read<ChecklistResponse>(Material.NotedUtf8, ProgressieCatalog.BuiltIn).Value;
}
