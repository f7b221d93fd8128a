using System.Text.Json;
using System.Text.Json.Serialization;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Json;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>Types of the library inside a body of a host's own: what is refused is told by its place in that body.</summary>
public sealed class HostBodyTests
{
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions(JsonSerializerDefaults.Web).AddProgressie(GoldenDocumentTests.Catalog);

    [Theory]
    [InlineData("""{"response":@}""", "/response/marks/zz")]
    [InlineData("""{"number":1,"RESPONSE":@}""", "/RESPONSE/marks/zz")]
    [InlineData("""{"odd name/~":@}""", "/odd name~1~0/marks/zz")]
    [InlineData("""{"list":[null,null,@]}""", "/list/2/marks/zz")]
    [InlineData("""{"byName":{"noor":@}}""", "/byName/noor/marks/zz")]
    [InlineData("""{"byName":{"O'Brien [1].x":@}}""", "/byName/O'Brien [1].x/marks/zz")]
    [InlineData("""{"byName":{"":@}}""", "/byName//marks/zz")]
    [InlineData("""{"deep":{"deep":{"list":[@]}}}""", "/deep/deep/list/0/marks/zz")]
    public void Document_InABody_IsRefusedAtItsPlaceThere(string json, string path)
    {
        string wrong = Documents.Replace(Documents.LeastResponse, "\"marks\":{}", "\"marks\":{\"zz\":\"both\"}");
        JsonException thrown = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Body>(json.Replace("@", wrong, StringComparison.Ordinal), Options));
        ValidationReport report = ProgressieDataException.Find(thrown)!.Report;
        Assert.Equal([("PRG4304", path)], report.Issues.Select(static issue => (issue.Code.ToString(), issue.Path)));
        Assert.Equal("checklist-response", report.Document);
    }

    [Fact]
    public void Root_OfABody_HasThePlacesOfTheDocument()
    {
        JsonException thrown = Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<ChecklistResponse>("{}", Options));
        Assert.Equal(Documents.ReadResponse("{}").Report, ProgressieDataException.Find(thrown)!.Report);
    }

    [Fact]
    public void Parts_Ids_AndKeys_InABody_AreRefusedAtTheirPlaceThere()
    {
        foreach ((string json, string expected) in ((string, string)[])
        [
            ("""{"answer":{"x":" "}}""", "PRG1002 /answer/x"),
            ("""{"number":1,"answer":[]}""", "PRG9014 /answer"),
            ("""{"steps":["a","b c"]}""", "PRG1001 /steps/1"),
            ("""{"counts":{"a":1,"b c":2}}""", "PRG1001 /counts/b c"),
            ("""{"positions":{"6.5":1,"6,5":2}}""", "PRG9004 /positions/6,5"),
        ])
        {
            JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Body>(json, Options));
            ValidationIssue issue = ProgressieDataException.Find(thrown)!.Report.Issues[0];
            Assert.Equal(expected, $"{issue.Code} {issue.Path}");
        }
    }

    [Fact]
    public void Many_InABody_KeepTheirNumber()
    {
        string wrong = string.Join(',', Enumerable.Range(0, 205).Select(static i => $"\"z{i}\":\"both\""));
        string json = Documents.Replace(Documents.LeastResponse, "\"marks\":{}", $"\"marks\":{{{wrong}}}");
        JsonException thrown =
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Body>($$"""{"response":{{json}}}""", Options));
        ValidationReport report = ProgressieDataException.Find(thrown)!.Report;
        Assert.Equal(101, report.Issues.Count);
        Assert.Equal("/response/marks/z0", report.Issues[0].Path);
        Assert.Equal("Not shown: 105 more (issues).", report.Issues[100].Message);
    }

    /// <summary>Two spellings of one key would be two entries in JSON and one in a dictionary.</summary>
    [Theory]
    [InlineData("""{"positions":{"6.5":1,"6.50":2}}""", "6.50")]
    [InlineData("""{"positions":{" 6.5":1}}""", " 6.5")]
    [InlineData("""{"positions":{"6.5 ":1}}""", "6.5 ")]
    [InlineData("""{"positions":{"7.0":1}}""", "7.0")]
    [InlineData("""{"positions":{"\t7":1}}""", "\\u00097")]
    [InlineData("""{"versions":{" 1":1}}""", " 1")]
    [InlineData("""{"languages":{"NL":1,"nl":2}}""", "NL")]
    [InlineData("""{"languages":{"nl-be":1}}""", "nl-be")]
    public void Key_InAnotherSpelling_IsRefused(string json, string found)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Body>(json, Options));
        ValidationIssue issue = Assert.Single(ProgressieDataException.Find(thrown)!.Report.Issues);
        Assert.Equal(
            $"‘{found}’ is not allowed here: expected the one spelling in which a key is written, such as 6.5 or nl-BE.", issue.Message);
        Assert.Equal(IssueCode.IdentifierInvalid, issue.Code);
    }

    [Fact]
    public void Key_WithEscapes_IsTheSameKey()
    {
        Body body = JsonSerializer.Deserialize<Body>(
            """{"positions":{"6\u002e5":1},"versions":{"\u0031":2},"languages":{"n\u006c":3},"counts":{"\u0061":4}}""", Options)!;
        Assert.Equal(1, body.Positions![ScalePosition.Parse("6.5")]);
        Assert.Equal(2, body.Versions![DefinitionVersion.Parse("1")]);
        Assert.Equal(3, body.Languages![LanguageTag.Dutch]);
        Assert.Equal(4, body.Counts![StepId.Parse("a")]);
    }

    [Theory]
    [InlineData("""{"positions":{"":1}}""")]
    [InlineData("""{"positions":{"\"6.5\"":1}}""")]
    [InlineData("""{"positions":{"[6.5]":1}}""")]
    [InlineData("""{"versions":{"6.5":1}}""")]
    [InlineData("""{"counts":{"a\"b":1}}""")]
    public void Key_ThatIsNone_IsRefused(string json)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Body>(json, Options));
        Assert.False(ProgressieDataException.Find(thrown)!.Report.IsValid);
    }

    [Theory]
    [InlineData("""{"positions":{"\ud800":1}}""")]
    [InlineData("""{"languages":{"\ud800":1}}""")]
    [InlineData("""{"languages":{"nl":1,"\u006el":2}}""")]
    public void Key_ThatTheSerializerRefuses_NeverGetsHere(string json)
    {
        JsonSerializerOptions strict = new(Options) { AllowDuplicateProperties = false };
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Body>(json, strict));
        Assert.Null(ProgressieDataException.Find(thrown));
    }

    /// <summary>No converter is asked about a null in a list, and a type does not tell whether it may be there; docs/aspnet.md says what a
    /// host does. A value is refused all the same.</summary>
    [Fact]
    public void Null_InAList_GoesThroughUnlessItIsAValue()
    {
        Body body = JsonSerializer.Deserialize<Body>("""{"list":[null],"answer":null}""", Options)!;
        Assert.Equal([null], body.List!);
        Assert.Null(body.Answer);
        JsonException thrown = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Body>("""{"steps":["a",null]}""", Options));
        ValidationIssue issue = Assert.Single(ProgressieDataException.Find(thrown)!.Report.Issues);
        Assert.Equal("PRG9015 /steps/1", $"{issue.Code} {issue.Path}");
    }

    private sealed class Body
    {
        public int Number { get; set; }

        public ChecklistResponse? Response { get; set; }

        [JsonPropertyName("odd name/~")]
        public ChecklistResponse? Odd { get; set; }

        public List<ChecklistResponse?>? List { get; set; }

        public Dictionary<string, ChecklistResponse>? ByName { get; set; }

        public Body? Deep { get; set; }

        public Answer? Answer { get; set; }

        public StepId[]? Steps { get; set; }

        public Dictionary<StepId, int>? Counts { get; set; }

        public Dictionary<ScalePosition, int>? Positions { get; set; }

        public Dictionary<DefinitionVersion, int>? Versions { get; set; }

        public Dictionary<LanguageTag, int>? Languages { get; set; }
    }
}
