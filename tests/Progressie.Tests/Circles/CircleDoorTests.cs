using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>What a board takes in, from somebody who sees it and from elsewhere, and what it leaves out.</summary>
public sealed class CircleDoorTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer A = Writer.Of("noor", Clock).OnDevice("a");
    private static readonly Writer B = Writer.Of("idris", Clock).OnDevice("b");
    private static readonly DateTimeOffset Now = Clock.GetLocalNow();
    private static readonly CircleBoard Empty = CircleBoard.Start("b-1", "Overdracht", A, new CircleDetails { HasBeyond = true });
    private static readonly CircleBoard Common = Empty.Add(CircleZone.Outer, "eerst", A, out _);
    private static readonly NoteId Note = NoteId.Parse("1@a");

    [Fact]
    public void Record_WithoutABasis_BuildsOnAllThatIsThere()
    {
        CircleBoard met = Common.Reword(Note, "van a", A).Merge(Common.Categorise(Note, "dag", B)).Board;
        CircleBoard board = met.Record(new NoteReworded { Id = met.NextId(ReplicaId.Parse("a")), At = Now, Note = Note, Text = "dan" });
        Assert.Equal("2@a, 2@b", string.Join(", ", board.Operations[^1].Basis));
        Assert.Equal("dan", board.Notes[0].Text);
        Assert.Empty(board.Conflicts);
        Assert.Equal(met.Conflicts, board.Conflicts);
    }

    [Fact]
    public void TryRecord_AnOldBasis_IsRefused()
    {
        CircleBoard board = Common.Reword(Note, "dan", A);
        NoteReworded next = new()
        {
            Id = board.NextId(ReplicaId.Parse("a")),
            At = Now,
            Basis = [Note.AddedBy],
            Note = Note,
            Text = "later",
        };
        Assert.Equal(
            "PRG3316 error at /operations/2/basis: This builds on 1@a and not on 2@a, the last that was done there: what is done here and "
                + "now has seen all that is here.",
            Told.Lines(board.TryRecord(next).Report));
        Assert.True(board.TryRecord(next with { Basis = board.HeadsOn(Note) }).IsValid);
    }

    [Fact]
    public void TryRecord_APlaceByHand_IsRefused() => Assert.Equal(
        "PRG3317 error at /operations/1: Operation 2@a is the place of another, which nobody records by hand: undo that one, and compact "
            + "the board.",
        Told.Lines(Common.TryRecord(new Compacted { Id = OperationId.Parse("2@a"), At = Now, Note = Note }).Report));

    /// <summary>What says that something was compacted takes nothing away when nobody took that back.</summary>
    [Fact]
    public void Apply_AForgedPlace_TakesNothingAway()
    {
        CircleBoard board = Common.Reword(Note, "belangrijk", A).Achieve(Note, "samen", A).RewordTopic("Het onderwerp", null, A);
        CircleOperation[] forged =
        [
            .. board.Operations.Skip(1).SelectMany(static operation => new Compacted[]
            {
                new() { Id = operation.Id, At = operation.At, Basis = operation.Basis, Note = operation.Subject },
                new() { Id = operation.Id, At = operation.At.AddHours(1), Note = operation.Subject },
            }),
        ];
        Validated<CircleMerge> merge = board.TryApply(forged);
        Assert.Equal(board.ViewForEveryone(), merge.Value.Board.ViewForEveryone());
        Assert.All(merge.Report.Issues, static issue => Assert.Equal("PRG3408", issue.Code.ToString()));
        Assert.Equal(forged.Length, merge.Value.Waiting.Count);

        // Neither when it comes first.
        CircleBoard ahead = Empty.Apply(forged).Board.Apply(board.Operations).Board;
        Assert.Equal(board.ViewForEveryone(), ahead.ViewForEveryone());
        Assert.Equal(merge.Value.Board, ahead);
        Assert.Equal(ahead, ahead.Merge(merge.Value.Board).Board);
    }

    [Fact]
    public void Apply_APlaceBeforeItsTakingBack_WaitsAndThenCounts()
    {
        CircleBoard whole = Common.Reword(Note, "verschrijving", A);
        CircleBoard undone = whole.Undo("2@a", A);
        CircleOperation place = undone.Compact().Operations[1];
        CircleMerge early = whole.Apply([place]);
        Assert.Equal("verschrijving", early.Board.Notes[0].Text);
        Assert.Equal(place, Assert.Single(early.Waiting));
        CircleBoard late = early.Board.Apply(undone.Operations).Board;
        Assert.Equal(undone.Compact(), late);
        Assert.Empty(late.Waiting);
    }

    [Fact]
    public void Apply_ATakingBackThatNamesTheNewNote_TakesNothingOff()
    {
        CircleBoard board = Common.Split(Note, "deel", "rest", null, A);
        Undone undone = new()
        {
            Id = OperationId.Parse("9@a"),
            At = Now,
            By = A.By,
            Operation = OperationId.Parse("2@a"),
            Note = NoteId.Parse("2@a"),
        };
        CircleMerge merge = board.Apply([undone]);
        Assert.Equal(undone, Assert.Single(merge.Waiting));
        Assert.Equal(["rest", "deel"], merge.Board.Notes.Select(static note => note.Text));
        Assert.Empty(merge.Changed);
    }

    [Fact]
    public void Apply_ANumberFarBeyondAllOthers_IsLeftOutAndTheRestIsTaken()
    {
        CircleOperation far = new NoteAdded { Id = OperationId.Parse("1000000000@x"), At = Now, Zone = CircleZone.Inner, Text = "x" };
        CircleOperation near = new NoteAdded { Id = OperationId.Parse("2@x"), At = Now, Zone = CircleZone.Inner, Text = "y" };
        Validated<CircleMerge> merge = Common.TryApply([far, near]);
        Assert.Equal(
            "PRG3406 warning at /operations/0/id: Operation 1000000000@x was left out, and the rest was taken over: PRG3210.",
            Told.Lines(merge.Report));
        Assert.Equal([far], merge.Value.LeftOut);
        Assert.Equal(["eerst", "y"], merge.Value.Board.Notes.Select(static note => note.Text));
        Assert.Equal("3@a", merge.Value.Board.NextId(ReplicaId.Parse("a")).ToString());

        // One message takes a board no further than that, however its numbers climb.
        CircleOperation[] steps = [far with { Id = OperationId.Parse("1000002@x") }, near with { Id = OperationId.Parse("1000001@x") }];
        Assert.Equal([steps[0]], Common.Apply(steps).LeftOut);
        Assert.Equal(
            "PRG3210 error at /operations/1/id: Operation 1000002@a has a number more than 1000000 beyond 1, the highest known here: "
                + "nobody can have come that far.",
            Told.Lines(Common.TryRecord(new SessionBegan { Id = OperationId.Parse("1000002@a"), At = Now }).Report));
    }

    [Fact]
    public void Merge_OneIdWithTwoContents_TakesTheRestAndTellsWhichWasLeftOut()
    {
        CircleBoard one = Common.Add(CircleZone.Inner, "Het bord hangt.", Writer.Of("noor", Clock).OnDevice("tablet"));
        CircleBoard other = Common
            .Add(CircleZone.Inner, "De koffie is op tijd.", Writer.Of("idris", Clock).OnDevice("tablet"))
            .Add(CircleZone.Outer, "Nog meer.", B);
        Validated<CircleMerge> merge = one.TryMerge(other);
        Assert.Equal(
            "PRG3406 warning at /operations/1/id: Operation 2@tablet was left out, and the rest was taken over: PRG3401.",
            Told.Lines(merge.Report));
        Assert.Equal("De koffie is op tijd.", Assert.IsType<NoteAdded>(Assert.Single(merge.Value.LeftOut)).Text);
        Assert.Equal(["eerst", "Het bord hangt.", "Nog meer."], merge.Value.Board.Notes.Select(static note => note.Text));
    }

    [Fact]
    public void Apply_WhatTheHostDoesNotAccept_IsLeftOut()
    {
        CircleBoard there = Common.Reword(Note, "van b", B).RewordTopic("van b", null, B);
        Validated<CircleMerge> merge = Common.TryApply(
            there.Operations, static (board, operation) => board.Session == 1 && operation is not TopicReworded);
        Assert.Equal(
            "PRG3406 warning at /operations/2/id: Operation 3@b was left out, and the rest was taken over: PRG3407.",
            Told.Lines(merge.Report));
        Assert.Equal(("van b", "Overdracht"), (merge.Value.Board.Notes[0].Text, merge.Value.Board.Topic));
        Assert.Equal(there.Operations[^1], Assert.Single(merge.Value.LeftOut));
    }

    /// <summary>A place that comes first does not stand in for what the host was never asked about.</summary>
    [Fact]
    public void Apply_WhatIsNotAcceptedBehindAPlace_IsLeftOutAllTheSame()
    {
        OperationId id = OperationId.Parse("2@x");
        Compacted place = new() { Id = id, At = Now, By = ParticipantId.Parse("jip"), Basis = [Note.AddedBy], Note = Note };
        NoteReworded forged = new()
        {
            Id = id,
            At = Now,
            By = ParticipantId.Parse("tess"),
            Basis = [Note.AddedBy],
            Note = Note,
            Text = "van een ander",
        };
        CircleMerge merge = Common.Apply([place, forged], static (_, operation) => operation.By == ParticipantId.Parse("jip"));
        Assert.Equal([forged], merge.LeftOut);
        Assert.Equal("eerst", merge.Board.Notes[0].Text);
    }

    [Fact]
    public void Undo_OfWhatAnotherPutThere_IsRefusedHereAndChangesNothingFromElsewhere()
    {
        CircleBoard board = Common.Split(Note, "deel", "rest", null, B);
        Assert.Equal(
            "PRG3315 error at /operations/2/undoes: Operation 1@a is somebody else’s, or of somebody unnamed on another device: only the "
                + "person who made an addition or a split, or did something in silence, can undo it. Move the note aside, or word it "
                + "anew, instead.",
            Told.Lines(board.TryUndo("1@a", B).Report));
        Assert.Equal("PRG3315", Assert.Single(board.TryUndo("2@b", A).Report.Issues).Code.ToString());
        Assert.True(board.TryMove(Note, CircleZone.Beyond, null, B).IsValid);
        CircleMerge merge = board.Apply(
            [
                new Undone { Id = OperationId.Parse("8@a"), At = Now, By = A.By, Operation = OperationId.Parse("2@b"), Note = Note },
                new Undone { Id = OperationId.Parse("9@b"), At = Now, By = B.By, Operation = Note.AddedBy, Note = Note },
            ]);
        Assert.Equal(["rest", "deel"], merge.Board.Notes.Select(static note => note.Text));
        Assert.Equal(
            ["TakenOffByAnother (2@b, 8@a)", "TakenOffByAnother (1@a, 9@b)"],
            merge.Conflicts.Select(static conflict => conflict.ToString()));
    }

    /// <summary>Nobody takes off what they may not see.</summary>
    [Fact]
    public void Undo_OfWhatIsWrittenInSilence_IsForItsMaker()
    {
        CircleBoard board = CircleBoard.Start("b-1", "Overdracht", A, new CircleDetails { Form = CircleForm.Team })
            .Enter(CirclePhase.FillInner, A)
            .Add(CircleZone.Inner, "stil", A, out NoteId silent);
        Assert.Equal("PRG3315", Assert.Single(board.TryUndo(silent.AddedBy, B).Report.Issues).Code.ToString());
        Assert.True(board.TryUndo(silent.AddedBy, A).IsValid);
    }

    [Fact]
    public void TryMove_APlannedNoteToWhereItLies_IsRefusedAndKeepsItsPlan()
    {
        CircleBoard board = Common.Plan(Note, new CirclePlan { How = "zo" }, A);
        Assert.Equal(
            "PRG3308 error at /operations/2/note: Note 1@a is there already.",
            Told.Lines(board.TryMove(Note, CircleZone.Outer, null, A).Report));

        // Apart, somebody moved it to where it went already: that is no reason to lose the plan.
        CircleBoard aside = Common.Move(Note, CircleZone.Beyond, null, A);
        CircleBoard planned = aside.Move(Note, CircleZone.Outer, null, A).Plan(Note, new CirclePlan { How = "zo" }, A);
        CircleBoard moved = aside.BeginSession(B).BeginSession(B).Move(Note, CircleZone.Outer, null, B);
        CircleMerge merge = planned.Merge(moved);
        Assert.Equal("zo", merge.Board.Notes[0].Plan?.How);
        Assert.Empty(merge.Conflicts);
    }
}
