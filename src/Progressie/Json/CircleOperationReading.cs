using Progressie.Circles;
using Progressie.Internal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads one operation on a circle board. What it holds follows from its kind.</summary>
internal static class CircleOperationReading
{
    /// <summary>Every member that an operation can have, in the order of <see cref="OperationMember"/>. A member is required wherever it occurs, or nowhere.</summary>
    private static readonly Member[] OperationMembers =
    [
        Required("operation", IssueTerms.OperationWord),
        Required("id", IssueTerms.OperationId),
        Required("at", IssueTerms.Moment),
        Optional("by", IssueTerms.ParticipantId),
        Optional("basis", IssueTerms.OperationId),
        Required("note", IssueTerms.NoteId),
        Optional("note", IssueTerms.NoteId),
        Required("zone", IssueTerms.ZoneWord),
        Required("text", IssueTerms.Text),
        Optional("how", IssueTerms.Text),
        Optional("category", IssueTerms.Text),
        Optional("source", IssueTerms.ObjectWithDefinitionBoardOrJournal),
        Required("plan", IssueTerms.Plan),
        Required("to", IssueTerms.MoveWord),
        Optional("why", IssueTerms.Text),
        Required("achieved", IssueTerms.Text),
        Required("remaining", IssueTerms.Text),
        Required("topic", IssueTerms.Text),
        Optional("whyItMatters", IssueTerms.Text),
        Required("phase", IssueTerms.PhaseWord),
        Required("one", IssueTerms.NoteId),
        Required("other", IssueTerms.NoteId),
        Required("undoes", IssueTerms.OperationId),
    ];

    // In the order of the kinds.
    private static readonly OperationShape[] OperationShapes =
    [
        new(OperationMember.Zone, OperationMember.Text, OperationMember.How, OperationMember.Category, OperationMember.Source),
        new(OperationMember.Note, OperationMember.Text),
        new(OperationMember.Note, OperationMember.Category),
        new(OperationMember.Note, OperationMember.Plan),
        new(OperationMember.Note),
        new(OperationMember.Note, OperationMember.How),
        new(OperationMember.Note, OperationMember.To, OperationMember.Why),
        new(OperationMember.Note, OperationMember.Achieved, OperationMember.Remaining, OperationMember.How, OperationMember.Category),
        new(OperationMember.Topic, OperationMember.WhyItMatters),
        new(),
        new(OperationMember.Phase),
        new(OperationMember.One, OperationMember.Other),
        new(OperationMember.Undoes, OperationMember.NoteIfAny),
        new(OperationMember.NoteIfAny),
    ];

    private static readonly MemberTable PlanMembers = new(
        Optional("owners", IssueTerms.ArrayOfOwners),
        Optional("how", IssueTerms.Text),
        Optional("when", IssueTerms.Text),
        Optional("on", IssueTerms.Date),
        Optional("helpWanted", IssueTerms.Text));

    private enum OperationMember
    {
        Operation,
        Id,
        At,
        By,
        Basis,
        Note,
        NoteIfAny,
        Zone,
        Text,
        How,
        Category,
        Source,
        Plan,
        To,
        Why,
        Achieved,
        Remaining,
        Topic,
        WhyItMatters,
        Phase,
        One,
        Other,
        Undoes,
    }

    internal static CircleOperation? Read(ref DocumentReader reader)
    {
        if (SharedReading.ReadKind(ref reader, IssueTerms.Operation, "operation", CircleWords.Operations, IssueTerms.OperationWord) is not { } kind)
        {
            return null;
        }

        OperationParts parts = default;
        OperationShape shape = OperationShapes[kind];
        MemberCursor cursor = default;
        while (reader.NextMember(shape.Table, ref cursor, out int member))
        {
            parts.Read(ref reader, shape.Members[member]);
        }

        return parts.ToOperation((CircleOperationKind)kind);
    }

