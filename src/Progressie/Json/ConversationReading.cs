using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Motivation;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads conversations, against the model they name. The rules that record events have the last word, with the same pointers.</summary>
internal static class ConversationReading
{
    internal const int NewestSchema = 1;

    private static readonly DefinitionReference<ConversationModel> ModelReference = new(
        "model",
        IssueCode.ConversationModelUnknown,
        IssueCode.ConversationModelVersionUnknown,
        IssueCode.ConversationModelChanged,
        static model => model.Hash);

    private static readonly MemberTable Root = new(
        Required("document", "\"conversation\""),
        Required("schema", IssueTerms.WholeNumber),
        Optional("id", IssueTerms.ConversationId),
        Required("model", IssueTerms.ObjectWithIdVersionAndHash),
        Optional("topic", IssueTerms.Text),
        Optional("language", IssueTerms.LanguageTag),
        Required("participants", IssueTerms.ArrayOfParticipants),
        Optional("situation", IssueTerms.Situation),
        Optional("role", IssueTerms.RoleWord),
        Optional("parameters", IssueTerms.ObjectFromParameterIdsToTexts),
        Optional("carried", IssueTerms.ArrayOfNextSteps),
        Required("startedAt", IssueTerms.Moment),
        Optional("events", IssueTerms.ArrayOfEvents),
        Optional("extensions", IssueTerms.Object));

    private static readonly MemberTable ParticipantMembers = new(
        Required("id", IssueTerms.ParticipantId),
        Optional("name", IssueTerms.Text),
        Required("party", IssueTerms.PartyId));

    private static readonly MemberTable Situation = new(
        Optional("goalFrom", IssueTerms.OriginWord),
        Optional("ideasFrom", IssueTerms.OriginWord),
        Optional("initiative", IssueTerms.InitiativeWord),
        Optional("relation", IssueTerms.WorkingRelationWord),
        Optional("mandate", IssueTerms.TrueOrFalse),
        Optional("fixedProcedure", IssueTerms.TrueOrFalse),
        Optional("permission", IssueTerms.TrueOrFalse));

    /// <summary>Every member that an event can have, in the order of <see cref="EventMember"/>. A member is required wherever it occurs, or nowhere.</summary>
    private static readonly Member[] EventMembers =
    [
        Required("event", IssueTerms.EventWord),
        Required("at", IssueTerms.Moment),
        Required("by", IssueTerms.ParticipantId),
        Required("step", IssueTerms.StepId),
        Optional("question", IssueTerms.Text),
        Optional("answer", IssueTerms.ObjectFromFieldIdsToTexts),
        Optional("signal", IssueTerms.SignalWord),
        Optional("private", IssueTerms.TrueOrFalse),
        Required("number", IssueTerms.WholeNumberFrom1),
        Optional("reason", IssueTerms.Text),
        Required("to", IssueTerms.RoleWord),
        Optional("situation", IssueTerms.Situation),
        Required("nextStep", IssueTerms.NextStep),
        Required("carriedStep", IssueTerms.WholeNumberFrom1),
        Required("status", IssueTerms.StatusWord),
        Optional("outcome", IssueTerms.Text),
        Required("text", IssueTerms.Text),
        Optional("shared", IssueTerms.TrueOrFalse),
    ];

    // In the order of the kinds.
    private static readonly EventShape[] EventShapes =
    [
        new(EventMember.Step, EventMember.Question, EventMember.Answer, EventMember.Signal, EventMember.Private),
        new(EventMember.Step),
        new(EventMember.Step),
        new(EventMember.Number, EventMember.Reason, EventMember.Question, EventMember.Answer, EventMember.Signal, EventMember.Private),
        new(EventMember.Number, EventMember.Reason),
        new(EventMember.To, EventMember.Reason, EventMember.Situation),
        new(EventMember.NextStep),
        new(EventMember.CarriedStep, EventMember.Status, EventMember.Outcome),
        new(EventMember.Text, EventMember.Shared),
        new(),
        new(),
    ];

