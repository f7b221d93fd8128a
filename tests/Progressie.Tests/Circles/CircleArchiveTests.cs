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
    public void Restore_AnArchiveOfAnotherBoard_IsReported()
    {
        CircleBoard tail = Whole.Archive(2, out CircleArchive archive);
        CircleBoard other = CircleBoard.Start("ander", "Overdracht", A);
        Assert.Equal("PRG3402", Assert.Single(other.TryRestore(archive).Report.Issues).Code.ToString());
        Assert.Throws<ArgumentException>("board", () => archive.EraseAs(other));
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
}
