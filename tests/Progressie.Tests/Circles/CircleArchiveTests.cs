using Progressie.Circles;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>A board of many years without what was done with, and that apart: together they are the board.</summary>
public sealed class CircleArchiveTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer A = Writer.Of("noor", Clock).OnDevice("a");
    private static readonly Writer B = Writer.Of("idris", Clock).OnDevice("b");
    private static readonly Writer Nobody = Writer.Anonymous(Clock).OnDevice("c");

    private static readonly CircleBoard Whole = CircleBoard.Start("kade", "Overdracht", A)
        .Add(CircleZone.Inner, "kanarie", A).Add(CircleZone.Outer, "nog", A)
        .Add(CircleZone.Outer, "gedaan", B).Achieve("3@b", "zo", B)
        .Add(CircleZone.Outer, "deels", A).Split("5@a", "deel", "rest", null, B)
        .BeginSession(A).Add(CircleZone.Inner, "nieuw", B);

    [Fact]
    public void Archive_TakesOutWhatIsDoneWith_AndTogetherTheyAreTheBoard()
    {
        CircleBoard tail = Whole.Archive(2, out CircleArchive archive);
        Assert.Equal(["nog", "rest", "deel", "nieuw"], tail.Notes.Select(static note => note.Text));
        Assert.Equal(["1@a", "3@b", "4@b"], archive.Operations.Select(static one => $"{one.Id}"));
        Assert.Equal(archive.Operations.Select(static one => one.Id), tail.Archived);
        Assert.NotEqual(Whole, tail);
        Assert.DoesNotContain("kanarie", ProgressieJson.Write(tail), StringComparison.Ordinal);

        CircleArchive read = ProgressieJson.Read<CircleArchive>(ProgressieJson.Write(archive)).Value;
        CircleBoard back = ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(tail)).Value;
        Assert.Equal((archive, tail), (read, back));
        Assert.Equal(Whole, back.Restore(read));
        Assert.Equal(Whole.NextId(A.Device!.Value), back.NextId(A.Device!.Value));
    }

    [Fact]
    public void Merge_WithTheWholeBoard_BringsNothingBack_AndTakesOverWhatIsNew()
    {
        CircleBoard tail = Whole.Archive(2, out CircleArchive archive);
        CircleBoard elsewhere = Whole.Reword("3@b", "gedaan, en hoe", B).Add(CircleZone.Outer, "van elders", B);
        CircleMerge merge = tail.Merge(elsewhere);
        Assert.Equal(2, merge.Arrived.Count);
        Assert.Equal("9@b", Assert.Single(merge.Waiting).Id.ToString());
        Assert.Contains("van elders", merge.Board.Notes.Select(static note => note.Text));
        Assert.DoesNotContain("kanarie", ProgressieJson.Write(merge.Board), StringComparison.Ordinal);
        Assert.Equal(elsewhere, merge.Board.Restore(archive));
        Assert.Equal(elsewhere, elsewhere.Merge(merge.Board).Board);

        // Neither asks the other for what both know.
        Assert.Equal(Whole.Digest(), tail.Digest());
        Assert.Empty(Whole.Since(tail.Digest()).Operations);
        Assert.Empty(tail.Since(Whole.Digest()).Operations);
    }

    [Fact]
    public void Erase_ReachesTheArchive()
    {
        CircleBoard tail = Whole.Archive(2, out CircleArchive archive).Erase("1@a", B).ErasePerson("idris", A);
        CircleArchive erased = archive.EraseAs(tail);
        Assert.DoesNotContain("kanarie", ProgressieJson.Write(erased), StringComparison.Ordinal);
        Assert.DoesNotContain("idris", ProgressieJson.Write(erased), StringComparison.Ordinal);
        Assert.Equal(tail.Restore(erased), tail.Restore(archive));
        Assert.Equal(Whole.Merge(tail).Board, tail.Restore(archive));
        Assert.DoesNotContain("kanarie", ProgressieJson.Write(tail.Restore(archive)), StringComparison.Ordinal);
    }

    [Fact]
    public void Retry_OfWhatLiesInAnArchive_ChangesNothing()
    {
        Writer once = A.WithId("verzoek-1"), twice = A.WithId("verzoek-2");
        CircleBoard whole = CircleBoard.Start("kade", "Overdracht", A)
            .Add(CircleZone.Inner, "kanarie", once, out NoteId note)
            .Add([new ProgressStatement { Side = ProgressSide.Achieved, Text = "ook" }], twice)
            .BeginSession(A);
        CircleBoard tail = ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(whole.Archive(2, out CircleArchive archive))).Value;
        CircleBoard again = tail.Add(CircleZone.Inner, "kanarie", once, out NoteId same);
        Assert.Equal((tail, note, null), (again, same, again.Made));
        Assert.Equal(tail, tail.Add([new ProgressStatement { Side = ProgressSide.Achieved, Text = "ook" }], twice));
        Assert.Equal(tail, tail.Merge(whole).Board);

        // Put back, it is known as what it said again.
        CircleBoard back = tail.Restore(archive);
        Assert.Equal((whole, note), (back.Add(CircleZone.Inner, "kanarie", once, out same), same));
        Assert.Equal("PRG1103", Assert.Single(back.TryAdd(CircleZone.Inner, "anders", once, out _).Report.Issues).Code.ToString());
    }

    [Fact]
    public void Document_WithRequestsThatFitNoArchive_SaysWhere()
    {
        const string Document =
            """
            {"document":"circle-board","schema":1,"id":"kade","topic":"Overdracht","startedAt":"2026-11-21T10:00:00+01:00",
            "archived":["1@a"],
            "archivedEvents":[{"id":"x","operation":"1@a"},{"id":"x","operation":"1@a"},{"id":"y","operation":"2@a"}]}
            """;
        Assert.Equal(
            ["PRG1103 /archivedEvents/1/id", "PRG3224 /archivedEvents/2/operation"],
            ProgressieJson.Read<CircleBoard>(Document).Report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
    }

    /// <summary>A step that was done is not open again because its note went into an archive.</summary>
    [Fact]
    public void Steps_InAnArchive_StayDoneWhereverTheyWereCarried()
    {
        CircleBoard whole = CircleBoard.Start("kade", "Overdracht", A).Add(CircleZone.Outer, "gedaan", A).Plan("1@a", new CirclePlan(), A);
        NextStep carried = whole.OpenSteps[0];
        whole = whole.Achieve("1@a", "zo", A).BeginSession(A);
        CircleBoard tail = whole.Archive(2, out CircleArchive archive);
        Assert.Empty(tail.Steps);
        Assert.Empty(NextSteps.OpenOf([carried], tail.Steps, tail.StepsIn(archive)));
        Assert.Equal(whole.Steps, tail.StepsIn(archive));
        Assert.Equal(
            "PRG3326 error at /operations/1/note: Note 1@a lies in an archive of this board: put the archive back first.",
            Told.Lines(tail.TryReview(carried, NextStepStatus.LetGo, A).Report));
        Assert.Equal("PRG3326", Assert.Single(tail.TryReword("1@a", "anders", A).Report.Issues).Code.ToString());
        Assert.Equal(NextStepStatus.Done, Assert.Single(tail.Restore(archive).Review(carried, NextStepStatus.Done, A).Steps).Status);
    }

    [Fact]
    public void Erase_ReachesSlicesThatWereCopied_InTheArchive()
    {
        CircleBoard whole = CircleBoard.Start("kade", "Overdracht", A)
            .Add(CircleZone.Outer, "deels", A).Categorise("1@a", "kanarie", B).Split("1@a", "deel", "rest", null, A)
            .Achieve("1@a", null, A).BeginSession(A);
        CircleBoard tail = whole.Archive(2, out CircleArchive archive).ErasePerson("idris", A);
        Assert.NotEmpty(archive.Operations);
        CircleArchive erased = archive.EraseAs(tail);
        Assert.DoesNotContain("kanarie", ProgressieJson.Write(erased), StringComparison.Ordinal);
        Assert.Equal(whole.Merge(tail).Board, tail.Restore(erased));
    }

    [Fact]
    public void Restore_AnArchiveOfAnotherBoard_IsReported()
    {
        CircleBoard tail = Whole.Archive(2, out CircleArchive archive);
        CircleBoard other = CircleBoard.Start("ander", "Overdracht", A);
        Assert.Equal("PRG3402", Assert.Single(other.TryRestore(archive).Report.Issues).Code.ToString());
        Assert.Throws<ArgumentException>("board", () => archive.EraseAs(other));
        Assert.Throws<ArgumentException>("archive", () => other.StepsIn(archive));
        Assert.Throws<ArgumentOutOfRangeException>("session", () => Whole.Archive(1, out _));
        Assert.Throws<ArgumentOutOfRangeException>("session", () => Whole.Archive(3, out _));
        Assert.Empty(Whole.Archive(2, out _).Archive(2, out CircleArchive none).Merge(tail).Arrived);
        Assert.Empty(none.Operations);
    }

    [Fact]
    public void Digest_TravelsAsADocument()
    {
        foreach (CircleBoard board in (CircleBoard[])[Whole, CircleBoard.Start("leeg", "Overdracht", A), Whole.Undo("4@b", B).Compact()])
        {
            Assert.Equal(board.Digest(), ProgressieJson.Read<CircleDigest>(ProgressieJson.Write(board.Digest())).Value);
        }

        ValidationIssue twice = Assert.Single(ProgressieJson.Read<CircleDigest>(
            """
            {"document":"circle-digest","schema":1,
            "replicas":[{"operation":"1@a","sum":1},{"operation":"2@a","sum":1}]}
            """).Report.Issues);
        Assert.Equal("PRG3211 /replicas/1/operation", $"{twice.Code} {twice.Path}");
        Assert.Equal(
            "PRG3213 error at /places/1/operation: The places of operation 1@a are there twice: of each operation one sum stands here.",
            Told.Lines(ProgressieJson.Read<CircleDigest>(
                """
                {"document":"circle-digest","schema":1,
                "places":[{"operation":"1@a","sum":1},{"operation":"1@a","sum":2}]}
                """).Report));
    }

    [Fact]
    public void ArchiveAndTail_OfAnyBoard_AreTheBoard_AndWhatIsErasedIsInNeither()
    {
        int archived = 0;
        Props.ForAll(
            Generate.Replicas,
            replicas =>
            {
                CircleBoard whole = replicas[0];
                for (int session = 2; session <= whole.Session; session++)
                {
                    CircleBoard tail = whole.Archive(session, out CircleArchive archive);
                    archived += archive.Operations.Count;
                    Assert.Equal(whole, tail.Restore(archive));
                    Assert.Equal(whole.ViewForEveryone(), tail.Restore(archive).ViewForEveryone());
                    Assert.Equal(whole.Merge(replicas[1]).Board, tail.Merge(replicas[1]).Board.Restore(archive));
                    Assert.Equal(tail, ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(tail)).Value);
                    Assert.Equal(whole.Digest(), tail.Digest());
                    if (archive.Operations.OfType<NoteAdded>().FirstOrDefault() is { } added
                        && tail.TryErase(added.Id, Writer.Anonymous(Clock).OnDevice("eraser")).TryGetValue(out CircleBoard? erased))
                    {
                        CircleArchive left = archive.EraseAs(erased);
                        Assert.All(
                            left.Operations.Where(one => one.Subject == NoteId.Of(added.Id) && one is not Compacted),
                            static one => Assert.True(one.IsErased));
                        Assert.Equal(erased.Restore(archive), erased.Restore(left));
                        Assert.Equal(whole.Merge(erased).Board, erased.Restore(left));
                    }
                }
            },
            cases: 300);
        Assert.True(archived > 100, $"Only {archived} operations were archived.");
    }

    [Fact]
    public void StepsIn_AnArchive_HasThoseOfUnnamedNotes()
    {
        CircleBoard board = CircleBoard.Start("kade", "t", A).Add(CircleZone.Outer, "x", Nobody, out NoteId note)
            .Plan(note, new CirclePlan { How = "zo" }, Nobody);
        NextStep carried = board.Steps[0];
        board = board.Achieve(note, null, Nobody).BeginSession(A);
        CircleBoard tail = board.Archive(2, out CircleArchive archive);
        Assert.Equal(IssueCode.NoteArchived, tail.TryReview(carried, NextStepStatus.Open, A).Report.Issues[0].Code);
        Assert.Single(tail.StepsIn(archive));
        Assert.Empty(NextSteps.OpenOf([carried], tail.Steps, tail.StepsIn(archive)));
    }

    [Fact]
    public void Retry_OfStatements_OfWhichALaterOneIsArchived_ChangesNothing()
    {
        Writer once = A.WithId("r");
        ProgressStatement[] two =
        [
            new() { Side = ProgressSide.Desired, Text = "open" }, new() { Side = ProgressSide.Achieved, Text = "klaar" },
        ];
        CircleBoard tail = CircleBoard.Start("kade", "t", A).Add(two, once).BeginSession(A).Archive(2, out _);
        Assert.Equal(tail, tail.Add(two, once));
    }

    [Fact]
    public void Retry_OfAReview_OfANoteInAnArchive_ChangesNothing()
    {
        Writer once = A.WithId("r");
        CircleBoard board = CircleBoard.Start("kade", "t", A).Add(CircleZone.Outer, "x", A, out NoteId note)
            .Plan(note, new CirclePlan(), A);
        NextStep step = board.Steps[0];
        CircleBoard tail = board.Review(step, NextStepStatus.Done, once).BeginSession(A).Archive(2, out _);
        Assert.Equal(tail, tail.Achieve(note, null, once));
        Assert.Equal(tail, tail.Review(step, NextStepStatus.Done, once));
    }

    [Fact]
    public void Request_InAnArchive_UnderWhichSomethingElseIsSent_IsReported()
    {
        CircleBoard tail = CircleBoard.Start("kade", "t", A).Add(CircleZone.Outer, "x", A, out NoteId note)
            .Achieve(note, null, A.WithId("r")).BeginSession(A).Archive(2, out CircleArchive archive);
        Validated<CircleBoard> other = tail.TryAdd(CircleZone.Outer, "heel iets anders", A.WithId("r"), out NoteId put);
        Assert.False(other.IsValid, $"nothing was put on the board, and note {put} is no note: {archive.Operations[1].Kind}");
    }
}
