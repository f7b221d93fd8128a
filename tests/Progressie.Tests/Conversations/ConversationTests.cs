using Progressie.Conversations;
using Progressie.Motivation;
using Progressie.Tests.Support;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Conversations;

public sealed class ConversationTests
{
    private static readonly RoleSituation CoachWithOutsideGoal = new()
    {
        GoalFrom = ProgressOrigin.Outside,
        Relation = WorkingRelation.Coach,
    };

    [Fact]
    public void Start_Model_HasNothingYet()
    {
        Conversation conversation = Begin(Helping);
        Assert.Same(Helping, conversation.Model);
        Assert.Equal(["client (client)", "coach (coach)"], conversation.Participants.Select(static participant => participant.ToString()));
        Assert.Equal(Start, conversation.StartedAt);
        Assert.Equal(TimeSpan.FromHours(1), conversation.StartedAt.Offset);
        Assert.Null(conversation.Id);
        Assert.Null(conversation.Topic);
        Assert.Null(conversation.Language);
        Assert.Null(conversation.Situation);
        Assert.Equal(ProgressRole.Helping, conversation.Role);
        Assert.Empty(conversation.Parameters);
        Assert.Empty(conversation.Carried);
        Assert.Empty(conversation.CarriedNow);
        Assert.Empty(conversation.OpenSteps);
        Assert.Empty(conversation.Agreed);
        Assert.Empty(conversation.Events);
        Assert.Empty(conversation.Entries);
        Assert.Empty(conversation.Path);
        Assert.Empty(conversation.Discussed);
        Assert.Empty(conversation.Usefulness);
        Assert.Equal(Helping.Steps, conversation.NotDiscussed);
        Assert.False(conversation.IsClosed);
        Assert.Null(conversation.ClosedAt);
        Assert.True(conversation.Extensions.IsEmpty);
        Assert.Equal("coach", conversation.LedBy.ToString());
        Assert.Equal("conversation 'helping' version 1 (0 events)", conversation.ToString());
    }

    [Fact]
    public void Start_Details_AreKept()
    {
        NextStep step = new() { What = "bellen" };
        Conversation conversation = Begin(Opener, details: new ConversationDetails
        {
            Id = ConversationId.Parse("c-1"),
            Topic = "onderwerp",
            Language = LanguageTag.English,
            Situation = CoachWithOutsideGoal,
            Role = ProgressRole.Training,
            Parameters =
            [
                new ParameterValue { Parameter = TextKey.Parse("last-period"), Text = LocalizedText.Of("deze sprint", "this sprint") },
            ],
            Carried = [step],
            Extensions = HostExtensions.Empty.With("host", "1"),
        });
        Assert.Equal("c-1", conversation.Id.ToString());
        Assert.Equal("onderwerp", conversation.Topic);
        Assert.Equal(LanguageTag.English, conversation.Language);
        Assert.Equal(CoachWithOutsideGoal, conversation.Situation);
        Assert.Equal(ProgressRole.Training, conversation.Role);
        Assert.Equal([step], conversation.Carried);
        Assert.Equal([step], conversation.OpenSteps);
        Assert.False(conversation.Extensions.IsEmpty);
        Assert.Equal("What worked this sprint?", conversation.Show(Opener.Steps[0].Questions[0], LanguageTag.English).Text);
        Assert.Equal("What do you want this week?", conversation.Show(Opener.Steps[1].Questions[0], LanguageTag.English).Text);
        Assert.Equal("What worked last week?", Opener.Show(Opener.Steps[0].Questions[0], LanguageTag.English).Text);
    }

    [Fact]
    public void Show_ParameterInAnotherLanguageOnly_IsStillFilledIn()
    {
        Conversation conversation = Begin(Opener, details: new ConversationDetails
        {
            Parameters =
            [
                new ParameterValue
                {
                    Parameter = TextKey.Parse("last-period"),
                    Text = LocalizedText.In(LanguageTag.Parse("fr"), "ce mois"),
                },
            ],
        });
        Assert.Equal("Wat lukte ce mois?", conversation.Show(Opener.Steps[0].Questions[0], LanguageTag.Dutch).Text);
    }

    [Fact]
    public void Start_Nothing_Throws()
    {
        ConversationParticipant[] people = People(Helping);
        Assert.Equal(
            "model", Assert.Throws<ArgumentNullException>(() => Conversation.Start(null!, Writer.Anonymous(Clock()), people)).ParamName);
        Assert.Equal(
            "participants",
            Assert.Throws<ArgumentNullException>(() =>
                Conversation.Start(Helping, Writer.Anonymous(Clock()), (IReadOnlyList<ConversationParticipant>)null!)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => Conversation.Start(Helping, null!, people)).ParamName);
        Assert.Throws<ArgumentException>(() => Conversation.Start(Helping, Writer.Anonymous(Clock()), [null!]));
        Conversation conversation = Begin(Helping);
        Assert.Equal("next", Assert.Throws<ArgumentNullException>(() => conversation.Record(null!)).ParamName);
        Assert.Equal("next", Assert.Throws<ArgumentNullException>(() => conversation.TryRecord(null!)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => conversation.Close(null!)).ParamName);
    }

    [Fact]
    public void Start_ParticipantsThatDoNotFit_AreAllTold() => AssertStart(
        Helping,
        [
            ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("noor", "boss"),
            ConversationParticipant.Of("idris", "client"),
        ],
        ConversationDetails.None,
        "PRG5205 error at /participants/1/id: ‘noor’ takes part twice: everybody is listed once.",
        "PRG5206 error at /participants/1/party: The model has no party ‘boss’: it has client, coach.",
        "PRG5207 error at /participants: In the role ‘client’: 2; expected 1.",
        "PRG5207 error at /participants: In the role ‘coach’: 0; expected 1.");

    [Fact]
    public void Start_PartySizes_AreTold()
    {
        AssertStart(
            Opener, [ConversationParticipant.Of("a", "member")], ConversationDetails.None,
            "PRG5207 error at /participants: In the role ‘member’: 1; expected 2 to 3.");
        AssertStart(
            Circle,
            [ConversationParticipant.Of("a", "facilitator"), ConversationParticipant.Of("b", "presenter")],
            ConversationDetails.None,
            "PRG5207 error at /participants: In the role ‘member’: 0; expected 1 or more.");
    }

    [Fact]
    public void Start_ParametersThatDoNotFit_AreErrors()
    {
        ParameterValue value = new() { Parameter = TextKey.Parse("last-period"), Text = LocalizedText.Of("a", "b") };
        ParameterValue unknown = value with { Parameter = TextKey.Parse("tempo") };
        AssertStart(
            Opener,
            People(Opener),
            new ConversationDetails { Parameters = [value, unknown, value] },
            "PRG5208 error at /parameters/tempo: The model has no parameter ‘tempo’: it has last-period, next-period.",
            "PRG5209 error at /parameters/last-period: Parameter ‘last-period’ is filled in twice.");
        AssertStart(
            Helping,
            People(Helping),
            new ConversationDetails { Parameters = [unknown] },
            "PRG5208 error at /parameters/tempo: The model has no parameter ‘tempo’: it has none.");
    }

    [Theory]
    [InlineData("nl", false)]
    [InlineData("nl-BE", false)]
    [InlineData("en-GB", false)]
    [InlineData("fr", true)]
    [InlineData("fr-BE", true)]
    public void Start_LanguageOfWhichThereIsNone_Warns(string language, bool warns)
    {
        Validated<Conversation> result = Conversation.TryStart(
            Helping, Writer.Anonymous(Clock()), People(Helping), new ConversationDetails { Language = LanguageTag.Parse(language) });
        AssertIssues(
            result.Report,
            warns ? [$"PRG5210 warning at /language: The conversation is in ‘{language}’, and the model is available in nl, en."] : []);
        Assert.True(result.TryGetValue(out _));
    }

