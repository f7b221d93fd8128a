using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/intervision.md.</summary>
public static class IntervisionPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Guidance()
    {
        SampleClock clock = new("2026-10-06T16:00:00+02:00");
        Conversation talk = Begin(LanguageTag.English, clock);

        #region intervision-guide
        Console.Write(Pages.Of(talk.Guide(clock.GetLocalNow()), talk, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Refused()
    {
        SampleClock clock = new("2026-10-06T16:00:00+02:00");
        Conversation talk = Begin(LanguageTag.English, clock);
        clock.MoveTo("2026-10-06T16:08:00+02:00");

        #region intervision-refused
        Validated<Conversation> again = talk.TryRecord(new Said
        {
            Step = StepId.Parse("factual-questions"),
            By = ParticipantId.Parse("tess"),
            Answer = Answer.Of("question", "And who chairs it?"),
            At = clock.GetLocalNow(),
        });

        Console.Write(Pages.Of(again.Report, LanguageTag.Dutch).ToText());
        Console.Write(Pages.Of(again.Report, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static Conversation Begin(LanguageTag language, SampleClock clock)
    {
        Func<string, string, string> say = Words.In(language);

        #region intervision-start
        Writer mila = Writer.Of("mila", clock);
        Writer bo = Writer.Of("bo", clock);
        Writer tess = Writer.Of("tess", clock);
        Writer jip = Writer.Of("jip", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.Intervision],
            mila,
            [
                ConversationParticipant.Of("mila", "facilitator", "Mila"),
                ConversationParticipant.Of("bo", "presenter", "Bo"),
                ConversationParticipant.Of("tess", "member", "Tess"),
                ConversationParticipant.Of("ravi", "member", "Ravi"),
                ConversationParticipant.Of("jip", "member", "Jip"),
            ],
            new ConversationDetails { Language = language });

        talk = talk.Say(
            "presentation",
            question: null,
            Answer.Of(
                "situation",
                say("Ons weekoverleg loopt elke keer een half uur uit.", "Our weekly meeting runs half an hour over every time."))
                .And(
                    "wanted",
                    say(
                        "Op tijd klaar zijn, met alles besproken wat echt moet.",
                        "Finishing on time, with everything covered that has to be.")),
            bo);
        #endregion

        clock.MoveTo("2026-10-06T16:07:00+02:00");

        #region intervision-questions
        talk = talk
            .Say(
                "factual-questions", question: null, say("Hoeveel punten staan er op de agenda?", "How many items are on the agenda?"),
                tess)
            .Pass("factual-questions", jip);
        #endregion

        return talk;
    }

    private static Conversation Talk(LanguageTag language)
    {
        SampleClock clock = new("2026-10-06T16:00:00+02:00");
        Writer mila = Writer.Of("mila", clock);
        Writer bo = Writer.Of("bo", clock);
        Writer tess = Writer.Of("tess", clock);
        Writer ravi = Writer.Of("ravi", clock);
        Writer jip = Writer.Of("jip", clock);
        Func<string, string, string> say = Words.In(language);
        Conversation talk = Begin(language, clock);
        clock.MoveTo("2026-10-06T16:20:00+02:00");

        #region intervision-end
        talk = talk
            .Pass("factual-questions", ravi)               // round 1 is complete
            .Pass("factual-questions", tess)
            .Pass("factual-questions", ravi)
            .Pass("factual-questions", jip)                // a round of passes: the step is over
            .Say("appreciation", question: null, say("Je vraagt het voordat iemand klaagt.", "You ask before anybody complains."), ravi)
            .Say(
                "appreciation", question: null,
                say("Je wilt dat alles wat telt ook aan bod komt.", "You want everything that matters to get its turn."), tess)
            .Say("appreciation", question: null, say("Je begint zelf wel op tijd.", "You do start on time."), jip)
            .CloseStep("appreciation", mila)                       // or the facilitator closes it
            .Say("tips", question: null, say("Zet bij elk punt hoeveel minuten het krijgt.", "Put the minutes next to every item."), jip)
            .Say("tips", question: null, say("Begin met het punt dat het meeste uitmaakt.", "Begin with the item that matters most."), tess)
            .Pass("tips", ravi)
            .CloseStep("tips", mila)
            .Say(
                "reaction",
                question: null,
                Answer.Of("useful", say("Vooral de minuten.", "The minutes above all."))
                    .And("step", say("Dinsdag bij elk punt de minuten zetten.", "On Tuesday, put the minutes next to every item.")),
                bo)
            .Close(mila);
        #endregion

        return talk;
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk(language);

        #region intervision-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
