using Progressie.Conversations;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Conversations;

public sealed class GuidanceForAReaderTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-17T10:00:00+01:00");

    private static Conversation Start(string model, params ConversationParticipant[] people) =>
        Conversation.Start(global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Conversations[model], Writer.Anonymous(Clock), people);

    [Fact]
    public void SuggestFor_APrivatePreparation_LeavesNoTraceForOthers()
    {
        Conversation before =
            Start("directing", ConversationParticipant.Of("lise", "director"), ConversationParticipant.Of("samira", "employee"));
        Conversation after = before.Say("preparation", null, "Het rooster.", Writer.Of("lise", Clock));
        Assert.Equal(Keys(before, "samira"), Keys(after, "samira"));
        Assert.Equal(Keys(before, null), Keys(after, null));
        Assert.Equal(1, after.GuideFor("lise", Clock.GetLocalNow())["preparation"].Times);
        Assert.Equal(0, after.GuideFor("samira", Clock.GetLocalNow())["preparation"].Times);
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
        Assert.Equal("coping", talk.GuideFor("noor", Clock.GetLocalNow()).Next[0].Key.ToString());
        Assert.Equal("usefulness-start", talk.GuideFor("sam", Clock.GetLocalNow()).Next[0].Key.ToString());
        Assert.Equal("coping", talk.GuideNow().Next[0].Key.ToString());
    }

    [Fact]
    public void SuggestFor_SomebodyWhoDoesNotTakePart_Throws() =>
        Assert.Throws<ProgressieDataException>(
            () => Start(
                "four-part", ConversationParticipant.Of("noor", "client"),
                ConversationParticipant.Of("sam", "coach")).GuideFor("kim", Clock.GetLocalNow()));

    [Fact]
    public void Suggest_ASignalWhereNobodyAsksHowSomebodyManages_DoesNotSilenceTheGuide()
    {
        Conversation talk =
            Start("directing", ConversationParticipant.Of("lise", "director"), ConversationParticipant.Of("samira", "employee"))
            .Say("perspective", null, Answer.Of("view", "Het lukt nu even niet."), AnswerSignal.HardNow, Writer.Of("samira", Clock));
        Assert.NotEmpty(talk.GuideNow().Next);
    }

    [Fact]
    public void Suggest_InTraining_ExplainsAndPractisesBeforeTheNextStep()
    {
        Conversation talk = Start("training", ConversationParticipant.Of("noor", "learner"), ConversationParticipant.Of("sam", "trainer"))
            .Say("learning-wish", null, "Gesprekken leiden.", Writer.Of("noor", Clock))
            .Say("what-you-know", null, Answer.Of("known", "Openen.").And("how", "Ik schrijf de eerste zin op."), Writer.Of("noor", Clock));
        Assert.Equal(["explanation"], talk.GuideNow().Next.Select(static step => step.Key.ToString()));
    }

    [Fact]
    public void Suggest_APresentationWrittenDownAtItsEnd_CountsFromTheBeginning()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        Conversation talk = Conversation.Start(
            global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Conversations["intervision"],
            Writer.Anonymous(clock),
            [
                ConversationParticipant.Of("kade", "facilitator"), ConversationParticipant.Of("idris", "presenter"),
                ConversationParticipant.Of("noor", "member"),
            ]);
        Assert.Equal("12", Minutes(talk, clock.Advance(TimeSpan.FromMinutes(12)).GetLocalNow()));
        talk = talk.Say("presentation", null, "De nieuwe dienst.", Writer.Of("idris", clock));
        clock.Advance(TimeSpan.FromMinutes(1));

        // It lasted until the next step began.
        Assert.Equal("13", Minutes(talk.Say("factual-questions", null, "Sinds wanneer?", Writer.Of("noor", clock)), clock.GetLocalNow()));
    }

    /// <summary>While a topic is talked about, the next step may begin at any moment, and its minutes do not run yet.</summary>
    [Fact]
    public void Suggest_AStepThatMayBeginAndIsNotBegun_TakesNoTime()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        Conversation talk = Conversation.Start(
                global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Conversations["circle-session"],
                Writer.Anonymous(clock),
                [
                    ConversationParticipant.Of("kade", "facilitator"), ConversationParticipant.Of("idris", "member"),
                    ConversationParticipant.Of("noor", "member"),
                ])
            .CloseStep("review", Writer.Of("kade", clock))
            .Say("choose-topic", null, "De overdracht.", Writer.Of("noor", clock));
        Assert.NotEqual(SuggestionFit.NotNow, talk.GuideNow()["fill-inner"].Fit);
        Assert.Equal("choose-topic", OverTime(talk, clock.Advance(TimeSpan.FromMinutes(40)).GetLocalNow()).Arguments["step"]);
    }

    private static Reason OverTime(Conversation talk, DateTimeOffset now) =>
        Assert.Single(talk.Guide(now).Cautions, static caution => caution.Key.ToString() == "caution.over-time");

    private static string Minutes(Conversation talk, DateTimeOffset now) =>
        OverTime(talk, now).Arguments["minutes"];

    private static string[] Keys(Conversation talk, string? reader) =>
        [
            .. (
                reader is null
                    ? talk.GuideForEveryone(Clock.GetLocalNow())
                    : talk.GuideFor(reader, Clock.GetLocalNow())).All.Select(static step => $"{step} {step.Times}"),
        ];
}
