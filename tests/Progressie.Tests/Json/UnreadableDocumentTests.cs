using System.Diagnostics;
using System.Text;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Bytes that are no document at all: both kinds, and the look at what kind it is, say the same about them.</summary>
public sealed class UnreadableDocumentTests
{
    private static readonly string[] Ways =
    [
        "checklist", "checklist-response", "conversation-model", "conversation", "directing-preparation", "progress-journal", "scale",
        "scale-series", "circle-board", "circle-operations", "next-step", "progress-statement", "info",
    ];

    public static TheoryData<string, string, string> Texts => new()
    {
        { "empty", "", "PRG9001 error at the document: The document is empty: expected a JSON object." },
        { "white space", " \t\r\n ", "PRG9001 error at the document: The document is empty: expected a JSON object." },
        { "words", "hello", "PRG9004 error at the document: This is not JSON at line 1, byte 1, from ‘hello’ on." },
        { "second line", "{\n  nl: 1 }", "PRG9004 error at the document: This is not JSON at line 2, byte 3, from ‘nl: 1 }’ on." },
        {
            "after letters of two bytes", "[\"één\", één]",
            "PRG9014 error at the document: There is an array here: expected an object.\nPRG9004 error at the document: This is not JSON "
                + "at line 1, byte 11, from ‘één]’ on."
        },
        {
            "cut in a long letter", "{" + new string('a', 22) + "één",
            "PRG9004 error at the document: This is not JSON at line 1, byte 2, from ‘aaaaaaaaaaaaaaaaaaaaaaé’ on."
        },
        { "comment", "{/* */}", "PRG9004 error at the document: This is not JSON at line 1, byte 2, from ‘/* */}’ on." },
        { "XML", "<a/>", "PRG9004 error at the document: This is not JSON at line 1, byte 1, from ‘<a/>’ on." },
        { "terminal escape", "\u001b[31m", "PRG9004 error at the document: This is not JSON at line 1, byte 1, from ‘\\u001B[31m’ on." },
        { "array", "[]", "PRG9014 error at the document: There is an array here: expected an object." },
        { "string", "\"x\"", "PRG9014 error at the document: There is a string here: expected an object." },
        { "number", "12", "PRG9014 error at the document: There is a number here: expected an object." },
        { "true", "true", "PRG9014 error at the document: There is true here: expected an object." },
        { "false", "false", "PRG9014 error at the document: There is false here: expected an object." },
        { "null", "null", "PRG9015 error at the document: There is a null here: expected an object. What is not known is left out." },
        {
            "cut off", "{\"document\":",
            "PRG9005 error at the document: The document ends in the middle, after byte 12: expected the closing of what is open."
        },
        {
            "cut off in an array", "[1,",
            "PRG9014 error at the document: There is an array here: expected an object.\nPRG9005 error at the document: The document "
                + "ends in the middle, after byte 3: expected the closing of what is open."
        },
    };

