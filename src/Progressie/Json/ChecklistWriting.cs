using System.Text.Json;
using Progressie.Checklists;

namespace Progressie.Json;

/// <summary>Writes checklist definitions.</summary>
internal static class ChecklistWriting
{
    internal static void Write(Utf8JsonWriter writer, Checklist checklist)
    {
        writer.WriteStartObject();
        writer.WriteString("document", Checklist.DocumentKind);
        writer.WriteNumber("schema", ChecklistReading.NewestSchema);
        writer.WriteString("id", checklist.Id.ToString());
        writer.WriteNumber("version", checklist.Version.Number);
        writer.WriteString("sourceLanguage", checklist.SourceLanguage.ToString());
        DocumentWriting.WriteStrings(writer, "languages", checklist.Languages);
        DocumentWriting.WriteLocalized(writer, "title", checklist.Title);
        DocumentWriting.WriteLocalized(writer, "introduction", checklist.Introduction);
        DocumentWriting.WriteLocalized(writer, "credit", checklist.Credit);
        writer.WriteStartObject("columns");
        foreach (ColumnPair pair in checklist.Columns)
        {
            writer.WriteStartObject(ChecklistLinter.Word(pair.Polarity));
            WriteColumn(writer, "achieved", pair.Achieved);
            WriteColumn(writer, "desired", pair.Desired);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteStartObject("intentions");
        writer.WriteNumber("suggested", checklist.Intentions.Suggested);
        DocumentWriting.WriteLocalized(writer, "question", checklist.Intentions.Question);
        writer.WriteEndObject();
        WriteParts(writer, checklist);
        WriteRelations(writer, checklist);
        DocumentWriting.WriteExtensions(writer, checklist.Extensions);
        writer.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter writer, string name, ColumnText column)
    {
        writer.WriteStartObject(name);
        DocumentWriting.WriteLocalized(writer, "label", column.Label);
        DocumentWriting.WriteLocalized(writer, "question", column.Question);
        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, Checklist checklist)
    {
        writer.WriteStartArray("parts");
        foreach (ChecklistPart part in checklist.Parts)
        {
            writer.WriteStartObject();
            writer.WriteString("id", part.Id.ToString());
            DocumentWriting.WriteLocalized(writer, "title", part.Title);
            writer.WriteStartArray("sections");
            foreach (ChecklistSection section in part.Sections)
            {
                writer.WriteStartObject();
                writer.WriteString("id", section.Id.ToString());
                DocumentWriting.WriteLocalized(writer, "title", section.Title);
                writer.WriteString("polarity", ChecklistLinter.Word(section.Polarity));
                writer.WriteStartArray("items");
                foreach (ChecklistItem item in section.Items)
                {
                    writer.WriteStartObject();
                    writer.WriteString("id", item.Id.ToString());
                    DocumentWriting.WriteLocalized(writer, "text", item.Text);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRelations(Utf8JsonWriter writer, Checklist checklist)
    {
        if (checklist.Relations.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("relations");
        foreach (VersionRelations relations in checklist.Relations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", relations.Version.Number);
            writer.WriteStartArray("items");
            foreach (ItemRelation relation in relations.Items)
            {
                writer.WriteStartObject();
                writer.WriteString("relation", Word(relation.Kind));
                DocumentWriting.WriteOptional(writer, "item", relation.Item?.ToString());
                DocumentWriting.WriteOptional(writer, "earlier", relation.Earlier?.ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Word(RelationKind kind) => kind switch
    {
        RelationKind.Same => "same",
        RelationKind.Reworded => "reworded",
        RelationKind.New => "new",
        _ => "removed",
    };
}
