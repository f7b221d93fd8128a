namespace Progressie.Scales;

/// <summary>A version of the scale of a series.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Event">The number of the event that brought it; 0 for the scale that the series began with.</param>
/// <param name="MeansTheSame">Whether the person said that 10 and 0 mean what they meant before.</param>
internal sealed record ScaleVersion(Scale Scale, int Event, bool MeansTheSame);
