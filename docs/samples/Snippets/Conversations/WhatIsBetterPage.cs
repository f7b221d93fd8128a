using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/what-is-better.md.</summary>
public static class WhatIsBetterPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string GuidanceDutch() => Guide(LanguageTag.Dutch);

    public static string GuidanceEnglish() => Guide(LanguageTag.English);

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static string Guide(LanguageTag language)
    {
        SampleClock clock = new("2026-03-24T10:00:00+01:00");
        Conversation talk = Begin(language, clock);

        #region what-is-better-guide
        Guidance guidance = talk.Guide(clock.GetLocalNow());
        foreach (string step in new[] { "coping", "what-else", "idea" })
        {
            Suggestion said = guidance[step];
            string mark = said.Fit == SuggestionFit.Next ? "->" : "  ";
            Console.WriteLine($"{mark} {Catalog.Texts.Show(said.Title, language)} – {Catalog.Texts.Show(said.Reasons[0], language)}");
        }
        #endregion

        return Console.Taken();
    }

    private static Conversation Begin(LanguageTag language, SampleClock clock)
    {
        Func<string, string, string> say = Words.In(language);

        #region what-is-better-talk
        Writer idris = Writer.Of("idris", clock);
        Writer samira = Writer.Of("samira", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.WhatIsBetter],
            samira,
            [ConversationParticipant.Of("idris", "client", "Idris"), ConversationParticipant.Of("samira", "coach", "Samira")],
            new ConversationDetails { Language = language });

        talk = talk.Say(
            "what-is-better", say("Wat gaat er al beter?", "What is already better?"), Answer.None, AnswerSignal.NothingYet, idris);
        #endregion

        return talk;
    }

    private static Conversation Talk(LanguageTag language)
    {
        SampleClock clock = new("2026-03-24T10:00:00+01:00");
        Writer idris = Writer.Of("idris", clock);
        Writer samira = Writer.Of("samira", clock);
        Func<string, string, string> say = Words.In(language);
        Conversation talk = Begin(language, clock);
        clock.MoveTo("2026-03-24T10:35:00+01:00");

        #region what-is-better-end
        NextStep step = new()
        {
            What = say("Morgen een andere straat nemen op het rondje.", "Take another street on tomorrow’s walk."),
            On = new DateOnly(2026, 3, 25),
        };

        talk = talk
            .Say(
                "coping",
                say("Dat is zwaar. Hoe hou je het vol?", "That is hard going. How do you keep going?"),
                Answer.Of("how", say("Ik loop elke ochtend een rondje, ook als het regent.", "I take a walk every morning, rain or not."))
                    .And("support", say("Mijn zus belt op woensdag.", "My sister rings on Wednesdays.")),
                idris)
            .Say("idea", say("Op welk idee brengt je dat?", "What idea does that give you?"), step.What, idris)
            .Decide(step, idris)
            .Say(
                "usefulness-end",
                say("Was het nuttig?", "Was it useful?"),
                Answer.Of("useful", "partly").And("better", say("Eerst even koffie.", "Coffee first.")),
                idris)
            .Close(samira);
        #endregion

        return talk;
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk(language);

        #region what-is-better-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
