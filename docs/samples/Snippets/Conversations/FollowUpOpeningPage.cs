using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/follow-up-opening.md.</summary>
public static class FollowUpOpeningPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Guidance()
    {
        SampleClock clock = new("2026-03-17T14:00:00+01:00");
        Conversation talk = Begin(LanguageTag.English, clock);

        #region follow-up-opening-guide
        Console.Write(Pages.Of(talk.Guide(clock.GetLocalNow()), talk, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static Conversation Begin(LanguageTag language, SampleClock clock)
    {
        Func<string, string, string> say = Words.In(language);
        Conversation last = SevenStepsPage.Talk(language);

        #region follow-up-opening-start
        Writer samira = Writer.Of("samira", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.FollowUpOpening],
            samira,
            last.Participants,
            new ConversationDetails
            {
                Topic = say("Iets zeggen in het werkoverleg", "Speaking up in our team meeting"),
                Language = language,
                Carried = last.OpenSteps,
            });
        #endregion

        return talk;
    }

    private static Conversation Talk(LanguageTag language)
    {
        SampleClock clock = new("2026-03-17T14:00:00+01:00");
        Func<string, string, string> say = Words.In(language);
        Conversation talk = Begin(language, clock);
        Writer samira = Writer.Of("samira", clock);
        clock.MoveTo("2026-03-17T14:15:00+01:00");

        #region follow-up-opening-talk
        Writer noor = Writer.Of("noor", clock);

        talk = talk
            .Say(
                "what-is-better",
                say("Wat gaat er beter sinds vorige week?", "What has been better since last week?"),
                Answer.Of(
                    "improvement",
                    say(
                        "Donderdag begon ik over het rooster, en het werd een goed gesprek.",
                        "On Thursday I brought up the rota, and it became a good talk."))
                    .And("noticed", say("Twee collega’s vroegen door.", "Two colleagues asked me to say more."))
                    .And("own-actions", say("Weer een briefje, nu met twee woorden.", "A note again, with two words this time."))
                    .And("again", "yes"),
                noor)
            .Say(
                "what-else", say("Wat nog meer?", "What else?"),
                say("Ik heb achteraf niets hoeven mailen.", "I had nothing to email afterwards."), noor)
            .Review(
                1, NextStepStatus.Done,
                say("Ik was niet de eerste maar de tweede, en dat werkte ook.", "I was second rather than first, and that worked too."),
                noor)
            .Say(
                "usefulness-start",
                say("Wat zou dit gesprek vandaag nuttig maken?", "What would make today’s talk useful?"),
                say("Weten wat ik doe als het overleg al loopt.", "Knowing what to do when the meeting is well under way."),
                noor)
            .Close(samira);
        #endregion

        return talk;
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk(language);

        #region follow-up-opening-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
