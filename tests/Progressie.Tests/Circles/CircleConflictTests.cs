using Progressie.Circles;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>Two phones that go on apart from the same board: what clashes, which rule settles it, and that nothing is lost.</summary>
public sealed class CircleConflictTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer A = Writer.Of("noor", Clock).OnDevice("a");
    private static readonly Writer B = Writer.Of("idris", Clock).OnDevice("b");
    private static readonly CirclePlan Plan = new() { How = "zo" };

    private static readonly CircleBoard Common = CircleBoard.Start(
        BoardId.Parse("b"), "x", Writer.Anonymous(Clock), new CircleDetails { HasBeyond = true })
        .Add(CircleZone.Outer, "eerst", A, out _);

    private static readonly NoteId Note = Common.Notes[0].Id;

    [Fact]
    public void RewordedTwice_TheLaterWordsShow() =>
        Check(CircleConflictKind.RewordedTwice, Common.Reword(Note, "van a", A), Common.Reword(Note, "van b", B), static note =>
            Assert.Equal("van b", note.Text));

    [Fact]
    public void RewordedAndSplit_WhatRemainsShows()
    {
        Check(
            CircleConflictKind.RewordedAndSplit, Common.Split(Note, "deel", "rest", null, A), Common.Reword(Note, "van b", B),
            static note => Assert.Equal("rest", note.Text));
        Check(
            CircleConflictKind.RewordedAndSplit, Common.Reword(Note, "van a", A), Common.Split(Note, "deel", "rest", null, B),
            static note => Assert.Equal("rest", note.Text));
    }

    [Fact]
    public void CategorisedTwice_TheLaterHoldsAndTheSameIsNoClash()
    {
        Check(CircleConflictKind.CategorisedTwice, Common.Categorise(Note, "dag", A), Common.Categorise(Note, "nacht", B), static note =>
            Assert.Equal("nacht", note.Category));
        Assert.Empty(Common.Categorise(Note, "dag", A).Merge(Common.Categorise(Note, "dag", B)).Board.Conflicts);
    }

    [Fact]
    public void PlannedTwice_TheLaterPlanShowsAndAPlanHoldsAgainstDroppingIt()
    {
        Check(
            CircleConflictKind.PlannedTwice, Common.Plan(Note, Plan, A), Common.Plan(Note, Plan with { How = "anders" }, B),
            static note => Assert.Equal("anders", note.Plan!.How));
        CircleBoard planned = Common.Plan(Note, Plan, A);
        Check(
            CircleConflictKind.PlannedTwice, planned.Plan(Note, Plan with { How = "anders" }, A), planned.DropPlan(Note, B),
            static note => Assert.Equal("anders", note.Plan!.How));
    }

    [Fact]
    public void PlanSetAside_TheNoteStaysWhereItIs()
    {
        Check(CircleConflictKind.PlanSetAside, Common.Achieve(Note, null, A), Common.Plan(Note, Plan, B), static note =>
            Assert.True(note is { IsAchieved: true, Plan: null }));
        Check(CircleConflictKind.PlanSetAside, Common.Plan(Note, Plan, A), Common.Achieve(Note, null, B), static note =>
            Assert.True(note is { IsAchieved: true, Plan: not null }));
        Check(CircleConflictKind.PlanSetAside, Common.Move(Note, CircleZone.Beyond, null, A), Common.Plan(Note, Plan, B), static note =>
            Assert.True(note is { Zone: CircleZone.Beyond, Plan: null }));
        CircleBoard planned = Common.Plan(Note, Plan, A);
        Assert.Empty(planned.DropPlan(Note, A).Merge(planned.Achieve(Note, null, B)).Board.Conflicts);
        Check(CircleConflictKind.PlanSetAside, Common.Plan(Note, Plan, A), Common.Move(Note, CircleZone.Beyond, null, B), static note =>
            Assert.True(note is { Zone: CircleZone.Beyond, Plan: null }));
    }

    [Fact]
    public void AchievedTwice_ItIsSinceTheEarlier()
    {
        Writer later = Writer.Of("idris", ManualClock.At("2026-11-21T11:00:00+01:00")).OnDevice("b");
        Check(CircleConflictKind.AchievedTwice, Common.Achieve(Note, "van a", A), Common.Achieve(Note, "van b", later), static note =>
            Assert.Equal(("van a", Clock.GetLocalNow()), (note.How, note.AchievedAt)));
    }

    /// <summary>Two say the same when their words are the same, however these are composed and spaced.</summary>
    [Fact]
    public void PlannedOrAchieved_InTheSameWords_IsNoClash()
    {
        CirclePlan one = new() { Owners = [Person("Zo\u00EB B.")], How = "caf\u00E9 bellen", When = "na het eten", HelpWanted = "van wie" };
        CirclePlan same = new()
        {
            Owners = [Person("Zoe\u0308 B.")],
            How = "cafe\u0301 bellen",
            When = "na\u00A0het eten",
            HelpWanted = "van  wie",
        };
        Assert.Empty(Common.Plan(Note, one, A).Merge(Common.Plan(Note, same, B)).Board.Conflicts);
        CirclePlan[] others =
        [
            same with { Owners = [] }, same with { Owners = [Person("Zo")] }, same with { How = "x" }, same with { When = "x" },
            same with { HelpWanted = "x" }, same with { On = new DateOnly(2026, 12, 1) },
        ];
        Assert.All(others, other => Check(
            CircleConflictKind.PlannedTwice, Common.Plan(Note, one, A), Common.Plan(Note, other, B),
            note => Assert.Equal(other, note.Plan)));
        Assert.Empty(Common.Achieve(Note, "caf\u00E9", A).Merge(Common.Achieve(Note, "cafe\u0301", B)).Board.Conflicts);
        Assert.Empty(Common.Achieve(Note, null, A).Merge(Common.Achieve(Note, null, B)).Board.Conflicts);

        static Participant Person(string name) => new() { Id = ParticipantId.Parse("zoe"), Name = name };
    }

    [Fact]
    public void AchievedAndSplit_WhatWasAchievedIsInsideAndWhatRemainsOutside()
    {
        CircleBoard one = Check(
            CircleConflictKind.AchievedAndSplit, Common.Achieve(Note, null, A), Common.Split(Note, "deel", "rest", null, B),
            static note => Assert.Equal((false, "rest", CircleZone.Outer, null), (note.IsAchieved, note.Text, note.Zone, note.CameFrom)));
        CircleBoard other = Check(
            CircleConflictKind.AchievedAndSplit, Common.Split(Note, "deel", "rest", null, A), Common.Achieve(Note, null, B),
            static note => Assert.Equal((false, "rest", CircleZone.Outer, null), (note.IsAchieved, note.Text, note.Zone, note.CameFrom)));
        Assert.All((CircleBoard[])[one, other], static board =>
        {
            Assert.Equal("deel", Assert.Single(board.Inner).Text);
            Assert.Equal("rest", Assert.Single(board.Outer).Text);
        });
        CircleBoard aside = Common.Move(Note, CircleZone.Beyond, null, A);
        CircleBoard met = aside.Achieve(Note, null, A).Merge(aside.Split(Note, "deel", "rest", null, B)).Board;
        Assert.Equal(("rest", CircleZone.Outer), (Assert.Single(met.Beyond).Text, met.Beyond[0].CameFrom));
    }

    [Fact]
    public void MovedApart_TheLaterPlaceHoldsAndTheSamePlaceIsNoClash()
    {
        Check(CircleConflictKind.MovedApart, Common.Move(Note, CircleZone.Beyond, null, A), Common.Achieve(Note, null, B), static note =>
            Assert.Equal(CircleZone.Inner, note.Zone));
        Check(CircleConflictKind.MovedApart, Common.Achieve(Note, null, A), Common.Move(Note, CircleZone.Beyond, null, B), static note =>
            Assert.Equal((CircleZone.Beyond, false), (note.Zone, note.IsAchieved)));
        CircleBoard aside = Common.Move(Note, CircleZone.Beyond, null, A).Merge(Common.Move(Note, CircleZone.Beyond, "niet nu", B)).Board;
        Assert.Empty(aside.Conflicts);
        Assert.Equal(CircleZone.Outer, aside.Notes[0].CameFrom);
    }

    [Fact]
    public void SplitTwice_BothPartsAreInside()
    {
        CircleBoard board = Check(
            CircleConflictKind.SplitTwice, Common.Split(Note, "deel a", "rest a", null, A), Common.Split(Note, "deel b", "rest b", null, B),
            static note => Assert.Equal("rest b", note.Text));
        Assert.Equal(["deel a", "deel b"], board.Inner.Select(static note => note.Text));
    }

    [Fact]
    public void AdditionStays_WhenSomebodyElseDidSomething()
    {
        Check(CircleConflictKind.AdditionStays, Common.Undo(Note.AddedBy, A), Common.Reword(Note, "van b", B), static note =>
            Assert.Equal((false, "van b"), (note.IsTakenOff, note.Text)));
        CircleBoard unnamed = Common.Add(CircleZone.Outer, "van niemand", Writer.Anonymous(Clock).OnDevice("kiosk"), out NoteId nobodys);
        CircleBoard both = unnamed
            .Undo(nobodys.AddedBy, Writer.Anonymous(Clock).OnDevice("kiosk"))
            .Merge(unnamed.Reword(nobodys, "van een ander", Writer.Anonymous(Clock).OnDevice("stand"))).Board;
        Assert.Equal(CircleConflictKind.AdditionStays, Assert.Single(both.Conflicts).Kind);
        CircleBoard split = Common.Split(Note, "deel", "rest", null, A);
        NoteId part = split.Inner[0].Id;
        CircleBoard met = split.Undo(part.AddedBy, A).Merge(split.Reword(part, "van b", B)).Board;
        Assert.Equal(CircleConflictKind.AdditionStays, Assert.Single(met.Conflicts).Kind);
        Assert.Equal(["rest", "van b"], met.Notes.Select(static note => note.Text));
    }

    [Fact]
    public void UndoOfUndo_FromAnotherReplica_HasNoEffectAndIsReported()
    {
        CircleBoard board = Common.Reword(Note, "dan", A)
            .Undo(OperationId.Parse("2@a"), A)
            .BeginSession(A)
            .Undo(OperationId.Parse("4@a"), A);
        Undone[] undos =
        [
            new() { Id = OperationId.Parse("8@b"), At = Clock.GetLocalNow(), Operation = OperationId.Parse("3@a"), Note = Note },
            new() { Id = OperationId.Parse("9@b"), At = Clock.GetLocalNow(), Operation = OperationId.Parse("5@a") },
        ];
        CircleMerge merge = board.Apply(undos);
        Assert.Equal(["UndoOfUndo (3@a, 8@b)", "UndoOfUndo (5@a, 9@b)"], merge.Conflicts.Select(static conflict => conflict.ToString()));
        Assert.Equal("eerst", merge.Board.Notes[0].Text);
        Assert.Equal(1, merge.Board.Session);
    }

    [Fact]
    public void OnTheBoardItself_LaterHoldsAndASessionIsOne()
    {
        CircleBoard topic =
            Check(CircleConflictKind.TopicRewordedTwice, Common.RewordTopic("van a", null, A), Common.RewordTopic("van b", null, B));
        Assert.Equal("van b", topic.Topic);
        CircleBoard phase =
            Check(CircleConflictKind.PhaseEnteredTwice, Common.Enter(CirclePhase.FillInner, A), Common.Enter(CirclePhase.FillOuter, B));
        Assert.Equal(CirclePhase.FillOuter, phase.Phase);
        Assert.Empty(Common.Enter(CirclePhase.FillInner, A).Merge(Common.Enter(CirclePhase.FillInner, B)).Board.Conflicts);
        CircleBoard session = Check(CircleConflictKind.SessionBeganTwice, Common.BeginSession(A), Common.BeginSession(B));
        Assert.Equal(2, session.Session);
    }

    /// <summary>Words chosen after seeing both settle the matter: what was seen is no clash.</summary>
    [Fact]
    public void WhatWasSeen_IsNoClash()
    {
        CircleBoard met = Common.Reword(Note, "van a", A).Merge(Common.Reword(Note, "van b", B)).Board;
        CircleBoard after = met.Reword(Note, "van ons", A);
        Assert.Equal(met.Conflicts, after.Conflicts);
        Assert.Equal("van ons", after.Notes[0].Text);
    }

    /// <summary>Who types the same words on another device may type other characters.</summary>
    [Fact]
    public void WordsThatLookTheSame_AreNoClash()
    {
        const string Composed = "caf\u00E9 bellen", Decomposed = "cafe\u0301\u00A0bellen\u200B";
        CircleBoard[] merged =
        [
            Common.Reword(Note, Composed, A).Merge(Common.Reword(Note, Decomposed, B)).Board,
            Common.Categorise(Note, Composed, A).Merge(Common.Categorise(Note, Decomposed, B)).Board,
            Common.RewordTopic(Composed, "x", A).Merge(Common.RewordTopic(Decomposed, "X ", B)).Board,
        ];
        Assert.All(merged, static board => Assert.Empty(board.Conflicts));
        Assert.Equal(Decomposed, merged[0].Notes[0].Text);
        Assert.Equal(Decomposed, merged[1].Notes[0].Category);
        Assert.Equal(Decomposed, merged[2].Topic);
        Assert.Single(Common.RewordTopic(Composed, "x", A).Merge(Common.RewordTopic(Composed, "y", B)).Board.Conflicts);
    }

    [Fact]
    public void Conflict_Always_HasAReasonOfItsOwn()
    {
        CircleConflict conflict = Assert.Single(Common.Reword(Note, "van a", A).Merge(Common.Reword(Note, "van b", B)).Board.Conflicts);
        Assert.Equal("circle.conflict.reworded-twice", conflict.Reason.ToString());
        Assert.Equal("RewordedTwice (2@a, 2@b)", conflict.ToString());
        Assert.Equal(Note, conflict.Note);
        Assert.Equal(Enum.GetValues<CircleConflictKind>().Length, CircleWords.Conflicts.Utf8.All.Distinct().Count());
        Assert.Equal(Enum.GetValues<CirclePhase>().Length, CircleWords.Phases.Utf8.All.Distinct().Count());
        UnionInfo operation = Assert.IsType<UnionInfo>(Assert.IsType<ListInfo>(CircleOperationShapes.Operations.Describe()).Element);
        Assert.Equal(Enum.GetValues<CircleOperationKind>().Length, operation.Cases.Select(static one => one.Word).Distinct().Count());
    }

    private static CircleBoard Check(CircleConflictKind kind, CircleBoard ours, CircleBoard theirs, Action<CircleNote>? shows = null)
    {
        CircleMerge merge = ours.Merge(theirs), other = theirs.Merge(ours);
        Assert.Equal(merge.Board, other.Board);
        Assert.Equal(merge.Board.ViewForEveryone(), other.Board.ViewForEveryone());
        Assert.Equal(kind, Assert.Single(merge.Conflicts).Kind);
        Assert.Equal(merge.Conflicts, other.Conflicts);
        Assert.Superset(ours.Operations.Concat(theirs.Operations).ToHashSet(), merge.Board.Operations.ToHashSet());
        shows?.Invoke(merge.Board.Find(Note)!);
        return merge.Board;
    }
}
