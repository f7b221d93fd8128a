using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.ConversationDocument;
using static Progressie.Json.Documents.ConversationModelDocument;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What one reader may see of a conversation. Only written; the conversation is read.</summary>
internal static class ConversationSummaryDocument
{
    private static readonly ListShape<ConversationEvent> Events = new(IssueTerms.ArrayOfEvents, Event);

    private static readonly ListShape<NextStep> NextSteps = new(IssueTerms.ArrayOfNextSteps, AgreedStep);

    private static readonly ListShape<StepId> IdsOfSteps = new(IssueTerms.ArrayOfStepIds, IdOfStep);

    /// <summary>What somebody said, as it stands. What it was before comes with it once it was corrected.</summary>
    internal static readonly ObjectShape<ConversationEntry> Entry = new(static o =>
    {
        o.Required("number", Ordinal, static entry => entry.Number);
        o.Required("at", Moment, static entry => entry.At);
        o.Required("when", CommonShapes.DayOrMoment, static entry => entry.When);
        o.Required("by", IdOfPerson, static entry => entry.By);
        o.Required("step", IdOfStep, static entry => entry.Step);
        o.Optional("question", Words, static entry => entry.Question);
        o.Optional("answer", Answers, static entry => entry.Answer.IsEmpty ? null : entry.Answer);
        o.Optional("signal", Signal, static entry => entry.Signal == AnswerSignal.None ? (AnswerSignal?)null : entry.Signal);
        o.Usual("private", YesOrNo, static entry => entry.IsPrivate, false);
        o.Usual("withdrawn", YesOrNo, static entry => entry.IsWithdrawn, false);
        o.List("history", Events, static entry => History(entry));
    })
    {
        Definition = "conversationEntry",
    };

    internal static readonly ObjectShape<SummaryLine> Line = new(static o =>
    {
        o.Required("entry", Ordinal, static line => line.Entry.Number);
        o.Required("step", IdOfStep, static line => line.Step.Id);
        o.Required("field", IdOfField, static line => line.Field.Id);
        o.Required("text", Words, static line => line.Text);
        o.List("how", Texts, static line => line.How);
        o.Optional("why", Words, static line => line.Why);
    })
    {
        Definition = "summaryLine",
    };

    internal static readonly ObjectShape<UsefulnessAnswer> Useful = new(static o =>
    {
        o.Required("entry", Ordinal, static answer => answer.Entry.Number);
        o.Required(
            "moment", new WordShape<UsefulnessMoment>(ConversationWords.Moments, PersonalData.None), static answer => answer.Moment);
        o.Optional(
            "useful",
            new WordShape<Usefulness>(ConversationWords.Usefulnesses, PersonalData.Answer),
            static answer => answer.Useful == Usefulness.NotSaid ? (Usefulness?)null : answer.Useful);
    })
    {
        Definition = "usefulnessAnswer",
    };

    private static readonly ListShape<SummaryLine> Lines = new(IssueTerms.Array, Line);

    private static readonly ObjectShape<ConversationSummary> Steps = new(static o =>
    {
        o.Required("discussed", IdsOfSteps, static summary => Ids(summary.Discussed));
        o.Required("notDiscussed", IdsOfSteps, static summary => Ids(summary.NotDiscussed));
    });

    internal static readonly DocumentShape<ConversationSummary> Summary = new("conversation-summary", 1,
        "read the Conversation and ask it for a view", static o =>
    {
        o.Optional("reader", IdOfPerson, static summary => summary.Reader);
        o.Required("model", ConversationDocument.Model, static summary => summary.Model);
        o.Optional("topic", Words, static summary => summary.Topic);
        o.Optional("language", Language, static summary => summary.Language);
        o.Required(
            "participants",
            new ListShape<ConversationParticipant>(IssueTerms.ArrayOfParticipants, ConversationDocument.Participant),
            static summary => summary.Participants);
        o.Optional("parameters", Parameters, static summary => summary.Parameters is { Count: > 0 } some ? some : null);
        o.Required("startedAt", Moment, static summary => summary.StartedAt);
        o.Optional("closedAt", Moment, static summary => summary.ClosedAt);
        o.Required("entries", new ListShape<ConversationEntry>(IssueTerms.Array, Entry), static summary => summary.Entries);
        o.Required("achieved", Lines, static summary => summary.Achieved);
        o.Required("desired", Lines, static summary => summary.Desired);
        o.List("stepIdeas", Lines, static summary => summary.StepIdeas);
        o.List("helpWanted", Lines, static summary => summary.HelpWanted);
        o.List("followUp", Lines, static summary => summary.FollowUp);
        o.Required("agreed", NextSteps, static summary => summary.Agreed);
        o.List("carried", NextSteps, static summary => summary.Carried);
        o.List("reviews", Events, static summary => summary.Reviews);
        o.Required("openSteps", NextSteps, static summary => summary.OpenSteps);
        o.List("usefulness", new ListShape<UsefulnessAnswer>(IssueTerms.Array, Useful), static summary => summary.Usefulness);
        o.List("roleSwitches", Events, static summary => summary.RoleSwitches);
        o.List("notes", Events, static summary => summary.Notes);
        o.Required("steps", Steps, static summary => summary);
    });

    private static IReadOnlyList<ConversationEvent> History(ConversationEntry entry) =>
        entry.Corrections.Count == 0 ? [] : [entry.Original, .. entry.Corrections];

    private static ValueList<StepId> Ids(IReadOnlyList<ConversationStep> steps)
    {
        StepId[] ids = new StepId[steps.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = steps[i].Id;
        }

        return ValueList<StepId>.Own(ids);
    }
}
