using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Motivation;
using Progressie.Tests.Support;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Conversations;

public sealed class ConversationGuideTests
{
    private static readonly Answer OwnShare = Answer.Of("success", "het lukte").And("how", "ik begon klein");

    [Fact]
    public void Suggest_Beginning_SuggestsTheFirstStep() => AssertGuidance(
        Begin(Helping),
        "usefulness-start (suggested): guide.begin-here",
        "progress-need (available): guide.not-discussed",
        "desired-situation (available): guide.not-discussed",
        "platform (available): guide.not-discussed",
        "earlier-success (available): guide.not-discussed",
        "next-step (available): guide.not-discussed",
        "usefulness-end (available): guide.not-discussed",
        "usefulness-halfway (available): guide.anytime",
        "coping (available): guide.anytime",
        "continuation (available): guide.anytime");

    [Fact]
    public void Suggest_AfterAStep_SuggestsTheNextInOrderNotDiscussed()
    {
        Conversation conversation = Say(Begin(Helping), "platform");
        Assert.Equal("earlier-success (suggested): guide.next-in-order", Show(conversation, "earlier-success"));
        Assert.Equal("platform (available): guide.discussed", Show(Say(conversation, "earlier-success"), "platform"));

        // From the end it goes round to what was not discussed.
        conversation = Say(Say(Say(Begin(Helping), "usefulness-start"), "earlier-success", OwnShare), "usefulness-end");
        Assert.Equal("progress-need (suggested): guide.next-in-order", Show(conversation, "progress-need"));
        Assert.Equal(1, ConversationGuide.Suggest(conversation)["earlier-success"].Times);
    }

    [Fact]
    public void Suggest_OnlyEntryWithdrawn_BeginsAnew()
    {
        Conversation conversation = Say(Begin(Helping), "platform").Withdraw(1, "client", null, Clock());
        Assert.Equal("usefulness-start (suggested): guide.begin-here", Show(conversation, "usefulness-start"));
        Assert.Equal("platform (available): guide.not-discussed", Show(conversation, "platform"));
    }

    [Fact]
    public void Suggest_Aside_ChangesNothingInTheOrder()
    {
        Conversation conversation = Say(Say(Begin(Helping), "desired-situation"), "continuation");
        Assert.Equal("platform (suggested): guide.next-in-order", Show(conversation, "platform"));
        Assert.Equal("continuation (available): guide.anytime", Show(conversation, "continuation"));
    }

    [Fact]
    public void Suggest_EarlierSuccessWithoutOwnShare_AsksForIt()
    {
        Conversation conversation = Say(Begin(Helping), "earlier-success", Answer.Of("success", "het lukte"));
        Assert.Equal("earlier-success (suggested): guide.explore-own-share", Show(conversation, "earlier-success"));
        Assert.Equal("earlier-success", Next(conversation)[0]);
        Assert.Equal("next-step (suggested): guide.next-in-order, guide.small-and-soon", Show(conversation, "next-step"));
    }

    [Fact]
    public void Suggest_EarlierSuccessExplored_LeadsToTheNextStepByWayOfItsUsefulness()
    {
        Conversation conversation = Say(Begin(Helping), "earlier-success", OwnShare);
        Assert.Equal(["usefulness-halfway", "next-step"], Next(conversation)[..2]);
        Assert.Equal("usefulness-halfway (suggested): guide.halfway-bridge", Show(conversation, "usefulness-halfway"));
        Assert.Equal("next-step (suggested): guide.success-explored, guide.small-and-soon", Show(conversation, "next-step"));
        Assert.Equal("earlier-success (available): guide.discussed", Show(conversation, "earlier-success"));
        conversation = Say(conversation, "usefulness-halfway");
        Assert.Equal("usefulness-halfway (available): guide.anytime", Show(conversation, "usefulness-halfway"));
        Assert.Equal("next-step", Next(conversation)[0]);
    }

