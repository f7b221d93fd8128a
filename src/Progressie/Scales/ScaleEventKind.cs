namespace Progressie.Scales;

/// <summary>The events there are, for readers, writers and everything else that has to handle each of them.</summary>
internal enum ScaleEventKind
{
    Recorded = 0,
    Corrected = 1,
    Withdrawn = 2,
    Revised = 3,
    Erased = 4,
    Reviewed = 5,
}
