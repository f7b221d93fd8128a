using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Motivation;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/training.md.</summary>
public static class TrainingPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Leave()
    {
        #region training-leave
        RoleSituation situation = new() { GoalFrom = ProgressOrigin.Person, IdeasFrom = ProgressOrigin.Outside };

        Guidance notAsked = situation.Advise();
        Guidance refused = (situation with { HasPermission = false }).Advise();

        Console.WriteLine($"not asked yet: {notAsked.Next[0].Key}. {Catalog.Texts.Show(notAsked.Cautions[0], LanguageTag.English)}");
        Console.WriteLine($"rather not:    {refused.Next[0].Key}. {Catalog.Texts.Show(refused.Cautions[0], LanguageTag.English)}");
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static Conversation Talk(LanguageTag language)
    {
        SampleClock clock = new("2026-05-12T11:00:00+02:00");
        Func<string, string, string> say = Words.In(language);

        #region training-talk
        Writer tess = Writer.Of("tess", clock);
        Writer samira = Writer.Of("samira", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.Training],
            samira,
            [ConversationParticipant.Of("tess", "learner", "Tess"), ConversationParticipant.Of("samira", "trainer", "Samira")],
            new ConversationDetails { Topic = say("Doorvragen", "Asking follow-up questions"), Language = language });

        NextStep step = new()
        {
            What = say("In het gesprek van tien uur twee keer ‘Wat nog meer?’ vragen.", "Ask ‘What else?’ twice in the ten o’clock talk."),
            On = new DateOnly(2026, 5, 13),
        };

        talk = talk
            .Say(
                "learning-wish",
                say("Wat wil je graag beter kunnen?", "What would you like to get better at?"),
                Answer.Of(
                    "wish",
                    say("Doorvragen zonder zelf met een oplossing te komen.", "Asking follow-up questions without offering a solution."))
                    .And("permission", "yes"),
                tess)
            .Say(
                "what-you-know",
                say("Wat kun je al?", "What can you do already?"),
                Answer.Of("known", say("Ik laat mensen uitpraten.", "I let people finish."))
                    .And("how", say("Aan de balie leerde ik tot drie tellen.", "At the front desk I learned to count to three.")),
                tess)
            .Say(
                "explanation", question: null,
                say("Vraag na elk antwoord één keer ‘Wat nog meer?’.", "Ask ‘What else?’ once after every answer."), samira)
            .Say(
                "practice",
                say("Zullen we het meteen proberen?", "Shall we try it right away?"),
                Answer.Of("tried", say("Tien minuten over mijn week.", "Ten minutes about my week."))
                    .And("worked", say("Na de tweede keer kwam er iets nieuws.", "After the second time something new came up.")),
                tess)
            .Say(
                "feedback",
                question: null,
                Answer.Of("worked", say("Je wachtte, en toen ging het over dinsdag.", "You waited, and then it came to Tuesday."))
                    .And("further", say("De stilte mag nog iets langer.", "The silence can last a little longer.")),
                samira)
            .Say("try-out", say("Wat ga je gebruiken?", "What are you going to use?"), step.What, tess)
            .Decide(step, tess);
        #endregion

        clock.MoveTo("2026-05-12T11:40:00+02:00");
        return talk.Close(Usefulness.Yes, tess);
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk(language);

        #region training-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
