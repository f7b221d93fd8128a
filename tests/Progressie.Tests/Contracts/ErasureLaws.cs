using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>After words were erased, nothing holds them, wherever one looks: in the object and all that can be reached from it, in the
/// document, on a page and on other replicas; and nothing else moved.</summary>
public sealed class ErasureLaws
{
    private const int Cases = 2_000;

    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    private static readonly Writer Later = By(ParticipantId.Parse("noor"));

    [Fact]
    public void Journal_Any_HoldsNoWordThatWasErased() => Obey(
        Generate.Journal,
        static journal => journal.Events,
        static (journal, number) => journal.TryErase(number, By(journal.Owner.Id)),
        static (journal, next) => journal.TryRecord(next),
        static journal => Pages.Of(journal.ViewFor(journal.Owner.Id), LanguageTag.Dutch).ToText(),
        static journal => string.Join(' ', journal.Entries.Select(static one =>
            $"{one.Number} {one.Entry.Kind} {one.IsWithdrawn} {string.Join(',', one.SharedWith)} {one.When}")));

    [Fact]
    public void Series_Any_HoldsNoWordThatWasErased() => Obey(
        Generate.ScaleSeries,
        static series => series.Events,
        static (series, number) => series.TryErase(number, Later),
        static (series, next) => series.TryRecord(next),
        static series => Pages.Of(series, LanguageTag.Dutch).ToText(),
        static series => string.Join(' ', series.Entries.Select(static one =>
            $"{one.Number} {one.Version} {one.IsWithdrawn} {one.Reading.Answer.Kind} {one.Reading.Position} {one.When}"))
            + string.Join(' ', series.Progress().Line.Select(static point => $"{point.Position} {point.Gap}")));

    [Fact]
    public void Conversation_Any_HoldsNoWordThatWasErased() => Obey(
        Generate.Conversation,
        static talk => talk.Events,
        static (talk, number) => talk.TryErase(number, By(talk)),
        static (talk, next) => talk.TryRecord(next),
        static talk => Pages.Of(talk.ViewForEveryone(), LanguageTag.Dutch).ToText(),
        static talk => string.Join(' ', talk.Entries.Select(static one =>
            $"{one.Number} {one.Step} {one.By} {one.IsPrivate} {one.IsWithdrawn}"))
            + string.Join(' ', talk.Path) + $"{talk.ClosedAt} {talk.Role} {StandingOf(talk)}",
        static events => events.Select(static (one, index) => (one, Number: index + 1))
            .Where(static pair => pair.one is Decided or DecisionCorrected or Reviewed or OutcomeCorrected)
            .Select(static pair => pair.Number));

    /// <summary>Where each step stands, those brought along and all together.</summary>
    private static string StandingOf(Conversation talk) => string.Join(
        ' ', talk.CarriedNow.Concat(talk.Steps).Concat(talk.Agreed).Concat(talk.OpenSteps).Select(static step =>
            $"{step.Status} {step.Reviewed}"));

    [Fact]
    public void Journal_OfWhichSomebodyWasErased_HoldsNothingOfThem() => ObeyForPeople(
        Generate.Journal,
        static journal => [journal.Owner.Id, .. journal.Events.OfType<EntryShared>().SelectMany(static shared => shared.With)],
        static (journal, person) => journal.TryErasePerson(person, By(journal.Owner.Id)),
        static (journal, person) => journal.Owner.Id == person ? ["/events", "/owner"] : [],
        static journal => journal.Events.Count);

    [Fact]
    public void Series_OfWhichSomebodyWasErased_HoldsNothingOfThem() => ObeyForPeople(
        Generate.ScaleSeries,
        static series => [.. series.Events.Select(static one => one.By).Append(series.Owner?.Id).OfType<ParticipantId>()],
        static (series, person) => series.TryErasePerson(person, Later),
        static (series, person) =>
        [
            .. series.Owner?.Id == person ? ["/owner", "/scale"] : Array.Empty<string>(),
            .. series.Events.Select(static (one, index) => (one, index))
                .Where(pair => (pair.one.By ?? series.Owner?.Id) == person)
                .Select(static pair => $"/events/{pair.index}"),
        ],
        static series => series.Events.Count);

