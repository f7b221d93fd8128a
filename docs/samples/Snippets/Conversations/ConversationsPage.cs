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

    public static string Forms()
    {
        #region conversations-forms
        foreach (ConversationModel model in Catalog.Conversations)
        {
            Console.WriteLine($"{model.Id}: {model.Show(model.Title, LanguageTag.English)}");
        }
        #endregion

        return Console.Taken();
    }

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
        SampleClock clock = Clock();
        Conversation circle = Intervision(clock);

        #region conversations-rounds
        Guidance guidance = circle.Guide(clock.GetLocalNow());
        Suggestion now = guidance.Next[0];
        Suggestion later = guidance["tips"];

        Console.WriteLine($"{now.Key}: round {now.Round}, waiting for {string.Join(" and ", now.WaitingFor)}");
        Console.WriteLine($"{later.Key}: {later.Fit}, {later.Reasons[0]}");
        Console.WriteLine(Catalog.Texts.Show(later.Reasons[0], LanguageTag.English));
        Console.WriteLine(Catalog.Texts.Show(later.Reasons[0], LanguageTag.Dutch));
        #endregion

        return Console.Taken();
    }

    public static string People()
    {
        SampleClock clock = Clock();
        Conversation circle = Intervision(clock);

        #region conversations-people
        Writer mila = Writer.Of("mila", clock);
        Participant samira = new() { Id = ParticipantId.Parse("samira"), Name = "Samira" };
        circle = circle
            .Join(samira, "member", mila)
            .Leave("ravi", mila)
            .Rename(samira with { Name = "Samira B." }, Writer.Of("samira", clock));

        Console.WriteLine(string.Join(", ", circle.Participants.Select(one => one.Person.Name)));
        Console.WriteLine($"waiting for {string.Join(" and ", circle.Guide(clock.GetLocalNow()).Next[0].WaitingFor)}");
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
        Writer noor = Writer.Of("noor", clock);
        Conversation talk = Begin(clock);

        #region conversations-corrections
        talk = talk.Say("platform", question: null, "I never say a thing.", noor);
        int entry = talk.Entries[^1].Number;

        talk = talk
            .Correct(entry, Answer.Of("achieved", "I join in when it is about the planning."), "That was too dark.", noor)
            .Say("progress-need", question: null, "My colleague should stop sighing.", noor);

        talk = talk.Withdraw(talk.Entries[^1].Number, "That is not what it is about.", noor);

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
        Writer samira = Writer.Of("samira", clock);
        Conversation talk = Begin(clock);

        #region conversations-private
        talk = talk
            .Note("Ask next time who sat beside her.", samira)
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
            ConversationSummary own = talk.ViewFor(reader);
            Console.WriteLine($"{reader}: {own.Achieved.Count} achieved, {own.Notes.Count} notes");
        }

        ConversationSummary shared = talk.ViewForEveryone();
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
            Suggestion platform = talk.GuideFor(reader, clock.GetLocalNow())["platform"];
            Console.WriteLine($"{reader}: {Catalog.Texts.Show(platform.Reasons[0], LanguageTag.English)}");
        }
        #endregion

        return Console.Taken();
    }

    public static string HowUseful()
    {
        SampleClock clock = Clock();
        Writer noor = Writer.Of("noor", clock);
        Writer samira = Writer.Of("samira", clock);
        Conversation talk = Begin(clock);

        #region conversations-usefulness
        talk = talk
            .Say("usefulness-start", "What would make this worth your while?", "One thing I can try this week.", noor)
            .Say(
                "usefulness-halfway", "Is this useful to talk about?", Answer.Of("useful", "yes").And("what", "That I did it before."),
                noor)
            .Say("usefulness-end", "And what did it give you?", Answer.Of("useful", "partly").And("better", "A little more time."), noor)
            .Close(samira);

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
        Writer noor = Writer.Of("noor", clock);
        Writer samira = Writer.Of("samira", clock);
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
                noor)
            .Close(Usefulness.Yes, noor);
        #endregion

        clock.MoveTo("2026-03-17T14:00:00+01:00");

        #region conversations-carried
        Conversation next = Conversation.Start(
            Catalog.Conversations[ConversationForms.FollowUpOpening],
            samira,
            talk.Participants,
            new ConversationDetails { Carried = talk.OpenSteps });

        Console.WriteLine(Catalog.Texts.Show(next.Guide(clock.GetLocalNow()).Cautions[0], LanguageTag.English));

        next = next.Review(1, NextStepStatus.Done, "It worked, and two people asked me to say more.", noor);

        Console.WriteLine(
            $"{next.CarriedNow[0].Status}, agreed in {next.CarriedNow[0].Origin!.Conversation}; open: {next.OpenSteps.Count}");
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

        Console.Write(Pages.RoleAdvice(situation.Advise(), LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Switch()
    {
        SampleClock clock = Clock();
        Writer samira = Writer.Of("samira", clock);
        Conversation talk = Begin(clock);

        #region conversations-switch
        talk = talk.SwitchRole(
            ProgressRole.Training,
            new RoleSituation { GoalFrom = ProgressOrigin.Person, IdeasFrom = ProgressOrigin.Outside, HasPermission = true },
            "Noor asked how others do this.",
            samira);

        Console.WriteLine(talk.Role!);
        Console.WriteLine(Catalog.Texts.Show(talk.Guide(clock.GetLocalNow()).Cautions[0], LanguageTag.English));
        #endregion

        return Console.Taken();
    }

    public static string Prepared()
    {
        #region conversations-preparation
        DirectingPreparation preparation = DirectingPreparation.Create(new DirectingPreparationDraft
        {
            Language = LanguageTag.English,
            Irritation = "Sheets all over the van, and I get the phone calls.",
            Expectation = "You always forget the job sheets, and that must stop.",
        });

        foreach (ValidationIssue hint in DirectingHints.Look(preparation).Issues)
        {
            Console.WriteLine($"{hint.Path}: {Pages.Sentence(hint, LanguageTag.English)}");
        }

        string shared = ProgressieJson.Write(preparation.WithoutIrritation());
        Console.WriteLine($"irritation in what is shared: {shared.Contains("phone calls", StringComparison.Ordinal)}");
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
        Writer samira = Writer.Of("samira", clock);
        Conversation talk = Recorded(clock).Note("Ask next time who sat beside her.", samira);

        #region conversations-summary
        ConversationSummary forCoach = talk.ViewFor("samira");

        Console.Write(Pages.Of(forCoach, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string Store()
    {
        SampleClock clock = Clock();
        Writer noor = Writer.Of("noor", clock);
        Conversation talk = Recorded(clock);

        #region conversations-store
        string json = ProgressieJson.Write(talk);

        Conversation resumed = ProgressieJson.Read<Conversation>(json, Catalog).Value;
        Console.WriteLine($"{resumed}, equal to what was written: {resumed == talk}");

        resumed = resumed.Say("next-step", "What idea does that give you?", "Saying something first on Thursday.", noor);
        Console.WriteLine(resumed);
        #endregion

        return Console.Taken();
    }

    public static string OwnModel()
    {
        SampleClock clock = Clock();
        string json = SampleData.Read("friday-talk.v1.json");

        #region conversations-own
        Writer samira = Writer.Of("samira", clock);

        Validated<ConversationModel> read = ProgressieJson.Read<ConversationModel>(json);
        if (read.TryGetValue(out ConversationModel? friday))
        {
            Conversation talk = Conversation.Start(
                friday, Writer.Of("idris", clock),
                [ConversationParticipant.Of("noor", "teller"), ConversationParticipant.Of("idris", "listener")]);

            Console.WriteLine($"{friday}: {read.Report.Issues.Count} issues");
            Console.Write(Pages.Of(talk.Guide(clock.GetLocalNow()), talk, LanguageTag.English).ToText());
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
        ConversationModel friday = ProgressieJson.Read<ConversationModel>(SampleData.Read("friday-talk.v1.json")).Value;

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
        Writer samira = Writer.Of("samira", clock);

        ConversationModel model = Catalog.Conversations[ConversationForms.SevenSteps];

        Conversation talk = Conversation.Start(
            model,
            samira,
            [ConversationParticipant.Of("noor", "client", "Noor"), ConversationParticipant.Of("samira", "coach", "Samira")],
            new ConversationDetails
            {
                Id = ConversationId.Parse("noor-2026-03-10"),
                Topic = "Speaking up in our team meeting",
                Language = LanguageTag.English,
            });
        #endregion

        return talk;
    }

    private static Conversation Recorded(SampleClock clock)
    {
        Writer noor = Writer.Of("noor", clock);
        Conversation talk = Begin(clock);

        #region conversations-record
        talk = talk
            .Say("desired-situation", "What would the meeting be like?", "I say early on what I think of a plan.", noor)
            .Say(
                "earlier-success",
                "When did that work before?",
                Answer.Of("situation", "In February I said at once that the week was too full.")
                    .And("own-actions", "I had written three words on a note beforehand."),
                noor)
            .Say("platform", question: null, "I join in when it is about the planning.", noor)
            .Say("desired-situation", "What else?", "Others go on with what I say.", noor);
        #endregion

        return talk;
    }

    private static string Guide(LanguageTag language)
    {
        SampleClock clock = Clock();
        Conversation talk = Recorded(clock);

        #region conversations-guide
        Guidance guidance = talk.Guide(clock.GetLocalNow());

        foreach (Suggestion button in guidance.All)
        {
            TextInLanguage why = Catalog.Texts.Show(button.Reasons[0], language);
            Console.WriteLine($"{button.Fit,-8}{Catalog.Texts.Show(button.Title, language)} – {why}");
        }
        #endregion

        return Console.Taken();
    }

    private static Conversation Intervision(SampleClock clock) => Conversation
        .Start(
            Catalog.Conversations[ConversationForms.Intervision],
            Writer.Of("mila", clock),
            [
                ConversationParticipant.Of("mila", "facilitator", "Mila"),
                ConversationParticipant.Of("bo", "presenter", "Bo"),
                ConversationParticipant.Of("tess", "member", "Tess"),
                ConversationParticipant.Of("ravi", "member", "Ravi"),
                ConversationParticipant.Of("jip", "member", "Jip"),
            ])
        .Say("presentation", question: null, "Our weekly meeting runs over.", Writer.Of("bo", clock))
        .Say("factual-questions", question: null, "How many items are on the agenda?", Writer.Of("tess", clock));
}
