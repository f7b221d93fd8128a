using System.Collections.Immutable;
using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Who take part in a conversation and who did: those it began with, and what was recorded of who joined, left or got another
/// name.</summary>
/// <remarks>Recording one costs the same however many there are; lists are made when they are asked for. Immutable.</remarks>
internal sealed class ConversationPeople
{
    private readonly ConversationBeginning _beginning;

    // Everybody who joined since, and who of the others something was recorded about.
    private readonly PersistentMap<int, ConversationPerson> _changed;
    private readonly ImmutableDictionary<ParticipantId, int> _joined;
    private readonly ImmutableDictionary<PartyId, int> _sizes;

    // Made at most a few times when threads ask together.
    private ConversationPerson[]? _now;
    private ValueList<ConversationParticipant>? _participants;
    private int[]?[]? _speakers;

    private ConversationPeople(
        ConversationBeginning beginning,
        PersistentMap<int, ConversationPerson> changed,
        ImmutableDictionary<ParticipantId, int> joined,
        ImmutableDictionary<PartyId, int> sizes,
        int count)
    {
        _beginning = beginning;
        _changed = changed;
        _joined = joined;
        _sizes = sizes;
        Count = count;
    }

    /// <summary>How many take part now.</summary>
    internal int Count { get; }

    /// <summary>Who take part now, in the order in which they came.</summary>
    internal ValueList<ConversationParticipant> Now => _participants ??= _changed.Count == 0
        ? _beginning.Participants
        : ValueList<ConversationParticipant>.Own(
            [.. ListNow().Select(static one => new ConversationParticipant { Person = one.Person, Party = one.Party!.Value })]);

    /// <summary>The ids of who take part now. For messages, which name the first few.</summary>
    internal IEnumerable<ParticipantId> Ids => All.Where(static one => one.TakesPart).Select(static one => one.Id);

    /// <summary>Everybody who takes part or took part, as they are called.</summary>
    internal ValueList<Participant> Everyone => ValueList<Participant>.Own([.. All.Select(static one => one.Person)]);

    private IEnumerable<ConversationPerson> All =>
        Enumerable.Range(0, _beginning.People.Length + _joined.Count).Select(index => this[index]);

    internal ConversationPerson this[int index] => _changed.Find(index) ?? _beginning.People[index];

    internal static ConversationPeople Of(ConversationBeginning beginning)
    {
        ImmutableDictionary<PartyId, int>.Builder sizes = ImmutableDictionary.CreateBuilder<PartyId, int>();
        foreach (ConversationParticipant participant in beginning.Participants)
        {
            sizes[participant.Party] = sizes.GetValueOrDefault(participant.Party) + 1;
        }

        return new ConversationPeople(
            beginning,
            PersistentMap<int, ConversationPerson>.Empty,
            ImmutableDictionary<ParticipantId, int>.Empty,
            sizes.ToImmutable(),
            beginning.Participants.Count);
    }

    /// <summary>Finds somebody who takes part or took part.</summary>
    internal bool TryGetIndex(ParticipantId person, out int index) =>
        _beginning.TryGetIndex(person, out index) || _joined.TryGetValue(person, out index);

    /// <summary>Whether somebody takes part now.</summary>
    internal bool Has(ParticipantId person) => TryGetIndex(person, out int index) && this[index].TakesPart;

    /// <summary>Whether somebody took part and does so no more.</summary>
    internal bool HasLeft(ParticipantId person) => TryGetIndex(person, out int index) && !this[index].TakesPart;

    /// <summary>The part that somebody has now, if they take part.</summary>
    internal PartyId? PartyOf(ParticipantId person) => TryGetIndex(person, out int index) ? this[index].Party : null;

    /// <summary>How many have a part now.</summary>
    internal int SizeOf(PartyId party) => _sizes.GetValueOrDefault(party);

    /// <summary>Whether somebody who takes part now has a part that speaks in a step.</summary>
    internal bool Speaks(int person, int step) => this[person].Party is { } party && _beginning.Model.All[step].SpokenBy.Contains(party);

    /// <summary>Who speak in a step now, in the order in which they came.</summary>
    internal int[] SpeakersOf(int step)
    {
        _speakers ??= new int[_beginning.Model.All.Count][];
        return _speakers[step] ??= [.. ListNow().Select(static one => one.Index).Where(person => Speaks(person, step))];
    }

    /// <summary>What somebody goes by here: their name, or else their id.</summary>
    internal string NameOf(ParticipantId person) => TextRules.OnOneLine(
        TryGetIndex(person, out int index) && this[index].Person.Name is { } name ? name : person.ToString());

    /// <summary>Counts that somebody joined, left or got another name, or counts it no more. Of somebody who was never there, only joining
    /// tells anything.</summary>
    internal ConversationPeople With(int number, ConversationEvent change, bool stands)
    {
        ParticipantId id = change.Subject!.Value;
        ImmutableDictionary<ParticipantId, int> joined = _joined;
        ConversationPerson before;
        if (TryGetIndex(id, out int index))
        {
            before = this[index];
        }
        else if (change is Joined)
        {
            index = _beginning.People.Length + _joined.Count;
            joined = _joined.Add(id, index);
            before = new ConversationPerson { Id = id, Index = index };
        }
        else
        {
            return this;
        }

        ConversationPerson after = stands ? before.With(number, change) : before.Without(number);
        ImmutableDictionary<PartyId, int> sizes = _sizes;
        if (before.Party != after.Party)
        {
            sizes = before.Party is { } left ? sizes.SetItem(left, SizeOf(left) - 1) : sizes;
            sizes = after.Party is { } come ? sizes.SetItem(come, sizes.GetValueOrDefault(come) + 1) : sizes;
        }

        int count = Count + (after.TakesPart ? 1 : 0) - (before.TakesPart ? 1 : 0);
        return new ConversationPeople(_beginning, _changed.Set(index, after), joined, sizes, count);
    }

    private ConversationPerson[] ListNow() =>
        _now ??= [.. All.Where(static one => one.TakesPart).OrderBy(static one => one.JoinedIn).ThenBy(static one => one.Index)];
}
