using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Every member of a response: missing, twice, unknown beside it, null, and of every wrong type.</summary>
public sealed class ResponseMembersTests
{
    private const string RootNames = "document, schema, id, checklist, respondent, language, startedAt, completedAt, position, marks, "
        + "notes, intentions, amendments, migratedFrom, unmatched, extensions";
    private const string MarkWords = "\"not-seen\", \"neither\", \"achieved\", \"desired\" or \"both\"";

    private static readonly string[] EveryMark =
    [
        "/marks/a1", "/marks/a2", "/marks/b9", "/marks/c1", "/marks/c2", "/unmatched/0/mark", "/amendments/0/before/marks/a1",
        "/amendments/0/before/marks/a2", "/amendments/0/before/marks/b9", "/amendments/0/before/marks/c1", "/amendments/0/before/marks/c2",
    ];

    public static TheoryData<string, string> Members => new()
    {
        { "/document", "\"checklist-response\"" },
        { "/schema", "a whole number" },
        { "/id", "a string" },
        { "/checklist", "an object with id, version and hash" },
        { "/checklist/id", "a string" },
        { "/checklist/version", "a whole number" },
        { "/checklist/hash", "a content hash" },
        { "/respondent", "an object with id and name" },
        { "/respondent/id", "a string" },
        { "/respondent/name", "a text" },
        { "/language", "a language tag" },
        { "/startedAt", "a moment such as 2026-11-21T14:30:00+01:00" },
        { "/completedAt", "a moment such as 2026-11-21T14:30:00+01:00" },
        { "/position", "a string" },
        { "/marks", "an object from item ids to marks" },
        { "/notes", "an object from item ids to notes" },
        { "/notes/a1", "an object with achieved and desired" },
        { "/notes/a1/achieved", "a text" },
        { "/notes/a1/desired", "a text" },
        { "/intentions", "an array of intentions" },
        { "/intentions/0", "an object with text, item and on" },
        { "/intentions/0/text", "a text" },
        { "/intentions/0/item", "a string" },
        { "/intentions/0/on", "a date such as 2026-11-21" },
        { "/amendments", "an array of amendments" },
        { "/amendments/0", "an object with at, by, reason and before" },
        { "/amendments/0/at", "a moment such as 2026-11-21T14:30:00+01:00" },
        { "/amendments/0/by", "an object with id and name" },
        { "/amendments/0/by/id", "a string" },
        { "/amendments/0/by/name", "a text" },
        { "/amendments/0/reason", "a text" },
        { "/amendments/0/before", "an object with marks, notes and intentions" },
        { "/amendments/0/before/marks", "an object from item ids to marks" },
        { "/amendments/0/before/notes", "an object from item ids to notes" },
        { "/amendments/0/before/notes/a2", "an object with achieved and desired" },
        { "/amendments/0/before/notes/a2/desired", "a text" },
        { "/amendments/0/before/intentions", "an array of intentions" },
        { "/amendments/0/before/intentions/0", "an object with text, item and on" },
        { "/amendments/0/before/intentions/0/text", "a text" },
        { "/migratedFrom", "an object with version, hash and response" },
        { "/migratedFrom/version", "a whole number" },
        { "/migratedFrom/hash", "a content hash" },
        { "/migratedFrom/response", "a string" },
        { "/unmatched", "an array of unmatched items" },
        { "/unmatched/0", "an object with version, item and mark" },
        { "/unmatched/0/version", "a whole number" },
        { "/unmatched/0/item", "a string" },
        { "/unmatched/0/achieved", "a text" },
        { "/unmatched/0/desired", "a text" },
        { "/extensions", "an object" },
    };

    public static TheoryData<string> MarkPaths => [.. EveryMark];

    public static TheoryData<string, string, string> RequiredMembers => new()
    {
        { "", "document", "\"checklist-response\"" },
        { "", "schema", "a whole number" },
        { "", "checklist", "an object with id, version and hash" },
        { "", "marks", "an object from item ids to marks" },
        { "/checklist", "id", "a definition id" },
        { "/checklist", "version", "a whole number from 1" },
        { "/checklist", "hash", "a content hash" },
        { "/respondent", "id", "a participant id" },
        { "/intentions/0", "text", "a text" },
        { "/amendments/0", "at", "a moment" },
        { "/amendments/0", "before", "an object with marks, notes and intentions" },
        { "/amendments/0/by", "id", "a participant id" },
        { "/amendments/0/before", "marks", "an object from item ids to marks" },
        { "/amendments/0/before/intentions/0", "text", "a text" },
        { "/migratedFrom", "version", "a whole number from 1" },
        { "/migratedFrom", "hash", "a content hash" },
        { "/unmatched/0", "version", "a whole number from 1" },
        { "/unmatched/0", "item", "an item id" },
        { "/unmatched/0", "mark", MarkWords },
    };