    [Fact]
    public void Conversation_OfWhichSomebodyWasErased_HoldsNothingOfThem() => ObeyForPeople(
        Generate.Conversation,
        static talk => [.. talk.State.People.Everyone.Select(static one => one.Id)],
        static (talk, person) => talk.TryErasePerson(person, By(talk)),
        static (talk, person) =>
        [
            .. talk.Beginning.Participants.Select(static (one, index) => (one, index))
                .Where(pair => pair.one.Person.Id == person).Select(static pair => $"/participants/{pair.index}"),
            .. talk.Carried.Select(static (one, index) => (one, index))
                .Where(pair => pair.one.Owner?.Id == person).Select(static pair => $"/carried/{pair.index}"),
            .. talk.Events.Select(static (one, index) => (one, index))
                .Where(pair => pair.one.By == person || pair.one.Subject == person).Select(static pair => $"/events/{pair.index}"),
        ],
        static talk => talk.Events.Count);

    [Fact]
    public void Conversation_OfWhichTheTopicWasErased_HoldsNothingOfTheStart() => Props.ForAll(
        Generate.Conversation,
        static generated =>
        {
            Planted<Conversation> planted = Planted<Conversation>.In(generated);
            Conversation erased = planted.Document.EraseTopic(By(generated));
            string[] gone = [.. planted.Words.Where(static entry =>
                entry.Key == "/topic" || entry.Key.StartsWith("/carried/", StringComparison.Ordinal)
                || entry.Key.StartsWith("/parameters/", StringComparison.Ordinal)).Select(static entry => entry.Value)];
            AssertGone(gone, erased);
            AssertReadsBack(erased);
            Assert.Equal(StandingOf(planted.Document), StandingOf(erased));
            Assert.Equal(StandingOf(generated), StandingOf(generated.EraseTopic(By(generated))));
        });

