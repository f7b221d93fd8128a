using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Json.Shapes;
using Progressie.Motivation;
using static Progressie.Json.Documents.ConversationModelDocument;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a conversation, read against the model it names. The rules that record events have the last word, with the same
/// pointers.</summary>
internal static class ConversationDocument
{
    private const string SomethingSaid = """
        { "anyOf": [
          { "properties": { "question": true }, "required": ["question"] },
          { "properties": { "answer": { "type": "object", "minProperties": 1 } }, "required": ["answer"] }] }
        """;

    private const string OneStep = """
        { "oneOf": [
          { "properties": { "carriedStep": true }, "required": ["carriedStep"] },
          { "properties": { "agreedStep": true }, "required": ["agreedStep"] }] }
        """;

    internal static readonly ObjectShape<RoleSituation> Situation = new(IssueTerms.Situation, static o =>
    {
        WordShape<ProgressOrigin> origin = new(MotivationWords.Origins, PersonalData.Answer);
        OptionalValue<ProgressOrigin> goal = o.Optional("goalFrom", origin, static situation => situation.GoalFrom);
        OptionalValue<ProgressOrigin> ideas = o.Optional("ideasFrom", origin, static situation => situation.IdeasFrom);
        Field<Initiative> initiative = o.Usual(
            "initiative",
            new WordShape<Initiative>(MotivationWords.Initiatives, PersonalData.Answer),
            static situation => situation.Initiative,
            Initiative.NotSaid);
        Field<WorkingRelation> relation = o.Usual(
            "relation",
            new WordShape<WorkingRelation>(MotivationWords.Relations, PersonalData.Answer),
            static situation => situation.Relation,
            WorkingRelation.NotSaid);
        OptionalValue<bool> mandate = o.Optional("mandate", YesOrNo, static situation => situation.HasMandate);
        OptionalValue<bool> procedure = o.Optional("fixedProcedure", YesOrNo, static situation => situation.HasFixedProcedure);
        OptionalValue<bool> permission = o.Optional("permission", YesOrNo, static situation => situation.HasPermission);
        return v => new RoleSituation
        {
            GoalFrom = goal[v],
            IdeasFrom = ideas[v],
            Initiative = initiative[v],
            Relation = relation[v],
            HasMandate = mandate[v],
            HasFixedProcedure = procedure[v],
            HasPermission = permission[v],
        };
    })
    {
        Definition = "situation",
    };

    /// <summary>What was answered, by field.</summary>
    internal static readonly KeyedShape<Answer, string> Answers = new(
        IssueTerms.ObjectFromFieldIdsToTexts,
        "slug",
        IdRules.Slug,
        Words,
        static entries => Conversations.Answer.FromChecked(
            Array.ConvertAll(entries, static entry => new AnswerValue { Field = FieldId.Parse(entry.Key), Text = entry.Value })),
        static answer => answer.Values.Count,
        static (answer, i) => (answer.Values[i].Field.ToString(), answer.Values[i].Text));

    internal static readonly ObjectShape<ConversationParticipant> Participant = new(IssueTerms.ObjectWithIdNameAndParty, static o =>
    {
        Field<ParticipantId> id = o.Required("id", IdOfPerson, static participant => participant.Person.Id);
        OptionalField<string> name = o.Optional("name", PersonName, static participant => participant.Person.Name);
        Field<PartyId> party = o.Required("party", IdOfParty, static participant => participant.Party);
        return v => new ConversationParticipant { Person = new Participant { Id = id[v], Name = name[v] }, Party = party[v] };
    });

    internal static readonly KeyedShape<IReadOnlyList<ParameterValue>, LocalizedText> Parameters = new(
        IssueTerms.ObjectFromParameterIdsToTexts,
        "slug",
        IdRules.Slug,
        new LocalizedShape(PersonalData.Words),
        static entries => ValueList<ParameterValue>.Own(
            Array.ConvertAll(entries, static entry => new ParameterValue { Parameter = TextKey.Parse(entry.Key), Text = entry.Value })),
        static values => values.Count,
        static (values, i) => (values[i].Parameter.ToString(), values[i].Text));

    internal static readonly WordShape<AnswerSignal> Signal = new(ConversationWords.Signals, PersonalData.Answer);

    internal static readonly DefinitionReference<ConversationModel> Model = new(
        "model",
        IssueCode.ConversationModelUnknown,
        IssueCode.ConversationModelVersionUnknown,
        IssueCode.ConversationModelChanged,
        static definitions => definitions.Conversations,
        static model => model.Id,
        static model => model.Version,
        static model => model.Hash);

