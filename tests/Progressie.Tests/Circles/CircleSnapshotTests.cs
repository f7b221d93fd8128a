using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

public sealed class CircleSnapshotTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer Noor = Writer.Of("noor", Clock).OnDevice("phone");
    private static readonly Writer Idris = Writer.Of("idris", Clock).OnDevice("laptop");
    private static readonly Writer Nobody = Writer.Anonymous(Clock).OnDevice("kiosk");

    [Fact]
    public void ViewFor_InASilentPhase_ShowsOwnNewNotesAndOldOnes()
    {
        CircleBoard board =
            CircleBoard.Start(BoardId.Parse("kade"), "Overdracht", Writer.Anonymous(Clock), new CircleDetails { Form = CircleForm.Team })
            .Add(CircleZone.Inner, "van vorige keer", Idris)
            .BeginSession(Noor)
            .Enter(CirclePhase.FillInner, Noor)
            .Add(CircleZone.Inner, "van noor", Noor, out NoteId own)
            .Add(CircleZone.Inner, "van idris", Idris, out NoteId other)
            .Add(CircleZone.Inner, "van niemand", Nobody);
        board = board.Link(own, other, Idris);
        CircleSnapshot noor = board.ViewFor("noor");
        Assert.Equal(["van vorige keer", "van noor"], noor.Notes.Select(static note => note.Text));
        Assert.Equal(2, noor.NotYetShown);
        Assert.Empty(noor.Links);
        Assert.Equal("noor", noor.Reader.ToString());
        Assert.Equal(["van vorige keer"], board.ViewForEveryone().Notes.Select(static note => note.Text));
        Assert.Null(board.ViewForEveryone().Reader);
        CircleSnapshot shown = board.Enter(CirclePhase.RevealInner, Noor).ViewFor("noor");
        Assert.Equal(4, shown.Notes.Count);
        Assert.Equal(0, shown.NotYetShown);
        Assert.Single(shown.Links);
        Assert.Equal(4, shown.In(CircleZone.Inner).Count);
        Assert.Empty(shown.In(CircleZone.Outer));
        Assert.Throws<ArgumentOutOfRangeException>(() => shown.In((CircleZone)9));
        Assert.Equal((CircleForm.Team, "Overdracht", 2, CirclePhase.RevealInner), (shown.Form, shown.Topic, shown.Session, shown.Phase));
        Assert.Equal("snapshot of 'kade' (4 inner, 0 outer, 0 beyond)", shown.ToString());
        Assert.Equal(4, shown.Counts.Inner);
    }

    [Fact]
    public void ViewFor_WhatIsNotShownYet_IsNowhereInIt()
    {
        CircleBoard board =
            CircleBoard.Start(BoardId.Parse("kade"), "Overdracht", Writer.Anonymous(Clock), new CircleDetails { Form = CircleForm.Team })
            .Enter(CirclePhase.FillInner, Noor)
            .Add(CircleZone.Inner, "van noor", Noor, out NoteId own)
            .Add(CircleZone.Inner, "kanarie", "kanarie hoe", "kanarie soort", Idris, out NoteId other)
            .Reword(other, "kanarie twee", Idris)
            .Link(own, other, Idris);
        foreach (CircleSnapshot seen in (CircleSnapshot[])[board.ViewFor("noor"), board.ViewForEveryone()])
        {
            Reachable reachable = Reachable.From(seen);
            Assert.DoesNotContain(reachable.Texts, static text => text.Contains("kanarie", StringComparison.Ordinal));
            Assert.DoesNotContain(reachable.Objects, static reached => reached is CircleBoard);
        }

        // The walk finds it where it is.
        Assert.Contains("kanarie twee", Reachable.From(board.ViewFor("idris")).Texts);
    }

    [Fact]
    public void ViewFor_TheSilentPhaseEnteredOnceMore_RevealsNothing()
    {
        CircleBoard board =
            CircleBoard.Start(BoardId.Parse("kade"), "Overdracht", Writer.Anonymous(Clock), new CircleDetails { Form = CircleForm.Team })
            .Enter(CirclePhase.FillInner, Noor)
                .Add(CircleZone.Inner, "van idris", Idris)
                .Add(CircleZone.Outer, "tussendoor van idris", Idris)
                .Enter(CirclePhase.FillInner, Noor)
                .Add(CircleZone.Outer, "ook van idris", Idris);
        Assert.Empty(board.ViewFor("noor").Notes);
        Assert.Equal(3, board.BeginSession(Noor).Enter(CirclePhase.FillInner, Noor).ViewFor("noor").Notes.Count);
    }

    /// <summary>A phone that was offline when the silence began writes with a lower number, and what it writes is as silent.</summary>
    [Fact]
    public void ViewFor_FromAPhoneThatDidNotHearOfTheSilence_IsVeiledToo()
    {
        CircleBoard start =
            CircleBoard.Start(BoardId.Parse("kade"), "Overdracht", Writer.Anonymous(Clock), new CircleDetails { Form = CircleForm.Team })
            .Enter(CirclePhase.RevealInner, Noor).Add(CircleZone.Inner, "bij het tonen", Idris);
        CircleBoard offline = start.Add(CircleZone.Outer, "van idris", Idris);
        CircleBoard board = start
            .RewordTopic("Goede overdracht", null, Noor)
            .Enter(CirclePhase.RevealInner, Noor)
            .Add(CircleZone.Inner, "nog een", Noor)
            .Enter(CirclePhase.FillOuter, Noor)
            .Merge(offline).Board;
        Assert.Equal(
            ["bij het tonen", "nog een"],
            board.ViewFor("noor").Notes.Where(static note => note.Zone == CircleZone.Inner).Select(static note => note.Text).Order());
        CircleBoard late = start.Enter(CirclePhase.FillOuter, Noor).Merge(offline).Board;
        Assert.Empty(late.ViewFor("noor").In(CircleZone.Outer));
        Assert.Single(late.ViewFor("idris").In(CircleZone.Outer));
        Assert.Single(late.ViewFor("noor").In(CircleZone.Inner));
    }

    [Fact]
    public void ViewFor_AReaderWhoTakesNoPart_IsRefusedWhenParticipantsAreListed()
    {
        CircleDetails details = new() { Participants = [new Participant { Id = ParticipantId.Parse("noor"), Name = "Noor" }] };
        CircleBoard board = CircleBoard.Start("kade", "Overdracht", Noor, details);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => board.ViewFor("idris"));
        Assert.StartsWith("'idris' takes no part in this board: expected one of noor.", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Noor", refused.Message, StringComparison.Ordinal);
        Assert.Equal("noor", board.ViewFor("noor").Reader.ToString());
        Assert.Equal("idris", CircleBoard.Start("kade", "Overdracht", Noor).ViewFor("idris").Reader.ToString());
    }

    /// <summary>Splitting a note that everybody sees shows in its history, so the part is shown as well.</summary>
    [Fact]
    public void ViewFor_APartSplitOffInSilence_IsSeenByWhoSeesTheNote()
    {
        CircleBoard board =
            CircleBoard.Start(BoardId.Parse("kade"), "Overdracht", Writer.Anonymous(Clock), new CircleDetails { Form = CircleForm.Team })
            .Add(CircleZone.Outer, "sleutels en lijsten", Noor, out NoteId note)
                .Enter(CirclePhase.FillOuter, Noor)
                .Split(note, "sleutels", "lijsten", null, Idris)
            .Add(CircleZone.Outer, "in stilte", Idris, out NoteId silent);
        Assert.Equal(["lijsten", "sleutels"], board.ViewFor("noor").Notes.Select(static shown => shown.Text));
        Assert.Equal(
            ["lijsten", "sleutels"],
            board.Split(silent, "deel", "rest", null, Idris).ViewFor("noor").Notes.Select(static shown => shown.Text));
    }

    [Fact]
    public void ViewFor_InTheSilentOuterPhase_VeilsWhatIsTakenOffAndWhatClashes()
    {
        CircleBoard start = CircleBoard.Start(
            BoardId.Parse("kade"), "Overdracht", Writer.Anonymous(Clock),
            new CircleDetails { Form = CircleForm.Team }).Enter(CirclePhase.FillOuter, Noor);
        CircleBoard board = start
            .Add(CircleZone.Outer, "van idris", Idris, out NoteId note)
            .Add(CircleZone.Outer, "toch niet", Idris, out NoteId off)
            .Undo(off.AddedBy, Idris);
        board = board.Reword(note, "a", Idris).Merge(board.Reword(note, "b", Noor)).Board;
        Assert.Single(board.Conflicts);
        Assert.Empty(board.ViewFor("noor").Conflicts);
        Assert.Empty(board.ViewFor("noor").TakenOff);
        Assert.Single(board.ViewFor("idris").Conflicts);
        Assert.Single(board.ViewFor("idris").TakenOff);
    }

    [Fact]
    public void ViewFor_OnABoardOfOnePerson_VeilsNothing()
    {
        CircleBoard board = CircleBoard.Start("b", "x", Writer.Anonymous(Clock))
            .Enter(CirclePhase.FillInner, Noor)
            .Add(CircleZone.Inner, "a", Idris);
        Assert.Single(board.ViewFor("noor").Notes);
        Assert.Single(board.ViewForEveryone().Notes);
    }

    [Fact]
    public void TwoSides_WhilePreparing_SeeOnlyTheirOwn()
    {
        CircleBoard board = Interview();
        Assert.Equal(CirclePhase.Prepare, board.Phase);
        Assert.Equal(["al 1", "al 2", "nog 1"], board.ViewFor("noor").Notes.Select(static note => note.Text));
        Assert.Equal(3, board.ViewFor("noor").NotYetShown);
        Assert.Empty(board.ViewForEveryone().Notes);
        Assert.Equal(
            "The two still prepare apart: enter another phase first.",
            Assert.Throws<InvalidOperationException>(() => board.CompareSides()).Message);
        Assert.Equal(
            "PRG3208 error at /operations/6/by: Every note on a two-sided board is of one of the two: expected noor, lise, and found "
                + "'idris'.",
            Told.Lines(Assert.Throws<ProgressieDataException>(() => board.Add(CircleZone.Inner, "x", Idris)).Report));
        Assert.Equal(
            "PRG3208",
            Assert.Single(
                Assert.Throws<ProgressieDataException>(() =>
                    board.Split(board.Notes[2].Id, "a", "b", null, Idris)).Report.Issues).Code.ToString());
        Assert.Contains(
            "found '-'", Assert.Throws<ProgressieDataException>(() => board.Add(CircleZone.Inner, "x", Nobody)).Report.Issues[0].Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void TwoSides_InALaterSession_SeeWhatWasComparedAndNotWhatIsPrepared()
    {
        Writer lise = Writer.Of("lise", Clock).OnDevice("tablet");
        CircleBoard compared = Interview()
            .Enter(CirclePhase.CompareInner, lise)
            .Enter(CirclePhase.Agree, lise)
            .Add(CircleZone.Outer, "samen bedacht", lise);
        CircleBoard next = compared.BeginSession(lise);
        Assert.Equal(CirclePhase.Prepare, next.Phase);
        CircleBoard prepared = next
            .Add(CircleZone.Inner, "nieuw van lise", lise)
            .Enter(CirclePhase.Prepare, Noor)
            .Add(CircleZone.Inner, "nieuw van noor", Noor);
        Assert.Equal(["samen bedacht", "nieuw van noor"], prepared.ViewFor("noor").Notes.Skip(6).Select(static note => note.Text));
        Assert.Equal(["samen bedacht", "nieuw van lise"], prepared.ViewFor("lise").Notes.Skip(6).Select(static note => note.Text));
        Assert.Equal(7, prepared.ViewForEveryone().Notes.Count);
        CircleBoard again = compared.Enter(CirclePhase.Prepare, lise).Add(CircleZone.Inner, "alsnog van lise", lise);
        Assert.DoesNotContain(again.ViewFor("noor").Notes, static note => note.Text == "alsnog van lise");
        Assert.Equal(6, again.ViewFor("noor").Notes.Count);
        Assert.Equal(9, prepared.Enter(CirclePhase.Review, lise).ViewFor("noor").Notes.Count);
    }

    [Fact]
    public void Compare_LinkedFirst_ThenEachSideAndWhatDiffers()
    {
        Writer lise = Writer.Of("lise", Clock).OnDevice("tablet");
        CircleBoard board = Interview().Enter(CirclePhase.CompareInner, lise);
        NoteId[] ids = [.. board.Notes.Select(static note => note.Id)];
        board = board.Link(ids[3], ids[0], lise).Link(ids[1], ids[5], lise).Link(ids[0], ids[1], lise);
        CircleComparison comparison = board.CompareSides();
        Assert.Equal(("noor", "lise"), (comparison.First.Id.ToString(), comparison.Second.Id.ToString()));
        Assert.Equal(
            [("al 1", "al van lise"), (null, "al 3 van lise")],
            comparison.Inner.Select(static pair => (pair.First?.Text, pair.Second?.Text)));
        Assert.Equal([("nog 1", null)], comparison.Outer.Select(static pair => (pair.First?.Text, pair.Second?.Text)));
        Assert.Equal([("al 2", "nog van lise")], comparison.Across.Select(static pair => (pair.First?.Text, pair.Second?.Text)));
        Assert.Equal(["notes of both sides", "note of the second side"], comparison.Inner.Select(static pair => pair.ToString()));
        Assert.Equal("note of the first side", comparison.Outer[0].ToString());
        Assert.Equal("comparison of two circles (2 inner, 1 outer, 1 across)", comparison.ToString());
        Assert.Throws<InvalidOperationException>(static () => CircleBoard.Start("b", "x", Writer.Anonymous(Clock)).CompareSides());
        Assert.Equal(
            [CirclePhase.Review, CirclePhase.Prepare, CirclePhase.CompareInner, CirclePhase.CompareOuter, CirclePhase.Agree], board.Phases);
    }

    private static CircleBoard Interview()
    {
        Writer lise = Writer.Of("lise", Clock).OnDevice("tablet");
        CircleDetails details = new()
        {
            Form = CircleForm.TwoSided,
            Participants = [new Participant { Id = ParticipantId.Parse("noor") }, new Participant { Id = ParticipantId.Parse("lise") }],
        };
        CircleBoard start = CircleBoard.Start(BoardId.Parse("gesprek"), "Mijn werk", Writer.Anonymous(Clock), details);
        return start
            .Add(CircleZone.Inner, "al 1", Noor).Add(CircleZone.Inner, "al 2", Noor).Add(CircleZone.Outer, "nog 1", Noor)
            .Add(CircleZone.Inner, "al van lise", lise)
                .Add(CircleZone.Inner, "al 3 van lise", lise)
                .Add(CircleZone.Outer, "nog van lise", lise);
    }
}
