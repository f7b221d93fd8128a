using Progressie.Circles;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What can be done on a circle board, as it stands in the documents of boards and of operations.</summary>
internal static class CircleOperationShapes
{
    internal static readonly OperationIdShape IdOfOperation = new();

    internal static readonly NoteIdShape IdOfNote = new(IdOfOperation);

    internal static readonly WordShape<CircleZone> ZoneWord = new(CircleWords.Zones, PersonalData.Answer);

    internal static readonly WordShape<CirclePhase> PhaseWord = new(CircleWords.Phases, PersonalData.None);

    internal static readonly ListShape<Participant> People = new(IssueTerms.ArrayOfParticipants, Person);

    internal static readonly ObjectShape<CirclePlan> Plan = new(IssueTerms.Plan, static o =>
    {
        CheckedShape<IReadOnlyList<Participant>> each = new(new ListShape<Participant>(IssueTerms.ArrayOfOwners, Person), EachOnce);
        Field<IReadOnlyList<Participant>> owners = o.List("owners", each, static plan => plan.Owners);
        OptionalField<string> how = o.Optional("how", Words, static plan => plan.How);
        OptionalField<string> when = o.Optional("when", Words, static plan => plan.When);
        OptionalValue<DateOnly> on = o.Optional("on", Date, static plan => plan.On);
        OptionalField<string> help = o.Optional("helpWanted", Words, static plan => plan.HelpWanted);
        return v => new CirclePlan { Owners = owners[v], How = how[v], When = when[v], On = on[v], HelpWanted = help[v] };
    })
    {
        Definition = "plan",
    };

    private static readonly ListShape<OperationId> Ids = new(IssueTerms.ArrayOfOperationIds, IdOfOperation);

    internal static readonly ListShape<OperationId> ManyIds = new(IssueTerms.ArrayOfOperationIds, IdOfOperation, isLog: true);

