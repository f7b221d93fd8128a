using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Every member of a circle board and of operations that are sent: missing, twice, unknown beside it, null, and of every wrong
/// type.</summary>
public sealed class CircleMembersTests
{
    private const string BoardNames =
        "document, schema, id, form, moves, beyond, topic, whyItMatters, language, participants, startedAt, operations, extensions";
    private const string Head = "operation, id, at, by, basis";
    private const string Kinds = "\"note-added\", \"note-reworded\", \"note-categorised\", \"note-planned\", \"plan-dropped\", "
        + "\"note-achieved\", \"note-moved\", \"note-split\", \"topic-reworded\", \"session-began\", \"phase-entered\", \"notes-linked\", "
        + "\"undone\" or \"compacted\"";
    private const string Phases = "\"prepare\", \"review\", \"choose-topic\", \"fill-inner\", \"reveal-inner\", \"fill-outer\", "
        + "\"reveal-outer\", \"plan-move\", \"compare-inner\", \"compare-outer\" or \"agree\"";
    private const string MoveWord = "\"outer\" or \"beyond\" (into the inner circle a note goes by note-achieved)";
    private const string IdRule = "a whole number from 1, '@' and a replica id, such as 17@phone";

    private static readonly string[] Ways = ["board", "operations"];

    public static TheoryData<string> Kept => [.. Ways];

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_WithEveryMember_IsSoundAndWritesTheSame(string way)
    {
        Assert.Equal(string.Empty, Report(way, Document(way)));
        Assert.Equal(Document(way), Rewrite(way, Document(way)));
    }

    [Fact]
    public void TryRead_TheLeast_IsSoundAndWritesTheSame()
    {
        CircleBoard board = ProgressieJson.Read<CircleBoard>(Documents.LeastBoard).Value;
        Assert.Equal(Documents.LeastBoard, ProgressieJson.Write(board));
        Assert.Equal(CircleBoard.Start("b1", "overdracht", Writer.Anonymous(ManualClock.At("2026-05-01T09:00:00+02:00"))), board);
        Assert.Empty(TestMessages.Apply("""{"document":"circle-operations","schema":1,"board":"b1","operations":[]}""", board).Arrived);
    }

