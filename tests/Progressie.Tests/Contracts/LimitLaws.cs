using System.Text;
using System.Text.Json.Nodes;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Scales;
using Progressie.Tests.Derived;
using Progressie.Tests.Json;
using Progressie.Tests.Support;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Contracts;

/// <summary>Limits agree: whatever verbs make under limits is written, and read under the same limits; what would not be is refused where
/// it is made.</summary>
public sealed class LimitLaws
{
    private static readonly ProgressieLimits Wide = new()
    {
        MaxDocumentBytes = 100_000_000,
        MaxElements = 1_000_000,
        MaxEvents = 1_000_000,
        MaxExtensionBytes = 10_000_000,
    };

    private static readonly ProgressieLimits Narrow = new()
    {
        MaxDocumentBytes = 30_000,
        MaxElements = 100,
        MaxEvents = 120,
        MaxTextLength = 400,
        MaxExtensionBytes = 1_000,
    };

    private static readonly HashSet<string> Codes = ["PRG1003", "PRG9006", "PRG9021", "PRG9022", "PRG6110"];

    private static readonly Writer Noor =
        Writer.Of("noor", ManualClock.At("2026-05-01T09:00:00+02:00")).OnDevice("a").Under(Narrow);

    public static TheoryData<string> Kinds => [.. SampleDocuments.Kinds];

    public static TheoryData<string> Growths => [.. Growing.Keys];

