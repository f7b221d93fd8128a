using System.Collections.Immutable;
using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Where a series stands after its events: as much as the next event is judged by, beside what every log knows.</summary>
/// <remarks>Immutable.</remarks>
internal sealed record ScaleSeriesState
{
    /// <summary>Every version there was, also those that were taken back, since readings may have been told on them.</summary>
    internal required AppendList<ScaleVersion> Versions { get; init; }

    /// <summary>The place of the version that the next reading is on.</summary>
    internal int CurrentPlace { get; init; }

    /// <summary>The readings at which a step was chosen, also when a correction left it out since.</summary>
    internal ImmutableHashSet<int> WithStep { get; init; } = [];

    internal Scale Current => Versions[CurrentPlace].Scale;

    /// <summary>The place of a version, or -1.</summary>
    internal int PlaceOf(DefinitionVersion version)
    {
        int place = version.Number - Versions[0].Scale.Version.Number;
        return place >= 0 && place < Versions.Count ? place : -1;
    }
}
