using System.Text.Json.Nodes;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Scales;
using Progressie.Tests.Json;
using Progressie.Tests.Support;

namespace Progressie.Tests.Derived;

/// <summary>Sound documents of every kind that is read: those of the tests, which have every member, golden files, the samples of the
/// documentation, built-in definitions, and what the fuzzer found.</summary>
internal static class SampleDocuments
{
    private static readonly IDefinitionSource[] Sources = [GoldenDocumentTests.Catalog, TestDefinitions.All, ProgressieCatalog.BuiltIn];

    /// <summary>Every way to say where something came from.</summary>
    private static readonly string[] From =
    [
        """{"board":"b0","element":"1@a"}""", """{"journal":"j0","response":"r0"}""",
        """{"definition":"talk","version":1,"conversation":"c0","series":"s0"}""",
    ];

    private static readonly Dictionary<string, List<Sample>> ByKind = Load();

    /// <summary>The kinds that are read.</summary>
    internal static IEnumerable<string> Kinds =>
        DocumentShapes.All.Where(static shape => shape.IsRead).Select(static shape => shape.Kind);

    internal static IReadOnlyList<Sample> Of(string kind) => ByKind[kind];

    private static Dictionary<string, List<Sample>> Load()
    {
        Dictionary<string, List<Sample>> all =
            Kinds.ToDictionary(static kind => kind, static _ => new List<Sample>(), StringComparer.Ordinal);
        foreach ((string name, string json) in Tests().Concat(Files()))
        {
            DocumentShape shape = DocumentShapes.Find(JsonNode.Parse(json)!["document"]!.GetValue<string>());
            if (!shape.IsRead)
            {
                continue;
            }

            Sample? sample = Sources
                .Select(source => new Sample(name, shape, json, source))
                .FirstOrDefault(one => one.Report(json).Issues.Count == 0);
            if (sample is not null)
            {
                all[shape.Kind].Add(sample);
            }
        }

        return all;
    }

