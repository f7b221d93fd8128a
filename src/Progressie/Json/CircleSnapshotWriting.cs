using System.Text.Json;
using Progressie.Circles;

namespace Progressie.Json;

/// <summary>Writes what somebody sees of a circle board. It is never read back; the board is.</summary>
internal static class CircleSnapshotWriting
{
    private const int Schema = 1;

    internal static void Write(Utf8JsonWriter writer, CircleSnapshot snapshot)
    {
        writer.WriteStartObject();
        writer.WriteString("document", "circle-snapshot");
        writer.WriteNumber("schema", Schema);
        writer.WriteString("board", snapshot.Board.ToString());
        DocumentWriting.WriteOptional(writer, "reader", snapshot.Reader?.ToString());
        writer.WriteString("topic", snapshot.Topic);
        DocumentWriting.WriteOptional(writer, "whyItMatters", snapshot.WhyItMatters);
        DocumentWriting.WriteOptional(writer, "language", snapshot.Language?.ToString());
        writer.WriteString("form", CircleWords.Forms[(int)snapshot.Form]);
        writer.WriteNumber("session", snapshot.Session);
        DocumentWriting.WriteOptional(writer, "phase", snapshot.Phase is { } phase ? CircleWords.Phases[(int)phase] : null);
        SharedWriting.WritePeople(writer, "participants", snapshot.Participants);
        WriteNotes(writer, "notes", snapshot.Notes);
        if (snapshot.TakenOff.Count > 0)
        {
            WriteNotes(writer, "takenOff", snapshot.TakenOff);
        }

        WriteLinks(writer, snapshot.Links);
        WriteConflicts(writer, snapshot.Conflicts);
        writer.WriteNumber("notYetShown", snapshot.NotYetShown);
        WriteCounts(writer, snapshot.Counts);
        writer.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter writer, string name, IReadOnlyList<CircleNote> notes)
    {
        writer.WriteStartArray(name);
        foreach (CircleNote note in notes)
        {
            writer.WriteStartObject();
            WriteNote(writer, note);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNote(Utf8JsonWriter writer, CircleNote note)
    {
        writer.WriteString("id", note.Id.ToString());
        writer.WriteString("zone", CircleWords.Zones[(int)note.Zone]);
        writer.WriteString("text", note.Text);
        DocumentWriting.WriteOptional(writer, "category", note.Category);
        DocumentWriting.WriteOptional(writer, "author", note.Author?.ToString());
        writer.WriteString("addedAt", note.AddedAt);
        SharedWriting.WriteSource(writer, "source", note.Source);
        DocumentWriting.WriteOptional(writer, "splitFrom", note.SplitFrom?.ToString());
        DocumentWriting.WriteOptional(writer, "cameFrom", note.CameFrom is { } zone ? CircleWords.Zones[(int)zone] : null);
        if (note.Plan is { } plan)
        {
            CircleWriting.WritePlan(writer, plan);
        }

        DocumentWriting.WriteOptional(writer, "planned", note.IsPlanned ? true : null);
        DocumentWriting.WriteMoment(writer, "achievedAt", note.AchievedAt);
        DocumentWriting.WriteOptional(writer, "achievedBy", note.AchievedBy?.ToString());
        DocumentWriting.WriteOptional(writer, "how", note.How);
        DocumentWriting.WriteMoment(writer, "takenOffAt", note.TakenOffAt);
        writer.WriteStartArray("history");
        foreach (CircleOperation operation in note.History)
        {
            writer.WriteStartObject();
            CircleWriting.WriteHead(writer, operation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter writer, IReadOnlyList<CircleLink> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("links");
        foreach (CircleLink link in links)
        {
            writer.WriteStartObject();
            writer.WriteString("one", link.One.ToString());
            writer.WriteString("other", link.Other.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteConflicts(Utf8JsonWriter writer, IReadOnlyList<CircleConflict> conflicts)
    {
        writer.WriteStartArray("conflicts");
        foreach (CircleConflict conflict in conflicts)
        {
            writer.WriteStartObject();
            writer.WriteString("conflict", CircleWords.Conflicts[(int)conflict.Kind]);
            DocumentWriting.WriteOptional(writer, "note", conflict.Note?.ToString());
            writer.WriteString("first", conflict.First.ToString());
            writer.WriteString("second", conflict.Second.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter writer, CircleCounts counts)
    {
        writer.WriteStartObject("counts");
        writer.WriteNumber("inner", counts.Inner);
        writer.WriteNumber("outer", counts.Outer);
        writer.WriteNumber("beyond", counts.Beyond);
        writer.WriteNumber("achieved", counts.Achieved);
        writer.WriteNumber("planned", counts.Planned);
        writer.WriteEndObject();
    }
}
