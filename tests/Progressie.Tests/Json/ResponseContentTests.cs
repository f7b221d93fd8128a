using System.Globalization;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Values of the right type that say something that cannot be.</summary>
public sealed class ResponseContentTests
{
    private const string Key = "1 to 64 of A-Z, a-z, 0-9, ‘.’, ‘_’ and ‘-’, beginning with a letter or digit";
    private const string Token = "1 to 128 visible ASCII characters without white space";
    private const string Tag =
        "a language of 2 or 3 lower-case letters, then optionally a script such as ‘Latn’ and a region such as ‘BE’ or ‘419’";
    private const string OtherHash = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    public static TheoryData<string, string> Moments => new()
    {
        { "2026-05-01", "PRG9018" },
        { "", "PRG9018" },
        { "now", "PRG9018" },
        { "2026-05-01T09:00:00", "PRG9017" },
        { "2026-05-01T09:00:00.5", "PRG9017" },
        { "2026-05-01T09:00Z", "PRG9018" },
        { "2026-05-01T09:00+02:00", "PRG9018" },
        { "2026-05-01T09:00:00+02", "PRG9018" },
        { "2026-05-01T09:00:00+0200", "PRG9018" },
        { "2026-05-01T09:00:00+2:00", "PRG9018" },
        { "2026-05-01t09:00:00Z", "PRG9018" },
        { "2026-05-01T09:00:00z", "PRG9018" },
        { "2026-05-01 09:00:00Z", "PRG9018" },
        { "2026-05-01T09:00:60Z", "PRG9018" },
        { "2026-06-30T23:59:60Z", "PRG9018" },
        { "2026-05-01T24:00:00Z", "PRG9018" },
        { "2026-05-01T25:00:00Z", "PRG9018" },
        { "2026-05-01T09:60:00Z", "PRG9018" },
        { "2026-13-01T09:00:00Z", "PRG9018" },
        { "2026-00-01T09:00:00Z", "PRG9018" },
        { "2026-02-29T09:00:00Z", "PRG9018" },
        { "2026-05-32T09:00:00Z", "PRG9018" },
        { "0000-05-01T09:00:00Z", "PRG9018" },
        { "26-05-01T09:00:00Z", "PRG9018" },
        { "12026-05-01T09:00:00Z", "PRG9018" },
        { "2026-05-01T09:00:00.Z", "PRG9018" },
        { "2026-05-01T09:00:00.12345678Z", "PRG9018" },
        { "2026-05-01T09:00:00,5Z", "PRG9018" },
        { "2026-05-01T09:00:00+14:01", "PRG9018" },
        { "2026-05-01T09:00:00+02:60", "PRG9018" },
        { "0001-01-01T00:00:00+01:00", "PRG9018" },
        { "9999-12-31T23:59:59-01:00", "PRG9018" },
        { " 2026-05-01T09:00:00Z", "PRG9018" },
        { "2026-05-01T09:00:00Z ", "PRG9018" },
        { "2026-05-01T09:00:00Z2026-05-01T09:00:00Z", "PRG9018" },
        { "٢٠٢٦-05-01T09:00:00Z", "PRG9018" },
    };

