using System.Text.Json;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;

namespace Snippets;

/// <summary>docs/aspnet.md.</summary>
public static class AspNetPage
{
    private static readonly ChecklistResponse Lise =
        ProgressieJson.Read<ChecklistResponse>(SampleData.Read("lise-2026-05.json"), ProgressieCatalog.BuiltIn).Value;

    public static string Generated()
    {
        ChecklistResponse response = Lise;

        #region aspnet-generated
        HostJson host = new(new JsonSerializerOptions().AddProgressie(ProgressieCatalog.BuiltIn));

        string json = JsonSerializer.Serialize(response, host.ChecklistResponse);
        ChecklistResponse read = JsonSerializer.Deserialize(json, host.ChecklistResponse)!;
        Console.WriteLine($"the same: {read == response && json == ProgressieJson.Write(response)}");

        Dictionary<SectionId, int> counts = read.Score().Sections
            .ToDictionary(static score => score.Section.Id, static score => score.Tally.Achieved);
        Console.WriteLine(JsonSerializer.Serialize(counts, host.DictionarySectionIdInt32));
        #endregion

        return Console.Taken();
    }

    public static string Refused()
    {
        HostJson host = new(new JsonSerializerOptions());
        string json = ProgressieJson.Write(Lise);

        #region aspnet-refusals
        try
        {
            JsonSerializer.Deserialize(json, host.ChecklistResponse); // AddProgressie was not called
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        try
        {
            JsonSerializer.Deserialize("\"no id\"", host.SectionId);
        }
        catch (JsonException e)
        {
            ValidationReport report = ProgressieDataException.Find(e)!.Report;
            Console.WriteLine(report.Issues[0].Message);
        }
        #endregion

        return Console.Taken();
    }
}
