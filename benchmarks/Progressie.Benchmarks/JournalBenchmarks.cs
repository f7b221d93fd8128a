using BenchmarkDotNet.Attributes;
using Progressie.Journal;

namespace Progressie.Benchmarks;

/// <summary>Writes one entry in a journal that has 10 of them, and in one that has 1,000 or 10,000. The journal itself stays as it was, so
/// every call adds to the same one: the dearest case for a list that shares.</summary>
[MemoryDiagnoser]
public class JournalBenchmarks
{
    private static readonly Writer Noor = Writer.Of("noor", ConversationMaterial.Clock);

    private static readonly JournalEntry Entry = new()
    {
        What = "De avonddienst kon op tijd naar huis.",
        OwnContribution = "Om half elf de overdracht al klaargelegd.",
        WhatWorked = ["briefje vooraf", "vroeg beginnen"],
        Domain = "werk",
    };

    private readonly ProgressJournal _ten = OfEntries(10);
    private readonly ProgressJournal _thousand = OfEntries(1_000);
    private readonly ProgressJournal _tenThousand = OfEntries(10_000);

    [Benchmark(Baseline = true)]
    public ProgressJournal At10() => _ten.Write(Entry, Noor);

    [Benchmark]
    public ProgressJournal At1000() => _thousand.Write(Entry, Noor);

    [Benchmark]
    public ProgressJournal At10000() => _tenThousand.Write(Entry, Noor);

    private static ProgressJournal OfEntries(int count)
    {
        ProgressJournal journal = ProgressJournal.Start(Noor);
        for (int i = 0; i < count; i++)
        {
            journal = journal.Write(Entry, Noor);
        }

        return journal;
    }
}
