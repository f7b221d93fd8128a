using FsCheck;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>What holds for a step in however many documents it is: it is one step, it stands as it was told last, and nothing of its plan
/// is lost.</summary>
public sealed class StepLaws
{
    private static readonly Arbitrary<int[]> Scripts = Gen.Choose(0, 1_000_000).ArrayOf().ToArbitrary();

    [Fact]
    public void Step_WhateverIsDoneWithItAnywhere_StandsAsItWasToldLastAndIsListedOnce() => Props.ForAll(
        Scripts,
        static script =>
        {
            Team team = new();
            foreach (int deed in script)
            {
                team.Do(deed);
            }

            IReadOnlyList<NextStep> all = NextSteps.Of(team.Lists), open = NextSteps.OpenOf(team.Lists);
            Assert.Equal(all.Count, all.Select(static step => step.Origin).Distinct().Count());
            Assert.Equal(team.Expected, all.ToDictionary(static step => step.Origin!, static step => step.Status));
            Assert.Equal(all.Where(static step => step.Status == NextStepStatus.Open), open);
            Assert.Equal(open, new ConversationDetails().Carry(team.Lists).Carried);

            // Nothing of a plan is lost on the way, and the day is the one that was agreed last.
            Assert.All(all, static step => Assert.NotNull(step.Owner));
            Assert.All(
                all.Where(static step => step.Origin!.Board is not null),
                static step => Assert.Equal(("ravi", "een ladder"), (step.Partners[0].ToString(), step.HelpWanted)));
            Assert.All(all, step => Assert.Equal(team.Days.GetValueOrDefault(step.Origin!, step.On), step.On));
        });

    /// <summary>Who agrees on a step again after it was done means to do it again; the document that says done does not close it.</summary>
    [Fact]
    public void Step_AgreedOnAgainAfterItWasDone_IsOpenAgain()
    {
        ManualClock clock = ManualClock.At("2026-03-10T09:00:00+01:00");
        Writer ravi = Writer.Of("ravi", clock).OnDevice("a");
        CircleBoard board = CircleBoard.Start("b", "x", ravi).Add(CircleZone.Outer, "haken", ravi, out NoteId note)
            .Plan(note, new CirclePlan { How = "zo" }, ravi);
        NextStep told = board.OpenSteps[0] with { Status = NextStepStatus.Done, Reviewed = DayOrMoment.Of(new DateOnly(2026, 3, 10)) };
        Assert.Empty(NextSteps.OpenOf(board.Steps, [told]));
        board = board.Achieve(note, null, ravi);
        clock.Advance(TimeSpan.FromDays(1));
        board = board.Move(note, CircleZone.Outer, null, ravi).Plan(note, new CirclePlan { How = "nog eens" }, ravi);
        Assert.Equal(NextStepStatus.Open, Assert.Single(NextSteps.Of(board.Steps, [told])).Status);
        Assert.Equal("nog eens", Assert.Single(NextSteps.OpenOf([told], board.Steps)).How);
        Assert.Single(new ConversationDetails().Carry(board.Steps, [told]).Carried);

        // Until it is told of once more.
        Assert.Empty(NextSteps.OpenOf(board.Steps, [told], [told with { Reviewed = DayOrMoment.Of(clock.GetLocalNow()) }]));
    }

    [Fact]
    public void Steps_ToldOfAtTheSameMoment_StandTheSameInAnyOrder()
    {
        NextStep[] told =
        [
            .. Enum.GetValues<NextStepStatus>().Select(static status => new NextStep
            {
                What = "haken", Status = status, Reviewed = DayOrMoment.Of(new DateOnly(2026, 3, 10)),
            }),
        ];
        foreach ((NextStep one, NextStep other) in told.SelectMany(one => told.Select(other => (one, other))))
        {
            NextStepStatus expected = one.Status == NextStepStatus.Done || other.Status == NextStepStatus.Done ? NextStepStatus.Done
                : one.Status == NextStepStatus.LetGo || other.Status == NextStepStatus.LetGo ? NextStepStatus.LetGo
                : NextStepStatus.Open;
            Assert.Equal(expected, Assert.Single(NextSteps.Of([one], [other])).Status);
        }
    }

