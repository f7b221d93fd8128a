namespace Progressie.Scales;

/// <summary>One reading as a point on a line over time.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ScalePoint
{
    internal ScalePoint(ScaleEntry entry, ScaleGap gap)
    {
        Entry = entry;
        Gap = gap;
    }

    /// <summary>Gets the entry.</summary>
    public ScaleEntry Entry { get; }

    /// <summary>Gets why the line breaks here.</summary>
    /// <value><see cref="ScaleGap.None"/> when it does not.</value>
    public ScaleGap Gap { get; }

    /// <summary>Gets the position.</summary>
    /// <value><see langword="null"/> when the answer is not on the scale.</value>
    public ScalePosition? Position => Entry.Reading.Position;

    /// <summary>Shows which entry it is and whether the line breaks, and no position.</summary>
    /// <returns>Text such as <c>entry 3 (version 1): BelowScale</c>.</returns>
    public override string ToString() => $"{Entry}: {Gap}";
}
