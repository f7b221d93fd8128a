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
        #region readme-clock
        TimeProvider clock = TimeProvider.System;
        #endregion

        #region readme-short
        Checklist checklist = ProgressieCatalog.BuiltIn.Checklists["leadership-checklist"];
        Writer lise = Writer.Of("lise", clock);

        ChecklistResponse response = ChecklistResponse.Start(checklist, lise)
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
        Writer noor = Writer.Of("noor", clock);
        Writer sam = Writer.Of("sam", clock);

        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[ConversationForms.SevenSteps];

        Conversation talk = Conversation.Start(model, sam, with: ["noor"])
            .Say("desired-situation", "What will it look like?", "Everyone starts the shift knowing what is going on.", noor)
            .Say("earlier-success", "When did something like that work?", Answer
                .Of("situation", "The handover of last Tuesday.")
                .And("own-actions", "I filled the board beforehand and walked past it with Kim."), noor);

        Suggestion next = talk.Guide(clock.GetLocalNow())["next-step"];
        Console.WriteLine(ProgressieTexts.BuiltIn.Show(next.Reasons[0], LanguageTag.English));

        talk = talk.Decide(new NextStep { What = "Fill the board at a quarter to three on Thursday." }, noor).Close(sam);
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
        Checklist checklist = catalog.Checklists["leadership-checklist"];
        Writer lise = Writer.Of("leader-17", clock);
        ChecklistResponse may = ChecklistResponse.Start(checklist, lise)
            .Mark("1A-1", achieved: true)
            .Mark("1A-2", desired: true)
            .Mark("2B-6", achieved: true, desired: true)
            .Note("1A-2", ChecklistColumn.Desired, "Two lines in my notebook, every Friday.")
            .Intend("Put the notebook on my desk.")
            .Complete(lise);

        // Score: pairs with what they are of.
        Console.WriteLine($"2B: {may.Score()["2B"]}");

        // Analyse: what is there and how, what is wanted and how, what comes first.
        ChecklistAnalysis analysis = may.Analyse();
        Console.WriteLine($"{analysis.Desired[0].Item.Id}: {analysis.Desired[0].How}");

        // Store.
        string json = ProgressieJson.Write(may);

        // Half a year later: read it back, and compare a person with themselves.
        ChecklistResponse november = ChecklistResponse.Start(checklist, lise)
            .Mark("1A-1", achieved: true)
            .Mark("1A-2", achieved: true)
            .Mark("2B-6", achieved: true)
            .Complete(lise);

        Validated<ChecklistResponse> read = ProgressieJson.Read<ChecklistResponse>(json, catalog);
        if (read.TryGetValue(out ChecklistResponse? stored))
        {
            ChecklistComparison change = november.CompareWith(stored);
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
        Writer noor = Writer.Of("noor", clock);
        Writer sam = Writer.Of("sam", clock);
        Conversation talk = Conversation.Start(catalog.Conversations[ConversationForms.SevenSteps], sam, with: ["noor"])
            .Say(
                "platform", "What is there already?",
                Answer.Of("achieved", "One shift starts on time.").And("how", "We fill the board first."), noor)
            .Decide(new NextStep { What = "Do the same on Thursday." }, noor);

        // The guide says what fits next, and why. Suggestions, never more.
        foreach (Suggestion step in talk.Guide(clock.GetLocalNow()).Next)
        {
            Console.WriteLine($"{step.Key}: {catalog.Texts.Show(step.Reasons[0], LanguageTag.English)}");
        }

        // Store, read back, and begin the next conversation with what is open.
        Conversation storedTalk = ProgressieJson.Read<Conversation>(ProgressieJson.Write(talk.Close(sam)), catalog).Value;
        Console.WriteLine($"open: {storedTalk.OpenSteps[0].What}");
        #endregion

        return Console.Taken();
    }
}
