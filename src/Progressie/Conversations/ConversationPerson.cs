using System.Collections.Immutable;

namespace Progressie.Conversations;

/// <summary>Somebody who takes part in a conversation or took part, as far as that is known now.</summary>
/// <remarks>What was recorded later goes before what was recorded earlier, unless it says that it happened before that: a clock that is
/// wrong changes nothing, and what is filled in afterwards is put in its place. Immutable.</remarks>
internal sealed record ConversationPerson
{
    internal required ParticipantId Id { get; init; }

    /// <summary>The place among everybody there ever was, which never changes.</summary>
    internal required int Index { get; init; }

    /// <summary>How they were listed at the start; <see langword="null"/> for who joined since.</summary>
    internal ConversationParticipant? AtStart { get; private init; }

    /// <summary>What was recorded about them and stands, by number.</summary>
    private ImmutableSortedDictionary<int, ConversationEvent> Changes { get; init; } =
        ImmutableSortedDictionary<int, ConversationEvent>.Empty;

    /// <summary>The highest number there was among these.</summary>
    private int Latest { get; init; }

    /// <summary>What says whether they take part.</summary>
    private ConversationEvent? Came { get; init; }

    /// <summary>What says how they are called.</summary>
    private ConversationEvent? Called { get; init; }

    /// <summary>The event in which they came or left last; 0 for who was there from the start.</summary>
    internal int JoinedIn { get; private init; }

    /// <summary>Whether they take part: who joined does, and who left or was erased does not.</summary>
    internal bool TakesPart => Came is null ? AtStart is not null : Came is Joined;

    /// <summary>The part they have; <see langword="null"/> when they take no part.</summary>
    internal PartyId? Party => Came is null ? AtStart?.Party : (Came as Joined)?.Participant.Party;

    /// <summary>Who it is, with the name they go by.</summary>
    internal Participant Person => Called switch
    {
        Joined joined => joined.Participant.Person,
        Renamed renamed => renamed.Person,
        _ => AtStart?.Person ?? new Participant { Id = Id },
    };

    internal static ConversationPerson Listed(ConversationParticipant participant, int index) =>
        new() { Id = participant.Person.Id, Index = index, AtStart = participant };

    internal ConversationPerson With(int number, ConversationEvent change)
    {
        ConversationPerson with = this with { Changes = Changes.Add(number, change), Latest = Math.Max(Latest, number) };
        return number > Latest ? with.Follow(number, change) : with.Recall();
    }

    internal ConversationPerson Without(int number) => (this with { Changes = Changes.Remove(number) }).Recall();

    private static bool IsBefore(ConversationEvent change, ConversationEvent? other) =>
        other is not null && change.Happened is { } happened && happened.SortKey(change.At.Offset) < other.When.SortKey(other.At.Offset);

    private ConversationPerson Recall()
    {
        ConversationPerson person = this with { Came = null, Called = null, JoinedIn = 0 };
        foreach ((int number, ConversationEvent change) in Changes)
        {
            person = person.Follow(number, change);
        }

        return person;
    }

    private ConversationPerson Follow(int number, ConversationEvent change)
    {
        ConversationPerson person = this;
        if (change is EventsErased || (change is Joined or Left && !IsBefore(change, Came)))
        {
            person = person with { Came = change, JoinedIn = number };
        }

        return change is Joined or Renamed && !IsBefore(change, Called) ? person with { Called = change } : person;
    }
}
