using System.Text.Json;
using Progressie.Conversations;

namespace Progressie.Json;

/// <summary>Writes conversation models. What is as it is by default is left out.</summary>
internal static class ConversationModelWriting
{
    internal static void Write(Utf8JsonWriter writer, ConversationModel model)
    {
        writer.WriteStartObject();
        writer.WriteString("document", ConversationModel.DocumentKind);
        writer.WriteNumber("schema", ConversationModelReading.NewestSchema);
        writer.WriteString("id", model.Id.ToString());
        writer.WriteNumber("version", model.Version.Number);
        writer.WriteString("sourceLanguage", model.SourceLanguage.ToString());
        DocumentWriting.WriteStrings(writer, "languages", model.Languages);
        DocumentWriting.WriteLocalized(writer, "title", model.Title);
        DocumentWriting.WriteLocalized(writer, "introduction", model.Introduction);
        DocumentWriting.WriteLocalized(writer, "credit", model.Credit);
        DocumentWriting.WriteOptional(writer, "role", model.Role is { } role ? ConversationWords.Roles[(int)role] : null);
        writer.WriteString("order", ConversationWords.Orders[(int)model.Order]);
        WriteParties(writer, model.Parties);
        DocumentWriting.WriteOptional(writer, "lead", model.Lead?.ToString());
        WriteParameters(writer, model.Parameters);
        writer.WriteStartArray("steps");
        WriteSteps(writer, model.Steps);
        writer.WriteEndArray();
        if (model.Asides.Count > 0)
        {
            writer.WriteStartArray("asides");
            WriteSteps(writer, model.Asides);
            writer.WriteEndArray();
        }

        DocumentWriting.WriteExtensions(writer, model.Extensions);
        writer.WriteEndObject();
    }

    private static void WriteParties(Utf8JsonWriter writer, IReadOnlyList<ConversationParty> parties)
    {
        writer.WriteStartArray("parties");
        foreach (ConversationParty party in parties)
        {
            writer.WriteStartObject();
            writer.WriteString("id", party.Id.ToString());
            DocumentWriting.WriteLocalized(writer, "title", party.Title);
            if (party.Least != 1)
            {
                writer.WriteNumber("least", party.Least);
            }

            if (party.Most is { } most)
            {
                writer.WriteNumber("most", most);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteParameters(Utf8JsonWriter writer, IReadOnlyList<ModelParameter> parameters)
    {
        if (parameters.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("parameters");
        foreach (ModelParameter parameter in parameters)
        {
            writer.WriteStartObject();
            writer.WriteString("id", parameter.Id.ToString());
            DocumentWriting.WriteLocalized(writer, "title", parameter.Title);
            DocumentWriting.WriteLocalized(writer, "default", parameter.Default);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSteps(Utf8JsonWriter writer, IReadOnlyList<ConversationStep> steps)
    {
        foreach (ConversationStep step in steps)
        {
            writer.WriteStartObject();
            writer.WriteString("id", step.Id.ToString());
            writer.WriteString("kind", step.Kind.ToString());
            DocumentWriting.WriteOptional(writer, "moment", step.Moment is { } moment ? ConversationWords.Moments[(int)moment] : null);
            DocumentWriting.WriteLocalized(writer, "title", step.Title);
            DocumentWriting.WriteLocalized(writer, "aim", step.Aim);
            DocumentWriting.WriteOptional(writer, "askedBy", step.AskedBy?.ToString());
            DocumentWriting.WriteStrings(writer, "spokenBy", step.SpokenBy);
            if (step.After.Count > 0)
            {
                DocumentWriting.WriteStrings(writer, "after", step.After);
            }

            DocumentWriting.WriteOptional(
                writer, "turns", step.Turns == TurnTaking.Open ? null : ConversationWords.Turns[(int)step.Turns]);
            if (step.Minutes is { } minutes)
            {
                writer.WriteNumber("minutes", minutes);
            }

            DocumentWriting.WriteOptional(
                writer, "visibility", step.Visibility == StepVisibility.Everyone ? null : ConversationWords.Visibilities[(int)step.Visibility]);
            DocumentWriting.WriteLocalizedList(writer, "questions", step.Questions);
            if (step.FollowUps.Count > 0)
            {
                DocumentWriting.WriteLocalizedList(writer, "followUps", step.FollowUps);
            }

            if (step.Pitfalls.Count > 0)
            {
                DocumentWriting.WriteLocalizedList(writer, "pitfalls", step.Pitfalls);
            }

            WriteAnswer(writer, step.Answer);
            writer.WriteEndObject();
        }
    }

    private static void WriteAnswer(Utf8JsonWriter writer, IReadOnlyList<AnswerField> fields)
    {
        writer.WriteStartArray("answer");
        foreach (AnswerField field in fields)
        {
            writer.WriteStartObject();
            writer.WriteString("id", field.Id.ToString());
            DocumentWriting.WriteLocalized(writer, "title", field.Title);
            writer.WriteString("holds", ConversationWords.Meanings[(int)field.Holds]);
            writer.WriteString("kind", ConversationWords.AnswerKinds[(int)field.Kind]);
            if (field.Options.Count > 0)
            {
                writer.WriteStartArray("options");
                foreach (AnswerOption option in field.Options)
                {
                    writer.WriteStartObject();
                    writer.WriteString("id", option.Id.ToString());
                    DocumentWriting.WriteLocalized(writer, "text", option.Text);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