    [Theory]
    [InlineData("/schema", "0", "PRG9010 error at /schema: There is no schema 0: expected a whole number from 1 to 1.")]
    [InlineData("/schema", "-1", "PRG9010 error at /schema: There is no schema -1: expected a whole number from 1 to 1.")]
    [InlineData("/schema", "1.5", "PRG9010 error at /schema: There is no schema 1.5: expected a whole number from 1 to 1.")]
    [InlineData("/schema", "\"1\"", "PRG9014 error at /schema: There is a string here: expected a whole number.")]
    [InlineData("/schema", "2", "PRG9009 error at /schema: The document has schema 2: this version of the library reads up to schema 1.")]
    [InlineData(
        "/schema", "3000000000",
        "PRG9009 error at /schema: The document has schema 3000000000: this version of the library reads up to schema 1.")]
    [InlineData(
        "/document", "\"checklist\"",
        "PRG9008 error at /document: The document is of the kind \"checklist\": expected \"checklist-response\".")]
    [InlineData(
        "/document", "\"\\ud800\\ud800\\ud800\\ud800\"",
        "PRG9008 error at /document: The document is of the kind \"\\ud800\\ud800\\ud800\\ud800\": expected \"checklist-response\".")]
    [InlineData("/id", "\"\"", $"PRG1001 error at /id: ‘’ is not allowed here: expected {Token}.")]
    [InlineData("/id", "\"r 1\"", $"PRG1001 error at /id: ‘r 1’ is not allowed here: expected {Token}.")]
    [InlineData("/id", "\"één\"", $"PRG1001 error at /id: ‘één’ is not allowed here: expected {Token}.")]
    [InlineData("/id", "\"a\\nb\"", $"PRG1001 error at /id: ‘a\\u000Ab’ is not allowed here: expected {Token}.")]
    [InlineData("/id", "\"\\udc00\"", "PRG9023 error at /id: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "/checklist/id", "\"Small\"",
        "PRG1001 error at /checklist/id: ‘Small’ is not allowed here: expected 1 to 64 of a-z, 0-9, ‘.’ and ‘-’, beginning with a letter "
            + "or digit.")]
    [InlineData(
        "/checklist/version", "9", "PRG4302 error at /checklist/version: There is no version 9 of checklist ‘small’: known are 1, 2.")]
    [InlineData(
        "/checklist/version", "0", "PRG9016 error at /checklist/version: The number is 0: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "/checklist/version", "2.5",
        "PRG9016 error at /checklist/version: The number is 2.5: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "/checklist/version", "99999999999999999999",
        "PRG9016 error at /checklist/version: The number is 99999999999999999999: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "/checklist/hash", "\"sha256:xyz\"",
        "PRG1001 error at /checklist/hash: ‘sha256:xyz’ is not allowed here: expected ‘sha256:’ followed by 64 of 0-9 and a-f.")]
    [InlineData(
        "/checklist/hash", "\"SHA256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"",
        "PRG1001 error at /checklist/hash: ‘SHA256:0123456789abcdef0123456789abcdef0123456789abcdef01234…’ is not allowed here: expected "
            + "‘sha256:’ followed by 64 of 0-9 and a-f.")]
    [InlineData(
        "/migratedFrom/hash", "\"md5:1\"",
        "PRG1001 error at /migratedFrom/hash: ‘md5:1’ is not allowed here: expected ‘sha256:’ followed by 64 of 0-9 and a-f.")]
    [InlineData(
        "/migratedFrom/response", "\"a b\"", $"PRG1001 error at /migratedFrom/response: ‘a b’ is not allowed here: expected {Token}.")]
    [InlineData("/respondent/id", "\"\"", $"PRG1001 error at /respondent/id: ‘’ is not allowed here: expected {Token}.")]
    [InlineData(
        "/respondent/name", "\"\\t\"",
        "PRG1002 error at /respondent/name: The text is empty, or nothing in it shows: expected words, or no member at all.")]
    [InlineData(
        "/respondent/name", "\"\\ud800\"",
        "PRG9023 error at /respondent/name: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "/respondent/name", "\"\\u001b[31mNoor\"",
        "PRG1004 error at /respondent/name: The text holds the control character U+001B at position 0: only visible characters, spaces, "
            + "tabs and line ends are allowed.")]
    [InlineData("/language", "\"Dutch\"", $"PRG1005 error at /language: ‘Dutch’ is not a language tag: expected {Tag}.")]
    [InlineData("/language", "\"nl-be\"", $"PRG1005 error at /language: ‘nl-be’ is not a language tag: expected {Tag}.")]
    [InlineData(
        "/language", "\"fr\"", "PRG4307 warning at /language: The response was filled in in ‘fr’, and the checklist is available in nl, "
            + "en.")]
    [InlineData("/language", "\"nl-Latn-BE\"", "")]
    [InlineData("/position", "\"b2\"", "PRG4304 error at /position: Checklist ‘small’ version 2 has no item ‘b2’.")]
    [InlineData("/position", "\"-\"", $"PRG1001 error at /position: ‘-’ is not allowed here: expected {Key}.")]
    [InlineData("/marks/zz", "\"both\"", "PRG4304 error at /marks/zz: Checklist ‘small’ version 2 has no item ‘zz’.")]
    [InlineData("/marks/A1", "\"nonsense\"", "PRG4304 error at /marks/A1: Checklist ‘small’ version 2 has no item ‘A1’.")]
    [InlineData("/marks/zz", "{\"a\":[]}", "PRG4304 error at /marks/zz: Checklist ‘small’ version 2 has no item ‘zz’.")]
    [InlineData("/notes/zz", "{\"achieved\":\"x\"}", "PRG4304 error at /notes/zz: Checklist ‘small’ version 2 has no item ‘zz’.")]
    [InlineData(
        "/notes/a1", "{}",
        "PRG9013 error at /notes/a1: The member ‘achieved’ is missing: expected a text here, under desired, or under both.")]
    [InlineData(
        "/notes/a1/achieved", "\"\\n\"",
        "PRG1002 error at /notes/a1/achieved: The text is empty, or nothing in it shows: expected words, or no member at all.")]
    [InlineData(
        "/notes/a1/achieved", "\"a\\u0000\"",
        "PRG1004 error at /notes/a1/achieved: The text holds the control character U+0000 at position 1: only visible characters, spaces, "
            + "tabs and line ends are allowed.")]
    [InlineData(
        "/notes/a1/achieved", "\"\\u007f\"",
        "PRG1004 error at /notes/a1/achieved: The text holds the control character U+007F at position 0: only visible characters, spaces, "
            + "tabs and line ends are allowed.")]
    [InlineData("/intentions/0/item", "\"zz\"", "PRG4304 error at /intentions/0/item: Checklist ‘small’ version 2 has no item ‘zz’.")]
    [InlineData(
        "/intentions/0/on", "\"2026-02-29\"", "PRG9019 error at /intentions/0/on: ‘2026-02-29’ is not a date: expected one as in "
            + "2026-11-21.")]
    [InlineData(
        "/intentions/0/on", "\"2026-6-1\"", "PRG9019 error at /intentions/0/on: ‘2026-6-1’ is not a date: expected one as in 2026-11-21.")]
    [InlineData(
        "/intentions/0/on", "\"01-06-2026\"", "PRG9019 error at /intentions/0/on: ‘01-06-2026’ is not a date: expected one as in "
            + "2026-11-21.")]
    [InlineData(
        "/intentions/0/on", "\"2026-06-01T00:00:00Z\"",
        "PRG9019 error at /intentions/0/on: ‘2026-06-01T00:00:00Z’ is not a date: expected one as in 2026-11-21.")]
    [InlineData(
        "/intentions/0/on", "\" 2026-06-01\"",
        "PRG9019 error at /intentions/0/on: ‘ 2026-06-01’ is not a date: expected one as in 2026-11-21.")]
    [InlineData(
        "/intentions/0/on", "\"0000-01-01\"", "PRG9019 error at /intentions/0/on: ‘0000-01-01’ is not a date: expected one as in "
            + "2026-11-21.")]
    [InlineData(
        "/startedAt", "\"2026-05-01T12:00:00+02:00\"",
        "PRG4308 warning at /completedAt: The moment 2026-05-01T10:00:00+02:00 lies before 2026-05-01T12:00:00+02:00, which came first.")]
    [InlineData(
        "/amendments/0/at", "\"2026-05-01T09:59:59.9999999+02:00\"",
        "PRG4308 warning at /amendments/0/at: The moment 2026-05-01T09:59:59.9999999+02:00 lies before 2026-05-01T10:00:00+02:00, which "
            + "came first.")]
    [InlineData(
        "/amendments/0/reason", "\"\"",
        "PRG1002 error at /amendments/0/reason: The text is empty, or nothing in it shows: expected words, or no member at all.")]
    [InlineData(
        "/amendments/0/before/marks/b2", "\"both\"",
        "PRG4304 error at /amendments/0/before/marks/b2: Checklist ‘small’ version 2 has no item ‘b2’.")]
    [InlineData(
        "/amendments/0/before/notes/b2", "{}",
        "PRG4304 error at /amendments/0/before/notes/b2: Checklist ‘small’ version 2 has no item ‘b2’.")]
    [InlineData(
        "/unmatched/0/version", "2",
        "PRG4310 error at /unmatched/0: Item ‘b2’ of version 2 is kept as unmatched, and the response is under that version itself.")]
    [InlineData("/unmatched/0/item", "\"b 2\"", $"PRG1001 error at /unmatched/0/item: ‘b 2’ is not allowed here: expected {Key}.")]
    [InlineData(
        "/extensions/ ", "1",
        "PRG1002 error at /extensions/ : The text is empty, or nothing in it shows: expected words, or no member at all.")]
    [InlineData(
        "/extensions/a\u0001b", "1",
        "PRG1004 error at /extensions/a\\u0001b: The text holds the control character U+0001 at position 1: only visible characters, "
            + "spaces, tabs and line ends are allowed.")]
    public void TryRead_SomethingThatCannotBe_IsReportedThere(string path, string value, string expected) =>
        Assert.Equal(expected, Report(Documents.Set(Documents.Response, path, value)));

