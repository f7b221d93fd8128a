#region readme-usings
using Microsoft.Extensions.DependencyInjection;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
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
        PlainTextRenderer renderer = provider.GetRequiredService<PlainTextRenderer>();
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
            Console.Write(renderer.Report(read.Report, LanguageTag.Dutch));
        }
        #endregion

        return Console.Taken();
    }
}
