using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Every result has a document: golden files, a plain case and a full one of each kind.</summary>
public sealed class ResultDocumentTests
{
    public static TheoryData<string> Written => [.. TestResults.Written.Keys];

    public static TheoryData<string> Read => [.. TestResults.Read.Keys];

    [Theory]
    [MemberData(nameof(Written))]
    public void Write_Result_GivesTheGoldenFile(string name) =>
        Golden.Check(name, AnyJson.Write(TestResults.Written[name], JsonLayout.Indented) + "\n");

    [Theory]
    [MemberData(nameof(Read))]
    public void Write_WhatIsAlsoRead_GivesTheGoldenFileAndReadsBack(string name)
    {
        object value = TestResults.Read[name];
        Golden.Check(name, AnyJson.Write(value, JsonLayout.Indented) + "\n");
        Assert.Equal(value, AnyJson.Read(File.ReadAllBytes(Path.Combine(Golden.Folder, name)), value.GetType()));
    }

    [Fact]
    public void Kinds_All_HaveTwoGoldenFilesOrMore()
    {
        string[] kinds =
        [
            .. Directory.GetFiles(Golden.Folder, "*.json")
                .Select(static path => ProgressieKind(File.ReadAllText(path))),
        ];
        Assert.All(
            DocumentShapes.All,
            shape => Assert.True(kinds.Count(kind => kind == shape.Kind) >= (shape.Kind == "circle-operations" ? 1 : 2), shape.Kind));
    }

    [Fact]
    public void Members_OfEveryKind_AreInAGoldenFile()
    {
        // A member that no golden file has was never seen written.
        string all = string.Concat(Directory.GetFiles(Golden.Folder, "*.json").Select(File.ReadAllText));
        string[] missing =
        [
            .. DocumentShapes.All.Where(static shape => !shape.IsRead).SelectMany(static shape => Names(shape.Describe()))
                .Where(name => !all.Contains($"\"{name}\":", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.Empty(missing);
    }

    private static IEnumerable<string> Names(ShapeInfo info) => info switch
    {
        ObjectInfo o => o.Members.SelectMany(static member => Names(member.Value).Prepend(member.Name)),
        ListInfo list => Names(list.Element),
        UnionInfo union => union.Cases.SelectMany(static one => Names(one.Case)),
        MapInfo map => Names(map.Value),
        _ => [],
    };

    private static string ProgressieKind(string json) =>
        System.Text.Json.Nodes.JsonNode.Parse(json)!["document"]!.GetValue<string>();
}
