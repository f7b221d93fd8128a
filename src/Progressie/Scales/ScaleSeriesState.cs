using System.Collections.Immutable;
using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Where a series stands after its events: as much as the next event is judged by, and no more.</summary>
/// <remarks>Does not grow with the number of readings, so that recording one costs the same however many there are. Immutable.</remarks>
internal sealed record ScaleSeriesState
{
    /// <summary>The versions of the scale so far, the current one last.</summary>
    internal required AppendList<Scale> Versions { get; init; }

    internal DateTimeOffset? LatestAt { get; init; }

    internal ImmutableHashSet<int> Withdrawn { get; init; } = [];

    internal Scale Current => Versions[^1];
}
