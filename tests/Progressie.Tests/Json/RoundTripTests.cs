using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>What is written reads back equal, and writes again as the same bytes, in every layout and culture.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string, int> Checklists =>
        new() { { "small", 300 }, { "leadership", 150 }, { "large", 100 }, { "small, next version", 100 } };

    [Theory]
    [MemberData(nameof(Checklists))]
    public void WriteAndRead_AnyResponse_IsTheSameAndWritesTheSameBytes(string name, int cases)
    {
        Checklist checklist = Find(name);
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn.With(checklist);
        Props.ForAll(Generate.Response(checklist), response => Check(response, catalog), cases);
    }

    [Fact]
    public void WriteAndRead_AnyMigratedResponse_IsTheSame()
    {
        Checklist later = TestChecklists.Small2;
        Props.ForAll(
            Generate.Response(TestChecklists.Small),
            response =>
            {
                ChecklistResponse moved = response.OpenUnder(later, ResponseId.Parse("moved")).Response;
                Check(moved, Documents.Catalog);
                Check(moved.OpenUnder(TestChecklists.Small).Response, Documents.Catalog);
            });
    }

    [Fact]
    public void WriteAndRead_AnyChecklist_IsTheSameAndWritesTheSameBytes() => Props.ForAll(
        Drafts.AnyChecklist,
        static checklist =>
        {
            foreach (JsonLayout layout in (JsonLayout[])[JsonLayout.Compact, JsonLayout.Indented])
            {
                string json = ProgressieJson.Write(checklist, layout);
                Checklist read = ProgressieJson.Read<Checklist>(json).Value;
                Assert.Equal(checklist, read);
                Assert.Equal(checklist.Hash, read.Hash);
                Assert.Equal(json, ProgressieJson.Write(read, layout));
            }
        });

    [Fact]
    public void WriteAndRead_AnyCulture_GivesTheSameBytes()
    {
        string report = ProgressieJson.Write(ProgressieJson.Read<Checklist>("[1").Report);
        CultureUnderTest.InEach(() =>
        {
            Assert.Equal(report, ProgressieJson.Write(ProgressieJson.Read<Checklist>("[1").Report));
            Assert.Equal(Documents.Response, ProgressieJson.Write(Documents.ReadResponse(Documents.Response).Value));
            Assert.Equal(Documents.Checklist, ProgressieJson.Write(ProgressieJson.Read<Checklist>(Documents.Checklist).Value));
        });
    }

    [Theory]
    [MemberData(nameof(Checklists))]
    public void WriteAndRead_AnyResponseInEveryCulture_GivesTheSameBytes(string name, int cases)
    {
        Checklist checklist = Find(name);
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn.With(checklist);
        Props.ForAll(
            Generate.Response(checklist),
            response =>
            {
                string json = ProgressieJson.Write(response, JsonLayout.Indented);
                CultureUnderTest.InEach(() =>
                {
                    Assert.Equal(json, ProgressieJson.Write(response, JsonLayout.Indented));
                    Assert.Equal(response, ProgressieJson.Read<ChecklistResponse>(json, catalog).Value);
                });
            },
            cases / 10);
    }

    [Fact]
    public void WriteAndRead_ExtensionsAsTheyWereGiven_AreKept()
    {
        foreach (string given in (string[])[" 1 ", "\n{ \"a\" : 1.0e+2 }\t", "\r\n\"x\"", "[ ]", "null", "\"\\u00e9 \\/ é\""])
        {
            ChecklistResponse response = TestChecklists.Begin(TestChecklists.Small)
                .WithExtensions(HostExtensions.Empty.With("één & <twee>", given).With("b", "true"));
            Check(response, Documents.Catalog);
        }
    }

    [Fact]
    public void Write_LettersOfAnyScript_StayReadableAndMarkupIsEscaped()
    {
        ChecklistResponse response = TestChecklists.Begin(TestChecklists.Small)
            .Note("a1", ChecklistColumn.Achieved, "één 你好 שלום İı <script>&'\"\\/+");
        string json = ProgressieJson.Write(response);
        Assert.Contains(
            "één 你好 שלום İı \\u003Cscript\\u003E\\u0026\\u0027\\u0022\\\\/\\u002B", json, StringComparison.Ordinal);
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        Assert.DoesNotContain("&", json, StringComparison.Ordinal);
        Assert.DoesNotContain("'", json, StringComparison.Ordinal);
        Check(response, Documents.Catalog);
    }

    [Fact]
    public void Write_Layouts_DifferInWhiteSpaceOnly()
    {
        string compact = ProgressieJson.Write(Documents.ReadResponse(Documents.Response).Value);
        string indented = ProgressieJson.Write(Documents.ReadResponse(Documents.Response).Value, JsonLayout.Indented);
        Assert.Equal(Documents.Response, compact);
        Assert.StartsWith("{\n  \"document\": \"checklist-response\",\n  \"schema\": 1,\n", indented, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", indented, StringComparison.Ordinal);
        Assert.EndsWith("}", indented, StringComparison.Ordinal);
        Assert.Equal(
            System.Text.Json.Nodes.JsonNode.Parse(compact)!.ToJsonString(),
            System.Text.Json.Nodes.JsonNode.Parse(indented)!.ToJsonString());
    }

    private static Checklist Find(string name) => name switch
    {
        "small" => TestChecklists.Small,
        "small, next version" => TestChecklists.Small2,
        "leadership" => TestChecklists.Leadership,
        _ => TestChecklists.OfSize(130, 9),
    };

    private static void Check(ChecklistResponse response, ProgressieCatalog catalog)
    {
        foreach (JsonLayout layout in (JsonLayout[])[JsonLayout.Compact, JsonLayout.Indented])
        {
            string json = ProgressieJson.Write(response, layout);
            Validated<ChecklistResponse> read = ProgressieJson.Read<ChecklistResponse>(json, catalog);
            Assert.DoesNotContain(read.Report.Issues, static issue => issue.Severity == IssueSeverity.Error);
            Assert.Equal(response, read.Value);
            Assert.Equal(response.GetHashCode(), read.Value.GetHashCode());
            Assert.Equal(json, ProgressieJson.Write(read.Value, layout));
        }
    }
}
