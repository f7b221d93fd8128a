using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Motivation;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/instructing.md.</summary>
public static class InstructingPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static Conversation Talk(LanguageTag language)
    {
        SampleClock clock = new("2026-06-05T13:30:00+02:00");
        Func<string, string, string> say = Words.In(language);

        #region instructing-talk
        Writer joke = Writer.Of("joke", clock);
        Writer idris = Writer.Of("idris", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.Instructing],
            joke,
            [ConversationParticipant.Of("joke", "instructor", "Joke"), ConversationParticipant.Of("idris", "learner", "Idris")],
            new ConversationDetails
            {
                Topic = say("De slijpmachine", "The bench grinder"),
                Language = language,
                Situation = new RoleSituation { GoalFrom = ProgressOrigin.Outside, HasFixedProcedure = true, HasMandate = true },
            });

        NextStep step = new()
        {
            What = say("Op vrijdagochtend met Ravi oefenen.", "Practise with Ravi on Friday morning."),
            On = new DateOnly(2026, 6, 12),
            Owner = talk.Participants[1].Person,
        };

        talk = talk
            .Say(
                "expectation",
                question: null,
                Answer.Of(
                    "expectation",
                    say(
                        "Vanmiddag zet je de slijpmachine zelf veilig aan en uit.",
                        "This afternoon you switch the grinder on and off safely by yourself."))
                    .And("reason", say("Er staat niet altijd iemand naast je.", "There is not always somebody beside you."))
                    .And("fixed", say("De vier controles vooraf, in die volgorde.", "The four checks beforehand, in that order.")),
                joke)
            .Say(
                "what-you-know",
                say("Wat weet je hier al van?", "What do you know about this already?"),
                Answer.Of(
                    "known",
                    say(
                        "De noodstop zit links, en de bril gaat eerst op.",
                        "The emergency stop is on the left, and the goggles go on first."))
                    .And("how", say("Vorige week meegekeken.", "I watched last week.")),
                idris)
            .Say(
                "show",
                question: null,
                Answer.Of(
                    "right", say("Bril en noodstop: precies zoals het hoort.", "Goggles and emergency stop: exactly as it should be."))
                    .And(
                        "to-learn",
                        say("De leunspaan nalopen voordat de stroom erop gaat.", "Checking the tool rest before the power goes on.")),
                joke)
            .Say(
                "practice", say("Probeer het maar.", "Have a go."),
                Answer.Of(
                    "worked", say("De derde keer alle vier de controles, zonder hulp.", "The third time all four checks, without help.")),
                idris)
            .Say(
                "choices", say("Met wie wil je verder oefenen, en wanneer?", "Who would you like to go on practising with, and when?"),
                step.What, idris)
            .Decide(step, joke)
            .Say("follow-up", question: null, Answer.Of("on", "2026-06-19"), idris);
        #endregion

        clock.MoveTo("2026-06-05T15:00:00+02:00");
        return talk.Close(joke);
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk(language);

        #region instructing-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
