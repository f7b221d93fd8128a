using System.Text.Json;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Json;

/// <summary>Writes conversations. What is as it is by default is left out.</summary>
internal static class ConversationWriting
{
    internal static void Write(Utf8JsonWriter writer, Conversation conversation)
    {
        ConversationDetails details = conversation.Beginning.Details;
        writer.WriteStartObject();
        writer.WriteString("document", Conversation.DocumentKind);
        writer.WriteNumber("schema", ConversationReading.NewestSchema);
        DocumentWriting.WriteOptional(writer, "id", details.Id?.ToString());
        DocumentWriting.WriteReference(writer, "model", conversation.Model.Id, conversation.Model.Version, conversation.Model.Hash);
        DocumentWriting.WriteOptional(writer, "topic", details.Topic);
        DocumentWriting.WriteOptional(writer, "language", details.Language?.ToString());
        writer.WriteStartArray("participants");
        foreach (ConversationParticipant participant in conversation.Participants)
        {
            writer.WriteStartObject();
            writer.WriteString("id", participant.Person.Id.ToString());
            DocumentWriting.WriteOptional(writer, "name", participant.Person.Name);
            writer.WriteString("party", participant.Party.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteSituation(writer, details.Situation);
        DocumentWriting.WriteOptional(writer, "role", details.Role is { } role ? ConversationWords.Roles[(int)role] : null);
        if (details.Parameters.Count > 0)
        {
            writer.WriteStartObject("parameters");
            foreach (ParameterValue value in details.Parameters)
            {
                DocumentWriting.WriteLocalized(writer, value.Parameter.ToString(), value.Text);
            }

            writer.WriteEndObject();
        }

        if (details.Carried.Count > 0)
        {
            writer.WriteStartArray("carried");
            foreach (NextStep step in details.Carried)
            {
                writer.WriteStartObject();
                SharedWriting.WriteNextStep(writer, step);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteString("startedAt", conversation.StartedAt);
        WriteEvents(writer, conversation.EventList);
        DocumentWriting.WriteExtensions(writer, details.Extensions);
        writer.WriteEndObject();
    }

    private static void WriteSituation(Utf8JsonWriter writer, RoleSituation? situation)
    {
        if (situation is null)
        {
            return;
        }

        writer.WriteStartObject("situation");
        DocumentWriting.WriteOptional(writer, "goalFrom", situation.GoalFrom is { } goal ? ConversationWords.Origins[(int)goal] : null);
        DocumentWriting.WriteOptional(writer, "ideasFrom", situation.IdeasFrom is { } ideas ? ConversationWords.Origins[(int)ideas] : null);
        DocumentWriting.WriteOptional(
            writer, "initiative", situation.Initiative == Initiative.NotSaid ? null : ConversationWords.Initiatives[(int)situation.Initiative]);
        DocumentWriting.WriteOptional(
            writer, "relation", situation.Relation == WorkingRelation.NotSaid ? null : ConversationWords.Relations[(int)situation.Relation]);
        DocumentWriting.WriteOptional(writer, "mandate", situation.HasMandate);
        DocumentWriting.WriteOptional(writer, "fixedProcedure", situation.HasFixedProcedure);
        DocumentWriting.WriteOptional(writer, "permission", situation.HasPermission);
        writer.WriteEndObject();
    }

    private static void WriteEvents(Utf8JsonWriter writer, AppendList<ConversationEvent> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("events");
        foreach (ConversationEvent happened in events)
        {
            writer.WriteStartObject();
            writer.WriteString("event", ConversationWords.Events[(int)happened.Kind]);
            writer.WriteString("at", happened.At);
            writer.WriteString("by", happened.By.ToString());
            WriteContent(writer, happened);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteContent(Utf8JsonWriter writer, ConversationEvent happened)
    {
        switch (happened)
        {
            case Said said:
                writer.WriteString("step", said.Step.ToString());
                WriteWords(writer, said.Question, said.Answer, said.Signal, said.IsPrivate);
                break;
            case Passed passed:
                writer.WriteString("step", passed.Step.ToString());
                break;
            case StepClosed closed:
                writer.WriteString("step", closed.Step.ToString());
                break;
            case Corrected corrected:
                writer.WriteNumber("number", corrected.Number);
                DocumentWriting.WriteOptional(writer, "reason", corrected.Reason);
                WriteWords(writer, corrected.Question, corrected.Answer, corrected.Signal, corrected.IsPrivate);
                break;
            case Withdrawn withdrawn:
                writer.WriteNumber("number", withdrawn.Number);
                DocumentWriting.WriteOptional(writer, "reason", withdrawn.Reason);
                break;
            case RoleSwitched switched:
                writer.WriteString("to", ConversationWords.Roles[(int)switched.To]);
                DocumentWriting.WriteOptional(writer, "reason", switched.Reason);
                WriteSituation(writer, switched.Situation);
                break;
            case Decided decided:
                writer.WriteStartObject("nextStep");
                SharedWriting.WriteNextStep(writer, decided.Step);
                writer.WriteEndObject();
                break;
            case Reviewed reviewed:
                writer.WriteNumber("carriedStep", reviewed.CarriedStep);
                writer.WriteString("status", ConversationWords.StepStatuses[(int)reviewed.Status]);
                DocumentWriting.WriteOptional(writer, "outcome", reviewed.Outcome);
                break;
            case Noted noted:
                writer.WriteString("text", noted.Text);
                DocumentWriting.WriteOptional(writer, "shared", noted.IsShared ? true : null);
                break;
        }
    }

    private static void WriteWords(Utf8JsonWriter writer, string? question, Answer answer, AnswerSignal signal, bool? isPrivate)
    {
        DocumentWriting.WriteOptional(writer, "question", question);
        if (!answer.IsEmpty)
        {
            writer.WriteStartObject("answer");
            foreach (AnswerValue value in answer.Values)
            {
                writer.WriteString(value.Field.ToString(), value.Text);
            }

            writer.WriteEndObject();
        }

        DocumentWriting.WriteOptional(writer, "signal", signal == AnswerSignal.None ? null : ConversationWords.Signals[(int)signal]);
        DocumentWriting.WriteOptional(writer, "private", isPrivate);
    }
}
