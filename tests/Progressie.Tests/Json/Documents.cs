using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Tests.Support;

namespace Progressie.Tests.Json;

/// <summary>One sound document of each kind with every member there is, and ways to change it.</summary>
internal static class Documents
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static ProgressieCatalog Catalog { get; } = TestChecklists.Catalog;

    internal static ContentHash Hash1 { get; } = TestChecklists.Small.Hash;

    internal static ContentHash Hash2 { get; } = TestChecklists.Small2.Hash;

    /// <summary>The least a response can be.</summary>
    internal static string LeastResponse { get; } =
        $$$"""{"document":"checklist-response","schema":1,"checklist":{"id":"small","version":1,"hash":"{{{Hash1}}}"},"marks":{}}""";

    /// <summary>A response with every member.</summary>
    internal static string Response { get; } =
        OnOneLine("""
        {"document":"checklist-response","schema":1,"id":"r1","checklist":{"id":"small","version":2,"hash":"$HASH2"},
        "respondent":{"id":"p1","name":"Noor"},"language":"nl","startedAt":"2026-05-01T09:00:00+02:00",
        "completedAt":"2026-05-01T10:00:00+02:00","changeIds":[{"id":"h1","at":"2026-05-01T09:10:00+02:00"}],
        "position":"c1","marks":{"a1":"both","a2":"desired","b9":"achieved",
        "c1":"neither","c2":"not-seen"},"notes":{"a1":{"achieved":"zo","desired":"meer"}},"intentions":[{"text":"eerst","item":"a1",
        "on":"2026-06-01","step":{"number":2,"origin":{"definition":"small","version":1,"response":"r0","element":"a1"},
        "agreed":"2026-05-01","reviews":[
        {"event":"reviewed","at":"2026-05-02T10:00:00+02:00","by":"p1","status":"done","outcome":"gelukt"},
        {"event":"corrected","at":"2026-05-02T10:01:00+02:00","by":"p1","number":1,"status":"let-go","outcome":"half","reason":"vergist"},
        {"event":"withdrawn","at":"2026-05-02T10:02:00+02:00","by":"p1","number":2,"reason":"toch niet"}]}}],
        "removedIntentions":[{"intention":{"text":"bellen"},"at":"2026-05-01T09:14:00+02:00","by":"p1"}],"changes":[{"item":"a1",
        "achieved":"2026-05-01T09:10:00+02:00","desired":"2026-05-01T09:11:00+02:00","achievedNote":"2026-05-01T09:12:00+02:00",
        "desiredNote":"2026-05-01T09:13:00+02:00"}],"amendments":[{"at":"2026-05-02T10:00:00+02:00","by":{"id":"p2","name":"Sam"},"reason":"vergist",
        "before":{"marks":{"a1":"achieved","a2":"not-seen","b9":"not-seen","c1":"not-seen","c2":"not-seen"},
        "notes":{"a2":{"desired":"vroeger"}},"intentions":[{"text":"toen"}],
        "removedIntentions":[{"intention":{"text":"mailen","item":"a1"},"at":"2026-05-01T09:08:00+02:00"}],"changes":[{"item":"a2",
        "desiredNote":"2026-05-01T09:09:00+02:00"}]}}],"migratedFrom":{"version":1,"hash":"$HASH1",
        "response":"r0"},"unmatched":[{"version":1,"item":"b2","mark":"both","achieved":"was","desired":"werd"}],
        "extensions":{"host":{"a": [1, 2]}}}
        """)
            .Replace("$HASH1", Hash1.ToString(), StringComparison.Ordinal)
            .Replace("$HASH2", Hash2.ToString(), StringComparison.Ordinal);

    /// <summary>A checklist with every member.</summary>
    internal static string Checklist { get; } = ProgressieJson.Write(Progressie.Checklists.Checklist.Create(TestChecklists.SmallDraft2 with
    {
        Introduction = LocalizedText.Of("Zo vul je hem in.", "How to fill it in."),
        Credit = LocalizedText.Of("Naar een idee.", "After an idea."),
        Extensions = HostExtensions.Empty.With("host", """{"a": [1, 2]}"""),
    }));

    /// <summary>A conversation model with every member, also those that are as they are by default.</summary>
    internal static string Model
    {
        get;
    } = Replace(ProgressieJson.Write(TestModels.Free), "\"after\":[\"start\"],", "\"after\":[\"start\"],\"turns\":\"open\",");

    /// <summary>The least a conversation can be.</summary>
    internal static string LeastConversation { get; } =
        OnOneLine($$$"""
        {"document":"conversation","schema":1,"model":{"id":"talk","version":2,"hash":"{{{TestModels.Free.Hash}}}"},
        "participants":[{"id":"noor","party":"client"}],"startedAt":"2026-05-01T09:00:00+02:00"}
        """);

    /// <summary>A conversation with every member, and every event there is in a free order.</summary>
    internal static string Conversation { get; } =
        OnOneLine("""
        {"document":"conversation","schema":1,"id":"c1","model":{"id":"talk","version":2,"hash":"$HASH"},"topic":"werkdruk",
        "language":"nl-BE","participants":[{"id":"noor","name":"Noor","party":"client"},{"id":"kade","name":"Kade",
        "party":"coach"}],"situation":{"goalFrom":"person","ideasFrom":"outside","initiative":"theirs","relation":"coach",
        "mandate":false,"fixedProcedure":false,"permission":true},"role":"training","parameters":{"period":{"en":"May","nl":"mei"}},
        "carried":[{"what":"bellen","how":"kort","when":"maandag","on":"2026-05-04","owner":{"id":"noor","name":"Noor"},
        "partners":[{"id":"kade","name":"Kade"}],"helpWanted":"een telefoon","noticedBy":"rust","origin":{"definition":"talk",
        "version":1,"response":"r0","conversation":"c0","element":"start"},"agreed":"2026-04-01","status":"done",
        "reviewed":"2026-04-30T09:00:00+02:00"}],"startedAt":"2026-05-01T09:00:00+02:00",
        "events":[{"event":"said","at":"2026-05-01T09:01:00+02:00","by":"noor","step":"start","question":"Wat zou helpen?",
        "answer":{"useful":"yes","day":"2026-05-08","words":"even ordenen"},"signal":"hard-now","private":true},
        {"event":"noted","at":"2026-05-01T09:02:00+02:00","by":"kade","text":"rustig","shared":true},
        {"event":"corrected","at":"2026-05-01T09:03:00+02:00","by":"noor","number":1,"reason":"vergist","question":"Wat helpt?",
        "answer":{"words":"ordenen"},"signal":"nothing-yet","private":false},
        {"event":"said","at":"2026-05-01T09:04:00+02:00","by":"noor","step":"platform","question":"Wat is er al?",
        "answer":{"achieved":"al veel"}},
        {"event":"withdrawn","at":"2026-05-01T09:05:00+02:00","by":"noor","number":4,"reason":"toch niet"},
        {"event":"role-switched","at":"2026-05-01T09:06:00+02:00","by":"kade","to":"helping","reason":"eigen ideeën",
        "situation":{"goalFrom":"person","relation":"peer"}},
        {"event":"decided","at":"2026-05-01T09:07:00+02:00","by":"noor","nextStep":{"what":"lopen","on":"2026-05-09",
        "owner":{"id":"noor"},"origin":{"definition":"talk","version":2},"status":"let-go"}},
        {"event":"reviewed","at":"2026-05-01T09:08:00+02:00","by":"noor","carriedStep":1,"status":"let-go","outcome":"niet nodig"},
        {"event":"closed","at":"2026-05-01T09:09:00+02:00","by":"kade"},
        {"event":"reopened","at":"2026-05-01T09:10:00+02:00","by":"kade"}],"extensions":{"host":{"a": [1, 2]}}}
        """)
            .Replace("$HASH", TestModels.Free.Hash.ToString(), StringComparison.Ordinal);

    /// <summary>A conversation in a fixed order: the two events that only such a one has, among others.</summary>
    internal static string FixedConversation { get; } =
        OnOneLine("""
        {"document":"conversation","schema":1,"model":{"id":"round","version":1,"hash":"$HASH"},"participants":[{"id":"lise",
        "party":"lead"},{"id":"noor","party":"presenter"},{"id":"kade","party":"member"}],"startedAt":"2026-05-01T09:00:00+02:00",
        "events":[{"event":"said","at":"2026-05-01T09:01:00+02:00","by":"noor","step":"case","answer":{"words":"dit speelt"}},
        {"event":"said","at":"2026-05-01T09:02:00+02:00","by":"kade","step":"tips","answer":{"words":"een tip"}},
        {"event":"passed","at":"2026-05-01T09:03:00+02:00","by":"noor","step":"tips"},
        {"event":"step-closed","at":"2026-05-01T09:04:00+02:00","by":"lise","step":"tips"},
        {"event":"said","at":"2026-05-01T09:05:00+02:00","by":"noor","step":"reaction","question":"Wat neem je mee?",
        "answer":{"words":"veel"}}]}
        """)
            .Replace("$HASH", TestModels.Fixed.Hash.ToString(), StringComparison.Ordinal);

    /// <summary>A preparation with every member.</summary>
    internal static string Preparation { get; } =
        OnOneLine("""
        {"document":"directing-preparation","schema":1,"by":"kade","language":"nl","irritation":"altijd te laat",
        "expectation":"op tijd","reason":"we wachten","fixedPoints":["negen uur","elke dag"],"freePoints":["hoe"],
        "hasToComeUp":"de reden","clearAfterwards":"wanneer","extensions":{"host":{"a": [1, 2]}}}
        """);

    /// <summary>A board of which the first session lies in an archive.</summary>
    internal static CircleArchive Archived(out CircleBoard board)
    {
        Writer noor = Writer.Of("noor", ManualClock.At("2026-05-01T09:00:00+02:00")).OnDevice("a");
        board = CircleBoard.Start("b1", "overdracht", noor).Add(CircleZone.Inner, "het rooster", noor.WithId("e1"))
            .Add(CircleZone.Outer, "de lijst", noor).Categorise("1@a", "ochtend", noor.WithId("e2")).BeginSession(noor)
            .Archive(2, out CircleArchive archive);
        return archive;
    }

    /// <summary>The same, of which every event has an id and says when it happened: the one a day, the next a moment.</summary>
    internal static string WithTold(string log)
    {
        int number = 0;
        return EventHead.Replace(log, match =>
        {
            (Group at, Group happened) = (match.Groups["at"], match.Groups[++number % 2 == 0 ? "at" : "day"]);
            string told = $"\"at\":\"{at}\",\"happened\":\"{happened}\"";
            string id = FormattableString.Invariant($"\"e{number}\"");
            return match.Groups["operation"] is { Success: true } operation
                ? $"{operation},{told},\"eventId\":{id}"
                : $"{match.Groups["event"]},\"id\":{id},{told}";
        });
    }

    private static readonly Regex EventHead =
        new(
            "((?<event>\"event\":\"[a-z-]+\")|(?<operation>\"operation\":\"[a-z-]+\",\"id\":\"[0-9a-z@]+\"))"
            + ",\"at\":\"(?<at>(?<day>[0-9-]{10})T[^\"]+)\"",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1));

    /// <summary>The least a journal can be.</summary>
    internal static string LeastJournal { get; } =
        """{"document":"progress-journal","schema":1,"owner":{"id":"noor"},"startedAt":"2026-05-01T09:00:00+02:00"}""";

    /// <summary>A journal with every member, and every event there is.</summary>
    internal static string Journal { get; } =
        OnOneLine("""
        {"document":"progress-journal","schema":1,"id":"j1","owner":{"id":"noor","name":"Noor"},"language":"nl-BE",
        "startedAt":"2026-05-01T09:00:00+02:00",
        "events":[{"event":"written","id":"w/1","at":"2026-05-02T21:00:00+02:00","happened":"2026-05-01",
        "entry":{"kind":"did-not-work-yet","what":"te laat begonnen",
        "whyItMatters":"rust","ownContribution":"wekker gezet","noticedBy":"haast","benefit":"geen",
        "whatWorked":["wekker","lijstje"],"willDoAgain":false,"idea":"eerder naar bed","domain":"thuis"}},
        {"event":"corrected","at":"2026-05-03T21:00:00+02:00","number":1,"entry":{"what":"toch op tijd","willDoAgain":true},
        "reason":"vergist"},
        {"event":"written","at":"2026-05-04T21:00:00+02:00","entry":{"what":"gebeld"}},
        {"event":"shared","at":"2026-05-05T21:00:00+02:00","number":3,"with":["samira","kade"]},
        {"event":"unshared","at":"2026-05-06T21:00:00+02:00","number":3,"with":["kade"]},
        {"event":"withdrawn","at":"2026-05-07T21:00:00+02:00","number":3,"reason":"niet van mij"},
        {"event":"level-marked","at":"2026-05-08T21:00:00+02:00","text":"nieuwe rol"}],"extensions":{"host":{"a": [1, 2]}}}
        """);

    /// <summary>The least a scale series can be.</summary>
    internal static string LeastScaleSeries { get; } =
        OnOneLine("""
        {"document":"scale-series","schema":1,"scale":{"id":"handovers","version":1,"kind":"success","topic":"Overdrachten",
        "ten":"verder","zero":"niets"}}
        """);

    /// <summary>A scale series with every member and every event there is.</summary>
    internal static string ScaleSeries { get; } =
        OnOneLine("""
        {"document":"scale-series","schema":1,"id":"s1","scale":{"id":"handovers","version":1,"kind":"success",
        "topic":"Overdrachten","timeFrame":"deze week","ten":"De ander kan meteen verder","zero":"De ander begint opnieuw",
        "goodEnough":8,"otherPerspectives":[{"id":"colleague","words":"mijn collega"}],"language":"nl",
        "extensions":{"host":{"a": [1, 2]}}},"owner":{"id":"noor","name":"Noor"},"language":"nl-BE",
        "events":[{"event":"recorded","at":"2026-05-01T09:01:00+02:00","by":"kade","version":1,"reading":{"perspective":"colleague",
        "answer":{"answer":"on-scale","position":4.5,"words":"tussen 4 en 5"},"lowestSoFar":true,"whatIsThere":[{"what":"een lijst",
        "how":"samen gemaakt"},{"what":"een vast moment"}],"earlierHighest":{"answer":"on-scale","position":6,"when":"vorig jaar",
        "whatWorked":"met zijn tweeën"},"oneStepHigher":{"position":5,"looksLike":"iedereen vult aan"},"coping":["de kat"],
        "keeps":["de koffie","het uur"],"nextStep":{"what":"bellen","when":"morgen","on":"2026-05-02","owner":{"id":"noor"},
        "partners":[{"id":"kade","name":"Kade"}],"helpWanted":"een telefoon","agreed":"2026-05-01","status":"done",
        "reviewed":"2026-05-01"},"conversation":"c1"}},
        {"event":"recorded","at":"2026-05-02T09:02:00+02:00","version":1,"reading":{"answer":{"answer":"below","number":-1.5,
        "words":"onder nul"}}},
        {"event":"corrected","at":"2026-05-03T09:03:00+02:00","number":2,"version":1,"reason":"vergist",
        "reading":{"answer":{"answer":"on-scale","position":0.5},"earlierHighest":{"answer":"never"}}},
        {"event":"withdrawn","at":"2026-05-04T09:04:00+02:00","by":"noor","number":2,"reason":"toch niet"},
        {"event":"revised","at":"2026-05-05T09:05:00+02:00","scale":{"id":"handovers","version":2,"kind":"success",
        "topic":"Overdrachten","ten":"Nog beter","zero":"De ander begint opnieuw","grain":"tenth"},"meansTheSame":true},
        {"event":"recorded","at":"2026-05-06T09:06:00+02:00","version":2,"reading":{"answer":{"answer":"no-bottom",
        "words":"het zinkt"}}},
        {"event":"recorded","at":"2026-05-07T09:07:00+02:00","version":2,"reading":{"answer":{"answer":"unanswered",
        "words":"weet niet"}}},
        {"event":"recorded","at":"2026-05-08T09:08:00+02:00","version":2,"reading":{"answer":{"answer":"on-scale",
        "position":3.3}}},
        {"event":"step-reviewed","at":"2026-05-09T09:09:00+02:00","by":"noor","number":1,"status":"done","outcome":"gebeld"}],
        "extensions":{"host":{"a": [1, 2]}}}
        """);

    /// <summary>The least a circle board can be.</summary>
    internal static string LeastBoard { get; } =
        """{"document":"circle-board","schema":1,"id":"b1","topic":"overdracht","startedAt":"2026-05-01T09:00:00+02:00"}""";

    /// <summary>A circle board with every member, and every operation there is.</summary>
    internal static string Board { get; } =
        OnOneLine("""
        {"document":"circle-board","schema":1,"id":"b1","form":"team","moves":"on-planning","beyond":true,"topic":"overdracht",
        "whyItMatters":"iedereen op de hoogte","language":"nl-BE","participants":[{"id":"noor","name":"Noor"},{"id":"kade"}],
        "startedAt":"2026-05-01T09:00:00+02:00",
        "operations":[{"operation":"note-added","id":"1@a","at":"2026-05-01T09:01:00+02:00","by":"noor","zone":"outer",
        "text":"terugbellen","how":"zo","category":"ochtend","source":{"definition":"talk","version":1,"response":"r0",
        "conversation":"c0","series":"s0","element":"start"}},
        {"operation":"note-reworded","id":"2@a","at":"2026-05-01T09:02:00+02:00","by":"noor","basis":["1@a"],"note":"1@a",
        "text":"altijd terugbellen"},
        {"operation":"note-categorised","id":"3@a","at":"2026-05-01T09:03:00+02:00","by":"noor","basis":["2@a"],"note":"1@a",
        "category":"avond"},
        {"operation":"note-planned","id":"4@a","at":"2026-05-01T09:04:00+02:00","by":"noor","basis":["3@a"],"note":"1@a",
        "plan":{"owners":[{"id":"noor","name":"Noor"},{"id":"kade"}],"how":"om beurten","when":"maandag","on":"2026-05-04",
        "helpWanted":"van Sam"},"again":true},
        {"operation":"plan-dropped","id":"5@a","at":"2026-05-01T09:05:00+02:00","by":"noor","basis":["4@a"],"note":"1@a"},
        {"operation":"note-achieved","id":"6@a","at":"2026-05-01T09:06:00+02:00","by":"noor","basis":["5@a"],"note":"1@a",
        "how":"door te proberen"},
        {"operation":"note-moved","id":"7@a","at":"2026-05-01T09:07:00+02:00","by":"noor","basis":["6@a"],"note":"1@a","to":"outer",
        "why":"nog niet altijd"},
        {"operation":"note-split","id":"8@a","at":"2026-05-01T09:08:00+02:00","by":"noor","basis":["7@a"],"note":"1@a",
        "achieved":"overdag","remaining":"in het weekend","how":"met een rooster","category":"avond"},
        {"operation":"topic-reworded","id":"9@a","at":"2026-05-01T09:09:00+02:00","by":"noor","topic":"overdrachten",
        "whyItMatters":"rust"},
        {"operation":"session-began","id":"10@a","at":"2026-05-01T09:10:00+02:00","by":"noor","basis":["9@a"]},
        {"operation":"phase-entered","id":"11@a","at":"2026-05-01T09:11:00+02:00","by":"noor","basis":["10@a"],
        "phase":"fill-inner","seen":["10@a"]},
        {"operation":"notes-linked","id":"12@a","at":"2026-05-01T09:12:00+02:00","by":"noor","basis":["11@a"],"one":"1@a",
        "other":"8@a"},
        {"operation":"undone","id":"13@a","at":"2026-05-01T09:13:00+02:00","by":"noor","basis":["8@a"],"undoes":"3@a","note":"1@a"},
        {"operation":"compacted","id":"14@a","at":"2026-05-01T09:14:00+02:00","by":"noor","note":"1@a",
        "wasAchievement":true},
        {"operation":"undone","id":"15@a","at":"2026-05-01T09:15:00+02:00","by":"noor","basis":["14@a"],"undoes":"14@a","note":"1@a"},
        {"operation":"person-joined","id":"16@a","at":"2026-05-01T09:16:00+02:00","by":"noor","basis":["12@a"],
        "person":{"id":"sam","name":"Sam"}},
        {"operation":"person-renamed","id":"17@a","at":"2026-05-01T09:17:00+02:00","by":"noor","basis":["16@a"],
        "person":{"id":"sam","name":"Samira"}},
        {"operation":"person-left","id":"18@a","at":"2026-05-01T09:18:00+02:00","by":"noor","basis":["17@a"],"person":"sam"}],
        "extensions":{"host":{"a": [1, 2]}}}
        """);

    /// <summary>The same operations, as one replica sends them to another.</summary>
    internal static string Operations { get; } =
        $$"""{"document":"circle-operations","schema":1,"board":"b1","operations":{{ToText(JsonNode.Parse(Board)!["operations"]!)}}}""";

    /// <summary>A replica of the board that has seen nothing yet.</summary>
    internal static CircleBoard Replica => ProgressieJson.Read<CircleBoard>(Remove(Board, "/operations")).Value;

    internal static Validated<Conversation> ReadConversation(string json) => ProgressieJson.Read<Conversation>(json, TestDefinitions.All);

    internal static Validated<Conversation> ReadConversation(ReadOnlySpan<byte> utf8) =>
        ProgressieJson.Read<Conversation>(utf8, TestDefinitions.All);

    internal static Validated<ChecklistResponse> ReadResponse(string json) => ProgressieJson.Read<ChecklistResponse>(json, Catalog);

    internal static Validated<ChecklistResponse> ReadResponse(ReadOnlySpan<byte> utf8) =>
        ProgressieJson.Read<ChecklistResponse>(utf8, Catalog);

    /// <summary>Everything that was reported, a line each: code, severity, pointer and the whole message.</summary>
    internal static string Lines(ValidationReport report) => Told.Lines(report);

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A document that is written over several lines, as one of one line.</summary>
    internal static string OnOneLine(string lines) => lines.ReplaceLineEndings(string.Empty);

    /// <summary>Replaces what occurs once.</summary>
    internal static string Replace(string json, string old, string @new)
    {
        int at = json.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || json.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"Expected '{old}' once.", nameof(old));
        }

        return json[..at] + @new + json[(at + old.Length)..];
    }

    /// <summary>Puts JSON text where a pointer points, also text that a <see cref="JsonNode"/> cannot hold.</summary>
    internal static string Set(string json, string pointer, string value)
    {
        const string Here = "@@HERE@@";
        return Replace(
            Change(json, pointer, static (parent, key) =>
            {
                if (parent is JsonArray array)
                {
                    array[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)] = Here;
                }
                else
                {
                    parent[key] = Here;
                }
            }),
            $"\"{Here}\"",
            value);
    }

    internal static string Remove(string json, string pointer) => Change(json, pointer, static (parent, key) =>
    {
        if (parent is JsonArray array)
        {
            array.RemoveAt(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            parent.AsObject().Remove(key);
        }
    });

    internal static JsonNode At(JsonNode node, string pointer)
    {
        foreach (string key in pointer.Split('/').Skip(1))
        {
            node = node is JsonArray array ? array[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)]! : node[key]!;
        }

        return node;
    }

    internal static string ToText(JsonNode node) => node.ToJsonString(Readable);

    /// <summary>Every pointer in a document but the root's and those inside extensions.</summary>
    internal static IEnumerable<string> Pointers(string json) => Pointers(JsonNode.Parse(json)!, string.Empty);

    private static IEnumerable<string> Pointers(JsonNode node, string path)
    {
        IEnumerable<(string Key, JsonNode Child)> children = node switch
        {
            JsonObject o => o.Select(static member => (member.Key, member.Value!)),
            JsonArray a => a.Select(static (element, index) => ($"{index}", element!)),
            _ => [],
        };
        foreach ((string key, JsonNode child) in children)
        {
            yield return $"{path}/{key}";
            if (key != "extensions")
            {
                foreach (string pointer in Pointers(child, $"{path}/{key}"))
                {
                    yield return pointer;
                }
            }
        }
    }

    private static string Change(string json, string pointer, Action<JsonNode, string> change)
    {
        JsonNode root = JsonNode.Parse(json)!;
        int cut = pointer.LastIndexOf('/');
        change(At(root, pointer[..cut]), pointer[(cut + 1)..]);
        return ToText(root);
    }
}
