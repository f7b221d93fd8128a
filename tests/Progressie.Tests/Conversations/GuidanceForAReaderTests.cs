using Progressie.Conversations;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Conversations;

public sealed class GuidanceForAReaderTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-17T10:00:00+01:00");

    private static Conversation Start(string model, params ConversationParticipant[] people) =>
        Conversation.Start(global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Conversations[model], people, Clock);

    [Fact]
    public void SuggestFor_APrivatePreparation_LeavesNoTraceForOthers()
    {
        Conversation before = Start("directing", ConversationParticipant.Of("lise", "director"), ConversationParticipant.Of("samira", "employee"));
        Conversation after = before.Say("preparation", null, "Het rooster.", Clock);
        Assert.Equal(Keys(before, "samira"), Keys(after, "samira"));
        Assert.Equal(Keys(before, null), Keys(after, null));
        Assert.Equal(1, ConversationGuide.SuggestFor(after, ParticipantId.Parse("lise"), Clock.GetLocalNow())["preparation"].Times);
        Assert.Equal(0, ConversationGuide.SuggestFor(after, ParticipantId.Parse("samira"), Clock.GetLocalNow())["preparation"].Times);
    }

    [Fact]
    public void SuggestFor_APrivateSignal_IsNotShownToTheOther()
    {
        Conversation talk = Start("seven-steps", ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach"))
            .Record(new Said
            {
                By = ParticipantId.Parse("noor"),
                Step = StepId.Parse("platform"),
                Answer = Answer.Of("achieved", "niks"),
                Signal = AnswerSignal.HardNow,
                IsPrivate = true,
                At = Clock.GetLocalNow(),
            });
        Assert.Equal("coping", ConversationGuide.SuggestFor(talk, ParticipantId.Parse("noor"), Clock.GetLocalNow()).Next[0].Step.Id.ToString());
        Assert.Equal("usefulness-start", ConversationGuide.SuggestFor(talk, ParticipantId.Parse("sam"), Clock.GetLocalNow()).Next[0].Step.Id.ToString());
        Assert.Equal("coping", ConversationGuide.Suggest(talk).Next[0].Step.Id.ToString());
    }

    [Fact]
    public void SuggestFor_WithoutAMoment_LooksAtTheLatestEvent()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        Conversation talk = Conversation.Start(
            global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Conversations["intervision"],
            [
                ConversationParticipant.Of("kade", "facilitator"), ConversationParticipant.Of("idris", "presenter"), ConversationParticipant.Of("noor", "member"),
            ],
            clock);
        clock.Advance(TimeSpan.FromMinutes(7));
        talk = talk.Say("presentation", null, "De nieuwe dienst.", clock);
        ParticipantId noor = ParticipantId.Parse("noor");
        Assert.Equal(ConversationGuide.SuggestFor(talk, noor, clock.GetLocalNow()), ConversationGuide.SuggestFor(talk, noor));
        Assert.Single(ConversationGuide.SuggestFor(talk, noor).Cautions);
        Assert.Throws<ArgumentNullException>("conversation", () => ConversationGuide.SuggestFor(null!, noor));
    }

    [Fact]
    public void SuggestFor_SomebodyWhoDoesNotTakePart_Throws() => Assert.Throws<ArgumentException>(() => ConversationGuide.SuggestFor(
        Start("four-part", ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")), ParticipantId.Parse("kim"), Clock.GetLocalNow()));

    [Fact]
    public void Suggest_ASignalWhereNobodyAsksHowSomebodyManages_DoesNotSilenceTheGuide()
    {
        Conversation talk = Start("directing", ConversationParticipant.Of("lise", "director"), ConversationParticipant.Of("samira", "employee"))
            .Say("perspective", null, Answer.Of("view", "Het lukt nu even niet."), Clock, AnswerSignal.HardNow);
        Assert.NotEmpty(ConversationGuide.Suggest(talk).Next);
    }

    [Fact]
    public void Suggest_InTraining_ExplainsAndPractisesBeforeTheNextStep()
    {
        Conversation talk = Start("training", ConversationParticipant.Of("noor", "learner"), ConversationParticipant.Of("sam", "trainer"))
            .Say("learning-wish", null, "Gesprekken leiden.", Clock)
            .Say("what-you-know", null, Answer.Of("known", "Openen.").And("how", "Ik schrijf de eerste zin op."), Clock);
        Assert.Equal(["explanation"], ConversationGuide.Suggest(talk).Next.Select(static step => step.Step.Id.ToString()));
    }

    [Fact]
    public void Suggest_APresentationWrittenDownAtItsEnd_CountsFromTheBeginning()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        Conversation talk = Conversation.Start(
            global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Conversations["intervision"],
            [
                ConversationParticipant.Of("kade", "facilitator"), ConversationParticipant.Of("idris", "presenter"), ConversationParticipant.Of("noor", "member"),
            ],
            clock);
        Assert.Equal("12", Minutes(talk, clock.Advance(TimeSpan.FromMinutes(12)).GetLocalNow()));
        talk = talk.Say("presentation", null, "De nieuwe dienst.", clock);
        clock.Advance(TimeSpan.FromMinutes(1));

        // It lasted until the next step began.
        Assert.Equal("13", Minutes(talk.SayAs("noor", "factual-questions", null, "Sinds wanneer?", clock), clock.GetLocalNow()));
    }

    /// <summary>While a topic is talked about, the next step may begin at any moment, and its minutes do not run yet.</summary>
    [Fact]
    public void Suggest_AStepThatMayBeginAndIsNotBegun_TakesNoTime()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        Conversation talk = Conversation.Start(
                global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Conversations["circle-session"],
                [
                    ConversationParticipant.Of("kade", "facilitator"), ConversationParticipant.Of("idris", "member"), ConversationParticipant.Of("noor", "member"),
                ],
                clock)
            .CloseStep("review", clock)
            .SayAs("noor", "choose-topic", null, "De overdracht.", clock);
        Assert.True(ConversationGuide.Suggest(talk)["fill-inner"].IsAvailable);
        Assert.Equal("choose-topic", OverTime(talk, clock.Advance(TimeSpan.FromMinutes(40)).GetLocalNow()).Arguments["step"]);
    }

    private static Reason OverTime(Conversation talk, DateTimeOffset now) =>
        Assert.Single(ConversationGuide.Suggest(talk, now).Cautions, static caution => caution.Key.ToString() == "caution.over-time");

    private static string Minutes(Conversation talk, DateTimeOffset now) =>
        OverTime(talk, now).Arguments["minutes"];

    private static string[] Keys(Conversation talk, string? reader) =>
        [.. ConversationGuide.SuggestFor(talk, reader is null ? null : ParticipantId.Parse(reader), Clock.GetLocalNow()).Steps.Select(static step => $"{step} {step.Times}")];
}
