using FsCheck;
using FsCheck.Fluent;
using Progressie.Conversations;
using Progressie.Tests.Support;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Conversations;

/// <summary>What holds of every conversation (handbook C.5, laws 1 and 8, and that any history replays).</summary>
public sealed class ConversationLaws
{
    /// <summary>Attempts of any kind, most of which cannot be; what is accepted makes the walk.</summary>
    private static Arbitrary<Attempt[]> Walks { get; } = Arb.From(
        (from length in Gen.Choose(0, 70)
         from attempts in (
             from kind in Gen.Frequency((14, Gen.Constant(0)), (6, Gen.Constant(1)), (1, Gen.Constant(2)), (5, Gen.Choose(3, 10)),
                 (3, Gen.Choose(11, 13)))
             from step in Gen.Choose(0, 99)
             from person in Gen.Choose(0, 99)
             from number in Gen.Choose(1, 40)
             from minutes in Gen.Choose(-1, 6)
             select new Attempt(kind, step, person, number, minutes)).ArrayOf(length)
         select attempts),
        static attempts => Enumerable.Range(0, attempts.Length).Select(index => attempts.Where((_, other) => other != index).ToArray()));

    [Fact]
    public void HelpingConversation_AnyVisits_IsValidAndNothingIsMissing() => Props.ForAll(
        (from length in Gen.Choose(0, 20)
         from visits in Gen.Choose(0, Helping.Steps.Count + Helping.Asides.Count - 1).ArrayOf(length)
         from seed in Gen.Choose(0, 99)
         select (visits, seed)).ToArbitrary(),
        static walk =>
        {
            StepId[] visits = [.. walk.visits.Select(static index => Helping.Steps.Concat(Helping.Asides).ElementAt(index).Id)];
            StepId[] shuffled =
            [
                .. visits
                    .Select((step, index) => (step, ((index + 1) * (walk.seed + 1)) % 101))
                    .OrderBy(static pair => pair.Item2)
                    .Select(static pair => pair.step),
            ];
            Conversation conversation = Visit(visits), other = Visit(shuffled);
            Assert.Equal(conversation.Discussed, other.Discussed);
            Assert.Equal(conversation.NotDiscussed, other.NotDiscussed);
            Assert.Equal([.. visits.ToHashSet()], conversation.Discussed.Select(static step => step.Id).ToHashSet());
            Assert.Equal(Helping.Steps.Where(step => !visits.Contains(step.Id)), conversation.NotDiscussed);
            Assert.Equal(visits.Where((step, index) => index == 0 || visits[index - 1] != step), conversation.Path);
            Conversation closed = conversation.Close(Writer.Of("coach", ManualClock.At("2030-01-01T09:00:00+01:00")));
            Assert.True(closed.IsClosed);
            Assert.Empty(closed.TryRecord(new Reopened { By = closed.LedBy, At = closed.Events[^1].At }).Report.Issues);

            static Conversation Visit(StepId[] steps) => steps.Aggregate(
                Begin(Helping),
                static (conversation, step) =>
                {
                    Said said = Said("client", step.ToString());
                    Validated<Conversation> next = conversation.TryRecord(said with { At = said.At.AddSeconds(conversation.Events.Count) });
                    Assert.Empty(next.Report.Issues);
                    return next.Value;
                });
        });

    /// <summary>Why something is better left for now where the order is free.</summary>
    private static readonly string[] LeftForNow =
        ["guide.after-coping", "guide.tiny-step-later", "guide.no-step-brought-along", "guide.only-beforehand"];

    [Fact]
    public void Guidance_FreeOrder_SaysWhatToLeaveAndKeepsNobodyFromIt() => Props.ForAll(Walks, static walk =>
    {
        foreach (ConversationModel model in (ConversationModel[])[Helping, Directing, Better])
        {
            foreach (Conversation conversation in Walk(model, walk))
            {
                Guidance guidance = conversation.GuideNow();
                Assert.Equal(model.Steps.Concat(model.Asides), guidance.All.Select(step => model.GetStep(step.Key)));
                Assert.All(guidance.All, step => Assert.True(!conversation.IsClosed || step.Fit == SuggestionFit.NotNow));
                foreach (Suggestion left in conversation.IsClosed ? [] : guidance.NotNow)
                {
                    Assert.Contains(Assert.Single(left.Reasons).ToString(), LeftForNow);
                    ConversationParticipant? speaker = conversation.Participants
                        .FirstOrDefault(person => model.GetStep(left.Key).SpokenBy.Contains(person.Party));
                    Assert.True(
                        speaker is null || conversation
                            .TryRecord(Said(speaker.Person.Id.ToString(), left.Key.ToString()) with { At = Start.AddDays(1) }).IsValid);
                }

                Assert.All(guidance.All, static step => Assert.NotEmpty(step.Reasons));
                Assert.All(guidance.Next, static step => Assert.Equal(SuggestionFit.Next, step.Fit));
                Assert.Equal(guidance.All.Count, guidance.Next.Count + guidance.Also.Count + guidance.NotNow.Count);
                Assert.True(guidance.Next.Zip(guidance.Next.Skip(1)).All(static pair => pair.First.Rank <= pair.Second.Rank));

                // Telling what came of a step brought along is talking about it, also without an entry, as long as it is not taken back.
                bool hasReviewed = conversation.Standing<Reviewed>().Any();
                Assert.Equal(
                    guidance.All.Select(step => step.Times > 0 || (hasReviewed && model.GetStep(step.Key).Kind == StepKind.Review)),
                    guidance.All.Select(step => conversation.Discussed.Contains(model.GetStep(step.Key))));
            }
        }
    });