    internal static readonly UnionShape<CircleOperation> Operation = new(IssueTerms.Operation, "operation", "operation", static u =>
    {
        u.Of<NoteAdded>("note-added", static o =>
        {
            Head head = HeadOf(o);
            Field<CircleZone> zone = o.Required("zone", ZoneWord, static added => added.Zone);
            Field<string> text = o.Required("text", Words, static added => added.Text);
            OptionalField<string> how = o.Optional("how", Words, static added => added.How);
            OptionalField<string> category = o.Optional("category", Words, static added => added.Category);
            OptionalField<ProgressSource> source = o.Optional("source", Source, static added => added.Source);
            return v => new NoteAdded
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Zone = zone[v],
                Text = text[v],
                How = how[v],
                Category = category[v],
                Source = source[v],
            };
        });
        u.Of<NoteReworded>("note-reworded", static o =>
        {
            Head head = HeadOf(o);
            Field<NoteId> note = NoteOf(o);
            Field<string> text = o.Required("text", Words, static reworded => reworded.Text);
            return v => new NoteReworded
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Note = note[v],
                Text = text[v],
            };
        });
        u.Of<NoteCategorised>("note-categorised", static o =>
        {
            Head head = HeadOf(o);
            Field<NoteId> note = NoteOf(o);
            OptionalField<string> category = o.Optional("category", Words, static categorised => categorised.Category);
            return v => new NoteCategorised
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Note = note[v],
                Category = category[v],
            };
        });
        u.Of<NotePlanned>("note-planned", static o =>
        {
            Head head = HeadOf(o);
            Field<NoteId> note = NoteOf(o);
            Field<CirclePlan> plan = o.Required("plan", Plan, static planned => planned.Plan);
            Field<bool> again = o.Usual("again", Setting, static planned => planned.IsAgain, false);
            return v => new NotePlanned
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Note = note[v],
                Plan = plan[v],
                IsAgain = again[v],
            };
        });
        u.Of<PlanDropped>("plan-dropped", static o =>
        {
            Head head = HeadOf(o);
            Field<NoteId> note = NoteOf(o);
            return v => new PlanDropped
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Note = note[v],
            };
        });
        u.Of<NoteAchieved>("note-achieved", static o =>
        {
            Head head = HeadOf(o);
            Field<NoteId> note = NoteOf(o);
            OptionalField<string> how = o.Optional("how", Words, static achieved => achieved.How);
            return v => new NoteAchieved
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Note = note[v],
                How = how[v],
            };
        });
        u.Of<NoteMoved>("note-moved", static o =>
        {
            Head head = HeadOf(o);
            Field<NoteId> note = NoteOf(o);
            Field<CircleZone> to =
                o.Required("to", new WordShape<CircleZone>(CircleWords.Targets, PersonalData.Answer), static moved => moved.To);
            OptionalField<string> why = o.Optional("why", Words, static moved => moved.Why);
            return v => new NoteMoved
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Note = note[v],
                To = to[v],
                Why = why[v],
            };
        });
        u.Of<NoteSplit>("note-split", static o =>
        {
            Head head = HeadOf(o);
            Field<NoteId> note = NoteOf(o);
            Field<string> achieved = o.Required("achieved", Words, static split => split.Achieved);
            Field<string> remaining = o.Required("remaining", Words, static split => split.Remaining);
            OptionalField<string> how = o.Optional("how", Words, static split => split.How);
            OptionalField<string> category = o.Optional("category", Words, static split => split.Category);
            return v => new NoteSplit
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Note = note[v],
                Achieved = achieved[v],
                Remaining = remaining[v],
                How = how[v],
                Category = category[v],
            };
        });
        u.Of<TopicReworded>("topic-reworded", static o =>
        {
            Head head = HeadOf(o);
            Field<string> topic = o.Required("topic", Words, static reworded => reworded.Topic);
            OptionalField<string> why = o.Optional("whyItMatters", Words, static reworded => reworded.WhyItMatters);
            return v => new TopicReworded
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Topic = topic[v],
                WhyItMatters = why[v],
            };
        });
        u.Of<SessionBegan>("session-began", static o =>
        {
            Head head = HeadOf(o);
            return v => new SessionBegan
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
            };
        });
        u.Of<PhaseEntered>("phase-entered", static o =>
        {
            Head head = HeadOf(o);
            Field<CirclePhase> phase = o.Required("phase", PhaseWord, static entered => entered.Phase);
            Field<IReadOnlyList<OperationId>> seen = o.List("seen", ManyIds, static entered => entered.Seen);
            return v => new PhaseEntered
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Phase = phase[v],
                Seen = seen[v],
            };
        });
        u.Of<NotesLinked>("notes-linked", static o =>
        {
            Head head = HeadOf(o);
            Field<NoteId> one = o.Required("one", IdOfNote, static linked => linked.One);
            Field<NoteId> other = o.Required("other", IdOfNote, static linked => linked.Other);
            return v => new NotesLinked
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                One = one[v],
                Other = other[v],
            };
        });
        u.Of<PersonJoined>("person-joined", static o =>
        {
            Head head = HeadOf(o);
            Field<Participant> person = o.Required("person", Person, static joined => joined.Person);
            return v => new PersonJoined
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Person = person[v],
            };
        });
        u.Of<PersonRenamed>("person-renamed", static o =>
        {
            Head head = HeadOf(o);
            Field<Participant> person = o.Required("person", Person, static renamed => renamed.Person);
            return v => new PersonRenamed
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Person = person[v],
            };
        });
        u.Of<PersonLeft>("person-left", static o =>
        {
            Head head = HeadOf(o);
            Field<ParticipantId> person = o.Required("person", IdOfPerson, static left => left.Person);
            return v => new PersonLeft
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Person = person[v],
            };
        });
        u.Of<Undone>("undone", static o =>
        {
            Head head = HeadOf(o);
            Field<OperationId> undoes = o.Required("undoes", IdOfOperation, static undone => undone.Operation);
            OptionalValue<NoteId> note = o.Optional("note", IdOfNote, static undone => undone.Note);
            return v => new Undone
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Operation = undoes[v],
                Note = note[v],
            };
        });
        u.Of<Erased>("erased", static o =>
        {
            Head head = HeadOf(o);
            Field<IReadOnlyList<OperationId>> operations = o.List("operations", ManyIds, static erased => erased.Operations);
            OptionalValue<ParticipantId> person = o.Optional("person", IdOfPerson, static erased => erased.Person);
            Field<bool> start = o.Usual("start", Setting, static erased => erased.IsOfStart, false);
            return v => new Erased
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                IsErased = head.IsErased[v],
                Operations = operations[v],
                Person = person[v],
                IsOfStart = start[v],
            };
        });
        u.Of<Compacted>("compacted", static o =>
        {
            Head head = HeadOf(o, hasWords: false);
            OptionalValue<NoteId> note = o.Optional("note", IdOfNote, static compacted => compacted.Note);
            Field<bool> wasAchievement = o.Usual("wasAchievement", YesOrNo, static compacted => compacted.WasAchievement, false);
            return v => new Compacted
            {
                Id = head.Id[v],
                At = head.At[v],
                By = head.By[v],
                Happened = head.Happened[v],
                EventId = head.EventId[v],
                Basis = head.Basis[v],
                Note = note[v],
                WasAchievement = wasAchievement[v],
            };
        });
    });

    internal static readonly ListShape<CircleOperation> Operations = new(IssueTerms.ArrayOfOperations, Operation, isLog: true);

    /// <summary>The words for what is done on one note, which its history tells.</summary>
    internal static IReadOnlyList<string> NoteWords =>
        Operation.WordsOf(static type => type == typeof(NoteAdded) || type.IsSubclassOf(typeof(NoteOperation)));

    internal static string WordOf(CircleOperation operation) => Operation.WordOf(operation);

    internal static Head HeadOf<T>(Members<T> o, bool hasWords = true)
        where T : CircleOperation => new(
            o.Required("id", IdOfOperation, static operation => operation.Id),
            At(o, static operation => operation.At),
            o.Optional("happened", CommonShapes.DayOrMoment, static operation => operation.Happened),
            o.Optional("eventId", IdOfEvent, static operation => operation.EventId),
            o.Optional("by", IdOfPerson, static operation => operation.By),
            o.List("basis", Ids, static operation => operation.Basis),
            hasWords ? o.Usual("erased", Setting, static operation => operation.IsErased, false) : default);

    private static Field<NoteId> NoteOf<T>(Members<T> o)
        where T : NoteOperation => o.Required("note", IdOfNote, static operation => operation.Note);

    private static bool EachOnce(ref DocumentReader reader, IReadOnlyList<Participant> owners)
    {
        int errors = reader.Issues.ErrorCount;
        HashSet<ParticipantId> met = [];
        for (int i = 0; i < owners.Count; i++)
        {
            if (!met.Add(owners[i].Id))
            {
                reader.Push(i);
                reader.ReportAt("id", IssueCode.BoardParticipantTwice, ("found", owners[i].Id.ToString()));
                reader.Pop();
            }
        }

        return reader.Issues.ErrorCount == errors;
    }

    /// <summary>The members that every operation has.</summary>
    internal readonly record struct Head(
        Field<OperationId> Id, Field<DateTimeOffset> At, OptionalValue<DayOrMoment> Happened, OptionalValue<EventId> EventId,
        OptionalValue<ParticipantId> By, Field<IReadOnlyList<OperationId>> Basis, Field<bool> IsErased);
}
