using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Every member of a journal: missing, twice, unknown beside it, null, and of every wrong type.</summary>
public sealed class JournalMembersTests
{
    private const string RootNames = "document, schema, id, owner, language, startedAt, events, extensions";
    private const string EntryNames =
        "kind, what, whyItMatters, ownContribution, on, noticedBy, benefit, whatWorked, willDoAgain, idea, domain";
    private const string Kinds = "\"written\", \"corrected\", \"withdrawn\", \"shared\", \"unshared\" or \"level-marked\"";
    private const string Moment = "a moment such as 2026-11-21T14:30:00+01:00";

    [Fact]
    public void TryRead_WithEveryMember_IsSoundAndWritesTheSame()
    {
        Assert.Equal(string.Empty, Report(Documents.Journal));
        Assert.Equal(Documents.Journal, Rewrite(Documents.Journal));
        Assert.Equal(Documents.LeastJournal, Rewrite(Documents.LeastJournal));
        Assert.Equal(Documents.LeastJournal, Rewrite(Documents.LeastJournal[..^1] + ",\"events\":[]}"));
        Assert.Equal(
            6,
            ProgressieJson.Read<ProgressJournal>(Documents.Journal).Value.Events.Select(static happened => happened.GetType())
                .Distinct()
                .Count());
    }

    [Fact]
    public void TryRead_WrongTypeAnywhere_IsReportedThere()
    {
        foreach (string path in Documents.Pointers(Documents.Journal))
        {
            JsonNode node = Documents.At(JsonNode.Parse(Documents.Journal)!, path);
            bool isFlag = node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False;
            foreach ((string found, string value) in ResponseMembersTests.WrongTypes())
            {
                if (isFlag ? found is not ("true" or "false") : found != ResponseMembersTests.TypeOf(node))
                {
                    Assert.Equal(
                        found == "null"
                            ? $"PRG9015 error at {path}: There is a null here: expected {Allowed(path)}. What is not known is left out."
                            : $"PRG9014 error at {path}: There is {found} here: expected {Allowed(path)}.",
                        Report(Documents.Set(Documents.Journal, path, value)));
                }
            }
        }
    }

    [Theory]
    [InlineData("", "document", "\"progress-journal\"")]
    [InlineData("", "schema", "a whole number")]
    [InlineData("", "owner", "an object with id and name")]
    [InlineData("", "startedAt", "a moment")]
    [InlineData("/owner", "id", "a participant id")]
    [InlineData("/events/0", "event", Kinds)]
    [InlineData("/events/0", "at", "a moment")]
    [InlineData("/events/0", "entry", "a journal entry")]
    [InlineData("/events/0/entry", "what", "a text")]
    [InlineData("/events/1", "at", "a moment")]
    [InlineData("/events/1", "number", "a whole number from 1")]
    [InlineData("/events/1", "entry", "a journal entry")]
    [InlineData("/events/3", "at", "a moment")]
    [InlineData("/events/3", "number", "a whole number from 1")]
    [InlineData("/events/3", "with", "an array of participant ids")]
    [InlineData("/events/4", "at", "a moment")]
    [InlineData("/events/4", "number", "a whole number from 1")]
    [InlineData("/events/4", "with", "an array of participant ids")]
    [InlineData("/events/5", "at", "a moment")]
    [InlineData("/events/5", "number", "a whole number from 1")]
    [InlineData("/events/6", "at", "a moment")]
    [InlineData("/events/6", "text", "a text")]
    public void TryRead_MissingMember_IsReportedAtItsObject(string parent, string name, string expected) => Assert.Equal(
        $"PRG9013 error at {(parent.Length == 0 ? "the document" : parent)}: The member '{name}' is missing: expected {expected}.",
        Report(Documents.Remove(Documents.Journal, $"{parent}/{name}")));

