using Microsoft.Extensions.DependencyInjection;
using Progressie;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Motivation;
using Progressie.Pairs;
using Progressie.Rendering;

namespace Snippets.Conversations;

/// <summary>docs/conversations.md.</summary>
public static class ConversationsPage
{
    #region conversations-common
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);
    #endregion

    public static string Step()
    {
        Conversation talk = Begin(Clock());
        LanguageTag language = LanguageTag.English;

        #region conversations-step
        ConversationStep step = talk.Model.GetStep(StepId.Parse("earlier-success"));

        Console.WriteLine(talk.Show(step.Title, language));
        Console.WriteLine(talk.Show(step.Aim, language));
        Console.WriteLine($"ask:   {talk.Show(step.Questions[0], language)}");
        Console.WriteLine($"go on: {talk.Show(step.FollowUps[0], language)}");
        foreach (AnswerField field in step.Answer)
        {
            Console.WriteLine($"field: {talk.Show(field.Title, language)} ({field.Id}: {field.Kind}, {field.Holds})");
        }
        #endregion

        return Console.Taken();
    }

    public static string Record()
    {
        Conversation talk = Recorded(Clock());

        #region conversations-path
        Console.WriteLine($"in this order: {string.Join(", ", talk.Path)}");
        Console.WriteLine($"not discussed: {string.Join(", ", talk.NotDiscussed.Select(step => step.Id))}");
        #endregion

        return Console.Taken();
    }

    public static string GuideEnglish() => Guide(LanguageTag.English);

    public static string GuideDutch() => Guide(LanguageTag.Dutch);

    public static string Rounds()
    {
        Conversation circle = Intervision(Clock());

        #region conversations-rounds
        StepSuggestion now = ConversationGuide.Suggest(circle).Next[0];
        StepSuggestion later = ConversationGuide.Suggest(circle)["tips"];

        Console.WriteLine($"{now.Step.Id}: round {now.Round}, waiting for {string.Join(" and ", now.WaitingFor)}");
        Console.WriteLine($"{later.Step.Id}: {(later.IsAvailable ? "enabled" : "disabled")}, {later.Reasons[0]}");
        Console.WriteLine(Pages.Sentence(later.Reasons[0], circle, LanguageTag.English));
        Console.WriteLine(Pages.Sentence(later.Reasons[0], circle, LanguageTag.Dutch));
        #endregion

        return Console.Taken();
    }

    public static string Wrong()
    {
        SampleClock clock = Clock();
        Conversation talk = Begin(clock);

        #region conversations-wrong
        Said typed = new()
        {
            Step = StepId.Parse("usefulness-end"),
            By = ParticipantId.Parse("noor"),
            Answer = Answer.Of("useful", "very").And("mood", "fine"),
            At = clock.GetLocalNow(),
        };

        Validated<Conversation> recorded = talk.TryRecord(typed);
        if (recorded.TryGetValue(out Conversation? after))
        {
            talk = after;
        }
        else
        {
            Console.Write(Pages.Of(recorded.Report, LanguageTag.English).ToText());
        }
        #endregion

        _ = talk;
        return Console.Taken();
    }

    public static string Corrections()
    {
        SampleClock clock = Clock();
        Conversation talk = Begin(clock);

        #region conversations-corrections
        talk = talk.Say("platform", question: null, "I never say a thing.", clock);
        int entry = talk.Entries[^1].Number;

        talk = talk
            .Correct(entry, "noor", Answer.Of("achieved", "I join in when it is about the planning."), "That was too dark.", clock)
            .Say("progress-need", question: null, "My colleague should stop sighing.", clock);

        talk = talk.Withdraw(talk.Entries[^1].Number, "noor", "That is not what it is about.", clock);

        foreach (ConversationEntry said in talk.Entries)
        {
            Console.WriteLine($"{said}, corrections: {said.Corrections.Count}, withdrawn: {said.IsWithdrawn}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Private()
    {
        SampleClock clock = Clock();
        Conversation talk = Begin(clock);

        #region conversations-private
        talk = talk
            .Note("samira", "Ask next time who sat beside her.", clock)
            .Record(new Said
            {
                Step = StepId.Parse("platform"),
                By = ParticipantId.Parse("noor"),
                Answer = Answer.Of("achieved", "I practised on the train."),
                IsPrivate = true,
                At = clock.GetLocalNow(),
            });

        foreach (string reader in new[] { "noor", "samira" })
        {
            ConversationSummary own = ConversationSummary.For(talk, reader);
            Console.WriteLine($"{reader}: {own.Achieved.Count} achieved, {own.Notes.Count} notes");
        }

        ConversationSummary shared = ConversationSummary.ForEveryone(talk);
        Console.WriteLine($"everyone: {shared.Achieved.Count} achieved, {shared.Notes.Count} notes");
        #endregion

        return Console.Taken();
    }

    public static string ForOneReader()
    {
        SampleClock clock = Clock();
        Conversation talk = Begin(clock).Record(new Said
        {
            Step = StepId.Parse("platform"),
            By = ParticipantId.Parse("noor"),
            Answer = Answer.Of("achieved", "I practised on the train."),
            IsPrivate = true,
            At = clock.GetLocalNow(),
        });

        #region conversations-reader
        foreach (string reader in new[] { "noor", "samira" })
        {
            StepSuggestion platform = ConversationGuide.SuggestFor(talk, ParticipantId.Parse(reader))["platform"];
            Console.WriteLine($"{reader}: {Pages.Sentence(platform.Reasons[0], talk, LanguageTag.English)}");
        }
        #endregion

        return Console.Taken();
    }

    public static string HowUseful()
    {
        SampleClock clock = Clock();
        Conversation talk = Begin(clock);

        #region conversations-usefulness
        talk = talk
            .Say("usefulness-start", "What would make this worth your while?", "One thing I can try this week.", clock)
            .Say("usefulness-halfway", "Is this useful to talk about?", Answer.Of("useful", "yes").And("what", "That I did it before."), clock)
            .Say("usefulness-end", "And what did it give you?", Answer.Of("useful", "partly").And("better", "A little more time."), clock)
            .Close(clock);

        foreach (UsefulnessAnswer answer in talk.Usefulness)
        {
            Console.WriteLine($"{answer.Moment}: {answer.Useful}");
        }
        #endregion

        return Console.Taken();
    }

    public static string CarryOn()
    {
        SampleClock clock = Clock();
        Conversation talk = Recorded(clock);

        #region conversations-decide
        talk = talk
            .Decide(
                new NextStep
                {
                    What = "Say something about the rota first thing in the meeting.",
                    When = "Thursday at half past nine",
                    On = new DateOnly(2026, 3, 12),
                    Owner = talk.Participants[0].Person,
                },
                clock)
            .Close(Usefulness.Yes, clock);
        #endregion

        clock.MoveTo("2026-03-17T14:00:00+01:00");

        #region conversations-carried
        Conversation next = Conversation.Start(
            Catalog.Conversations[ConversationForms.FollowUpOpening],
            talk.Participants,
            new ConversationDetails { Carried = talk.OpenSteps },
            clock);

        Console.WriteLine(Pages.Sentence(ConversationGuide.Suggest(next).Cautions[0], next, LanguageTag.English));

        next = next.Review(1, NextStepStatus.Done, "It worked, and two people asked me to say more.", clock);

        Console.WriteLine($"{next.CarriedNow[0].Status}, agreed in {next.CarriedNow[0].Origin!.Conversation}; open: {next.OpenSteps.Count}");
        #endregion

        return Console.Taken();
    }

    public static string Roles()
    {
        #region conversations-role
        RoleSituation situation = new()
        {
            GoalFrom = ProgressOrigin.Outside,      // the employer would like to see it
            Relation = WorkingRelation.Coach,       // and a coach leads the conversation
        };

        Console.Write(Pages.Of(RoleAdvisor.Advise(situation), LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Switch()
    {
        SampleClock clock = Clock();
        Conversation talk = Begin(clock);

        #region conversations-switch
        talk = talk.SwitchRole(
            ProgressRole.Training,
            new RoleSituation { GoalFrom = ProgressOrigin.Person, IdeasFrom = ProgressOrigin.Outside, HasPermission = true },
            "Noor asked how others do this.",
            clock);

        Console.WriteLine(talk.Role!);
        Console.WriteLine(Pages.Sentence(ConversationGuide.Suggest(talk).Cautions[0], talk, LanguageTag.English));
        #endregion

        return Console.Taken();
    }

    public static string Prepared()
    {
        #region conversations-preparation
        DirectingPreparation preparation = new()
        {
            Language = LanguageTag.English,
            Irritation = "Sheets all over the van, and I get the phone calls.",
            Expectation = "You always forget the job sheets, and that must stop.",
        };

        foreach (ValidationIssue hint in DirectingHints.Look(preparation).Issues)
        {
            Console.WriteLine($"{hint.Path}: {Pages.Sentence(hint, LanguageTag.English)}");
        }

        string json = ProgressieJson.Write(preparation);
        Console.WriteLine($"irritation in the document: {json.Contains("phone calls", StringComparison.Ordinal)}");
        #endregion

        return Console.Taken();
    }

    public static string Pairs()
    {
        #region conversations-pairs
        string[] team = ["bo", "jip", "mila", "ravi", "tess"];
        ParticipantId[] people = [.. team.Select(ParticipantId.Parse)];
        PairGroup[] history = [PairGroup.Of("bo", "jip"), PairGroup.Of("mila", "ravi")];

        foreach (PairGroup group in PairRotation.Next(people, history, seed: 7))
        {
            Console.WriteLine(group);
        }
        #endregion

        return Console.Taken();
    }

    public static string Summary()
    {
        SampleClock clock = Clock();
        Conversation talk = Recorded(clock).Note("samira", "Ask next time who sat beside her.", clock);

        #region conversations-summary
        ConversationSummary forCoach = ConversationSummary.For(talk, "samira");

        Console.Write(Pages.Of(forCoach, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Store()
    {
        SampleClock clock = Clock();
        Conversation talk = Recorded(clock);

        #region conversations-store
        string json = ProgressieJson.Write(talk);

        Conversation resumed = ProgressieJson.ReadConversation(json, Catalog);
        Console.WriteLine($"{resumed}, equal to what was written: {resumed == talk}");

        resumed = resumed.Say("next-step", "What idea does that give you?", "Saying something first on Thursday.", clock);
        Console.WriteLine(resumed);
        #endregion

        return Console.Taken();
    }

    public static string OwnModel()
    {
        SampleClock clock = Clock();
        string json = SampleData.Read("friday-talk.v1.json");

        #region conversations-own
        Validated<ConversationModel> read = ProgressieJson.TryReadConversationModel(json);
        if (read.TryGetValue(out ConversationModel? friday))
        {
            Conversation talk = Conversation.Start(
                friday, [ConversationParticipant.Of("noor", "teller"), ConversationParticipant.Of("idris", "listener")], clock);

            Console.WriteLine($"{friday}: {read.Report.Issues.Count} issues");
            Console.Write(Pages.Of(ConversationGuide.Suggest(talk), talk, LanguageTag.English).ToText());
        }
        else
        {
            Console.Write(Pages.Of(read.Report, LanguageTag.English).ToText());
        }
        #endregion

        return Console.Taken();
    }

    public static string Linter()
    {
        ConversationModel friday = ProgressieJson.ReadConversationModel(SampleData.Read("friday-talk.v1.json"));

        #region conversations-linter
        ConversationModelDraft draft = friday.ToDraft() with { Version = DefinitionVersion.FromNumber(2) };
        ConversationStep week = draft.Steps[0] with
        {
            SpokenBy = [PartyId.Parse("speaker")],
            Title = LocalizedText.In(LanguageTag.English, "The week that was"),
        };

        ValidationReport report = ConversationModelLinter.Lint(draft with { Steps = [week, draft.Steps[1]] });

        Console.Write(Pages.Of(report, LanguageTag.English).ToText());
        Console.WriteLine($"can be published: {report.IsValid}");
        #endregion

        return Console.Taken();
    }

    public static void Register(IServiceCollection services, string json)
    {
        #region conversations-register
        services.AddProgressie(progressie => progressie.AddConversationModel(json));
        #endregion
    }

    private static SampleClock Clock() => new("2026-03-10T14:00:00+01:00");

    private static Conversation Begin(SampleClock clock)
    {
        #region conversations-start
        ConversationModel model = Catalog.Conversations[ConversationForms.SevenSteps];

        Conversation talk = Conversation.Start(
            model,
            [ConversationParticipant.Of("noor", "client", "Noor"), ConversationParticipant.Of("samira", "coach", "Samira")],
            new ConversationDetails
            {
                Id = ConversationId.Parse("noor-2026-03-10"),
                Topic = "Speaking up in our team meeting",
                Language = LanguageTag.English,
            },
            clock);
        #endregion

        return talk;
    }

    private static Conversation Recorded(SampleClock clock)
    {
        Conversation talk = Begin(clock);

        #region conversations-record
        talk = talk
            .Say("desired-situation", "What would the meeting be like?", "I say early on what I think of a plan.", clock)
            .Say(
                "earlier-success",
                "When did that work before?",
                Answer.Of("situation", "In February I said at once that the week was too full.")
                    .And("own-actions", "I had written three words on a note beforehand."),
                clock)
            .SayAs("noor", "platform", question: null, "I join in when it is about the planning.", clock)
            .Say("desired-situation", "What else?", "Others go on with what I say.", clock);
        #endregion

        return talk;
    }

    private static string Guide(LanguageTag language)
    {
        SampleClock clock = Clock();
        Conversation talk = Recorded(clock);

        #region conversations-guide
        ConversationGuidance guidance = ConversationGuide.Suggest(talk, clock.GetLocalNow());

        foreach (StepSuggestion button in guidance.Steps)
        {
            string look = button.IsSuggested ? "highlight" : button.IsAvailable ? "enabled" : "disabled";
            TextInLanguage why = Pages.Sentence(button.Reasons[0], talk, language);
            Console.WriteLine($"{look,-10}{talk.Show(button.Step.Title, language)} – {why}");
        }
        #endregion

        return Console.Taken();
    }

    private static Conversation Intervision(SampleClock clock) => Conversation
        .Start(
            Catalog.Conversations[ConversationForms.Intervision],
            [
                ConversationParticipant.Of("mila", "facilitator", "Mila"),
                ConversationParticipant.Of("bo", "presenter", "Bo"),
                ConversationParticipant.Of("tess", "member", "Tess"),
                ConversationParticipant.Of("ravi", "member", "Ravi"),
                ConversationParticipant.Of("jip", "member", "Jip"),
            ],
            clock)
        .SayAs("bo", "presentation", question: null, "Our weekly meeting runs over.", clock)
        .SayAs("tess", "factual-questions", question: null, "How many items are on the agenda?", clock);
}