    private static CirclePlan? ReadPlan(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Plan))
        {
            return null;
        }

        CirclePlan plan = new();
        MemberCursor cursor = default;
        while (reader.NextMember(PlanMembers, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: plan = plan with { Owners = ReadOwners(ref reader) }; break;
                case 1: plan = plan with { How = reader.ReadText() }; break;
                case 2: plan = plan with { When = reader.ReadText() }; break;
                case 3: plan = plan with { On = reader.ReadDate() }; break;
                default: plan = plan with { HelpWanted = reader.ReadText() }; break;
            }
        }

        return plan;
    }

    private static List<Participant> ReadOwners(ref DocumentReader reader)
    {
        HashSet<ParticipantId> met = [];
        return SharedReading.ReadList(ref reader, IssueTerms.ArrayOfOwners, (ref reader) =>
        {
            Participant? owner = SharedReading.ReadPerson(ref reader);
            if (owner is null || met.Add(owner.Id))
            {
                return owner;
            }

            reader.Push("id");
            reader.Report(IssueCode.BoardParticipantTwice, ("found", owner.Id.ToString()));
            reader.Pop();
            return null;
        }) ?? [];
    }

    /// <summary>The members that operations of one kind have, in the order in which they are written.</summary>
    private sealed class OperationShape(params OperationMember[] own)
    {
        internal OperationMember[] Members { get; } =
            [OperationMember.Operation, OperationMember.Id, OperationMember.At, OperationMember.By, OperationMember.Basis, .. own];

        internal MemberTable Table =>
            field ??= new MemberTable([.. Members.Select(static member => OperationMembers[(int)member])]);
    }

    /// <summary>What was read of an operation so far.</summary>
    private struct OperationParts
    {
        private OperationId? _id;
        private DateTimeOffset? _at;
        private ParticipantId? _by;
        private OperationId? _basis;
        private NoteId? _note;
        private NoteId? _other;
        private OperationId? _undoes;
        private CircleZone? _zone;
        private CirclePhase? _phase;
        private string? _text;
        private string? _remaining;
        private string? _reason;
        private string? _category;
        private ProgressSource? _source;
        private CirclePlan? _plan;

        internal void Read(ref DocumentReader reader, OperationMember member)
        {
            switch (member)
            {
                case OperationMember.Id: _id = ReadOperationId(ref reader); break;
                case OperationMember.At: _at = reader.ReadMoment(); break;
                case OperationMember.By: _by = reader.ReadId<ParticipantId>(IdRules.Token.Description); break;
                case OperationMember.Basis: _basis = ReadOperationId(ref reader); break;
                case OperationMember.Note or OperationMember.NoteIfAny or OperationMember.One: _note = ReadNoteId(ref reader); break;
                case OperationMember.Other: _other = ReadNoteId(ref reader); break;
                case OperationMember.Undoes: _undoes = ReadOperationId(ref reader); break;
                case OperationMember.Zone: _zone = (CircleZone?)reader.ReadWord(CircleWords.Zones, IssueTerms.ZoneWord); break;
                case OperationMember.To: _zone = ReadTo(ref reader); break;
                case OperationMember.Phase: _phase = (CirclePhase?)reader.ReadWord(CircleWords.Phases, IssueTerms.PhaseWord); break;
                case OperationMember.Text or OperationMember.Achieved or OperationMember.Topic: _text = reader.ReadText(); break;
                case OperationMember.Remaining: _remaining = reader.ReadText(); break;
                case OperationMember.How or OperationMember.Why or OperationMember.WhyItMatters: _reason = reader.ReadText(); break;
                case OperationMember.Category: _category = reader.ReadText(); break;
                case OperationMember.Source: _source = SharedReading.ReadSource(ref reader); break;
                case OperationMember.Plan: _plan = ReadPlan(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        /// <summary>Makes the operation, or nothing when something that it has to have is missing or wrong, which was reported.</summary>
        internal readonly CircleOperation? ToOperation(CircleOperationKind kind)
        {
            if (_id is not { } id || _at is not { } at)
            {
                return null;
            }

            return kind switch
            {
                CircleOperationKind.NoteAdded when _zone is { } zone && _text is { } text => new NoteAdded
                {
                    Id = id,
                    At = at,
                    By = _by,
                    Basis = _basis,
                    Zone = zone,
                    Text = text,
                    How = _reason,
                    Category = _category,
                    Source = _source,
                },
                CircleOperationKind.TopicReworded when _text is { } topic =>
                    new TopicReworded { Id = id, At = at, By = _by, Basis = _basis, Topic = topic, WhyItMatters = _reason },
                CircleOperationKind.SessionBegan => new SessionBegan { Id = id, At = at, By = _by, Basis = _basis },
                CircleOperationKind.PhaseEntered when _phase is { } phase => new PhaseEntered { Id = id, At = at, By = _by, Basis = _basis, Phase = phase },
                CircleOperationKind.NotesLinked when _note is { } one && _other is { } other =>
                    new NotesLinked { Id = id, At = at, By = _by, Basis = _basis, One = one, Other = other },
                CircleOperationKind.Undone when _undoes is { } undoes =>
                    new Undone { Id = id, At = at, By = _by, Basis = _basis, Operation = undoes, Note = _note },
                CircleOperationKind.Compacted => new Compacted { Id = id, At = at, By = _by, Basis = _basis, Note = _note },
                _ when _note is { } note => ToNoteOperation(kind, id, at, note),
                _ => null,
            };
        }

        private readonly NoteOperation? ToNoteOperation(CircleOperationKind kind, OperationId id, DateTimeOffset at, NoteId note) => kind switch
        {
            CircleOperationKind.NoteReworded when _text is { } text =>
                new NoteReworded { Id = id, At = at, By = _by, Basis = _basis, Note = note, Text = text },
            CircleOperationKind.NoteCategorised => new NoteCategorised { Id = id, At = at, By = _by, Basis = _basis, Note = note, Category = _category },
            CircleOperationKind.NotePlanned when _plan is { } plan =>
                new NotePlanned { Id = id, At = at, By = _by, Basis = _basis, Note = note, Plan = plan },
            CircleOperationKind.PlanDropped => new PlanDropped { Id = id, At = at, By = _by, Basis = _basis, Note = note },
            CircleOperationKind.NoteAchieved => new NoteAchieved { Id = id, At = at, By = _by, Basis = _basis, Note = note, How = _reason },
            CircleOperationKind.NoteMoved when _zone is { } to =>
                new NoteMoved { Id = id, At = at, By = _by, Basis = _basis, Note = note, To = to, Why = _reason },
            CircleOperationKind.NoteSplit when _text is { } achieved && _remaining is { } remaining => new NoteSplit
            {
                Id = id,
                At = at,
                By = _by,
                Basis = _basis,
                Note = note,
                Achieved = achieved,
                Remaining = remaining,
                How = _reason,
                Category = _category,
            },
            _ => null,
        };

        private static OperationId? ReadOperationId(ref DocumentReader reader) => reader.ReadId<OperationId>(IssueTerms.OperationIdRule);

        private static NoteId? ReadNoteId(ref DocumentReader reader) => reader.ReadId<NoteId>(IssueTerms.OperationIdRule);

        /// <summary>The inner circle is no place to move to: there a note goes by being achieved.</summary>
        private static CircleZone? ReadTo(ref DocumentReader reader) =>
            (CircleZone?)(reader.ReadWord(CircleWords.Zones.AsSpan((int)CircleZone.Outer), IssueTerms.MoveWord) + (int)CircleZone.Outer);
    }
}
