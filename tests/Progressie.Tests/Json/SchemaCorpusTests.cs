using System.Text.Json.Nodes;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Documents for a JSON Schema validator that is not ours: what it refuses, the reader must refuse. With PROGRESSIE_CORPUS set to
/// a folder, they are written there; <c>tests/schemas/validate.mjs</c> judges them.</summary>
public sealed class SchemaCorpusTests
{
    private static readonly string[] Others =
    [
        "null", "true", "0", "1", "-1", "21", "1.5", "2147483648", "\"\"", "\" \"", "\"x\"", "\"é é\"", "\"a1\"", "\"both\"", "\"fr\"",
        "\"nl-be\"",
        "\"2026-02-30\"", "\"2026-05-01\"", "\"2026-05-01T09:00:00\"", "\"2026-05-01T09:00:00Z\"", "\"2026-05-01t09:00:00z\"",
        "\"2026-05-01T23:59:60Z\"", "\"2026-05-01T09:00:00+14:01\"", "\"2026-05-01T09:00:00-14:00\"", "\"0000-05-01T09:00:00Z\"",
        "\"2026-05-01T09:00:00.12345678Z\"", "\"0000-05-01\"", "\"9999-12-31\"",
        "\"\\u0007\"", "\"\\u0085\"",
        "\"\\u2003\"", "\"\\u200b\"", "\"\\ufeff\"", "{}", "[]", "[null]", "{\"nl\":\"x\"}", "{\"a1\":{}}",
    ];

    /// <summary>Reasons that a schema can express. Of the others it cannot say anything: which items there are, what came twice.</summary>
    private static readonly string[] Expressible =
    [
        "PRG1001", "PRG1002", "PRG1003", "PRG1004", "PRG1005", "PRG1012", "PRG1013", "PRG1015", "PRG2201", "PRG2202", "PRG2204", "PRG4105",
        "PRG4106", "PRG4107", "PRG4115", "PRG4126", "PRG4306", "PRG4309",
        "PRG5101", "PRG5103", "PRG5105", "PRG5106", "PRG5111", "PRG5112", "PRG5113", "PRG5115", "PRG5116", "PRG5119", "PRG5120", "PRG5122",
        "PRG5311", "PRG6107", "PRG6108",
        "PRG9008", "PRG9009", "PRG9010", "PRG9011", "PRG9013", "PRG9014", "PRG9015", "PRG9016", "PRG9017", "PRG9018", "PRG9019", "PRG9020",
    ];