    /// <summary>A step that is known by its words has them wherever it was brought along, agreed on, put right or told of.</summary>
    [Fact]
    public void Conversation_OfWhichAStepWasErased_HoldsItNowhereAndStandsAsItStood() => Props.ForAll(
        Gen.Choose(0, 1_000_000).ArrayOf().ToArbitrary(),
        static script =>
        {
            Writer noor = By(ParticipantId.Parse("noor"));
            string[] names = ["bellen planted-0;", "mailen planted-1;", "lopen planted-2;"];
            Conversation talk = Conversation.Start(
                ProgressieCatalog.BuiltIn.Conversations["follow-up-opening"],
                noor,
                [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")],
                new ConversationDetails
                {
                    Id = ConversationId.Parse("c-1"),
                    Carried = [.. names.Take(2).Select(static name => new NextStep { What = name })],
                });
            Dictionary<int, int> decided = [], told = [];
            foreach (int deed in script)
            {
                int which = deed / 10 % 3, next = talk.Events.Count + 1;
                NextStepStatus status = (NextStepStatus)(deed / 100 % 3);
                string words = $"planted-{which}; {deed}";
                int number = decided.Where(pair => pair.Value == which && talk.Events[pair.Key - 1] is Decided)
                    .Select(static pair => pair.Key).LastOrDefault();
                int review = told.Where(pair => pair.Value == which).Select(static pair => pair.Key).LastOrDefault();
                switch (deed % 10)
                {
                    case <= 2:
                        ProgressSource? origin = number == 0 ? null
                            : talk.Agreed.First(one => one.What.Contains(words[..10], StringComparison.Ordinal)).Origin;
                        talk = talk.Decide(new NextStep { What = names[which], How = words, Origin = origin }, noor);
                        decided.Add(next, which);
                        break;
                    case <= 5 when number > 0:
                        NextStep step = ((Decided)talk.Events[number - 1]).Step with { What = deed % 2 == 0 ? words : names[which] };
                        talk = talk.Correct(number, step, words, noor);
                        decided.Add(next, which);
                        break;
                    case <= 7 when which < 2:
                        talk = talk.Review(which + 1, status, words, noor);
                        told.Add(next, which);
                        break;
                    case 8 when review > 0:
                        talk = talk.Correct(review, status, words, words, noor);
                        break;
                    default:
                        break;
                }
            }

            string before = StandingOf(talk);
            foreach ((int number, int which) in decided)
            {
                Conversation erased = talk.Erase(number, noor);
                AssertGone([$"planted-{which};"], new object[] { erased, erased.ViewForEveryone(), erased.ViewFor("sam") });
                AssertGoneFrom(
                    [$"planted-{which};"], ProgressieJson.Write(erased), ProgressieJson.Write(erased.ViewForEveryone()),
                    Pages.Of(erased.ViewForEveryone(), LanguageTag.Dutch).ToText());
                Assert.Equal(before, StandingOf(erased));
                AssertReadsBack(erased);
            }

            Conversation topic = talk.EraseTopic(noor);
            AssertGone(["planted-0;", "planted-1;"], new object[] { topic, topic.ViewForEveryone() });
            Assert.Equal(before, StandingOf(topic));
            AssertReadsBack(topic);
        },
        cases: 300);

    [Fact]
    public void Series_OfWhichTheScaleWasErased_HoldsNoneOfItsWordsAndKeepsItsLine() => Props.ForAll(
        Generate.ScaleSeries,
        static generated =>
        {
            ScaleSeries erased = generated.EraseScale(Later);
            Assert.Equal(
                generated.Progress().Line.Select(static point => (point.Position, point.Gap)),
                erased.Progress().Line.Select(static point => (point.Position, point.Gap)));
            Planted<ScaleSeries> planted = Planted<ScaleSeries>.In(generated);
            ScaleSeries gone = planted.Document.EraseScale(Later);
            AssertGone(
                [
                    .. planted.Words.Where(static entry => entry.Key.StartsWith("/scale/", StringComparison.Ordinal)
                        || entry.Key.Contains("/scale/", StringComparison.Ordinal)).Select(static entry => entry.Value),
                ],
                gone);
            AssertReadsBack(gone);
            AssertReadsBack(erased);
            Assert.Same(gone, gone.EraseScale(Later));
        });

    [Fact]
    public void Response_Any_HoldsNoWordThatWasErased() => Props.ForAll(
        Generate.Response(TestChecklists.Small),
        static generated =>
        {
            Planted<ChecklistResponse> planted = Planted<ChecklistResponse>.In(generated);
            ChecklistResponse response = planted.Document;
            foreach (ItemId item in response.Checklist.Items.Take(5).Select(static one => one.Id))
            {
                ChecklistResponse erased = response.Erase(item);
                AssertGone(
                    [
                        .. planted.Words
                            .Where(entry => entry.Key.Contains($"/notes/{item}/", StringComparison.Ordinal))
                            .Select(static entry => entry.Value),
                        .. response.Intentions.Where(one => one.Item == item).Select(static one => one.Text),
                        .. response.RemovedIntentions.Where(one => one.Intention.Item == item).Select(static one => one.Intention.Text),
                    ],
                    erased);
                AssertReadsBack(erased);
                Assert.Equal(response.Score(), erased.Score());
            }

            AssertGone([.. planted.Words.Values], response.ErasePerson());
            AssertReadsBack(response.ErasePerson());
            for (int number = 1; number <= response.RemovedIntentions.Count; number++)
            {
                ChecklistResponse erased = response.EraseIntention(response.Intentions.Count + number);
                string place = FormattableString.Invariant($"/removedIntentions/{number - 1}/");
                AssertGone(
                    [
                        .. planted.Words.Where(entry => entry.Key.StartsWith(place, StringComparison.Ordinal))
                            .Select(static entry => entry.Value),
                    ],
                    erased);
                AssertReadsBack(erased);
            }

            for (int number = 1; number <= response.Intentions.Count; number++)
            {
                Intention intention = response.Intentions[number - 1];
                string told = FormattableString.Invariant($"/intentions/{number - 1}/step/reviews/");
                AssertGone(
                    [
                        intention.Text,
                        .. planted.Words.Where(entry => entry.Key.StartsWith(told, StringComparison.Ordinal))
                            .Select(static entry => entry.Value),
                    ],
                    response.EraseIntention(number));
                for (int one = 1; one <= intention.ReviewEvents.Count; one++)
                {
                    ChecklistResponse erased = response.EraseReview(intention.ToNextStep(response), one);
                    string place = FormattableString.Invariant($"{told}{one - 1}/");
                    AssertGone(
                        [
                            .. planted.Words.Where(entry => entry.Key.StartsWith(place, StringComparison.Ordinal))
                                .Select(static entry => entry.Value),
                        ],
                        erased);
                    Assert.Equal(response.Steps.Select(static step => step.Status), erased.Steps.Select(static step => step.Status));
                    AssertReadsBack(erased);
                }
            }
        },
        cases: 300);

    [Fact]
    public void Boards_Any_HoldNoWordThatWasErasedOnAny()
    {
        int gone = 0;
        Props.ForAll(
            Erasures,
            erasure =>
            {
                Planted<CircleBoard>[] planted = [.. erasure.Replicas.Select(static board => Planted<CircleBoard>.In(board, KeyOf))];
                CircleBoard a = planted[0].Document, b = planted[1].Document, c = planted[2].Document;
                if (Target(a, erasure.Pick) is not { } erase || !erase(a).TryGetValue(out CircleBoard? erased))
                {
                    return;
                }

                Erased made = (Erased)erased.Made!;
                string[] words = [.. planted.SelectMany(one => WordsOf(one, made)).Distinct()];
                gone += words.Length;

                // Erase after merge is merge after erase, in any order, also when others come back late or in part.
                CircleBoard all = a.Merge(b).Board.Merge(c).Board, met = erased.Merge(b).Board.Merge(c).Board;
                CircleBoard[] same =
                [
                    all.Apply([made]).Board,
                    c.Merge(b).Board.Merge(erased).Board,
                    b.Apply([made]).Board.Merge(c).Board.Merge(a).Board,
                    b.Merge(c).Board.Apply([.. erased.Operations.Reverse()]).Board,
                    met.Merge(a).Board,
                    met.Apply([.. a.Operations]).Board,
                ];
                Assert.All(same, one => Assert.Equal(met.Operations, one.Operations));
                Assert.All(same, one => Assert.Equal(met.Beginning, one.Beginning));
                Assert.All(same, one => Assert.Equal(met.ViewForEveryone(), one.ViewForEveryone()));
                Assert.Equal(met.All.Select(static note => note.Id), all.All.Select(static note => note.Id));

                CircleBoard compact = b.Merge(erased.Compact()).Board.Merge(c.Apply([made]).Board).Board;
                CircleSnapshot view = met.ViewForEveryone();
                Assert.Equal(view, compact.ViewForEveryone());

                CircleMerge late = met.Merge(a);
                Assert.DoesNotContain(met.TryMerge(a).Report.Issues, static issue => issue.Code == IssueCode.OperationLeftOut);
                AssertGone(
                    words,
                    new object[]
                    {
                        met, met.Compact(), compact, late.Arrived, late.LeftOut, met.Since(CircleDigest.Parse(string.Empty)), view,
                    });
                AssertGoneFrom(
                    words, ProgressieJson.Write(late), Pages.Of(late, LanguageTag.Dutch).ToText(),
                    Pages.Of(view, LanguageTag.Dutch).ToText());
                AssertReadsBack(met);
                if (made.Person is not null)
                {
                    ParticipantId who = People.First(one => met.Beginning.StandInOf(one) == made.Person);
                    Assert.DoesNotContain(who, Reachable.From(met).People);
                }
            },
            Cases);
        Assert.True(gone > 100, $"Only {gone} words were erased.");
    }

    private static ParticipantId[] People { get; } =
        [ParticipantId.Parse("noor"), ParticipantId.Parse("p/1~2"), ParticipantId.Parse("i&d")];

    private static Arbitrary<(CircleBoard[] Replicas, int Pick)> Erasures =>
        (from replicas in Generate.Replicas.Generator
         from pick in Gen.Choose(0, 1_000_000)
         select (replicas, pick)).ToArbitrary();

    private static Func<CircleBoard, Validated<CircleBoard>>? Target(CircleBoard board, int pick)
    {
        Writer writer = Writer.Anonymous(ManualClock.At("2030-01-01T09:00:00+01:00")).OnDevice("eraser");
        return (pick % 5) switch
        {
            0 => one => one.TryErasePerson(People[pick / 5 % People.Length], writer),
            1 => one => one.TryEraseTopic(writer),
            _ when board.Operations.Count > 0 => one => one.TryErase(board.Operations[pick / 5 % board.Operations.Count].Id, writer),
            _ => null,
        };
    }

    /// <summary>The words that have to go, worked out from the document alone.</summary>
    private static IEnumerable<string> WordsOf(Planted<CircleBoard> planted, Erased erased)
    {
        IReadOnlyList<CircleOperation> operations = planted.Document.Operations;
        CircleBeginning beginning = planted.Document.Beginning;
        foreach ((string pointer, string word) in planted.Words)
        {
            string[] steps = pointer.Split('/');
            if (steps[1] != "operations")
            {
                bool isTheirs = steps[1] == "participants" && erased.Person is { } person
                    && beginning.StandInOf(beginning.Details.Participants[int.Parse(steps[2], null)].Id) == person;
                if (isTheirs || (erased.IsOfStart && steps[1] is "topic" or "whyItMatters"))
                {
                    yield return word;
                }

                continue;
            }

            CircleOperation operation = operations[int.Parse(steps[2], null)];
            if (erased.Operations.Contains(operation.Id)
                || (operation.Subject is { } note && erased.Operations.Contains(note.AddedBy))
                || (operation.By is { } by && beginning.StandInOf(by) == erased.Person))
            {
                yield return word;
            }
        }
    }

    /// <summary>An operation has the same words on every replica.</summary>
    private static string KeyOf(JsonNode board, string pointer) => pointer.Split('/') is [_, "operations", string at, .. string[] rest]
        ? $"{board["operations"]![int.Parse(at, null)]!["id"]} {string.Join('/', rest)}"
        : pointer;

    private static Writer By(Conversation talk) => By(talk.Participants[0].Person.Id);

    private static Writer By(ParticipantId person) => Writer.Of(person, ManualClock.At("2100-01-01T09:00:00+01:00"));

    private static void Obey<TLog, TEvent>(
        Arbitrary<TLog> any,
        Func<TLog, IReadOnlyList<TEvent>> eventsOf,
        Func<TLog, int, Validated<TLog>> erase,
        Func<TLog, TEvent, Validated<TLog>> record,
        Func<TLog, string> page,
        Func<TLog, string> skeleton,
        Func<IReadOnlyList<TEvent>, IEnumerable<int>>? also = null)
        where TLog : class
        where TEvent : LogEvent
    {
        int gone = 0;
        Props.ForAll(
            any,
            generated =>
            {
                Planted<TLog> planted = Planted<TLog>.In(generated);
                IReadOnlyList<TEvent> events = eventsOf(planted.Document);
                if (events.Count == 0)
                {
                    return;
                }

                foreach (int number in (also?.Invoke(events).Take(4) ?? []).Append((events.Count * 7 / 11) + 1))
                {
                    TLog erased = erase(planted.Document, number).Value;
                    HashSet<int> met = [number];
                    for (int i = number; i < events.Count; i++)
                    {
                        if (events[i].About is { } about && met.Contains(about))
                        {
                            met.Add(i + 1);
                        }
                    }

                    string[] words = [.. met.SelectMany(one => planted.Below($"/events/{one - 1}"))];
                    gone += words.Length;
                    AssertGone(words, erased);
                    AssertGoneFrom(words, page(erased));
                    AssertReadsBack(erased);
                    Assert.Equal(skeleton(planted.Document), skeleton(erased));
                    Assert.True(eventsOf(erased)[number - 1].IsErased);
                    Assert.Same(erased, erase(erased, number).Value);

                    // Sent again under its id it changes nothing.
                    foreach (int one in met.Where(one => events[one - 1].Id is not null))
                    {
                        Assert.Same(erased, record(erased, events[one - 1]).Value);
                    }
                }
            },
            Cases);
        Assert.True(gone > 100, $"Only {gone} words were erased.");
    }

    private static void ObeyForPeople<TLog>(
        Arbitrary<TLog> any,
        Func<TLog, ParticipantId[]> people,
        Func<TLog, ParticipantId, Validated<TLog>> erase,
        Func<TLog, ParticipantId, IEnumerable<string>> places,
        Func<TLog, int> count)
        where TLog : class => Props.ForAll(
            any,
            generated =>
            {
                Planted<TLog> planted = Planted<TLog>.In(generated);
                foreach (ParticipantId person in people(planted.Document).Distinct())
                {
                    TLog erased = erase(planted.Document, person).Value;
                    AssertGone([.. places(planted.Document, person).SelectMany(planted.Below)], erased);
                    Assert.DoesNotContain(person, Reachable.From(erased).People);
                    AssertReadsBack(erased);
                    Assert.Equal(count(planted.Document) + 1, count(erased));
                }
            },
            cases: 500);

    private static void AssertReadsBack<T>(T document)
        where T : class => Assert.Equal(document, ProgressieJson.Read<T>(ProgressieJson.Write(document), TestDefinitions.All).Value);

    /// <summary>Nothing that can be reached holds the words, and so nothing that is made of it can.</summary>
    private static void AssertGone(IReadOnlyCollection<string> words, object from) =>
        AssertGoneFrom(words, [.. Reachable.From(from).Texts]);

    private static void AssertGoneFrom(IReadOnlyCollection<string> words, params string[] texts)
    {
        string[] held = [.. words.Where(word => texts.Any(text => text.Contains(word, StringComparison.Ordinal)))];
        Assert.True(held.Length == 0, $"Still there: {string.Join(", ", held)}");
    }
}
