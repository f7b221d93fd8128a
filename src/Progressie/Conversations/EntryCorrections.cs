using System.Collections.Immutable;

namespace Progressie.Conversations;

/// <summary>The corrections of one entry that stand, by number.</summary>
/// <param name="All">All of them; the latest is the one that is asked.</param>
/// <param name="OfPrivacy">Those that say who sees it: it stays as it was unless a correction says so.</param>
internal sealed record EntryCorrections(ImmutableSortedSet<int> All, ImmutableSortedSet<int> OfPrivacy)
{
    internal static EntryCorrections None { get; } = new([], []);
}
