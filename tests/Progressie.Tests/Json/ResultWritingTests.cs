using Progressie.Checklists;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>What is computed is written for other programs: golden files.</summary>
public sealed class ResultWritingTests
{
    private static readonly ChecklistResponse May = Sample("lise-2026-05.json");
    private static readonly ChecklistResponse November = Sample("lise-2026-11.json");

    internal static string[] Files { get; } =
    [
        "result-score.json", "result-score-130-items.json", "result-analysis.json", "result-comparison.json",
        "result-comparison-of-versions.json", "result-report.json", "result-report-empty.json",
        "result-journal-view.json", "result-journal-view-owner.json",
    ];

    [Fact]
    public void Write_Score_GivesTheGoldenFile()
    {
        Golden.Check("result-score.json", ProgressieJson.Write(May.Score(), JsonLayout.Indented) + "\n");
        ChecklistResponse large =
            Generate.WithStates(TestChecklists.OfSize(130, 50), [.. Enumerable.Range(0, 130).Select(static i => (ItemState)(i * 7 % 5))]);
        Golden.Check("result-score-130-items.json", ProgressieJson.Write(large.Score(), JsonLayout.Indented) + "\n");
    }

    [Fact]
    public void Write_Analysis_GivesTheGoldenFile() =>
        Golden.Check("result-analysis.json", ProgressieJson.Write(WithLooseNote().Analyse(), JsonLayout.Indented) + "\n");

    [Fact]
    public void Write_Comparison_GivesTheGoldenFile()
    {
        Golden.Check("result-comparison.json", ProgressieJson.Write(November.CompareWith(May), JsonLayout.Indented) + "\n");
        ChecklistResponse before = Generate.WithStates(
            TestChecklists.Small, [ItemState.Both, ItemState.Desired, ItemState.Achieved, ItemState.Desired, ItemState.NotSeen]);
        ChecklistResponse after = Generate.WithStates(
            TestChecklists.Small2, [ItemState.Achieved, ItemState.Achieved, ItemState.Neither, ItemState.Desired, ItemState.Both]);
        Golden.Check(
            "result-comparison-of-versions.json", ProgressieJson.Write(after.CompareWith(before), JsonLayout.Indented) + "\n");
    }

    [Fact]
    public void Write_Report_GivesTheGoldenFile()
    {
        string json = Documents.Set(Documents.Set(Documents.Response, "/marks/a1", "\"<ja>\""), "/language", "\"fr\"");
        Golden.Check("result-report.json", ProgressieJson.Write(Documents.ReadResponse(json).Report, JsonLayout.Indented) + "\n");
        Golden.Check(
            "result-report-empty.json",
            ProgressieJson.Write(Documents.ReadResponse(Documents.Response).Report.Named("een & ander.json"), JsonLayout.Indented) + "\n");
    }

    [Fact]
    public void Write_JournalView_GivesTheGoldenFile()
    {
        Golden.Check("result-journal-view.json", ProgressieJson.Write(TestJournals.Noor.ViewFor("samira"), JsonLayout.Indented) + "\n");
        Golden.Check("result-journal-view-owner.json", ProgressieJson.Write(TestJournals.Noor.ViewFor("noor"), JsonLayout.Indented) + "\n");
    }

    [Fact]
    public void Write_Compact_HoldsTheSame() => Assert.All(
        (IEnumerable<(string Compact, string Indented)>)
        [
            (ProgressieJson.Write(May.Score()), ProgressieJson.Write(May.Score(), JsonLayout.Indented)),
            (ProgressieJson.Write(May.Analyse()), ProgressieJson.Write(May.Analyse(), JsonLayout.Indented)),
            (ProgressieJson.Write(November.CompareWith(May)), ProgressieJson.Write(November.CompareWith(May), JsonLayout.Indented)),
            (ProgressieJson.Write(May.Analyse().Hints), ProgressieJson.Write(May.Analyse().Hints, JsonLayout.Indented)),
            (
                ProgressieJson.Write(TestJournals.Noor.ViewFor("samira")),
                ProgressieJson.Write(TestJournals.Noor.ViewFor("samira"), JsonLayout.Indented)),
        ],
        static pair =>
        {
            Assert.DoesNotContain('\n', pair.Compact);
            Assert.Equal(
                System.Text.Json.Nodes.JsonNode.Parse(pair.Compact)!.ToJsonString(),
                System.Text.Json.Nodes.JsonNode.Parse(pair.Indented)!.ToJsonString());
        });

    /// <summary>A note on a box that is not crossed gives a hint.</summary>
    private static ChecklistResponse WithLooseNote() =>
        May.Amend(
            static open => open.Note("1A-1", ChecklistColumn.Desired, "misschien"),
            null, Writer.Anonymous(ManualClock.At("2026-05-19T09:00:00+02:00")));

    private static ChecklistResponse Sample(string name) =>
        ProgressieJson.Read<ChecklistResponse>(
            Repository.ReadBytes("docs", "samples", "data", name), Progressie.Catalog.ProgressieCatalog.BuiltIn).Value;
}
