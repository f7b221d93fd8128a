using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Every member of a scale and of a scale series: missing, twice, unknown beside it, null, of every wrong type, and out of
/// range.</summary>
public sealed class ScaleMembersTests
{
    private const string ScaleNames =
        "id, version, kind, topic, timeFrame, ten, zero, grain, goodEnough, otherPerspectives, language, extensions";
    private const string ReadingNames =
        "perspective, answer, lowestSoFar, whatIsThere, earlierHighest, oneStepHigher, coping, keeps, nextStep, conversation";
    private const string Kinds = "\"success\", \"motivation\", \"confidence\" or \"independence\"";
    private const string Answers = "\"on-scale\", \"below\", \"no-bottom\" or \"unanswered\"";
    private const string Events = "\"recorded\", \"corrected\", \"withdrawn\" or \"revised\"";

    private static readonly string[] Ways = ["scale", "series"];

    public static TheoryData<string> Kept => [.. Ways];

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_WithEveryMember_IsSoundAndWritesTheSame(string way)
    {
        Assert.Equal(string.Empty, Report(way, Document(way)));
        Assert.Equal(Document(way), Rewrite(way, Document(way)));
    }

    [Fact]
    public void TryRead_TheLeastThereIs_IsSound()
    {
        Assert.Equal(string.Empty, Report("series", Documents.LeastScaleSeries));
        Assert.Equal(Documents.LeastScaleSeries, Rewrite("series", Documents.LeastScaleSeries));
        Assert.Equal(Documents.LeastScaleSeries, Rewrite("series", Documents.LeastScaleSeries[..^1] + ",\"events\":[]}"));
    }

