namespace Progressie.Scales;

/// <summary>A version of the scale of a series.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Event">The number of the event that brought it; 0 for the scale that the series began with.</param>
/// <param name="Line">The place of the first version on which 10 and 0 mean what they mean here: positions on those are compared.</param>
internal sealed record ScaleVersion(Scale Scale, int Event, int Line);
