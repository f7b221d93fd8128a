using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Every member of a conversation, of its model and of a preparation: missing, twice, unknown beside it, null, and of every wrong
/// type.</summary>
public sealed class ConversationMembersTests
{
    private const string Localized = "an object from language tags to texts";
    private const string ModelNames = "document, schema, id, version, sourceLanguage, languages, title, introduction, credit, role, order,"
        + " parties, lead, parameters, steps, asides, extensions";
    private const string StepNames =
        "id, kind, moment, title, aim, askedBy, spokenBy, after, turns, minutes, visibility, questions, followUps, pitfalls, answer";
    private const string ConversationNames =
        "document, schema, id, model, topic, language, participants, situation, role, parameters, carried, startedAt, events, extensions";
    private const string NextStepNames = "what, how, when, on, owner, noticedBy, origin, status";
    private const string SituationNames = "goalFrom, ideasFrom, initiative, relation, mandate, fixedProcedure, permission";
    private const string PreparationNames = "document, schema, by, language, irritation, expectation, reason, fixedPoints, freePoints, "
        + "hasToComeUp, clearAfterwards, extensions";
    private const string Roles = "\"helping\", \"directing\", \"training\" or \"instructing\"";
    private const string Kinds = "\"said\", \"passed\", \"step-closed\", \"corrected\", \"withdrawn\", \"role-switched\", \"decided\", "
        + "\"reviewed\", \"noted\", \"closed\" or \"reopened\"";
    private const string Moment = "a moment such as 2026-11-21T14:30:00+01:00";

    private static readonly string[] Ways = ["model", "conversation", "fixed conversation", "preparation"];

