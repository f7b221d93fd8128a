namespace Progressie.Scales;

/// <summary>The scale got its next version: another 10, another grain, and so on. Readings from here on are on that version.</summary>
/// <remarks>Positions on different versions are never compared. Personal data. Immutable. Source: handbook 4.1 and C.1 (R8).</remarks>
public sealed partial record ScaleRevised : ScaleEvent
{
    /// <summary>Gets the next version of the scale.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Scale Scale
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    internal override ScaleEventKind Kind => ScaleEventKind.Revised;

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>revised to scale 'handovers' version 2</c>.</returns>
    public override string ToString() => $"revised to {Scale}";
}
