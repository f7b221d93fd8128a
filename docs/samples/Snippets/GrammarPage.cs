#region grammar-usings
using System.Globalization;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
#endregion

namespace Snippets;

/// <summary>docs/grammar.md.</summary>
public static class GrammarPage
{
    public static string Begin()
    {
        #region grammar-begin
        TimeProvider clock = TimeProvider.System;
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn;
        ProgressiePages pages = new(catalog.Texts);
        #endregion

        Writer lise = Writer.Of("lise", clock);
        ChecklistResponse response = ChecklistResponse.Start(catalog.Checklists["leadership-checklist"], lise);
        Console.Write(pages.Of(response.Score(), LanguageTag.English).ToText());
        return Console.Taken();
    }

    public static string Checklists()
    {
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn;
        SampleClock clock = new("2026-11-21T14:30:00+01:00");

        #region grammar-checklist
        Writer lise = Writer.Of("lise", clock);
        Checklist checklist = catalog.Checklists["leadership-checklist"];
        ChecklistResponse may = ChecklistResponse.Start(checklist, lise).Mark("1A-1", desired: true).Complete(lise);

        ChecklistResponse november = ChecklistResponse.Start(checklist, lise)
            .Mark("1A-1", achieved: true)                       // says nothing about the other box
            .Mark("1A-2", achieved: true, desired: true)
            .Mark("4-5")                                        // seen, and neither
            .Note("1A-1", ChecklistColumn.Achieved, "I bring it up every month.")
            .Intend("Choose one district and tell the team.", item: "2B-6")
            .Complete(lise);

        Console.WriteLine(november.Score()["1A"].ToString());
        Console.WriteLine($"gained: {november.CompareWith(may).Gained[0].Item.Id}");
        Console.WriteLine(november.OpenSteps[0].What);
        #endregion

        return Console.Taken();
    }

    public static string Talks()
    {
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn;
        SampleClock clock = new("2026-11-21T14:30:00+01:00");

        #region grammar-conversation
        Writer noor = Writer.Of("noor", clock);
        Writer sam = Writer.Of("sam", clock);
        Conversation talk = Conversation.Start(catalog.Conversations["seven-steps"], sam, with: ["noor"])
            .Say("desired-situation", "What will it look like?", "Everyone knows what is going on.", noor)
            .Decide(new NextStep { What = "Fill the board at a quarter to three." }, noor)
            .Note("To ask next time: who noticed it first?", sam);

        Console.WriteLine($"next: {talk.Guide(clock.GetLocalNow()).Next[0].Key}");
        Console.WriteLine($"notes that Noor sees: {talk.ViewFor("noor").Notes.Count}, that Sam sees: {talk.ViewFor("sam").Notes.Count}");
        Console.WriteLine(talk.OpenSteps[0].What);
        #endregion

        return Console.Taken();
    }

    public static string Series()
    {
        SampleClock clock = new("2026-11-21T14:30:00+01:00");

        #region grammar-scale
        Scale scale = Scale.Success(
            "handovers", "Our handovers", ten: "Nobody has to ask anything.", zero: "Nothing is written down.");
        Writer idris = Writer.Of("idris", clock);
        ScaleSeries series = ScaleSeries.Start(scale, idris)
            .Record(ScaleAnswer.Below(), idris.At(clock.GetLocalNow().AddDays(-7)))
            .Record(4.5m, idris)
            .Correct(2, new ScaleReading { Answer = ScaleAnswer.At(5m) }, "It was a 5.", idris);

        Console.WriteLine($"{series.Entries[0].Reading.Answer}, then {series.Entries[1].Reading.Answer}");
        Console.WriteLine($"next: {series.Guide(clock.GetLocalNow()).Next[0].Key}");
        #endregion

        return Console.Taken();
    }

    public static string Boards()
    {
        SampleClock clock = new("2026-11-21T14:30:00+01:00");

        #region grammar-board
        Writer ravi = Writer.Of("ravi", clock).OnDevice("phone-a");
        Writer jip = Writer.Of("jip", clock).OnDevice("phone-b");
        CircleBoard board = CircleBoard.Start("handover", "The handover", ravi)
            .Add(CircleZone.Outer, "There is a handover at the weekend too.", ravi, out NoteId note);

        CircleBoard theirs = board.Achieve(note, "By phone.", jip);
        CircleMerge merged = board.Reword(note, "A handover on every day.", ravi).Merge(theirs);

        Console.WriteLine($"{merged.Board.Inner[0].Text} {merged.Board.Inner[0].How}");
        #endregion

        return Console.Taken();
    }

    public static string Journals()
    {
        SampleClock clock = new("2026-11-21T14:30:00+01:00");

        #region grammar-journal
        Writer noor = Writer.Of("noor", clock);
        ProgressJournal journal = ProgressJournal.Start(noor)
            .Write("Said something in the meeting today.", noor)
            .Write("Called before I drove there.", noor)
            .Share(2, "sam", noor);

        Console.WriteLine($"Noor sees {journal.ViewFor("noor").Entries.Count}, Sam sees {journal.ViewFor("sam").Entries.Count}");
        #endregion

        return Console.Taken();
    }

    public static string InAndOut()
    {
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn;
        SampleClock clock = new("2026-11-21T14:30:00+01:00");
        ProgressiePages pages = new(catalog.Texts);

        #region grammar-in-and-out
        ChecklistResponse response =
            ChecklistResponse.Start(catalog.Checklists["leadership-checklist"], Writer.Of("lise", clock));
        string textFromAForm = new('x', 20_001);

        // What people typed may be wrong: Try and the same verb give a report, and never an exception.
        Validated<ChecklistResponse> tried = response.TryNote("1A-1", ChecklistColumn.Achieved, textFromAForm);
        Console.WriteLine($"{tried.Report.Issues[0].Code} at {tried.Report.Issues[0].Path}");

        // Read gives the same, for every document.
        string json = ProgressieJson.Write(response);
        Validated<ChecklistResponse> read = ProgressieJson.Read<ChecklistResponse>(json, catalog);
        Console.WriteLine(read.Value.Equals(response).ToString(CultureInfo.InvariantCulture));

        // Every result is a page, in a language and a format.
        Page page = pages.Of(response.Score(), LanguageTag.Dutch);
        Console.WriteLine(page.ToText().Split('\n')[0]);
        Console.WriteLine(page.ToMarkdown().Split('\n')[0]);
        #endregion

        return Console.Taken();
    }
}
