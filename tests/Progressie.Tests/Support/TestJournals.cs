using Progressie.Journal;

namespace Progressie.Tests.Support;

/// <summary>Journals that tests share.</summary>
public static class TestJournals
{
    public static Participant Owner { get; } = new() { Id = ParticipantId.Parse("noor"), Name = "Noor" };

    /// <summary>A year of a journal, with everything that can be in one.</summary>
    public static ProgressJournal Noor { get; } = Make();

    public static ManualClock Clock() => ManualClock.At("2025-11-03T20:00:00+01:00");

    public static ProgressJournal Begin(JournalId? id = null) => ProgressJournal.Start(
        By(), new JournalDetails { Id = id, Name = Owner.Name, Language = LanguageTag.Dutch });

    /// <summary>The owner, at the moment that a clock says.</summary>
    public static Writer By(TimeProvider? clock = null) => Writer.Of(Owner.Id, clock ?? Clock());

    /// <summary>A journal with one entry of progress about each of the days, written on the last of them.</summary>
    public static ProgressJournal AboutDays(params IEnumerable<DateOnly> days)
    {
        DateOnly[] all = [.. days];
        ProgressJournal journal = ProgressJournal.Start(
            By(new ManualClock(new DateTimeOffset(all.Min().ToDateTime(default), TimeSpan.Zero))),
            new JournalDetails { Name = Owner.Name });
        Writer noor = By(new ManualClock(new DateTimeOffset(all.Max().ToDateTime(default), TimeSpan.Zero)));
        return all.Aggregate(journal, (sofar, day) => sofar.Write($"op {day:O}", noor.On(day)));
    }

    private static ProgressJournal Make()
    {
        ManualClock clock = Clock();
        Writer noor = By(clock);
        ProgressJournal journal = Begin(JournalId.Parse("j-noor")).Write(new JournalEntry
        {
            What = "In het overleg iets gezegd over het rooster.",
            WhyItMatters = "Ik wil meepraten.",
            OwnContribution = "Een briefje met drie woorden gemaakt.",
            NoticedBy = "Er werd doorgevraagd.",
            Benefit = "Het rooster is aangepast.",
            WhatWorked = ["Briefje vooraf", "als eerste spreken"],
            WillDoAgain = true,
            Idea = "Ook bij de ouderavond.",
            Domain = "werk",
        }, noor);
        clock.Advance(TimeSpan.FromDays(100));
        journal = journal.Write(new JournalEntry
        {
            Kind = JournalEntryKind.DidNotWorkYet,
            What = "Vastgelopen bij een lastige vraag.",
            NoticedBy = "Het werd stil.",
            WillDoAgain = false,
            Idea = "De vraag eerst teruggeven.",
            Domain = "Werk",
        }, noor.On(new DateOnly(2026, 2, 10)));
        clock.Advance(TimeSpan.FromDays(90));
        journal = journal
            .MarkLevel("Teamleider geworden.", noor)
            .Write("Het eerste teamoverleg geleid.", noor)
            .Share(1, "samira", noor)
            .Share(4, [ParticipantId.Parse("samira"), ParticipantId.Parse("kade")], noor);
        clock.Advance(TimeSpan.FromDays(1));
        journal = journal.Correct(
            4,
            new JournalEntry
            {
                What = "Het eerste teamoverleg geleid, en op tijd klaar.",
                WhatWorked = ["briefje vooraf "],
                Domain = "werk",
            },
            "er hoort nog iets bij", noor);
        clock.Advance(TimeSpan.FromDays(30));
        return journal
            .Write(new JournalEntry { What = "Drie keer gewandeld.", WhatWorked = ["samen"], Domain = "gezondheid" }, noor)
            .Share(8, "samira", noor)
            .Withdraw(8, "het was maar één keer", noor)
            .Unshare(4, "kade", noor);
    }
}