    public static TheoryData<string, string> Objects => new()
    {
        { "", RootNames },
        { "/checklist", "id, version, hash" },
        { "/respondent", "id, name" },
        { "/notes/a1", "achieved, desired" },
        { "/intentions/0", "text, item, on" },
        { "/amendments/0", "at, by, reason, before" },
        { "/amendments/0/by", "id, name" },
        { "/amendments/0/before", "marks, notes, intentions" },
        { "/amendments/0/before/notes/a2", "achieved, desired" },
        { "/migratedFrom", "version, hash, response" },
        { "/unmatched/0", "version, item, mark, achieved, desired" },
    };

    public static TheoryData<string> MovedMembers =>
        [.. JsonNode.Parse(Documents.Response)!.AsObject().Select(static member => member.Key)];

    private static IEnumerable<string> Paths => Members.Select(static row => (string)row[0]);

    [Fact]
    public void Members_Table_HasEveryMemberOfTheDocument()
    {
        IEnumerable<string> inTables = Paths.Concat(EveryMark);
        Assert.Equal(Documents.Pointers(Documents.Response).Order(StringComparer.Ordinal), inTables.Order(StringComparer.Ordinal));
        Assert.Equal(string.Empty, Documents.Lines(Documents.ReadResponse(Documents.Response).Report));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void TryRead_WrongType_IsReportedThere(string path, string allowed)
    {
        string own = TypeAt(path);
        foreach ((string found, string value) in WrongTypes())
        {
            string expected = found == "null"
                ? $"PRG9015 error at {path}: There is a null here: expected {allowed}. What is not known is left out."
                : $"PRG9014 error at {path}: There is {found} here: expected {allowed}.";
            if (found != own)
            {
                string json = Documents.Set(Documents.Response, path, value);
                Assert.Equal(expected, Documents.Lines(Documents.ReadResponse(json).Report));
            }
        }
    }

    [Theory]
    [MemberData(nameof(MarkPaths))]
    public void TryRead_NoMark_IsReportedThere(string path)
    {
        foreach ((string found, string value) in (IEnumerable<(string, string)>)
            [
                ("{…}", "{}"), ("{…}", "{\"both\":true}"), ("[…]", "[\"both\"]"), ("true", "true"), ("false", "false"), ("null", "null"),
                ("12", "12"), ("-1.50", "-1.50"), ("\"Both\"", "\"Both\""), ("\"\"", "\"\""), ("\"both \"", "\"both \""),
                ("\"tehb\"", "\"tehb\""),
            ])
        {
            string expected = $"PRG4306 error at {path}: {found} is no mark: expected {MarkWords}.";
            string json = Documents.Set(Documents.Response, path, value);
            Assert.Equal(expected, Documents.Lines(Documents.ReadResponse(json).Report));
        }
    }

    [Theory]
    [InlineData("\"\\ud83d\"", "\"\\ud83d\"")]
    [InlineData("\"\\udc00both\"", "\"\\udc00both\"")]
    [InlineData("\"b\\u006fth!\"", "\"b\\u006fth!\"")]
    [InlineData("\"line\\nfeed\"", "\"line\\nfeed\"")]
    public void TryRead_EscapedStringThatIsNoMark_IsShownAsItIsWritten(string value, string found)
    {
        string json = Documents.Replace(Documents.LeastResponse, "\"marks\":{}", $"\"marks\":{{\"a1\":{value}}}");
        Assert.Equal(
            $"PRG4306 error at /marks/a1: {found} is no mark: expected {MarkWords}.", Documents.Lines(Documents.ReadResponse(json).Report));
    }

    [Fact]
    public void TryRead_VeryLongStringThatIsNoMark_IsCutInTheMessage()
    {
        string json = Documents.Replace(
            Documents.LeastResponse, "\"marks\":{}", $"\"marks\":{{\"a1\":\"\\u0061{new string('x', 100_000)}\"}}");
        Assert.Equal(
            $"PRG4306 error at /marks/a1: \"\\u0061{new string('x', 53)}… is no mark: expected {MarkWords}.",
            Documents.Lines(Documents.ReadResponse(json).Report));
    }

    [Theory]
    [MemberData(nameof(RequiredMembers))]
    public void TryRead_MissingMember_IsReportedAtItsObject(string parent, string name, string expected)
    {
        string json = Documents.Remove(Documents.Response, $"{parent}/{name}");
        Assert.Equal(
            $"PRG9013 error at {(parent.Length == 0 ? "the document" : parent)}: The member '{name}' is missing: expected {expected}.",
            Documents.Lines(Documents.ReadResponse(json).Report));
    }

    [Fact]
    public void TryRead_WithoutAnyOptionalMember_IsSound()
    {
        HashSet<string> required = [.. RequiredMembers.Select(static row => $"{row[0]}/{row[1]}")];
        foreach (string path in Paths)
        {
            bool isElement = path[(path.LastIndexOf('/') + 1)..] is "0" or "a1" or "a2";
            bool isLastNote = path.EndsWith("/a2/desired", StringComparison.Ordinal);
            if (!required.Contains(path) && !isElement && !isLastNote && path != "/completedAt")
            {
                string report = Documents.Lines(Documents.ReadResponse(Documents.Remove(Documents.Response, path)).Report);
                Assert.True(report.Length == 0, $"without {path}: {report}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void TryRead_UnknownMember_IsReportedWithTheKnownOnes(string parent, string names)
    {
        foreach ((string name, string found) in (IEnumerable<(string, string)>)
            [("zzz", "zzz"), ("Id", "Id"), ("", ""), ("a/b~c", "a/b~c"), ("één\n", "één\\u000A"), ("\u001b[2J", "\\u001B[2J")])
        {
            string json = Documents.Set(Documents.Response, $"{parent}/zzz", """{"a":[null,{"b":1}]}""");
            json = json.Replace("\"zzz\":", JsonValue.Create(name).ToJsonString() + ":", StringComparison.Ordinal);
            ValidationIssue issue = Assert.Single(Documents.ReadResponse(json).Report.Issues);
            Assert.Equal(IssueCode.MemberUnknown, issue.Code);
            Assert.Equal(
                $"{parent}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", issue.Path);
            Assert.Equal($"There is no member '{found}' here: expected {names}. Data of your own goes under extensions.", issue.Message);
            Assert.DoesNotContain(issue.ToString(), char.IsControl);
        }
    }

    [Fact]
    public void TryRead_MemberTwice_IsReportedPlainAndEscaped()
    {
        foreach (string path in Paths)
        {
            string name = path[(path.LastIndexOf('/') + 1)..];
            if (name is "0" or "a1" or "a2")
            {
                continue;
            }

            string marked = Documents.Set(Documents.Response, path, "\"TWICE\"");
            string value = Documents.ToText(Documents.At(JsonNode.Parse(Documents.Response)!, path));
            foreach (string second in (string[])[name, $"\\u{(int)name[0]:x4}{name[1..]}"])
            {
                foreach (string text in (string[])[$"\"{name}\":{value},\"{second}\":null", $"\"{second}\":{value},\"{name}\":[1]"])
                {
                    string json = Documents.Replace(marked, $"\"{name}\":\"TWICE\"", text);
                    Assert.Equal(
                        $"PRG9012 error at {path}: The member '{name}' is there twice: which one counts cannot be known.",
                        Documents.Lines(Documents.ReadResponse(json).Report));
                }
            }
        }
    }

    [Fact]
    public void TryRead_MembersInAnyOrder_ReadTheSame()
    {
        ChecklistResponse expected = Documents.ReadResponse(Documents.Response).Value;
        JsonObject root = JsonNode.Parse(Documents.Response)!.AsObject();
        string[] names = [.. root.Select(static member => member.Key)];
        Props.ForAll(
            Gen.Shuffle(names).ToArbitrary(),
            order =>
            {
                JsonObject shuffled = new(order.Select(name => KeyValuePair.Create(name, root[name]?.DeepClone())));
                string json = Documents.ToText(shuffled);
                Assert.Equal(order[0], JsonNode.Parse(json)!.AsObject().First().Key);
                Validated<ChecklistResponse> read = Documents.ReadResponse(json);

                // The white space inside extensions is the host's; this way of shuffling loses it.
                HostExtensions extensions = HostExtensions.Empty.With("host", """{"a":[1,2]}""");
                Assert.Equal(expected.WithExtensions(extensions), read.Value);
                Assert.Empty(read.Report.Issues);
            });
    }

    [Theory]
    [MemberData(nameof(MovedMembers))]
    public void TryRead_MemberFirstOrLast_ReadsTheSame(string name)
    {
        ChecklistResponse expected = Documents.ReadResponse(Documents.Response).Value
            .WithExtensions(HostExtensions.Empty.With("host", """{"a":[1,2]}"""));
        JsonObject root = JsonNode.Parse(Documents.Response)!.AsObject();
        JsonNode value = root[name]!.DeepClone();
        root.Remove(name);
        JsonObject last = root.DeepClone().AsObject();
        last[name] = value.DeepClone();
        JsonObject first = new() { [name] = value };
        foreach ((string other, JsonNode? node) in root)
        {
            first[other] = node!.DeepClone();
        }

        Assert.Equal(expected, Documents.ReadResponse(Documents.ToText(last)).Value);
        Assert.Equal(expected, Documents.ReadResponse(Documents.ToText(first)).Value);
    }

    [Fact]
    public void TryRead_EveryLetterEscaped_ReadsTheSame()
    {
        string escaped = EscapeStrings(Documents.Response);
        Assert.DoesNotContain("checklist", escaped, StringComparison.Ordinal);
        Validated<ChecklistResponse> read = Documents.ReadResponse(escaped);
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        HostExtensions host = HostExtensions.Empty.With("host", read.Value.Extensions.TryGet("host", out string? json) ? json : "0");
        Assert.Equal(Documents.ReadResponse(Documents.Response).Value.WithExtensions(host), read.Value);
    }

    [Fact]
    public void TryRead_WrittenAgainByAnotherProgram_ReadsTheSame()
    {
        // System.Text.Json by default escapes the plus of an offset, as a host's store may.
        string json = JsonNode.Parse(Documents.Response)!.ToJsonString();
        Assert.Contains("\\u002B02:00", json, StringComparison.Ordinal);
        Validated<ChecklistResponse> read = Documents.ReadResponse(json);
        Assert.Equal(string.Empty, Documents.Lines(read.Report));
        Assert.Equal(Documents.ReadResponse(Documents.Response).Value.CompletedAt, read.Value.CompletedAt);
    }

    [Theory]
    [InlineData("document", "checklist")]
    [InlineData("schema", "2")]
    public void TryRead_EscapedNameOfWhatItIs_IsStillChecked(string name, string value)
    {
        string json = Documents.Set(Documents.Response, "/" + name, name == "schema" ? value : $"\"{value}\"");
        string expected = Documents.Lines(Documents.ReadResponse(json).Report);
        Assert.StartsWith(name == "schema" ? "PRG9009" : "PRG9008", expected, StringComparison.Ordinal);
        Assert.Equal(
            expected,
            Documents.Lines(
                Documents.ReadResponse(Documents.Replace(json, $"\"{name}\":", $"\"\\u{(int)name[0]:X4}{name[1..]}\":")).Report));
    }

    internal static IEnumerable<(string Found, string Value)> WrongTypes() =>
    [
        ("an object", "{}"), ("an array", "[]"), ("a string", "\"\""), ("a number", "1"), ("true", "true"), ("false", "false"),
        ("null", "null"),
        ("an object", """{"a":[{"b":null}]}"""), ("an array", """[[1],"x",{"y":2}]"""),
    ];

    internal static string TypeOf(JsonNode node) => node.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.Object => "an object",
        System.Text.Json.JsonValueKind.Array => "an array",
        System.Text.Json.JsonValueKind.String => "a string",
        _ => "a number",
    };

    /// <summary>Writes every letter and digit inside strings as an escape.</summary>
    internal static string EscapeStrings(string json)
    {
        System.Text.StringBuilder result = new();
        bool inside = false;
        foreach (char c in json)
        {
            inside ^= c == '"';
            result.Append(inside && c != '"' ? $"\\u{(int)c:x4}" : c);
        }

        return result.ToString();
    }

    private static string TypeAt(string path) => TypeOf(Documents.At(JsonNode.Parse(Documents.Response)!, path));
}