    private static IEnumerable<(string Name, string Json)> Tests() =>
    [
        ("response", Documents.Response), ("least response", Documents.LeastResponse), ("checklist", Documents.Checklist),
        ("model", Documents.Model), ("conversation", Documents.Conversation), ("least conversation", Documents.LeastConversation),
        ("fixed conversation", Documents.FixedConversation), ("preparation", Documents.Preparation), ("journal", Documents.Journal),
        ("told journal", Documents.WithTold(Documents.Journal)), ("told conversation", Documents.WithTold(Documents.Conversation)),
        ("told fixed conversation", Documents.WithTold(Documents.FixedConversation)),
        ("told series", Documents.WithTold(Documents.ScaleSeries)),
        ("least journal", Documents.LeastJournal), ("scale", ProgressieJson.Write(TestScales.Full)), ("series", Documents.ScaleSeries),
        ("least series", Documents.LeastScaleSeries), ("board", Documents.Board), ("least board", Documents.LeastBoard),
        ("operations", Documents.Operations), .. Boards("/operations", Documents.Board, string.Empty),
        .. Boards("/operations", Documents.Operations, " sent"),
        ("checklist of tools", File.ReadAllText(Path.Combine(Golden.Folder, "checklist-minimal.json"))
            .Replace("practise", "tool", StringComparison.Ordinal)),
        ("digest", ProgressieJson.Write(Read<CircleBoard>(Documents.Board).Digest())),
        ("digest of a compacted board", ProgressieJson.Write(Read<CircleBoard>(Documents.Board).Compact().Digest())),
        ("all in an archive",
            Documents.Operations.Replace("circle-operations", "circle-archive", StringComparison.Ordinal)),
        ("archive", ProgressieJson.Write(Documents.Archived(out _))),
        ("archived board", ProgressieJson.Write(Archived())),
        ("told archive",
            Documents.WithTold(Documents.Operations).Replace("circle-operations", "circle-archive", StringComparison.Ordinal)),
        ("erased archive", Documents.WithTold(ProgressieJson.Write(CircleMessage.Of(ErasedBoard.Id, ErasedBoard.Operations)))
            .Replace("circle-operations", "circle-archive", StringComparison.Ordinal)),
        .. Boards("/operations", Documents.Operations, " archived").Select(static sample => (
            sample.Name, sample.Json.Replace("circle-operations", "circle-archive", StringComparison.Ordinal))),
        ("told board", Documents.WithTold(Documents.Board)), ("told operations", Documents.WithTold(Documents.Operations)),
        ("erased board", Documents.WithTold(ProgressieJson.Write(ErasedBoard))),
        ("erased operations", Documents.WithTold(ProgressieJson.Write(CircleMessage.Of(ErasedBoard.Id, ErasedBoard.Operations)))),
        ("told response",
            Documents.WithTold(
                Documents.Set(
                    Documents.Set(Documents.Response, "/completion", """{"id":"c1","also":["c2"]}"""), "/amendments/0/id", "\"a2\""))),
        ("response with when it was intended",
            Documents.Set(Documents.Response, "/intentions/0/step", """{"intended":"2026-05-18T09:05:00+02:00"}""")),
        ("erased response", Documents.WithTold(ProgressieJson.Write(Read<ChecklistResponse>(Documents.Response).ErasePerson()))),
        ("erased journal", Documents.WithTold(ProgressieJson.Write(ErasedJournal))),
        ("erased conversation", Documents.WithTold(ProgressieJson.Write(ErasedConversation))),
        ("conversation of which somebody was erased",
            Documents.WithTold(ProgressieJson.Write(WithoutTheLast(Read<Conversation>(Documents.Conversation))))),
        ("erased fixed conversation", Documents.WithTold(ProgressieJson.Write(Erased(Read<Conversation>(Documents.FixedConversation))))),
        ("erased series", Documents.WithTold(ProgressieJson.Write(ErasedSeries))),
        ("series that somebody keeps",
            Documents.Set(Documents.Set(Documents.ScaleSeries, "/events/2/by", "\"kade\""), "/events/4/by", "\"kade\"")),
        ("response with a note before",
            Documents.Set(Documents.Response, "/amendments/0/before/notes/a1", """{"achieved":"zo"}""")),
        .. OutOf("next step", AnyJson.Write(TestResults.Read["next-step-full.json"]), "/origin"),
        .. OutOf("statement", AnyJson.Write(TestResults.Read["progress-statement-full.json"]), "/source"),
        ("conversation that looks back on its own step",
            Documents.Set(
                Documents.Conversation,
                "/events/9",
                """
                {"event":"reviewed","at":"2026-05-01T09:10:00+02:00","by":"noor","agreedStep":7,"status":"done","outcome":"gelopen"}
                """)),
        ("conversation in which steps were corrected", CorrectedSteps),
        ("told conversation in which steps were corrected", Documents.WithTold(CorrectedSteps)),
        ("conversation that people join and leave", JoinedConversation),
        ("told conversation that people join and leave", Documents.WithTold(JoinedConversation)),
        ("erased conversation in which steps were corrected",
            Documents.WithTold(ProgressieJson.Write(Erased(Read<Conversation>(CorrectedSteps))))),
        ("erased conversation that people join and leave",
            Documents.WithTold(ProgressieJson.Write(Erased(Read<Conversation>(JoinedConversation))))),
        .. OutOf("response", Documents.Response, "/intentions/0/step/origin"),
        .. Origins("conversation", Documents.Conversation, "/carried/0"),
        .. Origins("series", Documents.ScaleSeries, "/events/0/reading/nextStep"),
    ];

    private static CircleBoard Archived()
    {
        Documents.Archived(out CircleBoard board);
        return board;
    }

    private static Writer Eraser => Writer.Of("noor", ManualClock.At("2026-06-01T09:00:00+02:00")).OnDevice("e");

    /// <summary>A board on which everything was erased.</summary>
    internal static CircleBoard ErasedBoard
    {
        get
        {
            CircleBoard board = Read<CircleBoard>(Documents.Board);
            board = board.Operations.Where(static operation => operation is not Undone).Aggregate(
                board, static (one, operation) => one.Erase(operation.Id, Eraser));
            return board.Erase(board.Made!.Id, Eraser).EraseTopic(Eraser).ErasePerson("sam", Eraser);
        }
    }

    /// <summary>A journal in which everything was erased.</summary>
    internal static ProgressJournal ErasedJournal => Erased(
        Read<ProgressJournal>(Documents.Journal), static journal => journal.Events.Count,
        static (journal, one) => journal.Erase(one, Eraser));

