using Progressie;
using Progressie.Circles;
using Progressie.Json;

namespace Snippets.Circles;

/// <summary>The circle session of team Kade about its handovers, seventy-five minutes on a Tuesday: what docs/samples/data/kade-*.json
/// hold.</summary>
public static class TeamKade
{
    private static readonly (string? By, string Text, string? How)[] Achieved =
    [
        ("ravi", "We schrijven de drie belangrijkste dingen op.", "Begonnen op een bierviltje."),
        ("tess", "De ochtendploeg blijft vijf minuten langer.", null),
        ("noor", "Wie iets mist, belt meteen.", null),
        ("tess", "De koffie staat nu bij de wisseling.", "Gewoon de kan verplaatst."),
        ("jip", "De sleutels hangen altijd op hun plek.", null),
        ("ravi", "We noemen eerst wat goed ging.", null),
        ("mila", "Het formulier past op één blad.", "Geschrapt wat niemand las."),
        ("noor", "Op dinsdag loopt het vanzelf.", null),
        ("jip", "Ik durf te vragen wat ik niet snap.", null),
        (null, "Er wordt weer gelachen bij de wisseling.", null),
        ("tess", "Bijzonderheden over klanten staan bovenaan.", null),
        ("mila", "De telefoon gaat van hand tot hand.", null),
        ("ravi", "Nieuwe collega’s krijgen een rondje mee.", null),
        ("noor", "Wie later komt, vindt een briefje.", null),
    ];

    private static readonly (string? By, string Text)[] Desired =
    [
        ("jip", "Iedereen kan op één plek zien wat er speelt."),
        ("noor", "Nieuwe collega’s weten wat ze moeten overdragen."),
        ("tess", "De overdracht duurt hooguit tien minuten."),
        ("ravi", "Ook in het weekend is er een overdracht."),
        ("mila", "Wat af is, verdwijnt van de lijst."),
        (null, "Rust tijdens de overdracht."),
        ("jip", "Afspraken met klanten staan erbij."),
        ("noor", "De middagploeg kan vooraf meelezen."),
        ("tess", "We horen terug wat er met een melding is gedaan."),
        ("ravi", "Een nieuw roosterprogramma."),
    ];

    /// <summary>The board at one o'clock, with nothing on it.</summary>
    internal static CircleBoard Start(SampleClock clock)
    {
        #region circles-start
        Writer mila = Writer.Of("mila", clock).OnDevice("server");
        CircleBoard board = CircleBoard.Start("kade-overdracht", "De overdracht tussen ochtend en middag", mila, new CircleDetails
        {
            Form = CircleForm.Team,
            HasBeyond = true,
            WhyItMatters = "Dan begint niemand blind aan een dienst.",
            Participants =
            [
                new Participant { Id = ParticipantId.Parse("mila"), Name = "Mila" },
                new Participant { Id = ParticipantId.Parse("ravi"), Name = "Ravi" },
                new Participant { Id = ParticipantId.Parse("tess"), Name = "Tess" },
                new Participant { Id = ParticipantId.Parse("jip"), Name = "Jip" },
                new Participant { Id = ParticipantId.Parse("noor"), Name = "Noor" },
            ],
            Language = LanguageTag.Dutch,
        });
        #endregion

        return board;
    }

    /// <summary>The board with everything that was written in silence, both circles read aloud.</summary>
    internal static CircleBoard Filled(SampleClock clock)
    {
        clock.MoveTo("2026-10-13T13:00:00+02:00");
        CircleBoard board = Start(clock);
        Writer mila = By("mila", clock);
        clock.MoveTo("2026-10-13T13:12:00+02:00");
        board = board.Enter(CirclePhase.FillInner, mila);
        foreach ((string? by, string text, string? how) in Achieved)
        {
            board = board.Add(CircleZone.Inner, text, how, category: null, By(by, clock), out _);
        }

        clock.MoveTo("2026-10-13T13:22:00+02:00");
        board = board.Enter(CirclePhase.RevealInner, mila);
        clock.MoveTo("2026-10-13T13:34:00+02:00");
        board = board.Enter(CirclePhase.FillOuter, mila);
        foreach ((string? by, string text) in Desired)
        {
            board = board.Add(CircleZone.Outer, text, By(by, clock));
        }

        clock.MoveTo("2026-10-13T13:44:00+02:00");
        return board.Enter(CirclePhase.RevealOuter, mila);
    }

