using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Who take part in a board, and whose work counts on it.</summary>
/// <remarks>What somebody does of whose joining nothing is known waits for that. A board that listed nobody at its start takes the work of
/// everybody. Immutable.</remarks>
internal sealed class CirclePeople
{
    private readonly HashSet<ParticipantId>? _known;

    private CirclePeople(ValueList<Participant> now, ValueList<Participant> everyone, HashSet<ParticipantId>? known)
    {
        Now = now;
        _known = known;
        Everyone = everyone;
    }

    /// <summary>Gets who take part now.</summary>
    internal ValueList<Participant> Now { get; }

    /// <summary>Gets everybody who takes part or took part, as they are called.</summary>
    internal ValueList<Participant> Everyone { get; }

    /// <summary>Gets whether the board says who take part.</summary>
    internal bool AreListed => _known is not null;

    internal static CirclePeople Of(
        CircleBeginning beginning,
        IEnumerable<CircleOperation> log,
        Func<OperationId, AppendList<Undone>?> undosOf,
        CircleErasures erasures)
    {
        IReadOnlyList<Participant> listed = beginning.Details.Participants;
        HashSet<ParticipantId>? known = listed.Count == 0 ? null : [.. listed.Select(static person => person.Id)];
        Dictionary<ParticipantId, Participant> names = listed.ToDictionary(static person => person.Id);
        CircleOperation[] about = [.. log.Where(static done => done is PersonJoined or PersonRenamed or PersonLeft)];

        // What somebody did meanwhile counts, also when it is taken back that they joined.
        foreach (PersonJoined joining in about.OfType<PersonJoined>())
        {
            if (known is not null && (joining.By is not { } by || known.Contains(by)))
            {
                known.Add(joining.Person.Id);
            }
        }

        CirclePeople people = new(ValueList<Participant>.Empty, ValueList<Participant>.Empty, known);
        int joined = 0;
        Dictionary<ParticipantId, int> now = listed.ToDictionary(static person => person.Id, _ => joined++);
        foreach (CircleOperation done in about)
        {
            if (people.Count(done) && !CircleRecord.IsTakenBack(undosOf(done.Id), null, people))
            {
                Follow(done, names, now, joined++);
            }
        }

        // Two sides stay two; of others who were erased there is nothing to show.
        bool IsShown(ParticipantId id) => beginning.Details.Form == CircleForm.TwoSided || !erasures.IsStandIn(id);
        return new CirclePeople(
            ValueList<Participant>.Own(
            [
                .. now.Where(one => IsShown(one.Key)).OrderBy(static one => one.Value).Select(one => names[one.Key]),
            ]),
            ValueList<Participant>.Own([.. names.Values.Where(person => IsShown(person.Id)).OrderBy(static person => person.Id)]),
            known);
    }

    /// <summary>Whether what somebody does counts.</summary>
    internal bool Count(CircleOperation operation) => _known is null || operation.By is not { } by || _known.Contains(by);

    /// <summary>Whether somebody takes part now, or the board does not say who do.</summary>
    internal bool TakesPart(ParticipantId person) => !AreListed || Has(person);

    /// <summary>Whether somebody is among those who take part now.</summary>
    internal bool Has(ParticipantId person)
    {
        foreach (Participant one in Now.Span)
        {
            if (one.Id == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the work of the same people counts. Once it does, it does for good.</summary>
    internal bool CountTheSame(CirclePeople other) => _known?.Count == other._known?.Count;

    private static void Follow(
        CircleOperation done, Dictionary<ParticipantId, Participant> names, Dictionary<ParticipantId, int> now, int place)
    {
        switch (done)
        {
            case PersonJoined joined:
                names[joined.Person.Id] = joined.Person;
                now.TryAdd(joined.Person.Id, place);
                break;
            case PersonRenamed renamed when names.ContainsKey(renamed.Person.Id):
                names[renamed.Person.Id] = renamed.Person;
                break;
            case PersonLeft left:
                now.Remove(left.Person);
                break;
            default:
                break;
        }
    }
}