    [Fact]
    public void Guidance_FixedOrder_IsAvailableExactlyWhenSomebodyCanSpeak() => Props.ForAll(Walks, static walk =>
    {
        foreach (ConversationModel model in (ConversationModel[])[Circle, Opener, Interview])
        {
            foreach (Conversation conversation in Walk(model, walk))
            {
                foreach (Suggestion step in conversation.GuideNow().All)
                {
                    ParticipantId[] speakers =
                    [
                        .. conversation.Participants
                            .Where(participant => model.GetStep(step.Key).SpokenBy.Contains(participant.Party))
                            .Select(static participant => participant.Person.Id),
                    ];
                    ParticipantId[] can =
                    [
                        .. speakers.Where(
                            person => conversation
                                .TryRecord(Said(person.ToString(), step.Key.ToString()) with { At = Start.AddDays(1) })
                                .TryGetValue(out _)),
                    ];
                    StepClosed closed = new() { By = conversation.LedBy, Step = StepId.Parse(step.Key.ToString()), At = Start.AddDays(1) };
                    bool isForTheLead = speakers.Length == 0 && conversation.TryRecord(closed).IsValid;
                    Assert.Equal(can.Length > 0 || isForTheLead, step.Fit != SuggestionFit.NotNow);
                    Assert.Equal(isForTheLead, step.Reasons[0].Key.ToString() == "guide.nobody-speaks");
                    Assert.All(step.WaitingFor, person => Assert.Contains(person, can));
                    if (model.GetStep(step.Key).Turns == TurnTaking.Rounds)
                    {
                        Assert.Equal(can, step.WaitingFor);
                        Assert.Equal(step.Fit != SuggestionFit.NotNow, step.Round is not null);
                    }

                    Assert.NotEmpty(step.Reasons);
                }
            }
        }
    });

    /// <summary>C.5, law 8, on what the walk accepted, read from the events alone.</summary>
    [Fact]
    public void Intervision_AcceptedEvents_KeepOrderAndTurns() => Props.ForAll(Walks, static walk =>
    {
        Conversation conversation = Walk(Circle, walk)[^1];
        int latest = 0;
        foreach (ConversationEvent happened in conversation.Events.Where((_, place) => conversation.Log.Stands(place + 1)))
        {
            StepId? id = happened switch
            {
                Said said => said.Step,
                Passed passed => passed.Step,
                StepClosed closed => closed.Step,
                _ => null,
            };
            if (id is { } step)
            {
                int index = Circle.Steps.ToList().FindIndex(candidate => candidate.Id == step);
                Assert.True(index >= latest, "The order of the steps decreases.");
                latest = index;
            }
        }

        // Of what was taken back the turn is free again, in the round that it was in.
        foreach (int index in (int[])[1, 2])
        {
            StepTurn[][] rounds =
            [
                .. conversation.State.StepAt(index).Turns
                    .Where(turn => turn.Person >= 0 && conversation.Log.Stands(turn.Event))
                    .GroupBy(static turn => turn.Round)
                    .OrderBy(static round => round.Key)
                    .Select(static round => round.ToArray()),
            ];
            Assert.All(rounds, static round => Assert.Equal(round.Length, round.Select(static turn => turn.Person).Distinct().Count()));

            // Who left may have been waited for in a round of passes.
            Assert.True(
                conversation.Events.Any(static happened => happened is Joined or Left) || rounds.SkipLast(1).All(
                    static round => round.Length != 3 || round.Any(static turn => turn.Kind != ConversationEventKind.Passed)),
                "There is a round after a round of passes.");
        }
    });

