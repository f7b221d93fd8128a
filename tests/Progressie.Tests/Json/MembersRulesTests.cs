using System.Text;
using System.Text.Json.Nodes;
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

/// <summary>What members have to do with each other, and what a form of value has that is all its own. Everything that holds for one
/// member by itself is in
/// <see cref="MembersTests"/>.</summary>
public sealed class MembersRulesTests
{
    /// <summary>A document, and what is put into it: a pointer and JSON, several apart by <c>&amp;&amp;</c>. The reports are a golden
    /// file.</summary>
    private const string Changes = """
        checklist | /sourceLanguage | "fr"
        checklist | /languages | ["nl","en","nl"]
        checklist | /languages | []
        checklist | /languages | ["nl","en","en_GB"]
        checklist | /languages | ["nl","en",null]
        checklist | /title/nl | "Klein "
        checklist | /title | {"nl":"Klein"}
        checklist | /title | {"en":"Small"}
        checklist | /title | {"en":"Small","nl":"Klein","fr":"Petit"}
        checklist | /title | {"en":"Small","nl":"Klein","":"x"}
        checklist | /intentions/suggested | 0
        checklist | /intentions/suggested | 21
        checklist | /relations/0/items/5 | {"relation":"new","item":"c2","earlier":"x"}
        checklist | /relations/0/items/5 | {"relation":"same","item":"c2"}
        checklist | /relations/0/items/3 | {"relation":"removed","item":"b2"}
        checklist | /relations/0/items/3 | {"relation":"reworded"}
        checklist | /relations/0/version | 2
        checklist | /title/nl | "" && /parts/0/sections/0/polarity | "both" && /parts/0/sections/0/items/0/id | 7 && /zzz | 1
        model | /steps/1/turns | "rounds"
        model | /steps/0/minutes | 0
        model | /parties/0/most | 0
        model | /parties/1/least | -1
        model | /steps/1/after | ["start","Start",null]
        model | /steps/1/after | ["nowhere"]
        response | /removedIntentions/0/intention | {"text":"eerst","item":"a1","step":{"number":2}}
        response | /removedIntentions/0/intention/item | "a9"
        response | /removedIntentions | [{"intention":{"text":"bellen"},"at":"2026-05-01T09:14:00+02:00"},{"intention":{"text":"Bellen"},"at":"2026-05-01T09:15:00+02:00"}]
        response | /amendments/0/before/removedIntentions/0/intention | {"text":"toen"}
        conversation | /carried/0/origin | {}
        conversation | /carried/0/origin | {"definition":"seven-steps"}
        conversation | /carried/0/origin | {"version":1,"board":"b-1"}
        conversation | /carried/0/origin | {"board":"b-1","journal":"j-1"}
        conversation | /events/0/signal | "none"
        journal | /events/0/happened | "2026-05-04"
        journal | /events/0/entry/whatWorked/1 | "Wekker "
        journal | /events/1/number | 2
        journal | /events/1/number | 3
        journal | /events/1/at | "2026-05-02T20:00:00+02:00"
        journal | /events/3/with/0 | "noor"
        journal | /events/3/with/0 | "kade"
        journal | /events/4/with | []
        journal | /events/4/with | ["lise"]
        journal | /events/6 | {"event":"shared","at":"2026-05-08T21:00:00+02:00","number":3,"with":["lise"]}
        journal | /events/0/happened | "2027-01-01" && /events/1/number | 9 && /startedAt | "2026-05-04T09:00:00+02:00"
        board | /operations/0/source | {}
        board | /operations/3/plan/owners/1/id | "noor"
        board | /operations/6/to | "inner"
        scale | /goodEnough | 0
        scale | /zero | "De ander kan meteen verder"
        scale | /otherPerspectives/1/id | "colleague"
        series | /scale/goodEnough | 0
        series | /scale/ten | "Altijd goed"
        series | /scale/version | 2147483647
        series | /events/4/scale/zero | "nog beter"
        series | /events/4/scale/version | 3
        series | /events/0/reading/perspective | "manager"
        series | /events/0/reading/oneStepHigher/position | 4
        series | /events/0/version | 2
        series | /events/5/version | 3
        series | /events/3/number | 9
        series | /events/0/reading/answer/answer | "11"
        series | /events/0/reading/answer/position | 11 && /events/3/number | "x"
        series | /events/1/reading/answer/number | 0
        series | /events/1/reading/answer/number | -0
        series | /events/1/reading/answer/number | 1
        series | /events/1/reading/answer/number | -1000.1
        series | /events/1/reading/answer/number | -1.25
        series | /events/1/reading/answer/number | -1e5
        position | 11
        position | 10.1
        position | 4.25
        position | 4.0000000001
        position | 6.50000000000000000000000000001
        position | 1e2
        position | 1e-30
        position | -0.5
        position | -1
        position | 4.3
        mark | {}
        mark | {"both":true}
        mark | ["both"]
        mark | true
        mark | false
        mark | null
        mark | 12
        mark | -1.50
        mark | "Both"
        mark | ""
        mark | "both "
        mark | "tehb"
        mark | "\ud83d"
        mark | "\udc00both"
        mark | "b\u006fth!"
        mark | "line\nfeed"
        """;