    [Fact]
    public void TryRead_WhatIsAsItIsByDefault_IsAcceptedAndLeftOutWhenWritten()
    {
        string json = Documents.Set(Documents.LeastScaleSeries, "/scale/grain", "\"half\"");
        json = Documents.Set(json, "/scale/otherPerspectives", "[]");
        json = Documents.Set(
            json, "/events",
            """[{"event":"recorded","at":"2026-05-01T09:00:00+02:00","version":1,"reading":{"perspective":"own","answer":{"answer":"belo"""
                + """w"},"lowestSoFar":false,"whatIsThere":[],"coping":[],"keeps":[]}}]""");
        Assert.Equal(string.Empty, Report("series", json));
        Assert.EndsWith(
            """{"event":"recorded","at":"2026-05-01T09:00:00+02:00","version":1,"reading":{"answer":{"answer":"below"}}}]}""",
            Rewrite("series", json), StringComparison.Ordinal);
        Assert.DoesNotContain("grain", Rewrite("series", json), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_WrongTypeAnywhere_IsReportedThere(string way)
    {
        string document = Document(way);
        foreach (string path in Documents.Pointers(document))
        {
            string own = TypeOf(Documents.At(JsonNode.Parse(document)!, path));
            foreach ((string found, string value) in ResponseMembersTests.WrongTypes())
            {
                if (found != own && !(own is "a flag" && found is "true" or "false"))
                {
                    Assert.Equal(
                        found == "null"
                            ? $"PRG9015 error at {path}: There is a null here: expected {Allowed(way, path)}. What is not known is left "
                                + $"out."
                            : $"PRG9014 error at {path}: There is {found} here: expected {Allowed(way, path)}.",
                        Report(way, Documents.Set(document, path, value)));
                }
            }
        }
    }

    [Theory]
    [InlineData("scale", "", "document", "\"scale\"")]
    [InlineData("scale", "", "schema", "a whole number")]
    [InlineData("scale", "", "id", "a definition id")]
    [InlineData("scale", "", "version", "a whole number from 1")]
    [InlineData("scale", "", "kind", Kinds)]
    [InlineData("scale", "", "topic", "a text")]
    [InlineData("scale", "", "ten", "a text")]
    [InlineData("scale", "", "zero", "a text")]
    [InlineData("scale", "/otherPerspectives/0", "id", "a perspective id")]
    [InlineData("series", "", "document", "\"scale-series\"")]
    [InlineData("series", "", "schema", "a whole number")]
    [InlineData("series", "", "scale", "a scale")]
    [InlineData("series", "/scale", "zero", "a text")]
    [InlineData("series", "/owner", "id", "a participant id")]
    [InlineData("series", "/events/0", "event", Events)]
    [InlineData("series", "/events/0", "at", "a moment")]
    [InlineData("series", "/events/0", "version", "a whole number from 1")]
    [InlineData("series", "/events/0", "reading", "a reading")]
    [InlineData("series", "/events/0/reading", "answer", "an answer on a scale")]
    [InlineData("series", "/events/0/reading/answer", "answer", Answers)]
    [InlineData("series", "/events/0/reading/answer", "position", "a position from 0 to 10")]
    [InlineData("series", "/events/0/reading/whatIsThere/0", "what", "a text")]
    [InlineData("series", "/events/0/reading/earlierHighest", "answer", "\"on-scale\" or \"never\"")]
    [InlineData("series", "/events/0/reading/earlierHighest", "position", "a position from 0 to 10")]
    [InlineData("series", "/events/0/reading/oneStepHigher", "looksLike", "a text")]
    [InlineData("series", "/events/0/reading/nextStep", "what", "a text")]
    [InlineData("series", "/events/2", "number", "a whole number from 1")]
    [InlineData("series", "/events/2", "version", "a whole number from 1")]
    [InlineData("series", "/events/2", "reading", "a reading")]
    [InlineData("series", "/events/3", "number", "a whole number from 1")]
    [InlineData("series", "/events/4", "scale", "a scale")]
    [InlineData("series", "/events/4/scale", "id", "a definition id")]
    public void TryRead_MissingMember_IsReportedAtItsObject(string way, string parent, string name, string expected) => Assert.Equal(
        $"PRG9013 error at {(parent.Length == 0 ? "the document" : parent)}: The member '{name}' is missing: expected {expected}.",
        Report(way, Documents.Remove(Document(way), $"{parent}/{name}")));

    [Theory]
    [InlineData("scale", "/timeFrame /goodEnough /otherPerspectives /otherPerspectives/0/words /language /extensions")]
    [InlineData(
        "series",
        "/id /owner /owner/name /language /extensions /scale/timeFrame /scale/goodEnough /scale/language /scale/extensions /events/0/by "
            + "/events/0/reading/lowestSoFar /events/0/reading/whatIsThere /events/0/reading/whatIsThere/0/how "
            + "/events/0/reading/earlierHighest /events/0/reading/earlierHighest/when /events/0/reading/earlierHighest/whatWorked "
            + "/events/0/reading/oneStepHigher /events/0/reading/oneStepHigher/position /events/0/reading/coping /events/0/reading/keeps "
            + "/events/0/reading/nextStep /events/0/reading/conversation /events/0/reading/answer/words /events/1/reading/answer/number "
            + "/events/1/reading/answer/words /events/2/reason /events/3/reason /events/5/reading/answer/words "
            + "/events/6/reading/answer/words")]
    public void TryRead_WithoutAnOptionalMember_IsSound(string way, string paths) => Assert.All(
        paths.Split(' '), path => Assert.Equal(string.Empty, Report(way, Documents.Remove(Document(way), path))));

    [Theory]
    [InlineData("scale", "", "document, schema, " + ScaleNames)]
    [InlineData("scale", "/otherPerspectives/1", "id, words")]
    [InlineData("series", "", "document, schema, id, scale, owner, language, events, extensions")]
    [InlineData("series", "/scale", ScaleNames)]
    [InlineData("series", "/owner", "id, name")]
    [InlineData("series", "/events/0", "event, at, by, version, reading")]
    [InlineData("series", "/events/0/reading", ReadingNames)]
    [InlineData("series", "/events/0/reading/answer", "answer, position, words")]
    [InlineData("series", "/events/1/reading/answer", "answer, number, words")]
    [InlineData("series", "/events/5/reading/answer", "answer, words")]
    [InlineData("series", "/events/6/reading/answer", "answer, words")]
    [InlineData("series", "/events/0/reading/whatIsThere/0", "what, how")]
    [InlineData("series", "/events/0/reading/earlierHighest", "answer, position, when, whatWorked")]
    [InlineData("series", "/events/2/reading/earlierHighest", "answer")]
    [InlineData("series", "/events/0/reading/oneStepHigher", "position, looksLike")]
    [InlineData("series", "/events/2", "event, at, by, number, version, reason, reading")]
    [InlineData("series", "/events/3", "event, at, by, number, reason")]
    [InlineData("series", "/events/4", "event, at, by, scale")]
    [InlineData("series", "/events/4/scale", ScaleNames)]
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
            foreach (string second in (string[])[name, $"\\u{(int)name[0]:x4}{name[1..]}"])
            {
                Assert.Equal(
                    $"PRG9012 error at {path}: The member '{name}' is there twice: which one counts cannot be known.",
                    Report(way, Documents.Replace(marked, $"\"{name}\":\"TWICE\"", $"\"{name}\":{value},\"{second}\":null")));
            }
        }
    }

