using System.Collections.Immutable;

namespace Progressie.Journal;

/// <summary>Where a journal stands after its events: as much as the next event is judged by, beside what every log knows.</summary>
/// <remarks>Of a size that does not grow with the number of entries written. Immutable.</remarks>
internal sealed record JournalState
{
    /// <summary>With how many people each entry is shared now, by number; also of an entry that was taken back.</summary>
    internal ImmutableDictionary<int, int> Readers { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>What shared an entry with somebody, or shares it no more, as far as it stands: the latest holds.</summary>
    internal ImmutableDictionary<(int Entry, ParticipantId Person), ImmutableSortedSet<int>> Sharing { get; init; } =
        ImmutableDictionary<(int Entry, ParticipantId Person), ImmutableSortedSet<int>>.Empty;
}
