using System.Collections.Immutable;
using Progressie.Internal;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>Where a conversation stands after its events: as much as the next event is judged by, beside what every log knows.</summary>
/// <remarks>What the latest decides is kept as the numbers of what stands, so that recording an entry and taking one back cost the same
/// however many there are. Immutable.</remarks>
internal sealed record ConversationState
{
    /// <summary>Who take part, and who did.</summary>
    internal required ConversationPeople People { get; init; }

    /// <summary>Where each step stands in which something was recorded, by its place in the model.</summary>
    internal PersistentMap<int, StepState> Steps { get; init; } = PersistentMap<int, StepState>.Empty;

    internal DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What closed the conversation or reopened it.</summary>
    internal ImmutableSortedSet<int> Closings { get; init; } = [];

    internal ProgressRole? Role { get; init; }

    internal RoleSituation? Situation { get; init; }

    internal ImmutableSortedSet<int> RoleSwitches { get; init; } = [];

    /// <summary>The role switches that tell of another situation.</summary>
    internal ImmutableSortedSet<int> Situations { get; init; } = [];

    /// <summary>How often it was told what came of a step brought along.</summary>
    internal int Reviews { get; init; }

    /// <summary>The corrections of each event that was corrected, by number.</summary>
    internal ImmutableDictionary<int, EntryCorrections> Corrections { get; init; } = ImmutableDictionary<int, EntryCorrections>.Empty;

    internal StepState StepAt(int index) => Steps.Find(index) ?? StepState.NotBegun;

    internal ConversationState WithStep(int index, StepState step) => this with { Steps = Steps.Set(index, step) };
}