    public static TheoryData<string> Kept => [.. Ways];

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_WithEveryMember_IsSoundAndWritesTheSame(string way)
    {
        Assert.Equal(string.Empty, Report(way, Document(way)));
        Assert.Equal(Document(way).Replace("\"turns\":\"open\",", string.Empty, StringComparison.Ordinal), Rewrite(way, Document(way)));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_WrongTypeAnywhere_IsReportedThere(string way)
    {
        string document = Document(way);
        foreach (string path in Documents.Pointers(document))
        {
            JsonNode node = Documents.At(JsonNode.Parse(document)!, path);
            string own = TypeOf(node);
            string allowed = Allowed(way, path);
            foreach ((string found, string value) in ResponseMembersTests.WrongTypes())
            {
                if (found != own && !(own is "a flag" && found is "true" or "false"))
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
    [InlineData("model", "", "document", "\"conversation-model\"")]
    [InlineData("model", "", "schema", "a whole number")]
    [InlineData("model", "", "id", "a definition id")]
    [InlineData("model", "", "version", "a whole number from 1")]
    [InlineData("model", "", "sourceLanguage", "a language tag")]
    [InlineData("model", "", "languages", "an array of language tags")]
    [InlineData("model", "", "title", Localized)]
    [InlineData("model", "", "order", "\"free\", \"fixed\" or \"fixed-per-person\"")]
    [InlineData("model", "", "parties", "an array of parties")]
    [InlineData("model", "", "steps", "an array of steps")]
    [InlineData("model", "/parties/1", "id", "a party id")]
    [InlineData("model", "/parties/1", "title", Localized)]
    [InlineData("model", "/parameters/0", "id", "a parameter id")]
    [InlineData("model", "/parameters/0", "title", Localized)]
    [InlineData("model", "/parameters/0", "default", Localized)]
    [InlineData("model", "/steps/1", "id", "a step id")]
    [InlineData("model", "/steps/1", "kind", "a step kind")]
    [InlineData("model", "/steps/1", "title", Localized)]
    [InlineData("model", "/steps/1", "aim", Localized)]
    [InlineData("model", "/steps/1", "spokenBy", "an array of party ids")]
    [InlineData("model", "/steps/1", "questions", "an array of objects from language tags to texts")]
    [InlineData("model", "/steps/1", "answer", "an array of answer fields")]
    [InlineData("model", "/asides/0", "id", "a step id")]
    [InlineData("model", "/steps/0/answer/1", "id", "a field id")]
    [InlineData("model", "/steps/0/answer/1", "title", Localized)]
    [InlineData(
        "model", "/steps/0/answer/1", "holds",
        "\"context\", \"achieved\", \"own-share\", \"desired\", \"reason\", \"next-step\", \"when\", \"usefulness\" or \"help\"")]
    [InlineData("model", "/steps/0/answer/1", "kind", "\"text\", \"choice\" or \"date\"")]
    [InlineData("model", "/steps/0/answer/0/options/0", "id", "an option id")]
    [InlineData("model", "/steps/0/answer/0/options/0", "text", Localized)]
    [InlineData("conversation", "", "document", "\"conversation\"")]
    [InlineData("conversation", "", "schema", "a whole number")]
    [InlineData("conversation", "", "model", "an object with id, version and hash")]
    [InlineData("conversation", "", "participants", "an array of participants")]
    [InlineData("conversation", "", "startedAt", "a moment")]
    [InlineData("conversation", "/model", "id", "a definition id")]
    [InlineData("conversation", "/model", "version", "a whole number from 1")]
    [InlineData("conversation", "/model", "hash", "a content hash")]
    [InlineData("conversation", "/participants/1", "id", "a participant id")]
    [InlineData("conversation", "/participants/1", "party", "a party id")]
    [InlineData("conversation", "/carried/0", "what", "a text")]
    [InlineData("conversation", "/carried/0/owner", "id", "a participant id")]
    [InlineData("conversation", "/events/0", "event", Kinds)]
    [InlineData("conversation", "/events/0", "at", "a moment")]
    [InlineData("conversation", "/events/0", "by", "a participant id")]
    [InlineData("conversation", "/events/0", "step", "a step id")]
    [InlineData("conversation", "/events/1", "text", "a text")]
    [InlineData("conversation", "/events/2", "number", "a whole number from 1")]
    [InlineData("conversation", "/events/4", "number", "a whole number from 1")]
    [InlineData("conversation", "/events/5", "to", Roles)]
    [InlineData("conversation", "/events/6", "nextStep", "a next step")]
    [InlineData("conversation", "/events/6/nextStep", "what", "a text")]
    [InlineData("conversation", "/events/7", "carriedStep", "a whole number from 1")]
    [InlineData("conversation", "/events/7", "status", "\"open\", \"done\" or \"let-go\"")]
    [InlineData("conversation", "/events/8", "at", "a moment")]
    [InlineData("conversation", "/events/9", "by", "a participant id")]
    [InlineData("fixed conversation", "/events/2", "step", "a step id")]
    [InlineData("fixed conversation", "/events/3", "step", "a step id")]
    [InlineData("preparation", "", "document", "\"directing-preparation\"")]
    [InlineData("preparation", "", "schema", "a whole number")]
    public void TryRead_MissingMember_IsReportedAtItsObject(string way, string parent, string name, string expected) => Assert.Equal(
        $"PRG9013 error at {(parent.Length == 0 ? "the document" : parent)}: The member '{name}' is missing: expected {expected}.",
        Report(way, Documents.Remove(Document(way), $"{parent}/{name}")));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "definition": "seven-steps" }""")]
    [InlineData("""{ "version": 1, "board": "b-1" }""")]
    [InlineData("""{ "board": "b-1", "journal": "j-1" }""")]
    public void TryRead_ASourceThatNamesNoOneDocument_IsReported(string source) => Assert.Equal(
        "PRG1015 error at /carried/0/origin: The source names no one document: expected a definition with its version, or a board, or a "
            + "journal.",
        Report("conversation", Documents.Set(Document("conversation"), "/carried/0/origin", source)));

    [Theory]
    [InlineData(
        "model",
        "/introduction /credit /role /lead /asides /extensions /parties/0/least /parties/0/most /steps/0/askedBy /steps/1/after "
            + "/steps/1/turns /steps/0/minutes /steps/0/visibility /steps/0/followUps /steps/0/pitfalls")]
    [InlineData(
        "conversation",
        "/id /topic /language /situation /role /parameters /events /extensions /participants/0/name /situation/goalFrom "
            + "/situation/ideasFrom /situation/initiative /situation/relation /situation/mandate /situation/fixedProcedure /carried/0/how "
            + "/carried/0/when /carried/0/on /carried/0/owner /carried/0/owner/name /carried/0/noticedBy /carried/0/origin "
            + "/carried/0/origin/response /carried/0/origin/conversation /carried/0/origin/element /carried/0/status /events/0/question "
            + "/events/0/answer /events/0/signal /events/0/private /events/1/shared /events/2/reason /events/2/question /events/2/answer "
            + "/events/2/signal /events/2/private /events/4/reason /events/5/reason /events/5/situation /events/7/outcome")]
    [InlineData(
        "preparation", "/by /language /irritation /expectation /reason /fixedPoints /freePoints /hasToComeUp /clearAfterwards /extensions")]
    public void TryRead_WithoutAnOptionalMember_IsSound(string way, string paths) => Assert.All(
        paths.Split(' '), path => Assert.Equal(string.Empty, Report(way, Documents.Remove(Document(way), path))));

    [Theory]
    [InlineData("model", "", ModelNames)]
    [InlineData("model", "/parties/0", "id, title, least, most")]
    [InlineData("model", "/parameters/0", "id, title, default")]
    [InlineData("model", "/steps/0", StepNames)]
    [InlineData("model", "/asides/0", StepNames)]
    [InlineData("model", "/steps/0/answer/0", "id, title, holds, kind, options")]
    [InlineData("model", "/steps/0/answer/0/options/1", "id, text")]
    [InlineData("conversation", "", ConversationNames)]
    [InlineData("conversation", "/model", "id, version, hash")]
    [InlineData("conversation", "/participants/0", "id, name, party")]
    [InlineData("conversation", "/situation", SituationNames)]
    [InlineData("conversation", "/carried/0", NextStepNames)]
    [InlineData("conversation", "/carried/0/owner", "id, name")]
    [InlineData("conversation", "/carried/0/origin", "definition, version, board, journal, response, conversation, series, element")]
    [InlineData("conversation", "/events/0", "event, at, by, step, question, answer, signal, private")]
    [InlineData("conversation", "/events/1", "event, at, by, text, shared")]
    [InlineData("conversation", "/events/2", "event, at, by, number, reason, question, answer, signal, private")]
    [InlineData("conversation", "/events/4", "event, at, by, number, reason")]
    [InlineData("conversation", "/events/5", "event, at, by, to, reason, situation")]
    [InlineData("conversation", "/events/5/situation", SituationNames)]
    [InlineData("conversation", "/events/6", "event, at, by, nextStep")]
    [InlineData("conversation", "/events/6/nextStep", NextStepNames)]
    [InlineData("conversation", "/events/7", "event, at, by, carriedStep, status, outcome")]
    [InlineData("conversation", "/events/8", "event, at, by")]
    [InlineData("conversation", "/events/9", "event, at, by")]
    [InlineData("fixed conversation", "/events/2", "event, at, by, step")]
    [InlineData("fixed conversation", "/events/3", "event, at, by, step")]
    [InlineData("preparation", "", PreparationNames)]
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

            // Where names are data, a value is read whatever it stands under.
            string parent = path[..path.LastIndexOf('/')];
            string again = name is "nl" or "en" || parent.EndsWith("/answer", StringComparison.Ordinal)
                ? "\"x\""
                : parent == "/parameters"
                ? "{\"nl\":\"x\"}"
                : "null";
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
            string document = Documents.Set(Document(way), "/extensions", """{"host":{"a":[1,2]}}""");
            string expected = Rewrite(way, document);
            Props.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                seed => Assert.Equal(expected, Rewrite(way, Documents.ToText(Shuffle(JsonNode.Parse(document)!, seed, string.Empty)))),
                cases: 60);
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void TryRead_EveryLetterEscaped_ReadsTheSame(string way)
    {
        string document = Documents.Set(Document(way), "/extensions", "{}");
        Assert.Equal(Rewrite(way, document), Rewrite(way, ResponseMembersTests.EscapeStrings(document)));
    }

    [Theory]
    [InlineData("{}", "PRG9013 error at /events/1: The member 'event' is missing: expected " + Kinds + ".")]
    [InlineData("{\"at\":1,\"zzz\":[{}]}", "PRG9013 error at /events/1: The member 'event' is missing: expected " + Kinds + ".")]
    [InlineData("{\"at\":1,\"event\":\"Said\"}", "PRG9020 error at /events/1/event: 'Said' is not allowed here: expected " + Kinds + ".")]
    [InlineData(
        "{\"event\":\"\\ud800\"}", "PRG9023 error at /events/1/event: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "{\"\\ud800\":1,\"event\":\"closed\",\"at\":\"2026-05-01T09:02:00+02:00\",\"by\":\"kade\"}",
        "PRG9023 error at /events/1: The text holds half a surrogate pair: expected whole characters.")]
    public void TryRead_EventOfNoKind_IsReportedAndTheOthersAreRead(string happened, string expected)
    {
        string json = Documents.Set(Documents.Set(Documents.Conversation, "/events/7/status", "\"never\""), "/events/1", happened);
        Assert.Equal(
            $"{expected}\nPRG9020 error at /events/7/status: 'never' is not allowed here: expected \"open\", \"done\" or \"let-go\".",
            Report("conversation", json));
    }

    [Theory]
    [InlineData(
        "model", "\"order\":\"free\"", "\"order\":\"Free\"",
        "PRG9020 error at /order: 'Free' is not allowed here: expected \"free\", \"fixed\" or \"fixed-per-person\".")]
    [InlineData(
        "model", "\"role\":\"helping\"", "\"role\":\"\"", "PRG9020 error at /role: '' is not allowed here: expected " + Roles + ".")]
    [InlineData(
        "model", "\"moment\":\"before\"", "\"moment\":\"now\"",
        "PRG9020 error at /steps/0/moment: 'now' is not allowed here: expected \"before\", \"halfway\" or \"after\".")]
    [InlineData(
        "model", "\"turns\":\"open\"", "\"turns\":\"none\"",
        "PRG9020 error at /steps/1/turns: 'none' is not allowed here: expected \"open\" or \"rounds\".")]
    [InlineData(
        "model", "\"turns\":\"open\"", "\"turns\":\"rounds\"",
        "PRG5121 error at /steps/1/turns: Turns go in rounds, and the order of the model is free: rounds need a fixed order.")]
    [InlineData(
        "model", "\"visibility\":\"speaker\"", "\"visibility\":\"all\"",
        "PRG9020 error at /steps/0/visibility: 'all' is not allowed here: expected \"everyone\" or \"speaker\".")]
    [InlineData(
        "model", "\"kind\":\"date\"", "\"kind\":\"number\"",
        "PRG9020 error at /steps/0/answer/1/kind: 'number' is not allowed here: expected \"text\", \"choice\" or \"date\".")]
    [InlineData(
        "model", "\"holds\":\"when\"", "\"holds\":\"who\"",
        "PRG9020 error at /steps/0/answer/1/holds: 'who' is not allowed here: expected \"context\", \"achieved\", \"own-share\", "
            + "\"desired\", \"reason\", \"next-step\", \"when\", \"usefulness\" or \"help\".")]
    [InlineData(
        "model", "\"minutes\":5", "\"minutes\":0",
        "PRG5122 error at /steps/0/minutes: The step takes at most 0 minutes: expected 1 to 480.")]
    [InlineData(
        "model", "\"minutes\":5", "\"minutes\":1.5",
        "PRG9016 error at /steps/0/minutes: The number is 1.5: expected a whole number from 1 to 480.")]
    [InlineData(
        "model", "\"most\":2", "\"most\":0",
        "PRG5103 error at /parties/0: The party is of at least 1 and at most 0 people: expected at least 0, and at most no fewer than "
            + "that, and 1 or more.")]
    [InlineData(
        "model", "\"most\":2", "\"most\":1e9",
        "PRG9016 error at /parties/0/most: The number is 1e9: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "model", "\"least\":0", "\"least\":-1",
        "PRG5103 error at /parties/1: The party is of at least -1 and at most - people: expected at least 0, and at most no fewer than "
            + "that, and 1 or more.")]
    [InlineData(
        "model", "\"after\":[\"start\"]", "\"after\":[\"start\",\"Start\",null]",
        "PRG1001 error at /steps/1/after/1: 'Start' is not allowed here: expected 1 to 64 of a-z, 0-9, '.' and '-', beginning with a "
            + "letter or digit.\nPRG9015 error at /steps/1/after/2: There is a null here: expected a string. What is not known is left "
            + "out.")]
    [InlineData(
        "model", "\"after\":[\"start\"]", "\"after\":[\"nowhere\"]",
        "PRG5109 error at /steps/1/after/0: There is no step 'nowhere' to come after: the steps are start, platform.")]
    [InlineData(
        "model", "\"kind\":\"platform\"", "\"kind\":\"Platform\"",
        "PRG1001 error at /steps/1/kind: 'Platform' is not allowed here: expected 1 to 64 of a-z, 0-9, '.' and '-', beginning with a "
            + "letter or digit.")]
    [InlineData(
        "model", "\"schema\":1", "\"schema\":2",
        "PRG9009 error at /schema: The document has schema 2: this version of the library reads up to schema 1.")]
    [InlineData(
        "conversation", "\"schema\":1", "\"schema\":0",
        "PRG9010 error at /schema: There is no schema 0: expected a whole number from 1 to 1.")]
    [InlineData(
        "conversation", "\"conversation\",\"schema\"", "\"conversation-model\",\"schema\"",
        "PRG9008 error at /document: The document is of the kind \"conversation-model\": expected \"conversation\".")]
    [InlineData(
        "conversation", "\"id\":\"c1\"", "\"id\":\"c 1\"",
        "PRG1001 error at /id: 'c 1' is not allowed here: expected 1 to 128 visible ASCII characters without white space.")]
    [InlineData(
        "conversation", "\"language\":\"nl-BE\"", "\"language\":\"nl-be\"",
        "PRG1005 error at /language: 'nl-be' is no language tag: expected a language of 2 or 3 lower-case letters, then optionally a "
            + "script such as 'Latn' and a region such as 'BE' or '419'.")]
    [InlineData(
        "conversation", "\"topic\":\"werkdruk\"", "\"topic\":\" \"",
        "PRG1002 error at /topic: The text is empty or blank: expected words, or no member at all.")]
    [InlineData(
        "conversation", "\"ideasFrom\":\"outside\"", "\"ideasFrom\":\"me\"",
        "PRG9020 error at /situation/ideasFrom: 'me' is not allowed here: expected \"person\" or \"outside\".")]
    [InlineData(
        "conversation", "\"initiative\":\"theirs\"", "\"initiative\":\"yours\"",
        "PRG9020 error at /situation/initiative: 'yours' is not allowed here: expected \"not-said\", \"mine\" or \"theirs\".")]
    [InlineData(
        "conversation", "\"relation\":\"coach\"", "\"relation\":\"boss\"",
        "PRG9020 error at /situation/relation: 'boss' is not allowed here: expected \"not-said\", \"manager\", \"coach\", \"teacher\" or "
            + "\"peer\".")]
    [InlineData(
        "conversation", "\"parameters\":{\"period\"", "\"parameters\":{\"Period\"",
        "PRG1001 error at /parameters/Period: 'Period' is not allowed here: expected 1 to 64 of a-z, 0-9, '.' and '-', beginning with a "
            + "letter or digit.")]
    [InlineData(
        "conversation", "\"status\":\"done\"", "\"status\":\"late\"",
        "PRG9020 error at /carried/0/status: 'late' is not allowed here: expected \"open\", \"done\" or \"let-go\".")]
    [InlineData(
        "conversation", "\"signal\":\"hard-now\"", "\"signal\":\"none\"",
        "PRG9020 error at /events/0/signal: 'none' is not allowed here: expected \"nothing-yet\" or \"hard-now\".")]
    [InlineData(
        "conversation", "\"answer\":{\"useful\"", "\"answer\":{\"Useful\"",
        "PRG1001 error at /events/0/answer/Useful: 'Useful' is not allowed here: expected 1 to 64 of a-z, 0-9, '.' and '-', beginning "
            + "with a letter or digit.")]
    [InlineData(
        "conversation", "\"answer\":{\"useful\"", "\"answer\":{\"\\ud800\":\"x\",\"useful\"",
        "PRG9023 error at /events/0/answer: The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "conversation", "\"even ordenen\"", "\"\"",
        "PRG1002 error at /events/0/answer/words: The text is empty or blank: expected words, or no member at all.")]
    [InlineData(
        "conversation", "\"number\":1", "\"number\":0",
        "PRG9016 error at /events/2/number: The number is 0: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "conversation", "\"carriedStep\":1", "\"carriedStep\":-1",
        "PRG9016 error at /events/7/carriedStep: The number is -1: expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "conversation", "\"2026-05-01T09:05:00+02:00\"", "\"2026-05-01T09:05:00\"",
        "PRG9017 error at /events/4/at: The moment '2026-05-01T09:05:00' has no offset: expected one as in 2026-11-21T14:30:00+01:00, or "
            + "Z.")]
    [InlineData(
        "conversation", "\"to\":\"helping\"", "\"to\":\"Helping\"",
        "PRG9020 error at /events/5/to: 'Helping' is not allowed here: expected " + Roles + ".")]
    [InlineData(
        "preparation", "\"negen uur\"", "\"\\u0007\"",
        "PRG1004 error at /fixedPoints/0: The text holds the control character U+0007 at position 0: only visible characters, spaces, "
            + "tabs and line ends are allowed.")]
    [InlineData(
        "preparation", "\"hoe\"", "\"hoe\",\"\"",
        "PRG1002 error at /freePoints/1: The text is empty or blank: expected words, or no member at all.")]
    public void TryRead_SomethingWrong_IsReportedThere(string way, string old, string replacement, string expected) =>
        Assert.Equal(expected, Report(way, Documents.Replace(Document(way), old, replacement)));

    [Fact]
    public void TryRead_DefaultsThatAreLeftOutWhenWritten_AreAccepted()
    {
        const string NotSaid = ",\"situation\":{\"initiative\":\"not-said\",\"relation\":\"not-said\"},\"parameters\":{},"
            + "\"carried\":[{\"what\":\"x\",\"status\":\"open\"}],\"startedAt\"";
        string json = Documents.Replace(Documents.LeastConversation, ",\"startedAt\"", NotSaid)[..^1]
            + ",\"events\":[{\"event\":\"noted\",\"at\":\"2026-05-01T09:00:00+02:00\",\"by\":\"noor\",\"text\":\"x\",\"shared\":false},"
            + "{\"event\":\"said\",\"at\":\"2026-05-01T09:00:00+02:00\",\"by\":\"noor\",\"step\":\"start\",\"question\":\"x\","
            + "\"answer\":{}}]}";
        Assert.Equal(string.Empty, Report("conversation", json));
        string expected = json;
        foreach (string left in (string[])[
            "\"initiative\":\"not-said\",\"relation\":\"not-said\"", "\"parameters\":{},", ",\"status\":\"open\"", ",\"shared\":false",
            ",\"answer\":{}"])
        {
            expected = Documents.Replace(expected, left, string.Empty);
        }

        Assert.Equal(expected, Rewrite("conversation", json));
        Assert.Equal(Documents.LeastConversation, Rewrite("conversation", Documents.LeastConversation[..^1] + ",\"events\":[]}"));
        string model = Documents.Replace(
            Documents.Model, "\"turns\":\"open\",", "\"turns\":\"open\",\"visibility\":\"everyone\",\"followUps\":[],\"pitfalls\":[],");
        Assert.Equal(
            TestModels.Free,
            ProgressieJson.Read<ConversationModel>(Documents.Replace(model, "\"most\":2", "\"least\":1,\"most\":2")).Value);
        Assert.Equal(
            DirectingPreparation.Create(new()),
            ProgressieJson.Read<DirectingPreparation>(
                """{"document":"directing-preparation","schema":1,"fixedPoints":[],"freePoints":[]}""").Value);
    }

    [Fact]
    public void TryRead_TooMuch_IsReported()
    {
        ProgressieLimits limits = new() { MaxElements = 100 };
        string many = string.Join(',', Enumerable.Range(0, 101).Select(static i => $"\"f{i}\":\"x\""));
        string json = Documents.Set(Documents.Conversation, "/events/3/answer", $"{{{many}}}");
        Assert.Equal(
            "PRG9021 error at /events/3/answer: There are more than 100 elements here: that is the limit.",
            Documents.Lines(ProgressieJson.Read<Conversation>(json, TestDefinitions.All with { Limits = limits }).Report));
        Assert.Equal(
            "PRG9021 error at /steps/1/spokenBy: There are more than 100 elements here: that is the limit.",
            Documents.Lines(
                ProgressieJson.Read<ConversationModel>(
                    Documents.Set(Documents.Model, "/steps/1/spokenBy", $"[{string.Join(',', Enumerable.Repeat("\"coach\"", 101))}]"),
                    ProgressieCatalog.BuiltIn.With(limits)).Report));
    }

    private static string Document(string way) => way switch
    {
        "model" => Documents.Model,
        "conversation" => Documents.Conversation,
        "fixed conversation" => Documents.Replace(Documents.FixedConversation, "}]}", "}],\"extensions\":{\"host\":1}}"),
        _ => Documents.Preparation,
    };

    private static string Report(string way, string json) => Documents.Lines(way switch
    {
        "model" => ProgressieJson.Read<ConversationModel>(json).Report,
        "preparation" => ProgressieJson.Read<DirectingPreparation>(json).Report,
        _ => Documents.ReadConversation(json).Report,
    });

    private static string Rewrite(string way, string json) => way switch
    {
        "model" => ProgressieJson.Write(ProgressieJson.Read<ConversationModel>(json).Value),
        "preparation" => ProgressieJson.Write(ProgressieJson.Read<DirectingPreparation>(json).Value),
        _ => ProgressieJson.Write(Documents.ReadConversation(json).Value),
    };

    private static string TypeOf(JsonNode node) =>
        node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False
            ? "a flag"
            : ResponseMembersTests.TypeOf(node);

    /// <summary>Puts members in another order, but where the order is data, and in extensions.</summary>
    private static JsonNode Shuffle(JsonNode node, int seed, string path)
    {
        if (node is JsonArray array)
        {
            return new JsonArray([.. array.Select((element, index) => Shuffle(element!, seed, $"{path}/{index}"))]);
        }

        if (node is not JsonObject o || path == "/extensions")
        {
            return node.DeepClone();
        }

        IEnumerable<KeyValuePair<string, JsonNode?>> members =
            o.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Shuffle(member.Value!, seed, $"{path}/{member.Key}")));
        if (!path.EndsWith("/answer", StringComparison.Ordinal))
        {
            members = members.OrderBy(member => unchecked(((uint)seed ^ (uint)member.Key.Sum(static c => c * c)) * 2_654_435_761u));
        }

        return new JsonObject(members);
    }

    private static string Allowed(string way, string path)
    {
        string[] keys = path.Split('/')[1..];
        string last = keys[^1];
        bool isElement = char.IsAsciiDigit(last[0]);
        string parent = isElement ? keys[^2] : keys.Length > 1 ? keys[^2] : string.Empty;
        return way switch
        {
            _ when last is "nl" or "en" => "a text",
            _ when path == "/extensions" => "an object",
            _ when last is "host" => "an object",
            _ when path == "/document" =>
                way switch { "model" => "\"conversation-model\"", "preparation" => "\"directing-preparation\"", _ => "\"conversation\"" },
            _ when last is "schema" or "version" or "least" or "most" or "minutes" or "number" or "carriedStep" => "a whole number",
            _ when last is "language" or "sourceLanguage" || parent == "languages" => "a language tag",
            "model" => AllowedInModel(last, parent, isElement, keys is [.., "answer", _, _]),
            "preparation" => last is "by" ? "a string" : last is "fixedPoints" or "freePoints" ? "an array of texts" : "a text",
            _ => AllowedInConversation(last, parent, isElement),
        };
    }

    private static string AllowedInModel(string last, string parent, bool isElement, bool isField) => (last, parent) switch
    {
        (_, "questions" or "followUps" or "pitfalls") when isElement => Localized,
        (_, "parties") when isElement => "a party",
        (_, "parameters") when isElement => "a parameter",
        (_, "steps" or "asides") when isElement => "a step",
        (_, "answer") when isElement => "an answer field",
        (_, "options") when isElement => "an answer option",
        (_, "spokenBy" or "after") when isElement => "a string",
        ("languages", _) => "an array of language tags",
        ("role", _) => Roles,
        ("order", _) => "\"free\", \"fixed\" or \"fixed-per-person\"",
        ("parties", _) => "an array of parties",
        ("parameters", _) => "an array of parameters",
        ("steps" or "asides", _) => "an array of steps",
        ("moment", _) => "\"before\", \"halfway\" or \"after\"",
        ("spokenBy", _) => "an array of party ids",
        ("after", _) => "an array of step ids",
        ("turns", _) => "\"open\" or \"rounds\"",
        ("visibility", _) => "\"everyone\" or \"speaker\"",
        ("questions" or "followUps" or "pitfalls", _) => "an array of objects from language tags to texts",
        ("answer", _) => "an array of answer fields",
        ("holds", _) =>
            "\"context\", \"achieved\", \"own-share\", \"desired\", \"reason\", \"next-step\", \"when\", \"usefulness\" or \"help\"",
        ("options", _) => "an array of answer options",
        ("id" or "lead" or "askedBy", _) => "a string",
        ("kind", _) => isField ? "\"text\", \"choice\" or \"date\"" : "a string",
        _ => Localized,
    };

    private static string AllowedInConversation(string last, string parent, bool isElement) => (last, parent) switch
    {
        (_, "participants") when isElement => "an object with id, name and party",
        (_, "carried") when isElement => "a next step",
        (_, "events") when isElement => "an event",
        ("model", _) => "an object with id, version and hash",
        ("hash", _) => "a content hash",
        ("participants", _) => "an array of participants",
        ("situation", _) => "a situation",
        ("role" or "to", _) => Roles,
        ("parameters", _) => "an object from parameter ids to texts in languages",
        (_, "parameters") => Localized,
        ("carried", _) => "an array of next steps",
        ("events", _) => "an array of events",
        ("event", _) => Kinds,
        ("startedAt" or "at", _) => Moment,
        ("answer", _) => "an object from field ids to texts",
        ("signal", _) => "\"nothing-yet\" or \"hard-now\"",
        ("private" or "shared" or "mandate" or "fixedProcedure" or "permission", _) => "true or false",
        ("goalFrom" or "ideasFrom", _) => "\"person\" or \"outside\"",
        ("initiative", _) => "\"not-said\", \"mine\" or \"theirs\"",
        ("relation", _) => "\"not-said\", \"manager\", \"coach\", \"teacher\" or \"peer\"",
        ("nextStep", _) => "a next step",
        ("on", _) => "a date such as 2026-11-21",
        ("owner", _) => "an object with id and name",
        ("origin", _) => "an object with definition and version, with board or with journal",
        ("status", _) => "\"open\", \"done\" or \"let-go\"",
        ("id" or "by" or "party" or "step" or "definition" or "response" or "conversation" or "board" or "journal" or "series", _) =>
            "a string",
        _ => "a text",
    };
}
