using Progressie.Circles;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>What people did apart, more than one thing each: who had seen what decides, and not which number is higher.</summary>
public sealed class CircleCausalityTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer A = Writer.Of("noor", Clock).OnDevice("a");
    private static readonly Writer B = Writer.Of("idris", Clock).OnDevice("b");
    private static readonly CirclePlan Plan = new() { How = "zo" };

    private static readonly CircleBoard Common = CircleBoard.Start(
        "b-1", "Overdracht", A, new CircleDetails { HasBeyond = true, Form = CircleForm.Team })
        .Add(CircleZone.Outer, "eerst", A, out _);

    private static readonly NoteId Note = NoteId.Parse("1@a");

    /// <summary>Whoever had not heard that a note was achieved did not put aside what they knew was achieved.</summary>
    [Fact]
    public void MovedApart_AfterSomethingElseOnTheSameNote_IsTold()
    {
        CircleBoard offline = Common.Categorise(Note, "dag", B).Move(Note, CircleZone.Beyond, null, B);
        CircleMerge merge = Common.Achieve(Note, null, A).Merge(offline);
        Assert.Equal(["MovedApart (2@a, 3@b)"], merge.Conflicts.Select(static conflict => conflict.ToString()));
    }

    [Fact]
    public void DropPlan_AfterSomethingElse_DoesNotDropAPlanThatWasNotSeen()
    {
        CircleBoard planned = Common.Plan(Note, Plan, A);
        CircleBoard other = planned.Plan(Note, Plan with { How = "anders" }, A);
        CircleBoard dropped = planned.Categorise(Note, "dag", B).DropPlan(Note, B);
        Assert.Equal("anders", other.Merge(dropped).Board.Notes[0].Plan?.How);
        Assert.Equal(CircleConflictKind.PlannedTwice, Assert.Single(other.Merge(dropped).Conflicts).Kind);
    }

    [Fact]
    public void Basis_AfterAMerge_HasAHeadForEachSideAndOnlyThen()
    {
        CircleBoard met = Common.Reword(Note, "van a", A).Merge(Common.Reword(Note, "van b", B)).Board;
        Assert.Equal("2@a, 2@b", string.Join(", ", met.HeadsOn(Note)));
        CircleBoard after = met.Reword(Note, "van ons", A).Reword(Note, "van ons samen", A);
        Assert.Equal("3@a", string.Join(", ", after.Operations[^1].Basis));
        Assert.Equal("2@a, 2@b", string.Join(", ", after.Operations[^2].Basis));
        Assert.Equal(met.Conflicts, after.Conflicts);
        Assert.Equal(after, ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(after)).Value);
        Assert.Contains("\"basis\":[\"2@a\",\"2@b\"]", ProgressieJson.Write(after), StringComparison.Ordinal);
    }

    /// <summary>What was compacted still tells who had seen what.</summary>
    [Fact]
    public void Compact_InTheMiddle_KeepsWhoHadSeenWhat()
    {
        CircleBoard board = Common.Reword(Note, "een", A).Plan(Note, Plan, A).Undo("3@a", A).Reword(Note, "twee", A)
            .Merge(Common.Categorise(Note, "dag", B)).Board;
        Assert.Empty(board.Conflicts);
        Assert.Empty(board.Compact().Conflicts);
        Assert.Equal(board.ViewForEveryone(), board.Compact().ViewForEveryone());
    }

    [Fact]
    public void UndoingOnesOwnMoveBack_TellsOfNoPlanThatWasSetAside()
    {
        CircleBoard board = Common.Achieve(Note, null, A).Move(Note, CircleZone.Outer, null, A).Plan(Note, Plan, A).Undo("3@a", A);
        Assert.Empty(board.Conflicts);
        Assert.True(board.Notes[0].IsAchieved);
    }

    [Fact]
    public void WhatTwoPeopleDoAlike_IsNoClash()
    {
        CircleBoard planned = Common.Plan(Note, Plan, A);
        Assert.Empty(planned.DropPlan(Note, A).Merge(planned.DropPlan(Note, B)).Conflicts);
        Assert.Empty(Common.Plan(Note, Plan, A).Merge(Common.Plan(Note, Plan with { }, B)).Conflicts);
        Assert.Empty(Common.Reword(Note, "zelfde", A).Merge(Common.Reword(Note, "zelfde", B)).Conflicts);
        Assert.Empty(Common.RewordTopic("zelfde", "om", A).Merge(Common.RewordTopic("zelfde", "om", B)).Conflicts);
        Assert.Empty(Common.Split(Note, "deel", "zelfde", null, A).Merge(Common.Reword(Note, "zelfde", B)).Conflicts);
        Assert.Empty(Common.Reword(Note, "zelfde", A).Merge(Common.Split(Note, "deel", "zelfde", null, B)).Conflicts);
    }

    [Fact]
    public void AchievedTwiceAndOneTakesTheirsBack_IsTold()
    {
        CircleBoard one = Common.Achieve(Note, "van a", A);
        CircleBoard other = Common.Achieve(Note, "van b", B).Undo("2@b", B);
        CircleMerge merge = one.Merge(other);
        Assert.Equal("AchievementStays (2@a, 3@b)", Assert.Single(merge.Conflicts).ToString());
        Assert.True(merge.Board.Notes[0].IsAchieved);
        Assert.Equal(merge.Board.Conflicts, merge.Board.Compact().Conflicts);

        // Whoever had seen both knows.
        CircleBoard both = one.Merge(Common.Achieve(Note, "van b", B)).Board.Undo("2@b", B);
        Assert.Empty(both.Conflicts);
    }

    [Fact]
    public void SplitTakenBackWhoseNewNoteStays_StaysASplit()
    {
        CircleBoard split = Common.Split(Note, "deel", "rest", null, A);
        CircleBoard met = split.Undo("2@a", A).Merge(split.Reword("2@a", "deel van b", B)).Board;
        Assert.Equal(["rest", "deel van b"], met.Notes.Select(static note => note.Text));
        Assert.Equal(CircleConflictKind.AdditionStays, Assert.Single(met.Conflicts).Kind);
        CircleBoard late = split.Undo("2@a", A);
        Assert.Equal("eerst", Assert.Single(late.Notes).Text);
        late = late.Apply(met.Operations).Board;
        Assert.Equal(met.ViewForEveryone(), late.ViewForEveryone());

        // When what kept it is taken back too, it is as it was.
        Assert.Equal("eerst", Assert.Single(met.Undo("3@b", B).Notes).Text);
    }

    /// <summary>Notes on the wall stay there when a silent phase begins, whatever numbers say; what its maker had not seen is
    /// silent.</summary>
    [Fact]
    public void Enter_ASilentPhase_KeepsWhatWasSeenAndVeilsWhatWasNot()
    {
        CircleBoard apart = Common.Add(CircleZone.Outer, "van b", B);
        CircleBoard met = Common.Add(CircleZone.Inner, "van a", A).Merge(apart).Board;
        CircleBoard quiet = Common.Add(CircleZone.Outer, "stil", Writer.Of("tess", Clock).OnDevice("c"));
        CircleBoard silent = met.Enter(CirclePhase.FillOuter, A);
        Assert.Equal("2@a, 2@b", string.Join(", ", Assert.IsType<PhaseEntered>(silent.Made).Seen));
        Assert.Equal(3, silent.ViewForEveryone().Notes.Count);
        CircleBoard all = silent.Merge(quiet).Board;
        Assert.Equal(["eerst", "van a", "van b"], all.ViewForEveryone().Notes.Select(static note => note.Text));
        Assert.Equal(1, all.ViewForEveryone().NotYetShown);
        Assert.Equal(4, all.Enter(CirclePhase.RevealOuter, A).ViewForEveryone().Notes.Count);
    }
}