    /// <summary>The board after reading aloud, with one note put aside.</summary>
    internal static CircleBoard Revealed(SampleClock clock)
    {
        CircleBoard board = Filled(clock);
        return board.Move(board.Outer[^1].Id, CircleZone.Beyond, "Daar gaan wij niet over.", By("mila", clock));
    }

    /// <summary>The board at a quarter past two: 14 notes inside, 9 outside, 1 beyond, 3 of them planned.</summary>
    internal static CircleBoard Sheet()
    {
        SampleClock clock = new("2026-10-13T13:00:00+02:00");
        CircleBoard board = Revealed(clock);
        clock.MoveTo("2026-10-13T13:55:00+02:00");
        IReadOnlyList<CircleNote> outer = board.Outer;
        Participant[] people = [.. board.Participants];
        return board.Enter(CirclePhase.PlanMove, By("mila", clock))
            .Plan(
                outer[0].Id,
                new CirclePlan
                {
                    Owners = [people[1], people[3]],
                    How = "Een bord bij de koffie hangen.",
                    When = "vrijdag",
                    On = new DateOnly(2026, 10, 16),
                    HelpWanted = "Iemand met een boormachine.",
                },
                By("jip", clock))
            .Plan(
                outer[1].Id,
                new CirclePlan { Owners = [people[2], people[4]], How = "Een kaartje maken voor in de broekzak.", When = "deze week" },
                By("noor", clock))
            .Plan(outer[4].Id, new CirclePlan { Owners = [people[0]], When = "meteen na de sessie" }, By("mila", clock));
    }

    /// <summary>What each of two phones has after going on from the sheet without a connection.</summary>
    internal static (CircleBoard PhoneA, CircleBoard PhoneB) Apart()
    {
        SampleClock clock = new("2026-10-16T15:00:00+02:00");
        CircleBoard sheet = ProgressieJson.Read<CircleBoard>(Json(Sheet())).Value;
        NoteId onePlace = sheet.Outer[0].Id, newcomers = sheet.Outer[1].Id;

        #region merging-apart
        Writer tess = Writer.Of("tess", clock).OnDevice("phone-a");
        CircleBoard phoneA = sheet
            .Reword(onePlace, "Iedereen ziet op het bord bij de koffie wat er speelt.", tess)
            .Achieve(newcomers, how: "Het kaartje is klaar.", tess);

        Writer noor = Writer.Of("noor", clock).OnDevice("phone-b");
        CircleBoard phoneB = sheet
            .Reword(onePlace, "Wat er speelt, staat op één bord.", noor)
            .Split(
                newcomers, achieved: "Nieuwe collega’s hebben een kaartje.", remaining: "Nieuwe collega’s oefenen de overdracht.",
                how: null, noor);
        #endregion

        return (phoneA, phoneB);
    }

    /// <summary>A document as it lies in docs/samples/data.</summary>
    public static string Document(string name) => Json(name switch
    {
        "kade-circle.json" => Sheet(),
        "kade-phone-a.json" => Apart().PhoneA,
        _ => Apart().PhoneB,
    });

    internal static NoteId Find(CircleBoard board, string begin) =>
        board.Notes.First(note => note.Text.StartsWith(begin, StringComparison.Ordinal)).Id;

    private static string Json(CircleBoard board) => ProgressieJson.Write(board, JsonLayout.Indented) + "\n";

    private static Writer By(string? person, TimeProvider clock) =>
        person is null ? Writer.Anonymous(clock).OnDevice("server") : Writer.Of(person, clock).OnDevice("server");
}