    [Theory]
    [InlineData("/id")]
    [InlineData("/owner/name")]
    [InlineData("/language")]
    [InlineData("/events")]
    [InlineData("/extensions")]
    [InlineData("/events/0/entry/kind")]
    [InlineData("/events/0/entry/whyItMatters")]
    [InlineData("/events/0/entry/ownContribution")]
    [InlineData("/events/0/entry/on")]
    [InlineData("/events/0/entry/noticedBy")]
    [InlineData("/events/0/entry/benefit")]
    [InlineData("/events/0/entry/whatWorked")]
    [InlineData("/events/0/entry/willDoAgain")]
    [InlineData("/events/0/entry/idea")]
    [InlineData("/events/0/entry/domain")]
    [InlineData("/events/1/reason")]
    [InlineData("/events/5/reason")]
    public void TryRead_WithoutAnOptionalMember_IsSoundAndWritesTheSame(string path)
    {
        string json = Documents.Remove(Documents.Journal, path);
        Assert.Equal(string.Empty, Report(json));
        Assert.Equal(JsonNode.Parse(json)!.ToJsonString(), JsonNode.Parse(Rewrite(json))!.ToJsonString());
    }

    [Theory]
    [InlineData("", RootNames)]
    [InlineData("/owner", "id, name")]
    [InlineData("/events/0", "event, at, entry")]
    [InlineData("/events/0/entry", EntryNames)]
    [InlineData("/events/1", "event, at, number, entry, reason")]
    [InlineData("/events/1/entry", EntryNames)]
    [InlineData("/events/3", "event, at, number, with")]
    [InlineData("/events/4", "event, at, number, with")]
    [InlineData("/events/5", "event, at, number, reason")]
    [InlineData("/events/6", "event, at, text")]
    public void TryRead_UnknownMember_IsReportedWithTheKnownOnes(string parent, string names) => Assert.Equal(
        $"PRG9011 error at {parent}/zzz: There is no member 'zzz' here: expected {names}. Data of your own goes under extensions.",
        Report(Documents.Set(Documents.Journal, $"{parent}/zzz", "[{}]")));

    [Fact]
    public void TryRead_MemberTwice_IsReportedPlainAndEscaped()
    {
        foreach (string path in Documents.Pointers(Documents.Journal))
        {
            string name = path[(path.LastIndexOf('/') + 1)..];
            if (char.IsAsciiDigit(name[0]))
            {
                continue;
            }

            string marked = Documents.Set(Documents.Journal, path, "\"TWICE\"");
            string value = Documents.ToText(Documents.At(JsonNode.Parse(Documents.Journal)!, path));
            foreach (string second in (string[])[name, $"\\u{(int)name[0]:x4}{name[1..]}"])
            {
                Assert.Equal(
                    $"PRG9012 error at {path}: The member '{name}' is there twice: which one counts cannot be known.",
                    Report(Documents.Replace(marked, $"\"{name}\":\"TWICE\"", $"\"{name}\":{value},\"{second}\":null")));
            }
        }
    }

