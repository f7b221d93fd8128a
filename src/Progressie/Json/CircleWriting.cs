using System.Text.Json;
using Progressie.Circles;
using Progressie.Internal;

namespace Progressie.Json;

/// <summary>Writes circle boards and operations. What is as it is by default is left out.</summary>
internal static class CircleWriting
{
    internal static void Write(Utf8JsonWriter writer, CircleBoard board)
    {
        CircleDetails details = board.Beginning.Details;
        writer.WriteStartObject();
        writer.WriteString("document", CircleBoard.DocumentKind);
        writer.WriteNumber("schema", CircleReading.NewestSchema);
        writer.WriteString("id", board.Id.ToString());
        DocumentWriting.WriteOptional(writer, "form", details.Form == CircleForm.Individual ? null : CircleWords.Forms[(int)details.Form]);
        DocumentWriting.WriteOptional(writer, "moves", details.Moves == MovePolicy.OnAchievement ? null : CircleWords.Policies[(int)details.Moves]);
        DocumentWriting.WriteOptional(writer, "beyond", details.HasBeyond ? true : null);
        writer.WriteString("topic", board.Beginning.Topic);
        DocumentWriting.WriteOptional(writer, "whyItMatters", details.WhyItMatters);
        DocumentWriting.WriteOptional(writer, "language", details.Language?.ToString());
        SharedWriting.WritePeople(writer, "participants", details.Participants);
        writer.WriteString("startedAt", board.StartedAt);
        if (board.Operations.Count > 0)
        {
            WriteOperations(writer, board.Operations);
        }

        DocumentWriting.WriteExtensions(writer, details.Extensions);
        writer.WriteEndObject();
    }

    internal static void WriteBatch(Utf8JsonWriter writer, (BoardId Board, IReadOnlyList<CircleOperation> Operations) batch)
    {
        writer.WriteStartObject();
        writer.WriteString("document", CircleReading.OperationsKind);
        writer.WriteNumber("schema", CircleReading.NewestSchema);
        writer.WriteString("board", batch.Board.ToString());
        WriteOperations(writer, batch.Operations);
        writer.WriteEndObject();
    }

    internal static void WritePlan(Utf8JsonWriter writer, CirclePlan plan)
    {
        writer.WriteStartObject("plan");
        SharedWriting.WritePeople(writer, "owners", plan.Owners);
        DocumentWriting.WriteOptional(writer, "how", plan.How);
        DocumentWriting.WriteOptional(writer, "when", plan.When);
        DocumentWriting.WriteOptional(writer, "on", plan.On is { } day ? Moments.Text(day) : null);
        DocumentWriting.WriteOptional(writer, "helpWanted", plan.HelpWanted);
        writer.WriteEndObject();
    }

    /// <summary>Writes what every operation has, but for what it builds on.</summary>
    internal static void WriteHead(Utf8JsonWriter writer, CircleOperation operation)
    {
        writer.WriteString("operation", CircleWords.Operations[(int)operation.Kind]);
        writer.WriteString("id", operation.Id.ToString());
        writer.WriteString("at", operation.At);
        DocumentWriting.WriteOptional(writer, "by", operation.By?.ToString());
    }

    private static void WriteOperations(Utf8JsonWriter writer, IReadOnlyList<CircleOperation> operations)
    {
        writer.WriteStartArray("operations");
        foreach (CircleOperation operation in operations)
        {
            writer.WriteStartObject();
            WriteHead(writer, operation);
            DocumentWriting.WriteOptional(writer, "basis", operation.Basis?.ToString());
            WriteContent(writer, operation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteContent(Utf8JsonWriter writer, CircleOperation operation)
    {
        switch (operation)
        {
            case NoteOperation on:
                writer.WriteString("note", on.Note.ToString());
                WriteContent(writer, on);
                break;
            case NoteAdded added:
                writer.WriteString("zone", CircleWords.Zones[(int)added.Zone]);
                writer.WriteString("text", added.Text);
                DocumentWriting.WriteOptional(writer, "how", added.How);
                DocumentWriting.WriteOptional(writer, "category", added.Category);
                SharedWriting.WriteSource(writer, "source", added.Source);
                break;
            case TopicReworded reworded:
                writer.WriteString("topic", reworded.Topic);
                DocumentWriting.WriteOptional(writer, "whyItMatters", reworded.WhyItMatters);
                break;
            case PhaseEntered entered:
                writer.WriteString("phase", CircleWords.Phases[(int)entered.Phase]);
                break;
            case NotesLinked link:
                writer.WriteString("one", link.One.ToString());
                writer.WriteString("other", link.Other.ToString());
                break;
            case Undone undone:
                writer.WriteString("undoes", undone.Operation.ToString());
                DocumentWriting.WriteOptional(writer, "note", undone.Note?.ToString());
                break;
            case Compacted place:
                DocumentWriting.WriteOptional(writer, "note", place.Note?.ToString());
                break;
        }
    }

    private static void WriteContent(Utf8JsonWriter writer, NoteOperation operation)
    {
        switch (operation)
        {
            case NoteReworded reworded:
                writer.WriteString("text", reworded.Text);
                break;
            case NoteCategorised categorised:
                DocumentWriting.WriteOptional(writer, "category", categorised.Category);
                break;
            case NotePlanned planned:
                WritePlan(writer, planned.Plan);
                break;
            case NoteAchieved achieved:
                DocumentWriting.WriteOptional(writer, "how", achieved.How);
                break;
            case NoteMoved moved:
                writer.WriteString("to", CircleWords.Zones[(int)moved.To]);
                DocumentWriting.WriteOptional(writer, "why", moved.Why);
                break;
            case NoteSplit split:
                writer.WriteString("achieved", split.Achieved);
                writer.WriteString("remaining", split.Remaining);
                DocumentWriting.WriteOptional(writer, "how", split.How);
                DocumentWriting.WriteOptional(writer, "category", split.Category);
                break;
        }
    }
}
