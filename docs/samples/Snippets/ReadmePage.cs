#region readme-usings
using Microsoft.Extensions.DependencyInjection;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Rendering;
#endregion

namespace Snippets;

/// <summary>README.md, at the root and in the package.</summary>
public static class ReadmePage
{
    public static string Glance()
    {
        #region readme-short
        Checklist checklist = ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id];

        ChecklistResponse response = ChecklistResponse.Start(checklist)
            .Mark("1A-1", achieved: true)                   // I do this already
            .Mark("1A-2", achieved: true, desired: true)    // I do this, and want to do it more
            .Mark("2B-6", desired: true)                    // a thing to leave out: I want to do this less
            .Mark("4-5")                                    // seen, and neither
            .Intend("Write down two lines on Friday: what moved forward, and what I did for it.");

        ProgressTally total = response.Score().Total;
        Console.WriteLine($"achieved {total.Achieved} and desired {total.Desired}, of {total.Of}");

        NextStep first = response.Intentions[0].ToNextStep(response);
        Console.WriteLine(first.What);
        #endregion

        return Console.Taken();
    }

    public static string Talk()
    {
        SampleClock clock = new("2026-11-17T10:00:00+01:00");

        #region readme-conversation
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[ConversationForms.SevenSteps];

        Conversation talk = Conversation.Start(
                model, [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")], clock)
            .Say("desired-situation", "What will it look like?", "Everyone starts the shift knowing what is going on.", clock)
            .Say("earlier-success", "When did something like that work?", Answer
                .Of("situation", "The handover of last Tuesday.")
                .And("own-actions", "I filled the board beforehand and walked past it with Kim."), clock);

        StepSuggestion next = ConversationGuide.Suggest(talk).Next.First(step => step.Step.Kind == StepKind.NextStep);
        Console.WriteLine(ProgressieTexts.BuiltIn.Show(next.Reasons[0], LanguageTag.English));

        talk = talk.Decide(new NextStep { What = "Fill the board at a quarter to three on Thursday." }, clock).Close(clock);
        Console.WriteLine($"not discussed, and that is fine: {talk.NotDiscussed.Count} of {model.Steps.Count} steps");
        #endregion

        return Console.Taken();
    }

    public static string Package()
    {
        SampleClock today = new("2026-05-18T09:05:00+02:00");

        #region readme-register
        ServiceCollection services = new();
        services.AddProgressie();
        #endregion

        services.AddSingleton<TimeProvider>(today);

        #region readme-package
        using ServiceProvider provider = services.BuildServiceProvider();
        ProgressieCatalog catalog = provider.GetRequiredService<ProgressieCatalog>();
        ProgressiePages pages = provider.GetRequiredService<ProgressiePages>();
        TimeProvider clock = provider.GetRequiredService<TimeProvider>();

        // Fill in. Every verb returns a new response.
        Checklist checklist = catalog.Checklists[LeadershipChecklist.Id];
        ResponseDetails lise = new() { Respondent = new Participant { Id = ParticipantId.Parse("leader-17") } };
        ChecklistResponse may = ChecklistResponse.Start(checklist, lise, clock)
            .Mark("1A-1", achieved: true)
            .Mark("1A-2", desired: true)
            .Mark("2B-6", achieved: true, desired: true)
            .Note("1A-2", ChecklistColumn.Desired, "Two lines in my notebook, every Friday.")
            .Intend("Put the notebook on my desk.")
            .Complete(clock);

        // Score: pairs with what they are of.
        Console.WriteLine($"2B: {may.Score()["2B"]}");

        // Analyse: what is there and how, what is wanted and how, what comes first.
        ChecklistAnalysis analysis = may.Analyse();
        Console.WriteLine($"{analysis.Desired[0].Item.Id}: {analysis.Desired[0].How}");

        // Store.
        string json = ProgressieJson.Write(may);

        // Half a year later: read it back, and compare a person with themselves.
        ChecklistResponse november = ChecklistResponse.Start(checklist, lise, clock)
            .Mark("1A-1", achieved: true)
            .Mark("1A-2", achieved: true)
            .Mark("2B-6", achieved: true)
            .Complete(clock);

        Validated<ChecklistResponse> read = ProgressieJson.TryReadChecklistResponse(json, catalog);
        if (read.TryGetValue(out ChecklistResponse? stored))
        {
            ChecklistComparison change = ChecklistComparison.Between(before: stored, after: november);
            foreach (ComparedItem gained in change.Gained)
            {
                Console.WriteLine($"gained: {checklist.Show(gained.Item.Text, LanguageTag.English)}");
            }
        }
        else
        {
            // Wrong data gives a report, not an exception.
            Console.Write(pages.Of(read.Report, LanguageTag.Dutch).ToText());
        }
        #endregion

        #region readme-package-conversation
        // Led by the client: any step can be skipped, come back or come first.
        Conversation talk = Conversation.Start(
                catalog.Conversations[ConversationForms.SevenSteps],
                [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")],
                clock)
            .Say("platform", "What is there already?", Answer.Of("achieved", "One shift starts on time.").And("how", "We fill the board first."), clock)
            .Decide(new NextStep { What = "Do the same on Thursday." }, clock);

        // The guide says what fits next, and why. Suggestions, never more.
        foreach (StepSuggestion step in ConversationGuide.Suggest(talk).Next)
        {
            Console.WriteLine($"{step.Step.Id}: {catalog.Texts.Show(step.Reasons[0], LanguageTag.English)}");
        }

        // Store, read back, and begin the next conversation with what is open.
        Conversation storedTalk = ProgressieJson.ReadConversation(ProgressieJson.Write(talk.Close(clock)), catalog);
        Console.WriteLine($"open: {storedTalk.OpenSteps[0].What}");
        #endregion

        return Console.Taken();
    }
}