    [Fact]
    public void Start_RoleThatIsNotAvailable_IsAnError()
    {
        const string Expected = "PRG5321 error at /role: The role ‘directing’ is not available in this situation: helping, training are.";
        AssertStart(Directing, People(Directing), new ConversationDetails { Situation = CoachWithOutsideGoal }, Expected);
        AssertStart(
            Helping, People(Helping), new ConversationDetails { Situation = CoachWithOutsideGoal, Role = ProgressRole.Directing },
            Expected);
        Assert.Equal(
            ProgressRole.Helping,
            Begin(Directing, details: new ConversationDetails { Situation = CoachWithOutsideGoal, Role = ProgressRole.Helping }).Role);
        Assert.Equal(ProgressRole.Directing, Begin(Directing).Role);
    }

    [Fact]
    public void Record_BeforeTheBeginning_IsKeptAndTold()
    {
        Said said = Said("client", "platform") with { At = Start.AddTicks(-1) };
        AssertIssues(
            Begin(Helping),
            said,
            "PRG1101 warning at /events/0/at: It was recorded at 2026-11-21T13:59:59.9999999+01:00, before what came just before it, at "
                + "2026-11-21T14:00:00+01:00: one of the two clocks was wrong.");
        AssertIssues(Begin(Helping), said with { At = Start.ToOffset(TimeSpan.FromHours(-5)) });
    }

    [Fact]
    public void Record_BeforeTheLatest_IsToldOnceAndKeepsTheOrder()
    {
        Conversation conversation = Begin(Helping).Record(Said("client", "platform") with { At = Start.AddYears(36) });
        Said earlier = Said("client", "coping") with { At = Start.AddMinutes(3) };
        AssertIssues(
            conversation,
            earlier,
            "PRG1101 warning at /events/1/at: It was recorded at 2026-11-21T14:03:00+01:00, before what came just before it, at "
                + "2062-11-21T14:00:00+01:00: one of the two clocks was wrong.");
        conversation = conversation.Record(earlier);
        Assert.Equal(["platform", "coping"], Path(conversation));
        AssertIssues(conversation, Said("client", "platform") with { At = Start.AddMinutes(4) });
    }

    [Fact]
    public void Record_SomebodyElse_IsAnErrorForEveryEvent()
    {
        ParticipantId lise = ParticipantId.Parse("lise");
        Conversation conversation = Begin(Helping, details: new ConversationDetails { Carried = [new NextStep { What = "x" }] })
            .Record(Said("client", "platform"));
        ConversationEvent[] events =
        [
            Said("lise", "platform"),
            new Corrected { By = lise, At = Start, Number = 1, Question = "x" },
            new Withdrawn { By = lise, At = Start, Number = 1 },
            new RoleSwitched { By = lise, At = Start, To = ProgressRole.Training },
            new Decided { By = lise, At = Start, Step = new NextStep { What = "x" } },
            new Reviewed { By = lise, At = Start, CarriedStep = 1, Status = NextStepStatus.Done },
            new Noted { By = lise, At = Start, Text = "x" },
            new Closed { By = lise, At = Start },
        ];
        foreach (ConversationEvent next in events)
        {
            AssertIssues(
                conversation, next,
                "PRG5303 error at /events/1/by: ‘lise’ does not take part in this conversation: participants are client, coach.");
        }

        AssertIssues(
            Begin(Circle),
            new Passed { By = lise, At = Start, Step = StepId.Parse("tips") },
            "PRG5303 error at /events/0/by: ‘lise’ does not take part in this conversation: participants are facilitator, presenter, "
                + "member, member2.");
        AssertIssues(
            Begin(Circle),
            new StepClosed { By = lise, At = Start, Step = StepId.Parse("presentation") },
            "PRG5303 error at /events/0/by: ‘lise’ does not take part in this conversation: participants are facilitator, presenter, "
                + "member, member2.");
        Assert.Single(conversation.Events);
    }

    [Fact]
    public void Record_AfterClosing_IsAnErrorButForWhatPutsThingsRight()
    {
        Conversation conversation = Begin(Helping, details: new ConversationDetails { Carried = [new NextStep { What = "x" }] })
            .Record(Said("client", "platform")).Record(Said("client", "platform")).Close(By("coach"));
        Assert.True(conversation.IsClosed);
        Assert.Equal(Start, conversation.ClosedAt);
        ParticipantId client = ParticipantId.Parse("client");
        foreach (ConversationEvent next in (ConversationEvent[])
        [
            Said("client", "platform"),
            new RoleSwitched { By = client, At = Start, To = ProgressRole.Training },
            new Decided { By = client, At = Start, Step = new NextStep { What = "x" } },
            new Noted { By = client, At = Start, Text = "x" },
            new Closed { By = client, At = Start },
        ])
        {
            AssertIssues(conversation, next, "PRG5304 error at /events/3: The conversation is closed: reopen it first.");
        }

        AssertIssues(conversation, new Corrected { By = client, At = Start, Number = 1, Question = "y" });
        AssertIssues(conversation, new Withdrawn { By = client, At = Start, Number = 1 });
        AssertIssues(conversation, new Reviewed { By = client, At = Start, CarriedStep = 1, Status = NextStepStatus.LetGo });
        Conversation open = conversation.Reopen(By("coach"));
        Assert.False(open.IsClosed);
        Assert.Null(open.ClosedAt);
        Assert.True(open.Record(Said("client", "coping")).Close(By("coach")).IsClosed);
        AssertIssues(
            open, new Reopened { By = client, At = Start },
            "PRG5305 error at /events/4: The conversation is open: there is nothing to reopen.");
    }

    [Fact]
    public void Record_UnknownStep_IsAnErrorForEveryEventWithOne()
    {
        StepId unknown = StepId.Parse("z");
        ParticipantId facilitator = ParticipantId.Parse("facilitator");
        const string Expected = "PRG5306 error at /events/0/step: Conversation model ‘circle’ version 1 has no step ‘z’: it has "
            + "presentation, questions, tips, reaction.";
        AssertIssues(Begin(Circle), Said("presenter", "z"), Expected);
        AssertIssues(Begin(Circle), new Passed { By = facilitator, At = Start, Step = unknown }, Expected);
        AssertIssues(Begin(Circle), new StepClosed { By = facilitator, At = Start, Step = unknown }, Expected);
    }

    [Fact]
    public void Record_SpeakerOfAnotherStep_IsAnErrorInAFixedOrderOnly()
    {
        AssertIssues(
            Begin(Circle),
            Said("member2", "presentation"),
            "PRG5307 error at /events/0/by: ‘member2’ does not speak in step ‘presentation’: the words there are those of presenter.");
        AssertIssues(
            Begin(Circle).Record(Said("presenter", "presentation")),
            Said("presenter", "tips"),
            "PRG5307 error at /events/1/by: ‘presenter’ does not speak in step ‘tips’: the words there are those of member, member2.",
            "PRG5312 error at /events/1/step: Step ‘tips’ is not open yet: ‘questions’ comes first.");
        AssertIssues(Begin(Helping), Said("coach", "platform"));
    }

