using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Motivation;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations/directing.md.</summary>
public static class DirectingPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Draft()
    {
        #region directing-draft
        DirectingPreparation draft = DirectingPreparation.Create(new DirectingPreparationDraft
        {
            Language = LanguageTag.English,
            Irritation = "Wim has been moaning about that tablet for months, and I am the one who has to apologise to the evening shift.",
            Expectation = "Wim must stop handing in paper job sheets.",
        });

        Console.Write(Pages.Of(draft, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string PreparationDutch() => ShowPreparation(LanguageTag.Dutch);

    public static string PreparationEnglish() => ShowPreparation(LanguageTag.English);

    public static string Guidance()
    {
        SampleClock clock = new("2026-04-07T09:00:00+02:00");
        Conversation talk = Begin(LanguageTag.English, clock);

        #region directing-guide
        foreach (Suggestion next in talk.Guide(clock.GetLocalNow()).Next)
        {
            Console.WriteLine(
                $"{Catalog.Texts.Show(next.Title, LanguageTag.English)} – {Catalog.Texts.Show(next.Reasons[0], LanguageTag.English)}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Show(LanguageTag.Dutch);

    public static string English() => Show(LanguageTag.English);

    private static DirectingPreparation Prepare(LanguageTag language)
    {
        Func<string, string, string> say = Words.In(language);

        #region directing-preparation
        DirectingPreparation preparation = DirectingPreparation.Create(new DirectingPreparationDraft
        {
            By = ParticipantId.Parse("hanna"),
            Language = language,
            Expectation = say(
                "Elke werkbon staat aan het eind van de dag in het systeem.", "Every job sheet is in the system at the end of the day."),
            Reason = say(
                "De avondploeg ziet dan wat klaar is, en niemand hoeft na te bellen.",
                "Then the evening shift can see what is done, and nobody has to ring round."),
            FixedPoints = [say("Alle klussen, ook de korte.", "All jobs, the short ones too.")],
            FreePoints =
            [
                say("Wanneer op de dag.", "When in the day."), say("Typen, inspreken of een foto.", "Typing, dictating or a photo."),
            ],
            HasToComeUp = say("Wat het voor Wim lastig maakt.", "What makes it hard for Wim."),
            ClearAfterwards = say("Hoe Wim het gaat doen, en wanneer we terugkijken.", "How Wim will do it, and when we look back."),
        });
        #endregion

        return preparation;
    }

    private static Conversation Begin(LanguageTag language, SampleClock clock)
    {
        Func<string, string, string> say = Words.In(language);
        DirectingPreparation preparation = Prepare(language);

        #region directing-talk
        Writer hanna = Writer.Of("hanna", clock);
        Writer wim = Writer.Of("wim", clock);

        Conversation talk = Conversation.Start(
            Catalog.Conversations[ConversationForms.Directing],
            hanna,
            [ConversationParticipant.Of("hanna", "director", "Hanna"), ConversationParticipant.Of("wim", "employee", "Wim")],
            new ConversationDetails
            {
                Topic = say("Werkbonnen op de tablet", "Job sheets on the tablet"),
                Language = language,
                Situation = new RoleSituation
                {
                    GoalFrom = ProgressOrigin.Outside,
                    Initiative = Initiative.Mine,
                    Relation = WorkingRelation.Manager,
                },
            });

        talk = talk
            .Say("expectation", question: null, preparation.ToExpectation(), hanna)
            .Say(
                "perspective",
                say("Hoe kijk jij hiernaar?", "How do you see this?"),
                Answer.Of(
                    "view",
                    say(
                        "Met handschoenen aan krijg ik op dat scherm niets getypt.",
                        "With gloves on I cannot type a thing on that screen."))
                    .And(
                        "acknowledged",
                        say(
                            "Dat kost je elke keer tijd. Daar moet iets voor te vinden zijn.",
                            "That costs you time at every job. There must be a way round it.")),
                wim);
        #endregion

        return talk;
    }

    private static Conversation Talk(LanguageTag language)
    {
        SampleClock clock = new("2026-04-07T09:00:00+02:00");
        Writer hanna = Writer.Of("hanna", clock);
        Writer wim = Writer.Of("wim", clock);
        Func<string, string, string> say = Words.In(language);
        Conversation talk = Begin(language, clock);
        clock.MoveTo("2026-04-07T09:25:00+02:00");

        #region directing-end
        string approach = say(
            "Ik spreek de bon na elke klus in, in de bus, voor ik wegrijd.",
            "I dictate the sheet after each job, in the van, before I drive off.");

        talk = talk
            .Say(
                "own-ideas", say("Wat doe je al?", "What do you do already?"),
                Answer.Of("already", say("Op vrijdag zet ik alles er alsnog in.", "On Fridays I do put everything in.")), wim)
            .Say("perspective", say("Wat nog meer?", "What else?"), say("Om vijf uur wil ik naar huis.", "At five I want to go home."), wim)
            .Say(
                "approach",
                say("Hoe zou het toch kunnen lukken?", "How could it be made to work all the same?"),
                Answer.Of("approach", approach).And(
                    "help", say("Iemand die me het inspreken een keer laat zien.", "Somebody who shows me the dictating once.")),
                wim)
            .Decide(new NextStep { What = approach, Owner = talk.Participants[1].Person }, hanna)
            .Say(
                "follow-up",
                say("Wanneer kijken we er samen naar?", "When shall we look at it together?"),
                Answer.Of(
                    "agreement", say("Dan nemen we een week bonnen door.", "Then we go through a week of sheets.")).And("on", "2026-04-21"),
                wim)
            .Close(hanna);
        #endregion

        return talk;
    }

    private static string ShowPreparation(LanguageTag language)
    {
        Console.Write(Pages.Of(Prepare(language), language).ToText());
        return Console.Taken();
    }

    private static string Show(LanguageTag language)
    {
        Conversation talk = Talk(language);

        #region directing-summary
        Console.Write(Pages.Of(talk.ViewForEveryone(), language).ToText());
        #endregion

        return Console.Taken();
    }
}