    [Fact]
    public void Suggest_CorrectionOrWithdrawal_CountsAsItStands()
    {
        Conversation conversation = Say(Begin(Helping), "earlier-success", OwnShare);
        Assert.Equal(
            "earlier-success (suggested): guide.explore-own-share",
            Show(conversation.Correct(1, "client", Answer.Of("success", "het lukte"), null, Clock()), "earlier-success"));
        Assert.Equal("next-step (available): guide.not-discussed", Show(conversation.Withdraw(1, "client", null, Clock()), "next-step"));
    }

    [Fact]
    public void Suggest_PlatformIsNoEarlierSuccessWhereThereIsOne() => Assert.Equal(
        "platform (available): guide.discussed",
        Show(Say(Begin(Helping), "platform", Answer.Of("achieved", "iets")), "platform"));

    [Fact]
    public void Suggest_FromNeedToStep_LooksFirstAtWhatIsThere()
    {
        foreach (string ahead in (string[])["progress-need", "desired-situation"])
        {
            Assert.Equal("next-step (available): guide.what-is-there-first", Show(Say(Begin(Helping), ahead), "next-step"));
        }

        foreach (string there in (string[])["platform", "earlier-success", "coping"])
        {
            Assert.DoesNotContain("what-is-there-first", Show(Say(Say(Begin(Helping), "progress-need"), there), "next-step"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Suggest_IdeaForAStep_AgreesOnItOrLetsItBe()
    {
        Conversation conversation = Say(Say(Begin(Helping), "earlier-success", OwnShare), "next-step", Answer.Of("step", "bellen"));
        Assert.Equal("next-step (suggested): guide.decide-or-leave, guide.small-and-soon", Show(conversation, "next-step"));
        Assert.Equal("usefulness-halfway (available): guide.anytime", Show(conversation, "usefulness-halfway"));
        Assert.Equal("usefulness-end (suggested): guide.next-in-order", Show(conversation, "usefulness-end"));
    }

    [Fact]
    public void Suggest_StepAgreedOn_LooksBackAndAsksForNoOther()
    {
        Conversation conversation = Say(Begin(Helping), "earlier-success", OwnShare).Decide(new NextStep { What = "bellen" }, Clock());
        Assert.Equal("usefulness-end (suggested): guide.look-back", Show(conversation, "usefulness-end"));
        Assert.Equal("next-step (available): guide.not-discussed", Show(conversation, "next-step"));
        Assert.Equal("usefulness-end", Next(conversation)[0]);
        Assert.Equal("usefulness-end (available): guide.discussed", Show(Say(conversation, "usefulness-end"), "usefulness-end"));
        Assert.Equal("next-step (suggested): guide.success-explored, guide.small-and-soon", Show(conversation.Withdraw(2, "client", null, Clock()), "next-step"));
    }

    [Theory]
    [InlineData(AnswerSignal.HardNow, "guide.coping-hard-now")]
    [InlineData(AnswerSignal.NothingYet, "guide.coping-nothing-yet")]
    public void Suggest_DarkSignal_PutsCopingFirst(AnswerSignal signal, string reason)
    {
        Conversation conversation = Begin(Helping).Say("platform", null, Answer.Of("achieved", "niets"), Clock(), signal);
        AssertGuidance(
            conversation,
            "usefulness-start (available): guide.not-discussed",
            "progress-need (available): guide.not-discussed",
            "desired-situation (available): guide.not-discussed",
            "platform (available): guide.after-coping",
            "earlier-success (available): guide.after-coping",
            "next-step (available): guide.tiny-step-later",
            "usefulness-end (available): guide.not-discussed",
            "usefulness-halfway (available): guide.anytime",
            $"coping (suggested): {reason}",
            "continuation (available): guide.anytime");
        Assert.Equal(["coping"], Next(conversation));

        conversation = Say(conversation, "coping");
        Assert.Equal("coping (available): guide.anytime", Show(conversation, "coping"));
        Assert.Equal("earlier-success", Next(conversation)[0]);
    }

    [Fact]
    public void Suggest_DarkSignalAfterASuccess_BuildsNoBridgeYet()
    {
        Conversation conversation = Say(Begin(Helping), "earlier-success", OwnShare).Say("platform", "Wat nog?", Answer.None, Clock(), AnswerSignal.HardNow);
        Assert.Equal(["coping"], Next(conversation));
        Assert.Equal("usefulness-halfway (available): guide.anytime", Show(conversation, "usefulness-halfway"));
        Assert.Equal("next-step (available): guide.tiny-step-later", Show(conversation, "next-step"));
    }

    [Fact]
    public void Suggest_DarkSignalTakenBack_IsDarkNoMore()
    {
        Conversation conversation = Begin(Better).Say("what-is-better", "Wat?", Answer.None, Clock(), AnswerSignal.NothingYet);
        Assert.Equal("what-is-better (available): guide.after-coping", Show(conversation, "what-is-better"));
        Assert.Equal("what-else (available): guide.after-coping", Show(conversation, "what-else"));
        Assert.Equal("idea (available): guide.tiny-step-later", Show(conversation, "idea"));
        Corrected corrected = new() { By = ParticipantId.Parse("client"), At = Start, Entry = 1, Answer = Answer.Of("better", "toch iets") };
        Assert.Equal("what-is-better (suggested): guide.explore-own-share", Show(conversation.Record(corrected), "what-is-better"));
        Assert.Equal("coping (available): guide.anytime", Show(conversation.Withdraw(1, "client", null, Clock()), "coping"));
    }

    [Fact]
    public void Suggest_WhatIsBetter_AsksWhatElse()
    {
        Conversation conversation = Say(Begin(Better), "what-is-better", Answer.Of("better", "meer rust").And("how", "ik stopte eerder"));
        Assert.Equal("what-else (suggested): guide.what-else", Show(conversation, "what-else"));
        Assert.Equal("idea (suggested): guide.success-explored, guide.small-and-soon", Show(conversation, "idea"));
        Assert.Equal("what-else (available): guide.discussed", Show(Say(conversation, "what-else", Answer.Of("how", "x")), "what-else"));
    }

    [Fact]
    public void Suggest_StepsBroughtAlong_AreAskedAfterWithCuriosity()
    {
        ConversationDetails details = new() { Carried = [new NextStep { What = "bellen" }, new NextStep { What = "af", Status = NextStepStatus.Done }, new NextStep { What = "vragen" }] };
        Conversation conversation = Say(Begin(Better, details: details), "what-is-better");
        Assert.Equal("earlier-step (suggested): guide.no-checking-up", Show(conversation, "earlier-step"));
        Assert.Equal(["caution.steps-not-reviewed (count=2)"], Cautions(conversation));
        conversation = conversation.Review(1, NextStepStatus.Done, null, Clock());
        Assert.Equal(["caution.steps-not-reviewed (count=1)"], Cautions(conversation));

        // Still open, and talked about.
        conversation = conversation.Review(3, NextStepStatus.Open, "nog niet", Clock());
        Assert.Empty(Cautions(conversation));
        Assert.DoesNotContain("no-checking-up", Show(conversation, "earlier-step"), StringComparison.Ordinal);
    }

    [Fact]
    public void Suggest_Directing_FollowsItsCourse()
    {
        Conversation conversation = Begin(Directing);
        Assert.Equal(["preparation", "expectation"], Next(conversation));
        Assert.Equal("preparation (suggested): guide.prepare-alone", Show(conversation, "preparation"));
        Assert.Equal("expectation (suggested): guide.say-it-first", Show(conversation, "expectation"));

        conversation = Say(conversation, "preparation");
        Assert.Equal(["expectation"], Next(conversation));
        Assert.Equal("expectation (suggested): guide.say-it-first", Show(conversation, "expectation"));

        conversation = Say(conversation, "expectation", Answer.Of("expectation", "op tijd"));
        Assert.Equal("expectation (suggested): guide.give-the-reason", Show(conversation, "expectation"));
        Assert.Equal(["expectation", "own-ideas"], Next(conversation));

        conversation = Say(conversation, "expectation", Answer.Of("reason", "het rooster"));
        Assert.Equal("expectation (available): guide.discussed", Show(conversation, "expectation"));

        conversation = Say(conversation, "perspective");
        Assert.Equal("perspective (available): guide.views-again", Show(conversation, "perspective"));
        Assert.Equal("approach (suggested): guide.expectation-stays", Show(conversation, "approach"));
        conversation = Say(conversation, "approach");
        Assert.Equal("approach (available): guide.discussed", Show(conversation, "approach"));
        Assert.Equal(["follow-up"], Next(conversation));
    }

    [Fact]
    public void Suggest_FixedOrder_SaysWhatIsOpenAndWhoseTurnItIs()
    {
        Conversation conversation = Begin(Circle);
        AssertGuidance(
            conversation,
            "presentation (suggested): guide.open-now",
            "questions (not available): guide.comes-after (step=presentation)",
            "tips (not available): guide.comes-after (step=questions)",
            "reaction (not available): guide.comes-after (step=tips)");

        conversation = Say(conversation, "presentation");
        Assert.Equal(["presentation", "questions"], Next(conversation));
        Assert.Equal("questions (suggested): guide.turn (round=1, people=member, member2)", Show(conversation, "questions"));

        conversation = conversation.Pass("member2", "questions", Clock());
        Assert.Equal("presentation (not available): guide.is-over", Show(conversation, "presentation"));
        Assert.Equal("questions (suggested): guide.turn (round=1, people=member)", Show(conversation, "questions"));
        StepSuggestion questions = ConversationGuide.Suggest(conversation)["questions"];
        Assert.Equal(1, questions.Round);
        Assert.Equal(["member"], questions.WaitingFor.Select(static person => person.ToString()));
        Assert.Equal(0, questions.Times);

        conversation = conversation.Record(Said("member", "questions"));
        Assert.Equal("questions (suggested): guide.turn (round=2, people=member, member2)", Show(conversation, "questions"));
        conversation = conversation.Pass("member2", "questions", Clock()).Pass("member", "questions", Clock());
        Assert.Equal("questions (not available): guide.is-over", Show(conversation, "questions"));
        Assert.Equal("tips (suggested): guide.turn (round=1, people=member, member2)", Show(conversation, "tips"));
        Assert.Null(ConversationGuide.Suggest(conversation)["questions"].Round);
    }

    [Fact]
    public void Suggest_OrderForEachPerson_SaysWhoIsStillToCome()
    {
        Conversation conversation = Begin(Opener);
        AssertGuidance(
            conversation,
            "last (suggested): guide.their-turn (people=member, member2)",
            "next (not available): guide.comes-after (step=last)",
            "help (not available): guide.comes-after (step=next)");
        conversation = conversation.Record(Said("member2", "last"));
        AssertGuidance(
            conversation,
            "last (suggested): guide.their-turn (people=member)",
            "next (suggested): guide.their-turn (people=member2)",
            "help (not available): guide.comes-after (step=next)");
        conversation = conversation.Record(Said("member", "last")).Record(Said("member2", "next"));
        AssertGuidance(
            conversation,
            "last (available): guide.discussed",
            "next (suggested): guide.their-turn (people=member)",
            "help (suggested): guide.their-turn (people=member2)");
        conversation = conversation.Record(Said("member", "next")).Record(Said("member", "help"));
        AssertGuidance(
            conversation,
            "last (not available): guide.is-over",
            "next (available): guide.discussed",
            "help (suggested): guide.their-turn (people=member2)");
    }

    [Fact]
    public void Suggest_OrderForEachPerson_NamesTheStepThatIsReallyMissing()
    {
        Conversation conversation = Begin(Interview);
        AssertGuidance(
            conversation,
            "tell (suggested): guide.their-turn (people=guest)",
            "listen (suggested): guide.their-turn (people=host)",
            "add (not available): guide.comes-after (step=tell)",
            "close (not available): guide.comes-after (step=add)");
        conversation = conversation.Record(Said("host", "listen"));
        Assert.Equal("close (suggested): guide.their-turn (people=host)", Show(conversation, "close"));
    }

    [Fact]
    public void Suggest_Closed_SuggestsNothing()
    {
        foreach (ConversationModel model in All)
        {
            Conversation conversation = Begin(model).Close(Clock());
            ConversationGuidance guidance = ConversationGuide.Suggest(conversation);
            Assert.Empty(guidance.Next);
            Assert.All(guidance.Steps, static step => Assert.Equal("guide.is-closed", Assert.Single(step.Reasons).ToString()));
            Assert.All(guidance.Steps, static step => Assert.False(step.IsAvailable));
        }
    }

    [Fact]
    public void Cautions_ClosedWithoutUsefulness_AreGiven()
    {
        Assert.Equal(["caution.no-usefulness-asked"], Cautions(Begin(Helping).Close(Clock())));
        Assert.Empty(Cautions(Begin(Helping).Close(Usefulness.Yes, Clock())));
        Assert.Empty(Cautions(Begin(Helping)));
        Assert.Empty(Cautions(Begin(Circle).Close(Clock())));
    }

    [Fact]
    public void Cautions_ExpectationWithoutFollowUp_IsGivenAtTheEnd()
    {
        Conversation conversation = Say(Begin(Directing), "expectation");
        Assert.Empty(Cautions(conversation));
        Assert.Equal(["caution.no-follow-up"], Cautions(conversation.Close(Clock())));
        Assert.Empty(Cautions(conversation.SayAs("director", "follow-up", "Wanneer?", (string?)null, Clock()).Close(Clock())));
        Assert.Empty(Cautions(Begin(Directing).Close(Clock())));
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void Cautions_StepFarAway_IsGivenBeyondTwoWeeks(int days, bool isFar)
    {
        NextStep step = new() { What = "bellen", On = new DateOnly(2026, 11, 21).AddDays(days) };
        Conversation conversation = Begin(Helping).Decide(step, Clock());
        Assert.Equal(isFar ? ["caution.step-far-away (days=15)"] : [], Cautions(conversation));
        Assert.Empty(Cautions(conversation.Withdraw(1, "client", null, Clock())));
        Assert.Empty(Cautions(conversation.Decide(step with { On = new DateOnly(2026, 11, 22) }, Clock())));
        Assert.Empty(ConversationGuide.Suggest(conversation, Start.AddDays(3)).Cautions);
        Assert.Equal(14, ConversationGuide.NearInDays);
    }

    [Theory]
    [InlineData(300, null)]
    [InlineData(301, "5")]
    [InlineData(540, "9")]
    public void Cautions_OverTime_IsGivenAfterFiveMinutes(int seconds, string? minutes)
    {
        string[] expected = minutes is null ? [] : [$"caution.over-time (step=presentation, minutes={minutes}, allowed=5)"];
        Conversation conversation = Say(Begin(Circle), "presentation");
        DateTimeOffset now = Start.AddSeconds(seconds);
        Assert.Empty(Cautions(conversation));
        Assert.Equal(expected, Show(ConversationGuide.Suggest(conversation, now)));

        // It went on until the next began, or the lead closed it, and no longer.
        Conversation after = conversation.Record(Said("member", "questions") with { At = now });
        Assert.Equal(expected, Show(ConversationGuide.Suggest(after, now.AddHours(1))));
        after = conversation.CloseStep("presentation", new ManualClock(now));
        Assert.Equal(expected, Show(ConversationGuide.Suggest(after, now.AddHours(1))));
        after = conversation.Close(Clock());
        Assert.Empty(ConversationGuide.Suggest(after, now).Cautions);
    }

    [Fact]
    public void Cautions_OverTimeInAFreeOrder_EndsWhenTheTalkGoesElsewhere()
    {
        Conversation conversation = Say(Begin(Better), "idea");
        Assert.Equal(["caution.over-time (step=idea, minutes=12, allowed=10)"], Show(ConversationGuide.Suggest(conversation, Start.AddMinutes(12))));
        conversation = conversation.Record(Said("client", "what-is-better") with { At = Start.AddMinutes(2) });
        Assert.Empty(ConversationGuide.Suggest(conversation, Start.AddMinutes(60)).Cautions);
    }

    [Fact]
    public void Cautions_OtherRole_NamesBoth()
    {
        Conversation conversation = Begin(Helping).SwitchRole(ProgressRole.Training, null, Clock());
        Assert.Equal(["caution.other-role (role=training, form=helping)"], Cautions(conversation));
        Assert.Empty(Cautions(conversation.SwitchRole(ProgressRole.Helping, null, Clock())));
        Assert.Empty(Cautions(Begin(Circle).SwitchRole(ProgressRole.Training, null, Clock())));
    }

    [Fact]
    public void Guidance_UnknownStep_Throws()
    {
        ConversationGuidance guidance = ConversationGuide.Suggest(Begin(Opener));
        Assert.Equal("There is no step 'x': there are last, next, help. (Parameter 'step')", Assert.Throws<ArgumentException>(() => guidance["x"]).Message);
        Assert.Throws<FormatException>(() => guidance["no id"]);
        Assert.Equal("conversation", Assert.Throws<ArgumentNullException>(() => ConversationGuide.Suggest(null!)).ParamName);
        Assert.Equal("conversation", Assert.Throws<ArgumentNullException>(() => ConversationGuide.Suggest(null!, Start)).ParamName);
        Assert.Equal(guidance, ConversationGuide.Suggest(Begin(Opener)));
    }

    [Fact]
    public void Reasons_All_HaveASentenceInBothLanguages()
    {
        StepId step = StepId.Parse("tips");
        Reason[] reasons =
        [
            .. typeof(GuideReasons).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic).Select(static field => (Reason)field.GetValue(null)!),
            GuideReasons.ComesAfter(step), GuideReasons.Turn("2", "noor"), GuideReasons.TheirTurn("noor"), GuideReasons.OverTime(step, "7", "5"),
            GuideReasons.StepFarAway("20"), GuideReasons.StepsNotReviewed("2"), GuideReasons.OtherRole("training", "helping"),
        ];
        Assert.Equal(35, reasons.Length);
        foreach (Reason reason in reasons)
        {
            string dutch = ProgressieTexts.BuiltIn.Show(reason, LanguageTag.Dutch).Text, english = ProgressieTexts.BuiltIn.Show(reason, LanguageTag.English).Text;
            Assert.NotEqual(dutch, english);
            Assert.DoesNotContain('{', dutch + english);
            Assert.All(reason.Arguments.Values, value => Assert.True(dutch.Contains(value, StringComparison.Ordinal) && english.Contains(value, StringComparison.Ordinal)));
        }
    }

    private static Conversation Say(Conversation conversation, string step, Answer? answer = null) => conversation.Say(step, "Vraag?", answer ?? Answer.None, Clock());

    private static string Show(Conversation conversation, string step) => ConversationGuide.Suggest(conversation)[step].ToString();

    private static IEnumerable<string> Show(ConversationGuidance guidance) => guidance.Cautions.Select(static caution => caution.ToString());

    private static string[] Next(Conversation conversation) => [.. ConversationGuide.Suggest(conversation).Next.Select(static step => step.Step.Id.ToString())];

    private static IEnumerable<string> Cautions(Conversation conversation) => Show(ConversationGuide.Suggest(conversation));

    private static void AssertGuidance(Conversation conversation, params string[] expected)
    {
        ConversationGuidance guidance = ConversationGuide.Suggest(conversation);
        Assert.Equal(expected, guidance.Steps.Select(static step => step.ToString()));
        Assert.Empty(guidance.Cautions);
    }
}
