using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

public sealed class CircleMergeTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer A = Writer.Of("noor", Clock).OnDevice("a");
    private static readonly Writer B = Writer.Of("idris", Clock).OnDevice("b");
    private static readonly CircleBoard Empty = CircleBoard.Start("b-1", "Overdracht", Writer.Anonymous(Clock));

    [Fact]
    public void Between_TwoReplicas_TellsWhatArrived()
    {
        CircleBoard common = Empty.Add(CircleZone.Outer, "x", A, out NoteId note);
        CircleMerge merge = common.Reword(note, "y", A).Merge(common.Achieve(note, null, B));
        Assert.Equal("2@b achieved 1@a", Assert.Single(merge.Arrived).ToString());
        Assert.Empty(merge.Conflicts);
        Assert.Empty(merge.Waiting);
        Assert.Equal("merge (1 operations arrived)", merge.ToString());
        Assert.Equal(("y", true), (merge.Board.Notes[0].Text, merge.Board.Notes[0].IsAchieved));
    }

    [Fact]
    public void TryBetween_AnotherBoardOrBeginning_IsRefused()
    {
        Assert.Equal(
            "PRG3402 error at /id: This is about board ‘b-2’ and not about ‘b-1’: a note is on one board.",
            Lines(Empty.TryMerge(CircleBoard.Start("b-2", "Overdracht", Writer.Anonymous(Clock))).Report));
        Assert.Equal(
            "PRG3403 error at the document: The two have the id ‘b-1’ and did not begin alike: topic, details and moment of the start "
                + "are the same on every replica.",
            Lines(Empty.TryMerge(CircleBoard.Start("b-1", "Anders", Writer.Anonymous(Clock))).Report));
        Assert.Throws<ProgressieDataException>(static () =>
            Empty.Merge(CircleBoard.Start("b-2", "Overdracht", Writer.Anonymous(Clock))).Board);

        // What is on the other board says nothing about this one.
        CircleBoard other = CircleBoard.Start("b-2", "Overdracht", Writer.Anonymous(Clock)).Add(CircleZone.Outer, "y", A);
        Assert.Equal("PRG3402", Assert.Single(Empty.Add(CircleZone.Outer, "x", A).TryMerge(other).Report.Issues).Code.ToString());
    }

    [Fact]
    public void Apply_InAnyOrder_TellsWhatArrivedInOrder()
    {
        CircleBoard whole = Empty.Add(CircleZone.Outer, "x", A, out NoteId note).Reword(note, "y", A).Achieve(note, null, B);
        Assert.Equal(
            ["1@a", "2@a", "3@b"],
            Empty.Apply([.. whole.Operations.Reverse()]).Arrived.Select(static operation => operation.Id.ToString()));
    }

    [Fact]
    public void TryApply_BeforeTheNoteArrived_WaitsAndCountsThen()
    {
        CircleBoard whole = Empty.Add(CircleZone.Outer, "x", A, out NoteId note)
            .Reword(note, "y", A)
            .Add(CircleZone.Outer, "z", A, out NoteId other)
            .Link(note, other, A)
            .Undo(OperationId.Parse("2@a"), A);
        Validated<CircleMerge> early = Empty.TryApply([.. whole.Operations.Skip(1).Where(operation => operation.Id != other.AddedBy)]);
        Assert.Equal(
            """
            PRG3404 hint at /operations/0: Operation 2@a waits for 1@a, which has not arrived: it is kept, and counts when that comes.
            PRG3404 hint at /operations/1: Operation 4@a waits for 1@a, which has not arrived: it is kept, and counts when that comes.
            PRG3404 hint at /operations/2: Operation 5@a waits for 1@a, which has not arrived: it is kept, and counts when that comes.
            """.ReplaceLineEndings("\n"),
            Lines(early.Report));
        Assert.Equal(3, early.Value.Waiting.Count);
        Assert.Empty(early.Value.Board.Notes);
        CircleMerge late = early.Value.Board.TryApply(whole.Operations).Value;
        Assert.Equal(whole, late.Board);
        Assert.Equal(whole.ViewForEveryone(), late.Board.ViewForEveryone());
        Assert.Empty(late.Waiting);
        Assert.Single(late.Board.Links);
    }

    [Fact]
    public void TryApply_AnUndoThatNamesAnotherNote_Waits()
    {
        CircleBoard board = Empty.Add(CircleZone.Outer, "x", A, out NoteId note)
            .Reword(note, "y", A)
            .Add(CircleZone.Outer, "z", A, out NoteId other);
        Validated<CircleMerge> merge = board.TryApply(
            [new Undone { Id = OperationId.Parse("9@b"), At = Clock.GetLocalNow(), Operation = OperationId.Parse("2@a"), Note = other }]);
        Assert.Equal("PRG3404", Assert.Single(merge.Report.Issues).Code.ToString());
        Assert.Single(merge.Value.Waiting);
        Assert.Equal("y", merge.Value.Board.Notes[0].Text);
    }

    [Fact]
    public void TryApply_WhatCannotBe_IsRefusedAsAWhole()
    {
        DateTimeOffset now = Clock.GetLocalNow();
        Validated<CircleMerge> merge = Empty.TryApply([
                new NoteAdded { Id = OperationId.Parse("1@a"), At = now, Zone = CircleZone.Outer, Text = "x" },
                new NoteReworded
                {
                    Id = OperationId.Parse("2@a"),
                    At = now,
                    Basis = [OperationId.Parse("3@a")],
                    Note = NoteId.Parse("1@a"),
                    Text = "y",
                },
                new NoteReworded { Id = OperationId.Parse("2@b"), At = now, Note = NoteId.Parse("2@b"), Text = "y" },
                new Undone { Id = OperationId.Parse("3@b"), At = now, Operation = OperationId.Parse("4@a") },
            ]);
        Assert.Equal(
            """
            PRG3201 error at /operations/1/basis/0: Operation 2@a builds on 3@a, which does not come before it: an operation has a higher number than everything its maker had seen.
            PRG3202 error at /operations/2/note: Operation 2@b is about note 2@b, which was put on the board no earlier: an operation comes after the note it is about.
            PRG3203 error at /operations/3/undoes: Operation 3@b undoes 4@a, which does not come before it: only something earlier can be undone.
            """.ReplaceLineEndings("\n"),
            Lines(merge.Report));
    }

    [Fact]
    public void Compact_WhatWasTakenBack_LosesItsContentAndKeepsItsPlace()
    {
        CircleBoard board = Empty.Add(CircleZone.Outer, "x", A, out NoteId note)
            .Reword(note, "verschrijving", A)
            .Undo(OperationId.Parse("2@a"), A)
            .RewordTopic("verschrijving", null, A).Undo(OperationId.Parse("4@a"), A)
            .Add(CircleZone.Outer, "per ongeluk", A, out NoteId mistake).Undo(mistake.AddedBy, A);
        CircleBoard compact = board.Compact();
        Assert.Equal(
            [
                "1@a added a note (Outer)", "2@a was compacted", "3@a took back 2@a", "4@a was compacted", "5@a took back 4@a",
                "6@a added a note (Outer)", "7@a took back 6@a",
            ],
            compact.Operations.Select(static operation => operation.ToString()));
        Assert.Equal(board.ViewForEveryone(), compact.ViewForEveryone());
        Assert.Equal(compact, board.Merge(compact).Board);
        Assert.Equal(compact, compact.Merge(board).Board);
        Assert.Equal(
            "PRG3310 error at /operations/7/undoes: Operation 3@a is itself an undo, and an undo is final: do again what you want back.",
            Lines(Assert.Throws<ProgressieDataException>(() => compact.Undo(OperationId.Parse("3@a"), A)).Report));
        Assert.Equal(
            "PRG3311 error at /operations/7/undoes: Operation 2@a was undone already.",
            Lines(Assert.Throws<ProgressieDataException>(() => compact.Undo(OperationId.Parse("2@a"), A)).Report));
        Assert.True(compact.IsUndone(compact.Operations[1]));
        Assert.Equal(compact, compact.Compact());
    }

    [Fact]
    public void TryApply_APlaceWhereANoteWasAdded_WaitsForGood()
    {
        CircleBoard board = Empty.Add(CircleZone.Outer, "x", A, out NoteId note).Split(note, "a", "b", null, A);
        Compacted place = new() { Id = OperationId.Parse("2@a"), At = Clock.GetLocalNow(), Note = note };
        CircleMerge merge = board.Apply([place]);
        Assert.Equal(place, Assert.Single(merge.Waiting));
        Assert.Equal(merge.Board, Empty.Apply([place]).Board.Apply(board.Operations).Board);
        Assert.Equal("a", Assert.Single(merge.Board.Inner).Text);
    }

    [Fact]
    public void Since_ADigest_IsWhatIsMissingAndWhatWasCompacted()
    {
        CircleBoard common = Empty.Add(CircleZone.Outer, "x", A, out NoteId note).Reword(note, "verschrijving", A);
        CircleBoard board = common.Undo("2@a", A).Achieve(note, null, B).Compact();
        Assert.Matches("^[0-9a-f]{8}:2@a$", common.Digest().ToString());
        Assert.Matches("^[0-9a-f]{8}:3@a [0-9a-f]{8}:4@b -[0-9a-f]{8}:2@a$", board.Digest().ToString());
        Assert.Equal(["2@a", "3@a", "4@b"], board.Since(common.Digest()).Operations.Select(static operation => operation.Id.ToString()));
        Assert.Equal(board, common.Apply(board.Since(common.Digest())).Board);
        Assert.Empty(board.Since(board.Digest()).Operations);
        Assert.Empty(Empty.Digest().ToString());

        // Of a replica of which something in the middle is missing, all is sent.
        CircleBoard gap = Empty.Apply([common.Operations[1]]).Board;
        Assert.Equal(["1@a", "2@a"], common.Since(gap.Digest()).Operations.Select(static operation => operation.Id.ToString()));
        foreach (string none in (string[])["x", "-", "0000000g:1@a", "00000000:0@a", "00000000;1@a", "00000000:1@a 00000000:2@a"])
        {
            Assert.False(CircleDigest.TryParse(none, out CircleDigest? digest));
            Assert.Null(digest);
            Assert.Throws<FormatException>(() => CircleDigest.Parse(none));
        }

        Assert.Equal(board.Digest(), CircleDigest.Parse(string.Join(' ', board.Digest().ToString().Split(' ').Reverse())));
    }

    /// <summary>A digest from elsewhere may be junk: it is looked at no further than limits allow.</summary>
    [Fact]
    public void Parse_ADigestThatIsLongerThanLimitsAllow_IsRefusedWithACode()
    {
        ProgressieLimits limits = new() { MaxEvents = 100, MaxDocumentBytes = 2_048 };
        string replicas = string.Join(' ', Enumerable.Range(0, 101).Select(static i => $"00000000:1@r{i}"));
        string places = string.Join(' ', Enumerable.Range(1, 101).Select(static i => $"-00000000:{i}@a"));
        foreach ((string text, string refused) in (IEnumerable<(string, string)>)
        [
            (replicas, "PRG9021 /replicas 100"), (places, "PRG9021 /places 100"), (new string(' ', 2_049), "PRG9006  2048"),
        ])
        {
            ProgressieDataException thrown = Assert.Throws<ProgressieDataException>(() => CircleDigest.Parse(text, limits));
            ValidationIssue issue = Assert.Single(thrown.Report.Issues);
            Assert.Equal(refused, $"{issue.Code} {issue.Path} {issue.Arguments["allowed"]}");
            Assert.False(CircleDigest.TryParse(text, limits, out CircleDigest? none));
            Assert.Null(none);
            Assert.True(CircleDigest.TryParse(text, out _));
        }

        Assert.False(CircleDigest.TryParse(
            string.Join(' ', Enumerable.Range(0, ProgressieLimits.Default.MaxEvents + 1).Select(static i => $"00000000:1@r{i}")), out _));
        Assert.True(CircleDigest.TryParse(replicas[..replicas.LastIndexOf(' ')], limits, out CircleDigest? most));
        Assert.Equal(most, CircleDigest.Parse(most.ToString(), limits));
    }

    /// <summary>What another replica lacks by id, as hosts send it, is enough after compacting too.</summary>
    [Fact]
    public void Compact_ThenSendingWhatIsMissing_TakesBackThereToo()
    {
        CircleBoard common = Empty.Add(CircleZone.Outer, "x", A, out NoteId note).Reword(note, "y", A);
        CircleBoard compact = common.Undo(OperationId.Parse("2@a"), B).Compact();
        CircleBoard there = common.Apply([.. compact.Operations.Where(operation => common.Find(operation.Id) is null)]).Board;
        Assert.Equal("x", there.Notes[0].Text);
        Assert.Equal(compact.ViewForEveryone(), there.ViewForEveryone());
    }

    /// <summary>A taking back without effect, because it names another note, is no reason to drop the content of what it names.</summary>
    [Fact]
    public void Compact_AnUndoThatNamesAnotherNote_DropsNothing()
    {
        CircleBoard board = Empty.Add(CircleZone.Outer, "x", A, out NoteId note)
            .Reword(note, "y", A)
            .Add(CircleZone.Outer, "z", A, out NoteId other);
        board = board.Apply(
            [
                new Undone { Id = OperationId.Parse("9@b"), At = Clock.GetLocalNow(), Operation = OperationId.Parse("2@a"), Note = other },
            ]).Board;
        Assert.Equal(board, board.Compact());
        Assert.Equal("y", board.Compact().Notes[0].Text);
    }

    [Fact]
    public void TryApply_AnOperationThatClaimsANoteFromBeforeItWasThere_IsRefused()
    {
        CircleBoard board = Empty.Add(CircleZone.Outer, "w", A).Add(CircleZone.Outer, "x", A, out NoteId note);
        CircleOperation[] early =
        [
            new Compacted { Id = OperationId.Parse("1@x"), At = Clock.GetLocalNow(), Note = note },
            new Undone { Id = OperationId.Parse("2@"  + "A"), At = Clock.GetLocalNow(), Operation = OperationId.Parse("1@a"), Note = note },
        ];
        Assert.All(early, operation => Assert.Equal("PRG3202", Assert.Single(board.TryApply([operation]).Report.Issues).Code.ToString()));
    }

    [Fact]
    public void Compact_ManyRewordsTakenBack_IsOnePassOverTheNote()
    {
        List<CircleOperation> operations =
        [
            new NoteAdded { Id = OperationId.Parse("1@a"), At = Clock.GetLocalNow(), Zone = CircleZone.Outer, Text = "x" },
        ];
        NoteId note = NoteId.Parse("1@a");
        for (int i = 2; i < 8_000; i += 2)
        {
            operations.Add(
                new NoteReworded { Id = OperationId.Of(i, ReplicaId.Parse("a")), At = Clock.GetLocalNow(), Note = note, Text = "y" });
            operations.Add(
                new Undone
                {
                    Id = OperationId.Of(i + 1, ReplicaId.Parse("a")),
                    At = Clock.GetLocalNow(),
                    Operation = operations[^1].Id,
                    Note = note,
                });
        }

        CircleBoard board = Empty.Apply(operations).Board;
        long before = GC.GetAllocatedBytesForCurrentThread();
        CircleBoard compact = board.Compact();
        Assert.Equal(3_999, compact.Operations.OfType<Compacted>().Count());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    private static string Lines(ValidationReport report) => Told.Lines(report);
}
