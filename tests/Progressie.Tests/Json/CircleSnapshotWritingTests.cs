using System.Text.Json.Nodes;
using Progressie.Circles;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>What somebody sees of a circle board is written for screens: golden files, which the schema judges as well.</summary>
public sealed class CircleSnapshotWritingTests
{
    internal static string[] Files { get; } =
    [
        "circle-snapshot-empty.json", "circle-snapshot-full.json", "circle-snapshot-silent.json", "circle-snapshot-two-sided.json",
    ];

    [Fact]
    public void Write_Snapshot_GivesTheGoldenFile()
    {
        ManualClock clock = ManualClock.At("2026-05-18T09:05:00+02:00");
        CircleBoard full = GoldenDocumentTests.MakeBoard("circle-board-full.json");
        CircleBoard silent = full.Enter(CirclePhase.FillOuter, Writer.Of("noor", clock).OnDevice("phone"))
            .Add(CircleZone.Outer, "van Noor", Writer.Of("noor", clock).OnDevice("phone"))
            .Add(CircleZone.Outer, "van Kade", Writer.Of("kade", clock).OnDevice("phone"))
            .Add(CircleZone.Beyond, "van niemand", Writer.Anonymous(clock).OnDevice("phone"));
        Golden.Check("circle-snapshot-empty.json", Write(GoldenDocumentTests.MakeBoard("circle-board-minimal.json").ViewForEveryone()));
        Golden.Check("circle-snapshot-full.json", Write(full.ViewForEveryone()));
        Golden.Check("circle-snapshot-silent.json", Write(silent.ViewFor("noor")));
        Golden.Check("circle-snapshot-two-sided.json", Write(GoldenDocumentTests.MakeBoard("circle-board-two-sided.json").ViewFor("lise")));
        Assert.DoesNotContain("van Kade", Write(silent.ViewFor("noor")), StringComparison.Ordinal);
        Assert.DoesNotContain("van niemand", Write(silent.ViewForEveryone()), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AnySnapshot_HoldsTheNotesThatAreShownAndTheirCounts() => Props.ForAll(
        Generate.Board,
        static board =>
        {
            CircleSnapshot snapshot = board.ViewFor("noor");
            JsonNode json = JsonNode.Parse(ProgressieJson.Write(snapshot))!;
            Assert.Equal(
                snapshot.Notes.Select(static note => note.Text), json["notes"]!.AsArray().Select(static note => (string)note!["text"]!));
            Assert.Equal(snapshot.TakenOff.Count, json["takenOff"]?.AsArray().Count ?? 0);
            Assert.Equal(snapshot.Links.Count, json["links"]?.AsArray().Count ?? 0);
            Assert.Equal(snapshot.Conflicts.Count, json["conflicts"]!.AsArray().Count);
            Assert.Equal(snapshot.NotYetShown, (int)json["notYetShown"]!);
            Assert.Equal(snapshot.Counts.Achieved, (int)json["counts"]!["achieved"]!);
            Assert.Equal(
                snapshot.Notes.Count, (int)json["counts"]!["inner"]! + (int)json["counts"]!["outer"]! + (int)json["counts"]!["beyond"]!);
            Assert.True(JsonNode.DeepEquals(json, JsonNode.Parse(ProgressieJson.Write(snapshot, JsonLayout.Indented))));
        });

    private static string Write(CircleSnapshot snapshot) => ProgressieJson.Write(snapshot, JsonLayout.Indented) + "\n";
}