    public static TheoryData<string, byte[], string> Bytes => new()
    {
        {
            "UTF-8 mark", [0xEF, 0xBB, 0xBF, .. "{}"u8],
            "PRG9002 error at the document: The document begins with EF BB BF: expected UTF-8 without a byte order mark."
        },
        {
            "UTF-16 mark, little end first", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")],
            "PRG9002 error at the document: The document begins with FF FE: expected UTF-8 without a byte order mark."
        },
        {
            "UTF-16 mark, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("{}")],
            "PRG9002 error at the document: The document begins with FE FF: expected UTF-8 without a byte order mark."
        },
        {
            "UTF-16 without mark", Encoding.Unicode.GetBytes("{}"),
            "PRG9004 error at the document: This is not JSON at line 1, byte 2, from ‘\\u0000}\\u0000’ on."
        },
        {
            "Latin-1", [.. "{\"a\":\""u8, 0xE9, .. "\"}"u8],
            "PRG9003 error at the document: The byte at position 6 is not UTF-8: expected a document in UTF-8."
        },
        { "first byte", [0x80], "PRG9003 error at the document: The byte at position 0 is not UTF-8: expected a document in UTF-8." },
        {
            "overlong slash", [.. "{\""u8, 0xC0, 0xAF, .. "\":1}"u8],
            "PRG9003 error at the document: The byte at position 2 is not UTF-8: expected a document in UTF-8."
        },
        {
            "surrogate in UTF-8", [.. "{\"é"u8, 0xED, 0xA0, 0x80, .. "\":1}"u8],
            "PRG9003 error at the document: The byte at position 4 is not UTF-8: expected a document in UTF-8."
        },
        {
            "letter cut off", [.. "{\""u8, 0xF0, 0x9F, 0x98],
            "PRG9003 error at the document: The byte at position 2 is not UTF-8: expected a document in UTF-8."
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryRead_NoDocument_SaysWhy(string name, string text, string expected)
    {
        Assert.NotEmpty(name);
        Assert.All(Ways, way => Assert.Equal(expected, Documents.Lines(Read(way, Documents.Utf8(text)))));
        Assert.Equal(expected, Documents.Lines(ProgressieJson.Read<Checklist>(text).Report));
        Assert.Equal(expected, Documents.Lines(Documents.ReadResponse(text).Report));
    }

    [Theory]
    [MemberData(nameof(Bytes))]
    public void TryRead_BytesThatAreNoText_SaysWhere(string name, byte[] bytes, string expected)
    {
        Assert.NotEmpty(name);
        Assert.All(Ways, way => Assert.Equal(expected, Documents.Lines(Read(way, bytes))));
    }

    [Fact]
    public void TryRead_ByteOrderMarkInText_IsReported()
    {
        const string Expected =
            "PRG9002 error at the document: The document begins with EF BB BF: expected UTF-8 without a byte order mark.";
        Assert.Equal(Expected, Documents.Lines(ProgressieJson.Read<Checklist>("\uFEFF" + Documents.Checklist).Report));
        Assert.Equal(Expected, Documents.Lines(Documents.ReadResponse("\uFEFF" + Documents.Response).Report));
    }

    [Fact]
    public void TryRead_HalfASurrogatePairInText_IsReported()
    {
        const string Expected = "PRG9023 error at the document: The text holds half a surrogate pair: expected whole characters.";
        string text = Documents.Replace(Documents.Response, "\"zo\"", "\"\uD83D\"");
        Assert.Equal(Expected, Documents.Lines(Documents.ReadResponse(text).Report));
        Assert.Equal(
            Expected,
            Documents.Lines(ProgressieJson.Read<Checklist>("{\"\uDC00\":1}").Report));
        Assert.Equal(Expected, Documents.Lines(ProgressieJson.Read<ConversationModel>("{\"\uDC00\":1}").Report));
        Assert.Equal(Expected, Documents.Lines(Documents.ReadConversation("{\"\uDC00\":1}").Report));
        Assert.Equal(Expected, Documents.Lines(ProgressieJson.Read<DirectingPreparation>("{\"\uDC00\":1}").Report));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(" x")]
    [InlineData(",")]
    [InlineData("\0")]
    public void TryRead_SomethingAfterTheDocument_IsNoJson(string more)
    {
        int at = Documents.Utf8(Documents.LeastResponse).Length + more.Length - more.TrimStart().Length + 1;
        string found = more.TrimStart() == "\0" ? "\\u0000" : more.TrimStart();
        Assert.Equal(
            $"PRG9004 error at the document: This is not JSON at line 1, byte {at}, from ‘{found}’ on.",
            Documents.Lines(Documents.ReadResponse(Documents.LeastResponse + more).Report));
        Assert.Equal("PRG9004", Assert.Single(ProgressieJson.Read<Checklist>(Documents.Checklist + more).Report.Issues).Code.ToString());
    }

    [Fact]
    public void TryRead_CutAtEveryByte_IsAnErrorAndNearlyAlwaysTruncated()
    {
        foreach ((string way, string document) in AllWholeDocuments())
        {
            byte[] utf8 = Documents.Utf8(document);
            Assert.True(Read(way, utf8).IsValid);
            for (int length = 0; length < utf8.Length; length++)
            {
                ReadOnlySpan<byte> cut = utf8.AsSpan(0, length);
                ValidationReport report = Read(way, cut);
                string code = length == 0 ? "PRG9001" : System.Text.Unicode.Utf8.IsValid(cut) ? "PRG9005" : "PRG9003";
                Assert.True(report.Issues.Count == 1 && report.Issues[0].Code.ToString() == code, $"{way} cut at {length}: {report}");
            }
        }
    }

    [Fact]
    public void ReadInfo_CutAtEveryByte_KnowsTheKindAsSoonAsItHasReadIt()
    {
        byte[] utf8 = Documents.Utf8(Documents.Response);
        int enough = "{\"document\":\"checklist-response\",\"schema\":1,".Length;
        for (int length = 0; length < utf8.Length; length++)
        {
            Assert.True(System.Text.Unicode.Utf8.IsValid(utf8.AsSpan(0, length)));
            Assert.Equal(length >= enough, ProgressieJson.ReadInfo(utf8.AsSpan(0, length)).IsValid);
        }
    }

    [Fact]
    public void TryRead_MoreBytesThanTheLimit_IsTooLargeAndQuick()
    {
        byte[] junk = new byte[9_000_000];
        Array.Fill(junk, (byte)'[');
        long start = Stopwatch.GetTimestamp();
        Assert.All(Ways, way => Assert.Equal(
            "PRG9006 error at the document: The document is larger than the limit, which is, in bytes: 8388608.",
            Documents.Lines(Read(way, junk))));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void TryRead_ExactlyTheLimit_IsRead()
    {
        // Laid out, as it may be written again.
        string json = ProgressieJson.Write(ProgressieJson.Read<Checklist>(Documents.Checklist).Value, JsonLayout.Indented);
        ProgressieLimits limits = new() { MaxDocumentBytes = Documents.Utf8(json).Length };
        ProgressieLimits fewer = new() { MaxDocumentBytes = limits.MaxDocumentBytes - 1 };
        Assert.True(ProgressieJson.Read<Checklist>(json, ProgressieCatalog.BuiltIn.With(limits)).IsValid);
        Assert.True(ProgressieJson.Read<Checklist>(Documents.Checklist, ProgressieCatalog.BuiltIn.With(limits)).IsValid);
        Assert.False(ProgressieJson.Read<Checklist>(Documents.Checklist, ProgressieCatalog.BuiltIn.With(fewer)).IsValid);
        Assert.Equal(
            $"PRG9006 error at the document: The document is larger than the limit, which is, in bytes: {limits.MaxDocumentBytes}.",
            Documents.Lines(ProgressieJson.Read<Checklist>(json + " ", ProgressieCatalog.BuiltIn.With(limits)).Report));
    }

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    public void TryRead_ExtensionsNestedDeep_AreReadUpToTheLimit(int depth, bool isValid)
    {
        string value = new string('[', depth) + new string(']', depth);
        string response = Documents.Replace(Documents.LeastResponse, "\"marks\":{}", $"\"marks\":{{}},\"extensions\":{{\"x\":{value}}}");
        const string Expected = "PRG9007 error at the document: The document is nested deeper than level 64: that is the limit.";
        Assert.Equal(isValid ? string.Empty : Expected, Documents.Lines(Documents.ReadResponse(response).Report));
        string checklist = Documents.Set(Documents.Checklist, "/extensions", "{}");
        checklist = Documents.Replace(checklist, "\"extensions\":{}", $"\"extensions\":{{\"x\":{value}}}");
        Assert.Equal(isValid ? string.Empty : Expected, Documents.Lines(ProgressieJson.Read<Checklist>(checklist).Report));
    }

    [Theory]
    [InlineData("""{"document":"checklist-response","schema":1,"marks":$}""")]
    [InlineData("""{"document":"checklist-response","schema":1,"unknown":$}""")]
    [InlineData("""{"$2":$,"document":"checklist-response"}""")]
    [InlineData("$")]
    public void TryRead_NestedTooDeepAnywhere_IsReported(string template)
    {
        string json = template.Replace("$2", "x", StringComparison.Ordinal)
            .Replace("$", new string('[', 90_000) + new string(']', 90_000), StringComparison.Ordinal);
        Assert.EndsWith(
            "PRG9007 error at the document: The document is nested deeper than level 64: that is the limit.",
            Documents.Lines(Documents.ReadResponse(json).Report),
            StringComparison.Ordinal);
        Assert.False(ProgressieJson.Read<Checklist>(json).IsValid);
    }

    [Fact]
    public void TryRead_DeeperLimit_IsKeptTo()
    {
        ProgressieLimits limits = new() { MaxDepth = 100 };
        string json = Documents.Replace(
            Documents.LeastResponse, "\"marks\":{}", $"\"marks\":{{}},\"extensions\":{{\"x\":{new string('[', 98)}{new string(']', 98)}}}");
        Assert.True(ProgressieJson.Read<ChecklistResponse>(json, Documents.Catalog.With(limits)).IsValid);
        json = Documents.Replace(json, "[]", "[[]]");
        Assert.Equal(
            "PRG9007 error at the document: The document is nested deeper than level 100: that is the limit.",
            Documents.Lines(ProgressieJson.Read<ChecklistResponse>(json, Documents.Catalog.With(limits)).Report));
    }

    [Theory]
    [InlineData(
        """{"schema":1}""",
        "PRG9013 error at the document: The member ‘document’ is missing: expected \"checklist\", \"checklist-response\", "
            + "\"conversation-model\", \"conversation\", \"directing-preparation\", \"scale\", \"scale-series\", \"progress-journal\", "
            + "\"circle-board\", \"circle-operations\", \"circle-digest\", \"circle-archive\", "
            + "\"next-step\" or \"progress-statement\".")]
    [InlineData("""{"document":"checklist"}""", "PRG9013 error at the document: The member ‘schema’ is missing: expected a whole number.")]
    [InlineData(
        """{"document":"bingo"}""",
        "PRG9008 error at /document: The document is of the kind \"bingo\": expected \"checklist\", \"checklist-response\", "
            + "\"conversation-model\", \"conversation\", \"directing-preparation\", \"scale\", \"scale-series\", \"progress-journal\", "
            + "\"circle-board\", \"circle-operations\", \"circle-digest\", \"circle-archive\", "
            + "\"next-step\" or \"progress-statement\".")]
    [InlineData(
        """{"document":5}""",
        "PRG9014 error at /document: There is a number here: expected \"checklist\", \"checklist-response\", \"conversation-model\", "
            + "\"conversation\", \"directing-preparation\", \"scale\", \"scale-series\", \"progress-journal\", \"circle-board\", "
            + "\"circle-operations\", \"circle-digest\", \"circle-archive\", \"next-step\" or \"progress-statement\".")]
    [InlineData(
        """{"document":null}""",
        "PRG9015 error at /document: There is a null here: expected \"checklist\", \"checklist-response\", \"conversation-model\", "
            + "\"conversation\", \"directing-preparation\", \"scale\", \"scale-series\", \"progress-journal\", \"circle-board\", "
            + "\"circle-operations\", \"circle-digest\", \"circle-archive\", \"next-step\" or \"progress-statement\". "
            + "What is not known is left out.")]
    [InlineData(
        """{"document":"\ud800\ud800\ud800"}""",
        "PRG9008 error at /document: The document is of the kind \"\\ud800\\ud800\\ud800\": expected \"checklist\", "
            + "\"checklist-response\", \"conversation-model\", \"conversation\", \"directing-preparation\", \"scale\", \"scale-series\", "
            + "\"progress-journal\", \"circle-board\", \"circle-operations\", \"circle-digest\", \"circle-archive\", "
            + "\"next-step\" or \"progress-statement\".")]
    [InlineData(
        """{"document":"checklist","schema":2}""",
        "PRG9009 error at /schema: The document has schema 2: this version of the library reads up to schema 1.")]
    public void ReadInfo_NotKnown_SaysWhy(string json, string expected) =>
        Assert.Equal(expected, Documents.Lines(ProgressieJson.ReadInfo(Documents.Utf8(json)).Report));

    [Theory]
    [InlineData("""{"document":"checklist","schema":1}""", "checklist")]
    [InlineData("""{"schema":1,"x":[{}],"document":"checklist-response"}""", "checklist-response")]
    [InlineData("""{"document":"conversation-model","schema":1}""", "conversation-model")]
    [InlineData("""{"document":"conversation","schema":1}""", "conversation")]
    [InlineData("""{"document":"directing-preparation","schema":1}""", "directing-preparation")]
    [InlineData("""{"document":"progress-journal","schema":1}""", "progress-journal")]
    [InlineData("""{"document":"scale","schema":1}""", "scale")]
    [InlineData("""{"document":"scale-series","schema":1}""", "scale-series")]
    [InlineData("""{"document":"circle-board","schema":1}""", "circle-board")]
    [InlineData("""{"document":"circle-operations","schema":1}""", "circle-operations")]
    [InlineData("""{"\u0064ocument":"check\u006cist","sch\u0065ma":1}""", "checklist")]
    public void ReadInfo_Known_TellsKindAndSchema(string json, string kind)
    {
        DocumentInfo info = ProgressieJson.ReadInfo(Documents.Utf8(json)).Value;
        Assert.Equal(kind, info.Kind);
        Assert.Equal(1, info.Schema);
        Assert.Null(info.Definition);
    }

    /// <summary>Which of the two counts cannot be known.</summary>
    [Theory]
    [InlineData("""{"document":"scale","document":"checklist","schema":1}""", "PRG9012 /document")]
    [InlineData("""{"document":"scale","\u0064ocument":"scale","schema":1}""", "PRG9012 /document")]
    [InlineData("""{"schema":1,"schema":2,"document":"scale"}""", "PRG9012 /schema")]
    [InlineData("""{"id":"a","x":[{"id":1}],"id":"b","id":"c","document":"scale","schema":1}""", "PRG9012 /id", "PRG9012 /id")]
    [InlineData("""{"document":"conversation","schema":1,"id":"a","id":"b","model":{"id":"a"}}""", "PRG9012 /id")]
    [InlineData("""{"document":"conversation","schema":1,"id":"a","id":"b"}""", "PRG9012 /id")]
    [InlineData("""{"document":"conversation","schema":1,"schema":1,"model":""", "PRG9012 /schema")]
    public void ReadInfo_MemberTwiceBeforeWhatIsTold_IsRefused(string json, params string[] expected)
    {
        Validated<DocumentInfo> info = ProgressieJson.ReadInfo(Documents.Utf8(json));
        Assert.Equal(expected, info.Report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
    }

    [Theory]
    [InlineData("""{"document":"scale","schema":1,"schema":2}""")]
    [InlineData("""{"document":"scale","schema":1,"document":"checklist"}""")]
    [InlineData("""{"document":"conversation","schema":1,"model":{"id":"a"},"model":{"id":"b"}}""")]
    public void ReadInfo_MemberTwiceAfterWhatIsTold_IsForReadingTheWhole(string json)
    {
        Assert.True(ProgressieJson.ReadInfo(Documents.Utf8(json)).IsValid);
        ValidationReport whole = ProgressieJson.Validate(Documents.Utf8(json), Documents.Catalog);
        Assert.Contains(whole.Issues, static issue => issue.Code == IssueCode.MemberTwice);
    }

    [Fact]
    public void Validate_MemberTwice_TellsTheRestToo() => Assert.Equal(
        ["PRG9012 /schema", "PRG9011 /x"],
        ProgressieJson.Validate(Documents.Utf8("""{"schema":1,"document":"scale","schema":1,"x":1}"""), Documents.Catalog).Issues
            .Take(2).Select(static issue => $"{issue.Code} {(issue.Code == IssueCode.MemberUnknown ? "/x" : issue.Path)}"));

    [Theory]
    [InlineData("checklist-response", "checklist")]
    [InlineData("conversation", "model")]
    public void ReadInfo_NamesADefinition_TellsWhichWithoutHavingIt(string kind, string member)
    {
        string hash = $"sha256:{new string('a', 64)}";
        string json = $$"""{"document":"{{kind}}","schema":1,"{{member}}":{"id":"of-somebody","version":7,"hash":"{{hash}}"},"marks":[""";
        DocumentInfo info = ProgressieJson.ReadInfo(Documents.Utf8(json)).Value;
        Assert.Equal("of-somebody version 7", info.Definition!.ToString());
        Assert.Equal("of-somebody", info.Definition.Id.ToString());
        Assert.Equal(7, info.Definition.Version.Number);
        Assert.Equal(hash, info.Definition.Hash.ToString());

        // Which of these are wrong, and how, is told when the whole is read.
        foreach (string wrong in (string[])["null", "{}", "[]", """{"id":"of somebody","version":7,"hash":"x"}"""])
        {
            Assert.Null(ProgressieJson.ReadInfo(
                Documents.Utf8($$"""{"document":"{{kind}}","schema":1,"{{member}}":{{wrong}}}""")).Value.Definition);
        }
    }

    [Fact]
    public void Read_NotSound_ThrowsWithTheReport()
    {
        const string Expected = "checklist-response: PRG9001 error at the document: The document is empty: expected a JSON object.";
        Assert.Equal(
            Expected,
            Assert.Throws<ProgressieDataException>(() =>
                ProgressieJson.Read<ChecklistResponse>(string.Empty, Documents.Catalog).Value).Message);
        Assert.Equal(
            Expected,
            Assert.Throws<ProgressieDataException>(() =>
                ProgressieJson.Read<ChecklistResponse>(ReadOnlySpan<byte>.Empty, Documents.Catalog).Value).Message);
        Assert.Equal(
            "checklist: PRG9001 error at the document: The document is empty: expected a JSON object.",
            Assert.Throws<ProgressieDataException>(() => ProgressieJson.Read<Checklist>([]).Value).Report.ToString());
        const string Empty = ": PRG9001 error at the document: The document is empty: expected a JSON object.";
        Assert.Equal(
            "conversation-model" + Empty,
            Assert.Throws<ProgressieDataException>(() => ProgressieJson.Read<ConversationModel>([]).Value).Message);
        Assert.Equal(
            "conversation" + Empty,
            Assert.Throws<ProgressieDataException>(() => ProgressieJson.Read<Conversation>([], TestDefinitions.All).Value).Message);
        Assert.Equal(
            "directing-preparation" + Empty,
            Assert.Throws<ProgressieDataException>(() => ProgressieJson.Read<DirectingPreparation>([]).Value).Message);
        Assert.Equal(
            "progress-journal" + Empty,
            Assert.Throws<ProgressieDataException>(() => ProgressieJson.Read<ProgressJournal>([]).Value).Message);
        Assert.Equal("scale" + Empty, Assert.Throws<ProgressieDataException>(() => ProgressieJson.Read<Scale>([]).Value).Message);
        Assert.Equal(
            "scale-series" + Empty, Assert.Throws<ProgressieDataException>(() => ProgressieJson.Read<ScaleSeries>([]).Value).Message);
        Assert.Equal(
            "document: PRG9001 error at the document: The document is empty: expected a JSON object.",
            Assert.Throws<ProgressieDataException>(() => ProgressieJson.ReadInfo([]).Value).Message);
    }

    [Fact]
    public void Read_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<Checklist>((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<Checklist>((string)null!).Value);
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<ChecklistResponse>((string)null!, Documents.Catalog));
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<ChecklistResponse>((string)null!, Documents.Catalog).Value);
        Assert.Throws<ArgumentNullException>("definitions", () => ProgressieJson.Read<ChecklistResponse>("{}", null!));
        Assert.Throws<ArgumentNullException>("definitions", () => ProgressieJson.Read<ChecklistResponse>("{}"u8, null!));
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<ConversationModel>((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<ConversationModel>((string)null!).Value);
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<Conversation>((string)null!, TestDefinitions.All));
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<Conversation>((string)null!, TestDefinitions.All).Value);
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<DirectingPreparation>((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<DirectingPreparation>((string)null!).Value);
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<ProgressJournal>((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<ProgressJournal>((string)null!).Value);
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<Scale>((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<Scale>((string)null!).Value);
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<ScaleSeries>((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => ProgressieJson.Read<ScaleSeries>((string)null!).Value);
        Assert.Throws<ArgumentNullException>("definitions", () => ProgressieJson.Read<Conversation>("{}", null!));
        Assert.Throws<ArgumentNullException>("definitions", () => ProgressieJson.Read<Conversation>("{}"u8, null!));
    }

    [Fact]
    public void Read_HalfASurrogatePairWithoutDefinitions_Throws() =>
        Assert.Throws<ArgumentNullException>("definitions", () => ProgressieJson.Read<ChecklistResponse>("\uD800", null!));

    private static IEnumerable<(string Way, string Document)> AllWholeDocuments() =>
    [
        ("checklist", Documents.Checklist),
        ("checklist-response", Documents.Response),
        ("checklist-response", Repository.Read("docs", "samples", "data", "lise-2026-05.json").TrimEnd('\n')),
        ("conversation-model", Documents.Model),
        ("conversation", Documents.Conversation),
        ("conversation", Documents.FixedConversation),
        ("directing-preparation", Documents.Preparation),
        ("progress-journal", Documents.Journal),
        ("scale", ProgressieJson.Write(TestScales.Full)),
        ("scale-series", Documents.ScaleSeries),
        ("circle-board", Documents.Board),
        ("circle-operations", Documents.Operations),
        ("next-step", AnyJson.Write(TestResults.Read["next-step-full.json"])),
        ("progress-statement", AnyJson.Write(TestResults.Read["progress-statement-full.json"])),
    ];


    private static ValidationReport Read(string way, ReadOnlySpan<byte> utf8) => way switch
    {
        "checklist" => ProgressieJson.Read<Checklist>(utf8).Report,
        "checklist-response" => Documents.ReadResponse(utf8).Report,
        "conversation-model" => ProgressieJson.Read<ConversationModel>(utf8).Report,
        "conversation" => Documents.ReadConversation(utf8).Report,
        "directing-preparation" => ProgressieJson.Read<DirectingPreparation>(utf8).Report,
        "progress-journal" => ProgressieJson.Read<ProgressJournal>(utf8).Report,
        "next-step" => ProgressieJson.Read<NextStep>(utf8).Report,
        "progress-statement" => ProgressieJson.Read<ProgressStatement>(utf8).Report,
        "scale" => ProgressieJson.Read<Scale>(utf8).Report,
        "scale-series" => ProgressieJson.Read<ScaleSeries>(utf8).Report,
        "circle-board" => ProgressieJson.Read<CircleBoard>(utf8).Report,
        "circle-operations" => TestMessages.TryApply(utf8, Documents.Replica).Report,
        _ => ProgressieJson.ReadInfo(utf8).Report,
    };
}