    /// <summary>What is done over and over to a document of each kind: each verb that makes it grow.</summary>
    private static Dictionary<string, (Func<object> Begin, Func<object, int, (object? Next, ValidationReport Report)> Grow)> Growing
    {
        get;
    } = new()
    {
        ["journal"] = Growth(
            static () => ProgressJournal.Start(Noor), static (it, i) => it.TryWrite($"entry {i} it's {new string('\'', i % 90)}", Noor)),
        ["journal-many"] = Growth(static () => ProgressJournal.Start(Noor), static (it, _) => it.TryWrite("x", Noor)),
        ["journal-worked"] = Growth(
            static () => ProgressJournal.Start(Noor),
            static (it, i) => it.TryWrite(
                new JournalEntry { What = "x", WhatWorked = [.. Enumerable.Range(0, i * 7).Select(static n => $"w{n}")] }, Noor)),
        ["journal-shared"] = Growth(
            static () => ProgressJournal.Start(Noor).Write("x", Noor),
            static (it, i) => it.TryRecord(new EntryShared
            {
                At = Noor.Moment(),
                Number = 1,
                With = [.. Enumerable.Range(0, 1 + (i * 7)).Select(n => ParticipantId.Parse($"p{i}-{n}"))],
            })),
        ["conversation"] = Growth(
            static () => Conversation.Start(Better, Noor, People(Better)),
            static (it, i) => it.TryNote($"note {i} {new string('<', i % 60)}", By("client"))),
        ["conversation-decided"] = Growth(
            static () => Conversation.Start(Better, Noor, People(Better)),
            static (it, i) => it.TryDecide(new NextStep { What = new string('é', 395 + i) }, By("client"))),
        ["series"] = Growth(
            static () => ScaleSeries.Start(TestScales.Halves, Noor), static (it, i) => it.TryRecord(TestScales.At(i % 10), Noor)),
        ["series-revised"] = Growth(
            static () => ScaleSeries.Start(TestScales.Halves, Noor),
            static (it, i) => it.TryRevise(
                draft => draft with { Topic = $"t{i}", Extensions = HostExtensions.Empty.With("a", $"\"{new string('x', 150)}\"") }, Noor)),
        ["board"] = Growth(
            static () => CircleBoard.Start("b", "t", Noor),
            static (it, i) => it.TryAdd(CircleZone.Outer, new string('"', 1 + (i % 50)), Noor)),
        ["board-applied"] = Growth(
            static () => CircleBoard.Start("b", "t", Noor), static (it, i) => Board(it.TryApply([.. Notes(it, 7 + (i % 3))]))),
        ["board-merged"] = Growth(
            static () => CircleBoard.Start("b", "t", Noor),
            static (it, i) =>
            {
                // The other replica is on a server with wider limits.
                CircleBoard other = ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(it)).Value;
                for (int n = 0; n < 9; n++)
                {
                    other = other.Add(CircleZone.Outer, "x", Noor.OnDevice($"d{i}"));
                }

                CircleBoard own = it.TryAdd(CircleZone.Inner, "y", Noor).TryGetValue(out CircleBoard? more) ? more : it;
                return Board(own.TryMerge(other));
            }),
        ["response-note"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor),
            static (it, i) => it.TryNote(TestChecklists.Small.Items[0].Id, ChecklistColumn.Achieved, new string('x', 1 + (i * 9)))),
        ["response-intend"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor), static (it, i) => it.TryIntend($"do {i}")),
        ["response-changed"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor),
            static (it, i) => it.TryChange(one => one.Mark("a1", achieved: i % 2 == 0), Noor.WithId($"r-{i}"))),
        ["response-reviewed"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor).Intend("do"),
            static (it, i) => it.TryReview(it.Steps[0], (NextStepStatus)(i % 3), new string('<', 1 + (i % 60)), Noor)),
        ["response-reviewed-long"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor).Intend("do").Review(Step, NextStepStatus.Done, null, Noor),
            static (it, i) => it.TryCorrectReview(it.Steps[0], 1, NextStepStatus.Done, new string('x', 390 + i), null, Noor)),
        ["response-review-withdrawn"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor).Intend("do"),
            static (it, i) => i % 2 == 0
                ? it.TryReview(it.Steps[0], NextStepStatus.Done, null, Noor)
                : it.TryWithdrawReview(it.Steps[0], it.Intentions[0].ReviewEvents.Count, new string('é', 1 + i), Noor)),
        ["response-erased"] = Growth(FullOfShortWords, static (it, i) => it.TryEraseIntention(i + 1)),
        ["response-item-erased"] = Growth(FullOfShortWords, static (it, _) => it.TryErase("a1")),
        ["response-person-erased"] = Growth(FullOfShortWords, static (it, _) => it.TryErasePerson()),
        ["response-amended"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor).Complete(Noor),
            static (it, i) => it.TryAmend(one => one.Mark(TestChecklists.Small.Items[0].Id, achieved: i % 2 == 0), "because", Noor)),
        ["response-extensions"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor),
            static (it, i) => it.TryWithExtensions(it.Extensions.With($"a{i}", $"\"{new string('<', 20)}\""))),
        ["preparation"] = Growth(
            static () => DirectingPreparation.Create(new DirectingPreparationDraft(), Narrow),
            static (it, i) => DirectingPreparation.TryCreate(
                it.ToDraft() with { FreePoints = [.. it.FreePoints, new string('\'', 1 + (i % 300))] }, Narrow)),
        ["scale"] = Growth(
            static () => TestScales.Halves,
            static (it, i) => Scale.TryCreate(
                it.ToDraft() with { Extensions = it.Extensions.With($"a{i}", $"\"{new string('x', 90)}\"") }, Narrow)),
        ["checklist"] = Growth(
            static () => TestChecklists.Small,
            static (it, i) => Checklist.TryCreate(
                it.ToDraft() with { Extensions = it.Extensions.With($"a{i}", $"[{new string('1', 90)}]") }, Narrow)),
        ["conversation-model"] = Growth(
            static () => TestModels.Free,
            static (it, i) => ConversationModel.TryCreate(
                it.ToDraft() with { Extensions = it.Extensions.With($"a{i}", $"[{new string('1', 90)}]") }, Narrow)),
    };

    private static NextStep Step => ChecklistResponse.Start(TestChecklists.Small, Noor).Intend("do").Steps[0];

    /// <summary>A response with no room left and with words that are shorter than the bar that takes their place.</summary>
    private static ChecklistResponse FullOfShortWords()
    {
        Writer nobody = Writer.Anonymous(ManualClock.At("2026-05-01T09:00:00+02:00")).Under(Narrow);
        ChecklistResponse response = ChecklistResponse.Start(TestChecklists.Small, nobody);
        for (char word = 'a'; word <= 'z'; word++)
        {
            response = response.Intend($"{word}", "a1");
        }

        response = response.Complete(nobody);
        for (int i = 0; ; i++)
        {
            if (!response.TryAmend(it => it.Mark("a1", achieved: i % 2 == 0), null, nobody).TryGetValue(out ChecklistResponse? more))
            {
                return response;
            }

            response = more;
        }
    }

    /// <summary>Writing and reading agree on which lists may be as long as a log.</summary>
    [Fact]
    public void Lists_AsLongAsALog_AreKnownToTheWriterByName()
    {
        (string Name, bool IsLog)[] lists =
        [
            .. DocumentShapes.All.Where(static shape => shape.IsRead)
                .SelectMany(static shape => Place.All(shape.Describe()))
                .Where(static place => place.Info is ListInfo && place.Member is not null)
                .Select(static place => (place.Member!.Name, ((ListInfo)place.Info).IsLog)),
        ];
        Assert.Equal(
            WrittenForm.Logs.Order(),
            lists.Where(static list => list.IsLog).Select(static list => list.Name).Distinct().Order());
        Assert.All(lists, static list => Assert.Equal(list.IsLog, WrittenForm.Logs.Contains(list.Name)));
    }

    [Theory]
    [MemberData(nameof(Growths))]
    public void Verbs_ThatMakeADocumentGrow_StopWhereItCouldNotBeRead(string name)
    {
        (Func<object> begin, Func<object, int, (object? Next, ValidationReport Report)> grow) = Growing[name];
        object document = begin();
        for (int i = 0; i < 1_000; i++)
        {
            (object? next, ValidationReport report) = grow(document, i);
            if (next is null)
            {
                Assert.All(report.Issues, static issue => Assert.Contains(issue.Code.ToString(), Codes));
                return;
            }

            document = next;
            AssertReads(document, name);
        }

        Assert.Fail($"{name} grows for ever.");
    }

    /// <summary>Judging by what is written and reading are two ways to say the same.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_AndJudge_RefuseTheSame(string kind)
    {
        int refused = 0;
        foreach (Sample sample in SampleDocuments.Of(kind).Take(12))
        {
            foreach (string json in Larger(sample))
            {
                if (sample.Read(json, out _, Wide) is not { } document)
                {
                    continue;
                }

                ValidationReport judged = Judged(document, Narrow);
                string written = Write(document, JsonLayout.Indented);
                ValidationReport read = sample.Report(written, Narrow);
                string[] byReader =
                [
                    .. read.Issues.Where(static issue => Codes.Contains(issue.Code.ToString())).Select(Told).Distinct().Order(),
                ];
                string[] byJudge = [.. judged.Issues.Select(Told).Order()];
                Assert.True(
                    byReader.SequenceEqual(byJudge) || (byReader is ["PRG9006 "] && byJudge.Contains("PRG9006 ")),
                    $"{sample.Name}: read {string.Join(", ", byReader)}; judged {string.Join(", ", byJudge)}");
                refused += byJudge.Length;
            }
        }

        Assert.True(refused > 0, $"no limit on {kind} was met");
    }

    private static string Told(ValidationIssue issue) =>
        $"{issue.Code} {(issue.Code == IssueCode.ExtensionsTooLarge ? string.Empty : issue.Path)}";

    /// <summary>The document with each of its lists longer than allowed, each of its texts longer, and extensions larger.</summary>
    private static IEnumerable<string> Larger(Sample sample)
    {
        yield return sample.Json;
        foreach (Place place in Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!))
        {
            JsonNode value = Documents.At(JsonNode.Parse(sample.Json)!, place.Pointer);
            if (place.Info is ListInfo && value is JsonArray { Count: > 0 } array)
            {
                yield return Documents.Set(
                    sample.Json, place.Pointer, $"[{string.Join(',', Enumerable.Range(0, 130).Select(i => Numbered(array[^1]!, i)))}]");
            }
            else if (place.Info is ScalarInfo { Definition: "text" or "words" } && value is JsonValue)
            {
                yield return Documents.Set(sample.Json, place.Pointer, $"\"{new string('x', 401)}\"");
                yield return Documents.Set(sample.Json, place.Pointer, $"\"{new string('x', 400)}\"");
            }
            else if (place.Info is ScalarInfo { Definition: "extensions" })
            {
                yield return Documents.Set(sample.Json, place.Pointer, $"{{\"a\":\"{new string('x', 1_000)}\"}}");
                yield return Documents.Set(sample.Json, place.Pointer, $"{{\"'\":\"{new string('x', 992)}\"}}");
            }
        }
    }

    /// <summary>An element like another, with a number in each of its texts that might have to be unique.</summary>
    private static string Numbered(JsonNode element, int number)
    {
        JsonNode copy = element.DeepClone();
        if (copy is JsonValue value && value.TryGetValue(out string? text))
        {
            return $"\"{text}{number}\"";
        }

        if (copy is JsonObject owner && owner["id"] is JsonValue id && id.TryGetValue(out string? key))
        {
            owner["id"] = key.Contains('@', StringComparison.Ordinal) ? $"{100 + number}@a" : $"{key}{number}";
        }

        if (copy is JsonObject entry && entry["operation"] is JsonValue last
            && last.GetValue<string>().Contains('@', StringComparison.Ordinal))
        {
            entry["operation"] = $"1@r{number}";
        }

        return copy.ToJsonString();
    }

    private static void AssertReads(object document, string name)
    {
        foreach (JsonLayout layout in (JsonLayout[])[JsonLayout.Compact, JsonLayout.Indented])
        {
            string json = Write(document, layout);
            Assert.True(
                Encoding.UTF8.GetByteCount(json) <= Narrow.MaxDocumentBytes, $"{name}: {Encoding.UTF8.GetByteCount(json)} bytes");
            DocumentShape shape = Progressie.Json.Documents.DocumentShapes.Find(document.GetType())!;
            IssueCollector issues = new();
            TestDefinitions definitions = TestDefinitions.All with { Conversations = ConversationModelSet.Of([.. TestModels.All, Better]) };
            object? read = shape.Read(Encoding.UTF8.GetBytes(json), Narrow, definitions, issues);
            Assert.True(read is not null, $"{name}: {issues.ToReport(shape.Kind)}");
            Assert.Equal(document, read);
        }
    }

    private static string Write(object document, JsonLayout layout) => (string)typeof(ProgressieJson).GetMethods()
        .Single(static method => method.Name == nameof(ProgressieJson.Write) && method.ReturnType == typeof(string))
        .MakeGenericMethod(document.GetType())
        .Invoke(null, [document, layout])!;

    private static ValidationReport Judged(object document, ProgressieLimits limits)
    {
        IssueCollector issues = new();
        typeof(Room).GetMethods(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Single(static method => method.Name == nameof(Room.Judge) && method.ReturnType == typeof(void))
            .MakeGenericMethod(document.GetType())
            .Invoke(null, [document, limits, issues]);
        return issues.ToReport("document");
    }

    private static IEnumerable<CircleOperation> Notes(CircleBoard board, int count) => Enumerable.Range(1, count).Select(i => new NoteAdded
    {
        Id = OperationId.Of((board.Operations.Count == 0 ? 0 : board.Operations[^1].Id.Number) + i, ReplicaId.Parse("b")),
        At = Noor.Moment(),
        Zone = CircleZone.Outer,
        Text = "x",
    });

    private static Validated<CircleBoard> Board(Validated<CircleMerge> merge) =>
        new(merge.TryGetValue(out CircleMerge? merged) ? merged.Board : null, merge.Report);

    private static (Func<object> Begin, Func<object, int, (object? Next, ValidationReport Report)> Grow) Growth<T>(
        Func<T> begin, Func<T, int, Validated<T>> grow)
        where T : class => (begin, (document, i) =>
        {
            Validated<T> next = grow((T)document, i);
            return (next.TryGetValue(out T? value) ? value : null, next.Report);
        }
    );
}
