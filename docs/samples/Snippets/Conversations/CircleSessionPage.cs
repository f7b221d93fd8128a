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
        SampleClock clock = new("2026-10-13T13:00:00+02:00");
        Conversation talk = Begin(clock);

        #region circle-session-guide
        Console.Write(Pages.Of(talk.Guide(clock.GetLocalNow()), talk, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static Conversation Begin(SampleClock clock)
    {
        #region circle-session-start
        Writer mila = Writer.Of("mila", clock);
        Writer ravi = Writer.Of("ravi", clock);
        Writer tess = Writer.Of("tess", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.CircleSession],
            mila,
            [
                ConversationParticipant.Of("mila", "facilitator", "Mila"),
                ConversationParticipant.Of("ravi", "member", "Ravi"),
                ConversationParticipant.Of("tess", "member", "Tess"),
                ConversationParticipant.Of("jip", "member", "Jip"),
                ConversationParticipant.Of("noor", "member", "Noor"),
            ],
            new ConversationDetails { Topic = "Overdrachten in team Kade", Language = LanguageTag.Dutch });

        talk = talk
            .CloseStep("review", mila)                 // the first session: there is no sheet yet
            .Say(
                "choose-topic",
                question: null,
                Answer.Of("topic", "De overdracht tussen ochtend en middag.").And("matters", "Dan begint niemand blind aan een dienst."),
                ravi)
            .Say("fill-inner", question: null, "We schrijven de drie belangrijkste dingen op.", ravi)
            .Say("fill-inner", question: null, "De ochtendploeg blijft vijf minuten langer.", tess);
        #endregion

        return talk;
    }

    private static Conversation Talk()
    {
        SampleClock clock = new("2026-10-13T13:00:00+02:00");
        Writer mila = Writer.Of("mila", clock);
        Writer ravi = Writer.Of("ravi", clock);
        Writer tess = Writer.Of("tess", clock);
        Writer jip = Writer.Of("jip", clock);
        Writer noor = Writer.Of("noor", clock);
        Conversation talk = Begin(clock);
        clock.MoveTo("2026-10-13T14:15:00+02:00");

        #region circle-session-end
        NextStep step = new()
        {
            What = "Een bord bij de koffie hangen, als de ene plek.",
            When = "vrijdag",
            On = new DateOnly(2026, 10, 16),
            Owner = talk.Participants[2].Person,
        };

        talk = talk
            .Say("fill-inner", question: null, "Wie iets mist, belt meteen.", noor)
            .Say(
                "reveal-inner",
                "Wat is het verhaal bij dit briefje?",
                Answer.Of("how", "We hebben de koffie naar de wisseling verplaatst.").And("about", "Vijf minuten langer."),
                tess)
            .Say("fill-outer", question: null, "Iedereen kan op één plek zien wat er speelt.", jip)
            .Say("fill-outer", question: null, "Nieuwe collega’s weten wat ze moeten overdragen.", noor)
            .CloseStep("reveal-outer", mila)
            .Say(
                "plan-move",
                "Met welk briefje willen jullie samen beginnen?",
                Answer.Of("step", step.What).And("help", "Jip denkt mee over wat erop komt."),
                tess)
            .Decide(step, mila)
            .Say("usefulness-end", question: null, Answer.Of("useful", "yes").And("what", "Dat er al zo veel was."), ravi)
            .Close(mila);
        #endregion

        return talk;
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk();

        #region circle-session-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