    [Fact]
    public void TryRead_MembersInAnyOrderAtEveryDepth_ReadTheSame()
    {
        string document = Documents.Set(Documents.Journal, "/extensions", """{"host":{"a":[1,2]}}""");
        string expected = Rewrite(document);
        Props.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed => Assert.Equal(expected, Rewrite(Documents.ToText(Shuffle(JsonNode.Parse(document)!, seed, string.Empty)))),
            cases: 60);
    }

    [Fact]
    public void TryRead_EveryLetterEscaped_ReadsTheSame()
    {
        string document = Documents.Set(Documents.Journal, "/extensions", "{}");
        Assert.Equal(Rewrite(document), Rewrite(ResponseMembersTests.EscapeStrings(document)));
    }

    [Theory]
    [InlineData("{}", "PRG9013 error at /events/1: The member 'event' is missing: expected " + Kinds + ".")]
    [InlineData(
        "{\"event\":\"Written\",\"zzz\":[{}]}", "PRG9020 error at /events/1/event: 'Written' is not allowed here: expected " + Kinds + ".")]
    [InlineData(
        "{\"event\":\"\\ud800\"}", "PRG9023 error at /events/1/event: The text holds half a surrogate pair: expected whole characters.")]
    public void TryRead_EventOfNoKind_IsReportedAndTheOthersAreRead(string happened, string expected)
    {
        string json = Documents.Set(Documents.Set(Documents.Journal, "/events/6/text", "\" \""), "/events/1", happened);
        Assert.Equal(
            $"{expected}\nPRG1002 error at /events/6/text: The text is empty or blank: expected words, or no member at all.", Report(json));
    }

    [Theory]
    [InlineData("/schema", "2", "PRG9009 error at /schema: The document has schema 2: this version of the library reads up to schema 1.")]
    [InlineData(
        "/document", "\"journal\"", "PRG9008 error at /document: The document is of the kind \"journal\": expected \"progress-journal\".")]
    [InlineData(
        "/id", "\"j 1\"",
        "PRG1001 error at /id: 'j 1' is not allowed here: expected 1 to 128 visible ASCII characters without white space.")]
    [InlineData(
        "/language", "\"nl-be\"",
        "PRG1005 error at /language: 'nl-be' is no language tag: expected a language of 2 or 3 lower-case letters, then optionally a "
            + "script such as 'Latn' and a region such as 'BE' or '419'.")]
    [InlineData(
        "/events/0/at", "\"2026-05-02T21:00:00\"",
        "PRG9017 error at /events/0/at: The moment '2026-05-02T21:00:00' has no offset: expected one as in 2026-11-21T14:30:00+01:00, or "
            + "Z.")]
    [InlineData(
        "/events/0/entry/kind", "\"setback\"",
        "PRG9020 error at /events/0/entry/kind: 'setback' is not allowed here: expected \"progress\" or \"did-not-work-yet\".")]
    [InlineData(
        "/events/0/entry/what", "\"\"",
        "PRG1002 error at /events/0/entry/what: The text is empty or blank: expected words, or no member at all.")]
    [InlineData(
        "/events/0/entry/on", "\"2026-02-30\"",
        "PRG9019 error at /events/0/entry/on: '2026-02-30' is no date: expected one as in 2026-11-21.")]
    [InlineData(
        "/events/0/entry/on", "\"2026-05-03\"",
        "PRG6104 error at /events/0/entry/on: The day 2026-05-03 is still to come: it was written down on 2026-05-02.")]
    [InlineData(
        "/events/0/entry/whatWorked/1", "\" \"",
        "PRG1002 error at /events/0/entry/whatWorked/1: The text is empty or blank: expected words, or no member at all.")]
    [InlineData(
        "/events/0/entry/whatWorked/1", "\"Wekker \"",
        "PRG6105 error at /events/0/entry/whatWorked/1: 'Wekker ' is there twice among what worked: once in each entry.")]
    [InlineData(
        "/events/1/number", "0", "PRG9016 error at /events/1/number: The number is 0: expected a whole number from 1 to 2147483647.")]
    [InlineData("/events/1/number", "2", "PRG6102 error at /events/1/number: Event 2 is no entry of this journal, or comes later.")]
    [InlineData("/events/1/number", "3", "PRG6102 error at /events/1/number: Event 3 is no entry of this journal, or comes later.")]
    [InlineData(
        "/events/1/at", "\"2026-05-02T20:00:00+02:00\"",
        "PRG6101 error at /events/1/at: The moment 2026-05-02T20:00:00+02:00 lies before 2026-05-02T21:00:00+02:00, which came first.")]
    [InlineData(
        "/events/3/with/0", "\"s a\"",
        "PRG1001 error at /events/3/with/0: 's a' is not allowed here: expected 1 to 128 visible ASCII characters without white space.")]
    [InlineData(
        "/events/3/with/0", "\"noor\"",
        "PRG6106 error at /events/3/with/0: The journal is of 'noor', who sees everything: an entry is shared with others.")]
    [InlineData("/events/3/with/0", "\"kade\"", "PRG6108 error at /events/3/with/1: 'kade' is named twice.")]
    [InlineData("/events/4/with", "[]", "PRG6107 error at /events/4/with: Nobody is named: expected at least one person.")]
    [InlineData("/events/4/with", "[\"lise\"]", "PRG6109 error at /events/4/with/0: Entry 3 is not shared with 'lise'.")]
    public void TryRead_SomethingWrong_IsReportedThere(string path, string value, string expected) =>
        Assert.Equal(expected, Report(Documents.Set(Documents.Journal, path, value)));

    [Fact]
    public void TryRead_SeveralThingsThatCannotBe_AreToldAtOnceAndOnce()
    {
        string json = Documents.Set(
            Documents.Set(Documents.Set(Documents.Journal, "/events/0/entry/on", "\"2027-01-01\""), "/events/1/number", "9"), "/startedAt",
            "\"2026-05-04T09:00:00+02:00\"");
        Assert.Equal(
            "PRG6101 error at /events/0/at: The moment 2026-05-02T21:00:00+02:00 lies before 2026-05-04T09:00:00+02:00, which came first.\n"
            + "PRG6104 error at /events/0/entry/on: The day 2027-01-01 is still to come: it was written down on 2026-05-02.\n"
            + "PRG6101 error at /events/1/at: The moment 2026-05-03T21:00:00+02:00 lies before 2026-05-04T09:00:00+02:00, which came "
            + "first.\n"
            + "PRG6102 error at /events/1/number: Event 9 is no entry of this journal, or comes later.",
            Report(json));
        Assert.Equal(
            "PRG6103 error at /events/6/number: Entry 3 was withdrawn.",
            Report(
                Documents.Set(
                    Documents.Journal, "/events/6", """{"event":"shared","at":"2026-05-08T21:00:00+02:00","number":3,"with":["lise"]}""")));
    }

    [Fact]
    public void TryRead_TooMuch_IsReported()
    {
        ProgressieLimits limits = new() { MaxElements = 100, MaxEvents = 100 };
        string many = string.Join(',', Enumerable.Range(0, 101).Select(static i => $"\"p{i}\""));
        Assert.Equal(
            "PRG9021 error at /events/0/entry/whatWorked: There are more than 100 elements here: that is the limit.",
            Documents.Lines(
                ProgressieJson.Read<ProgressJournal>(
                    Documents.Set(Documents.Journal, "/events/0/entry/whatWorked", $"[{many}]"),
                    ProgressieCatalog.BuiltIn.With(limits)).Report));
        Assert.Equal(
            "PRG9021 error at /events/3/with: There are more than 100 elements here: that is the limit.",
            Documents.Lines(
                ProgressieJson.Read<ProgressJournal>(
                    Documents.Set(Documents.Journal, "/events/3/with", $"[{many}]"), ProgressieCatalog.BuiltIn.With(limits)).Report));
        ProgressJournal journal =
            Enumerable.Range(0, 101).Aggregate(TestJournals.Begin(), static (sofar, _) => sofar.Write("x", TestJournals.By()));
        Assert.Equal(
            "PRG9021 error at /events: There are more than 100 elements here: that is the limit.",
            Documents.Lines(
                ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(journal), ProgressieCatalog.BuiltIn.With(limits)).Report));
        Assert.Equal(journal, ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(journal)).Value);
    }

    [Fact]
    public void TryRead_HalfASurrogatePairInTheText_IsReported() => Assert.Equal(
        "PRG9023 error at the document: The text holds half a surrogate pair: expected whole characters.",
        Documents.Lines(ProgressieJson.Read<ProgressJournal>("\uD800").Report));

    private static string Report(string json) => Documents.Lines(ProgressieJson.Read<ProgressJournal>(json).Report);

    private static string Rewrite(string json) => ProgressieJson.Write(ProgressieJson.Read<ProgressJournal>(json).Value);

    private static JsonNode Shuffle(JsonNode node, int seed, string path) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select((element, index) => Shuffle(element!, seed, $"{path}/{index}"))]),
        JsonObject o when path != "/extensions" => new JsonObject(o
            .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Shuffle(member.Value!, seed, $"{path}/{member.Key}")))
            .OrderBy(member => unchecked(((uint)seed ^ (uint)member.Key.Sum(static c => c * c)) * 2_654_435_761u))),
        _ => node.DeepClone(),
    };

    private static string Allowed(string path)
    {
        string[] keys = path.Split('/')[1..];
        string last = keys[^1];
        return last switch
        {
            "document" => "\"progress-journal\"",
            "schema" or "number" => "a whole number",
            "id" => "a string",
            "owner" => "an object with id and name",
            "language" => "a language tag",
            "startedAt" or "at" => Moment,
            "events" => "an array of events",
            "event" => Kinds,
            "entry" => "a journal entry",
            "kind" => "\"progress\" or \"did-not-work-yet\"",
            "on" => "a date such as 2026-11-21",
            "whatWorked" => "an array of texts",
            "willDoAgain" => "true or false",
            "with" => "an array of participant ids",
            "extensions" => "an object",
            _ when char.IsAsciiDigit(last[0]) => keys[^2] switch { "events" => "an event", "with" => "a string", _ => "a text" },
            _ => "a text",
        };
    }
}
