using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/four-part.md.</summary>
public static class FourPartPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static Conversation Talk()
    {
        SampleClock clock = new("2026-03-03T10:00:00+01:00");

        #region four-part-talk
        Writer idris = Writer.Of("idris", clock);
        Writer samira = Writer.Of("samira", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.FourPart],
            samira,
            [ConversationParticipant.Of("idris", "client", "Idris"), ConversationParticipant.Of("samira", "coach", "Samira")],
            new ConversationDetails { Topic = "Weer iets om handen hebben", Language = LanguageTag.Dutch });

        NextStep step = new()
        {
            What = "Bij de fietswerkplaats naar binnen lopen en vragen of ze iemand zoeken.",
            When = "zaterdagochtend",
            On = new DateOnly(2026, 3, 7),
        };

        talk = talk
            .Say(
                "wish",
                "Wat zou voor jou in deze periode al een verbetering zijn?",
                Answer.Of("better", "Een paar ochtenden per week buiten de deur bezig zijn.")
                    .And("burden", "Thuis lijken alle dagen op elkaar."),
                idris)
            .Say(
                "what-went-well",
                "Wat lukt je alweer?",
                Answer.Of("achieved", "Vorige week heb ik de fiets van de buurvrouw gemaakt.")
                    .And("own-actions", "Ik deed het in twee keer, met koffie ertussen.")
                    .And("worked-best", "Eerst alleen het wiel, de rest de volgende dag."),
                idris)
            .Say("next-step", "Welk klein begin zou je deze week kunnen maken?", step.What, idris)
            .Decide(step, idris);
        #endregion

        clock.MoveTo("2026-03-03T10:40:00+01:00");
        return talk.Close(samira);
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk();

        #region four-part-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