    [Fact]
    public void TryRead_DefaultsThatAreLeftOutWhenWritten_AreAccepted()
    {
        string json = Documents.LeastBoard;
        foreach ((string name, string value) in (IEnumerable<(string, string)>)[
            ("form", "\"individual\""), ("moves", "\"on-achievement\""), ("beyond", "false"), ("participants", "[]"), ("operations", "[]"),
            ("extensions", "{}")])
        {
            json = Documents.Set(json, "/" + name, value);
        }

        Assert.Equal(Documents.LeastBoard, Rewrite("board", json));
        string plan = Documents.Set(Documents.Board, "/operations/3/plan", "{\"owners\":[]}");
        Assert.Equal(
            Documents.Replace(plan, "\"owners\":[]", string.Empty),
            Rewrite("board", plan).Replace("\"a\": [1, 2]", "\"a\":[1,2]", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_WrongTypeAnywhere_IsReportedThere(string way)
    {
        string document = Document(way);
        foreach (string path in Documents.Pointers(document))
        {
            JsonNode node = Documents.At(JsonNode.Parse(document)!, path);
            bool isFlag = node.GetValueKind() == System.Text.Json.JsonValueKind.True;
            string own = isFlag ? "a flag" : ResponseMembersTests.TypeOf(node);
            string allowed = Allowed(way, path);
            foreach ((string found, string value) in ResponseMembersTests.WrongTypes())
            {
                if (found != own && !(isFlag && found is "true" or "false"))
                {
                    Assert.Equal(
                        found == "null"
                            ? $"PRG9015 error at {path}: There is a null here: expected {allowed}. What is not known is left out."
                            : $"PRG9014 error at {path}: There is {found} here: expected {allowed}.",
                        Report(way, Documents.Set(document, path, value)));
                }
            }
        }
    }

    [Theory]
    [InlineData("board", "", "document", "\"circle-board\"")]
    [InlineData("board", "", "schema", "a whole number")]
    [InlineData("board", "", "id", "a board id")]
    [InlineData("board", "", "topic", "a text")]
    [InlineData("board", "", "startedAt", "a moment")]
    [InlineData("board", "/participants/1", "id", "a participant id")]
    [InlineData("board", "/operations/0", "operation", Kinds)]
    [InlineData("board", "/operations/0", "id", "an operation id")]
    [InlineData("board", "/operations/0", "at", "a moment")]
    [InlineData("board", "/operations/0", "zone", "\"inner\", \"outer\" or \"beyond\"")]
    [InlineData("board", "/operations/0", "text", "a text")]
    [InlineData("board", "/operations/1", "note", "a note id")]
    [InlineData("board", "/operations/1", "text", "a text")]
    [InlineData("board", "/operations/2", "note", "a note id")]
    [InlineData("board", "/operations/3", "note", "a note id")]
    [InlineData("board", "/operations/3", "plan", "a plan")]
    [InlineData("board", "/operations/3/plan/owners/1", "id", "a participant id")]
    [InlineData("board", "/operations/4", "note", "a note id")]
    [InlineData("board", "/operations/5", "note", "a note id")]
    [InlineData("board", "/operations/6", "to", MoveWord)]
    [InlineData("board", "/operations/7", "achieved", "a text")]
    [InlineData("board", "/operations/7", "remaining", "a text")]
    [InlineData("board", "/operations/8", "topic", "a text")]
    [InlineData("board", "/operations/9", "at", "a moment")]
    [InlineData("board", "/operations/10", "phase", Phases)]
    [InlineData("board", "/operations/11", "one", "a note id")]
    [InlineData("board", "/operations/11", "other", "a note id")]
    [InlineData("board", "/operations/12", "undoes", "an operation id")]
    [InlineData("board", "/operations/13", "id", "an operation id")]
    [InlineData("operations", "", "document", "\"circle-operations\"")]
    [InlineData("operations", "", "schema", "a whole number")]
    [InlineData("operations", "", "board", "a board id")]
    [InlineData("operations", "", "operations", "an array of operations")]
    [InlineData("operations", "/operations/6", "to", MoveWord)]
    public void TryRead_MissingMember_IsReportedAtItsObject(string way, string parent, string name, string expected) => Assert.Equal(
        $"PRG9013 error at {(parent.Length == 0 ? "the document" : parent)}: The member '{name}' is missing: expected {expected}.",
        Report(way, Documents.Remove(Document(way), $"{parent}/{name}")));

    [Theory]
    [InlineData(
        "/whyItMatters /language /form /moves /beyond /participants /operations /extensions /participants/0/name /operations/0/by "
            + "/operations/1/basis /operations/0/how /operations/0/category /operations/0/source /operations/2/category")]
    [InlineData(
        "/operations/3/plan/owners /operations/3/plan/owners/0/name /operations/3/plan/how /operations/3/plan/when /operations/3/plan/on "
            + "/operations/3/plan/helpWanted /operations/5/how /operations/6/why /operations/7/how /operations/7/category "
            + "/operations/8/whyItMatters /operations/13/note")]
    public void TryRead_WithoutAnOptionalMember_IsSound(string paths) => Assert.All(
        paths.Split(' '), path => Assert.Equal(string.Empty, Report("board", Documents.Remove(Document("board"), path))));

    [Theory]
    [InlineData("board", "", BoardNames)]
    [InlineData("board", "/participants/0", "id, name")]
    [InlineData("board", "/operations/0", Head + ", zone, text, how, category, source")]
    [InlineData("board", "/operations/0/source", "definition, version, board, journal, response, conversation, series, element")]
    [InlineData("board", "/operations/1", Head + ", note, text")]
    [InlineData("board", "/operations/2", Head + ", note, category")]
    [InlineData("board", "/operations/3", Head + ", note, plan")]
    [InlineData("board", "/operations/3/plan", "owners, how, when, on, helpWanted")]
    [InlineData("board", "/operations/3/plan/owners/0", "id, name")]
    [InlineData("board", "/operations/4", Head + ", note")]
    [InlineData("board", "/operations/5", Head + ", note, how")]
    [InlineData("board", "/operations/6", Head + ", note, to, why")]
    [InlineData("board", "/operations/7", Head + ", note, achieved, remaining, how, category")]
    [InlineData("board", "/operations/8", Head + ", topic, whyItMatters")]
    [InlineData("board", "/operations/9", Head)]
    [InlineData("board", "/operations/10", Head + ", phase")]
    [InlineData("board", "/operations/11", Head + ", one, other")]
    [InlineData("board", "/operations/12", Head + ", undoes, note")]
    [InlineData("board", "/operations/13", Head + ", note")]
    [InlineData("operations", "", "document, schema, board, operations")]
    [InlineData("operations", "/operations/10", Head + ", phase")]
    public void TryRead_UnknownMember_IsReportedWithTheKnownOnes(string way, string parent, string names) => Assert.Equal(
        $"PRG9011 error at {parent}/zzz: There is no member 'zzz' here: expected {names}. Data of your own goes under extensions.",
        Report(way, Documents.Set(Document(way), $"{parent}/zzz", "[{}]")));

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_MemberTwice_IsReportedPlainAndEscaped(string way)
    {
        string document = Document(way);
        foreach (string path in Documents.Pointers(document))
        {
            string name = path[(path.LastIndexOf('/') + 1)..];
            if (char.IsAsciiDigit(name[0]))
            {
                continue;
            }

            string marked = Documents.Set(document, path, "\"TWICE\"");
            string value = Documents.ToText(Documents.At(JsonNode.Parse(document)!, path));
            string again = path == "/extensions/host" ? "1" : "null";
            foreach (string second in (string[])[name, $"\\u{(int)name[0]:x4}{name[1..]}"])
            {
                Assert.Equal(
                    $"PRG9012 error at {path}: The member '{name}' is there twice: which one counts cannot be known.",
                    Report(way, Documents.Replace(marked, $"\"{name}\":\"TWICE\"", $"\"{name}\":{value},\"{second}\":{again}")));
            }
        }
    }

    [Fact]
    public void TryRead_MembersInAnyOrderAtEveryDepth_ReadTheSame()
    {
        foreach (string way in Ways)
        {
            string document = Document(way)
                .Replace("[1, 2]", "[1,2]", StringComparison.Ordinal)
                .Replace("\"a\": ", "\"a\":", StringComparison.Ordinal);
            string expected = Rewrite(way, document);
            Props.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                seed => Assert.Equal(expected, Rewrite(way, Documents.ToText(Shuffle(JsonNode.Parse(document)!, seed)))),
                cases: 60);
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_EveryLetterEscaped_ReadsTheSame(string way)
    {
        string document = way == "board" ? Documents.Set(Document(way), "/extensions", "{}") : Document(way);
        Assert.Equal(Rewrite(way, document), Rewrite(way, ResponseMembersTests.EscapeStrings(document)));
    }

    [Theory]
    [InlineData("{}", "PRG9013 error at /operations/1: The member 'operation' is missing: expected " + Kinds + ".")]
    [InlineData("{\"at\":1,\"zzz\":[{}]}", "PRG9013 error at /operations/1: The member 'operation' is missing: expected " + Kinds + ".")]
    [InlineData(
        "{\"at\":1,\"operation\":\"Note-added\"}",
        "PRG9020 error at /operations/1/operation: 'Note-added' is not allowed here: expected " + Kinds + ".")]
    [InlineData(
        "{\"operation\":\"\\ud800\"}",
        "PRG9023 error at /operations/1/operation: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData("[]", "PRG9014 error at /operations/1: There is an array here: expected an operation.")]
    public void TryRead_OperationOfNoKind_IsReportedAndTheOthersAreRead(string operation, string expected)
    {
        string json = Documents.Set(Documents.Set(Documents.Board, "/operations/10/phase", "\"never\""), "/operations/1", operation);
        Assert.Equal(
            $"{expected}\nPRG9020 error at /operations/10/phase: 'never' is not allowed here: expected {Phases}.", Report("board", json));
    }

    [Theory]
    [InlineData("/schema", "2", "PRG9009 error at /schema: The document has schema 2: this version of the library reads up to schema 1.")]
    [InlineData(
        "/document", "\"circle\"", "PRG9008 error at /document: The document is of the kind \"circle\": expected \"circle-board\".")]
    [InlineData(
        "/id", "\"b 1\"",
        "PRG1001 error at /id: 'b 1' is not allowed here: expected 1 to 128 visible ASCII characters without white space.")]
    [InlineData(
        "/form", "\"Team\"", "PRG9020 error at /form: 'Team' is not allowed here: expected \"individual\", \"team\" or \"two-sided\".")]
    [InlineData(
        "/moves", "\"never\"", "PRG9020 error at /moves: 'never' is not allowed here: expected \"on-achievement\" or \"on-planning\".")]
    [InlineData("/topic", "\" \"", "PRG1002 error at /topic: The text is empty or blank: expected words, or no member at all.")]
    [InlineData(
        "/language", "\"NL\"",
        "PRG1005 error at /language: 'NL' is no language tag: expected a language of 2 or 3 lower-case letters, then optionally a script "
            + "such as 'Latn' and a region such as 'BE' or '419'.")]
    [InlineData(
        "/startedAt", "\"2026-05-01T09:00:00\"",
        "PRG9017 error at /startedAt: The moment '2026-05-01T09:00:00' has no offset: expected one as in 2026-11-21T14:30:00+01:00, or Z.")]
    [InlineData("/operations/0/id", "\"0@a\"", "PRG1001 error at /operations/0/id: '0@a' is not allowed here: expected " + IdRule + ".")]
    [InlineData(
        "/operations/0/id", "\"NaN@a\"", "PRG1001 error at /operations/0/id: 'NaN@a' is not allowed here: expected " + IdRule + ".")]
    [InlineData(
        "/operations/0/id", "\"1000000001@a\"",
        "PRG1001 error at /operations/0/id: '1000000001@a' is not allowed here: expected " + IdRule + ".")]
    [InlineData("/operations/1/basis", "\"1\"", "PRG1001 error at /operations/1/basis: '1' is not allowed here: expected " + IdRule + ".")]
    [InlineData("/operations/1/note", "\"@a\"", "PRG1001 error at /operations/1/note: '@a' is not allowed here: expected " + IdRule + ".")]
    [InlineData(
        "/operations/0/zone", "\"Outer\"",
        "PRG9020 error at /operations/0/zone: 'Outer' is not allowed here: expected \"inner\", \"outer\" or \"beyond\".")]
    [InlineData(
        "/operations/0/source", "{}",
        "PRG1015 error at /operations/0/source: The source names no one document: expected a definition with its version, or a board, or "
            + "a journal.")]
    [InlineData(
        "/operations/3/plan/on", "\"2026-02-30\"",
        "PRG9019 error at /operations/3/plan/on: '2026-02-30' is no date: expected one as in 2026-11-21.")]
    [InlineData(
        "/operations/3/plan/owners/1/id", "\"noor\"",
        "PRG3101 error at /operations/3/plan/owners/1/id: 'noor' is listed already: everybody takes part once.")]
    [InlineData(
        "/operations/6/to", "\"inner\"", "PRG9020 error at /operations/6/to: 'inner' is not allowed here: expected " + MoveWord + ".")]
    [InlineData(
        "/operations/6/to", "\"Beyond\"", "PRG9020 error at /operations/6/to: 'Beyond' is not allowed here: expected " + MoveWord + ".")]
    [InlineData(
        "/operations/12/undoes", "\"3\"", "PRG1001 error at /operations/12/undoes: '3' is not allowed here: expected " + IdRule + ".")]
    public void TryRead_SomethingWrong_IsReportedThere(string path, string value, string expected) =>
        Assert.Equal(expected, Report("board", Documents.Set(Documents.Board, path, value)));

    [Fact]
    public void TryRead_NoNumberWhereOneIsDue_IsNoJson() => Assert.Equal(
        "PRG9004 error at the document: This is not JSON at line 1, byte 37, from 'NaN,\"id\":\"b1\",\"form\":\"te' on.",
        Report("board", Documents.Replace(Documents.Board, "\"schema\":1", "\"schema\":NaN")));

    [Fact]
    public void TryRead_TooManyOperations_IsReported()
    {
        ProgressieLimits limits = new() { MaxEvents = 100 };
        const string Expected = "PRG9021 error at /operations: There are more than 100 elements here: that is the limit.";
        Assert.Equal(
            Expected,
            Documents.Lines(
                ProgressieJson.Read<CircleBoard>(
                    Sessions(101, Documents.LeastBoard[..^1]), ProgressieCatalog.BuiltIn.With(limits)).Report));
        Assert.Equal(
            Expected,
            Documents.Lines(
                TestMessages.TryApply(
                    Sessions(101, "{\"document\":\"circle-operations\",\"schema\":1,\"board\":\"b1\""), Documents.Replica,
                    ProgressieCatalog.BuiltIn.With(limits)).Report));
        Assert.Equal(
            101,
            ProgressieJson.Read<CircleBoard>(
                Sessions(100, Documents.LeastBoard[..^1]), ProgressieCatalog.BuiltIn.With(limits)).Value.Session);
    }

    private static string Sessions(int count, string head)
    {
        IEnumerable<string> sessions = Enumerable.Range(1, count).Select(static i =>
            $$"""{"operation":"session-began","id":"{{i}}@a","at":"2026-05-01T09:00:00Z","basis":"{{i}}@0"}""");
        return $$"""{{head}},"operations":[{{string.Join(',', sessions)}}]}""";
    }

    private static string Document(string way) => way == "board" ? Documents.Board : Documents.Operations;

    private static string Report(string way, string json) => Documents.Lines(way == "board"
        ? ProgressieJson.Read<CircleBoard>(json).Report
        : TestMessages.TryApply(json, Documents.Replica).Report);

    private static string Rewrite(string way, string json) => way == "board"
        ? ProgressieJson.Write(ProgressieJson.Read<CircleBoard>(json).Value)
        : ProgressieJson.Write(CircleMessage.Of(BoardId.Parse("b1"), TestMessages.Apply(json, Documents.Replica).Arrived));

    /// <summary>Puts members in another order, but in extensions.</summary>
    private static JsonNode Shuffle(JsonNode node, int seed) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select(element => Shuffle(element!, seed))]),
        JsonObject o => new JsonObject(o
            .Select(
                member => KeyValuePair.Create(
                    member.Key, member.Key == "extensions" ? member.Value?.DeepClone() : Shuffle(member.Value!, seed)))
            .OrderBy(member => unchecked(((uint)seed ^ (uint)member.Key.Sum(static c => c * c)) * 2_654_435_761u))),
        _ => node.DeepClone(),
    };

    private static string Allowed(string way, string path)
    {
        string[] keys = path.Split('/')[1..];
        bool isElement = char.IsAsciiDigit(keys[^1][0]);
        return (keys[^1], isElement ? keys[^2] : string.Empty) switch
        {
            (_, "participants" or "owners") => "an object with id and name",
            (_, "operations") => "an operation",
            ("document", _) => way == "board" ? "\"circle-board\"" : "\"circle-operations\"",
            ("schema" or "version", _) => "a whole number",
            ("form", _) => "\"individual\", \"team\" or \"two-sided\"",
            ("moves", _) => "\"on-achievement\" or \"on-planning\"",
            ("beyond", _) => "true or false",
            ("language", _) => "a language tag",
            ("participants", _) => "an array of participants",
            ("owners", _) => "an array of owners",
            ("operations", _) => "an array of operations",
            ("operation", _) => Kinds,
            ("startedAt" or "at", _) => "a moment such as 2026-11-21T14:30:00+01:00",
            ("on", _) => "a date such as 2026-11-21",
            ("zone", _) => "\"inner\", \"outer\" or \"beyond\"",
            ("to", _) => MoveWord,
            ("phase", _) => Phases,
            ("plan", _) => "a plan",
            ("source", _) => "an object with definition and version, with board or with journal",
            ("extensions" or "host", _) => "an object",
            (
                "id" or "board" or "by" or "basis" or "note" or "one" or "other" or "undoes" or "definition" or "response" or "conversation"
                    or "series",
                _) =>
                "a string",
            _ => "a text",
        };
    }
}