    [Fact]
    public void Record_AnswersThatDoNotFit_AreErrors()
    {
        AssertIssues(
            Begin(Helping),
            Said("client", "usefulness-end") with { Answer = Answer.Of("useful", "ja\u200B\n").And("a.b-c", "x") },
            "PRG5309 error at /events/0/answer/useful: ‘ja\\u200B\\u000A’ is not an answer to ‘useful’: expected one of yes, partly, no.",
            "PRG5308 error at /events/0/answer/a.b-c: An answer in step ‘usefulness-end’ holds no ‘a.b-c’: it holds useful, what.");
        AssertIssues(Begin(Helping), Said("client", "usefulness-end") with { Answer = Answer.Of("useful", "partly") });
    }

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("21-11-2026", false)]
    [InlineData("2026-11-21 ", false)]
    [InlineData("2026-11-21T00:00", false)]
    [InlineData("maandag", false)]
    public void Record_Day_IsWrittenInOneWay(string day, bool isFine) => AssertIssues(
        Begin(Helping),
        Said("client", "next-step") with { Answer = Answer.Of("day", day) },
        isFine ? [] : [$"PRG5310 error at /events/0/answer/day: ‘{day}’ is not a date for ‘day’: expected something like 2026-11-21."]);

    [Fact]
    public void Record_NothingAskedOrAnswered_IsAnError()
    {
        Conversation conversation = Begin(Helping);
        AssertIssues(
            conversation, Said("client", "platform") with { Question = null },
            "PRG5311 error at /events/0: The entry holds neither a question nor an answer.");
        AssertIssues(conversation, Said("client", "platform") with { Question = null, Answer = Answer.Of("achieved", "x") });
        AssertIssues(
            conversation.Record(Said("client", "platform")),
            new Corrected { By = ParticipantId.Parse("client"), At = Start, Number = 1 },
            "PRG5311 error at /events/1: The entry holds neither a question nor an answer.");
    }

    [Fact]
    public void Record_FixedOrder_GoesForwardOnly()
    {
        Conversation conversation = Begin(Circle);
        AssertIssues(
            conversation, Said("presenter", "reaction"),
            "PRG5312 error at /events/0/step: Step ‘reaction’ is not open yet: ‘tips’ comes first.");
        AssertIssues(
            conversation, Said("member", "questions"),
            "PRG5312 error at /events/0/step: Step ‘questions’ is not open yet: ‘presentation’ comes first.");
        conversation = conversation
            .Record(Said("presenter", "presentation"))
            .Record(Said("presenter", "presentation"))
            .Record(Said("member", "questions"));
        AssertIssues(
            conversation, Said("presenter", "presentation"),
            "PRG5313 error at /events/3/step: Step ‘presentation’ is finished: this order only goes forward.");
        AssertIssues(
            conversation, Said("member2", "tips"),
            "PRG5312 error at /events/3/step: Step ‘tips’ is not open yet: ‘questions’ comes first.");
        conversation = conversation.CloseStep("questions", By("facilitator"));
        AssertIssues(
            conversation, Said("member2", "questions"),
            "PRG5313 error at /events/4/step: Step ‘questions’ is finished: this order only goes forward.");
        conversation = conversation
            .Record(Said("member2", "tips"))
            .CloseStep("tips", By("facilitator"))
            .Record(Said("presenter", "reaction"))
            .CloseStep("reaction", By("facilitator"));
        AssertIssues(
            conversation, Said("presenter", "reaction"),
            "PRG5313 error at /events/8/step: Step ‘reaction’ is finished: this order only goes forward.");
        Assert.Equal(["presentation", "questions", "tips", "reaction"], Path(conversation));
    }

    [Fact]
    public void Record_SecondInputInARound_IsAnError()
    {
        Conversation conversation = Begin(Circle, most: 3).Record(Said("presenter", "presentation")).Record(Said("member2", "questions"));
        AssertIssues(
            conversation,
            Said("member2", "questions"),
            "PRG5314 error at /events/2/by: ‘member2’ has had a turn in round 1 of step ‘questions’: waiting for member, member3.");
        AssertIssues(
            conversation,
            new Passed { By = ParticipantId.Parse("member2"), Step = StepId.Parse("questions"), At = Start },
            "PRG5314 error at /events/2/by: ‘member2’ has had a turn in round 1 of step ‘questions’: waiting for member, member3.");
        conversation = conversation
            .Pass("questions", By("member"))
            .Record(Said("member3", "questions"))
            .Record(Said("member3", "questions"));
        AssertIssues(
            conversation,
            Said("member3", "questions"),
            "PRG5314 error at /events/5/by: ‘member3’ has had a turn in round 2 of step ‘questions’: waiting for member, member2.");
    }

    [Fact]
    public void Pass_RoundOfPasses_EndsTheStep()
    {
        Conversation conversation = Begin(Circle).Record(Said("presenter", "presentation"))
            .Record(Said("member", "questions")).Pass("questions", By("member2"));
        AssertIssues(
            conversation, Said("member", "tips"), "PRG5312 error at /events/3/step: Step ‘tips’ is not open yet: ‘questions’ comes first.");
        conversation = conversation.Pass("questions", By("member2")).Pass("questions", By("member"));
        AssertIssues(
            conversation, Said("member", "questions"),
            "PRG5313 error at /events/5/step: Step ‘questions’ is finished: this order only goes forward.");
        AssertIssues(conversation, Said("member", "tips"));
        Assert.Equal(["presentation", "questions"], Path(conversation));
    }

    [Fact]
    public void Pass_WithoutTurns_IsAnError()
    {
        AssertIssues(
            Begin(Circle),
            new Passed { By = ParticipantId.Parse("presenter"), Step = StepId.Parse("presentation"), At = Start },
            "PRG5315 error at /events/0/step: There are no turns in step ‘presentation’: there is nothing to pass.");
        AssertIssues(
            Begin(Helping),
            new Passed { By = ParticipantId.Parse("client"), Step = StepId.Parse("platform"), At = Start },
            "PRG5315 error at /events/0/step: There are no turns in step ‘platform’: there is nothing to pass.");
        AssertIssues(Begin(Opener), new Passed { By = ParticipantId.Parse("member"), Step = StepId.Parse("last"), At = Start });
    }

    [Fact]
    public void CloseStep_NotTheLeadOrNotItsTurn_IsAnError()
    {
        Conversation conversation = Begin(Circle);
        AssertIssues(
            conversation,
            new StepClosed { By = ParticipantId.Parse("member"), Step = StepId.Parse("presentation"), At = Start },
            "PRG5316 error at /events/0/by: ‘member’ does not lead: a step is closed by facilitator.");
        StepClosed closing = new() { By = ParticipantId.Parse("facilitator"), Step = StepId.Parse("tips"), At = Start };
        AssertIssues(conversation, closing, "PRG5312 error at /events/0/step: Step ‘tips’ is not open yet: ‘questions’ comes first.");
        AssertIssues(
            conversation.CloseStep("presentation", By("facilitator")),
            closing with { Step = StepId.Parse("presentation") },
            "PRG5313 error at /events/1/step: Step ‘presentation’ is finished: this order only goes forward.");
    }

    [Theory]
    [InlineData(true, "free")]
    [InlineData(false, "fixed-per-person")]
    public void CloseStep_OrderThatIsNotFixed_IsAnError(bool isFree, string shown)
    {
        Conversation conversation = Begin(isFree ? Helping : Opener);
        AssertIssues(
            conversation,
            new StepClosed { By = conversation.LedBy, Step = conversation.Model.Steps[0].Id, At = Start },
            $"PRG5317 error at /events/0/step: The order of the model is {shown}: only steps in a fixed order are closed.");
    }

    [Fact]
    public void Record_OrderForEachPerson_HoldsForEachApart()
    {
        Conversation conversation = Begin(Opener);
        AssertIssues(
            conversation, Said("member", "next"), "PRG5312 error at /events/0/step: Step ‘next’ is not open yet: ‘last’ comes first.");
        AssertIssues(
            conversation, Said("member", "help"), "PRG5312 error at /events/0/step: Step ‘help’ is not open yet: ‘next’ comes first.");
        conversation = conversation.Record(Said("member", "last")).Record(Said("member", "last")).Record(Said("member", "next"));
        AssertIssues(
            conversation, Said("member", "last"), "PRG5313 error at /events/3/step: Step ‘last’ is finished: this order only goes "
                + "forward.");
        AssertIssues(
            conversation, Said("member2", "next"), "PRG5312 error at /events/3/step: Step ‘next’ is not open yet: ‘last’ comes first.");
        conversation = conversation.Pass("last", By("member2")).Record(Said("member2", "next")).Record(Said("member", "help"));
        Assert.Equal(["last", "next", "help"], Path(conversation));
    }

    /// <summary>Nobody waits for steps that others speak in.</summary>
    [Fact]
    public void Record_OrderForEachPerson_SkipsTheStepsOfOthers()
    {
        Conversation conversation = Begin(Interview);
        AssertIssues(conversation, Said("host", "listen"));
        AssertIssues(
            conversation, Said("host", "close"), "PRG5312 error at /events/0/step: Step ‘close’ is not open yet: ‘listen’ comes first.");
        AssertIssues(
            conversation, Said("guest", "close"), "PRG5312 error at /events/0/step: Step ‘close’ is not open yet: ‘add’ comes first.");
        AssertIssues(
            conversation, Said("guest", "listen"),
            "PRG5307 error at /events/0/by: ‘guest’ does not speak in step ‘listen’: the words there are those of host.",
            "PRG5312 error at /events/0/step: Step ‘listen’ is not open yet: ‘tell’ comes first.");
        conversation = conversation
            .Record(Said("host", "listen"))
            .Record(Said("host", "close"))
            .Record(Said("guest", "tell"))
            .Record(Said("guest", "add"));
        AssertIssues(
            conversation, Said("host", "listen"), "PRG5313 error at /events/4/step: Step ‘listen’ is finished: this order only goes "
                + "forward.");
        AssertIssues(conversation, Said("guest", "close"));
    }

    [Fact]
    public void Correct_Entry_IsPutRightAndKeepsItsHistory()
    {
        ManualClock clock = Clock();
        Conversation before = Begin(Helping).Say(
            "platform", "Wat is er al?", Answer.Of("achieved", "iets"), AnswerSignal.HardNow, Writer.Of("client", clock));
        Conversation after = before
            .Correct(1, Answer.Of("achieved", "heel veel"), "verschreven", Writer.Of("coach", clock.Advance(TimeSpan.FromMinutes(1))))
            .Correct(1, Answer.Of("achieved", "genoeg"), reason: null, Writer.Of("client", clock.Advance(TimeSpan.FromMinutes(1))));
        ConversationEntry entry = Assert.Single(after.Entries);
        Assert.Equal(1, entry.Number);
        Assert.Equal("Wat is er al?", entry.Question);
        Assert.Equal("genoeg", entry.Answer["achieved"]);
        Assert.Equal(AnswerSignal.HardNow, entry.Signal);
        Assert.Equal("client", entry.By.ToString());
        Assert.Equal("platform", entry.Step.ToString());
        Assert.Equal(Start, entry.At);
        Assert.Equal("iets", entry.Original.Answer["achieved"]);
        Assert.Equal(["heel veel", "genoeg"], entry.Corrections.Select(static corrected => corrected.Answer["achieved"]));
        Assert.Equal(["verschreven", null], entry.Corrections.Select(static corrected => corrected.Reason));
        Assert.Equal("entry 1 (platform)", entry.ToString());
        Assert.Equal("iets", before.Entries[0].Answer["achieved"]);
        Assert.Empty(before.Entries[0].Corrections);
        Assert.Equal(3, after.Events.Count);
    }

    [Fact]
    public void Correct_NothingOfTheSort_IsAnError()
    {
        Conversation conversation = Begin(Helping).Note("x", By("client")).Record(Said("client", "platform"));
        Corrected corrected = new() { By = ParticipantId.Parse("client"), At = Start, Number = 1, Question = "y" };
        foreach (int number in (int[])[1, 3, 99])
        {
            AssertIssues(
                conversation,
                corrected with { Number = number },
                FormattableString.Invariant(
                    $"PRG1104 error at /events/2/number: Event {number} is nothing that can be corrected, shared or withdrawn here."));
        }

        AssertIssues(
            conversation,
            corrected with { Number = 2, Answer = Answer.Of("x", "y") },
            "PRG5308 error at /events/2/answer/x: An answer in step ‘platform’ holds no ‘x’: it holds achieved, how.");
        foreach (int number in (int[])[-1, 0, 1, 3])
        {
            string[] expected =
            [
                FormattableString.Invariant(
                    $"PRG1104 error at /events/2/number: Event {number} is nothing that can be corrected, shared or withdrawn here."),
            ];
            AssertIssues(conversation.TryCorrect(number, Answer.None, null, By("client")).Report, expected);
            AssertIssues(conversation.TryCorrect(number, "x", null, By("client")).Report, expected);
        }

        Assert.Equal(
            "Events are counted from 1. (Parameter 'value')\nActual value was 0.",
            Assert.Throws<ArgumentOutOfRangeException>(() => corrected with { Number = 0 }).Message.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Correct_WhatWasAgreedOn_IsThatStepWithAllThatFollowedFromIt()
    {
        Participant client = new() { Id = ParticipantId.Parse("client") };
        Conversation talk = Begin(Helping, details: new ConversationDetails { Id = ConversationId.Parse("c-1") })
            .Decide(new NextStep { What = "bellen", On = new DateOnly(2027, 3, 1) }, By("client"));
        NextStep carried = talk.OpenSteps[0];
        talk = talk.Review(carried, NextStepStatus.Done, "gebeld", By("client")).Close(By("client"));
        Conversation corrected = talk.Correct(
            1, new NextStep { What = "mailen", On = new DateOnly(2026, 11, 23), Owner = client }, "verkeerd verstaan", By("coach"));

        NextStep step = Assert.Single(corrected.Steps);
        Assert.Equal(("mailen", client, NextStepStatus.Done), (step.What, step.Owner, step.Status));
        Assert.Equal([step], corrected.Agreed);
        Assert.True(step.IsSameStep(carried));
        Assert.Equal(["mailen"], corrected.ViewForEveryone().Agreed.Select(static one => one.What));
        Assert.Equal("bellen", ((Decided)corrected.Events[0]).Step.What);
        TextKey far = TextKey.Parse("caution.step-far-away");
        Assert.Contains(talk.Reopen(By("client")).Guide(Start).Cautions, one => one.Key == far);
        Assert.DoesNotContain(corrected.Reopen(By("client")).Guide(Start).Cautions, one => one.Key == far);

        // What was taken along as it was is known to be put right, and stands as it was told there.
        NextStep there = carried with { Status = NextStepStatus.LetGo, Reviewed = DayOrMoment.Of(Start.AddDays(1)) };
        Assert.Equal([step with { Status = there.Status, Reviewed = there.Reviewed }], NextSteps.Of([there], corrected.Steps));
        Assert.Equal([step with { Status = there.Status, Reviewed = there.Reviewed }], NextSteps.Of(corrected.Steps, [there]));

        // A correction of a correction, and taking either back.
        Conversation again = corrected.Correct(1, step with { What = "appen", Status = NextStepStatus.LetGo }, null, By("client"));
        Assert.Equal(("appen", NextStepStatus.Done), (again.Steps[0].What, again.Steps[0].Status));
        Assert.Equal("mailen", again.Withdraw(5, null, By("client")).Steps[0].What);
        Assert.Equal(talk.Steps, again.Withdraw(5, null, By("client")).Withdraw(4, null, By("coach")).Steps);
        Assert.Equal(NextStepStatus.Open, again.Withdraw(2, null, By("client")).Steps[0].Status);
        Assert.Equal("gesproken", again.Correct(1, carried with { What = "gesproken" }, null, By("client")).Steps[0].What);
    }

    [Fact]
    public void Correct_WhatWasAgreedOnLater_GoesByWhenThatWas()
    {
        Conversation talk = Begin(Helping)
            .Decide(new NextStep { What = "bellen", On = new DateOnly(2026, 11, 23) }, By("client").On(new DateOnly(2026, 11, 19)));
        talk = talk.Decide(talk.OpenSteps[0] with { On = new DateOnly(2026, 11, 24) }, By("client").On(new DateOnly(2026, 11, 20)));
        Conversation corrected = talk.Correct(1, talk.Agreed[0] with { On = new DateOnly(2026, 11, 25) }, null, By("client"));
        Assert.Equal(new DateOnly(2026, 11, 24), Assert.Single(corrected.Agreed).On);
        corrected = talk.Correct(
            1, talk.Agreed[0] with { On = new DateOnly(2026, 11, 25) }, null, By("client").On(new DateOnly(2026, 11, 21)));
        Assert.Equal(new DateOnly(2026, 11, 25), Assert.Single(corrected.Agreed).On);

        // It may have been a step that came from elsewhere.
        ProgressSource elsewhere = ProgressSource.Of(BoardId.Parse("b-1")) with { Element = "1@a" };
        ConversationDetails details = new() { Carried = [new NextStep { What = "x", Origin = elsewhere }] };
        Conversation other = Begin(Helping, details: details)
            .Decide(new NextStep { What = "bellen" }, By("client"))
            .Review(new NextStep { What = "x", Origin = elsewhere }, NextStepStatus.Open, null, By("client"))
            .Correct(1, new NextStep { What = "x", Origin = elsewhere, On = new DateOnly(2026, 11, 25) }, null, By("client"));
        Assert.Equal((elsewhere, new DateOnly(2026, 11, 25)), (Assert.Single(other.Steps).Origin, other.Steps[0].On));
    }

    [Fact]
    public void Correct_WhatWasToldOfAStep_IsToldSoEverywhere()
    {
        Conversation talk = Begin(Helping, details: new ConversationDetails { Carried = [new NextStep { What = "bellen" }] })
            .Review(1, NextStepStatus.Done, "gelukt", By("client"));
        Assert.Empty(talk.OpenSteps);
        Conversation corrected = talk.Correct(1, NextStepStatus.Open, "nog niet", "vergist", By("coach"));
        Assert.Single(corrected.OpenSteps);
        Assert.Equal(NextStepStatus.Open, corrected.CarriedNow[0].Status);
        Reviewed told = Assert.Single(corrected.ViewForEveryone().Reviews);
        Assert.Equal((NextStepStatus.Open, "nog niet", "client"), (told.Status, told.Outcome, told.By.ToString()));
        Assert.Empty(corrected.Withdraw(2, null, By("client")).OpenSteps);

        // What was told later still holds, unless the correction says that this was later.
        corrected = corrected.Review(1, NextStepStatus.LetGo, null, By("client"));
        Assert.Empty(corrected.Correct(1, NextStepStatus.Open, null, null, By("client")).OpenSteps);
        Assert.Equal(3, corrected.Correct(1, NextStepStatus.Open, null, null, By("client").WithId("a")).Events.Count - 1);
    }

    [Fact]
    public void Correct_ADecisionOrAReviewThatIsNone_IsRefused()
    {
        NextStep step = new() { What = "bellen" };
        Conversation talk = Begin(Helping).Decide(step, By("client")).Review(step with { Origin = Place(1) }, default, "x", By("client"))
            .Record(Said("client", "platform"));
        foreach (int number in (int[])[-1, 0, 2, 3, 9])
        {
            Assert.Equal(IssueCode.EntryUnknown, Code(talk.TryCorrect(number, step, null, By("client"))));
        }

        foreach (int number in (int[])[-1, 0, 1, 3, 9])
        {
            Assert.Equal(IssueCode.EntryUnknown, Code(talk.TryCorrect(number, NextStepStatus.Done, null, null, By("client"))));
        }

        Assert.Equal(IssueCode.EntryUnknown, Code(talk.Correct(1, step, null, By("client")).TryCorrect(1, "x", null, By("client"))));
        Conversation withdrawn = talk.Withdraw(1, null, By("client")).Withdraw(2, null, By("client"));
        Assert.Equal(IssueCode.EntryWithdrawn, Code(withdrawn.TryCorrect(1, step, null, By("client"))));
        Assert.Equal(IssueCode.EntryWithdrawn, Code(withdrawn.TryCorrect(2, NextStepStatus.Done, null, null, By("client"))));
        Conversation erased = talk.Erase(1, By("client"));
        Assert.Equal(IssueCode.EventErased, Code(erased.TryCorrect(1, step, null, By("client"))));
        Assert.Equal(IssueCode.EventErased, Code(erased.TryCorrect(2, NextStepStatus.Done, null, null, By("client"))));
        Assert.Equal(
            ["PRG1002 /events/3/reason", "PRG1002 /events/3/nextStep/what"],
            talk.TryCorrect(1, new NextStep { What = " " }, " ", By("client")).Report.Issues
                .Select(static one => $"{one.Code} {one.Path}"));

        // Sent again under its id it changes nothing, and something else under it is refused.
        Conversation once = talk.Correct(1, step with { How = "kort" }, null, By("client").WithId("a"));
        Assert.Same(once, once.Correct(1, step with { How = "kort" }, null, By("client").WithId("a")));
        Assert.Equal(IssueCode.EventIdTaken, Code(once.TryCorrect(1, step, null, By("client").WithId("a"))));

        static ProgressSource Place(int number) => ProgressSource.Of(Helping.Id, Helping.Version) with
        {
            Element = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

        static IssueCode Code(Validated<Conversation> result) => Assert.Single(result.Report.Issues).Code;
    }

    [Fact]
    public void Withdraw_EntryNoteOrStep_StaysAndCountsNoMore()
    {
        Conversation conversation = Begin(Helping)
            .Record(Said("client", "platform"))
                .Decide(new NextStep { What = "bellen" }, By("client"))
                .Note("x", By("coach"))
                .Record(Said("client", "coping"));
        Conversation after = conversation
            .Withdraw(1, "te veel", By("client"))
            .Withdraw(2, null, By("client"))
            .Withdraw(3, null, By("coach"));
        Assert.True(after.Entries[0].IsWithdrawn);
        Assert.False(conversation.Entries[0].IsWithdrawn);
        Assert.Equal(["coping"], Path(after));
        Assert.Equal(["coping"], after.Discussed.Select(static step => step.Id.ToString()));
        Assert.Contains(Helping.Steps[3], after.NotDiscussed);
        Assert.Empty(after.Agreed);
        Assert.Empty(after.OpenSteps);
        Assert.Single(conversation.OpenSteps);
        Assert.Equal(7, after.Events.Count);
    }

    [Fact]
    public void Withdraw_NothingOfTheSort_IsAnError()
    {
        Conversation conversation = Begin(Circle).Record(Said("presenter", "presentation"));
        Withdrawn withdrawn = new() { By = ParticipantId.Parse("presenter"), At = Start, Number = 2 };
        foreach (int number in (int[])[2, 3, 400])
        {
            AssertIssues(
                conversation,
                withdrawn with { Number = number },
                FormattableString.Invariant(
                    $"PRG1104 error at /events/1/number: Event {number} is nothing that can be corrected, shared or withdrawn here."));
        }

        conversation = conversation.Record(withdrawn with { Number = 1 });
        AssertIssues(conversation, withdrawn with { Number = 1 }, "PRG1105 error at /events/2/number: Event 1 was withdrawn.");
        AssertIssues(
            conversation,
            new Corrected { By = ParticipantId.Parse("presenter"), At = Start, Number = 1, Question = "x" },
            "PRG1105 error at /events/2/number: Event 1 was withdrawn.");
        Assert.Throws<ArgumentOutOfRangeException>(() => withdrawn with { Number = 0 });
    }

    /// <summary>Taking something back gives nobody a second turn, and opens nothing that is over.</summary>
    [Fact]
    public void Withdraw_TurnInARound_GivesItBack()
    {
        Conversation conversation = Begin(Circle)
            .Record(Said("presenter", "presentation"))
            .Record(Said("member", "questions"))
            .Withdraw(2, null, By("member"));
        AssertIssues(conversation, Said("member", "questions"));

        // Nothing was said in the step that closed the one before it.
        AssertIssues(conversation, Said("presenter", "presentation"));

        // Who takes the taking back back has had the turn.
        conversation = conversation.Withdraw(3, null, By("member"));
        AssertIssues(
            conversation,
            Said("member", "questions"),
            "PRG5314 error at /events/4/by: ‘member’ has had a turn in round 1 of step ‘questions’: waiting for member2.");
        AssertIssues(
            conversation, Said("presenter", "presentation"),
            "PRG5313 error at /events/4/step: Step ‘presentation’ is finished: this order only goes forward.");
    }

    [Fact]
    public void Withdraw_TurnThatEndedARound_TakesTheRoundUpAgain()
    {
        Conversation conversation = Begin(Circle)
            .Record(Said("presenter", "presentation"))
            .Record(Said("member", "questions"))
            .Record(Said("member2", "questions"))
            .Withdraw(3, null, By("member2"));
        AssertIssues(
            conversation,
            Said("member", "questions"),
            "PRG5314 error at /events/4/by: ‘member’ has had a turn in round 1 of step ‘questions’: waiting for member2.");
        AssertIssues(conversation, Said("member2", "questions"));

        // Everybody passed, and then one of them did not after all: the step is open.
        conversation = Begin(Circle)
            .Record(Said("presenter", "presentation"))
            .Pass("questions", By("member"))
            .Pass("questions", By("member2"));
        AssertIssues(
            conversation, Said("member", "questions"),
            "PRG5313 error at /events/3/step: Step ‘questions’ is finished: this order only goes forward.");
        AssertIssues(conversation.Withdraw(3, null, By("member2")), Said("member2", "questions"));
    }

    [Fact]
    public void Withdraw_ClosedStep_OpensIt()
    {
        Conversation conversation = Begin(Circle)
            .Record(Said("presenter", "presentation"))
            .CloseStep("presentation", By("facilitator"));
        AssertIssues(
            conversation, Said("presenter", "presentation"),
            "PRG5313 error at /events/2/step: Step ‘presentation’ is finished: this order only goes forward.");
        AssertIssues(conversation.Withdraw(2, null, By("facilitator")), Said("presenter", "presentation"));
    }

    [Fact]
    public void Withdraw_ClosingOrReopening_IsAsIfItWasNot()
    {
        Conversation conversation = Begin(Helping).Record(Said("client", "platform")).Close(By("client"));
        conversation = conversation.Withdraw(2, null, By("client"));
        Assert.False(conversation.IsClosed);
        conversation = conversation.Close(By("client")).Reopen(By("client"));
        Assert.False(conversation.IsClosed);
        Assert.True(conversation.Withdraw(5, null, By("client")).IsClosed);
    }

    [Fact]
    public void Corrections_OfWhatIsPrivateToAnother_AreErrors()
    {
        ParticipantId coach = ParticipantId.Parse("coach"), client = ParticipantId.Parse("client");
        Conversation conversation = Begin(Helping).Record(Said("client", "platform") with { IsPrivate = true }).Note("x", By("client"));
        Corrected byCoach = new() { By = coach, At = Start, Number = 1, Question = "y" };
        const string Private = "PRG5320 error at /events/2/by: Event 1 is for ‘client’ to change, and not for ‘coach’.";
        AssertIssues(conversation, byCoach, Private);
        AssertIssues(conversation, byCoach with { IsPrivate = false }, Private);
        AssertIssues(conversation, new Withdrawn { By = coach, At = Start, Number = 1 }, Private);
        AssertIssues(
            conversation,
            new Withdrawn { By = coach, At = Start, Number = 2 },
            "PRG5320 error at /events/2/by: Event 2 is for ‘client’ to change, and not for ‘coach’.");
        AssertIssues(
            conversation.Record(new Noted { By = client, At = Start, Text = "y", IsShared = true }),
            new Withdrawn { By = coach, At = Start, Number = 3 });
        Conversation shared = conversation.Record(byCoach with { By = client, IsPrivate = false });
        Assert.False(shared.Entries[0].IsPrivate);
        AssertIssues(shared, byCoach);
        Assert.False(shared.Record(byCoach).Entries[0].IsPrivate);
        Assert.True(shared.Record(byCoach with { IsPrivate = true }).Entries[0].IsPrivate);
        AssertIssues(
            shared.Record(byCoach with { IsPrivate = true }),
            byCoach,
            "PRG5320 error at /events/4/by: Event 1 is for ‘client’ to change, and not for ‘coach’.");
    }

    [Fact]
    public void IsPrivate_Entry_IsThatOfTheStepUnlessSaidOtherwise()
    {
        Conversation conversation = Begin(Directing)
            .Record(Said("director", "preparation"))
            .Record(Said("director", "preparation") with { IsPrivate = false })
            .Record(Said("director", "expectation"))
            .Record(Said("director", "expectation") with { IsPrivate = true })
            .Record(Said("director", "preparation"))
            .Correct(5, Answer.Of("need", "x"), null, By("director"));
        Assert.Equal([true, false, false, true, true], conversation.Entries.Select(static entry => entry.IsPrivate));
    }

    [Fact]
    public void SwitchRole_AvailableRole_IsRecorded()
    {
        Conversation conversation = Begin(Helping, details: new ConversationDetails { Situation = CoachWithOutsideGoal });
        Conversation after = conversation.SwitchRole(ProgressRole.Training, "er is uitleg nodig", By("coach"));
        Assert.Equal(ProgressRole.Training, after.Role);
        Assert.Equal(CoachWithOutsideGoal, after.Situation);
        Assert.Equal(ProgressRole.Helping, conversation.Role);
        RoleSwitched switched = Assert.IsType<RoleSwitched>(Assert.Single(after.Events));
        Assert.Equal("coach", switched.By.ToString());
        Assert.Equal("er is uitleg nodig", switched.Reason);
        AssertIssues(
            after,
            switched with { To = ProgressRole.Directing },
            "PRG5321 error at /events/1/to: The role ‘directing’ is not available in this situation: helping, training are.");

        // What is known of the situation can change, and with it the roles.
        RoleSituation mandate = CoachWithOutsideGoal with { HasMandate = true, HasPermission = false };
        Conversation later = after.SwitchRole(ProgressRole.Directing, mandate, reason: null, By("coach"));
        Assert.Equal(mandate, later.Situation);
        AssertIssues(
            later,
            switched with { To = ProgressRole.Training },
            "PRG5321 error at /events/2/to: The role ‘training’ is not available in this situation: helping, directing, instructing are.");
        Assert.Throws<ArgumentOutOfRangeException>(() => switched with { To = (ProgressRole)4 });
    }

    [Fact]
    public void SwitchRole_NothingKnown_EveryRoleIsOpen() =>
        Assert.All(Enum.GetValues<ProgressRole>(), static role =>
            Assert.Equal(role, Begin(Circle).SwitchRole(role, null, By("facilitator")).Role));

    [Fact]
    public void Review_CarriedStep_HasItsNewStatus()
    {
        NextStep first = new()
        {
            What = "bellen",
            Owner = new Participant { Id = ParticipantId.Parse("client") },
        }, second = new() { What = "vragen" };
        NextStep done = new() { What = "al gedaan", Status = NextStepStatus.Done };
        Conversation conversation = Begin(Better, details: new ConversationDetails { Carried = [first, second, done] });
        Conversation after = conversation
            .Review(1, NextStepStatus.Done, "het lukte", By("client"))
            .Review(2, NextStepStatus.LetGo, null, By("client"));
        Assert.Equal([NextStepStatus.Done, NextStepStatus.LetGo, NextStepStatus.Done], after.CarriedNow.Select(static step => step.Status));
        Assert.Equal([first, second, done], after.Carried);
        Assert.Empty(after.OpenSteps);
        Assert.Equal([first, second], conversation.OpenSteps);
        Assert.Equal("client", after.Events[0].By.ToString());
        Assert.Equal(NextStepStatus.Open, after.Review(1, NextStepStatus.Open, null, By("client")).CarriedNow[0].Status);
        Reviewed fourth = new() { CarriedStep = 4, Status = NextStepStatus.Done, By = ParticipantId.Parse("client"), At = Start };
        AssertIssues(
            conversation, fourth, "PRG5322 error at /events/0/carriedStep: There is no step 4 among those from last time: there are 3.");
        AssertIssues(
            Begin(Better), fourth with { CarriedStep = 1 },
            "PRG5322 error at /events/0/carriedStep: There is no step 1 among those from last time: there are 0.");
        Assert.Throws<ArgumentOutOfRangeException>(() => fourth with { CarriedStep = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => fourth with { Status = (NextStepStatus)3 });
    }

    [Fact]
    public void Decide_Step_KnowsWhereItCameFromAndWhoseItIs()
    {
        Conversation conversation = Begin(Helping, details: new ConversationDetails { Id = ConversationId.Parse("c-1") });
        ProgressSource elsewhere = ProgressSource.Of(DefinitionId.Parse("x"), DefinitionVersion.FromNumber(9));
        conversation = conversation
            .Decide(new NextStep { What = "bellen" }, By("client"))
            .Decide(new NextStep { What = "mailen", Owner = new Participant { Id = ParticipantId.Parse("coach") } }, By("client"))
            .Decide(
                new NextStep { What = "schrijven", Owner = new Participant { Id = ParticipantId.Parse("lise") }, Origin = elsewhere },
                By("client"))
            .Decide(new NextStep { What = "lopen", Status = NextStepStatus.Done }, By("coach"));
        Assert.Equal(["client", "client", "client", "coach"], conversation.Events.Select(static decided => decided.By.ToString()));
        Assert.Equal(["bellen", "mailen", "schrijven", "lopen"], conversation.Agreed.Select(static step => step.What));
        Assert.Equal(3, conversation.OpenSteps.Count);
        Assert.Equal(
            ProgressSource.Of(Helping.Id, Helping.Version) with { Conversation = ConversationId.Parse("c-1"), Element = "1" },
            conversation.Agreed[0].Origin);
        Assert.Equal(conversation.Events[0].When, conversation.Agreed[0].Agreed);
        Assert.Equal(elsewhere, conversation.Agreed[2].Origin);
        Assert.Equal("step", Assert.Throws<ArgumentNullException>(() => conversation.Decide(null!, By("client"))).ParamName);
    }

    [Fact]
    public void Review_AStepAgreedOnHere_AlsoWhenClosedAndTakenBack()
    {
        Conversation conversation = Begin(Helping, details: new ConversationDetails { Id = ConversationId.Parse("c-1") })
            .Decide(new NextStep { What = "bellen" }, By("client"))
            .Close(By("coach"));
        NextStep step = Assert.Single(conversation.OpenSteps);
        Conversation done = conversation.Review(step with { What = "anders" }, NextStepStatus.Done, "gelukt", By("client"));
        Assert.Equal("reviewed the step of event 1 (Done)", done.Events[2].ToString());
        Assert.Empty(done.OpenSteps);
        Assert.Equal(NextStepStatus.Done, Assert.Single(done.Agreed).Status);
        Assert.Equal([step], done.Withdraw(3, null, By("client")).OpenSteps);
        Assert.Empty(done.Withdraw(1, null, By("client")).Steps);

        Reviewed reviewed = new() { Status = NextStepStatus.Done, By = ParticipantId.Parse("client"), At = done.Events[2].At };
        Assert.Equal("PRG5324 /events/2", Codes(conversation, reviewed));
        Assert.Equal("PRG5324 /events/2", Codes(conversation, reviewed with { CarriedStep = 1, AgreedStep = 1 }));
        Assert.Equal("PRG5325 /events/2/agreedStep", Codes(conversation, reviewed with { AgreedStep = 2 }));
        Assert.Equal("PRG5325 /events/2/agreedStep", Codes(conversation, reviewed with { AgreedStep = 7 }));
        Assert.Equal(
            "PRG1201 /events/2",
            string.Join(' ', conversation.TryReview(new NextStep { What = "x" }, NextStepStatus.Done, null, By("client")).Report.Issues
                .Select(static issue => $"{issue.Code} {issue.Path}")));

        static string Codes(Conversation conversation, Reviewed next) =>
            string.Join(' ', conversation.TryRecord(next).Report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void Say_Writer_IsWhoSpoke()
    {
        Conversation conversation = Begin(Helping).Say("platform", "Wat is er al?", "een begin", By("client"));
        Said said = Assert.IsType<Said>(Assert.Single(conversation.Events));
        Assert.Equal("client", said.By.ToString());
        Assert.Equal("een begin", said.Answer["achieved"]);
        Assert.Equal("Wat is er al?", said.Question);
        Assert.True(Begin(Helping).Say("platform", "Wat is er al?", (string?)null, By("client")).Entries[0].Answer.IsEmpty);
        Assert.Equal("coach", Begin(Helping).Say("platform", null, "x", By("coach")).Entries[0].By.ToString());
        Assert.Equal(
            AnswerSignal.NothingYet,
            Begin(Helping).Say("platform", null, Answer.Of("how", "x"), AnswerSignal.NothingYet, By("client")).Entries[0].Signal);
    }

    [Fact]
    public void Say_UnknownStep_IsReported()
    {
        ProgressieDataException e = Assert.Throws<ProgressieDataException>(() => Begin(Opener).Say("z", null, "x", By("member")));
        AssertIssues(
            e.Report,
            "PRG5306 error at /events/0/step: Conversation model ‘opener’ version 1 has no step ‘z’: it has last, next, help.");
        Assert.Throws<ProgressieDataException>(() => Begin(Opener).Say("no id", null, "x", By("client")));
    }

    [Theory]
    [InlineData(Usefulness.Yes, "yes")]
    [InlineData(Usefulness.Partly, "partly")]
    [InlineData(Usefulness.No, "no")]
    public void Close_WithUsefulness_RecordsBoth(Usefulness useful, string option)
    {
        Conversation conversation = Begin(Helping).Close(useful, By("client"));
        Assert.True(conversation.IsClosed);
        Assert.Equal(option, conversation.Entries[0].Answer["useful"]);
        UsefulnessAnswer answer = Assert.Single(conversation.Usefulness);
        Assert.Equal(UsefulnessMoment.After, answer.Moment);
        Assert.Equal(useful, answer.Useful);
        Assert.Equal(conversation.Entries[0], answer.Entry);
    }

    [Fact]
    public void Close_WithUsefulnessThatWasNotSaid_IsClosingWithoutIt()
    {
        Conversation closed = Begin(Helping).TryClose(Usefulness.NotSaid, By("client")).Value;
        Assert.Equal(Begin(Helping).Close(By("client")), closed);
        Assert.Equal(closed, Begin(Helping).Close(Usefulness.NotSaid, By("client")));
        Assert.True(Begin(Circle).TryClose(Usefulness.NotSaid, By("facilitator")).IsValid);
    }

    [Fact]
    public void Close_WithUsefulnessThatCannotBe_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Begin(Helping).Close((Usefulness)4, By("client")));
        AssertIssues(
            Begin(Circle).TryClose(Usefulness.Yes, By("facilitator")).Report,
            "PRG5323 error at /events/0: Conversation model ‘circle’ version 1 asks for no usefulness at the end: close without it.");
        AssertIssues(
            Begin(Helping).Close(By("coach")).TryClose(Usefulness.Yes, By("client")).Report,
            "PRG5304 error at /events/1: The conversation is closed: reopen it first.");
    }

    [Fact]
    public void Usefulness_ThreeMoments_AreInTheOrderInWhichTheyWereSaid()
    {
        Conversation conversation = Begin(Helping)
            .Say("usefulness-start", null, Answer.Of("what", "iets hebben"), By("client"))
            .Say("usefulness-halfway", null, Answer.Of("useful", "partly"), By("client"))
            .Say("usefulness-end", null, Answer.Of("useful", "yes"), By("client"))
            .Say("usefulness-end", null, Answer.Of("useful", "no"), By("client"))
            .Withdraw(4, null, By("client"))
            .Correct(2, Answer.Of("useful", "no"), null, By("client"));
        Assert.Equal(
            [
                (UsefulnessMoment.Before, Usefulness.NotSaid), (UsefulnessMoment.Halfway, Usefulness.No),
                (UsefulnessMoment.After, Usefulness.Yes),
            ],
            conversation.Usefulness.Select(static answer => (answer.Moment, answer.Useful)));
    }

    /// <summary>The scenario of handbook C.6: jumps, skips, and is complete when it is closed.</summary>
    [Fact]
    public void Path_StepsInAnyOrder_IsAsItReallyWent()
    {
        Conversation conversation = Begin(Helping);
        foreach (string step
            in (string[])["desired-situation", "earlier-success", "earlier-success", "platform", "coping", "earlier-success", "next-step"])
        {
            conversation = conversation.Record(Said("client", step));
        }

        Assert.Equal(["desired-situation", "earlier-success", "platform", "coping", "earlier-success", "next-step"], Path(conversation));
        Assert.Equal(
            ["desired-situation", "platform", "earlier-success", "next-step", "coping"],
            conversation.Discussed.Select(static step => step.Id.ToString()));
        Assert.Equal(
            ["usefulness-start", "progress-need", "usefulness-end"], conversation.NotDiscussed.Select(static step => step.Id.ToString()));
        Assert.True(conversation.Close(By("coach")).IsClosed);
    }

    [Fact]
    public void LedBy_Model_SaysWho()
    {
        Assert.Equal("facilitator", Begin(Circle).LedBy.ToString());
        Assert.Equal("director", Begin(Directing).LedBy.ToString());
        Assert.Equal("member", Begin(Opener).LedBy.ToString());
        Conversation noCoach = Conversation.Start(Better, Writer.Anonymous(Clock()), [ConversationParticipant.Of("noor", "client")]);
        Assert.Equal("noor", noCoach.LedBy.ToString());
    }

    [Fact]
    public void After_Number_IsWhatItWasThen()
    {
        Conversation conversation = Begin(Circle);
        List<Conversation> then = [conversation];
        foreach (ConversationEvent next in (ConversationEvent[])[
            Said("presenter", "presentation"), Said("member2", "questions"), Said("member", "questions"),
            new Withdrawn { By = ParticipantId.Parse("member"), At = Start, Number = 3 }])
        {
            conversation = conversation.Record(next);
            then.Add(conversation);
        }

        for (int i = 0; i < then.Count; i++)
        {
            Assert.Equal(then[i], conversation.After(i));
            Assert.Equal(then[i].Entries, conversation.After(i).Entries);
        }

        Assert.Equal(
            "Expected 0 to 4. (Parameter 'events')\nActual value was 5.",
            Assert.Throws<ArgumentOutOfRangeException>(() => conversation.After(5)).Message.ReplaceLineEndings("\n"));
        Assert.Throws<ArgumentOutOfRangeException>(() => conversation.After(-1));
    }

    [Fact]
    public void Equals_SameBeginningAndEvents_IsEqual()
    {
        Conversation one = Begin(Helping).Record(Said("client", "platform")), other = Begin(Helping).Record(Said("client", "platform"));
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one == null);
        Assert.False(null == one);
        Assert.True((Conversation?)null == null);
        Assert.False(one.Equals("x"));
        foreach (Conversation different in (Conversation[])
        [
            Begin(Helping),
            Begin(Helping).Record(Said("client", "platform", "anders")),
            Begin(Helping).Record(Said("client", "platform")).Record(Said("client", "platform")),
            Begin(Helping, new ManualClock(Start.ToOffset(TimeSpan.Zero))).Record(Said("client", "platform")),
            Begin(Helping, details: new ConversationDetails { Topic = "x" }).Record(Said("client", "platform")),
            Begin(
                ConversationModel.Create(
                    HelpingDraft with { Version = DefinitionVersion.FromNumber(2) })).Record(Said("client", "platform")),
            Conversation.Start(
                Helping, Writer.Anonymous(Clock()),
                [ConversationParticipant.Of("client", "client", "Noor"), ConversationParticipant.Of("coach", "coach")])
                .Record(Said("client", "platform")),
        ])
        {
            Assert.NotEqual(one, different);
        }
    }

    [Fact]
    public void ToString_Events_TellWhatHappenedAndNothingMore()
    {
        ParticipantId by = ParticipantId.Parse("client");
        StepId step = StepId.Parse("tips");
        Assert.Equal(
            [
                "said in tips", "passed in tips", "closed tips", "corrected event 3", "withdrew event 3", "switched to Training",
                "decided on a next step",
                "reviewed step 1 (Done)", "noted something", "closed", "reopened",
                "corrected the step of event 3", "corrected the review of event 3 (Done)",
            ],
            ((ConversationEvent[])
            [
                Said("client", "tips"),
                new Passed { By = by, At = Start, Step = step },
                new StepClosed { By = by, At = Start, Step = step },
                new Corrected { By = by, At = Start, Number = 3, Question = "x" },
                new Withdrawn { By = by, At = Start, Number = 3, Reason = "x" },
                new RoleSwitched { By = by, At = Start, To = ProgressRole.Training, Reason = "x" },
                new Decided { By = by, At = Start, Step = new NextStep { What = "x" } },
                new Reviewed { By = by, At = Start, CarriedStep = 1, Status = NextStepStatus.Done, Outcome = "x" },
                new Noted { By = by, At = Start, Text = "x" },
                new Closed { By = by, At = Start },
                new Reopened { By = by, At = Start },
                new DecisionCorrected { By = by, At = Start, Number = 3, Step = new NextStep { What = "x" }, Reason = "x" },
                new OutcomeCorrected { By = by, At = Start, Number = 3, Status = NextStepStatus.Done, Outcome = "x" },
            ]).Select(static happened => happened.ToString()));
    }

    [Fact]
    public void Events_WrongArguments_Throw()
    {
        Said said = Said("client", "tips");
        foreach (Func<object> make in (Func<object>[])
        [
            () => said with { By = default }, () => said with { Step = default }, () => said with { Answer = null! },
            () => said with { Signal = (AnswerSignal)3 }, () => new Passed { By = said.By, At = Start, Step = default },
            () => new StepClosed { By = said.By, At = Start, Step = default }, () => new Noted { By = said.By, At = Start, Text = null! },
            () => new Decided { By = said.By, At = Start, Step = null! }, () => new ConversationDetails { Id = default(ConversationId) },
            () => new ConversationDetails { Language = default(LanguageTag) },
            () => new ConversationDetails { Role = (ProgressRole)4 }, () => new ConversationDetails { Carried = [null!] },
            () => new ConversationDetails { Extensions = null! }, () => new ConversationDetails { Parameters = null! },
            () =>
                new ParameterValue
                {
                    Parameter = default,
                    Text = LocalizedText.Of("a", "b"),
                }, () => new ParameterValue { Parameter = TextKey.Parse("p"), Text = null! },
            () =>
                new ConversationParticipant
                {
                    Person = null!,
                    Party = PartyId.Parse("p"),
                }, () => new ConversationParticipant { Person = new Participant { Id = said.By }, Party = default },
            () => new Corrected { By = said.By, At = Start, Number = 1, Signal = (AnswerSignal)(-1) },
        ])
        {
            Assert.ThrowsAny<ArgumentException>(make);
        }
    }

    /// <summary>What issue 3 asks: the thousandth entry costs what the tenth does. Measured at the same places in a chunk of the
    /// list.</summary>
    [Fact]
    public void Record_ThousandEntries_AllocatesAsMuchAsAtTen()
    {
        Said said = Said("client", "platform");
        for (int i = 0; i < 3; i++)
        {
            Measure(said, 0, 1_100);
        }

        const int Chunk = 32;
        long[] atTen = Measure(said, 10, 20), atThousand = Measure(said, 10 + (31 * Chunk), 20);
        Assert.Equal(atTen, atThousand);
        Assert.All(atThousand, static size => Assert.InRange(size, 1, 4_000));

        // Where a chunk is full, the list of chunks is copied too, and nothing else.
        Assert.InRange(Measure(said, 1_023, 1)[0] - Measure(said, 31, 1)[0], 0, 1_000 / Chunk * 2 * sizeof(long));
    }

    private static long[] Measure(Said said, int before, int count)
    {
        Conversation conversation = Begin(Helping);
        for (int i = 0; i < before; i++)
        {
            conversation = conversation.Record(said with { At = said.At.AddSeconds(i) });
        }

        long[] sizes = new long[count];
        for (int i = 0; i < count; i++)
        {
            Said next = said with { At = said.At.AddSeconds(before + i) };
            long at = GC.GetAllocatedBytesForCurrentThread();
            conversation = conversation.Record(next);
            sizes[i] = GC.GetAllocatedBytesForCurrentThread() - at;
        }

        return sizes;
    }

    private static IEnumerable<string> Path(Conversation conversation) => conversation.Path.Select(static step => step.ToString());

    private static void AssertStart(
        ConversationModel model, ConversationParticipant[] people, ConversationDetails details, params string[] expected)
    {
        Validated<Conversation> result = Conversation.TryStart(model, Writer.Anonymous(Clock()), people, details);
        AssertIssues(result.Report, expected);
        Assert.Equal("conversation", result.Report.Document);
        Assert.Equal(
            result.Report,
            Assert.Throws<ProgressieDataException>(() => Conversation.Start(model, Writer.Anonymous(Clock()), people, details)).Report);
    }
}
