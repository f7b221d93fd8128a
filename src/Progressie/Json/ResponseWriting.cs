using System.Text.Json;
using Progressie.Checklists;
using Progressie.Internal;

namespace Progressie.Json;

/// <summary>Writes filled-in checklists.</summary>
internal static class ResponseWriting
{
    private static readonly JsonEncodedText[] Marks =
    [
        JsonEncodedText.Encode("not-seen"),
        JsonEncodedText.Encode("neither"),
        JsonEncodedText.Encode("achieved"),
        JsonEncodedText.Encode("desired"),
        JsonEncodedText.Encode("both"),
    ];

    internal static void Write(Utf8JsonWriter writer, ChecklistResponse response)
    {
        writer.WriteStartObject();
        writer.WriteString("document", ChecklistResponse.DocumentKind);
        writer.WriteNumber("schema", ResponseReading.NewestSchema);
        DocumentWriting.WriteOptional(writer, "id", response.Id?.ToString());
        WriteReference(writer, response.Checklist);
        DocumentWriting.WriteParticipant(writer, "respondent", response.Respondent);
        DocumentWriting.WriteOptional(writer, "language", response.Language?.ToString());
        DocumentWriting.WriteMoment(writer, "startedAt", response.StartedAt);
        DocumentWriting.WriteMoment(writer, "completedAt", response.CompletedAt);
        DocumentWriting.WriteOptional(writer, "position", response.Position?.ToString());
        WriteContent(writer, response.Checklist, response.Content);
        WriteAmendments(writer, response);
        if (response.MigratedFrom is { } origin)
        {
            writer.WriteStartObject("migratedFrom");
            writer.WriteNumber("version", origin.Version.Number);
            writer.WriteString("hash", origin.Hash.ToString());
            DocumentWriting.WriteOptional(writer, "response", origin.Response?.ToString());
            writer.WriteEndObject();
        }

        WriteUnmatched(writer, response);
        DocumentWriting.WriteExtensions(writer, response.Extensions);
        writer.WriteEndObject();
    }

    internal static void WriteReference(Utf8JsonWriter writer, Checklist checklist) =>
        DocumentWriting.WriteReference(writer, "checklist", checklist.Id, checklist.Version, checklist.Hash);

    internal static JsonEncodedText Word(ItemMark mark) => Marks[(int)mark.State];

    internal static void WriteIntentions(Utf8JsonWriter writer, IReadOnlyList<Intention> intentions)
    {
        if (intentions.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("intentions");
        foreach (Intention intention in intentions)
        {
            writer.WriteStartObject();
            writer.WriteString("text", intention.Text);
            DocumentWriting.WriteOptional(writer, "item", intention.Item?.ToString());
            DocumentWriting.WriteOptional(writer, "on", intention.On is { } day ? Moments.Text(day) : null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteContent(Utf8JsonWriter writer, Checklist checklist, ResponseContent content)
    {
        writer.WriteStartObject("marks");
        ReadOnlySpan<JsonEncodedText> ids = checklist.EncodedItemIds;
        for (int i = 0; i < ids.Length; i++)
        {
            writer.WriteString(ids[i], Word(content.Marks[i]));
        }

        writer.WriteEndObject();
        WriteNotes(writer, content.Notes.Span);
        WriteIntentions(writer, content.Intentions);
    }

    private static void WriteNotes(Utf8JsonWriter writer, ReadOnlySpan<ItemNote> notes)
    {
        if (notes.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("notes");
        for (int i = 0; i < notes.Length; i++)
        {
            // Notes are in the order of items, so the two boxes of one item follow each other.
            if (i == 0 || notes[i].Item != notes[i - 1].Item)
            {
                writer.WriteStartObject(notes[i].Item.ToString());
            }

            writer.WriteString(notes[i].Column == ChecklistColumn.Achieved ? "achieved" : "desired", notes[i].Text);
            if (i == notes.Length - 1 || notes[i].Item != notes[i + 1].Item)
            {
                writer.WriteEndObject();
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteAmendments(Utf8JsonWriter writer, ChecklistResponse response)
    {
        if (response.Amendments.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("amendments");
        foreach (Amendment amendment in response.Amendments)
        {
            writer.WriteStartObject();
            writer.WriteString("at", amendment.At);
            DocumentWriting.WriteParticipant(writer, "by", amendment.By);
            DocumentWriting.WriteOptional(writer, "reason", amendment.Reason);
            writer.WriteStartObject("before");
            WriteContent(writer, response.Checklist, amendment.Before);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteUnmatched(Utf8JsonWriter writer, ChecklistResponse response)
    {
        if (response.Unmatched.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("unmatched");
        foreach (UnmatchedItem item in response.Unmatched)
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", item.Version.Number);
            writer.WriteString("item", item.Item.ToString());
            writer.WriteString("mark", Word(item.Mark));
            DocumentWriting.WriteOptional(writer, "achieved", item.AchievedNote);
            DocumentWriting.WriteOptional(writer, "desired", item.DesiredNote);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