    private enum EventMember
    {
        Event,
        At,
        By,
        Step,
        Question,
        Answer,
        Signal,
        Private,
        Number,
        Reason,
        To,
        Situation,
        NextStep,
        CarriedStep,
        Status,
        Outcome,
        Text,
        Shared,
    }

    internal static Validated<Conversation> Read(ReadOnlySpan<byte> utf8, IDefinitionSource definitions) =>
        DocumentReading.Read<Conversation, ConversationModelSet>(
            utf8, Conversation.DocumentKind, NewestSchema, definitions.Limits, ReadRoot, definitions.Conversations);

    private static Conversation? ReadRoot(ref DocumentReader reader, MemberCursor cursor, ConversationModelSet models)
    {
        ConversationModel? model = null;
        ConversationId? id = null;
        string? topic = null;
        LanguageTag? language = null;
        List<ConversationParticipant>? participants = null;
        RoleSituation? situation = null;
        ProgressRole? role = null;
        List<ParameterValue>? parameters = null;
        List<NextStep>? carried = null;
        DateTimeOffset? startedAt = null;
        List<ConversationEvent>? events = null;
        HostExtensions extensions = HostExtensions.Empty;
        while (reader.NextMember(Root, ref cursor, out int member))
        {
            switch (member)
            {
                case 2: id = reader.ReadId<ConversationId>(IdRules.Token.Description); break;
                case 3: model = ModelReference.Read(ref reader, models.Entries); break;
                case 4: topic = reader.ReadText(); break;
                case 5: language = reader.ReadLanguage(); break;
                case 6: participants = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfParticipants, ReadParticipant); break;
                case 7: situation = ReadSituation(ref reader); break;
                case 8: role = (ProgressRole?)reader.ReadWord(ConversationWords.Roles, IssueTerms.RoleWord); break;
                case 9: parameters = ReadParameters(ref reader); break;
                case 10: carried = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfNextSteps, SharedReading.ReadNextStep); break;
                case 11: startedAt = reader.ReadMoment(); break;
                case 12: events = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfEvents, reader.Limits.MaxEvents, ReadEvent); break;
                case 13: extensions = reader.ReadExtensions(); break;
                default: reader.Skip(); break;
            }
        }

        // Nothing above looks at the model, so it may stand anywhere. What is not of the right shape cannot be judged by it.
        if (reader.Issues.HasErrors || model is null || participants is null || startedAt is null)
        {
            return null;
        }

        ConversationDetails details = new()
        {
            Id = id,
            Topic = topic,
            Language = language,
            Situation = situation,
            Role = role,
            Parameters = parameters ?? [],
            Carried = carried ?? [],
            Extensions = extensions,
        };
        return Conversation.Replay(
            model, ValueList<ConversationParticipant>.Own([.. participants]), details, startedAt.Value, events ?? [], reader.Issues);
    }

    private static ConversationParticipant? ReadParticipant(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithIdNameAndParty))
        {
            return null;
        }

        ParticipantId? id = null;
        string? name = null;
        PartyId? party = null;
        MemberCursor cursor = default;
        while (reader.NextMember(ParticipantMembers, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: id = reader.ReadId<ParticipantId>(IdRules.Token.Description); break;
                case 1: name = reader.ReadText(); break;
                default: party = reader.ReadId<PartyId>(IdRules.Slug.Description); break;
            }
        }

        return id is null || party is null
            ? null
            : new ConversationParticipant { Person = new Participant { Id = id.Value, Name = name }, Party = party.Value };
    }

    private static RoleSituation? ReadSituation(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Situation))
        {
            return null;
        }

        ProgressOrigin? goal = null, ideas = null;
        Initiative initiative = Initiative.NotSaid;
        WorkingRelation relation = WorkingRelation.NotSaid;
        bool? mandate = null, procedure = null, permission = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Situation, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: goal = (ProgressOrigin?)reader.ReadWord(ConversationWords.Origins, IssueTerms.OriginWord); break;
                case 1: ideas = (ProgressOrigin?)reader.ReadWord(ConversationWords.Origins, IssueTerms.OriginWord); break;
                case 2: initiative = (Initiative)(reader.ReadWord(ConversationWords.Initiatives, IssueTerms.InitiativeWord) ?? 0); break;
                case 3: relation = (WorkingRelation)(reader.ReadWord(ConversationWords.Relations, IssueTerms.WorkingRelationWord) ?? 0); break;
                case 4: mandate = reader.ReadFlag(); break;
                case 5: procedure = reader.ReadFlag(); break;
                default: permission = reader.ReadFlag(); break;
            }
        }

        return new RoleSituation
        {
            GoalFrom = goal,
            IdeasFrom = ideas,
            Initiative = initiative,
            Relation = relation,
            HasMandate = mandate,
            HasFixedProcedure = procedure,
            HasPermission = permission,
        };
    }

    private static List<ParameterValue>? ReadParameters(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.ObjectFromParameterIdsToTexts))
        {
            return null;
        }

        List<ParameterValue> values = [];
        HashSet<TextKey> met = [];
        int count = 0;
        while (reader.NextEntry(ref count, out string? name))
        {
            TextKey? id = ParseName(ref reader, name, met);
            if (reader.ReadLocalizedText() is { } text && id is { } parameter)
            {
                values.Add(new ParameterValue { Parameter = parameter, Text = text });
            }

            reader.Pop();
        }

        return values;
    }

    private static Answer? ReadAnswer(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.ObjectFromFieldIdsToTexts))
        {
            return null;
        }

        List<AnswerValue> values = [];
        HashSet<FieldId> met = [];
        int count = 0;
        while (reader.NextEntry(ref count, out string? name))
        {
            FieldId? id = ParseName(ref reader, name, met);
            if (reader.ReadText() is { } text && id is { } field)
            {
                values.Add(new AnswerValue { Field = field, Text = text });
            }

            reader.Pop();
        }

        return Answer.FromChecked([.. values]);
    }

    /// <summary>Reads the name of a member that is an id, which may come once.</summary>
    private static T? ParseName<T>(ref DocumentReader reader, string? name, HashSet<T> met)
        where T : struct, IParsable<T>
    {
        if (name is null)
        {
            return null;
        }

        if (!T.TryParse(name, null, out T id))
        {
            reader.ReportIdentifier(name, IdRules.Slug.Description);
            return null;
        }

        if (!met.Add(id))
        {
            reader.Report(IssueCode.MemberTwice, ("found", name));
            return null;
        }

        return id;
    }

    private static ConversationEvent? ReadEvent(ref DocumentReader reader)
    {
        if (SharedReading.ReadKind(ref reader, IssueTerms.Event, "event", ConversationWords.Events, IssueTerms.EventWord) is not { } kind)
        {
            return null;
        }

        EventParts parts = default;
        EventShape shape = EventShapes[kind];
        MemberCursor cursor = default;
        while (reader.NextMember(shape.Table, ref cursor, out int member))
        {
            parts.Read(ref reader, shape.Members[member]);
        }

        return parts.ToEvent((ConversationEventKind)kind);
    }

    /// <summary>The members that events of one kind have, in the order in which they are written.</summary>
    private sealed class EventShape(params EventMember[] own)
    {
        internal EventMember[] Members { get; } = [EventMember.Event, EventMember.At, EventMember.By, .. own];

        internal MemberTable Table =>
            field ??= new MemberTable([.. Members.Select(static member => EventMembers[(int)member])]);
    }

    /// <summary>What was read of an event so far.</summary>
    private struct EventParts
    {
        private DateTimeOffset? _at;
        private ParticipantId? _by;
        private StepId? _step;
        private string? _question;
        private Answer? _answer;
        private AnswerSignal _signal;
        private bool? _isPrivate;
        private int? _number;
        private string? _reason;
        private ProgressRole? _to;
        private RoleSituation? _situation;
        private NextStep? _nextStep;
        private NextStepStatus? _status;
        private string? _text;
        private bool _isShared;

        internal void Read(ref DocumentReader reader, EventMember member)
        {
            switch (member)
            {
                case EventMember.At: _at = reader.ReadMoment(); break;
                case EventMember.By: _by = reader.ReadId<ParticipantId>(IdRules.Token.Description); break;
                case EventMember.Step: _step = reader.ReadId<StepId>(IdRules.Slug.Description); break;
                case EventMember.Question: _question = reader.ReadText(); break;
                case EventMember.Answer: _answer = ReadAnswer(ref reader); break;
                case EventMember.Signal: _signal = ReadSignal(ref reader); break;
                case EventMember.Private: _isPrivate = reader.ReadFlag(); break;
                case EventMember.Number or EventMember.CarriedStep: _number = reader.ReadWholeNumber(1, int.MaxValue); break;
                case EventMember.Reason: _reason = reader.ReadText(); break;
                case EventMember.To: _to = (ProgressRole?)reader.ReadWord(ConversationWords.Roles, IssueTerms.RoleWord); break;
                case EventMember.Situation: _situation = ReadSituation(ref reader); break;
                case EventMember.NextStep: _nextStep = SharedReading.ReadNextStep(ref reader); break;
                case EventMember.Status: _status = SharedReading.ReadStatus(ref reader); break;
                case EventMember.Outcome or EventMember.Text: _text = reader.ReadText(); break;
                case EventMember.Shared: _isShared = reader.ReadFlag() ?? false; break;
                default: reader.Skip(); break;
            }
        }

        /// <summary>Makes the event, or nothing when something that it has to have is missing or wrong, which was reported.</summary>
        internal readonly ConversationEvent? ToEvent(ConversationEventKind kind)
        {
            if (_at is not { } at || _by is not { } by)
            {
                return null;
            }

            return kind switch
            {
                ConversationEventKind.Said when _step is { } step =>
                    new Said { At = at, By = by, Step = step, Question = _question, Answer = _answer ?? Answer.None, Signal = _signal, IsPrivate = _isPrivate },
                ConversationEventKind.Passed when _step is { } step => new Passed { At = at, By = by, Step = step },
                ConversationEventKind.StepClosed when _step is { } step => new StepClosed { At = at, By = by, Step = step },
                ConversationEventKind.Corrected when _number is { } entry => new Corrected
                {
                    At = at,
                    By = by,
                    Number = entry,
                    Reason = _reason,
                    Question = _question,
                    Answer = _answer ?? Answer.None,
                    Signal = _signal,
                    IsPrivate = _isPrivate,
                },
                ConversationEventKind.Withdrawn when _number is { } entry => new Withdrawn { At = at, By = by, Number = entry, Reason = _reason },
                ConversationEventKind.RoleSwitched when _to is { } to => new RoleSwitched { At = at, By = by, To = to, Reason = _reason, Situation = _situation },
                ConversationEventKind.Decided when _nextStep is { } step => new Decided { At = at, By = by, Step = step },
                ConversationEventKind.Reviewed when _number is { } carried && _status is { } status =>
                    new Reviewed { At = at, By = by, CarriedStep = carried, Status = status, Outcome = _text },
                ConversationEventKind.Noted when _text is { } text => new Noted { At = at, By = by, Text = text, IsShared = _isShared },
                ConversationEventKind.Closed => new Closed { At = at, By = by },
                ConversationEventKind.Reopened => new Reopened { At = at, By = by },
                _ => null,
            };
        }

        /// <summary>Nothing in particular has no word: it is left out.</summary>
        private static AnswerSignal ReadSignal(ref DocumentReader reader) =>
            (AnswerSignal)(reader.ReadWord(ConversationWords.Signals.AsSpan(1), IssueTerms.SignalWord) + 1 ?? 0);
    }
}
