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
        Assert.Empty(board.BeginSession(Noor).Enter(CirclePhase.FillInner, Noor).ViewFor("noor").Notes);
        Assert.Equal(3, board.Enter(CirclePhase.FillOuter, Noor).ViewFor("noor").Notes.Count);
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
        Assert.Equal("PRG1106", Assert.Single(board.TryViewFor("idris").Report.Issues).Code.ToString());
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
            "PRG3208 error at /operations/6/by: Every note on a two-sided board belongs to one of the two: expected noor, lise, and "
                + "found ‘idris’.",
            Told.Lines(Assert.Throws<ProgressieDataException>(() => board.Add(CircleZone.Inner, "x", Idris)).Report));
        Assert.Equal(
            "PRG3208",
            Assert.Single(
                Assert.Throws<ProgressieDataException>(() =>
                    board.Split(board.Notes[2].Id, "a", "b", null, Idris)).Report.Issues).Code.ToString());
        Assert.Contains(
            "found ‘-’", Assert.Throws<ProgressieDataException>(() => board.Add(CircleZone.Inner, "x", Nobody)).Report.Issues[0].Message,
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
        Assert.Equal(7, again.ViewFor("noor").Notes.Count);
        Assert.Equal(8, prepared.Enter(CirclePhase.Review, lise).ViewFor("noor").Notes.Count);
        Assert.Equal(9, prepared.Enter(CirclePhase.CompareInner, lise).ViewFor("noor").Notes.Count);
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

    [Fact]
    public void ViewFor_WhatWasReplacedInSilence_NeverReachesOthers()
    {
        CircleBoard silent = Team()
            .Enter(CirclePhase.FillOuter, Noor)
            .Add(CircleZone.Outer, "kanarie", "kanarie hoe", "kanarie soort", Idris, out NoteId note)
            .Categorise(note, "soort", Idris)
            .Reword(note, "kanarie twee", Idris)
            .Plan(note, new CirclePlan { How = "kanarie plan" }, Idris)
            .DropPlan(note, Idris)
            .Move(note, CircleZone.Beyond, "kanarie waarom", Idris)
            .Move(note, CircleZone.Outer, null, Idris)
            .Plan(note, new CirclePlan { How = "zo" }, Idris)
            .Reword(note, "open", Idris)
            .Add(CircleZone.Outer, "kanarie vergissing", Idris, out NoteId off)
            .Undo(off.AddedBy, Idris);
        CircleBoard board = silent.Enter(CirclePhase.RevealOuter, Noor).Reword(note, "later", Idris);
        foreach (CircleSnapshot seen in (CircleSnapshot[])[board.ViewFor("noor"), board.ViewForEveryone(), board.Compact().ViewFor("noor")])
        {
            Assert.DoesNotContain(Reachable.From(seen).Texts, static text => text.Contains("kanarie", StringComparison.Ordinal));
            Assert.Empty(seen.TakenOff);
            Assert.Empty(seen.Conflicts);
            CircleNote shown = Assert.Single(seen.Notes);
            Assert.Equal(
                [typeof(NoteAdded), typeof(NotePlanned), typeof(NoteReworded)],
                shown.History.Select(static operation => operation.GetType()));
            NoteAdded added = Assert.IsType<NoteAdded>(shown.History[0]);
            Assert.Equal(("open", "soort", null, CircleZone.Outer), (added.Text, added.Category, added.How, added.Zone));
            Assert.Equal((note.AddedBy, "idris"), (added.Id, added.By.ToString()));
            Assert.Equal(("later", null, "zo"), (shown.Text, shown.CameFrom, shown.Plan?.How));
            Assert.Equal(note.AddedBy, shown.PlacedBy);
        }

        // Whoever wrote it has all of it.
        Assert.Equal(10, Assert.Single(board.ViewFor("idris").Notes).History.Count);
        Assert.Single(board.ViewFor("idris").TakenOff);
    }

    [Fact]
    public void ViewFor_WhatWasSplitInSilence_AreTwoNotesToOthers()
    {
        CircleBoard board = Team()
            .Enter(CirclePhase.FillOuter, Noor)
            .Add(CircleZone.Outer, "kanarie", Idris, out NoteId whole)
            .Split(whole, "kanarie deel", "kanarie rest", "vanzelf", Idris);
        NoteId part = Assert.Single(board.Inner).Id;
        board = board.Reword(part, "deel", Idris).Reword(whole, "rest", Idris).Enter(CirclePhase.RevealOuter, Noor);
        CircleSnapshot seen = board.ViewFor("noor");
        Assert.DoesNotContain(Reachable.From(seen).Texts, static text => text.Contains("kanarie", StringComparison.Ordinal));
        Assert.Equal(["rest", "deel"], seen.Notes.Select(static note => note.Text));
        Assert.Equal("vanzelf", seen.Notes[1].How);
        Assert.All(seen.Notes, static note => Assert.Null(note.SplitFrom));
        Assert.All(seen.Notes, static note => Assert.IsType<NoteAdded>(Assert.Single(note.History)));
        Assert.Equal(whole, board.ViewFor("idris").Notes[1].SplitFrom);
    }

    /// <summary>Taking back after the reveal what was done before it could bring earlier words into the history.</summary>
    [Fact]
    public void ViewFor_WhatWasDoneInSilenceIsTakenBackLater_BringsBackNothingThatWasNeverShown()
    {
        CircleBoard silent = Team()
            .Enter(CirclePhase.FillOuter, Noor)
            .Add(CircleZone.Outer, "kanarie", Idris, out NoteId note)
            .Reword(note, "open", Idris);
        OperationId reworded = silent.Operations[^1].Id;
        CircleBoard board = silent.Enter(CirclePhase.RevealOuter, Noor).Reword(note, "later", Idris).Undo(reworded, Idris);
        foreach (CircleSnapshot seen in (CircleSnapshot[])[board.ViewFor("noor"), board.Compact().ViewFor("noor")])
        {
            Assert.DoesNotContain("kanarie", Reachable.From(seen).Texts);
            Assert.Equal("later", Assert.IsType<NoteAdded>(Assert.Single(Assert.Single(seen.Notes).History)).Text);
        }

        // That was a note which everybody saw, so it stays among what was taken off.
        CircleBoard off = silent.Enter(CirclePhase.RevealOuter, Noor).Undo(note.AddedBy, Idris);
        Assert.Equal("open", Assert.IsType<NoteAdded>(Assert.Single(off.ViewFor("noor").TakenOff).History[0]).Text);
    }

    /// <summary>Somebody else cannot bring up what only the author saw, whatever kind of thing was done.</summary>
    [Fact]
    public void Undo_ByAnotherOfWhatWasDoneInSilence_IsRefusedHereAndChangesNothingFromElsewhere()
    {
        Func<CircleBoard, NoteId, CircleBoard>[] deeds =
        [
            static (board, note) => board.Reword(note, "open", Idris),
            static (board, note) => board.Categorise(note, "open", Idris),
            static (board, note) => board.Plan(note, new CirclePlan { How = "open" }, Idris),
            static (board, note) => board.DropPlan(note, Idris),
            static (board, note) => board.Move(note, CircleZone.Beyond, null, Idris),
            static (board, note) => board.Achieve(note, "open", Idris),
        ];
        foreach (Func<CircleBoard, NoteId, CircleBoard> deed in deeds)
        {
            CircleBoard before = Team()
                .Enter(CirclePhase.FillOuter, Noor)
                .Add(CircleZone.Outer, "kanarie", null, "kanarie soort", Idris, out NoteId note)
                .Plan(note, new CirclePlan { How = "kanarie plan" }, Idris);
            CircleBoard silent = deed(before, note);
            OperationId done = silent.Made!.Id;
            CircleBoard shown = silent.Enter(CirclePhase.RevealOuter, Noor);
            foreach (CircleBoard board in (CircleBoard[])[silent, shown, shown.Reword(note, "later", Idris)])
            {
                Validated<CircleBoard> tried = board.TryUndo(done, Noor);
                Assert.Equal([IssueCode.UndoneByAnother], tried.Report.Issues.Select(static issue => issue.Code));
                CircleBoard met = board.Apply([UndoOf(board, done, note, Noor)]).Board;
                Assert.Equal(Stands(board, note), Stands(met, note));
                Assert.Equal(Stands(board, note), Stands(met.Compact(), note));
                Assert.Equal(
                    board.ViewFor("noor").Notes.SelectMany(static note => note.History),
                    met.ViewFor("noor").Notes.SelectMany(static note => note.History));
                Assert.Equal(
                    (CircleConflictKind.TakenOffByAnother, done),
                    Assert.Single(met.Conflicts.Select(static conflict => (conflict.Kind, conflict.First))));
                Assert.False(met.IsUndone(met.Operations.Single(one => one.Id == done)));
                Assert.True(met.TryUndo(done, Idris).IsValid);
            }
        }

        // What everybody saw anybody takes back, as before.
        CircleBoard open = Team().Enter(CirclePhase.FillOuter, Noor).Add(CircleZone.Outer, "een", Idris, out NoteId seen)
            .Enter(CirclePhase.RevealOuter, Noor).Reword(seen, "twee", Idris);
        Assert.Equal("een", open.Undo(open.Made!.Id, Noor).GetNote(seen).Text);

        static string Stands(CircleBoard board, NoteId note) => board.GetNote(note) is var found
            ? $"{found.Zone} {found.Text} {found.Category} {found.How} {found.Plan?.How}" : string.Empty;
    }

    /// <summary>What somebody took back where nothing was known of the silence counts no more once that is known, in any order.</summary>
    [Fact]
    public void Apply_TheSilenceComesAfterATakingBackByAnother_ThatCountsNoMore()
    {
        CircleBoard start = Team();
        CircleBoard silent = start.Enter(CirclePhase.FillOuter, Noor)
            .Add(CircleZone.Outer, "kanarie", Idris, out NoteId note).Reword(note, "open", Idris);
        OperationId reworded = silent.Made!.Id;
        CircleBoard knowing = start.Apply([.. silent.Operations.Skip(1)]).Board;
        CircleBoard undone = knowing.Undo(reworded, Noor);
        Assert.Equal("kanarie", undone.GetNote(note).Text);
        Assert.Equal(undone, undone.Compact());
        CircleBoard all = silent.Enter(CirclePhase.RevealOuter, Idris);
        foreach (CircleBoard met in (CircleBoard[])
            [all.Merge(undone).Board, undone.Merge(all).Board, undone.Compact().Merge(all).Board, all.Merge(undone.Compact()).Board])
        {
            Assert.Equal("open", met.GetNote(note).Text);
            Assert.DoesNotContain("kanarie", Reachable.From(met.ViewFor("noor")).Texts);
        }
    }

    /// <summary>A phone that had not heard of the reveal goes on as if nobody saw.</summary>
    [Fact]
    public void ViewFor_ReplacedByWhoHadNotHeardOfTheReveal_NeverReachesOthers()
    {
        CircleBoard start = Team().Enter(CirclePhase.FillOuter, Noor).Add(CircleZone.Outer, "zichtbaar", Idris, out NoteId shown);
        CircleBoard offline = start
            .Add(CircleZone.Outer, "kanarie", Idris, out NoteId note)
            .Reword(note, "kanarie twee", Idris)
            .Reword(note, "open", Idris)
            .Reword(shown, "kanarie drie", Idris)
            .Reword(shown, "zichtbaar twee", Idris);
        CircleBoard board = start.Enter(CirclePhase.RevealOuter, Noor).Merge(offline).Board;
        CircleSnapshot seen = board.ViewFor("noor");
        Assert.Equal(["zichtbaar twee", "open"], seen.Notes.Select(static found => found.Text));
        Assert.DoesNotContain(Reachable.From(seen).Texts, static text => text.Contains("kanarie", StringComparison.Ordinal));
        Assert.Equal(3, board.ViewFor("idris").Notes[0].History.Count);

        // Once it has heard, what it does is for all to see.
        board = board.Reword(note, "samen", Noor).Reword(note, "open drie", Idris);
        Assert.Equal(3, board.ViewFor("noor").Notes[1].History.Count);
    }

    [Fact]
    public void BeginSession_InASilentPhase_OpensNothing()
    {
        CircleBoard team = Team().Enter(CirclePhase.FillInner, Noor).Add(CircleZone.Inner, "van idris", Idris).BeginSession(Noor);
        Assert.Null(team.Phase);
        Assert.Empty(team.ViewFor("noor").Notes);
        Assert.Equal(1, team.ViewFor("noor").NotYetShown);
        Assert.Empty(team.Enter(CirclePhase.Review, Noor).Enter(CirclePhase.ChooseTopic, Noor).ViewFor("noor").Notes);
        Assert.Single(team.Enter(CirclePhase.RevealInner, Noor).ViewFor("noor").Notes);
        Assert.Single(team.Enter(CirclePhase.FillOuter, Noor).ViewFor("noor").Notes);

        // What is written where nothing is silent is shown at once.
        Assert.Equal("nu", Assert.Single(team.Add(CircleZone.Inner, "nu", Idris).ViewFor("noor").Notes).Text);

        CircleBoard interview = Interview().BeginSession(Noor);
        Assert.Equal(CirclePhase.Prepare, interview.Phase);
        Assert.Equal(3, interview.ViewFor("noor").Notes.Count);
        Assert.Equal(3, interview.Enter(CirclePhase.Review, Noor).ViewFor("noor").Notes.Count);
        Assert.Equal(6, interview.Enter(CirclePhase.CompareInner, Noor).ViewFor("noor").Notes.Count);
    }

    /// <summary>Looking back comes before preparing, so it puts no two sides beside each other that still prepare.</summary>
    [Fact]
    public void CompareSides_WhatIsStillPrepared_IsNotInIt()
    {
        Writer lise = Writer.Of("lise", Clock).OnDevice("tablet");
        CircleBoard board = Interview()
            .Enter(CirclePhase.Agree, lise)
            .BeginSession(lise)
            .Add(CircleZone.Outer, "kanarie", lise)
            .Enter(CirclePhase.Review, Noor);
        CircleComparison sides = board.CompareSides();
        Assert.Equal(4, sides.Inner.Count);
        Assert.DoesNotContain("kanarie", Reachable.From(sides).Texts);
        NoteId own = board.ViewFor("lise").Notes[^1].Id;
        sides = board.Reword(own, "open", lise).Enter(CirclePhase.CompareOuter, lise).CompareSides();
        Assert.Contains("open", Reachable.From(sides).Texts);
        Assert.DoesNotContain("kanarie", Reachable.From(sides).Texts);
    }

    [Fact]
    public void ViewFor_WhatEverybodySaw_StaysShownInALaterSilence()
    {
        Writer lise = Writer.Of("lise", Clock).OnDevice("tablet");
        CircleBoard agreed = Interview().Enter(CirclePhase.Agree, lise).Add(CircleZone.Outer, "samen bedacht", lise);
        Assert.Equal(7, agreed.ViewFor("noor").Notes.Count);
        Assert.Equal(7, agreed.Enter(CirclePhase.Prepare, lise).ViewFor("noor").Notes.Count);
        Assert.Equal(7, agreed.Enter(CirclePhase.Prepare, Noor).ViewFor("noor").Notes.Count);
        CircleBoard team = Team()
            .Enter(CirclePhase.RevealInner, Noor)
            .Add(CircleZone.Outer, "gezien", Idris)
            .Enter(CirclePhase.FillOuter, Noor)
            .Add(CircleZone.Outer, "stil", Idris);
        Assert.Equal("gezien", Assert.Single(team.ViewFor("noor").Notes).Text);
        CircleBoard revealed = team.Enter(CirclePhase.RevealOuter, Noor);
        Assert.Equal(2, revealed.Enter(CirclePhase.FillOuter, Noor).ViewFor("noor").Notes.Count);

        // Also when it is taken back that it was shown.
        Assert.Equal(2, revealed.Undo(revealed.Operations[^1].Id, Noor).ViewFor("noor").Notes.Count);
    }

    /// <summary>What was written in a silent phase was silent, also when entering the phase is taken back.</summary>
    [Fact]
    public void ViewFor_TheSilenceIsTakenBack_StillOpensNothing()
    {
        CircleBoard silent = Team().Enter(CirclePhase.ChooseTopic, Noor).Enter(CirclePhase.FillInner, Noor);
        CircleBoard board = silent
            .Add(CircleZone.Inner, "kanarie", Idris, out NoteId note)
            .Reword(note, "open", Idris)
            .Undo(silent.Operations[^1].Id, Noor);
        Assert.Equal(CirclePhase.ChooseTopic, board.Phase);
        Assert.Empty(board.ViewFor("noor").Notes);
        foreach (CircleBoard each in (CircleBoard[])[board, board.Compact()])
        {
            CircleSnapshot seen = each.Enter(CirclePhase.RevealInner, Noor).ViewFor("noor");
            Assert.Equal("open", Assert.Single(seen.Notes).Text);
            Assert.DoesNotContain("kanarie", Reachable.From(seen).Texts);
        }
    }

    private static CircleBoard Team() => CircleBoard.Start(
        "kade", "Overdracht", Writer.Anonymous(Clock), new CircleDetails { Form = CircleForm.Team, HasBeyond = true });

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

    private static Undone UndoOf(CircleBoard board, OperationId done, NoteId note, Writer writer) => new()
    {
        Id = board.NextId(ReplicaId.Parse("elders")),
        At = writer.Now(),
        By = writer.By,
        Operation = done,
        Note = note,
    };
}
