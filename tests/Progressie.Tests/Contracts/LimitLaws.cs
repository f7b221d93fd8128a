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
        MaxIssues = 1_000,
    };

    private static readonly HashSet<string> Codes = ["PRG1003", "PRG9006", "PRG9021", "PRG9022", "PRG6110"];

    private static readonly Writer Noor =
        Writer.Of("noor", ManualClock.At("2026-05-01T09:00:00+02:00")).OnDevice("a").Under(Narrow);

    private static readonly Writer Nobody =
        Writer.Anonymous(ManualClock.At("2026-05-01T09:00:00+02:00")).OnDevice("a").Under(Narrow);

    public static TheoryData<string> Kinds => [.. SampleDocuments.Kinds];

    public static TheoryData<string> Growths => [.. Growing.Keys];

    // What erasing itself filled has had the room that is kept for it.
    public static TheoryData<string> GrowthsBySaying => [.. Growing.Keys.Where(static name => name != "board-only-erased")];

    /// <summary>What is done over and over to a document of each kind: each verb that makes it grow.</summary>
    private static Dictionary<string, (Func<object> Begin, Func<object, int, (object? Next, ValidationReport Report)> Grow)> Growing
    {
        get;
    } = new()
    {
        ["journal"] = Growth(
            static () => ProgressJournal.Start(Noor), static (it, i) => it.TryWrite($"entry {i} it's {new string('\'', i % 90)}", Noor)),
        ["journal-many"] = Growth(static () => ProgressJournal.Start(Noor), static (it, i) => it.TryWrite($"x{i}", Noor)),
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
        ["conversation-decision-corrected"] = Growth(
            static () => Conversation.Start(Better, Noor, People(Better)).Decide(new NextStep { What = "x" }, By("client")),
            static (it, i) => it.TryCorrect(1, new NextStep { What = new string('<', 1 + (i % 60)) }, "because", By("client"))),
        ["conversation-outcome-corrected"] = Growth(
            static () => Conversation.Start(Better, Noor, People(Better), new ConversationDetails().Carry([new NextStep { What = "x" }]))
                .Review(1, NextStepStatus.Done, null, By("client")),
            static (it, i) => it.TryCorrect(1, (NextStepStatus)(i % 3), new string('é', 390 + i), null, By("client"))),
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
        ["board-two-sided"] = Growth(
            static () => CircleBoard.Start("b", "t", Of("p"), new CircleDetails
            {
                Form = CircleForm.TwoSided,
                Participants = [Person("p"), Person("q")],
            }),
            static (it, i) => it.TryAdd(CircleZone.Outer, "x", Of(i % 2 == 0 ? "p" : "q"))),
        ["board-planned"] = Growth(
            static () => CircleBoard.Start("b", "t", Of("p")).Add(CircleZone.Outer, "x", Of("p")),
            static (it, i) => it.TryPlan(
                "1@a", new CirclePlan { Owners = [Person("p"), Person("q")], How = "x", When = "y", HelpWanted = $"{i}" }, Of("p"))),
        ["board-topics"] = Growth(
            static () => CircleBoard.Start("b", "t", Noor), static (it, i) => it.TryRewordTopic($"{i}", "w", Noor)),
        ["board-joined"] = Growth(
            static () => CircleBoard.Start("b", "t", Noor), static (it, i) => it.TryJoin(Person($"{i}"), Noor)),
        ["board-erased"] = Growth(
            static () => CircleBoard.Start("b", "t", Noor),
            static (it, i) => i % 3 == 0 ? it.TryErasePerson($"p{i}", Noor) : it.TryAdd(CircleZone.Outer, "x", Of($"p{i}"))),
        ["board-only-erased"] = Growth(
            static () => CircleBoard.Start("b", "t", Noor), static (it, i) => it.TryErasePerson($"p{i}", Noor)),
        ["board-compacted"] = Growth(
            static () => CircleBoard.Start("b", "t", Noor).Add(CircleZone.Outer, "x", Noor),
            static (it, i) =>
            {
                Validated<CircleBoard> next =
                    i % 2 == 0 ? it.TryAchieve("1@a", null, Nobody) : it.TryUndo(it.Operations[^1].Id, Nobody);
                return next.TryGetValue(out CircleBoard? done) ? new Validated<CircleBoard>(done.Compact(), next.Report) : next;
            }),
        ["board-archived"] = Growth(
            static () => CircleBoard.Start("b", "t", Noor),
            static (it, i) =>
            {
                Validated<CircleBoard> next = i % 8 < 7 ? it.TryAdd(CircleZone.Inner, "x", Noor) : it.TryBeginSession(Noor);
                return next.TryGetValue(out CircleBoard? board) && i % 8 == 7 ? board.TryArchive(board.Session, out _) : next;
            }),
        ["journal-erased"] = Growth(
            static () => ProgressJournal.Start(Noor),
            static (it, i) => i % 2 == 0 ? it.TryWrite("x", Noor) : it.TryErase(it.Events.Count, Noor)),
        ["series-named"] = Growth(
            static () => ScaleSeries.Start(TestScales.Halves, Noor),
            static (it, i) => it.TryRecord(
                TestScales.At(i % 10) with { NextStep = new NextStep { What = "x", Owner = Person("o") } }, Noor)),
        ["message"] = Growth(
            static () => CircleMessage.Of(BoardId.Parse("b"), [], Narrow),
            static (it, i) => CircleMessage.TryOf(
                it.Board, [.. Notes(CircleBoard.Start("b", "t", Noor), it.Operations.Count + 1 + (i % 3))], Narrow)),
        ["response-marks"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor),
            static (it, i) => it.TryNote(TestChecklists.Small.Items[i % 5].Id, ChecklistColumn.Desired, new string('x', 1 + (i * 5)))
                .TryGetValue(out ChecklistResponse? noted)
                ? noted.TryMark(TestChecklists.Small.Items[i % 5].Id, achieved: i % 2 == 0, desired: i % 3 == 0)
                : it.TryNote(TestChecklists.Small.Items[i % 5].Id, ChecklistColumn.Desired, new string('x', 1 + (i * 5)))),
        ["response-opened"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor),
            static (it, i) => i % 2 == 0
                ? it.TryIntend(new string('x', 1 + (i * 7)))
                : Opened(it.TryOpenUnder(it.Checklist.Version.Number == 1 ? TestChecklists.Small2 : TestChecklists.Small))),
        ["response-note"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor),
            static (it, i) => it.TryNote(TestChecklists.Small.Items[0].Id, ChecklistColumn.Achieved, new string('x', 1 + (i * 9)))),
        ["response-intend"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor), static (it, i) => it.TryIntend($"do {i}")),
        ["response-removed"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor),
            static (it, i) => it.TryChange(one => one.WithIntentions([]).Intend($"do {i}", i % 2 == 0 ? "a1" : null), Noor)),
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
        ["response-short-words"] = Growth(
            static () => ChecklistResponse.Start(TestChecklists.Small, Noor),
            static (it, i) => i switch
            {
                < 20 => it.TryIntend($"{(char)('a' + i)}", "a1"),
                20 => it.TryReview(it.Steps[0], NextStepStatus.Done, "b", Noor),
                21 => it.TryComplete(Noor),
                _ => it.TryAmend(one => one.Mark("a1", achieved: i % 2 == 0), null, Noor),
            }),
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

    /// <summary>Whatever was made to the limit can be erased: each event, each person and what it began with, one at a time and several
    /// after each other. What is left is read.</summary>
    [Theory]
    [MemberData(nameof(GrowthsBySaying))]
    public void Erasing_WhatIsFull_IsNeverRefusedAndIsRead(string name)
    {
        object full = Fill(name);
        object next = full;
        int count = 0;
        foreach (Func<object, (object? Next, ValidationReport Report)> erase in Erasings(full))
        {
            (object? erased, ValidationReport report) = erase(full);
            Assert.True(erased is not null, $"{name}: {report}");
            AssertReads(erased, name);
            if (count++ < 8)
            {
                (object? again, ValidationReport after) = erase(next);
                Assert.True(again is not null, $"{name}, after {count}: {after}");
                AssertReads(again, name);
                next = again;
            }
        }
    }

    /// <summary>Nothing becomes longer by being erased, compacted or archived than it was counted for, but for what records that.</summary>
    [Fact]
    public void Erasing_AnyDocument_MakesItNoLongerThanWasCounted()
    {
        Props.ForAll(Generate.Journal, static journal =>
        {
            Writer owner = Writer.Of(journal.Owner.Id, ManualClock.At("2030-01-01T09:00:00+01:00"));
            IEnumerable<ParticipantId> people = journal.Events.OfType<EntryShared>().SelectMany(static shared => shared.With);
            Assert.All(people.Append(journal.Owner.Id), person => AssertNoLonger(journal, journal.ErasePerson(person, owner)));
        });
        Props.ForAll(Generate.ScaleSeries, static series =>
        {
            AssertNoLonger(series, series.EraseScale(Noor));
            IEnumerable<ParticipantId> people = series.Events.Select(static one => one.By).Append(series.Owner?.Id).OfType<ParticipantId>();
            Assert.All(people, person => AssertNoLonger(series, series.ErasePerson(person, Noor)));
        });
        Props.ForAll(Generate.Conversation, static talk =>
        {
            Writer somebody = Writer.Of(talk.Participants[0].Person.Id, ManualClock.At("2030-01-01T09:00:00+01:00"));
            AssertNoLonger(talk, talk.EraseTopic(somebody));
            Assert.All(talk.State.People.Everyone, person => AssertNoLonger(talk, talk.ErasePerson(person.Id, somebody)));
        });
        Props.ForAll(Generate.Response(TestChecklists.Small), static response => AssertNoLonger(response, response.ErasePerson()));
        Props.ForAll(Generate.Board, static board =>
        {
            AssertNoLonger(board, board.EraseTopic(Nobody));
            Assert.All(
                board.Operations.Select(static one => one.By).Concat(board.Participants.Select(static one => (ParticipantId?)one.Id))
                    .OfType<ParticipantId>().Distinct(),
                person => AssertNoLonger(board, board.ErasePerson(person, Nobody)));
            CircleBoard compacted = board.Compact();
            Assert.InRange(SizeOf(compacted), 0, SizeOf(board));
            if (board.Session > 1)
            {
                Assert.InRange(SizeOf(board.Archive(board.Session, out CircleArchive archive)), 0, SizeOf(board));
                Assert.InRange(SizeOf(archive), 0, SizeOf(board));
                Assert.InRange(SizeOf(archive.EraseAs(board.ErasePerson("noor", Nobody))), 0, SizeOf(archive));
            }
        });
    }

    /// <summary>What a board that is full is made into without being asked is read too.</summary>
    [Theory]
    [InlineData("board")]
    [InlineData("board-two-sided")]
    [InlineData("board-compacted")]
    [InlineData("board-merged")]
    public void WhatIsMadeOfAFullBoard_IsRead(string name)
    {
        CircleBoard board = (CircleBoard)Fill(name);
        AssertReads(board.Digest(), name);
        AssertReads(board.Compact(), name);
        AssertReads(board.Compact().Digest(), name);
        Assert.Equal(board.Digest(), CircleDigest.Parse(board.Digest().ToString(), Narrow));
        Assert.Equal(board.Compact().Digest(), CircleDigest.Parse(board.Compact().Digest().ToString(), Narrow));
        AssertReads(board.Since(CircleDigest.Parse(string.Empty)), name);
    }

    /// <summary>A replica that is full still takes over what was erased elsewhere.</summary>
    [Fact]
    public void Merge_WhatWasErasedElsewhere_IsTakenOverByAFullReplica()
    {
        CircleBoard full = (CircleBoard)Fill("board-two-sided");
        CircleBoard elsewhere = full.ErasePerson("p", Of("q").OnDevice("b")).Erase("2@a", Nobody);
        CircleBoard merged = full.Merge(elsewhere).Board;
        Assert.Equal(elsewhere, merged);
        AssertReads(merged, "merged");

        // Together with what there is no room for it is refused, and alone it is not.
        CircleBoard more = ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(elsewhere)).Value;
        for (int i = 0; i < 30; i++)
        {
            more = more.Add(CircleZone.Outer, "y", Of("q"));
        }

        Assert.Contains(Assert.Single(full.TryMerge(more).Report.Issues).Code.ToString(), Codes);
        Assert.Equal(elsewhere, full.Apply([.. more.Operations.OfType<Erased>()]).Board);
    }

    /// <summary>A step and a statement are made without a document: what could not be read is refused where it is written.</summary>
    [Fact]
    public void Write_WhatStandsByItself_IsReadOrRefused()
    {
        int most = ProgressieLimits.Default.MaxTextLength;
        foreach (string text in (string[])["x", new string('x', most), new string('x', most + 1), " ", "a\u000b", new string('<', most)])
        {
            AssertReadOrRefused(new NextStep { What = text });
            AssertReadOrRefused(new NextStep { What = "x", How = text, HelpWanted = text, NoticedBy = text, When = text });
            AssertReadOrRefused(new NextStep { What = "x", Owner = new Participant { Id = ParticipantId.Parse("p"), Name = text } });
            AssertReadOrRefused(new ProgressStatement { Side = ProgressSide.Desired, Text = text, How = text });
        }

        AssertReadOrRefused(new NextStep
        {
            What = "x",
            Partners = [.. Enumerable.Range(0, ProgressieLimits.Default.MaxElements + 1).Select(static i => Person($"p{i}"))],
        });

        static void AssertReadOrRefused<T>(T loose)
            where T : class
        {
            try
            {
                Assert.Equal(loose, ProgressieJson.Read<T>(ProgressieJson.Write(loose)).Value);
            }
            catch (ProgressieDataException e)
            {
                string[] codes = [.. Codes, "PRG1002", "PRG1004"];
                Assert.All(e.Report.Issues, issue => Assert.Contains(issue.Code.ToString(), codes));
                Assert.NotEmpty(Judged(loose, ProgressieLimits.Default).Issues.Concat(FreeText.Check(TextOf(loose)).Issues));
            }
        }

        static string TextOf<T>(T loose) => loose is NextStep step
            ? step.Owner?.Name ?? step.How ?? step.What
            : ((ProgressStatement)(object)loose!).Text;
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

                // A reader looks no further in what is too large, and does not measure what something else is wrong with.
                string[] apart = [.. byJudge.Where(static told => told != "PRG9006 ")];
                Assert.True(
                    byReader.SequenceEqual(byJudge) || (byReader is ["PRG9006 "] && byJudge.Contains("PRG9006 "))
                        || (apart.Length > 0 && byReader.SequenceEqual(apart)),
                    $"{sample.Name}: read {string.Join(", ", byReader)}; judged {string.Join(", ", byJudge)}");
                refused += byJudge.Length;
            }
        }

        Assert.True(refused > 0, $"no limit on {kind} was met");
    }

    private static void AssertNoLonger<T>(T before, T after)
        where T : class
    {
        int record = after switch
        {
            CircleBoard board => RecordOf(board.Made!),
            ProgressJournal journal when !after.Equals(before) => RecordOf(journal.Events[^1]),
            Conversation talk when !after.Equals(before) => RecordOf(talk.Events[^1]),
            ScaleSeries series when !after.Equals(before) => RecordOf(series.Events[^1]),
            _ => 0,
        };

        // The first event brings the list, for which there is room in what is kept for erasing.
        const int List = 32;
        Assert.InRange(SizeOf(after), 0, SizeOf(before) + (record > 0 ? record + List : 0));
    }

    private static int SizeOf<T>(T document)
        where T : class => WrittenForm.Judge(document, Wide, new IssueCollector()).Bytes;

    private static int RecordOf<T>(T element)
        where T : notnull => WrittenForm.Judge(element, Wide, "/events", 0, new IssueCollector()).Bytes;

    private static object Fill(string name)
    {
        (Func<object> begin, Func<object, int, (object? Next, ValidationReport Report)> grow) = Growing[name];
        object document = begin();
        for (int i = 0; i < 1_000 && grow(document, i).Next is { } next; i++)
        {
            document = next;
        }

        return document;
    }

    private static IEnumerable<Func<object, (object? Next, ValidationReport Report)>> Erasings(object full) => full switch
    {
        ProgressJournal journal =>
        [
            Growth<ProgressJournal>(static it => it.TryErasePerson("p0-0", Noor)),
            .. Enumerable.Range(1, Math.Min(journal.Events.Count, 8))
                .Where(number => journal.Events[number - 1] is not EntryErased)
                .Select(static number => Growth<ProgressJournal>(it => it.TryErase(number, Noor))),
            Growth<ProgressJournal>(static it => it.TryErasePerson("noor", Noor)),
        ],
        Conversation talk =>
        [
            Growth<Conversation>(static it => it.TryEraseTopic(By("client"))),
            .. Enumerable.Range(1, Math.Min(talk.Events.Count, 6)).Select(
                static number => Growth<Conversation>(it => it.TryErase(number, By("client")))),
            Growth<Conversation>(static it => it.TryErasePerson("client", By("client"))),
        ],
        ScaleSeries series =>
        [
            Growth<ScaleSeries>(static it => it.TryEraseScale(Noor)),
            Growth<ScaleSeries>(static it => it.TryErasePerson("o", Noor)),
            .. Enumerable.Range(1, Math.Min(series.Events.Count, 4)).Select(
                static number => Growth<ScaleSeries>(it => it.TryErase(number, Noor))),
            Growth<ScaleSeries>(static it => it.TryErasePerson("noor", Noor)),
        ],
        CircleBoard board =>
        [
            Growth<CircleBoard>(static it => it.TryEraseTopic(Nobody)),
            .. ((string[])["noor", "p", "q", "7"]).Select(
                static person => Growth<CircleBoard>(it => it.TryErasePerson(person, Nobody))),
            .. board.Operations.Where(static one => one is not (Erased or Undone)).Take(6).Select(
                static one => Growth<CircleBoard>(it => it.TryErase(one.Id, Nobody))),
        ],
        ChecklistResponse response =>
        [
            Growth<ChecklistResponse>(static it => it.TryErasePerson()),
            .. response.Checklist.Items.Select(static item => Growth<ChecklistResponse>(it => it.TryErase(item.Id))),
            .. response.Intentions.Select(
                static (_, index) => Growth<ChecklistResponse>(it => it.TryEraseIntention(index + 1))),
            .. response.RemovedIntentions.Take(4).Select(
                static _ => Growth<ChecklistResponse>(static it => it.TryEraseIntention(it.Intentions.Count + 1))),
            .. response.Intentions.Select(static (one, index) => (one, index)).Where(static at => at.one.ReviewEvents.Count > 0).Select(
                static at => Growth<ChecklistResponse>(it => it.TryEraseReview(it.Steps[at.index], 1))),
        ],
        _ => [],
    };

    private static Func<object, (object? Next, ValidationReport Report)> Growth<T>(Func<T, Validated<T>> grow)
        where T : class => document =>
        {
            Validated<T> next = grow((T)document);
            return (next.TryGetValue(out T? value) ? value : null, next.Report);
        };

    private static Participant Person(string id) => new() { Id = ParticipantId.Parse(id) };

    private static Writer Of(string person) =>
        Writer.Of(person, ManualClock.At("2026-05-01T09:00:00+02:00")).OnDevice("a").Under(Narrow);

    private static Validated<ChecklistResponse> Opened(Validated<ChecklistMigration> migration) =>
        new(migration.TryGetValue(out ChecklistMigration? opened) ? opened.Response : null, migration.Report);

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
                // The one is longer than any list may be, the other than a list that is no log.
                foreach (int count in (int[])[130, 110])
                {
                    string elements = string.Join(',', Enumerable.Range(0, count).Select(i => Numbered(array[^1]!, i)));
                    yield return Documents.Set(sample.Json, place.Pointer, $"[{elements}]");
                }
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
            .Single(static method => method.Name == nameof(Room.Judge) && method.GetParameters().Length == 3)
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
