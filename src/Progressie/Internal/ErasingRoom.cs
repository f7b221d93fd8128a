namespace Progressie.Internal;

/// <summary>What is kept free in a document so that words can always be erased in it.</summary>
internal static class ErasingRoom
{
    /// <summary>How many bytes can stand, with quotes, where an id or words were: a stand-in, which is longer than a bar with a number
    /// behind it.</summary>
    internal const int LongestInPlace = 33;

    /// <summary>How many bytes an event takes more once it was erased: that it was, on a line of its own, and the number or the id by which
    /// the erasing names it. What a place says of an achievement that was compacted is shorter.</summary>
    internal const int OfEvent = 52;

    /// <summary>At most how many bytes a document has before something is done.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="isErasing">Whether that is erasing, for which an eighth is kept.</param>
    internal static int MostBytes(ProgressieLimits limits, bool isErasing) =>
        limits.MaxDocumentBytes - (isErasing ? 0 : Math.Max(limits.MaxDocumentBytes / 8, 512));

    /// <summary>The same for events or operations.</summary>
    /// <inheritdoc cref="MostBytes" path="/param"/>
    internal static int MostEvents(ProgressieLimits limits, bool isErasing) => limits.MaxEvents - (isErasing ? 0 : limits.MaxEvents / 8);
}
