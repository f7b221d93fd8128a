using System.Globalization;
using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Progressie.Tests.Circles;

/// <summary>All histories of three replicas, and not only those that chance brings. PROGRESSIE_MERGE_DEPTH says how many operations they
/// have: 2 here, 4 in <c>.ci/run</c>.</summary>
[Trait("Category", "Counted")]
public sealed class MergeExplorationTests(ITestOutputHelper output)
{
    /// <summary>How long the histories are of which the meetings are kept in a file.</summary>
    private const int TableDepth = 3;

    private static readonly int Depth =
        int.TryParse(Environment.GetEnvironmentVariable("PROGRESSIE_MERGE_DEPTH"), CultureInfo.InvariantCulture, out int set)
            ? set
            : 2;

    private static readonly int PairDepth =
        int.TryParse(Environment.GetEnvironmentVariable("PROGRESSIE_MERGE_PAIRS"), CultureInfo.InvariantCulture, out int set)
            ? set
            : 3;

    public static TheoryData<int> Pairs { get; } = [.. Enumerable.Range(0, MergeDeed.InPairs.Count())];

    [Fact]
    public void Merge_AllHistoriesOfANote_HoldsTheLaws() => Explore("note", Depth, MergeDeed.ToNotes);

    [Fact]
    public void Merge_AllHistoriesOfTheBoardItself_HoldsTheLaws() => Explore("board", Depth, MergeDeed.ToBoards);

    [Theory]
    [InlineData(MovePolicy.OnAchievement)]
    [InlineData(MovePolicy.OnPlanning)]
    public void Merge_AllHistoriesOfAPlannedNote_HoldsTheLaws(MovePolicy moves) => Explore(
        moves == MovePolicy.OnPlanning ? "planned-inside" : "planned", TableDepth, MergeDeed.ToNotes, moves,
        static (board, note, writer) => board.Plan(note, new CirclePlan { How = "eerst zo" }, writer));

    [Fact]
    public void Merge_AllHistoriesOfANoteBeyond_HoldsTheLaws() => Explore(
        "beyond", TableDepth, MergeDeed.ToNotes, before: static (board, note, writer) => board.Move(note, CircleZone.Beyond, null, writer));

    [Fact]
    public void Merge_AllHistoriesOfAnAchievedNote_HoldsTheLaws() => Explore(
        "achieved", TableDepth, MergeDeed.ToNotes, before: static (board, note, writer) => board.Achieve(note, null, writer));

    /// <summary>Two operations less than others have, and never less than two: there is far more that can be done.</summary>
    [Fact]
    public void Merge_AllHistoriesOfNotesAndTheBoard_HoldsTheLaws() => Explore(
        "both", Math.Max(2, Depth - 2), [.. MergeDeed.ToNotes, .. MergeDeed.ToBoards], before: static (board, _, writer) => board
            .Add(CircleZone.Outer, "is er al", writer, out NoteId planned).Plan(planned, new CirclePlan { How = "zo" }, writer)
            .Join(new Participant { Id = ParticipantId.Parse("lise") }, writer),
        tableDepth: 2);

    /// <summary>Of fewer kinds longer histories can be gone through: 6 operations in <c>tests/nightly/run</c>.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Merge_AllHistoriesOfTwoKindsOnANote_HoldsTheLaws(int pair)
    {
        IReadOnlyList<MergeDeed> deeds = MergeDeed.InPairs.ElementAt(pair);
        MergeExplorer explorer = new(deeds, PairDepth, MovePolicy.OnAchievement, null);
        explorer.Explore();
        output.WriteLine($"{deeds[0].Kind} and {deeds[^2].Kind}: {Tell(explorer)}");
    }

    private void Explore(
        string name,
        int depth,
        IReadOnlyList<MergeDeed> deeds,
        MovePolicy moves = MovePolicy.OnAchievement,
        Func<CircleBoard, NoteId, Writer, CircleBoard>? before = null,
        int tableDepth = TableDepth)
    {
        depth = Math.Min(depth, Depth);
        MergeExplorer explorer = new(deeds, Math.Min(depth, tableDepth), moves, before);
        explorer.Explore();
        string found = Tell(explorer);
        if (depth >= tableDepth)
        {
            MergeDeedKind[] kinds = [.. deeds.Select(static deed => deed.Kind).Distinct()];
            Golden.Check($"meetings-{name}.txt", found + explorer.Meetings.ToTable(kinds));
        }

        if (depth > tableDepth)
        {
            explorer = new MergeExplorer(deeds, depth, moves, before);
            explorer.Explore();
            found = Tell(explorer);
        }

        output.WriteLine(found);
    }

    private static string Tell(MergeExplorer explorer) => string.Create(
        CultureInfo.InvariantCulture,
        $"{explorer.Histories} histories, {explorer.Boards} boards, {explorer.Merges} merges of whole boards\n");
}