    /// <summary>The same rules, written another way: every attempt is accepted exactly when a naive model says so.</summary>
    [Fact]
    public void Intervision_EveryAttempt_IsJudgedAsANaiveModelDoes() => Props.ForAll(Walks, static walk =>
    {
        Conversation conversation = Begin(Circle, most: 3);
        NaiveCircle naive = new();
        foreach (Attempt attempt in walk.Where(static attempt => attempt.Kind is <= 2 or 11 or 12))
        {
            ConversationEvent next = attempt.ToEvent(conversation, Start);
            bool isAccepted = conversation.TryRecord(next).TryGetValue(out Conversation? after);
            Assert.Equal(naive.TryDo(next), isAccepted);
            conversation = after ?? conversation;
            Assert.Equal(naive.People, conversation.Participants.Select(static one => one.Person.Id.ToString()).Order());
        }
    });

    [Fact]
    public void Events_AnyHistory_ReplaysToTheSameConversation() => Props.ForAll(Walks, static walk =>
    {
        foreach (ConversationModel model in All)
        {
            List<Conversation> then = Walk(model, walk);
            Conversation replayed = then[^1].After(0);
            Assert.Equal(then[0], replayed);
            foreach (ConversationEvent happened in then[^1].Events)
            {
                replayed = replayed.Record(happened);
            }

            AssertSame(then[^1], replayed);
            for (int i = 0; i < then.Count; i += 7)
            {
                AssertSame(then[i], then[^1].After(i));
            }
        }
    },
    60);

    /// <summary>Every earlier version goes on into a branch of its own; all of them stay what they were.</summary>
    [Fact]
    public void Record_ToAnEarlierVersion_DisturbsNobody() => Props.ForAll(Walks, static walk =>
    {
        List<Conversation> then = Walk(Helping, walk);
        List<ConversationEvent[]> events = [.. then.Select(static conversation => conversation.Events.ToArray())];
        Said other = Said("client", "coping", "een andere tak") with { At = Start.AddDays(2) };
        for (int i = 0; i < then.Count; i++)
        {
            if (then[i].TryRecord(other).TryGetValue(out Conversation? branch))
            {
                Assert.Equal([.. events[i], other], branch.Events);
                Assert.Equal([.. events[i], other, other], branch.Record(other).Events);
            }
        }

        for (int i = 0; i < then.Count; i++)
        {
            Assert.Equal(events[i], then[i].Events);
        }
    },
    60);

    private static List<Conversation> Walk(ConversationModel model, Attempt[] walk)
    {
        Conversation conversation = Begin(
            model, details: new ConversationDetails { Carried = [new NextStep { What = "een" }, new NextStep { What = "twee" }] }, most: 3);
        List<Conversation> then = [conversation];
        DateTimeOffset now = Start;
        foreach (Attempt attempt in walk)
        {
            now = now.AddMinutes(attempt.Minutes);
            if (conversation.TryRecord(attempt.ToEvent(conversation, now)).TryGetValue(out Conversation? next))
            {
                conversation = next;
                then.Add(next);
            }
        }

        return then;
    }