    [Fact]
    public void TryRead_MembersInAnyOrderAtEveryDepth_ReadTheSame()
    {
        foreach (string way in Ways)
        {
            string document = Document(way);
            string expected = Rewrite(way, document);
            Props.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                seed =>
                    Assert.Equal(
                        expected,
                        Rewrite(
                            way,
                            Documents.ToText(Shuffle(JsonNode.Parse(document)!, seed)).Replace(
                                "{\"a\":[1,2]}", "{\"a\": [1, 2]}", StringComparison.Ordinal))),
                cases: 60);
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_EveryLetterEscaped_ReadsTheSame(string way)
    {
        string document = Document(way).Replace("{\"host\":{\"a\": [1, 2]}}", "{}", StringComparison.Ordinal);
        Assert.Equal(Rewrite(way, document), Rewrite(way, ResponseMembersTests.EscapeStrings(document)));
    }

    [Theory]
    [InlineData("6", "6")]
    [InlineData("6.0", "6")]
    [InlineData("6.50", "6.5")]
    [InlineData("6.500000000000000000000000", "6.5")]
    [InlineData("-0", "0")]
    [InlineData("0.0", "0")]
    [InlineData("10.00", "10")]
    public void TryRead_ANumberForAPosition_IsReadByItsValue(string number, string position) =>
        Assert.Equal(position, ProgressieJson.Read<ScaleSeries>(WithPosition(number)).Value.Entries[0].Reading.Position.ToString());

    [Theory]
    [InlineData("11", "PRG2201 error at $: 11 is no position: expected a number from 0 to 10 with at most one decimal, such as 6.5.")]
    [InlineData("10.1", "PRG2201 error at $: 10.1 is no position: expected a number from 0 to 10 with at most one decimal, such as 6.5.")]
    [InlineData("4.25", "PRG2201 error at $: 4.25 is no position: expected a number from 0 to 10 with at most one decimal, such as 6.5.")]
    [InlineData(
        "4.0000000001",
        "PRG2201 error at $: 4.0000000001 is no position: expected a number from 0 to 10 with at most one decimal, such as 6.5.")]
    [InlineData(
        "6.50000000000000000000000000001",
        "PRG2201 error at $: 6.50000000000000000000000000001 is no position: expected a number from 0 to 10 with at most one decimal, "
            + "such as 6.5.")]
    [InlineData(
        "6.500000000000000000000000000",
        "PRG2201 error at $: 6.500000000000000000000000000 is no position: expected a number from 0 to 10 with at most one decimal, such "
            + "as 6.5.")]
    [InlineData("1e1", "PRG2201 error at $: 1e1 is no position: expected a number from 0 to 10 with at most one decimal, such as 6.5.")]
    [InlineData("1e-30", "PRG2201 error at $: 1e-30 is no position: expected a number from 0 to 10 with at most one decimal, such as 6.5.")]
    [InlineData(
        "-0.5", "PRG2202 error at $: -0.5 is below 0, where a scale has no positions: record it as the answer \"below\" with this number.")]
    [InlineData(
        "-1", "PRG2202 error at $: -1 is below 0, where a scale has no positions: record it as the answer \"below\" with this number.")]
    [InlineData("4.3", "PRG2203 error at $: 4.3 is between the steps of this scale: expected a multiple of 0.5.")]
    public void TryRead_ANumberThatIsNoPosition_IsReportedAndNeverRounded(string number, string expected) => Assert.Equal(
        expected.Replace("$", "/events/0/reading/answer/position", StringComparison.Ordinal), Report("series", WithPosition(number)));

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("06")]
    [InlineData(".5")]
    [InlineData("6,5")]
    public void TryRead_WhatIsNoNumberInJson_IsMalformed(string number)
    {
        ValidationIssue issue = Assert.Single(ProgressieJson.Read<ScaleSeries>(WithPosition(number)).Report.Issues);
        Assert.Equal(IssueCode.Malformed, issue.Code);
        Assert.StartsWith("This is not JSON at line 1, byte ", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-0.5", "-0.5")]
    [InlineData("-1.0", "-1")]
    [InlineData("-1000", "-1000")]
    public void TryRead_ANumberBelowTheScale_IsKept(string number, string expected) => Assert.Contains(
        $"\"number\":{expected},", Rewrite("series", Documents.Set(Documents.ScaleSeries, "/events/1/reading/answer/number", number)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("1")]
    [InlineData("-1000.1")]
    [InlineData("-1.25")]
    [InlineData("-1e2")]
    public void TryRead_ANumberThatIsNotBelowTheScale_IsReported(string number) => Assert.Equal(
        $"PRG2204 error at /events/1/reading/answer/number: {number} is no number below the scale: expected one from -1000 to -0.1 with "
            + $"at most one decimal, or none.",
        Report("series", Documents.Set(Documents.ScaleSeries, "/events/1/reading/answer/number", number)));

    [Theory]
    [InlineData("scale", "/kind", "\"Success\"", "PRG9020 error at /kind: 'Success' is not allowed here: expected " + Kinds + ".")]
    [InlineData(
        "scale", "/grain", "\"halves\"",
        "PRG9020 error at /grain: 'halves' is not allowed here: expected \"half\", \"whole\" or \"tenth\".")]
    [InlineData(
        "scale", "/goodEnough", "7.35",
        "PRG2201 error at /goodEnough: 7.35 is no position: expected a number from 0 to 10 with at most one decimal, such as 6.5.")]
    [InlineData(
        "scale", "/goodEnough", "0",
        "PRG2104 error at /goodEnough: 0 is given as good enough: then there is nothing to ask. Expected a position above 0.")]
    [InlineData(
        "scale", "/zero", "\"De ander kan meteen verder\"",
        "PRG2101 error at /zero: 10 and 0 have the same words: 10 is the desired situation, 0 is that nothing of it is there yet.")]
    [InlineData(
        "scale", "/otherPerspectives/1/id", "\"colleague\"",
        "PRG2105 error at /otherPerspectives/1/id: There is another perspective 'colleague': ids of perspectives are unique in a scale.")]
    [InlineData(
        "scale", "/otherPerspectives/0/id", "\"My colleague\"",
        "PRG1001 error at /otherPerspectives/0/id: 'My colleague' is not allowed here: expected 1 to 64 of a-z, 0-9, '.' and '-', "
            + "beginning with a letter or digit.")]
    [InlineData("scale", "/version", "0", "PRG9016 error at /version: The number is 0: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "scale", "/schema", "2", "PRG9009 error at /schema: The document has schema 2: this version of the library reads up to schema 1.")]
    [InlineData(
        "scale", "/document", "\"scale-series\"",
        "PRG9008 error at /document: The document is of the kind \"scale-series\": expected \"scale\".")]
    [InlineData(
        "series", "/scale/goodEnough", "0",
        "PRG2104 error at /scale/goodEnough: 0 is given as good enough: then there is nothing to ask. Expected a position above 0.")]
    [InlineData(
        "series", "/scale/ten", "\"Altijd goed\"",
        "PRG2102 hint at /scale/ten: 10 says 'altijd', which sounds like perfection. 10 is how the person wants it; that may be quite "
            + "ordinary.")]
    [InlineData(
        "series", "/events/4/scale/zero", "\"nog beter\"",
        "PRG2101 error at /events/4/scale/zero: 10 and 0 have the same words: 10 is the desired situation, 0 is that nothing of it is "
            + "there yet.")]
    [InlineData(
        "series", "/events/4/scale/version", "3",
        "PRG2304 error at /events/4/scale/version: The scale has version 3: expected 2, the next.")]
    [InlineData(
        "series", "/scale/version", "2147483647",
        "PRG2301 error at /events/0/version: The reading is of version 1 of the scale: expected version 2147483647, which it is on here.")]
    [InlineData(
        "series", "/events/0/reading/perspective", "\"manager\"",
        "PRG2209 error at /events/0/reading/perspective: The scale does not ask for the view 'manager': it asks for own, colleague.")]
    [InlineData(
        "series", "/events/0/reading/oneStepHigher/position", "4",
        "PRG2205 error at /events/0/reading/oneStepHigher/position: One step higher is 4, and the position is 4.5: expected a higher one.")]
    [InlineData(
        "series", "/events/0/version", "2",
        "PRG2301 error at /events/0/version: The reading is of version 2 of the scale: expected version 1, which it is on here.")]
    [InlineData(
        "series", "/events/5/version", "1",
        "PRG2301 error at /events/5/version: The reading is of version 1 of the scale: expected version 2, which it is on here.")]
    [InlineData(
        "series", "/events/3/number", "9",
        "PRG5318 error at /events/3/number: Event 9 is nothing that can be corrected or withdrawn here.")]
    [InlineData(
        "series", "/events/2/number", "0",
        "PRG9016 error at /events/2/number: The number is 0: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "series", "/events/0/at", "\"2026-05-01T09:01:00\"",
        "PRG9017 error at /events/0/at: The moment '2026-05-01T09:01:00' has no offset: expected one as in 2026-11-21T14:30:00+01:00, or "
            + "Z.")]
    [InlineData(
        "series", "/events/0/reading/answer/answer", "\"11\"",
        "PRG9020 error at /events/0/reading/answer/answer: '11' is not allowed here: expected " + Answers + ".")]
    [InlineData(
        "series", "/events/0/reading/coping/0", "\" \"",
        "PRG1002 error at /events/0/reading/coping/0: The text is empty or blank: expected words, or no member at all.")]
    [InlineData(
        "series", "/events/0/event", "\"said\"", "PRG9020 error at /events/0/event: 'said' is not allowed here: expected " + Events + ".")]
    public void TryRead_SomethingWrong_IsReportedThere(string way, string path, string value, string expected)
    {
        string[] lines = Report(way, Documents.Set(Document(way), path, value)).Split('\n');
        Assert.Equal(expected, lines[0]);
    }

    [Fact]
    public void TryRead_TheLastVersionThereIs_HasNoNext()
    {
        string json = Documents.Set(Documents.LeastScaleSeries, "/scale/version", "2147483647");
        string scale = Documents.ToText(Documents.At(JsonNode.Parse(json)!, "/scale"));
        json = Documents.Set(json, "/events", $"[{{\"event\":\"revised\",\"at\":\"2026-05-01T09:00:00+02:00\",\"scale\":{scale}}}]");
        Assert.Equal(
            "PRG2304 error at /events/0/scale/version: The scale has version 2147483647: expected 2147483648, the next.",
            Report("series", json));
    }

    [Fact]
    public void TryRead_SeveralThingsWrong_AreAllReported()
    {
        string json =
            Documents.Set(Documents.Set(Documents.ScaleSeries, "/events/0/reading/answer/position", "11"), "/events/3/number", "\"x\"");
        Assert.Equal(
            "PRG2201 error at /events/0/reading/answer/position: 11 is no position: expected a number from 0 to 10 with at most one "
                + "decimal, such as 6.5.\n"
            + "PRG9014 error at /events/3/number: There is a string here: expected a whole number.",
            Report("series", json));
    }

    private static string WithPosition(string number) => Documents.LeastScaleSeries[..^1]
        + $",\"events\":[{{\"event\":\"recorded\",\"at\":\"2026-05-01T09:01:00+02:00\",\"version\":1,"
        + $"\"reading\":{{\"answer\":{{\"answer\":\"on-scale\",\"position\":{number}}}}}}}]}}";

    private static string Document(string way) => way == "scale" ? ProgressieJson.Write(TestScales.Full) : Documents.ScaleSeries;

    private static string Report(string way, string json) =>
        Documents.Lines(way == "scale" ? ProgressieJson.Read<Scale>(json).Report : ProgressieJson.Read<ScaleSeries>(json).Report);

    private static string Rewrite(string way, string json) =>
        way == "scale"
            ? ProgressieJson.Write(ProgressieJson.Read<Scale>(json).Value)
            : ProgressieJson.Write(ProgressieJson.Read<ScaleSeries>(json).Value);

    private static string TypeOf(JsonNode node) =>
        node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False
            ? "a flag"
            : ResponseMembersTests.TypeOf(node);

    /// <summary>Puts members in another order, but in extensions.</summary>
    private static JsonNode Shuffle(JsonNode node, int seed) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select(element => Shuffle(element!, seed))]),
        JsonObject o => new JsonObject(o
            .Select(
                member => KeyValuePair.Create(
                    member.Key, (JsonNode?)(member.Key == "extensions" ? member.Value!.DeepClone() : Shuffle(member.Value!, seed))))
            .OrderBy(member => unchecked(((uint)seed ^ (uint)member.Key.Sum(static c => c * c)) * 2_654_435_761u))),
        _ => node.DeepClone(),
    };

    private static string Allowed(string way, string path)
    {
        string[] keys = path.Split('/')[1..];
        string last = keys[^1];
        string parent = keys.Length > 1 ? keys[^2] : string.Empty;
        return (last, parent) switch
        {
            ("document", _) => way == "scale" ? "\"scale\"" : "\"scale-series\"",
            ("number", "answer") => "a number below 0",
            ("schema" or "version" or "number", _) => "a whole number",
            ("kind", _) => Kinds,
            ("grain", _) => "\"half\", \"whole\" or \"tenth\"",
            ("goodEnough" or "position", _) => "a position from 0 to 10",
            ("otherPerspectives", _) => "an array of perspectives",
            ("language", _) => "a language tag",
            ("extensions", _) => "an object",
            ("scale", _) => "a scale",
            ("owner", _) => "an object with id and name",
            ("events", _) => "an array of events",
            ("event", _) => Events,
            ("at", _) => "a moment such as 2026-11-21T14:30:00+01:00",
            ("reading", _) => "a reading",
            ("answer", "reading") => "an answer on a scale",
            ("answer", "earlierHighest") => "\"on-scale\" or \"never\"",
            ("answer", _) => Answers,
            ("lowestSoFar", _) => "true or false",
            ("whatIsThere", _) => "an array of findings",
            ("earlierHighest", _) => "an earlier highest position",
            ("oneStepHigher", _) => "one step higher",
            ("coping" or "keeps", _) => "an array of texts",
            ("nextStep", _) => "a next step",
            ("id" or "by" or "perspective" or "conversation", _) => "a string",
            (_, "events") => "an event",
            (_, "otherPerspectives") => "a perspective",
            (_, "whatIsThere") => "a finding",
            ("on", _) => "a date such as 2026-11-21",
            ("status", _) => "\"open\", \"done\" or \"let-go\"",
            _ => "a text",
        };
    }
}
