using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Pairs;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/meeting-opener.md.</summary>
public static class MeetingOpenerPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Pairs()
    {
        #region meeting-opener-pairs
        string[] team = ["bo", "jip", "mila", "ravi", "tess"];
        ParticipantId[] people = [.. team.Select(ParticipantId.Parse)];
        List<PairGroup> history = [];

        for (int sprint = 1; sprint <= 3; sprint++)
        {
            IReadOnlyList<PairGroup> groups = PairRotation.Next(people, history, seed: sprint);
            Console.WriteLine($"sprint {sprint}: {string.Join(" | ", groups)}");
            history.AddRange(groups);
        }
        #endregion

        return Console.Taken();
    }

    public static string Questions()
    {
        Conversation talk = Begin(LanguageTag.English, new SampleClock("2026-11-02T09:30:00+01:00"));

        #region meeting-opener-questions
        foreach (ConversationStep step in talk.Model.Steps)
        {
            Console.WriteLine(talk.Show(step.Questions[0], LanguageTag.English));
        }
        #endregion

        return Console.Taken();
    }

    public static string Guidance()
    {
        SampleClock clock = new("2026-11-02T09:30:00+01:00");
        Writer tess = Writer.Of("tess", clock);
        Conversation talk = Begin(LanguageTag.English, clock).Say("last-period", question: null, "The export is twice as fast.", tess);

        #region meeting-opener-guide
        Console.Write(Pages.Of(talk.Guide(clock.GetLocalNow()), talk, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static Conversation Begin(LanguageTag language, SampleClock clock)
    {
        #region meeting-opener-start
        Writer tess = Writer.Of("tess", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.MeetingOpener],
            tess,
            [ConversationParticipant.Of("tess", "member", "Tess"), ConversationParticipant.Of("jip", "member", "Jip")],
            new ConversationDetails
            {
                Language = language,
                Parameters =
                [
                    new ParameterValue
                    {
                        Parameter = TextKey.Parse("last-period"),
                        Text = LocalizedText.Of(nl: "afgelopen sprint", en: "last sprint"),
                    },
                    new ParameterValue
                    {
                        Parameter = TextKey.Parse("next-period"),
                        Text = LocalizedText.Of(nl: "komende sprint", en: "next sprint"),
                    },
                ],
            });
        #endregion

        return talk;
    }

    private static Conversation Talk(LanguageTag language)
    {
        SampleClock clock = new("2026-11-02T09:30:00+01:00");
        Writer tess = Writer.Of("tess", clock);
        Writer jip = Writer.Of("jip", clock);
        Func<string, string, string> say = Words.In(language);
        Conversation talk = Begin(language, clock);

        #region meeting-opener-talk
        talk = talk
            .Say(
                "last-period",
                question: null,
                Answer.Of("progress", say("De export is twee keer zo snel.", "The export is twice as fast."))
                    .And("how", say("Eerst gemeten, toen pas gebouwd.", "I measured first, and built after that.")),
                tess)
            .Say("next-period", question: null, say("Hetzelfde voor de import.", "The same for the import."), tess)
            .Say("help", question: null, say("Iemand die een groot bestand heeft.", "Somebody who has a large file."), tess)
            .Say(
                "last-period", question: null,
                say("Ik durfde in de demo zelf te klikken.", "I dared to do the clicking myself in the demo."), jip)
            .Say("next-period", question: null, say("De demo ook zelf inleiden.", "Introduce the demo myself as well."), jip)
            .Pass("help", jip);
        #endregion

        clock.MoveTo("2026-11-02T09:40:00+01:00");
        return talk.Close(tess);
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk(language);

        #region meeting-opener-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
