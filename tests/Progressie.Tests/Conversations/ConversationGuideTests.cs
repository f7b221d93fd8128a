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

    private static ConversationModel Opening => ProgressieCatalog.BuiltIn.Conversations[ConversationForms.FollowUpOpening];

    [Fact]
    public void Suggest_Beginning_SuggestsTheFirstStep() => AssertGuidance(
        Begin(Helping),
        "usefulness-start (next): guide.begin-here",
        "progress-need (also): guide.not-discussed",
        "desired-situation (also): guide.not-discussed",
        "platform (also): guide.not-discussed",
        "earlier-success (also): guide.not-discussed",
        "next-step (also): guide.not-discussed",
        "usefulness-end (also): guide.not-discussed",
        "usefulness-halfway (also): guide.anytime",
        "coping (also): guide.anytime",
        "continuation (also): guide.anytime");

    [Fact]
    public void Suggest_AfterAStep_SuggestsTheNextInOrderNotDiscussed()
    {
        Conversation conversation = Say(Begin(Helping), "platform");
        Assert.Equal("earlier-success (next): guide.next-in-order", Show(conversation, "earlier-success"));
        Assert.Equal("platform (also): guide.discussed", Show(Say(conversation, "earlier-success"), "platform"));

        // After the end nothing comes next, unless the talk goes on.
        conversation = Say(Say(Say(Begin(Helping), "usefulness-start"), "earlier-success", OwnShare), "usefulness-end");
        Assert.Empty(Next(conversation));
        Assert.Equal("progress-need (also): guide.not-discussed", Show(conversation, "progress-need"));
        Assert.Equal(1, conversation.GuideNow()["earlier-success"].Times);
        Assert.Equal("desired-situation (next): guide.next-in-order", Show(Say(conversation, "progress-need"), "desired-situation"));
    }

    [Fact]
    public void Suggest_OnlyEntryWithdrawn_BeginsAnew()
    {
        Conversation conversation = Say(Begin(Helping), "platform").Withdraw(1, null, By("client"));
        Assert.Equal("usefulness-start (next): guide.begin-here", Show(conversation, "usefulness-start"));
        Assert.Equal("platform (also): guide.not-discussed", Show(conversation, "platform"));
    }

    [Fact]
    public void Suggest_Aside_ChangesNothingInTheOrder()
    {
        Conversation conversation = Say(Say(Begin(Helping), "desired-situation"), "continuation");
        Assert.Equal("platform (next): guide.next-in-order", Show(conversation, "platform"));
        Assert.Equal("continuation (also): guide.anytime", Show(conversation, "continuation"));
    }

    [Fact]
    public void Suggest_EarlierSuccessWithoutOwnShare_AsksForIt()
    {
        Conversation conversation = Say(Begin(Helping), "earlier-success", Answer.Of("success", "het lukte"));
        Assert.Equal("earlier-success (next): guide.explore-own-share", Show(conversation, "earlier-success"));
        Assert.Equal("earlier-success", Next(conversation)[0]);
        Assert.Equal("next-step (next): guide.next-in-order, guide.small-and-soon", Show(conversation, "next-step"));
    }

    [Fact]
    public void Suggest_EarlierSuccessExplored_LeadsToTheNextStepByWayOfItsUsefulness()
    {
        Conversation conversation = Say(Begin(Helping), "earlier-success", OwnShare);
        Assert.Equal(["usefulness-halfway", "next-step"], Next(conversation)[..2]);
        Assert.Equal("usefulness-halfway (next): guide.halfway-bridge", Show(conversation, "usefulness-halfway"));
        Assert.Equal("next-step (next): guide.success-explored, guide.small-and-soon", Show(conversation, "next-step"));
        Assert.Equal("earlier-success (also): guide.discussed", Show(conversation, "earlier-success"));
        conversation = Say(conversation, "usefulness-halfway");
        Assert.Equal("usefulness-halfway (also): guide.anytime", Show(conversation, "usefulness-halfway"));
        Assert.Equal("next-step", Next(conversation)[0]);
    }

    [Fact]
    public void Suggest_CorrectionOrWithdrawal_CountsAsItStands()
    {
        Conversation conversation = Say(Begin(Helping), "earlier-success", OwnShare);
        Assert.Equal(
            "earlier-success (next): guide.explore-own-share",
            Show(conversation.Correct(1, Answer.Of("success", "het lukte"), null, By("client")), "earlier-success"));
        Assert.Equal("next-step (also): guide.not-discussed", Show(conversation.Withdraw(1, null, By("client")), "next-step"));
    }

    [Fact]
    public void Suggest_PlatformIsNoEarlierSuccessWhereThereIsOne() => Assert.Equal(
        "platform (also): guide.discussed",
        Show(Say(Begin(Helping), "platform", Answer.Of("achieved", "iets")), "platform"));

    [Fact]
    public void Suggest_FromNeedToStep_LooksFirstAtWhatIsThere()
    {
        foreach (string ahead in (string[])["progress-need", "desired-situation"])
        {
            Assert.Equal("next-step (also): guide.what-is-there-first", Show(Say(Begin(Helping), ahead), "next-step"));
        }

        foreach (string there in (string[])["platform", "earlier-success", "coping"])
        {
            Assert.DoesNotContain(
                "what-is-there-first", Show(Say(Say(Begin(Helping), "progress-need"), there), "next-step"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Suggest_IdeaForAStep_AgreesOnItOrLetsItBe()
    {
        Conversation conversation = Say(Say(Begin(Helping), "earlier-success", OwnShare), "next-step", Answer.Of("step", "bellen"));
        Assert.Equal("next-step (next): guide.decide-or-leave, guide.small-and-soon", Show(conversation, "next-step"));
        Assert.Equal("usefulness-halfway (also): guide.anytime", Show(conversation, "usefulness-halfway"));
        Assert.Equal("usefulness-end (next): guide.next-in-order", Show(conversation, "usefulness-end"));
    }

    [Fact]
    public void Suggest_StepAgreedOn_LooksBackAndAsksForNoOther()
    {
        Conversation conversation = Say(Begin(Helping), "earlier-success", OwnShare).Decide(new NextStep { What = "bellen" }, By("client"));
        Assert.Equal("usefulness-end (next): guide.look-back", Show(conversation, "usefulness-end"));
        Assert.Equal("next-step (also): guide.not-discussed", Show(conversation, "next-step"));
        Assert.Equal("usefulness-end", Next(conversation)[0]);
        Assert.Equal("usefulness-end (also): guide.discussed", Show(Say(conversation, "usefulness-end"), "usefulness-end"));
        Assert.Equal(
            "next-step (next): guide.success-explored, guide.small-and-soon",
            Show(conversation.Withdraw(2, null, By("client")), "next-step"));
    }

    [Theory]
    [InlineData(AnswerSignal.HardNow, "guide.coping-hard-now")]
    [InlineData(AnswerSignal.NothingYet, "guide.coping-nothing-yet")]
    public void Suggest_DarkSignal_PutsCopingFirst(AnswerSignal signal, string reason)
    {
        Conversation conversation = Begin(Helping).Say("platform", null, Answer.Of("achieved", "niets"), signal, By("client"));
        AssertGuidance(
            conversation,
            "usefulness-start (also): guide.not-discussed",
            "progress-need (also): guide.not-discussed",
            "desired-situation (also): guide.not-discussed",
            "platform (not now): guide.after-coping",
            "earlier-success (not now): guide.after-coping",
            "next-step (not now): guide.tiny-step-later",
            "usefulness-end (also): guide.not-discussed",
            "usefulness-halfway (also): guide.anytime",
            $"coping (next): {reason}",
            "continuation (also): guide.anytime");
        Assert.Equal(["coping"], Next(conversation));

        conversation = Say(conversation, "coping");
        Assert.Equal("coping (also): guide.anytime", Show(conversation, "coping"));
        Assert.Equal("earlier-success", Next(conversation)[0]);
    }

    [Fact]
    public void Suggest_DarkSignalAfterASuccess_BuildsNoBridgeYet()
    {
        Conversation conversation =
            Say(Begin(Helping), "earlier-success", OwnShare).Say("platform", "Wat nog?", Answer.None, AnswerSignal.HardNow, By("client"));
        Assert.Equal(["coping"], Next(conversation));
        Assert.Equal("usefulness-halfway (also): guide.anytime", Show(conversation, "usefulness-halfway"));
        Assert.Equal("next-step (not now): guide.tiny-step-later", Show(conversation, "next-step"));
    }

    [Fact]
    public void Suggest_DarkSignalTakenBack_IsDarkNoMore()
    {
        Conversation conversation = Begin(Better).Say("what-is-better", "Wat?", Answer.None, AnswerSignal.NothingYet, By("client"));
        Assert.Equal("what-is-better (not now): guide.after-coping", Show(conversation, "what-is-better"));
        Assert.Equal("what-else (not now): guide.after-coping", Show(conversation, "what-else"));
        Assert.Equal("idea (not now): guide.tiny-step-later", Show(conversation, "idea"));
        Corrected corrected = new()
        {
            By = ParticipantId.Parse("client"),
            At = Start,
            Number = 1,
            Answer = Answer.Of("better", "toch iets"),
        };
        Assert.Equal("what-is-better (next): guide.explore-own-share", Show(conversation.Record(corrected), "what-is-better"));
        Assert.Equal("coping (also): guide.anytime", Show(conversation.Withdraw(1, null, By("client")), "coping"));
    }

    [Fact]
    public void Suggest_WhatIsBetter_AsksWhatElseUntilNothingMoreComes()
    {
        Conversation conversation = Say(Begin(Better), "what-is-better", Answer.Of("better", "meer rust").And("how", "ik stopte eerder"));
        for (int more = 0; more < 4; more++)
        {
            Assert.Equal("what-else (next): guide.what-else", Show(conversation, "what-else"));
            Assert.Equal("idea (next): guide.success-explored, guide.small-and-soon", Show(conversation, "idea"));
            Assert.Equal(more, conversation.GuideNow()["what-else"].Times);
            conversation = Say(conversation, "what-else", Answer.Of("better", "nog iets"));
        }

        // Asked, and nothing more came; until something does.
        Assert.Equal("what-else (also): guide.discussed", Show(Say(conversation, "what-else"), "what-else"));
        Assert.Equal(
            "what-else (also): guide.discussed",
            Show(
                conversation.Say("what-else", null, Answer.Of("better", "niets"), AnswerSignal.NothingYet, By("client"))
                    .Say("coping", "Hoe houd je het vol?", "Mijn zus belt.", By("client")),
                "what-else"));
        Assert.Equal(
            "what-else (next): guide.what-else",
            Show(Say(Say(conversation, "what-else"), "what-is-better", Answer.Of("better", "toch")), "what-else"));

        // The talk went on.
        Assert.Equal("what-else (also): guide.discussed", Show(Say(conversation, "idea"), "what-else"));
        conversation = conversation.Decide(new NextStep { What = "bellen" }, By("client"));
        Assert.Equal("what-else (also): guide.discussed", Show(conversation, "what-else"));
    }

    [Fact]
    public void Suggest_NoOpenStepBroughtAlong_AsksNothingAboutOne()
    {
        ConversationDetails[] none =
            [ConversationDetails.None, new() { Carried = [new NextStep { What = "af", Status = NextStepStatus.Done }] }];
        foreach (ConversationDetails details in none)
        {
            Conversation conversation = Begin(Better, details: details);
            Assert.Equal("earlier-step (not now): guide.no-step-brought-along", Show(conversation, "earlier-step"));
            conversation = Say(Say(conversation, "what-is-better", Answer.Of("better", "rust").And("how", "eerder gestopt")), "what-else");
            Assert.Equal("earlier-step (not now): guide.no-step-brought-along", Show(conversation, "earlier-step"));
            Assert.Equal(["idea"], Next(conversation));

            // Somebody may come up with one.
            Assert.Equal("earlier-step (also): guide.discussed", Show(Say(conversation, "earlier-step"), "earlier-step"));
        }
    }

    [Fact]
    public void Suggest_StepAgreedOn_AsksNothingThatLeadsUpToOne()
    {
        NextStep step = new() { What = "bellen" };

        // Nothing was said, and a step was agreed on.
        Conversation conversation = Begin(Helping).Decide(step, By("client"));
        Assert.Equal(["usefulness-end"], Next(conversation));
        Assert.Equal("usefulness-start (not now): guide.only-beforehand", Show(conversation, "usefulness-start"));

        // What worked was told halfway, or in full.
        conversation = Say(Begin(Helping), "earlier-success", Answer.Of("success", "het lukte")).Decide(step, By("client"));
        Assert.Equal(["usefulness-end"], Next(conversation));
        Assert.Equal(["usefulness-end"], Next(Say(Begin(Helping), "platform").Decide(step, By("client"))));
        Assert.Empty(Next(Say(conversation, "usefulness-end")));
        conversation = Say(Begin(Helping), "usefulness-start").Decide(step, By("client"));
        Assert.Equal("usefulness-start (also): guide.discussed", Show(conversation, "usefulness-start"));

        // Where no step has a place in the order, nothing comes next any more; a step from last time that is open still does.
        Assert.Empty(Next(Begin(Opening).Decide(step, By("client"))));
        ConversationDetails open = new() { Carried = [new NextStep { What = "vragen" }] };
        Assert.Equal(["earlier-step"], Next(Begin(Opening, details: open).Decide(step, By("client"))));

        // What comes after a step in the order still does.
        Assert.Equal(["follow-up"], Next(Say(Begin(Directing), "perspective").Decide(step, By("employee"))));
        Assert.Equal(["follow-up"], Next(Begin(Directing).Decide(step, By("employee"))));
    }

    [Fact]
    public void Suggest_AfterTheEnd_SuggestsOnlyWhatIsOpenOrDark()
    {
        Conversation conversation = Say(Say(Begin(Helping), "earlier-success", OwnShare), "usefulness-end");
        Assert.Empty(Next(conversation));
        Assert.Equal("usefulness-start (not now): guide.only-beforehand", Show(conversation, "usefulness-start"));
        Conversation idea = Say(Say(Begin(Helping), "next-step", Answer.Of("step", "bellen")), "usefulness-end");
        Assert.Equal("next-step (next): guide.decide-or-leave, guide.small-and-soon", Show(idea, "next-step"));
        Assert.Equal(["next-step"], Next(idea));
        Assert.Equal(
            ["coping"],
            Next(conversation.Say("usefulness-end", "En nu?", Answer.None, AnswerSignal.HardNow, By("client"))));

        // Said after the end, it goes on from there.
        Assert.Equal(["usefulness-halfway", "next-step"], Next(Say(conversation, "earlier-success", OwnShare)));
    }

    [Fact]
    public void Suggest_StepsBroughtAlong_AreAskedAfterWithCuriosity()
    {
        ConversationDetails details = new()
        {
            Carried =
            [
                new NextStep { What = "bellen" }, new NextStep { What = "af", Status = NextStepStatus.Done },
                new NextStep { What = "vragen" },
            ],
        };
        Conversation conversation = Say(Begin(Better, details: details), "what-is-better");
        Assert.Equal("earlier-step (next): guide.no-checking-up", Show(conversation, "earlier-step"));
        Assert.Equal(["caution.steps-not-reviewed (count=2)"], Cautions(conversation));
        conversation = conversation.Review(1, NextStepStatus.Done, null, By("client"));
        Assert.Equal(["caution.steps-not-reviewed (count=1)"], Cautions(conversation));

        // Still open, and talked about.
        conversation = conversation.Review(3, NextStepStatus.Open, "nog niet", By("client"));
        Assert.Empty(Cautions(conversation));
        Assert.DoesNotContain("no-checking-up", Show(conversation, "earlier-step"), StringComparison.Ordinal);
    }

    [Fact]
    public void Suggest_Directing_FollowsItsCourse()
    {
        Conversation conversation = Begin(Directing);
        Assert.Equal(["preparation", "expectation"], Next(conversation));
        Assert.Equal("preparation (next): guide.prepare-alone", Show(conversation, "preparation"));
        Assert.Equal("expectation (next): guide.say-it-first", Show(conversation, "expectation"));

        conversation = Say(conversation, "preparation");
        Assert.Equal(["expectation"], Next(conversation));
        Assert.Equal("expectation (next): guide.say-it-first", Show(conversation, "expectation"));

        conversation = Say(conversation, "expectation", Answer.Of("expectation", "op tijd"));
        Assert.Equal("expectation (next): guide.give-the-reason", Show(conversation, "expectation"));
        Assert.Equal(["expectation", "own-ideas"], Next(conversation));

        conversation = Say(conversation, "expectation", Answer.Of("reason", "het rooster"));
        Assert.Equal("expectation (also): guide.discussed", Show(conversation, "expectation"));

        conversation = Say(conversation, "perspective");
        Assert.Equal("perspective (also): guide.views-again", Show(conversation, "perspective"));
        Assert.Equal("approach (next): guide.expectation-stays", Show(conversation, "approach"));
        conversation = Say(conversation, "approach", Answer.Of("approach", "ik begin eerder"));
        Assert.Equal("approach (also): guide.discussed", Show(conversation, "approach"));
        Assert.Equal(["follow-up"], Next(conversation));
    }

    /// <summary>No approach comes: the expectation stays, and there is a way out (handbook 2.1, 2.3 and 2.4).</summary>
    [Fact]
    public void Suggest_DirectingWithoutAnApproach_HearsWhatIsInTheWayAndGivesTime()
    {
        Conversation asked = Say(Begin(Directing), "expectation", Answer.Of("expectation", "op tijd").And("reason", "het rooster"));
        foreach (Conversation nothing in (Conversation[])[
            Say(asked, "approach"),
            asked.Say("approach", null, Answer.Of("approach", "weet ik niet"), AnswerSignal.NothingYet, By("employee"))])
        {
            Assert.Equal(["perspective", "follow-up"], Next(nothing));
            Assert.Equal("perspective (next): guide.what-is-in-the-way", Show(nothing, "perspective"));
            Assert.Equal("follow-up (next): guide.time-to-think", Show(nothing, "follow-up"));
            Assert.Equal(["caution.no-approach"], Cautions(nothing));

            // What is in the way was heard, and the question is still on the table.
            Conversation heard = Say(nothing, "perspective");
            Assert.Equal("approach (next): guide.expectation-stays", Show(heard, "approach"));
            Assert.Equal("perspective (also): guide.views-again", Show(heard, "perspective"));
            Assert.Equal("perspective (next): guide.what-is-in-the-way", Show(Say(heard, "approach"), "perspective"));
            Assert.Equal("follow-up (also): guide.discussed", Show(Say(nothing, "follow-up"), "follow-up"));

            // An approach, a step or another role is a way out.
            Assert.Empty(Cautions(Say(heard, "approach", Answer.Of("approach", "ik begin eerder"))));
            Assert.Equal(["follow-up"], Next(Say(heard, "approach", Answer.Of("approach", "ik begin eerder"))));
            Assert.Empty(Cautions(nothing.Decide(new NextStep { What = "eerder beginnen" }, By("employee"))));
            Assert.DoesNotContain("caution.no-approach", Cautions(nothing.SwitchRole(ProgressRole.Training, null, By("director"))));
            Assert.DoesNotContain("caution.no-approach", Cautions(nothing.Close(By("director"))));
        }
    }

    /// <summary>The approach belongs to the other (R5): whoever directs does not word it.</summary>
    [Fact]
    public void Cautions_R5_ApproachWrittenDownByAnother_IsGivenUntilWhoseItIsWordsOne()
    {
        Answer approach = Answer.Of("approach", "op vrijdag eerder beginnen");
        Conversation conversation = Begin(Directing).Say("approach", "Hoe?", approach, By("director"));
        Assert.Equal(["caution.approach-by-another (step=approach, person=director)"], Cautions(conversation));
        Assert.Contains("caution.approach-by-another", Cautions(conversation.Close(By("director"))).First(), StringComparison.Ordinal);
        Assert.Empty(Cautions(conversation.Say("approach", null, approach, By("employee"))));
        Assert.Empty(Cautions(conversation.Withdraw(1, null, By("director"))));
        Conversation own = Begin(Directing).Say("approach", null, approach, By("employee"));
        Assert.Empty(Cautions(own.Say("approach", null, approach, By("director"))));

        // A question of who directs is no approach.
        Assert.DoesNotContain(
            "caution.approach-by-another", string.Concat(Cautions(Begin(Directing).Say("approach", "Hoe?", Answer.None, By("director")))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Suggest_FixedOrder_SaysWhatIsOpenAndWhoseTurnItIs()
    {
        Conversation conversation = Begin(Circle);
        AssertGuidance(
            conversation,
            "presentation (next): guide.open-now",
            "questions (not now): guide.comes-after (step=presentation)",
            "tips (not now): guide.comes-after (step=questions)",
            "reaction (not now): guide.comes-after (step=tips)");

        conversation = Say(conversation, "presentation");
        Assert.Equal(["presentation", "questions"], Next(conversation));
        Assert.Equal("questions (next): guide.turn (round=1, people=member, member2)", Show(conversation, "questions"));

        conversation = conversation.Pass("questions", By("member2"));
        Assert.Equal("presentation (not now): guide.is-over", Show(conversation, "presentation"));
        Assert.Equal("questions (next): guide.turn (round=1, people=member)", Show(conversation, "questions"));
        Suggestion questions = conversation.GuideNow()["questions"];
        Assert.Equal(1, questions.Round);
        Assert.Equal(["member"], questions.WaitingFor.Select(static person => person.ToString()));
        Assert.Equal(0, questions.Times);

        conversation = conversation.Record(Said("member", "questions"));
        Assert.Equal("questions (next): guide.turn (round=2, people=member, member2)", Show(conversation, "questions"));
        conversation = conversation.Pass("questions", By("member2")).Pass("questions", By("member"));
        Assert.Equal("questions (not now): guide.is-over", Show(conversation, "questions"));
        Assert.Equal("tips (next): guide.turn (round=1, people=member, member2)", Show(conversation, "tips"));
        Assert.Null(conversation.GuideNow()["questions"].Round);
    }

    [Fact]
    public void Suggest_OrderForEachPerson_SaysWhoIsStillToCome()
    {
        Conversation conversation = Begin(Opener);
        AssertGuidance(
            conversation,
            "last (next): guide.their-turn (people=member, member2)",
            "next (not now): guide.comes-after (step=last)",
            "help (not now): guide.comes-after (step=next)");
        conversation = conversation.Record(Said("member2", "last"));
        AssertGuidance(
            conversation,
            "last (next): guide.their-turn (people=member)",
            "next (next): guide.their-turn (people=member2)",
            "help (not now): guide.comes-after (step=next)");
        conversation = conversation.Record(Said("member", "last")).Record(Said("member2", "next"));
        AssertGuidance(
            conversation,
            "last (also): guide.discussed",
            "next (next): guide.their-turn (people=member)",
            "help (next): guide.their-turn (people=member2)");
        conversation = conversation.Record(Said("member", "next")).Record(Said("member", "help"));
        AssertGuidance(
            conversation,
            "last (not now): guide.is-over",
            "next (also): guide.discussed",
            "help (next): guide.their-turn (people=member2)");
    }

    [Fact]
    public void Suggest_OrderForEachPerson_NamesTheStepThatIsReallyMissing()
    {
        Conversation conversation = Begin(Interview);
        AssertGuidance(
            conversation,
            "tell (next): guide.their-turn (people=guest)",
            "listen (next): guide.their-turn (people=host)",
            "add (not now): guide.comes-after (step=tell)",
            "close (not now): guide.comes-after (step=add)");
        conversation = conversation.Record(Said("host", "listen"));
        Assert.Equal("close (next): guide.their-turn (people=host)", Show(conversation, "close"));
    }

    [Fact]
    public void Suggest_Closed_SuggestsNothing()
    {
        foreach (ConversationModel model in All)
        {
            Conversation conversation = Begin(model).Close(By(Begin(model).LedBy.ToString()));
            Guidance guidance = conversation.GuideNow();
            Assert.Empty(guidance.Next);
            Assert.All(guidance.All, static step => Assert.Equal("guide.is-closed", Assert.Single(step.Reasons).ToString()));
            Assert.All(guidance.All, static step => Assert.Equal(SuggestionFit.NotNow, step.Fit));
        }
    }

    [Fact]
    public void Cautions_ClosedWithoutUsefulness_AreGiven()
    {
        Assert.Equal(["caution.no-usefulness-asked"], Cautions(Begin(Helping).Close(By("coach"))));
        Assert.Empty(Cautions(Begin(Helping).Close(Usefulness.Yes, By("client"))));
        Assert.Empty(Cautions(Begin(Helping)));
        Assert.Empty(Cautions(Begin(Circle).Close(By("facilitator"))));
    }

    [Fact]
    public void Cautions_ExpectationWithoutFollowUp_IsGivenAtTheEnd()
    {
        Conversation conversation = Say(Begin(Directing), "expectation");
        Assert.Empty(Cautions(conversation));
        Assert.Equal(["caution.no-follow-up"], Cautions(conversation.Close(By("director"))));
        Assert.Empty(Cautions(conversation.Say("follow-up", "Wanneer?", (string?)null, By("director")).Close(By("director"))));
        Assert.Empty(Cautions(Begin(Directing).Close(By("director"))));
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void Cautions_StepFarAway_IsGivenBeyondTwoWeeks(int days, bool isFar)
    {
        NextStep step = new() { What = "bellen", On = new DateOnly(2026, 11, 21).AddDays(days) };
        Conversation conversation = Begin(Helping).Decide(step, By("client"));
        Assert.Equal(isFar ? ["caution.step-far-away (days=15)"] : [], Cautions(conversation));
        Assert.Empty(Cautions(conversation.Withdraw(1, null, By("client"))));
        Assert.Empty(Cautions(conversation.Decide(step with { On = new DateOnly(2026, 11, 22) }, By("client"))));
        Assert.Empty(conversation.Guide(Start.AddDays(3)).Cautions);
    }

    /// <summary>Small and soon (handbook 1 and C.2): words only, and people judge.</summary>
    [Theory]
    [InlineData("nl", "Voortaan alles opschrijven.", true)]
    [InlineData("nl-BE", "De hele administratie bijwerken", true)]
    [InlineData("nl", "Vrijdag één regel opschrijven.", false)]
    [InlineData("nl", "Always write it down.", false)]
    [InlineData("en", "ALWAYS write it down.", true)]
    [InlineData("en", "Write one line on Friday.", false)]
    [InlineData(null, "Alles in één keer", true)]
    [InlineData(null, "Everything at once", true)]
    [InlineData("fr", "Alles, always", false)]
    public void Cautions_StepLarge_IsGivenForWordsThatSoundSo(string? language, string what, bool isLarge)
    {
        LanguageTag? spoken = language is null ? null : LanguageTag.Parse(language);
        NextStep step = new() { What = what };
        Conversation talk = Begin(Helping, details: new ConversationDetails { Language = spoken }).Decide(step, By("client"));
        Assert.Equal(isLarge ? ["caution.step-large"] : [], Cautions(talk));
        Assert.Empty(Cautions(talk.Decide(new NextStep { What = "één briefje" }, By("client"))));
        Assert.Empty(Cautions(talk.Withdraw(1, null, By("client"))));
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
        Assert.Equal(expected, Show(conversation.Guide(now)));

        // It went on until the next began, or the lead closed it, and no longer.
        Conversation after = conversation.Record(Said("member", "questions") with { At = now });
        Assert.Equal(expected, Show(after.Guide(now.AddHours(1))));
        after = conversation.CloseStep("presentation", Writer.Of("facilitator", new ManualClock(now)));
        Assert.Equal(expected, Show(after.Guide(now.AddHours(1))));
        after = conversation.Close(By("facilitator"));
        Assert.Empty(after.Guide(now).Cautions);
    }

    [Fact]
    public void Cautions_OverTimeInAFreeOrder_EndsWhenTheTalkGoesElsewhere()
    {
        Conversation conversation = Say(Begin(Better), "idea");
        Assert.Equal(["caution.over-time (step=idea, minutes=12, allowed=10)"], Show(conversation.Guide(Start.AddMinutes(12))));
        conversation = conversation.Record(Said("client", "what-is-better") with { At = Start.AddMinutes(2) });
        Assert.Empty(conversation.Guide(Start.AddMinutes(60)).Cautions);
    }

    [Fact]
    public void Cautions_OtherRole_NamesBoth()
    {
        Conversation conversation = Begin(Helping).SwitchRole(ProgressRole.Training, null, By("coach"));
        Assert.Equal(["caution.other-role (role=training, form=helping)"], Cautions(conversation));
        Assert.Empty(Cautions(conversation.SwitchRole(ProgressRole.Helping, null, By("coach"))));
        Assert.Empty(Cautions(Begin(Circle).SwitchRole(ProgressRole.Training, null, By("facilitator"))));
    }

    [Fact]
    public void Guidance_UnknownStep_Throws()
    {
        Guidance guidance = Begin(Opener).GuideNow();
        Assert.Equal(
            "There is no 'x' here: there are last, next, help. (Parameter 'key')",
            Assert.Throws<ArgumentException>(() => guidance["x"]).Message);
        Assert.Throws<FormatException>(() => guidance["no id"]);
        Assert.Equal(guidance, Begin(Opener).GuideNow());
    }

    [Fact]
    public void Reasons_All_HaveASentenceInBothLanguages()
    {
        StepId step = StepId.Parse("tips");
        Reason[] reasons =
        [
            .. typeof(GuideReasons)
                .GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
                .Select(static field => (Reason)field.GetValue(null)!),
            GuideReasons.ComesAfter(step), GuideReasons.Turn("2", "noor"), GuideReasons.TheirTurn("noor"),
            GuideReasons.OverTime(step, "7", "5"),
            GuideReasons.ApproachByAnother(step, ParticipantId.Parse("noor")),
            GuideReasons.StepFarAway("20"), GuideReasons.StepsNotReviewed("2"), GuideReasons.OtherRole("training", "helping"),
        ];
        Assert.Equal(43, reasons.Length);
        foreach (Reason reason in reasons)
        {
            string dutch = ProgressieTexts.BuiltIn.Show(reason, LanguageTag.Dutch).Text, english = ProgressieTexts.BuiltIn.Show(
                reason, LanguageTag.English).Text;
            Assert.NotEqual(dutch, english);
            Assert.DoesNotContain('{', dutch + english);
            Assert.All(reason.Arguments.Values, value =>
                Assert.True(dutch.Contains(value, StringComparison.Ordinal) && english.Contains(value, StringComparison.Ordinal)));
        }
    }

    private static Conversation Say(Conversation conversation, string step, Answer? answer = null) =>
        conversation.Say(step, "Vraag?", answer ?? Answer.None, By(SpeakerOf(conversation, step)));

    private static string SpeakerOf(Conversation conversation, string step) =>
        conversation.Participants.First(person =>
            conversation.Model.GetStep(StepId.Parse(step)).SpokenBy.Contains(person.Party)).Person.Id.ToString();

    private static string Show(Conversation conversation, string step) => conversation.GuideNow()[step].ToString();

    private static IEnumerable<string> Show(Guidance guidance) => guidance.Cautions.Select(static caution => caution.ToString());

    private static string[] Next(Conversation conversation) => [.. conversation.GuideNow().Next.Select(static step => step.Key.ToString())];

    private static IEnumerable<string> Cautions(Conversation conversation) => Show(conversation.GuideNow());

    private static void AssertGuidance(Conversation conversation, params string[] expected)
    {
        Guidance guidance = conversation.GuideNow();
        Assert.Equal(expected, guidance.All.Select(static step => step.ToString()));
        Assert.Empty(guidance.Cautions);
    }
}
