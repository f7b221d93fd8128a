using Progressie;
using Progressie.Catalog;
using Progressie.Journal;
using Progressie.Json;

namespace Snippets;

/// <summary>docs/limits.md.</summary>
public static class LimitsPage
{
    public static string OneSetting()
    {
        #region limits-writer
        ProgressieLimits small = new() { MaxEvents = 100 };
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn.With(small);
        Writer noor = Writer.Of("noor", new SampleClock("2026-11-21T10:00:00+01:00")).Under(catalog.Limits);

        ProgressJournal journal = ProgressJournal.Start(noor);
        Validated<ProgressJournal> next;
        while ((next = journal.TryWrite($"Dag {journal.Events.Count + 1} was rustig.", noor)).TryGetValue(out ProgressJournal? longer))
        {
            journal = longer;
        }

        Console.WriteLine(next.Report);
        journal = journal.Erase(1, noor);
        Console.WriteLine($"{journal.Events.Count} {ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(journal), catalog).IsValid}");
        #endregion

        return Console.Taken();
    }
}