    private static void AssertSame(Conversation one, Conversation other)
    {
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Entries, other.Entries);
        Assert.Equal(one.Path, other.Path);
        Assert.Equal(one.Discussed, other.Discussed);
        Assert.Equal(one.OpenSteps, other.OpenSteps);
        Assert.Equal(one.Role, other.Role);
        Assert.Equal(one.ClosedAt, other.ClosedAt);
        Assert.Equal(one.GuideNow(), other.GuideNow());
        Assert.Equal(one.ViewForEveryone().Entries, other.ViewForEveryone().Entries);
    }

    private sealed record Attempt(int Kind, int Step, int Person, int Number, int Minutes)
    {
        private static readonly string[] People = ["member", "member2", "member4", "member5", "presenter", "facilitator", "client"];

        internal ConversationEvent ToEvent(Conversation conversation, DateTimeOffset at)
        {
            ConversationModel model = conversation.Model;
            ConversationStep step = model.Steps.Concat(model.Asides).ElementAt(Step % (model.Steps.Count + model.Asides.Count));
            ParticipantId by = conversation.Participants[Person % conversation.Participants.Count].Person.Id;
            AnswerSignal signal = Number % 5 == 0 ? (AnswerSignal)(Number / 5 % 3) : AnswerSignal.None;
            AnswerField? field = step.Answer.LastOrDefault(static field => field.Kind == AnswerKind.Text);
            Answer answer = Number % 2 == 0 || field is null ? Answer.None : Answer.None.And(field.Id, "x");
            bool? isPrivate = Number % 7 == 0 ? Number % 2 == 0 : null;
            return Kind switch
            {
                0 => new Said { By = by, At = at, Step = step.Id, Question = "q", Answer = answer, Signal = signal, IsPrivate = isPrivate },
                1 => new Passed { By = by, At = at, Step = step.Id },
                2 => new StepClosed { By = by, At = at, Step = step.Id },
                3 =>
                    new Corrected
                    {
                        By = by,
                        At = at,
                        Number = Number,
                        Question = "r",
                        Answer = Answer.None,
                        Signal = signal,
                        IsPrivate = isPrivate,
                    },
                4 => new Withdrawn { By = by, At = at, Number = Number },
                5 => new RoleSwitched { By = by, At = at, To = (Progressie.Motivation.ProgressRole)(Number % 4) },
                6 =>
                    new Decided
                    {
                        By = by,
                        At = at,
                        Step = new NextStep { What = "w", On = Number % 2 == 0 ? new DateOnly(2026, 12, Number % 28 + 1) : null },
                    },
                7 => new Reviewed { By = by, At = at, CarriedStep = (Number % 3) + 1, Status = (NextStepStatus)(Number % 3) },
                8 => new Noted { By = by, At = at, Text = "n", IsShared = Number % 2 == 0 },
                9 when Number % 4 == 0 => new Closed { By = by, At = at },
                11 =>
                    new Joined
                    {
                        By = by,
                        At = at,
                        Participant = ConversationParticipant.Of(
                            People[Number % People.Length], model.Parties[Step % model.Parties.Count].Id.ToString()),
                    },
                12 =>
                    new Left { By = by, At = at, Person = conversation.Participants[Number % conversation.Participants.Count].Person.Id },
                13 => new Renamed { By = by, At = at, Person = new Participant { Id = by, Name = $"n{Number}" } },
                _ => new Reopened { By = by, At = at },
            };
        }
    }

    /// <summary>The circle as one would play it on paper: who sits where, a place in the order, and what was done in the round.</summary>
    private sealed class NaiveCircle
    {
        private readonly string[] _order = ["presentation", "questions", "tips", "reaction"];
        private readonly List<(string Who, bool Spoke)> _round = [];
        private readonly Dictionary<string, string> _parts = new()
        {
            ["facilitator"] = "facilitator",
            ["presenter"] = "presenter",
            ["member"] = "member",
            ["member2"] = "member",
            ["member3"] = "member",
        };

        private string _now = "presentation";
        private bool _isClosed;
        private bool _isPresented;

        internal IEnumerable<string> People => _parts.Keys.Order();

        private IEnumerable<string> Members => _parts.Where(static one => one.Value == "member").Select(static one => one.Key);

        /// <summary>Everybody who sits there now had their turn, however many left meanwhile.</summary>
        private bool IsRoundDone => _round.Count > 0 && Members.Any() && Members.All(who => _round.Any(turn => turn.Who == who));

        private bool IsOver => _isClosed || (IsRoundDone && _round.All(static turn => !turn.Spoke));

        internal bool TryDo(ConversationEvent next) => next switch
        {
            Joined joined => TryJoin(joined.Participant.Person.Id.ToString(), joined.Participant.Party.ToString()),
            Left left => _parts.Count > 1 && _parts.Remove(left.Person.ToString()),
            Said said => TryDo(said.Step.ToString(), said.By.ToString(), isClosing: false, spoke: true),
            Passed passed => TryDo(passed.Step.ToString(), passed.By.ToString(), isClosing: false, spoke: false),
            StepClosed closed => TryDo(closed.Step.ToString(), closed.By.ToString(), isClosing: true, spoke: false),
            _ => throw new ArgumentException("Not on paper.", nameof(next)),
        };

        private bool TryJoin(string who, string part) => (part == "member" || !_parts.ContainsValue(part)) && _parts.TryAdd(who, part);

        private bool TryDo(string step, string by, bool isClosing, bool spoke)
        {
            bool isNow = step == _now && !IsOver;
            bool isNext = Array.IndexOf(_order, step) == Array.IndexOf(_order, _now) + 1
                && (IsOver || (_now == "presentation" && _isPresented));
            bool hasRounds = step is "questions" or "tips";
            string speaks = hasRounds ? "member" : "presenter";
            bool may = isClosing
                ? _parts[by] == "facilitator" || !_parts.ContainsValue("facilitator")
                : _parts[by] == speaks && (spoke || hasRounds);
            if (!(isNow || isNext) || !may)
            {
                return false;
            }

            if (isNext)
            {
                (_now, _isClosed) = (step, false);
                _round.Clear();
            }

            if (isClosing)
            {
                return _isClosed = true;
            }

            _isPresented |= step == "presentation";
            if (!hasRounds)
            {
                return true;
            }

            if (IsRoundDone)
            {
                _round.Clear();
            }

            if (_round.Any(turn => turn.Who == by))
            {
                return false;
            }

            _round.Add((by, spoke));
            return true;
        }
    }
}
