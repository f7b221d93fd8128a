using System.Globalization;
using Progressie.Circles;
using Xunit;
using Xunit.Abstractions;

namespace Progressie.Tests.Circles;

/// <summary>All histories of three replicas, and not only those that chance brings.</summary>
public sealed class MergeExplorationTests(ITestOutputHelper output)
{
    private static int Depth =>
        int.TryParse(Environment.GetEnvironmentVariable("PROGRESSIE_MERGE_DEPTH"), CultureInfo.InvariantCulture, out int depth) ? depth : 3;

    [Fact]
    public void Merge_AllHistoriesOfNotes_HoldsTheLaws() => Explore(MergeDeed.ToNotes);

    [Fact]
    public void Merge_AllHistoriesOfBoards_HoldsTheLaws() => Explore(MergeDeed.ToBoards);

    private void Explore(IReadOnlyList<MergeDeed> deeds)
    {
        MergeExplorer explorer = new(deeds, Depth);
        explorer.Explore();
        output.WriteLine($"{explorer.Histories} histories, {explorer.Boards} boards, {explorer.Merges} merges");
        File.AppendAllText("/tmp/explore.txt", $"{deeds.Count} deeds: {explorer.Histories} histories, {explorer.Boards} boards, {explorer.Merges} merges\n");
    }
}
