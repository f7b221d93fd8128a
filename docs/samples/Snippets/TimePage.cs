using Progressie;
using Progressie.Journal;
using Progressie.Scales;

namespace Snippets;

/// <summary>docs/time.md.</summary>
public static class TimePage
{
    public static string Later()
    {
        SampleClock clock = new("2026-03-16T09:00:00+01:00");
        Scale scale = Scale.Success("rust", "Rust op het werk", "Ik ga met een rustig hoofd naar huis.", "Daar is nog niets van.");
        DateOnly lastSunday = new(2026, 3, 8);

        #region time-later
        Writer idris = Writer.Of("idris", clock);
        ScaleSeries series = ScaleSeries.Start(scale, idris)
            .Record(3m, idris.On(new DateOnly(2026, 3, 1)))
            .Record(6m, idris)
            .Record(4m, idris.On(lastSunday));
        foreach (ScalePoint point in series.Progress().Line)
        {
            Console.WriteLine($"{point.Entry.When.Day:yyyy-MM-dd}: {point.Position}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Clocks()
    {
        SampleClock clock = new("2026-03-02T09:00:00+01:00");
        SampleClock tabletClock = new("2062-03-02T09:01:00+01:00");

        #region time-clocks
        Writer noor = Writer.Of("noor", clock), onTheTablet = Writer.Of("noor", tabletClock);
        ProgressJournal journal = ProgressJournal.Start(noor).Write("De lijst is af.", onTheTablet);
        Validated<ProgressJournal> next = journal.TryWrite("Op tijd begonnen.", noor);
        Console.WriteLine(next.Report.Issues[0].Message);

        journal = next.Value
            .Write("Meegelopen met Idris.", noor)
            .Correct(1, journal.GetEntry(1).Entry, "de klok van de tablet liep niet goed", noor.At(clock.GetLocalNow()));
        Console.WriteLine(journal.GetEntry(1).When);
        #endregion

        return Console.Taken();
    }

    public static string Twice()
    {
        SampleClock clock = new("2026-03-02T09:00:00+01:00");
        Writer noor = Writer.Of("noor", clock);
        string requestId = "8f3a-41";

        #region time-twice
        ProgressJournal journal = ProgressJournal.Start(noor).Write("Goed overleg.", noor.WithId(requestId));
        ProgressJournal again = journal.Write("Goed overleg.", noor.WithId(requestId));
        Console.WriteLine(again == journal);
        Console.WriteLine(journal.TryWrite("Iets anders.", noor.WithId(requestId)).Report.Issues[0].Message);
        #endregion

        return Console.Taken();
    }

    public static string Back()
    {
        SampleClock clock = new("2026-03-02T09:00:00+01:00");

        #region time-back
        Writer noor = Writer.Of("noor", clock);
        ProgressJournal journal = ProgressJournal.Start(noor)
            .Write("Het rooster zelf gemaakt.", noor)
            .Share(1, "samira", noor)
            .Withdraw(2, "toch liever niet", noor);
        Console.WriteLine(journal.ViewFor("samira").Entries.Count);

        journal = journal.Withdraw(3, "bij nader inzien wel", noor);
        Console.WriteLine(journal.ViewFor("samira").Entries.Count);
        #endregion

        return Console.Taken();
    }
}
