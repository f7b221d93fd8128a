using System.Text.Json;
using Progressie.Conversations;
using Progressie.Internal;

namespace Progressie.Json;

/// <summary>Writes what documents of several kinds have in common.</summary>
internal static class SharedWriting
{
    internal static void WriteNextStep(Utf8JsonWriter writer, NextStep step)
    {
        writer.WriteString("what", step.What);
        DocumentWriting.WriteOptional(writer, "how", step.How);
        DocumentWriting.WriteOptional(writer, "when", step.When);
        DocumentWriting.WriteOptional(writer, "on", step.On is { } day ? Moments.Text(day) : null);
        DocumentWriting.WriteParticipant(writer, "owner", step.Owner);
        DocumentWriting.WriteOptional(writer, "noticedBy", step.NoticedBy);
        WriteSource(writer, "origin", step.Origin);
        DocumentWriting.WriteOptional(
            writer, "status", step.Status == NextStepStatus.Open ? null : ConversationWords.StepStatuses[(int)step.Status]);
    }

    /// <summary>Writes people, when there are any.</summary>
    internal static void WritePeople(Utf8JsonWriter writer, string name, IReadOnlyList<Participant> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (Participant person in people)
        {
            writer.WriteStartObject();
            writer.WriteString("id", person.Id.ToString());
            DocumentWriting.WriteOptional(writer, "name", person.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WriteSource(Utf8JsonWriter writer, string name, ProgressSource? source)
    {
        if (source is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        if (source is { Definition: { } definition, Version: { } version })
        {
            writer.WriteString("definition", definition.ToString());
            writer.WriteNumber("version", version.Number);
        }

        DocumentWriting.WriteOptional(writer, "board", source.Board?.ToString());
        DocumentWriting.WriteOptional(writer, "journal", source.Journal?.ToString());
        DocumentWriting.WriteOptional(writer, "response", source.Response?.ToString());
        DocumentWriting.WriteOptional(writer, "conversation", source.Conversation?.ToString());
        DocumentWriting.WriteOptional(writer, "series", source.Series?.ToString());
        DocumentWriting.WriteOptional(writer, "element", source.Element);
        writer.WriteEndObject();
    }
}
