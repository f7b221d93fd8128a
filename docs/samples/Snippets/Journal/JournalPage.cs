using Progressie;
using Progressie.Catalog;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Motivation;
using Progressie.Rendering;

namespace Snippets.Journal;

/// <summary>docs/journal.md.</summary>
public static class JournalPage
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    public static string Prompts()
    {
        SampleClock clock = new("2026-03-12T20:30:00+01:00");
        ProgressJournal journal = Begin(clock);
        clock.MoveTo("2026-03-14T21:00:00+01:00");

        #region journal-prompts
        Guidance prompts = journal.Guide(clock.GetLocalNow());
        Console.Write(Pages.Prompts(prompts, LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string PromptsInEnglish()
    {
        SampleClock clock = new("2026-03-12T20:30:00+01:00");
        ProgressJournal journal = Begin(clock);
        clock.MoveTo("2026-03-14T21:00:00+01:00");
        Console.Write(Pages.Prompts(journal.Guide(clock.GetLocalNow()), LanguageTag.English).ToText());
        return Console.Taken();
    }

    public static string OwnPrompts()
    {
        #region journal-prompts-own
        ProgressieTexts texts = ProgressieTexts.BuiltIn;
        foreach (JournalPrompt prompt in JournalPrompts.For(PromptOccasion.Weekly))
        {
            Console.WriteLine($"{prompt.Key}: {texts.Show(prompt.Key, LanguageTag.English)}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Whole()
    {
        ProgressJournal journal = Noor();

        #region journal-show
        Console.Write(Pages.Of(journal, LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Refused()
    {
        SampleClock clock = new("2026-03-12T20:30:00+01:00");
        ProgressJournal journal = Begin(clock);

        #region journal-refused
        JournalEntry planner = new() { What = "De planner belde terug.", WhyItMatters = " " };
        foreach (ValidationIssue issue in journal.TryWrite(planner, Writer.Of("noor", clock)).Report.Issues)
        {
            Console.WriteLine($"{issue.Path}: {issue.Message}");
        }

        Console.WriteLine(journal.TryWrite("Ik schrijf mee.", Writer.Of("samira", clock)).Report.Issues[0].Message);
        #endregion

        return Console.Taken();
    }

    public static string KeepsWorking()
    {
        ProgressJournal journal = Noor();

        #region journal-keeps-working
        Console.Write(Pages.Of(journal.WhatKeepsWorking, LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string ThenAndNow()
    {
        ProgressJournal journal = Noor();

        #region journal-then-and-now
        Console.Write(Pages.Of(journal.ThenAndNow, LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Resurfaced()
    {
        ProgressJournal journal = Noor();
        SampleClock clock = new("2026-11-21T09:00:00+01:00");

        #region journal-resurface
        DateOnly today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        Console.Write(Pages.Of(journal.Resurface(today), LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Makers()
    {
        #region journal-makers
        ProgressieTexts texts = ProgressieTexts.BuiltIn;
        foreach (InvisibilityMakerCard card in InvisibilityMakers.All)
        {
            Console.WriteLine($"{texts.Show(card.Name, LanguageTag.English)}: {texts.Show(card.Advice, LanguageTag.English)}");
        }
        #endregion

        return Console.Taken();
    }

    public static string MakersInDutch()
    {
        #region journal-makers-text
        Console.Write(Pages.Of(InvisibilityMakers.All, LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Shared()
    {
        ProgressJournal journal = Noor();

        #region journal-view
        Console.Write(Pages.Of(journal.ViewFor("samira"), LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string View()
    {
        ProgressJournal journal = Noor();

        #region journal-view-json
        Console.WriteLine(ProgressieJson.Write(journal.ViewFor("samira"), JsonLayout.Indented));
        #endregion

        return Console.Taken();
    }

    public static string Statement()
    {
        ProgressJournal journal = Noor();

        #region journal-statement
        foreach (ProgressStatement statement in journal.ToStatements(3))
        {
            Console.WriteLine($"{statement.Side}: {statement.Text} ({statement.Source?.Journal}, {statement.Source?.Element})");
        }
        #endregion

        return Console.Taken();
    }

    public static string Stored()
    {
        ProgressJournal journal = Noor();

        #region journal-store
        string json = ProgressieJson.Write(journal);
        ProgressJournal back = ProgressieJson.Read<ProgressJournal>(json).Value;
        Console.WriteLine(back == journal);
        #endregion

        return Console.Taken();
    }

    /// <summary>docs/samples/data/noor-journal.json.</summary>
    public static string Json() => ProgressieJson.Write(Noor(), JsonLayout.Indented) + "\n";

    private static ProgressJournal Begin(SampleClock clock)
    {
        #region journal-start
        Writer noor = Writer.Of("noor", clock);
        JournalDetails details = new() { Id = JournalId.Parse("noor-journal"), Name = "Noor", Language = LanguageTag.Dutch };
        ProgressJournal journal = ProgressJournal.Start(noor, details)
            .Write("In het overleg als tweede iets gezegd over het rooster.", noor);
        #endregion

        return journal;
    }

    private static ProgressJournal Noor()
    {
        SampleClock clock = new("2026-03-12T20:30:00+01:00");
        Writer noor = Writer.Of("noor", clock);
        ProgressJournal journal = Begin(clock);
        clock.MoveTo("2026-03-14T21:00:00+01:00");

        #region journal-correct
        JournalEntry first = journal.GetEntry(1).Entry;
        journal = journal.Correct(
            1,
            first with
            {
                OwnContribution = "Vooraf twee woorden op een briefje gezet.",
                WhatWorked = ["briefje vooraf"],
                Domain = "werk",
            },
            "er hoort nog bij hoe het lukte",
            noor);
        #endregion

        clock.MoveTo("2026-05-20T20:15:00+02:00");

        #region journal-write
        journal = journal.Write(
            new JournalEntry
            {
                What = "De avonddienst kon op tijd naar huis.",
                WhyItMatters = "Dan blijft iedereen het langer volhouden.",
                OwnContribution = "Om half elf de overdracht al klaargelegd.",
                NoticedBy = "Om elf uur was de gang leeg.",
                WhatWorked = ["briefje vooraf", "vroeg beginnen"],
                WillDoAgain = true,
                Domain = "werk",
            },
            noor.On(new DateOnly(2026, 5, 19)));
        #endregion

        clock.MoveTo("2026-08-24T19:40:00+02:00");

        #region journal-not-yet
        journal = journal.Write(
            new JournalEntry
            {
                Kind = JournalEntryKind.DidNotWorkYet,
                What = "Niet gezegd dat ik die zaterdag liever vrij had.",
                NoticedBy = "Ik zei ja voor ik erover nadacht.",
                Idea = "Eerst zeggen dat ik er een nacht over slaap.",
                Domain = "werk",
            },
            noor);
        #endregion

        clock.MoveTo("2026-10-20T20:00:00+02:00");

        #region journal-level
        journal = journal
            .MarkLevel("Sinds deze maand maak ik het rooster.", noor)
            .Write(
                new JournalEntry
                {
                    What = "Het eerste rooster is rond, en niemand heeft drie late diensten na elkaar.",
                    OwnContribution = "Iedereen vooraf gevraagd wat echt niet kan.",
                    WhatWorked = ["Vroeg beginnen", "eerst vragen"],
                    Domain = "werk",
                },
                noor)
            .Write(new JournalEntry { What = "Twee keer gaan zwemmen.", Domain = "gezondheid" }, noor);
        #endregion

        clock.MoveTo("2026-10-21T20:00:00+02:00");

        #region journal-share
        journal = journal
            .Share(3, "samira", noor)
            .Share(6, "samira", noor)
            .Withdraw(7, "dat was een andere week", noor);
        #endregion

        return journal;
    }
}
