using System.Text.Json.Nodes;
using Progressie.Json.Shapes;
using Progressie.Tests.Derived;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Who writes a definition hears everything at once: what is wrong with its shape, and what its linter has to say of the
/// rest.</summary>
public sealed class DefinitionJudgementTests
{
    /// <summary>What is wrong in meaning: where, with which value, what is said, and where.</summary>
    private static readonly (string Kind, string Pointer, string Value, string Code, string At)[] Meanings =
    [
        ("checklist", "/parts/0/sections/0/items/1/id", "\"a1\"", "PRG4110", "/parts/0/sections/0/items/1/id"),
        ("checklist", "/parts/0/sections/0/items/1/text/nl", "\" Padded\"", "PRG1009", "/parts/0/sections/0/items/1/text/nl"),
        ("checklist", "/intentions/suggested", "21", "PRG4115", "/intentions/suggested"),
        ("conversation-model", "/steps/1/id", "\"start\"", "PRG5108", "/steps/1/id"),
        ("conversation-model", "/steps/1/minutes", "481", "PRG5122", "/steps/1/minutes"),
        ("scale", "/ten", "\"helemaal perfect\"", "PRG2102", "/ten"),
    ];

    public static TheoryData<int> Cases { get; } = [.. Enumerable.Range(0, Meanings.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void WrongMeaning_IsTold_WhateverIsWrongWithTheShapeElsewhere(int at)
    {
        (string kind, string pointer, string value, string code, string where) = Meanings[at];
        Sample sample = SampleDocuments.Of(kind).First(one => one.Name == (kind == "conversation-model" ? "model" : kind));
        string meant = Documents.Set(sample.Json, pointer, value);
        ValidationIssue alone = Assert.Single(sample.Report(meant).Issues, issue => issue.Code.ToString() == code);
        Assert.Equal(where, alone.Path);
        int told = 0;
        foreach (Place place in Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!).Where(place => IsElsewhere(place, pointer)))
        {
            foreach (string broken in Broken(meant, place))
            {
                ValidationReport report = sample.Report(broken);
                Assert.False(report.IsValid);
                Assert.True(
                    report.Issues.Any(issue => issue.Code.ToString() == code && issue.Path == where),
                    $"{code} is not told when {place.Pointer} is wrong: {report}");
                told++;
            }
        }

        Assert.True(told > 20, $"Only {told}.");
    }

    /// <summary>Of a word or a number that is wrong nobody knows which it should have been; what is wrong with each of them is
    /// told.</summary>
    [Theory]
    [InlineData("conversation-model", "/steps/0/spokenBy", """["nobody"]""", "PRG5104")]
    [InlineData("conversation-model", "/steps/1/id", "\"start\"", "PRG5108")]
    [InlineData("checklist", "/languages", """["en"]""", "PRG1008")]
    [InlineData("checklist", "/relations/0/items/0/item", "\"nobody\"", "PRG4124")]
    public void WrongMeaningOfAnyKind_IsTold_WhicheverWordOrNumberIsWrong(string kind, string at, string value, string code)
    {
        Sample sample = SampleDocuments.Of(kind).First(one => one.Name == (kind == "conversation-model" ? "model" : kind));
        string meant = Documents.Set(sample.Json, at, value);
        string[] where = [.. sample.Report(meant).Issues.Where(issue => issue.Code.ToString() == code).Select(static issue => issue.Path)];
        Assert.NotEmpty(where);
        int told = 0;
        foreach (Place place in Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!).Where(place =>
            IsElsewhere(place, at) && place.Info is WordInfo or NumberInfo or ScalarInfo { Definition: "flag" or "version" }))
        {
            ValidationReport report = sample.Report(Documents.Set(meant, place.Pointer, "\"wrongg\""));
            Assert.Equal(
                where,
                report.Issues.Where(issue => issue.Code.ToString() == code).Select(static issue => issue.Path)
                    .Intersect(where, StringComparer.Ordinal));
            told++;
        }

        Assert.True(told > 1, $"Only {told}.");
    }

    /// <summary>What stands in for it makes nothing up: nothing is told of other places that are sound.</summary>
    [Theory]
    [InlineData("checklist")]
    [InlineData("conversation-model")]
    [InlineData("scale")]
    public void WrongShape_OfASoundDefinition_IsAllThatIsTold(string kind)
    {
        Sample sample = SampleDocuments.Of(kind)[0];
        Assert.True(sample.Report(sample.Json).IsValid);
        foreach (Place place in Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!).Where(static place =>
            IsElsewhere(place, string.Empty)))
        {
            foreach (string broken in Broken(sample.Json, place))
            {
                Assert.All(
                    sample.Report(broken).Issues.Where(static issue => issue.Severity == IssueSeverity.Error),
                    issue => Assert.True(
                        issue.Path.StartsWith(place.Pointer, StringComparison.Ordinal)
                            || place.Pointer.StartsWith(issue.Path, StringComparison.Ordinal)
                            || issue.Path.StartsWith("/extensions", StringComparison.Ordinal),
                        $"{place.Pointer}: {issue}"));
            }
        }
    }

    [Fact]
    public void MissingId_SilencesNothing()
    {
        string json = Documents.Remove(Documents.Checklist, "/parts/0/sections/0/items/0/id");
        json = Documents.Set(json, "/parts/0/title", """{"en":"x"}""");
        Assert.Equal(
            ["PRG1007 /parts/0/title", "PRG9013 /parts/0/sections/0/items/0"],
            SampleDocuments.Of("checklist")[0].Report(json).Issues.Where(static issue => issue.Severity == IssueSeverity.Error)
                .Select(static issue => $"{issue.Code} {issue.Path}").Order());
    }

    [Fact]
    public void WordThatIsWrong_SilencesNothing()
    {
        string json = Documents.Set(Documents.Checklist, "/parts/0/sections/0/items/0/text/nl", "\"tab\\u0007\"");
        json = Documents.Set(json, "/parts/0/sections/0/items/1/id", "\"a1\"");
        json = Documents.Set(json, "/relations/0/items/0/item", "\"nobody\"");
        Assert.Equal(
            ["PRG1004", "PRG4110", "PRG4122", "PRG4124"],
            SampleDocuments.Of("checklist")[0].Report(json).Issues.Select(static issue => issue.Code.ToString())
                .Distinct().Order());
    }

    /// <summary>Not the place itself, what it is in, or what names it.</summary>
    private static bool IsElsewhere(Place place, string pointer) => place.Pointer.Length > 0
        && !pointer.StartsWith(place.Pointer, StringComparison.Ordinal)
        && place.Info is not ConstantInfo
        && place.Pointer is not ("/document" or "/schema")
        && !(pointer.EndsWith("/1/id", StringComparison.Ordinal)
            && (pointer[..^"/1/id".Length] + "/0/id").StartsWith(place.Pointer, StringComparison.Ordinal));

    private static IEnumerable<string> Broken(string json, Place place)
    {
        yield return Documents.Set(json, place.Pointer, "[[null]]");
        yield return Documents.Set(json, place.Pointer, "null");
        JsonObject both = JsonNode.Parse(Documents.Set(json, place.Pointer, "[[null]]"))!.AsObject();
        both["extensions"] = new JsonObject { [string.Empty] = 1 };
        yield return both.ToJsonString();
        if (place.Member is { IsRequired: true })
        {
            yield return Documents.Remove(json, place.Pointer);
        }
    }
}
