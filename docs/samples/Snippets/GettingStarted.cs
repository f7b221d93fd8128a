#region getting-started-usings
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Rendering;
#endregion

namespace Snippets;

/// <summary>docs/getting-started.md: one program, step by step.</summary>
public static class GettingStarted
{
    public static string Tally() => Play().Tally;

    public static string Score() => Play().Score;

    public static string Analysis() => Play().Analysis;

    public static string Comparison() => Play().Comparison;

    public static string Json() => Play().Json;

    public static string ReadBack() => Play().ReadBack;

    public static string Problem() => Play().Problem;

    private static Steps Play()
    {
        SampleClock today = new("2026-05-18T09:05:00+02:00");

        #region getting-started-register
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddProgressie();
        #endregion

        builder.Services.AddSingleton<TimeProvider>(today);

        #region getting-started-services
        using IHost host = builder.Build();

        ProgressieCatalog catalog = host.Services.GetRequiredService<ProgressieCatalog>();
        ProgressiePages pages = host.Services.GetRequiredService<ProgressiePages>();
        TimeProvider clock = host.Services.GetRequiredService<TimeProvider>();
        #endregion

        #region getting-started-fill-in
        Checklist checklist = catalog.Checklists["leadership-checklist"];
        Writer lise = Writer.Of("leader-17", clock);

        ResponseDetails details = new()
        {
            Id = ResponseId.Parse("lise-2026-05"),
            Respondent = new Participant { Id = ParticipantId.Parse("leader-17"), Name = "Lise" },
            Language = LanguageTag.Dutch,
        };

        ChecklistResponse response = ChecklistResponse.Start(checklist, lise, details)
            .Mark("1A-1", achieved: true)
            .Mark("1A-2", desired: true)
            .Mark("1A-3", achieved: true, desired: true)    // it is there, and more is wanted
            .Mark("1A-4")                                   // seen, and no box ticked
            .Mark("2B-2", achieved: true)                   // "I already leave this out"
            .Mark("2B-6", desired: true)                    // "I want to do this less"
            .Note("1A-1", ChecklistColumn.Achieved, "Ik bespreek het elke maand met een collega.")
            .Note("2B-6", ChecklistColumn.Desired, "Beginnen met één wijk waar de ploeg zelf afmeldt.")
            .Intend("Eén wijk kiezen en het de ploeg vertellen.", item: "2B-6")
            .Complete(lise);
        #endregion

        #region getting-started-tally
        ChecklistScore score = response.Score();
        ProgressTally section = score["2B"];

        Console.WriteLine(section);
        #endregion

        string tally = Console.Taken();

        #region getting-started-score
        Console.Write(pages.Of(score, LanguageTag.English).ToText());
        #endregion

        string scored = Console.Taken();

        #region getting-started-analyse
        ChecklistAnalysis analysis = response.Analyse();

        Console.Write(pages.Of(analysis, LanguageTag.Dutch).ToText());
        #endregion

        string analysed = Console.Taken();
        today.MoveTo("2026-11-16T13:48:00+01:00");

        #region getting-started-compare
        ChecklistResponse later = ChecklistResponse.Start(checklist, lise, details with { Id = ResponseId.Parse("lise-2026-11") })
            .Mark("1A-1", achieved: true)
            .Mark("1A-2", achieved: true)
            .Mark("1A-3", achieved: true)
            .Mark("1A-4", desired: true)
            .Mark("2B-2", achieved: true)
            .Mark("2B-6", achieved: true, desired: true)
            .Complete(lise);

        ChecklistComparison change = later.CompareWith(response);

        foreach (ComparedItem item in change.Compared)
        {
            Console.WriteLine($"{item.Item.Id}: {item.Before.State} -> {item.After.State} ({item.Achieved}, {item.Desired})");
        }
        #endregion

        string compared = Console.Taken();

        #region getting-started-store
        string json = ProgressieJson.Write(response, JsonLayout.Indented);
        #endregion

        #region getting-started-read
        Validated<ChecklistResponse> read = ProgressieJson.Read<ChecklistResponse>(json, catalog);
        if (read.TryGetValue(out ChecklistResponse? stored))
        {
            Console.WriteLine($"{stored}, equal to what was written: {stored == response}");
        }
        else
        {
            Console.Write(pages.Of(read.Report, LanguageTag.English).ToText());
        }
        #endregion

        string readBack = Console.Taken();

        #region getting-started-problem
        string wrong = json
            .Replace("\"1A-4\": \"neither\"", "\"1A-4\": \"none\"", StringComparison.Ordinal)
            .Replace("\"2B-6\"", "\"2B-9\"", StringComparison.Ordinal);

        ValidationReport report = ProgressieJson.Read<ChecklistResponse>(wrong, catalog).Report.Named("lise-2026-05.json");
        Console.Write(pages.Of(report, LanguageTag.English).ToText());
        Console.Write(pages.Of(report, LanguageTag.Dutch).ToText());
        #endregion

        return new Steps(tally, scored, analysed, compared, json, readBack, Console.Taken());
    }

    private sealed record Steps(
        string Tally, string Score, string Analysis, string Comparison, string Json, string ReadBack, string Problem);
}
