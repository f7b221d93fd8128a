using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/progress-interview.md.</summary>
public static class ProgressInterviewPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Readers()
    {
        Conversation talk = Talk();

        #region progress-interview-readers
        foreach (string reader in new[] { "youssef", "lise" })
        {
            ConversationSummary own = talk.ViewFor(reader);
            string prepared = string.Join(", ", own.Entries.Where(entry => entry.IsPrivate).Select(entry => entry.Step));
            Console.WriteLine($"{reader} also reads: {prepared}");
        }

        Console.WriteLine($"private in the summary for everyone: {talk.ViewForEveryone().Entries.Count(entry => entry.IsPrivate)}");
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static Conversation Talk()
    {
        SampleClock clock = new("2026-09-14T09:00:00+02:00");

        #region progress-interview-prepare
        Writer youssef = Writer.Of("youssef", clock);
        Writer lise = Writer.Of("lise", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.ProgressInterview],
            lise,
            [ConversationParticipant.Of("youssef", "employee", "Youssef"), ConversationParticipant.Of("lise", "manager", "Lise")],
            new ConversationDetails { Id = ConversationId.Parse("youssef-2026-09"), Language = LanguageTag.Dutch });

        talk = talk
            .Say("prepare-achieved", question: null, "Ik maak de weekplanning nu zelf.", youssef)
            .Say("prepare-desired", question: null, "Nieuwe collega’s inwerken.", youssef)
            .Say("prepare-achieved", question: null, "De planning van Youssef is een dag eerder klaar dan in mei.", lise);
        #endregion

        clock.MoveTo("2026-09-21T10:00:00+02:00");

        #region progress-interview-talk
        talk = talk
            .Say(
                "talk-achieved",
                question: null,
                Answer.Of("achieved", "Ik maak de weekplanning nu zelf.")
                    .And("how", "Ik bel op woensdag met de wijken, dan weet ik wat er komt."),
                youssef)
            .Say("talk-achieved", question: null, "De planning is een dag eerder klaar dan in mei.", lise)
            .Say(
                "talk-desired",
                question: null,
                Answer.Of("desired", "Nieuwe collega’s inwerken.").And("matters", "Iets uitleggen vind ik het leukste van mijn werk."),
                youssef)
            .Say(
                "talk-desired",
                question: null,
                Answer.Of("desired", "De planning kan ook door als Youssef vrij is.").And("matters", "Nu ligt het dan stil."),
                lise)
            .Say("talk-approach", question: null, "Ik leer het eerst aan één collega, naast het gewone werk.", youssef)
            .Say(
                "agreements",
                "Hoe zou je het in je eigen woorden zeggen?",
                Answer.Of("step", "Ik vraag Mila of ze woensdag meekijkt met de planning.").And("next-talk", "2027-03-15"),
                youssef)
            .Decide(
                new NextStep
                {
                    What = "Mila vragen of ze woensdag meekijkt met de planning.",
                    On = new DateOnly(2026, 9, 23),
                    Owner = talk.Participants[0].Person,
                },
                youssef);
        #endregion

        clock.MoveTo("2026-09-21T10:50:00+02:00");
        return talk.Close(lise);
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk();

        #region progress-interview-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