    [Fact]
    public void Read_WithAChange_ReportsAsTheGoldenFileSays()
    {
        StringBuilder reports = new();
        foreach (string line in Changes.Split('\n'))
        {
            string[] parts = line.Split(" | ", 2);
            string report = Report(parts[0], parts[1]);
            Assert.NotEqual(string.Empty, report);
            reports.Append($"{line}\n    {report.Replace("\n", "\n    ", StringComparison.Ordinal)}\n");
        }

        Golden.Check("members-rules.txt", reports.ToString());
    }

    [Fact]
    public void Read_AVeryLongStringThatIsNoMark_IsCutInTheMessage() => Assert.StartsWith(
        $"PRG4306 error at /marks/a1: \"\\u0061{new string('x', 53)}… is not a mark: expected ",
        Report("mark", $"\"\\u0061{new string('x', 100_000)}\""),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/document", "\"checklist\"", "PRG9008")]
    [InlineData("/schema", "2", "PRG9009")]
    public void Read_AnEscapedNameOfWhatItIs_IsStillChecked(string path, string value, string code)
    {
        string json = Documents.Set(Documents.Response, path, value);
        string expected = Documents.Lines(Documents.ReadResponse(json).Report);
        Assert.StartsWith(code, expected, StringComparison.Ordinal);
        string escaped = Documents.Replace(json, $"\"{path[1..]}\":", $"\"\\u{(int)path[1]:X4}{path[2..]}\":");
        Assert.Equal(expected, Documents.Lines(Documents.ReadResponse(escaped).Report));
    }

    [Fact]
    public void Read_TextsAndExtensions_HaveLimitsOfTheirOwn() => Assert.Equal(
        """
        PRG1003 error at /title/nl: Characters in the text: 101; the limit is 100.
        PRG9022 error at /extensions: Bytes in the extensions: 30; the limit is 20.
        """,
        Documents.Lines(
            ProgressieJson.Read<Checklist>(
                Documents.Set(
                    Documents.Set(Documents.Checklist, "/title/nl", $"\"{new string('x', 101)}\""), "/extensions",
                    """{"host":{"a":[1,2],"b":[333]}}"""),
                ProgressieCatalog.BuiltIn.With(new ProgressieLimits { MaxTextLength = 100, MaxExtensionBytes = 20 })).Report));

    [Fact]
    public void Read_MoreIssuesThanShown_CountsTheRest()
    {
        // Five of the reader, then those of the linter: together they keep to the limit.
        string json = Documents.Set(Documents.Set(Documents.Checklist, "/intentions/suggested", "99"), "/parts/0/id", "\"p2\"");
        string unknown = Documents.Replace(json, "{\"document\"", "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"document\"");
        ValidationReport report =
            ProgressieJson.Read<Checklist>(unknown, ProgressieCatalog.BuiltIn.With(new ProgressieLimits { MaxIssues = 3 })).Report;
        Assert.Equal(["/a", "/b", "/c", ""], report.Issues.Select(static issue => issue.Path));
        Assert.Equal("PRG9098 error at the document: Not shown: 4 more (issues).", report.Issues[3].ToString());
        Assert.Equal(
            """
            PRG4115 error at /intentions/suggested: 99 intentions are suggested: expected 1 to 20.
            PRG9098 error at the document: Not shown: 1 more (issues).
            """,
            Documents.Lines(
                ProgressieJson.Read<Checklist>(json, ProgressieCatalog.BuiltIn.With(new ProgressieLimits { MaxIssues = 1 })).Report));
    }

    [Fact]
    public void Read_AsManyAsTheLimit_IsSound()
    {
        ProgressieLimits limits = new() { MaxEvents = 100 };
        string operations = string.Join(',', Enumerable.Range(1, 100).Select(static i =>
            $$"""{"operation":"session-began","id":"{{i}}@a","at":"2026-05-01T09:00:00Z","basis":[{{After(i)}}]}"""));
        static string After(int i) => i == 1 ? string.Empty : $"\"{i - 1}@a\"";
        string json = $"{Documents.LeastBoard[..^1]},\"operations\":[{operations}]}}";
        Assert.Equal(101, ProgressieJson.Read<CircleBoard>(json, ProgressieCatalog.BuiltIn.With(limits)).Value.Session);
        ProgressJournal journal =
            Enumerable.Range(0, 101).Aggregate(TestJournals.Begin(), static (sofar, _) => sofar.Write("x", TestJournals.By()));
        Assert.Equal(journal, ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(journal)).Value);
        Assert.Equal(
            "PRG9021 error at /events: There are more elements here than 100: that is the limit.",
            Documents.Lines(
                ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(journal), ProgressieCatalog.BuiltIn.With(limits)).Report));
        string sent = $$"""{"document":"circle-operations","schema":1,"board":"b1","operations":[{{operations}},{{operations}}]}""";
        Assert.Equal(
            "PRG9021 error at /operations: There are more elements here than 100: that is the limit.",
            Documents.Lines(TestMessages.TryApply(sent, Documents.Replica, ProgressieCatalog.BuiltIn.With(limits)).Report));
    }

    [Fact]
    public void Read_TheLeast_IsWhatTheVerbsBeginWith()
    {
        Assert.Equal(
            CircleBoard.Start("b1", "overdracht", Writer.Anonymous(ManualClock.At("2026-05-01T09:00:00+02:00"))),
            ProgressieJson.Read<CircleBoard>(Documents.LeastBoard).Value);
        Assert.Equal(
            DirectingPreparation.Create(new()),
            ProgressieJson.Read<DirectingPreparation>("""{"document":"directing-preparation","schema":1}""").Value);
        Assert.Equal(TestModels.Free, ProgressieJson.Read<ConversationModel>(Documents.Model).Value);
        Assert.Empty(TestMessages.Apply(
            """{"document":"circle-operations","schema":1,"board":"b1","operations":[]}""",
            ProgressieJson.Read<CircleBoard>(Documents.LeastBoard).Value).Arrived);
    }

    /// <summary>A document with everything in it is as we write it, to the byte.</summary>
    [Fact]
    public void Read_WithEveryMember_WritesTheSame()
    {
        Assert.Equal(Documents.Checklist, ProgressieJson.Write(ProgressieJson.Read<Checklist>(Documents.Checklist).Value));
        Assert.Equal(Documents.Journal, ProgressieJson.Write(ProgressieJson.Read<ProgressJournal>(Documents.Journal).Value));
        Assert.Equal(Documents.ScaleSeries, ProgressieJson.Write(ProgressieJson.Read<ScaleSeries>(Documents.ScaleSeries).Value));
        Assert.Equal(Documents.Board, ProgressieJson.Write(ProgressieJson.Read<CircleBoard>(Documents.Board).Value));
        Assert.Equal(Documents.Preparation, ProgressieJson.Write(ProgressieJson.Read<DirectingPreparation>(Documents.Preparation).Value));
        Assert.Equal(Documents.Conversation, ProgressieJson.Write(Documents.ReadConversation(Documents.Conversation).Value));
        Assert.Equal(Documents.FixedConversation, ProgressieJson.Write(Documents.ReadConversation(Documents.FixedConversation).Value));
        Assert.Equal(
            Documents.Operations,
            ProgressieJson.Write(CircleMessage.Of(
                BoardId.Parse("b1"), TestMessages.Apply(Documents.Operations, Documents.Replica).Arrived)));
    }

    [Theory]
    [InlineData("6", "6")]
    [InlineData("6.0", "6")]
    [InlineData("6.50", "6.5")]
    [InlineData("6.500000000000000000000000", "6.5")]
    [InlineData("-0", "0")]
    [InlineData("0.0", "0")]
    [InlineData("10.00", "10")]
    public void Read_ANumberForAPosition_IsReadByItsValue(string number, string position) =>
        Assert.Equal(position, ProgressieJson.Read<ScaleSeries>(WithPosition(number)).Value.Entries[0].Reading.Position.ToString());

    [Theory]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-1.0", "-1")]
    [InlineData("-1000", "-1000")]
    [InlineData("-1.0000000000000000000000000", "-1")] // as many characters as a number may have
    public void Read_ANumberBelowTheScale_IsKept(string number, string expected) => Assert.Contains(
        $"\"number\":{expected},",
        ProgressieJson.Write(ProgressieJson.Read<ScaleSeries>(
            Documents.Set(Documents.ScaleSeries, "/events/1/reading/answer/number", number)).Value),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("06")]
    [InlineData(".5")]
    [InlineData("6,5")]
    public void Read_WhatIsNoNumberInJson_IsMalformed(string number)
    {
        ValidationIssue issue = Assert.Single(ProgressieJson.Read<ScaleSeries>(WithPosition(number)).Report.Issues);
        Assert.Equal(IssueCode.Malformed, issue.Code);
        Assert.StartsWith("This is not JSON at line 1, byte ", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoNumberWhereOneIsDue_SaysFromWhereOn() => Assert.Equal(
        "PRG9004 error at the document: This is not JSON at line 1, byte 37, from ‘NaN,\"id\":\"b1\",\"form\":\"te’ on.",
        Documents.Lines(
            ProgressieJson.Read<CircleBoard>(Documents.Replace(Documents.Board, "\"schema\":1", "\"schema\":NaN")).Report));

    [Fact]
    public void Read_TheLastVersionThereIs_HasNoNext()
    {
        string json = Documents.Set(Documents.LeastScaleSeries, "/scale/version", "2147483647");
        string scale = Documents.ToText(Documents.At(JsonNode.Parse(json)!, "/scale"));
        json = Documents.Set(json, "/events", $"[{{\"event\":\"revised\",\"at\":\"2026-05-01T09:00:00+02:00\",\"scale\":{scale}}}]");
        Assert.Equal(
            "PRG2304 error at /events/0/scale/version: The scale has version 2147483647: expected 2147483648, the next.",
            Documents.Lines(ProgressieJson.Read<ScaleSeries>(json).Report));
    }

    [Fact]
    public void Read_HalfASurrogatePairInTheText_IsReported() => Assert.Equal(
        "PRG9023 error at the document: The text holds half a surrogate pair: expected whole characters.",
        Documents.Lines(ProgressieJson.Read<ProgressJournal>("\uD800").Report));

    private static string Report(string document, string change) => document switch
    {
        "checklist" => Documents.Lines(ProgressieJson.Read<Checklist>(Change(Documents.Checklist, change)).Report),
        "model" => Documents.Lines(ProgressieJson.Read<ConversationModel>(Change(Documents.Model, change)).Report),
        "response" => Documents.Lines(Documents.ReadResponse(Change(Documents.Response, change)).Report),
        "conversation" => Documents.Lines(Documents.ReadConversation(Change(Documents.Conversation, change)).Report),
        "journal" => Documents.Lines(ProgressieJson.Read<ProgressJournal>(Change(Documents.Journal, change)).Report),
        "board" => Documents.Lines(ProgressieJson.Read<CircleBoard>(Change(Documents.Board, change)).Report),
        "scale" => Documents.Lines(ProgressieJson.Read<Scale>(Change(ProgressieJson.Write(TestScales.Full), change)).Report),
        "series" => Documents.Lines(ProgressieJson.Read<ScaleSeries>(Change(Documents.ScaleSeries, change)).Report),
        "position" => Documents.Lines(ProgressieJson.Read<ScaleSeries>(WithPosition(change)).Report),
        "mark" => Documents.Lines(Documents.ReadResponse(
            Documents.Replace(Documents.LeastResponse, "\"marks\":{}", $"\"marks\":{{\"a1\":{change}}}")).Report),
        _ => throw new ArgumentException(document, nameof(document)),
    };

    private static string Change(string json, string changes) => changes.Split(" && ").Select(static change => change.Split(" | "))
        .Aggregate(json, static (json, change) => Documents.Set(json, change[0], change[1]));

    private static string WithPosition(string number) => Documents.LeastScaleSeries[..^1]
        + $",\"events\":[{{\"event\":\"recorded\",\"at\":\"2026-05-01T09:01:00+02:00\",\"version\":1,"
        + $"\"reading\":{{\"answer\":{{\"answer\":\"on-scale\",\"position\":{number}}}}}}}]}}";
}