    [Theory]
    [InlineData(
        "\"extensions\":{\"host\"", "\"extensions\":{\"\\ud800\"",
        "PRG9023 error at /extensions: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "{\"a\": [1, 2]}", "{\"a\": [1, \"\\udfff\"]}",
        "PRG9023 error at /extensions/host: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "{\"a\": [1, 2]}", "{\"\\ud800\\u0041\": [1, 2]}",
        "PRG9023 error at /extensions/host: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "{\"a\": [1, 2]}}", "1,\"host\":2}",
        "PRG9012 error at /extensions/host: The member ‘host’ is there twice: which one counts cannot be known.")]
    [InlineData(
        "{\"a\": [1, 2]}}", "1,\"h\\u006fst\":2}",
        "PRG9012 error at /extensions/host: The member ‘host’ is there twice: which one counts cannot be known.")]
    [InlineData(
        "\"host\":{\"a\": [1, 2]}", "\"a\\nb\":1,\"a\\nb\":2",
        "PRG9012 error at /extensions/a\\u000Ab: The member ‘a\\u000Ab’ is there twice: which one counts cannot be known.")]
    [InlineData(
        "\"marks\":{\"a1\":\"both\"", "\"marks\":{\"a1\":\"both\",\"a1\":\"both\"",
        "PRG4305 error at /marks/a1: Item ‘a1’ is there twice: one value for each item.")]
    [InlineData(
        "\"marks\":{\"a1\":\"both\"", "\"marks\":{\"a1\":\"both\",\"\\u0061\\u0031\":[[]]",
        "PRG4305 error at /marks/a1: Item ‘a1’ is there twice: one value for each item.")]
    [InlineData(
        "\"marks\":{\"a1\":\"both\"", "\"marks\":{\"a1\":\"not-seen\",\"a1\":\"not-seen\"",
        "PRG4305 error at /marks/a1: Item ‘a1’ is there twice: one value for each item.")]
    [InlineData(
        "\"marks\":{\"a1\":\"both\"", "\"marks\":{\"\\ud83d\":\"both\"",
        "PRG9023 error at /marks: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "\"marks\":{\"a1\":\"both\"", "\"marks\":{\"a/~\\u001b\":\"both\"",
        "PRG4304 error at /marks/a~1~0\\u001B: Checklist ‘small’ version 2 has no item ‘a/~\\u001B’.")]
    [InlineData(
        "\"notes\":{\"a1\":{", "\"notes\":{\"a1\":{\"achieved\":\"x\"},\"a1\":{",
        "PRG4305 error at /notes/a1: Item ‘a1’ is there twice: one value for each item.")]
    [InlineData(
        "\"notes\":{\"a1\":{", "\"notes\":{\"\\u00611\":{\"achieved\":\"x\"},\"a1\":{",
        "PRG4305 error at /notes/a1: Item ‘a1’ is there twice: one value for each item.")]
    [InlineData(
        "\"notes\":{\"a1\":{", "\"notes\":{\"\\ud800\":{",
        "PRG9023 error at /notes: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "\"unmatched\":[", "\"unmatched\":[{\"version\":1,\"item\":\"b2\",\"mark\":\"not-seen\"},",
        "PRG4305 error at /unmatched/1: Item ‘b2’ is there twice: one value for each item.")]
    [InlineData(
        "\"completedAt\":\"2026-05-01T10:00:00+02:00\",", "",
        "PRG4309 error at /amendments: There are amendments, and no moment of completion: only a completed response is amended.")]
    [InlineData(
        "\"amendments\":[", "\"amendments\":[null,",
        "PRG9015 error at /amendments/0: There is a null here: expected an object with at, by, reason and before. What is not known is "
            + "left out.")]
    [InlineData(
        "\"intentions\":[{\"text\":\"eerst\"", "\"intentions\":[null,{\"text\":\"eerst\"",
        "PRG9015 error at /intentions/0: There is a null here: expected an object with text, item, on and step. What is not "
            + "known is left out.")]
    [InlineData(
        "\"unmatched\":[", "\"unmatched\":[null,",
        "PRG9015 error at /unmatched/0: There is a null here: expected an object with version, item and mark. What is not known is left "
            + "out.")]
    public void TryRead_SomethingThatCannotBeWritten_IsReportedThere(string old, string replacement, string expected) =>
        Assert.Equal(expected, Report(Documents.Replace(Documents.Response, old, replacement)));

    [Fact]
    public void TryRead_UnknownChecklist_SaysSoAndNothingOfTheMarksOrOfOthers()
    {
        string json = Documents.Set(Documents.Set(Documents.Response, "/checklist/id", "\"other\""), "/marks/zz", "5");
        Assert.Equal("PRG4301 error at /checklist/id: There is no checklist ‘other’ here.", Report(json));
        Assert.Equal(
            "PRG4301 error at /checklist/id: There is no checklist ‘small’ here.",
            Documents.Lines(
                ProgressieJson.Read<ChecklistResponse>(Documents.Response, Progressie.Catalog.ProgressieCatalog.BuiltIn).Report));
    }

    [Fact]
    public void TryRead_OtherHash_SaysThatTheChecklistChangedAndNothingOfTheMarks()
    {
        string json = Documents.Set(Documents.Set(Documents.Response, "/checklist/hash", $"\"{OtherHash}\""), "/marks/zz", "\"both\"");
        Assert.Equal(
            $"PRG4303 error at /checklist/hash: Checklist ‘small’ version 2 has the hash {Documents.Hash2}, and the response was filled "
                + $"in under {OtherHash}: other content under the same version.",
            Report(json));
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void TryRead_NoMoment_IsReported(string moment, string code)
    {
        string message = code == "PRG9017"
            ? $"The moment ‘{moment}’ has no offset: expected one as in 2026-11-21T14:30:00+01:00, or Z."
            : $"‘{moment}’ is not a moment: expected one as in 2026-11-21T14:30:00+01:00.";
        foreach (string path in (string[])["/startedAt", "/completedAt", "/amendments/0/at"])
        {
            Assert.Equal($"{code} error at {path}: {message}", Report(Documents.Set(Documents.Response, path, $"\"{moment}\"")));
            Assert.Equal(
                $"{code} error at {path}: {message}",
                Report(Documents.Replace(
                    Documents.Set(Documents.Response, path, "\"HERE\""), "HERE",
                    string.Concat(moment.Select(static c => $"\\u{(int)c:x4}")))));
        }
    }

    [Theory]
    [InlineData("2026-05-01T09:00:00Z", "2026-05-01T09:00:00+00:00")]
    [InlineData("2026-05-01T09:00:00-00:00", "2026-05-01T09:00:00+00:00")]
    [InlineData("2026-05-01T09:00:00.1Z", "2026-05-01T09:00:00.1+00:00")]
    [InlineData("2026-05-01T09:00:00.1234567-03:30", "2026-05-01T09:00:00.1234567-03:30")]
    [InlineData("2026-05-01T09:00:00.1000000+14:00", "2026-05-01T09:00:00.1+14:00")]
    [InlineData("0001-01-01T00:00:00+00:00", "0001-01-01T00:00:00+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999+00:00", "9999-12-31T23:59:59.9999999+00:00")]
    public void TryRead_Moment_IsKeptWithItsOffset(string moment, string written)
    {
        foreach (string spelling in (string[])[
            moment, moment.Replace("+", "\\u002B", StringComparison.Ordinal), string.Concat(moment.Select(static c => $"\\u{(int)c:x4}"))])
        {
            string json = Documents.Replace(Documents.LeastResponse, "\"marks\":{}", $"\"marks\":{{}},\"startedAt\":\"{spelling}\"");
            ChecklistResponse response = Documents.ReadResponse(json).Value;
            Assert.Equal(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), response.StartedAt);
            Assert.Contains($"\"startedAt\":\"{written}\"", ProgressieJson.Write(response), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TryRead_AmendmentOutOfOrder_PointsAtTheRightOne()
    {
        string json = Documents.Replace(
            Documents.Response,
            "\"amendments\":[",
            """
            "amendments":[{"at":"gisteren","before":{"marks":{}}},{"at":"2026-04-01T10:00:00+02:00","before":{"marks":{}}},
            """);
        Assert.Equal(
            "PRG9018 error at /amendments/0/at: ‘gisteren’ is not a moment: expected one as in 2026-11-21T14:30:00+01:00.",
            Report(json));
        Assert.Contains(
            "PRG4308 warning at /amendments/1/at: The moment 2026-04-01T10:00:00+02:00 lies before 2026-06-01T10:00:00+02:00, which came "
                + "first.",
            Report(json.Replace("gisteren", "2026-06-01T10:00:00+02:00", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_TooMuchText_IsReported()
    {
        Assert.Equal(
            "PRG1003 error at /notes/a1/achieved: Characters in the text: 20001; the limit is 20000.",
            Report(Documents.Set(Documents.Response, "/notes/a1/achieved", $"\"{new string('x', 20_001)}\"")));
        Assert.Equal(string.Empty, Report(Documents.Set(Documents.Response, "/notes/a1/achieved", $"\"{new string('x', 20_000)}\"")));
        Assert.Equal(
            "PRG1003 error at /notes/a1/achieved: Characters in the text: 101; the limit is 100.",
            Report(
                Documents.Set(Documents.Response, "/notes/a1/achieved", $"\"{new string('x', 101)}\""),
                new ProgressieLimits { MaxTextLength = 100 }));
    }

    [Fact]
    public void TryRead_TooManyElements_IsReportedAndTheRestIsRead()
    {
        ProgressieLimits limits = new() { MaxElements = 100 };
        string intentions = "[" + string.Join(',', Enumerable.Repeat("""{"text":"x"}""", 101)) + "]";
        string json = Documents.Set(Documents.Set(Documents.Response, "/intentions", intentions), "/unmatched/0/version", "0");
        Assert.Equal(
            """
            PRG9021 error at /intentions: There are more elements here than 100: that is the limit.
            PRG9016 error at /unmatched/0/version: The number is 0: expected a whole number from 1 to 2147483647.
            """,
            Report(json, limits));
        Assert.Equal(string.Empty, Report(Documents.Set(Documents.Response, "/intentions", intentions)));
        string many =
            "{" + string.Join(',', Enumerable.Range(0, 101).Select(static i => $"\"x{i}\":{(i % 2 == 0 ? "[[{}]]" : "1")}")) + "}";
        Assert.Equal(
            "PRG9021 error at /extensions: There are more elements here than 100: that is the limit.",
            Report(Documents.Set(Documents.Response, "/extensions", many), limits));
        Assert.Equal(
            "PRG9021 error at /amendments: There are more elements here than 100: that is the limit.",
            Report(
                Documents.Set(
                    Documents.Response,
                    "/amendments",
                    "[" + string.Join(',', Enumerable.Repeat("""{"at":"2026-05-02T10:00:00+02:00","before":{"marks":{}}}""", 101)) + "]"),
                limits));
    }

    [Fact]
    public void TryRead_ExtensionsTooLarge_IsReportedToTheByte()
    {
        int length = """{"host":{"a":[1,2]}}""".Length;
        string json = Documents.Set(Documents.Response, "/extensions/host", """{"a":[1,2]}""");
        Assert.Equal(string.Empty, Report(json, new ProgressieLimits { MaxExtensionBytes = length }));
        Assert.Equal(
            $"PRG9022 error at /extensions: Bytes in the extensions: {length}; the limit is {length - 1}.",
            Report(json, new ProgressieLimits { MaxExtensionBytes = length - 1 }));
    }

    [Fact]
    public void TryRead_MoreIssuesThanShown_CountsTheRest()
    {
        string unknown = string.Join(',', Enumerable.Range(0, 205).Select(static i => $"\"z{i}\":\"both\""));
        ValidationReport report =
            Documents.ReadResponse(Documents.Replace(Documents.LeastResponse, "\"marks\":{}", $"\"marks\":{{{unknown}}}")).Report;
        Assert.Equal(101, report.Issues.Count);
        Assert.Equal("PRG4304 error at /marks/z99: Checklist ‘small’ version 1 has no item ‘z99’.", Told.Line(report.Issues[99]));
        Assert.Equal("PRG9098 error at the document: Not shown: 105 more (issues).", report.Issues[100].ToString());
    }

    [Fact]
    public void TryRead_OnlyMoreRemarksThanShown_StaysSound()
    {
        string json =
            Documents.Set(Documents.Set(Documents.Response, "/language", "\"fr\""), "/startedAt", "\"2026-05-01T12:00:00+02:00\"");
        Validated<ChecklistResponse> read =
            ProgressieJson.Read<ChecklistResponse>(json, Documents.Catalog.With(new ProgressieLimits { MaxIssues = 1 }));
        Assert.True(read.IsValid);
        Assert.Equal(
            """
            PRG4307 warning at /language: The response was filled in in ‘fr’, and the checklist is available in nl, en.
            PRG9099 warning at the document: Not shown: 1 more (remarks).
            """,
            Documents.Lines(read.Report));
    }

    [Fact]
    public void TryRead_ErrorBehindTheLastShown_IsStillAnError()
    {
        string json = Documents.Set(Documents.Set(Documents.Response, "/language", "\"fr\""), "/marks/a1", "1");
        Validated<ChecklistResponse> read =
            ProgressieJson.Read<ChecklistResponse>(json, Documents.Catalog.With(new ProgressieLimits { MaxIssues = 1 }));
        Assert.False(read.IsValid);
        Assert.Equal("PRG9098 error at the document: Not shown: 1 more (issues).", read.Report.Issues[^1].ToString());
    }

    [Fact]
    public void TryRead_SeveralProblems_AreAllReportedAtOnce()
    {
        string json = Documents.Response;
        json = Documents.Set(json, "/marks/a1", "\"yes\"");
        json = Documents.Set(json, "/marks/zz", "\"both\"");
        json = Documents.Set(json, "/notes/a1/desired", "\"\"");
        json = Documents.Set(json, "/intentions/0/on", "\"morgen\"");
        json = Documents.Set(json, "/amendments/0/before/marks/a1", "null");
        json = Documents.Set(json, "/unmatched/0/version", "\"1\"");
        json = Documents.Set(json, "/foo", "1");
        json = Documents.Remove(json, "/respondent/id");
        json = Documents.Remove(json, "/checklist/hash");
        Assert.Equal(
            """
            PRG9013 error at /checklist: The member ‘hash’ is missing: expected a content hash.
            PRG9013 error at /respondent: The member ‘id’ is missing: expected a participant id.
            PRG4306 error at /marks/a1: "yes" is not a mark: expected "not-seen", "neither", "achieved", "desired" or "both".
            PRG4304 error at /marks/zz: Checklist ‘small’ version 2 has no item ‘zz’.
            PRG1002 error at /notes/a1/desired: The text is empty, or nothing in it shows: expected words, or no member at all.
            PRG9019 error at /intentions/0/on: ‘morgen’ is not a date: expected one as in 2026-11-21.
            PRG4306 error at /amendments/0/before/marks/a1: null is not a mark: expected "not-seen", "neither", "achieved", "desired" or "both".
            PRG9014 error at /unmatched/0/version: There is a string here: expected a whole number.
            PRG9011 error at /foo: There is no member ‘foo’ here: expected document, schema, id, checklist, respondent, language, startedAt, completedAt, completion, changeIds, position, marks, notes, intentions, removedIntentions, changes, amendments, migratedFrom, unmatched, or data of your own under extensions.
            """,
            Report(json));
    }

    [Fact]
    public void TryRead_HostileMembers_MessagesShowNothingInvisible()
    {
        string hostile = string.Concat(Enumerable.Range(0, 32).Select(static i => $"\\u{i:x4}")) + "\\u007f\\u009b31m";
        foreach (string json in (string[])
            [
                Documents.Replace(Documents.Response, "\"id\":\"r1\"", $"\"{hostile}\":1"),
                Documents.Replace(Documents.Response, "\"id\":\"r1\"", $"\"id\":\"{hostile}\""),
                Documents.Replace(Documents.Response, "\"a1\":\"both\"", $"\"a1\":\"{hostile}\""),
                Documents.Replace(Documents.Response, "\"a1\":\"both\"", $"\"{hostile}\":\"both\""),
                Documents.Replace(Documents.Response, "\"name\":\"Noor\"", $"\"name\":\"{hostile}\""),
                Documents.Replace(Documents.Response, "\"language\":\"nl\"", $"\"language\":\"{hostile}\""),
                Documents.Replace(Documents.Response, "\"startedAt\":\"2026-05-01T09:00:00+02:00\"", $"\"startedAt\":\"{hostile}\""),
                Documents.Replace(Documents.Response, "\"host\"", $"\"{hostile}\""),
                Documents.Replace(Documents.Response, "\"document\":\"checklist-response\"", $"\"document\":\"{hostile}\""),
            ])
        {
            Validated<ChecklistResponse> read = Documents.ReadResponse(json);
            Assert.False(read.IsValid);
            ProgressieDataException exception = Assert.Throws<ProgressieDataException>(() => read.Value);
            Assert.DoesNotContain(exception.Message.Replace('\n', ' '), char.IsControl);
            Assert.Equal(read.Report.Issues.Count, exception.Message.Split('\n').Length);
        }
    }

    private static string Report(string json) => Documents.Lines(Documents.ReadResponse(json).Report);

    private static string Report(string json, ProgressieLimits limits) =>
        Documents.Lines(ProgressieJson.Read<ChecklistResponse>(json, Documents.Catalog.With(limits)).Report);
}
