using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/circle-session.md.</summary>
public static class CircleSessionPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Guidance()
    {
        Conversation talk = Begin(new SampleClock("2026-10-13T13:00:00+02:00"));

        #region circle-session-guide
        Console.Write(Pages.Of(ConversationGuide.Suggest(talk), talk, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static Conversation Begin(SampleClock clock)
    {
        #region circle-session-start
        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.CircleSession],
            [
                ConversationParticipant.Of("mila", "facilitator", "Mila"),
                ConversationParticipant.Of("ravi", "member", "Ravi"),
                ConversationParticipant.Of("tess", "member", "Tess"),
                ConversationParticipant.Of("jip", "member", "Jip"),
                ConversationParticipant.Of("noor", "member", "Noor"),
            ],
            new ConversationDetails { Topic = "Overdrachten in team Kade", Language = LanguageTag.Dutch },
            clock);

        talk = talk
            .CloseStep("review", clock)                 // the first session: there is no sheet yet
            .SayAs(
                "ravi",
                "choose-topic",
                question: null,
                Answer.Of("topic", "De overdracht tussen ochtend en middag.").And("matters", "Dan begint niemand blind aan een dienst."),
                clock)
            .SayAs("ravi", "fill-inner", question: null, "We schrijven de drie belangrijkste dingen op.", clock)
            .SayAs("tess", "fill-inner", question: null, "De ochtendploeg blijft vijf minuten langer.", clock);
        #endregion

        return talk;
    }

    private static Conversation Talk()
    {
        SampleClock clock = new("2026-10-13T13:00:00+02:00");
        Conversation talk = Begin(clock);
        clock.MoveTo("2026-10-13T14:15:00+02:00");

        #region circle-session-end
        NextStep step = new() { What = "Een bord bij de koffie hangen, als de ene plek.", When = "vrijdag", On = new DateOnly(2026, 10, 16), Owner = talk.Participants[2].Person };

        talk = talk
            .SayAs("noor", "fill-inner", question: null, "Wie iets mist, belt meteen.", clock)
            .SayAs(
                "tess",
                "reveal-inner",
                "Wat is het verhaal bij dit briefje?",
                Answer.Of("how", "We hebben de koffie naar de wisseling verplaatst.").And("about", "Vijf minuten langer."),
                clock)
            .SayAs("jip", "fill-outer", question: null, "Iedereen kan op één plek zien wat er speelt.", clock)
            .SayAs("noor", "fill-outer", question: null, "Nieuwe collega’s weten wat ze moeten overdragen.", clock)
            .CloseStep("reveal-outer", clock)
            .SayAs(
                "tess",
                "plan-move",
                "Met welk briefje willen jullie samen beginnen?",
                Answer.Of("step", step.What).And("help", "Jip denkt mee over wat erop komt."),
                clock)
            .Decide(step, clock)
            .SayAs("ravi", "usefulness-end", question: null, Answer.Of("useful", "yes").And("what", "Dat er al zo veel was."), clock)
            .Close(clock);
        #endregion

        return talk;
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk();

        #region circle-session-summary
        Console.Write(Pages.Of(ConversationSummary.ForEveryone(talk), language).ToText());
        #endregion

        return Console.Taken();
    }
}