    [Fact]
    public void Steps_PutTogetherAgainOrWithThemselves_AreTheSame() => Props.ForAll(
        Scripts,
        static script =>
        {
            Team team = new();
            foreach (int deed in script)
            {
                team.Do(deed);
            }

            IReadOnlyList<NextStep> all = NextSteps.Of(team.Lists);
            Assert.Equal(all, NextSteps.Of(all));
            Assert.Equal(all, NextSteps.Of([.. team.Lists, .. team.Lists]));
            Assert.Equal(
                all.OrderBy(PlaceOf, StringComparer.Ordinal),
                NextSteps.Of(Back(team.Lists)).OrderBy(PlaceOf, StringComparer.Ordinal));
        });

    [Fact]
    public void Step_ThatDoesNotSayWhereItCameFrom_IsKnownByItsWordsAndItsOwner()
    {
        Participant noor = new() { Id = ParticipantId.Parse("noor") }, lise = new() { Id = ParticipantId.Parse("lise") };
        NextStep bellen = new() { What = "bellen", Owner = noor };
        Assert.True(bellen.IsSameStep(bellen with { Status = NextStepStatus.Done, On = new DateOnly(2026, 1, 1) }));
        Assert.False(bellen.IsSameStep(bellen with { Owner = lise }));
        Assert.False(bellen.IsSameStep(bellen with { What = "mailen" }));

        // Two people who answer a checklist without a key do not take each other's step.
        ProgressSource item = ProgressSource.Of(DefinitionId.Parse("x"), DefinitionVersion.FromNumber(1)) with { Element = "2B-6" };
        Assert.False((bellen with { Origin = item }).IsSameStep(bellen with { Origin = item, Owner = lise }));
        ProgressSource place = item with { Response = ResponseId.Parse("r-1") };
        Assert.True((bellen with { Origin = place }).IsSameStep(new NextStep { What = "anders", Origin = place }));
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => bellen.IsSameStep(null!)).ParamName);
    }

    /// <summary>Without where it came from a step is known by its words and its owner, also where it is agreed on again or put
    /// right.</summary>
    [Fact]
    public void Step_BroughtAlongWithoutWhereItCameFrom_IsOneStepHoweverOftenItIsAgreedOn() => Props.ForAll(
        Scripts,
        static script =>
        {
            ManualClock clock = ManualClock.At("2026-03-02T09:00:00+01:00");
            Writer noor = Writer.Of("noor", clock);
            NextStep[] loose =
            [
                new NextStep { What = "bellen" },
                new NextStep { What = "mailen", Owner = new Participant { Id = ParticipantId.Parse("noor") } },
                new NextStep
                {
                    What = "lopen",
                    Origin = ProgressSource.Of(DefinitionId.Parse("x"), DefinitionVersion.FromNumber(1)) with { Element = "2B-6" },
                },
            ];
            List<Conversation> talks = [Talk(loose)];
            (NextStepStatus Status, DateOnly? On)[] expected = [default, default, default];
            foreach (int deed in script)
            {
                clock.Advance(TimeSpan.FromMinutes(1));
                Conversation talk = talks[^1];
                int which = deed / 10 % 3;
                DateOnly day = new DateOnly(2026, 3, 3).AddDays(deed / 100 % 100);
                NextStepStatus status = (NextStepStatus)(deed / 100 % 3);
                NextStep? step = talk.Steps.SingleOrDefault(one => one.What == loose[which].What);
                int number = 1 + talk.Events.ToList().FindLastIndex(
                    one => one is Decided decided && decided.Step.What == loose[which].What);
                int told = 1 + talk.Events.ToList().FindLastIndex(
                    one => one is Reviewed { CarriedStep: { } carried } && talk.Carried[carried - 1].What == loose[which].What);
                switch (deed % 10)
                {
                    case <= 2 when step is not null:
                        talk = talk.Decide(step with { On = day, Status = NextStepStatus.Open, Reviewed = null }, noor);
                        expected[which] = (NextStepStatus.Open, day);
                        break;
                    case <= 5 when step is not null:
                        talk = talk.Review(deed % 2 == 0 ? step : loose[which], status, null, noor);
                        expected[which].Status = status;
                        break;
                    case 6 when number > 0:
                        talk = talk.Correct(number, ((Decided)talk.Events[number - 1]).Step with { On = day }, null, noor);
                        expected[which].On = day;
                        break;
                    case 7 when told > number:
                        talk = talk.Correct(told, status, null, null, noor);
                        expected[which].Status = status;
                        break;
                    case 8:
                        talks.Add(talk = Talk(NextSteps.OpenOf([.. talks.Select(static one => one.Steps)])));
                        break;
                    default:
                        break;
                }

                talks[^1] = talk;
                IReadOnlyList<NextStep> all = NextSteps.Of([loose, .. talks.Select(static one => one.Steps)]);
                Assert.Equal(loose.Select(static one => one.What), all.Select(static one => one.What));
                Assert.Equal(expected, all.Select(static one => (one.Status, one.On)));
            }

            Conversation Talk(IReadOnlyList<NextStep> steps) => Conversation.Start(
                ProgressieCatalog.BuiltIn.Conversations["follow-up-opening"],
                noor,
                [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")],
                new ConversationDetails { Carried = steps });
        });

    private static IReadOnlyList<NextStep>[] Back(IReadOnlyList<NextStep>[] lists) => [.. Enumerable.Reverse(lists)];

    private static string PlaceOf(NextStep step) => $"{step.Origin} {step.Origin!.Conversation} {step.Origin.Element}";

    /// <summary>A team with a checklist, a scale, a board and a conversation that carries, then another, and so on; and, apart, what was
    /// told of each step.</summary>
    private sealed class Team
    {
        private readonly ManualClock _clock = ManualClock.At("2026-03-02T09:00:00+01:00");
        private readonly List<(ProgressSource Step, NextStepStatus Status, object In, int Event)> _told = [];
        private readonly HashSet<ProgressSource> _steps = [];
        private readonly List<Conversation> _talks = [];
        private ChecklistResponse _response;
        private ScaleSeries _series;
        private CircleBoard _board;

        internal Team()
        {
            _response = ChecklistResponse.Start(
                TestChecklists.Leadership, Writer.Of("noor", _clock), new ResponseDetails { Id = ResponseId.Parse("r-1") });
            _series = ScaleSeries.Start(
                TestScales.Halves, Writer.Of("noor", _clock), new ScaleSeriesDetails { Id = SeriesId.Parse("s-1") });
            _board = CircleBoard.Start("b-1", "x", Writer.Of("noor", _clock)).Add(CircleZone.Outer, "x", OnPhone, out _);
            Talk();
        }

        internal Dictionary<ProgressSource, DateOnly?> Days { get; } = [];

        internal IReadOnlyList<NextStep>[] Lists =>
            [_response.Steps, _series.Steps, _board.Steps, .. _talks.Select(static talk => talk.Steps)];

        internal Dictionary<ProgressSource, NextStepStatus> Expected => _steps.ToDictionary(
            static step => step, step => _told.LastOrDefault(told => told.Step == step).Status);

        private Writer By => Writer.Of("noor", _clock);

        private Writer OnPhone => By.OnDevice("phone");

        internal void Do(int deed)
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
            (int kind, int which) = (deed % 10, deed / 10);
            DateOnly day = new DateOnly(2026, 3, 3).AddDays(which % 100);
            switch (kind)
            {
                case 0:
                    Talk();
                    break;
                case 1:
                    string item = _response.Checklist.Items[which % 3].Id.ToString();
                    _response = _response.Intend(FormattableString.Invariant($"stap {which}"), item);
                    break;
                case 2:
                    NextStep chosen = new() { What = "bellen", On = day };
                    _series = _series.Record(TestScales.At(2m) with { NextStep = chosen }, By);
                    break;
                case 3 when _board.Steps.Count == 0:
                    CirclePlan plan = new() { Owners = [Person("noor"), Person("ravi")], HelpWanted = "een ladder", On = day };
                    _board = _board.Plan(_board.Notes[0].Id, plan, OnPhone);
                    break;
                case 4:
                    _talks[^1] = _talks[^1].Decide(new NextStep { What = "lopen", Owner = Person("noor") }, By);
                    break;
                case 5 when Any(_talks[^1].OpenSteps, which) is { } step:
                    _talks[^1] = _talks[^1].Decide(new NextStep { What = step.What, On = day, Origin = step.Origin }, By);
                    Days[step.Origin!] = day;
                    // Agreed on again it is open again, whatever was told of it before.
                    Tell(step, NextStepStatus.Open, _talks.Count + 2, _talks[^1].Events.Count);
                    break;
                case 6:
                    TakeBack(which);
                    break;
                case >= 7 when Any(NextSteps.Of(Lists), which) is { } step:
                    Review(step, (NextStepStatus)(which % 3), which / 7 % (3 + _talks.Count));
                    break;
            }

            _steps.UnionWith(NextSteps.Of(Lists).Select(static step => step.Origin!));
        }

        private static NextStep? Any(IReadOnlyList<NextStep> steps, int which) => steps.Count == 0 ? null : steps[which % steps.Count];

        private static Participant Person(string id) => new() { Id = ParticipantId.Parse(id) };

        /// <summary>Begins a conversation with what is open, but for what somebody forgot to bring.</summary>
        private void Talk()
        {
            Conversation talk = Conversation.Start(
                ProgressieCatalog.BuiltIn.Conversations["follow-up-opening"],
                By,
                [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")],
                new ConversationDetails { Id = ConversationId.Parse(FormattableString.Invariant($"c-{_talks.Count}")) }
                    .Carry([.. Lists.Where((_, index) => index % 3 != _talks.Count % 4)]));
            _talks.Add(talk);
        }

        private void Review(NextStep step, NextStepStatus status, int place)
        {
            switch (place)
            {
                case 0 when _response.TryReview(step, status, null, By).TryGetValue(out ChecklistResponse? response):
                    _response = response;
                    Tell(step, status, _told, 0);
                    break;
                case 1 when _series.TryReview(step, status, null, By).TryGetValue(out ScaleSeries? series):
                    _series = series;
                    Tell(step, status, nameof(_series), series.Events.Count);
                    break;
                case 2 when _board.TryReview(step, status, OnPhone).TryGetValue(out CircleBoard? board) && board != _board:
                    _board = board;
                    _told.RemoveAll(told => told.In is nameof(_board) && status == NextStepStatus.Open);
                    Tell(step, status, status == NextStepStatus.Open ? "agreed again" : nameof(_board), 0);
                    break;
                case > 2 when _talks[place - 3].TryReview(step, status, null, By).TryGetValue(out Conversation? talk):
                    _talks[place - 3] = talk;
                    Tell(step, status, place, talk.Events.Count);
                    break;
            }
        }

        private void Tell(NextStep step, NextStepStatus status, object place, int number) =>
            _told.Add((step.Origin!, status, place, number));

        /// <summary>Takes back that a step was settled, in the series or in a conversation. That one was open again may have been
        /// carried on since, and who carried it knows it still.</summary>
        private void TakeBack(int which)
        {
            int at = which % 2 == 0
                ? _told.FindLastIndex(static told => told.In is nameof(_series) && told.Status != NextStepStatus.Open)
                : _told.FindLastIndex(static told => told.In is int and > 2 && told.Status != NextStepStatus.Open);
            if (at < 0)
            {
                return;
            }

            (_, _, object place, int number) = _told[at];
            _told.RemoveAt(at);
            if (place is int talk)
            {
                _talks[talk - 3] = _talks[talk - 3].Withdraw(number, null, By);
            }
            else
            {
                _series = _series.Withdraw(number, null, By);
            }
        }
    }
}
