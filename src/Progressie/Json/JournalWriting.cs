using System.Text.Json;
using Progressie.Internal;
using Progressie.Journal;

namespace Progressie.Json;

/// <summary>Writes journals, and what one reader may see of them. What is as it is by default is left out.</summary>
internal static class JournalWriting
{
    private const int ViewSchema = 1;

    internal static void Write(Utf8JsonWriter writer, ProgressJournal journal)
    {
        writer.WriteStartObject();
        writer.WriteString("document", ProgressJournal.DocumentKind);
        writer.WriteNumber("schema", JournalReading.NewestSchema);
        WriteHead(writer, journal.Id, journal.Owner, journal.Language);
        writer.WriteString("startedAt", journal.StartedAt);
        if (journal.Events.Count > 0)
        {
            writer.WriteStartArray("events");
            foreach (JournalEvent happened in journal.Events)
            {
                writer.WriteStartObject();
                writer.WriteString("event", JournalWords.Events[(int)happened.Kind]);
                writer.WriteString("at", happened.At);
                WriteContent(writer, happened);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        DocumentWriting.WriteExtensions(writer, journal.Extensions);
        writer.WriteEndObject();
    }

    /// <summary>Writes what one reader may see: from the view alone, so that nothing else can slip in. It is never read back; the journal is.</summary>
    internal static void Write(Utf8JsonWriter writer, JournalView view)
    {
        writer.WriteStartObject();
        writer.WriteString("document", JournalView.DocumentKind);
        writer.WriteNumber("schema", ViewSchema);
        WriteHead(writer, view.Id, view.Owner, view.Language);
        writer.WriteString("reader", view.Reader.ToString());
        writer.WriteStartArray("entries");
        foreach (JournalViewEntry entry in view.Entries)
        {
            WriteEntry(writer, entry);
        }

        writer.WriteEndArray();
        if (view.Levels.Count > 0)
        {
            writer.WriteStartArray("levels");
            foreach (LevelMarked level in view.Levels)
            {
                writer.WriteStartObject();
                writer.WriteString("at", level.At);
                writer.WriteString("text", level.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, JournalId? id, Participant owner, LanguageTag? language)
    {
        DocumentWriting.WriteOptional(writer, "id", id?.ToString());
        DocumentWriting.WriteParticipant(writer, "owner", owner);
        DocumentWriting.WriteOptional(writer, "language", language?.ToString());
    }

    private static void WriteContent(Utf8JsonWriter writer, JournalEvent happened)
    {
        switch (happened)
        {
            case EntryWritten written:
                WriteEntry(writer, "entry", written.Entry);
                break;
            case EntryCorrected corrected:
                writer.WriteNumber("number", corrected.Number);
                WriteEntry(writer, "entry", corrected.Entry);
                DocumentWriting.WriteOptional(writer, "reason", corrected.Reason);
                break;
            case EntryWithdrawn withdrawn:
                writer.WriteNumber("number", withdrawn.Number);
                DocumentWriting.WriteOptional(writer, "reason", withdrawn.Reason);
                break;
            case EntryShared shared:
                writer.WriteNumber("number", shared.Number);
                DocumentWriting.WriteStrings(writer, "with", shared.With);
                break;
            case EntryUnshared unshared:
                writer.WriteNumber("number", unshared.Number);
                DocumentWriting.WriteStrings(writer, "with", unshared.With);
                break;
            case LevelMarked level:
                writer.WriteString("text", level.Text);
                break;
        }
    }

    private static void WriteEntry(Utf8JsonWriter writer, JournalViewEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", entry.Number);
        writer.WriteString("at", entry.At);
        WriteEntry(writer, "entry", entry.Entry);
        if (entry.Earlier.Count > 0)
        {
            writer.WriteStartArray("earlier");
            foreach (JournalEntry earlier in entry.Earlier)
            {
                writer.WriteStartObject();
                WriteMembers(writer, earlier);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (entry.SharedWith.Count > 0)
        {
            DocumentWriting.WriteStrings(writer, "sharedWith", entry.SharedWith);
        }

        DocumentWriting.WriteOptional(writer, "withdrawn", entry.IsWithdrawn ? true : null);
        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, string name, JournalEntry entry)
    {
        writer.WriteStartObject(name);
        WriteMembers(writer, entry);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, JournalEntry entry)
    {
        DocumentWriting.WriteOptional(writer, "kind", entry.Kind == JournalEntryKind.Progress ? null : JournalWords.Kinds[(int)entry.Kind]);
        writer.WriteString("what", entry.What);
        DocumentWriting.WriteOptional(writer, "whyItMatters", entry.WhyItMatters);
        DocumentWriting.WriteOptional(writer, "ownContribution", entry.OwnContribution);
        DocumentWriting.WriteOptional(writer, "on", entry.On is { } day ? Moments.Text(day) : null);
        DocumentWriting.WriteOptional(writer, "noticedBy", entry.NoticedBy);
        DocumentWriting.WriteOptional(writer, "benefit", entry.Benefit);
        if (entry.WhatWorked.Count > 0)
        {
            DocumentWriting.WriteStrings(writer, "whatWorked", entry.WhatWorked);
        }

        DocumentWriting.WriteOptional(writer, "willDoAgain", entry.WillDoAgain);
        DocumentWriting.WriteOptional(writer, "idea", entry.Idea);
        DocumentWriting.WriteOptional(writer, "domain", entry.Domain);
    }
}