    [Fact]
    public void Corpus_HasManyDocumentsOfBothSorts()
    {
        Document[] corpus = [.. Corpus()];
        int accepted = 0, refused = 0;
        foreach (Document document in corpus)
        {
            if (document.Name.StartsWith("unsaid", StringComparison.Ordinal))
            {
                Assert.Contains(Read(document.Json).Issues, issue => document.Name.Contains($"-{issue.Code}.", StringComparison.Ordinal));
            }
            else if (!document.Name.StartsWith("broken", StringComparison.Ordinal))
            {
                ValidationReport report = Read(document.Json);
                Assert.True(report.IsValid == document.IsAccepted, $"{document.Name}: {report}");
            }

            accepted += document.IsAccepted ? 1 : 0;
            refused += document.IsAccepted ? 0 : 1;
        }

        Assert.True(accepted >= 100, $"{accepted} accepted");
        Assert.True(refused >= 100, $"{refused} refused");
        Assert.Equal(corpus.Length, corpus.Select(static document => document.Name).Distinct(StringComparer.Ordinal).Count());
        if (Environment.GetEnvironmentVariable("PROGRESSIE_CORPUS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            foreach (Document document in corpus)
            {
                File.WriteAllText(Path.Combine(folder, document.Name), document.Json);
            }
        }
    }

    /// <summary>What the reader says of every single change of the originals.</summary>
    internal static IEnumerable<ValidationReport> ChangedReports() =>
        Originals().SelectMany(static original => Changes(original.Json)).Select(Read);

    private static IEnumerable<Document> Corpus() =>
        Goldens().Concat(Generated()).Concat(Changed()).Concat(BrokenResults()).Concat(Unsaid());

    private static IEnumerable<(string Name, string Json)> Originals() =>
    [
        ("response", Documents.Response),
        ("least-response", Documents.LeastResponse),
        ("checklist", Documents.Checklist),
        ("model", Documents.Model),
        ("conversation", Documents.Conversation),
        ("fixed-conversation", Documents.FixedConversation),
        ("preparation", Documents.Preparation),
        ("journal", Documents.Journal),
        ("scale", ProgressieJson.Write(TestScales.Full)),
        ("least-series", Documents.LeastScaleSeries),
        ("series", Documents.ScaleSeries),
        ("board", Documents.Board),
        ("operations", Documents.Operations),
        ("next-step", AnyJson.Write(TestResults.Read["next-step-full.json"])),
        ("statement", AnyJson.Write(TestResults.Read["progress-statement-full.json"])),
    ];

    private static IEnumerable<Document> Goldens()
    {
        foreach (string path in Directory.GetFiles(Golden.Folder, "*.json").Concat(
            Directory.GetFiles(Repository.PathOf("docs", "samples", "data"), "*.json")))
        {
            yield return new Document(
                $"golden-{Path.GetFileNameWithoutExtension(path)}.accepted.json", File.ReadAllText(path), IsAccepted: true);
        }
    }

    private static IEnumerable<Document> Generated()
    {
        List<string> made = [];
        Props.ForAll(Generate.Response(TestChecklists.Small2), response => made.Add(ProgressieJson.Write(response)), cases: 60);
        Props.ForAll(Generate.Response(TestChecklists.Leadership), response => made.Add(ProgressieJson.Write(response)), cases: 20);
        Props.ForAll(
            Generate.Response(TestChecklists.Small2),
            response => made.AddRange(
            [
                ProgressieJson.Write(response.Score()), ProgressieJson.Write(response.Analyse()),
                ProgressieJson.Write(response.CompareWith(response)),
            ]),
            cases: 20);
        Props.ForAll(
            Generate.Journal,
            journal => made.AddRange(
            [
                .. journal.Entries.SelectMany(static one => one.SharedWith).Select(one => ProgressieJson.Write(journal.ViewFor(one))),
                ProgressieJson.Write(journal.ViewFor(journal.Owner.Id)),
            ]),
            cases: 20);
        made.AddRange(ChangedReports().Where(static (_, index) => index % 100 == 0).Select(static report => ProgressieJson.Write(report)));
        Props.ForAll(Drafts.AnyChecklist, checklist => made.Add(ProgressieJson.Write(checklist)), cases: 40);
        Props.ForAll(Drafts.AnyModel, model => made.Add(ProgressieJson.Write(model)), cases: 40);
        Props.ForAll(Generate.Conversation, conversation => made.Add(ProgressieJson.Write(conversation)), cases: 80);
        Props.ForAll(Generate.Journal, journal => made.Add(ProgressieJson.Write(journal)), cases: 40);
        Props.ForAll(Generate.Preparation, preparation => made.Add(ProgressieJson.Write(preparation)), cases: 30);
        Props.ForAll(Generate.Scale, scale => made.Add(ProgressieJson.Write(scale)), cases: 40);
        Props.ForAll(Generate.ScaleSeries, series => made.Add(ProgressieJson.Write(series)), cases: 80);
        Props.ForAll(
            Generate.Board,
            board =>
                made.AddRange(
                    [
                        ProgressieJson.Write(board), ProgressieJson.Write(board.ViewForEveryone()),
                        ProgressieJson.Write(board.ViewFor("noor")),
                    ]),
            cases: 60);
        return made.Select(static (json, index) => new Document($"generated-{index:0000}.accepted.json", json, IsAccepted: true));
    }

    private static IEnumerable<Document> Changed()
    {
        foreach ((string name, string json) in Originals())
        {
            int number = 0;
            foreach (string changed in Changes(json))
            {
                ValidationReport report = Read(changed);
                if (report.IsValid)
                {
                    yield return new Document($"changed-{name}-{number++:0000}.accepted.json", changed, IsAccepted: true);
                }
                else if (report.Issues.All(static issue => Expressible.Contains(issue.Code.ToString())))
                {
                    yield return new Document($"changed-{name}-{number++:0000}.invalid.json", changed, IsAccepted: false);
                }
            }
        }
    }

    /// <summary>Results are never read, so only their schemas can refuse them: what is null, and what nobody knows.</summary>
    private static IEnumerable<Document> BrokenResults()
    {
        foreach (string path in Directory.GetFiles(Golden.Folder, "result-*.json").Concat(
            Directory.GetFiles(Golden.Folder, "circle-snapshot-*.json")))
        {
            string name = Path.GetFileNameWithoutExtension(path), json = File.ReadAllText(path);
            yield return new Document($"broken-{name}.invalid.json", Documents.Set(json, "/zzz", "1"), IsAccepted: false);
            foreach ((string pointer, int number) in Documents.Pointers(json).Take(200).Select(static (pointer, index) => (pointer, index)))
            {
                yield return new Document(
                    $"broken-{name}-{number:000}.invalid.json", Documents.Set(json, pointer, "null"), IsAccepted: false);
            }
        }
    }

    /// <summary>What a schema cannot say and the reader refuses, as the format page lists it.</summary>
    private static IEnumerable<Document> Unsaid() =>
    [
        .. from one in ((string Name, string Json, string Pointer, string Value, string Code)[])
            [
                ("digits", Documents.Checklist, "/version", "1000000000000000000000000000000e-30", "PRG9016"),
                ("position-fine", Documents.ScaleSeries, "/events/0/reading/answer/position", "4.55", "PRG2201"),
                ("number-fine", Documents.ScaleSeries, "/events/1/reading/answer/number", "-1.55", "PRG2204"),
                ("length", Documents.ScaleSeries, "/events/0/reading/coping/0",
                    $"\"{string.Concat(Enumerable.Repeat("😀", 10_001))}\"", "PRG1003"),
                ("utc", Documents.LeastBoard, "/startedAt", "\"0001-01-01T00:00:00+14:00\"", "PRG9018"),
                ("casing", Documents.Journal, "/events/0/entry/whatWorked", """["De lijst","de lijst"]""", "PRG6105"),
                ("half", Documents.LeastBoard, "/topic", "\"x\\ud800\"", "PRG9023"),
                ("item", Documents.LeastResponse, "/marks", """{"zz":"both"}""", "PRG4304"),
            ]
        select new Document(
            $"unsaid-{one.Name}-{one.Code}.accepted.json", Documents.Set(one.Json, one.Pointer, one.Value), IsAccepted: true),
    ];

    private static IEnumerable<string> Changes(string json)
    {
        yield return Documents.Set(json, "/zzz", "1");
        foreach (string path in Documents.Pointers(json))
        {
            yield return Documents.Remove(json, path);
            foreach (string other in Others)
            {
                yield return Documents.Set(json, path, other);
            }

            if (Documents.At(JsonNode.Parse(json)!, path) is JsonObject && !path.StartsWith("/extensions", StringComparison.Ordinal))
            {
                yield return Documents.Set(json, path + "/zzz", "1");
                yield return Documents.Set(json, path + "/", "\"x\"");
            }
        }

        yield return Documents.Set(Documents.Remove(json, "/completedAt"), "/amendments", "[]");
        yield return Documents.Set(Documents.Set(json, "/unmatched", "[]"), "/intentions", "[]");
        yield return Documents.Set(json, "/extensions", """{" ":1}""");
        yield return Documents.Set(json, "/extensions", $"{{\"{new string('x', 20_001)}\":1}}");
        yield return Documents.Set(json, "/extensions", $"{{\"{new string('x', 20_000)}\":1}}");
        yield return Documents.Set(json, "/extensions", """{"__proto__":{"a":null},"":1}""");
        yield return Documents.Set(json, "/extensions", """{"deep":[[[{"a":[null,1.50,true]}]]]}""");
    }

    private static ValidationReport Read(string json)
    {
        JsonNode? kind = JsonNode.Parse(json)!["document"];
        string? words = kind is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        return words switch
        {
            "checklist" => ProgressieJson.Read<Checklist>(json).Report,
            "conversation-model" => ProgressieJson.Read<ConversationModel>(json).Report,
            "conversation" => ProgressieJson.Read<Conversation>(json, TestDefinitions.All).Report,
            "directing-preparation" => ProgressieJson.Read<DirectingPreparation>(json).Report,
            "progress-journal" => ProgressieJson.Read<ProgressJournal>(json).Report,
            "next-step" => ProgressieJson.Read<NextStep>(json).Report,
            "progress-statement" => ProgressieJson.Read<ProgressStatement>(json).Report,
            "scale" => ProgressieJson.Read<Scale>(json).Report,
            "scale-series" => ProgressieJson.Read<ScaleSeries>(json).Report,
            "circle-board" => ProgressieJson.Read<CircleBoard>(json).Report,
            "circle-digest" => ProgressieJson.Read<CircleDigest>(json).Report,
            "circle-archive" => ProgressieJson.Read<CircleArchive>(json).Report,
            "circle-operations" => TestMessages.TryApply(json, Documents.Replica).Report,

            // Only written, and never read back: the validator alone judges it.
            { } result when DocumentShapes.All.Any(shape => shape.Kind == result && !shape.IsRead) => new IssueCollector().ToReport(result),
            _ => ProgressieJson.Read<ChecklistResponse>(json, GoldenDocumentTests.Catalog).Report,
        };
    }

    private sealed record Document(string Name, string Json, bool IsAccepted);
}
