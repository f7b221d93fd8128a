namespace Progressie.Scales;

/// <summary>The difference between two positions on a scale, where 10 and 0 mean the same.</summary>
/// <remarks>Immutable. Source: handbook 4.2 and C.1 (R8).</remarks>
public sealed partial record ScaleChange
{
    internal ScaleChange(ScaleEntry from, int tenths)
    {
        From = from;
        Points = TenthsOf.Number(tenths);
    }

    /// <summary>Gets the entry it is a change from.</summary>
    public ScaleEntry From { get; }

    /// <summary>Gets how many points it went up.</summary>
    /// <value>-10 to 10 with at most one decimal; below 0 when it went down.</value>
    public decimal Points { get; }

    /// <summary>Gets which way it went.</summary>
    public ScaleDirection Direction => Points switch
    {
        > 0 => ScaleDirection.Higher,
        < 0 => ScaleDirection.Lower,
        _ => ScaleDirection.Same,
    };

    /// <summary>Shows what it is, and no number.</summary>
    /// <returns>Text such as <c>change since entry 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"change since entry {From.Number}");
}
