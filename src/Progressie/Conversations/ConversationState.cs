using System.Collections.Immutable;
using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>Where a conversation stands after its events: as much as the next event is judged by, beside what every log knows.</summary>
/// <remarks>Recording an entry costs the same however many there are. Immutable.</remarks>
internal sealed record ConversationState
{
    internal required StepState[] Steps { get; init; }

    internal DateTimeOffset? ClosedAt { get; init; }

    internal ProgressRole? Role { get; init; }

    internal RoleSituation? Situation { get; init; }

    /// <summary>Whether it was told what came of a step brought along.</summary>
    internal bool HasReviewed { get; init; }

    /// <summary>The latest correction of each event that was corrected, by number.</summary>
    internal ImmutableDictionary<int, Corrected> Corrections { get; init; } = ImmutableDictionary<int, Corrected>.Empty;

    internal ConversationState WithStep(int index, StepState step)
    {
        StepState[] steps = [.. Steps];
        steps[index] = step;
        return this with { Steps = steps };
    }
}