    internal static readonly UnionShape<ConversationEvent> Event = new(IssueTerms.Event, "event", "event", static u =>
    {
        u.Of<Said>("said", SomethingSaid, static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<StepId> step = o.Required("step", IdOfStep, static said => said.Step);
            OptionalField<string> question = o.Optional("question", Words, static said => said.Question);
            OptionalField<Answer> answer = o.Optional("answer", Answers, static said => said.Answer.IsEmpty ? null : said.Answer);
            OptionalValue<AnswerSignal> signal = o.Optional("signal", Signal, static said => SignalOf(said.Signal));
            OptionalValue<bool> isPrivate = o.Optional("private", YesOrNo, static said => said.IsPrivate);
            return head.On(v => new Said
            {
                At = head.At[v],
                By = by[v],
                Step = step[v],
                Question = question[v],
                Answer = answer[v] ?? Conversations.Answer.None,
                Signal = signal[v] ?? AnswerSignal.None,
                IsPrivate = isPrivate[v],
            });
        });
        u.Of<Passed>("passed", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<StepId> step = o.Required("step", IdOfStep, static passed => passed.Step);
            return head.On(v => new Passed { At = head.At[v], By = by[v], Step = step[v] });
        });
        u.Of<StepClosed>("step-closed", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<StepId> step = o.Required("step", IdOfStep, static closed => closed.Step);
            return head.On(v => new StepClosed { At = head.At[v], By = by[v], Step = step[v] });
        });
        u.Of<Corrected>("corrected", SomethingSaid, static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<int> number = o.Required("number", Ordinal, static corrected => corrected.Number);
            OptionalField<string> reason = o.Optional("reason", Words, static corrected => corrected.Reason);
            OptionalField<string> question = o.Optional("question", Words, static corrected => corrected.Question);
            OptionalField<Answer> answer =
                o.Optional("answer", Answers, static corrected => corrected.Answer.IsEmpty ? null : corrected.Answer);
            OptionalValue<AnswerSignal> signal = o.Optional("signal", Signal, static corrected => SignalOf(corrected.Signal));
            OptionalValue<bool> isPrivate = o.Optional("private", YesOrNo, static corrected => corrected.IsPrivate);
            return head.On(v => new Corrected
            {
                At = head.At[v],
                By = by[v],
                Number = number[v],
                Reason = reason[v],
                Question = question[v],
                Answer = answer[v] ?? Conversations.Answer.None,
                Signal = signal[v] ?? AnswerSignal.None,
                IsPrivate = isPrivate[v],
            });
        });
        u.Of<Withdrawn>("withdrawn", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<int> number = o.Required("number", Ordinal, static withdrawn => withdrawn.Number);
            OptionalField<string> reason = o.Optional("reason", Words, static withdrawn => withdrawn.Reason);
            return head.On(v => new Withdrawn
            {
                At = head.At[v],
                By = by[v],
                Number = number[v],
                Reason = reason[v],
            });
        });
        u.Of<EventsErased>("erased", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o, hasWords: false);
            Field<IReadOnlyList<int>> numbers = o.List("numbers", SharedShapes.Numbers, static happened => happened.Numbers);
            OptionalValue<ParticipantId> person = o.Optional("person", IdOfPerson, static happened => happened.Person);
            return head.On(v => new EventsErased
            {
                At = head.At[v],
                By = by[v],
                Numbers = numbers[v],
                Person = person[v],
            });
        });
        u.Of<RoleSwitched>("role-switched", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<ProgressRole> to = o.Required("to", RoleWord, static switched => switched.To);
            OptionalField<string> reason = o.Optional("reason", Words, static switched => switched.Reason);
            OptionalField<RoleSituation> situation = o.Optional("situation", Situation, static switched => switched.Situation);
            return head.On(v => new RoleSwitched
            {
                At = head.At[v],
                By = by[v],
                To = to[v],
                Reason = reason[v],
                Situation = situation[v],
            });
        });
        u.Of<Decided>("decided", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<NextStep> step = o.Required("nextStep", SharedShapes.AgreedStep, static decided => decided.Step);
            return head.On(v => new Decided { At = head.At[v], By = by[v], Step = step[v] });
        });
        u.Of<Reviewed>("reviewed", OneStep, static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            OptionalValue<int> carried = o.Optional("carriedStep", Ordinal, static reviewed => reviewed.CarriedStep);
            OptionalValue<int> agreed = o.Optional("agreedStep", Ordinal, static reviewed => reviewed.AgreedStep);
            Field<NextStepStatus> status = o.Required("status", StatusWord, static reviewed => reviewed.Status);
            OptionalField<string> outcome = o.Optional("outcome", Words, static reviewed => reviewed.Outcome);
            return head.On(v => new Reviewed
            {
                At = head.At[v],
                By = by[v],
                CarriedStep = carried[v],
                AgreedStep = agreed[v],
                Status = status[v],
                Outcome = outcome[v],
            });
        });
        u.Of<DecisionCorrected>("decision-corrected", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<int> number = o.Required("number", Ordinal, static corrected => corrected.Number);
            OptionalField<string> reason = o.Optional("reason", Words, static corrected => corrected.Reason);
            Field<NextStep> step = o.Required("nextStep", SharedShapes.AgreedStep, static corrected => corrected.Step);
            return head.On(v => new DecisionCorrected
            {
                At = head.At[v],
                By = by[v],
                Number = number[v],
                Reason = reason[v],
                Step = step[v],
            });
        });
        u.Of<OutcomeCorrected>("outcome-corrected", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<int> number = o.Required("number", Ordinal, static corrected => corrected.Number);
            OptionalField<string> reason = o.Optional("reason", Words, static corrected => corrected.Reason);
            Field<NextStepStatus> status = o.Required("status", StatusWord, static corrected => corrected.Status);
            OptionalField<string> outcome = o.Optional("outcome", Words, static corrected => corrected.Outcome);
            return head.On(v => new OutcomeCorrected
            {
                At = head.At[v],
                By = by[v],
                Number = number[v],
                Reason = reason[v],
                Status = status[v],
                Outcome = outcome[v],
            });
        });
        u.Of<Noted>("noted", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<string> text = o.Required("text", Words, static noted => noted.Text);
            Field<bool> shared = o.Usual("shared", YesOrNo, static noted => noted.IsShared, false);
            return head.On(v => new Noted
            {
                At = head.At[v],
                By = by[v],
                Text = text[v],
                IsShared = shared[v],
            });
        });
        u.Of<Joined>("joined", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<ConversationParticipant> participant = o.Required("participant", Participant, static joined => joined.Participant);
            return head.On(v => new Joined { At = head.At[v], By = by[v], Participant = participant[v] });
        });
        u.Of<Renamed>("renamed", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<Participant> person = o.Required("person", Person, static renamed => renamed.Person);
            return head.On(v => new Renamed { At = head.At[v], By = by[v], Person = person[v] });
        });
        u.Of<Left>("left", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            Field<ParticipantId> person = o.Required("person", IdOfPerson, static left => left.Person);
            return head.On(v => new Left { At = head.At[v], By = by[v], Person = person[v] });
        });
        u.Of<Closed>("closed", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            return head.On(v => new Closed { At = head.At[v], By = by[v] });
        });
        u.Of<Reopened>("reopened", static o =>
        {
            (EventHead head, Field<ParticipantId> by) = Head(o);
            return head.On(v => new Reopened { At = head.At[v], By = by[v] });
        });
    });

    internal static readonly DocumentShape<Conversation> Conversation = new(Conversations.Conversation.DocumentKind, 1, static o =>
    {
        OptionalValue<ConversationId> id = o.Optional("id", SharedShapes.IdOfConversation, static conversation => conversation.Id);
        Field<ConversationModel> model = o.Required("model", Model, static conversation => conversation.Model);
        OptionalField<string> topic = o.Optional("topic", Words, static conversation => conversation.Topic);
        OptionalValue<LanguageTag> language = o.Optional("language", Language, static conversation => conversation.Language);
        Field<IReadOnlyList<ConversationParticipant>> participants = o.Required(
            "participants",
            new ListShape<ConversationParticipant>(IssueTerms.ArrayOfParticipants, Participant) { Least = 1 },
            static conversation => conversation.Beginning.Participants);
        OptionalField<RoleSituation> situation = o.Optional("situation", Situation, static conversation => conversation.Details.Situation);
        OptionalValue<ProgressRole> role = o.Optional("role", RoleWord, static conversation => conversation.Details.Role);
        OptionalField<IReadOnlyList<ParameterValue>> parameters = o.Optional(
            "parameters", Parameters, static conversation => conversation.Parameters is { Count: > 0 } some ? some : null);
        Field<IReadOnlyList<NextStep>> carried = o.List(
            "carried", new ListShape<NextStep>(IssueTerms.ArrayOfNextSteps, SharedShapes.AgreedStep),
            static conversation => conversation.Carried);
        Field<DateTimeOffset> startedAt = o.Required("startedAt", Moment, static conversation => conversation.StartedAt);
        Field<IReadOnlyList<ConversationEvent>> events = o.List(
            "events",
            new ListShape<ConversationEvent>(IssueTerms.ArrayOfEvents, Event, isLog: true),
            static conversation => conversation.Events);
        Field<HostExtensions> extensions = o.Extensions(static conversation => conversation.Extensions);

        // Nothing above looks at the model, so it may stand anywhere. What is not of the right shape cannot be judged by it.
        return (ref reader, scoped v) => reader.Issues.HasErrors ? null : Conversations.Conversation.Replay(
            model[v],
            (ValueList<ConversationParticipant>)participants[v],
            new ConversationDetails
            {
                Id = id[v],
                Topic = topic[v],
                Language = language[v],
                Situation = situation[v],
                Role = role[v],
                Parameters = parameters[v] ?? [],
                Carried = carried[v],
                Extensions = extensions[v],
            },
            startedAt[v],
            events[v],
            reader.Limits,
            reader.Issues);
    })
    {
        Reference = "model",
    };

    private static AnswerSignal? SignalOf(AnswerSignal signal) => signal == AnswerSignal.None ? null : signal;

    private static (EventHead Head, Field<ParticipantId> By) Head<T>(Members<T> o, bool hasWords = true)
        where T : ConversationEvent =>
        (EventHead.Of(o, hasWords), o.Required("by", IdOfPerson, static happened => happened.By));
}
