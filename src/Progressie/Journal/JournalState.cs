using System.Collections.Immutable;

namespace Progressie.Journal;

/// <summary>Where a journal stands after its events: as much as the next event is judged by, beside what every log knows.</summary>
/// <remarks>Of a size that does not grow with the number of entries written. Immutable.</remarks>
internal sealed record JournalState
{
    /// <summary>With whom each entry is shared now, by number, in the order of sharing; also of an entry that was taken back.</summary>
    internal ImmutableDictionary<int, ImmutableArray<ParticipantId>> Shared { get; init; } =
        ImmutableDictionary<int, ImmutableArray<ParticipantId>>.Empty;

    internal ImmutableArray<ParticipantId> SharedWith(int number) =>
        Shared.TryGetValue(number, out ImmutableArray<ParticipantId> readers) ? readers : [];
}
