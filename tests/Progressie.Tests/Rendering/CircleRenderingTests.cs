using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Internal;
using Progressie.Rendering;
using Progressie.Tests.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

public sealed class CircleRenderingTests
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    public static TheoryData<string> Languages => ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfABoard_GivesTheGoldenText(string tag) => RenderedPages.AssertGolden(All, tag);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfABoard_HoldsNoPlaceholderAndNoLooseSpace(string tag) =>
        RenderedPages.AssertTidy(All(LanguageTag.Parse(tag)));

    [Fact]
    public void Render_AnyCulture_GivesTheSameText() => RenderedPages.AssertSameInAnyCulture(static () => All(LanguageTag.Dutch));

    [Fact]
    public void Circle_EveryPhase_HasWordsOfItsOwn() => Assert.All((LanguageTag[])[LanguageTag.Dutch, LanguageTag.English],
        static language =>
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        string[] shown =
        [
            .. Enum.GetValues<CircleForm>()
                .SelectMany(static form => Begin(form).Phases.Select(phase => (form, phase)))
                .DistinctBy(static pair => pair.phase)
                .Select(
                    pair =>
                        Pages.Of(Begin(pair.form).Enter(pair.phase, Writer.Of("noor", clock).OnDevice("phone")).ViewForEveryone(), language)
                            .ToText()
                            .Split('\n')
                    .Single(static line => line.StartsWith("Ses", StringComparison.Ordinal))),
        ];
        Assert.Equal(Enum.GetValues<CirclePhase>().Length, shown.Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Circle_AnyBoard_ShowsEveryNoteThatIsShownAndNoOther() => Props.ForAll(
        Generate.Board,
        static board =>
        {
            CircleSnapshot snapshot = board.ViewFor("noor");

            // Without what keeps the direction of a text to itself, which is there as soon as anything is read from right to left.
            string text = Pages.Of(snapshot, LanguageTag.English).ToText()
                .Replace("\u2068", string.Empty, StringComparison.Ordinal)
                .Replace("\u2069", string.Empty, StringComparison.Ordinal);

            // Of a long text that stands there already, only the beginning is shown.
            Assert.All(
                snapshot.Notes,
                note => Assert.Contains(
                    $"- {Visible(note.Text[..Math.Min(note.Text.Length, 200)])}", text, StringComparison.Ordinal));
            Assert.Equal(
                snapshot.Counts.Inner + snapshot.Counts.Outer + snapshot.Counts.Beyond + snapshot.TakenOff.Count + snapshot.Conflicts.Count,
                text.Split('\n').Count(static line => line.StartsWith("- ", StringComparison.Ordinal)));
            foreach (CircleNote note in snapshot.Notes)
            {
                Assert.Equal(
                    note.History.Count,
                    Pages.Of(note, snapshot, LanguageTag.Dutch)
                        .ToText()
                        .Split('\n')
                        .Count(static line => line.StartsWith("- ", StringComparison.Ordinal)));
            }
        },
        cases: 100);

    [Fact]
    public void CircleMerge_AnyReplicas_ShowsAllThatArrivedOrCountsIt() => Props.ForAll(
        Generate.Replicas,
        static replicas =>
        {
            CircleMerge merge = replicas[0].Merge(replicas[1]);

            // What was taken off before anybody else saw it never was.
            HashSet<NoteId> gone =
            [
                .. merge.Board.TakenOff.Select(static note => note.Id)
                    .Except(merge.Board.ViewForEveryone().TakenOff.Select(note => merge.Board.Find(note.Id)!.Id)),
            ];
            foreach (LanguageTag language in (LanguageTag[])[LanguageTag.Dutch, LanguageTag.English])
            {
                string text = Pages.Of(merge, language).ToText();
                Assert.EndsWith("\n", text, StringComparison.Ordinal);
                Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
                Assert.Equal(
                    merge.Arrived.Except(merge.Waiting).Any(operation => operation.Subject is not { } note || !gone.Contains(note)),
                    !text.Contains(language == LanguageTag.Dutch ? "Niets nieuws." : "Nothing new.", StringComparison.Ordinal));
            }
        },
        cases: 200);

    [Fact]
    public void Circle_InSilence_ShowsNothingOfOthers()
    {
        string text = Pages.Of(Silent().ViewFor("noor"), LanguageTag.Dutch).ToText();
        Assert.DoesNotContain("van Idris", text, StringComparison.Ordinal);
        Assert.Contains("van Noor", text, StringComparison.Ordinal);
        Assert.Contains("Nog niet te zien: 2\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CircleNote_OfTheBoard_IsShownAsTheSnapshotHasIt()
    {
        CircleBoard board = Silent();
        NoteId note = board.ViewFor("idris").Notes[0].Id;
        board = board.Reword(note, "beter gezegd", Noor(ManualClock.At("2026-11-17T10:06:00+01:00")));
        CircleSnapshot silent = board.ViewFor("noor");
        Assert.Throws<ArgumentException>("result", () => Pages.Of(board.Find(note)!, silent, LanguageTag.Dutch));
        CircleBoard shown = board.Enter(CirclePhase.RevealInner, Noor(ManualClock.At("2026-11-17T10:10:00+01:00")));
        string text = Pages.Of(shown.Find(note)!, shown.ViewFor("noor"), LanguageTag.Dutch).ToText();
        Assert.Contains("beter gezegd", text, StringComparison.Ordinal);
        Assert.DoesNotContain("van Idris", text, StringComparison.Ordinal);
        text = Pages.Of(shown.Find(note)!, shown.ViewFor("idris"), LanguageTag.Dutch).ToText();
        Assert.Contains("van Idris", text, StringComparison.Ordinal);
    }

    /// <summary>It had not heard of the reveal, so others get to see how the note stands now.</summary>
    [Fact]
    public void CircleMerge_WhatWasReplacedOfflineAfterTheReveal_TellsHowTheNoteStands()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:06:00+01:00");
        CircleBoard board = Silent();
        NoteId note = board.ViewFor("idris").Notes[0].Id;
        Writer idris = Writer.Of("idris", clock).OnDevice("tablet");
        CircleBoard offline = board.Reword(note, "kanarie", idris).Reword(note, "beter gezegd", idris);
        string text = Pages.Of(board.Enter(CirclePhase.RevealInner, Noor(clock)).Merge(offline), LanguageTag.Dutch).ToText();
        Assert.Contains("in de binnencirkel gelegd: beter gezegd", text, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", text, StringComparison.Ordinal);
    }

    /// <summary>What somebody wrote and replaced in silence does not come out when it is brought by another replica.</summary>
    [Fact]
    public void CircleMerge_WhatWasReplacedInSilence_IsSummedUp()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:06:00+01:00");
        CircleBoard board = Silent();
        NoteId note = board.ViewFor("idris").Notes[0].Id;
        board = board.Reword(note, "beter gezegd", Writer.Of("idris", clock).OnDevice("tablet"));
        board = board.Enter(CirclePhase.RevealInner, Noor(clock));
        string text = Pages.Of(Begin(CircleForm.Team).Merge(board), LanguageTag.Dutch).ToText();
        Assert.Contains("in de binnencirkel gelegd: beter gezegd", text, StringComparison.Ordinal);
        Assert.DoesNotContain("van Idris", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nog niet te zien", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CircleMerge_InSilence_CountsWhatOthersWroteAndShowsNoneOfIt()
    {
        CircleBoard board = Begin(CircleForm.Team);
        string text = Pages.Of(board.Merge(Silent()), LanguageTag.Dutch).ToText();
        Assert.DoesNotContain("van Idris", text, StringComparison.Ordinal);
        Assert.DoesNotContain("van Noor", text, StringComparison.Ordinal);
        Assert.Contains("Nog niet te zien: 3\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Circle_TextThatPlaysTricks_IsMadeVisible()
    {
        CircleBoard board =
            Begin(CircleForm.Individual).Add(CircleZone.Inner, "first\rsecond\tthird", Noor(ManualClock.At("2026-11-17T10:00:00+01:00")));
        Assert.Contains(
            "- first\n  second third (Noor)\n", Pages.Of(board.ViewForEveryone(), LanguageTag.English).ToText(),
            StringComparison.Ordinal);
    }

    internal static IEnumerable<(string Name, Page Page)> All(LanguageTag language)
    {
        CircleBoard team = Team(), full = GoldenDocumentTests.MakeBoard("circle-board-full.json"), two = GoldenDocumentTests.MakeBoard(
            "circle-board-two-sided.json");
        yield return ("circle-team", Pages.Of(team.ViewForEveryone(), language));
        yield return ("circle-silent", Pages.Of(Silent().ViewFor("noor"), language));
        yield return ("circle-empty", Pages.Of(Begin(CircleForm.Individual).ViewForEveryone(), language));
        yield return ("circle-on-planning", Pages.Of(OnPlanning().ViewForEveryone(), language));
        yield return ("circle-history", Pages.Of(full.Notes[0], full.ViewForEveryone(), language));
        yield return ("circle-history-split-off", Pages.Of(full.Notes[1], full.ViewForEveryone(), language));
        yield return ("circle-comparison", Pages.Of(Across(two).CompareSides(), language));
        yield return ("circle-comparison-beyond", Pages.Of(Aside().CompareSides(), language));
        yield return (
            "circle-comparison-nothing",
            Pages.Of(
                Begin(CircleForm.TwoSided).Enter(CirclePhase.Agree, Noor(ManualClock.At("2026-11-17T10:00:00+01:00"))).CompareSides(),
                language));
        yield return ("circle-merge", Pages.Of(Begin(CircleForm.Team).Merge(team), language));
        yield return ("circle-merge-nothing", Pages.Of(team.Merge(team), language));
        yield return ("circle-merge-every-kind", Pages.Of(EveryKind(full), language));
    }

    /// <summary>Everything that can be done, some of it about a note that has not arrived.</summary>
    private static CircleMerge EveryKind(CircleBoard full) => Documents.Replica.TryApply([
            .. full.Operations,
            new NoteCategorised { Id = OperationId.Parse("15@b"), At = full.StartedAt, Note = NoteId.Parse("1@a") },
            new NotePlanned { Id = OperationId.Parse("16@b"), At = full.StartedAt, Note = NoteId.Parse("1@a"), Plan = new CirclePlan() },
            new NoteMoved { Id = OperationId.Parse("17@b"), At = full.StartedAt, Note = NoteId.Parse("1@a"), To = CircleZone.Beyond },
            new NoteAdded
            {
                Id = OperationId.Parse("18@b"),
                At = full.StartedAt,
                Zone = CircleZone.Inner,
                Text = "al gebeld",
                By = ParticipantId.Parse("kade"),
            },
            new NoteReworded { Id = OperationId.Parse("19@b"), At = full.StartedAt, Note = NoteId.Parse("2@c"), Text = "niet hier" },
        ]).Value;

    private static CircleBoard Begin(CircleForm form) => CircleBoard.Start(BoardId.Parse("b1"), "Overdracht tussen vroege en late dienst",
        Writer.Anonymous(ManualClock.At("2026-11-17T10:00:00+01:00")), new CircleDetails
        {
            Form = form,
            HasBeyond = true,
            WhyItMatters = form == CircleForm.Team ? "Iedereen begint dan\nmet een gerust hart." : null,
            Participants =
        [
            new Participant { Id = ParticipantId.Parse("noor"), Name = "Noor" },
            new Participant { Id = ParticipantId.Parse("idris"), Name = "Idris" },
        ],
        });

    /// <summary>A board on which about everything has happened, with two people who went on apart for a while.</summary>
    internal static CircleBoard Team()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:05:00+01:00");
        Writer noor = Noor(clock), idris = Writer.Of("idris", clock)
            .OnDevice("tablet"), unnamed = Writer.Anonymous(clock)
            .OnDevice("laptop");
        CircleBoard board = Begin(CircleForm.Team)
            .Add(CircleZone.Inner, "De lijst ligt klaar", "elke ochtend om zeven uur", "papier", noor, out NoteId list)
            .Add(CircleZone.Outer, "Terugbellen bij twijfel", null, null, idris, out NoteId call)
            .Add(CircleZone.Outer, "Eén plek voor sleutels", null, "spullen", unnamed, out NoteId keys)
            .Add(CircleZone.Outer, "Overdracht\nin vijf minuten", null, null, noor, out NoteId five)
            .Add(CircleZone.Outer, "Ook de nachtdienst", null, null, idris, out NoteId night)
            .Add(CircleZone.Beyond, "Een nieuw gebouw", null, null, unnamed, out _)
            .Add(
                [
                    new ProgressStatement
                    {
                        Side = ProgressSide.Achieved,
                        Text = "Vragen stellen",
                        Source = ProgressSource.Of(DefinitionId.Parse("leadership-checklist"), DefinitionVersion.FromNumber(1)) with
                        {
                            Element = "2B-6",
                        },
                    },
                ],
                noor)
            .Add(
                [
                    new ProgressStatement
                    {
                        Side = ProgressSide.Desired,
                        Text = "Vaker samen",
                        Source = ProgressSource.Of(BoardId.Parse("b0")),
                    },
                    new ProgressStatement { Side = ProgressSide.Desired, Text = "Rust", Source = ProgressSource.Of(JournalId.Parse("j1")) },
                ],
                noor)
            .Add(CircleZone.Outer, "Vergissing", null, null, noor, out NoteId slip)
            .Undo(slip.AddedBy, noor)
            .Link(list, call, idris);
        clock.Advance(TimeSpan.FromDays(7));
        board = board.BeginSession(noor).Enter(CirclePhase.PlanMove, noor)
            .Plan(
                call,
                new CirclePlan
                {
                    Owners = [board.Participants[0], new Participant { Id = ParticipantId.Parse("lise") }],
                    How = "op een briefje",
                    When = "vanavond",
                    On = new DateOnly(2026, 11, 24),
                    HelpWanted = "van de planner",
                },
                noor)
            .Plan(keys, new CirclePlan { On = new DateOnly(2026, 12, 1) }, unnamed)
            .Achieve(five, "met een vaste volgorde", idris)
            .Move(five, CircleZone.Outer, "op maandag nog niet", idris)
            .Split(night, "De vroege nacht", "De late nacht", "gewoon gevraagd", idris)
            .Move(list, CircleZone.Beyond, null, noor)
            .Achieve(list, "weer terug", noor);
        return board.Reword(keys, "Een haak voor sleutels", noor).RewordTopic("Overdracht", "rust", noor)
            .Merge(board.Reword(keys, "Een sleutelkast", idris).RewordTopic("Overdrachten", null, idris)).Board;
    }

    [Fact]
    public void CircleMerge_LinksMadeInSilence_AreCountedAndNotTold()
    {
        CircleBoard before = Silent();
        Writer idris = Writer.Of("idris", ManualClock.At("2026-11-17T10:06:00+01:00")).OnDevice("tablet");
        CircleBoard linked = before.Add(CircleZone.Outer, "nog iets", idris, out NoteId one)
            .Add(CircleZone.Outer, "en dit", idris, out NoteId other)
            .Link(one, other, idris);
        OperationId link = linked.Operations.OfType<NotesLinked>().Single().Id;
        CircleBoard undone = linked.Undo(link, idris);
        CircleBoard again = undone.Apply(CircleMessage.Of(undone.Id,
        [
            new Undone { Id = OperationId.Parse("900@tablet"), At = DateTimeOffset.UnixEpoch, Operation = undone.Operations[^1].Id },
        ])).Board;
        foreach (CircleBoard after in (CircleBoard[])[linked, undone, again])
        {
            string text = Pages.Of(before.Merge(after), LanguageTag.English).ToText();
            Assert.DoesNotContain("two notes", text, StringComparison.Ordinal);
            Assert.DoesNotContain("taken back", text, StringComparison.Ordinal);
            Assert.DoesNotContain("idris", text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains($"Not shown yet: {after.Operations.Count - before.Operations.Count}", text, StringComparison.Ordinal);
        }
    }

    private static CircleBoard Silent()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:05:00+01:00");
        return Begin(CircleForm.Team).Enter(CirclePhase.FillInner, Noor(clock))
            .Add(CircleZone.Inner, "van Noor", Noor(clock))
            .Add(CircleZone.Inner, "van Idris", Writer.Of("idris", clock).OnDevice("tablet"))
            .Add(CircleZone.Outer, "van iemand", Writer.Anonymous(clock).OnDevice("laptop"));
    }

    /// <summary>A board of one person on which a planned note lies in the inner circle.</summary>
    private static CircleBoard OnPlanning()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:05:00+01:00");
        CircleBoard board =
            CircleBoard.Start(BoardId.Parse("b2"), "Rust", Writer.Anonymous(clock), new CircleDetails { Moves = MovePolicy.OnPlanning })
            .Add(CircleZone.Outer, "Eén ding tegelijk", Noor(clock), out NoteId note);
        return board.Plan(note, new CirclePlan(), Noor(clock.Advance(TimeSpan.FromHours(1))));
    }

    /// <summary>Also with two linked notes in different places.</summary>
    private static CircleBoard Across(CircleBoard board)
    {
        ManualClock clock = ManualClock.At("2026-05-18T12:00:00+02:00");
        return board.Add(CircleZone.Inner, "op tijd weg", null, null, Writer.Of("lise", clock).OnDevice("laptop"), out NoteId one)
            .Add(CircleZone.Outer, "op tijd naar huis", null, null, Noor(clock), out NoteId other)
            .Link(other, one, Noor(clock));
    }

    /// <summary>Two sides of which one has two notes of its own, and put aside what the other wants.</summary>
    private static CircleBoard Aside()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:05:00+01:00");
        Writer idris = Writer.Of("idris", clock).OnDevice("tablet");
        CircleBoard board = Begin(CircleForm.TwoSided)
            .Add(CircleZone.Inner, "op tijd begonnen", Noor(clock))
            .Add(CircleZone.Inner, "rustig gebleven", Noor(clock))
            .Add(CircleZone.Outer, "een nieuw gebouw", Noor(clock), out NoteId building)
            .Add(CircleZone.Beyond, "verhuizen", idris, out NoteId moving);
        return board.Enter(CirclePhase.CompareOuter, idris).Link(building, moving, idris);
    }

    private static string Visible(string words) =>
        TextRules.Shown(words).Replace("\n", "\n  ", StringComparison.Ordinal);

    private static Writer Noor(TimeProvider clock) => Writer.Of("noor", clock).OnDevice("phone");
}
