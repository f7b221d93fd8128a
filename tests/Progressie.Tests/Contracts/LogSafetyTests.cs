using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Progressie.Internal;
using Progressie.Json;
using Progressie.Json.Shapes;
using Progressie.Tests.Derived;
using Progressie.Tests.Json;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>What somebody wrote is in a report, for whoever wrote it, and in nothing that ends up in a log: no message of an exception,
/// and no <c>ToString</c> of a report or an issue.</summary>
public sealed class LogSafetyTests
{
    // One that is a sound id as well, so that it goes past the reader; one that is a text alone.
    private static readonly string[] Markers = ["zzmarker", "Zz marker's"];

    /// <summary>The only sentences whose <c>found</c> is no one's words: what was counted, and members that the format has.</summary>
    private static readonly string[] Counted =
    [
        "PRG1003", "PRG1116", "PRG3102", "PRG4111", "PRG4502", "PRG4504", "PRG5107", "PRG5401", "PRG6110",
        "PRG9002", "PRG9003", "PRG9005", "PRG9013", "PRG9022", "PRG9026",
    ];

    public static TheoryData<string> Kinds { get; } = [.. SampleDocuments.Kinds];

    public static TheoryData<string> Codes { get; } =
    [
        .. BuiltInTexts.Keys
            .Where(static key => key.StartsWith("issue.", StringComparison.Ordinal))
            .Select(static key => key["issue.".Length..].ToUpperInvariant()),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Found_OfEveryCode_IsInNoLog(string code)
    {
        IssueCode issue = IssueCode.Parse(code);
        Dictionary<string, string> arguments = Template.Places(BuiltInTexts.English(BuiltInTexts.KeyOf(issue))!)
            .ToDictionary(static place => place, static place => place == "found" ? Markers[0] : "1", StringComparer.Ordinal);
        ValidationIssue made = new(issue, $"/notes/{Markers[0]}/{Markers[1]}", arguments);
        Assert.Equal(arguments.ContainsKey("found"), made.Message.Contains(Markers[0], StringComparison.Ordinal));
        if (Counted.Contains(code))
        {
            Assert.Contains(Markers[0], made.ToString(), StringComparison.Ordinal);
        }
        else
        {
            AssertSafe(new ValidationReport("checklist", [made]));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Words_AnywhereInADocument_AreInNoLog(string kind)
    {
        int found = 0;
        HashSet<string> met = [];
        foreach (Sample sample in SampleDocuments.Of(kind))
        {
            foreach (Place place in Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!).Where(place => met.Add(place.Key)))
            {
                foreach (string json in Markers.SelectMany(marker => Planted(sample.Json, place, marker)))
                {
                    ValidationReport report = sample.Report(json);
                    AssertSafe(report);
                    found += report.Issues.Any(static issue => Holds(issue.Message + issue.Path)) ? 1 : 0;
                }
            }

            foreach (string cut in (string[])[$"{Markers[1]} {sample.Json}", $"{sample.Json} {Markers[0]}", Markers[1]])
            {
                AssertSafe(sample.Report(cut));
                AssertSafe(ProgressieJson.ReadInfo(Encoding.UTF8.GetBytes(cut)).Report);
            }
        }

        Assert.True(found > 10, $"Only {found} reports quoted what was found, so that this shows little.");
    }

    [Fact]
    public void Words_InABodyOfAHost_AreInNoLog()
    {
        foreach (string json in (string[])
            ["""{"zzmarker":"x y"}""", """{"x":"zzmarker y"}""", """{"x":zzmarker}""", """{"zz marker":["a"]}"""])
        {
            Exception refused = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, ItemId>>(json));
            if (ProgressieDataException.Find(refused) is { } found)
            {
                AssertSafe(found.Report);
                Assert.False(Holds(refused.Message), refused.Message);
            }
        }
    }

    [Fact]
    public void Pointers_OfTheFormat_AreWhole_AndOthersAreNot()
    {
        Assert.Equal(
            "PRG1009 warning at /parts/0/sections/12/items/3/text/nl: The text begins or ends with white space.",
            Line("/parts/0/sections/12/items/3/text/nl"));
        Assert.Equal(
            "PRG1009 warning at /…/…: The text begins or ends with white space.",
            Line("/a~1b/0612345678"));
        Assert.Equal(
            "PRG1009 warning at the document: The text begins or ends with white space.",
            Line(string.Empty));

        static string Line(string path) => new ValidationIssue(IssueCode.TextPadded, path, new Dictionary<string, string>()).ToString();
    }

    [Fact]
    public void Message_OfMany_IsShort_AndErrorsComeFirst()
    {
        IssueCollector issues = new();
        for (int i = 0; i < 50; i++)
        {
            issues.Add(IssueCode.TextPadded, $"/parts/{i}");
        }

        issues.Add(IssueCode.PartsMissing, "/parts");
        Assert.Equal(
            """
            checklist: PRG4105 error at /parts: The checklist has no parts: expected at least one.
            checklist: PRG1009 warning at /parts/0: The text begins or ends with white space.
            checklist: PRG1009 warning at /parts/1: The text begins or ends with white space.
            checklist: PRG1009 warning at /parts/2: The text begins or ends with white space.
            checklist: PRG1009 warning at /parts/3: The text begins or ends with white space.
            checklist: 46 more are in the report.
            """.ReplaceLineEndings("\n"),
            new ProgressieDataException(issues.ToReport("checklist")).Message);
    }

    /// <summary>The document with a word of somebody's as the value, as the name of a member beside it, and inside.</summary>
    private static IEnumerable<string> Planted(string json, Place place, string marker)
    {
        string quoted = JsonSerializer.Serialize(marker);
        if (place.Pointer.Length > 0)
        {
            yield return Documents.Set(json, place.Pointer, quoted);
            yield return Documents.Set(json, place.Pointer, $"{{{quoted}:{quoted}}}");
            yield return Documents.Set(json, place.Pointer, $"[{quoted},{{{quoted}:1}}]");
        }

        if (place.Info is ObjectInfo or UnionInfo or MapInfo or ScalarInfo { Definition: "localizedText" or "extensions" })
        {
            string beside = Documents.Set(json, $"{place.Pointer}/zzz", "1");
            yield return Documents.Replace(beside, "\"zzz\":", $"{quoted}:");
            yield return Documents.Replace(beside, "\"zzz\":1", $"{quoted}:{quoted}");
            yield return Documents.Replace(beside, "\"zzz\":1", $"{quoted}:1,{quoted}:2");
        }
    }

    private static void AssertSafe(ValidationReport report)
    {
        ProgressieDataException thrown = new(report);
        Assert.False(Holds(report.ToString()), report.ToString());
        Assert.False(Holds(thrown.ToString()), thrown.Message);
        Assert.All(report.Issues, static issue => Assert.False(Holds(issue.ToString()), issue.ToString()));
    }

    private static bool Holds(string text) => text.Contains("marker", StringComparison.OrdinalIgnoreCase);
}
