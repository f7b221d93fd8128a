using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/seven-steps.md.</summary>
public static class SevenStepsPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Guidance()
    {
        SampleClock clock = new("2026-03-10T14:00:00+01:00");
        Conversation talk = Begin(LanguageTag.English, clock);

        #region seven-steps-guide
        Console.Write(Pages.Of(talk.Guide(clock.GetLocalNow()), talk, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    internal static Conversation Talk(LanguageTag language)
    {
        SampleClock clock = new("2026-03-10T14:00:00+01:00");
        Writer noor = Writer.Of("noor", clock);
        Func<string, string, string> say = Words.In(language);
        Conversation talk = Begin(language, clock);
        clock.MoveTo("2026-03-10T14:35:00+01:00");

        #region seven-steps-end
        NextStep step = new()
        {
            What =
                say("In het overleg als eerste iets zeggen over het rooster.", "Say something about the rota first thing in the meeting."),
            When = say("donderdag om half tien", "Thursday at half past nine"),
            On = new DateOnly(2026, 3, 12),
            Owner = talk.Participants[0].Person,
            NoticedBy = say("Iemand vraagt erop door.", "Somebody asks me to say more."),
        };

        talk = talk
            .Say("next-step", say("Welk idee geeft je dat?", "What idea does that give you?"), step.What, noor)
            .Decide(step, noor)
            .Close(Usefulness.Yes, noor);
        #endregion

        return talk;
    }

    private static Conversation Begin(LanguageTag language, SampleClock clock)
    {
        Func<string, string, string> say = Words.In(language);

        #region seven-steps-talk
        Writer noor = Writer.Of("noor", clock);
        Writer samira = Writer.Of("samira", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.SevenSteps],
            samira,
            [ConversationParticipant.Of("noor", "client", "Noor"), ConversationParticipant.Of("samira", "coach", "Samira")],
            new ConversationDetails
            {
                Id = ConversationId.Parse("noor-2026-03-10"),
                Topic = say("Iets zeggen in het werkoverleg", "Speaking up in our team meeting"),
                Language = language,
            });

        talk = talk
            .Say(
                "desired-situation",
                say("Stel, het gaat zoals jij het wilt. Wat doe je dan?", "Suppose it goes the way you want. What are you doing then?"),
                Answer.Of(
                    "description",
                    say("Ik zeg vroeg in het overleg wat ik van een plan vind.", "I say early in the meeting what I think of a plan."))
                    .And("benefit", say("Dan hoef ik het niet achteraf te mailen.", "Then I need not put it in an email afterwards.")),
                noor)
            .Say(
                "earlier-success",
                say("Wanneer lukte dat al eens?", "When did that work before?"),
                Answer.Of(
                    "situation",
                    say("In februari zei ik meteen dat de week te vol was.", "In February I said at once that the week was too full."))
                    .And(
                        "own-actions",
                        say("Ik had vooraf drie woorden op een briefje gezet.", "I had written three words on a note beforehand."))
                    .And("worked-best", say("Beginnen voordat de anderen op gang waren.", "Beginning before the others got going.")),
                noor)
            .Say(
                "platform",
                say("Wat is er nu al, al is het maar een beetje?", "What is there already, if only a little?"),
                Answer.Of("achieved", say("Ik praat mee als het over de planning gaat.", "I join in when it is about the planning."))
                    .And("how", say("Ik ga naast iemand zitten die ik goed ken.", "I sit next to someone I know well.")),
                noor);
        #endregion

        return talk;
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk(language);

        #region seven-steps-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
