using Progressie;
using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Json;
using Progressie.Pairs;
using Progressie.Rendering;

namespace Snippets.Circles;

/// <summary>docs/circles.md.</summary>
public static class CirclesPage
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    public static string First()
    {
        SampleClock clock = new("2026-09-01T20:00:00+02:00");

        #region circles-first
        Writer noor = Writer.Of("noor", clock).OnDevice("phone-1");

        CircleBoard board = CircleBoard.Start("rust", "Rust in de ochtend", noor)
            .Add(CircleZone.Inner, "De tas staat klaar.", how: "’s Avonds al gedaan.", category: null, noor, out _)
            .Add(CircleZone.Outer, "Rustig ontbijten.", noor, out NoteId breakfast)
            .Plan(breakfast, new CirclePlan { How = "Eén keer, op zaterdag.", When = "zaterdag", On = new DateOnly(2026, 9, 5) }, noor);

        Console.Write(Pages.Of(board.ViewForEveryone(), LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Silence()
    {
        SampleClock clock = new("2026-10-13T13:12:00+02:00");
        CircleBoard board = TeamKade.Start(new SampleClock("2026-10-13T13:00:00+02:00"));

        #region circles-silence
        Writer chair = Writer.Of("mila", clock).OnDevice("server");
        board = board.Enter(CirclePhase.FillInner, chair)
            .Add(CircleZone.Inner, "We schrijven de drie belangrijkste dingen op.", Writer.Of("ravi", clock).OnDevice("server"))
            .Add(CircleZone.Inner, "Wie iets mist, belt meteen.", Writer.Of("noor", clock).OnDevice("server"))
            .Add(CircleZone.Inner, "Er wordt weer gelachen bij de wisseling.", Writer.Anonymous(clock).OnDevice("server"));

        CircleSnapshot noor = board.ViewFor("noor");
        Console.WriteLine($"Noor sees {noor.Notes.Count}, and {noor.NotYetShown} more are there");
        Console.WriteLine($"on the wall: {board.ViewForEveryone().Notes.Count}");

        board = board.Enter(CirclePhase.RevealInner, chair);
        Console.WriteLine($"read aloud: {board.ViewForEveryone().Notes.Count}");
        #endregion

        return Console.Taken();
    }

    public static string Aside()
    {
        SampleClock clock = new("2026-10-13T13:50:00+02:00");
        CircleBoard board = TeamKade.Filled(clock);
        NoteId newRoster = board.Outer[^1].Id;

        #region circles-aside
        board = board.Move(newRoster, CircleZone.Beyond, why: "Daar gaan wij niet over.", Writer.Of("mila", clock).OnDevice("server"));
        Console.WriteLine(board.Counts.Beyond);
        #endregion

        return Console.Taken();
    }

    public static string Pairs()
    {
        SampleClock clock = new("2026-10-13T13:55:00+02:00");
        CircleBoard board = TeamKade.Revealed(clock);
        NoteId onePlace = board.Outer[0].Id;

        #region circles-pairs
        board = board.Enter(CirclePhase.PlanMove, Writer.Of("mila", clock).OnDevice("server"));
        IReadOnlyList<PairGroup> groups =
            PairRotation.Next([.. board.Participants.Select(static person => person.Id)], history: [], seed: 4);
        foreach (PairGroup group in groups)
        {
            Console.WriteLine(group);
        }

        CirclePlan plan = new()
        {
            Owners = [.. board.Participants.Where(person => groups[0].Has(person.Id))],
            How = "Een bord bij de koffie hangen.",
            When = "vrijdag",
            On = new DateOnly(2026, 10, 16),
            HelpWanted = "Iemand met een boormachine.",
        };
        board = board.Plan(onePlace, plan, Writer.Of(groups[0].Members[0], clock).OnDevice("server"));
        #endregion

        Console.WriteLine(board.Counts.Planned);
        return Console.Taken();
    }

    public static string Dutch() => Sheet(LanguageTag.Dutch);

    public static string English() => Sheet(LanguageTag.English);

    public static string NextSession()
    {
        SampleClock clock = new("2026-11-10T13:00:00+01:00");
        CircleBoard board = TeamKade.Sheet();
        NoteId onePlace = board.Planned[0].Id, newcomers = board.Planned[1].Id, callback = TeamKade.Find(board, "Wie iets mist");

        #region circles-next-session
        Writer tess = Writer.Of("tess", clock).OnDevice("server");
        board = board
            .BeginSession(tess)
            .Enter(CirclePhase.Review, tess)
            .Achieve(onePlace, how: "Jip nam zijn boormachine mee.", tess)
            .Split(
                newcomers,
                achieved: "Nieuwe collega’s hebben een kaartje met wat ze overdragen.",
                remaining: "Nieuwe collega’s oefenen de overdracht één keer.",
                how: "Noor heeft het kaartje geschreven.",
                tess)
            .Move(callback, CircleZone.Outer, why: "In de herfstvakantie lukte het even niet.", tess);

        foreach (CircleNote note in board.MovedThisSession)
        {
            Console.WriteLine($"{note.Zone}, was {note.CameFrom?.ToString() ?? "new"}: {note.Text}");
        }

        Console.Write(Pages.Of(board.GetNote(onePlace), board.ViewForEveryone(), LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Steps()
    {
        CircleBoard board = TeamKade.Sheet();

        #region circles-steps
        NextStep step = board.OpenSteps[0];
        Console.WriteLine($"{step.What} ({step.Owner}, {step.On:yyyy-MM-dd})");
        Console.WriteLine($"{step.Origin!.Board}: {step.Origin.Element}");
        #endregion

        return Console.Taken();
    }

    public static string Prepare()
    {
        TwoSides();
        return Console.Taken();
    }

    public static string Compare()
    {
        SampleClock clock = new("2026-11-05T14:00:00+01:00");
        CircleBoard board = TwoSides();

        // What that printed is elsewhere on the page.
        _ = Console.Taken();
        Writer noor = Writer.Of("noor", clock).OnDevice("phone-1");

        #region circles-compare
        NoteId trained = board.Notes.First(static note => note.Text.Contains("ingewerkt", StringComparison.Ordinal)).Id;
        NoteId atHome = board.Notes.First(static note => note.Text.Contains("thuis", StringComparison.Ordinal)).Id;
        NoteId planOften = board.Notes.First(static note => note.Text.StartsWith("Vaker", StringComparison.Ordinal)).Id;
        NoteId december = board.Notes.First(static note => note.Text.Contains("december", StringComparison.Ordinal)).Id;

        board = board
            .Enter(CirclePhase.CompareInner, noor)
            .Link(trained, atHome, noor)
            .Link(planOften, december, noor);

        Console.Write(Pages.Of(board.CompareSides(), LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Store()
    {
        CircleBoard board = TeamKade.Sheet();

        #region circles-store
        string stored = ProgressieJson.Write(board);
        CircleBoard read = ProgressieJson.Read<CircleBoard>(stored).Value;
        Console.WriteLine(read == board);

        string forTheScreen = ProgressieJson.Write(board.ViewFor("noor"));
        #endregion

        Console.WriteLine(forTheScreen.StartsWith("{\"document\":\"circle-snapshot\"", StringComparison.Ordinal));
        return Console.Taken();
    }

    public static string Refused()
    {
        SampleClock clock = new("2026-10-13T14:10:00+02:00");
        CircleBoard board = TeamKade.Sheet();
        NoteId achieved = board.Inner[0].Id;

        #region circles-refused
        Validated<CircleBoard> tried = board.TryPlan(achieved, new CirclePlan(), Writer.Of("mila", clock).OnDevice("server"));
        Console.Write(Pages.Of(tried.Report, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Hints()
    {
        SampleClock clock = new("2026-10-13T13:34:00+02:00");
        CircleBoard board = TeamKade.Start(clock);

        #region circles-hints
        Writer ravi = Writer.Of("ravi", clock).OnDevice("server");
        CircleSnapshot seen = board
            .Add(CircleZone.Inner, "De drie belangrijkste dingen staan op papier.", ravi)
            .Add(CircleZone.Outer, "Niemand komt meer te laat.", ravi)
            .Add(CircleZone.Outer, "Betere communicatie", ravi)
            .ViewForEveryone();

        foreach (ValidationIssue hint in CircleHints.Look(seen).Issues)
        {
            Console.WriteLine($"{hint.Path}: {Pages.Sentence(hint, LanguageTag.Dutch)}");
        }
        #endregion

        return Console.Taken();
    }

    private static string Sheet(LanguageTag language)
    {
        CircleBoard board = TeamKade.Sheet();

        #region circles-sheet
        Console.Write(Pages.Of(board.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }

    private static CircleBoard TwoSides()
    {
        SampleClock clock = new("2026-11-02T10:00:00+01:00");

        #region circles-two-sided
        Writer noor = Writer.Of("noor", clock).OnDevice("phone-1");
        Writer lise = Writer.Of("lise", clock).OnDevice("tablet-1");
        CircleBoard board = CircleBoard.Start("noor-2026", "Het afgelopen jaar", lise, new CircleDetails
        {
            Form = CircleForm.TwoSided,
            WhyItMatters = "Wat Noor belangrijk vindt, is waar we verder mee gaan.",
            Participants =
            [
                new Participant { Id = ParticipantId.Parse("noor"), Name = "Noor" },    // her side leads
                new Participant { Id = ParticipantId.Parse("lise"), Name = "Lise" },
            ],
            Language = LanguageTag.Dutch,
        });

        CircleBoard hers = board
            .Add(CircleZone.Inner, "Ik heb twee nieuwe collega’s ingewerkt.", noor)
            .Add(CircleZone.Outer, "Vaker zelf de planning maken.", noor);
        CircleBoard managers = board
            .Add(CircleZone.Inner, "De nieuwe mensen voelden zich snel thuis.", lise)
            .Add(CircleZone.Inner, "De planning van december.", lise)
            .Add(CircleZone.Outer, "De verslagen voor de twintigste, dan kan de salarisadministratie verder.", lise);

        board = hers.Merge(managers).Board;
        Console.WriteLine($"Noor sees {board.ViewFor("noor").Notes.Count} of {board.Notes.Count}");
        #endregion

        return board;
    }
}
