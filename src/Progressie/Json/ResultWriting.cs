using System.Text.Json;
using Progressie.Checklists;

namespace Progressie.Json;

/// <summary>Writes what is computed: scores, analyses, comparisons and reports. They are never read back; their responses are.</summary>
internal static class ResultWriting
{
    private const int Schema = 1;

    internal static void Write(Utf8JsonWriter writer, ChecklistScore score)
    {
        Begin(writer, "checklist-score");
        ResponseWriting.WriteReference(writer, score.Checklist);
        writer.WriteString("rule", ChecklistScore.RuleId);
        WriteTally(writer, "total", score.Total);
        writer.WriteStartArray("parts");
        foreach (PartScore part in score.Parts)
        {
            writer.WriteStartObject();
            writer.WriteString("id", part.Part.Id.ToString());
            WriteTally(writer, "tally", part.Tally);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("sections");
        foreach (SectionScore section in score.Sections)
        {
            writer.WriteStartObject();
            writer.WriteString("id", section.Section.Id.ToString());
            writer.WriteString("polarity", ChecklistLinter.Word(section.Section.Polarity));
            WriteTally(writer, "tally", section.Tally);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("polarities");
        foreach (ColumnPair pair in score.Checklist.Columns)
        {
            WriteTally(writer, ChecklistLinter.Word(pair.Polarity), score.Of(pair.Polarity));
        }

        writer.WriteEndObject();
        WriteIds(writer, "mostAchieved", score.MostAchieved);
        WriteIds(writer, "mostDesired", score.MostDesired);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ChecklistAnalysis analysis)
    {
        Begin(writer, "checklist-analysis");
        ResponseWriting.WriteReference(writer, analysis.Checklist);
        WriteItems(writer, "achieved", analysis.Achieved);
        WriteItems(writer, "desired", analysis.Desired);
        ResponseWriting.WriteIntentions(writer, analysis.Intentions);
        WriteIssues(writer, "hints", analysis.Hints);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ChecklistComparison comparison)
    {
        Begin(writer, "checklist-comparison");
        WriteSide(writer, "before", comparison.Before);
        WriteSide(writer, "after", comparison.After);
        writer.WriteStartArray("compared");
        foreach (ComparedItem item in comparison.Compared)
        {
            writer.WriteStartObject();
            writer.WriteString("item", item.Item.Id.ToString());
            writer.WriteString("before", ResponseWriting.Word(item.Before));
            writer.WriteString("after", ResponseWriting.Word(item.After));
            writer.WriteString("achieved", Word(item.Achieved));
            writer.WriteString("desired", Word(item.Desired));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("notCompared");
        foreach (NotComparedItem item in comparison.NotCompared)
        {
            writer.WriteStartObject();
            writer.WriteString("item", item.Item.Id.ToString());
            if (item.Before is { } before)
            {
                writer.WriteString("before", ResponseWriting.Word(before));
            }

            if (item.After is { } after)
            {
                writer.WriteString("after", ResponseWriting.Word(after));
            }

            writer.WriteString("reason", Word(item.Reason));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteIssues(writer, "issues", comparison.Report);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ValidationReport report)
    {
        Begin(writer, "validation-report");
        writer.WriteString("of", report.Document);
        writer.WriteBoolean("valid", report.IsValid);
        WriteIssues(writer, "issues", report);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, string kind)
    {
        writer.WriteStartObject();
        writer.WriteString("document", kind);
        writer.WriteNumber("schema", Schema);
    }

    private static void WriteTally(Utf8JsonWriter writer, string name, ProgressTally tally)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("achieved", tally.Achieved);
        writer.WriteNumber("desired", tally.Desired);
        writer.WriteNumber("both", tally.Both);
        writer.WriteNumber("neither", tally.Neither);
        writer.WriteNumber("notSeen", tally.NotSeen);
        writer.WriteNumber("of", tally.Of);
        writer.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IReadOnlyList<SectionScore> sections)
    {
        writer.WriteStartArray(name);
        foreach (SectionScore section in sections)
        {
            writer.WriteStringValue(section.Section.Id.ToString());
        }

        writer.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter writer, string name, IReadOnlyList<AnalysedItem> items)
    {
        writer.WriteStartArray(name);
        foreach (AnalysedItem item in items)
        {
            writer.WriteStartObject();
            writer.WriteString("item", item.Item.Id.ToString());
            writer.WriteString("section", item.Section.Id.ToString());
            writer.WriteString("mark", ResponseWriting.Word(item.Mark));
            DocumentWriting.WriteOptional(writer, "how", item.How);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSide(Utf8JsonWriter writer, string name, ChecklistResponse response)
    {
        writer.WriteStartObject(name);
        DocumentWriting.WriteOptional(writer, "id", response.Id?.ToString());
        ResponseWriting.WriteReference(writer, response.Checklist);
        DocumentWriting.WriteOptional(writer, "respondent", response.Respondent?.Id.ToString());
        DocumentWriting.WriteMoment(writer, "completedAt", response.CompletedAt);
        writer.WriteEndObject();
    }

    private static void WriteIssues(Utf8JsonWriter writer, string name, ValidationReport report)
    {
        writer.WriteStartArray(name);
        foreach (ValidationIssue issue in report.Issues)
        {
            writer.WriteStartObject();
            writer.WriteString("code", issue.Code.ToString());
            writer.WriteString("severity", Word(issue.Severity));
            writer.WriteString("path", issue.Path);
            writer.WriteString("message", issue.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Word(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error",
        IssueSeverity.Warning => "warning",
        _ => "hint",
    };

    private static string Word(AchievedChange change) => change switch
    {
        AchievedChange.Kept => "kept",
        AchievedChange.Gained => "gained",
        AchievedChange.CameAlong => "came-along",
        AchievedChange.LostGrip => "lost-grip",
        _ => "not-achieved",
    };

    private static string Word(DesiredChange change) => change switch
    {
        DesiredChange.StillDesired => "still-desired",
        DesiredChange.NewlyDesired => "newly-desired",
        DesiredChange.Fulfilled => "fulfilled",
        DesiredChange.LetGo => "let-go",
        DesiredChange.Enough => "enough",
        _ => "not-desired",
    };

    private static string Word(NotComparedReason reason) => reason switch
    {
        NotComparedReason.NotSeenBefore => "not-seen-before",
        NotComparedReason.NotSeenAfter => "not-seen-after",
        NotComparedReason.Reworded => "reworded",
        NotComparedReason.OnlyAfter => "only-after",
        NotComparedReason.OnlyBefore => "only-before",
        NotComparedReason.RelationNotDeclared => "relation-not-declared",
        _ => "not-seen-either-time",
    };
}