    /// <summary>A conversation that somebody joined and left.</summary>
    internal static string JoinedConversation => Documents.Set(
        Documents.LeastConversation,
        "/events",
        """
        [{"event":"joined","at":"2026-05-01T09:01:00+02:00","by":"noor",
        "participant":{"id":"idris","name":"Idris","party":"coach"}},
        {"event":"renamed","at":"2026-05-01T09:02:00+02:00","by":"idris","person":{"id":"idris","name":"Idris B."}},
        {"event":"left","at":"2026-05-01T09:03:00+02:00","by":"noor","person":"idris"}]
        """);

    /// <summary>A conversation with the corrections of what was agreed on and told of steps.</summary>
    internal static string CorrectedSteps => Documents.Set(
        Documents.LeastConversation,
        "/events",
        """
        [{"event":"decided","at":"2026-05-01T09:01:00+02:00","by":"noor","nextStep":{"what":"lopen"}},
        {"event":"reviewed","at":"2026-05-01T09:02:00+02:00","by":"noor","agreedStep":1,"status":"let-go","outcome":"niet nodig"},
        {"event":"decision-corrected","at":"2026-05-01T09:03:00+02:00","by":"noor","number":1,"reason":"vergist",
        "nextStep":{"what":"fietsen"}},
        {"event":"outcome-corrected","at":"2026-05-01T09:04:00+02:00","by":"noor","number":2,"reason":"ook vergist",
        "status":"done","outcome":"gelukt"}]
        """);

    /// <summary>A conversation in which everything was erased.</summary>
    internal static Conversation ErasedConversation => Erased(Read<Conversation>(Documents.Conversation));

    /// <summary>A series in which everything was erased.</summary>
    internal static ScaleSeries ErasedSeries => Erased(
        Read<ScaleSeries>(Documents.ScaleSeries), static series => series.Events.Count,
        static (series, one) => series.Erase(one, Eraser));

    private static Conversation Erased(Conversation talk) => Erased(
        talk, static talk => talk.Events.Count, static (talk, one) => talk.Erase(one, EraserOf(talk)));

    private static Conversation WithoutTheLast(Conversation talk) => talk.ErasePerson(talk.Participants[^1].Person.Id, EraserOf(talk));

    private static T Erased<T>(T log, Func<T, int> count, Func<T, int, T> erase) =>
        Enumerable.Range(1, count(log)).Aggregate(log, erase);

    private static Writer EraserOf(Conversation talk) =>
        Writer.Of(talk.Participants[0].Person.Id, ManualClock.At("2026-06-01T09:00:00+02:00"));

    private static T Read<T>(string json)
        where T : class => ProgressieJson.Read<T>(json, TestDefinitions.All).Value;

    /// <summary>Members that rarely are there: what an operation was based on, and where a note came from.</summary>
    private static IEnumerable<(string Name, string Json)> Boards(string operations, string json, string name)
    {
        json = Documents.Set(json, $"{operations}/8/basis", "[\"8@a\"]");
        json = Documents.Set(json, $"{operations}/13/basis", "[\"13@a\"]");
        json = Documents.Set(
            json, $"{operations}/9",
            """
            {"operation":"note-added","id":"10@a","at":"2026-05-01T09:10:00+02:00","basis":["9@a"],"zone":"inner","text":"gebeld",
            "source":{"board":"b0","element":"1@a"}}
            """);
        yield return ("board with every basis" + name, json);
        yield return ("board out of a journal" + name, Documents.Set(json, $"{operations}/9/source", """{"journal":"j0"}"""));
    }

    private static IEnumerable<(string Name, string Json)> Origins(string name, string json, string step) => From.Select(origin =>
        ($"{name} out of {origin}",
            Documents.Set(json, step, $$"""{"what":"bellen","how":"zo","noticedBy":"rust","origin":{{origin}}}""")));

    private static IEnumerable<(string Name, string Json)> OutOf(string name, string json, string place) =>
        From.Select(origin => ($"{name} out of {origin}", Documents.Set(json, place, origin)));

    private static IEnumerable<(string Name, string Json)> Files() =>
        new[]
        {
            Directory.GetFiles(Golden.Folder, "*.json"),
            Directory.GetFiles(Repository.PathOf("docs", "samples", "data"), "*.json"),
            Directory.GetFiles(Repository.PathOf("src", "Progressie", "Catalog"), "*.json"),
            Directory.GetFiles(Repository.PathOf("tests", "fuzz", "corpus"), "accepted-*.json", SearchOption.AllDirectories),
        }.SelectMany(static files => files.Order(StringComparer.Ordinal)).Select(static file => (file, File.ReadAllText(file)));
}
