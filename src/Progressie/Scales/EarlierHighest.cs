namespace Progressie.Scales;

/// <summary>The answer to what the highest position of earlier was.</summary>
/// <remarks>A closed set: <see cref="EarlierPosition"/> and <see cref="NeverHigher"/>. Never higher is not 0: it says that the present is the best so far.
/// Personal data. Immutable. Source: handbook 4.2 (step 4).</remarks>
public abstract record EarlierHighest
{
    private protected EarlierHighest()
    {
    }

    /// <summary>Gets the answer that it was never higher: the present is the best so far.</summary>
    public static EarlierHighest Never { get; } = new NeverHigher();

    internal abstract ScalePosition? Highest { get; }

    /// <summary>Makes the answer of a position; <c>with</c> adds when that was and what worked then.</summary>
    /// <param name="position">0 to 10 with at most one decimal.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more decimals.</exception>
    public static EarlierPosition At(decimal position) => new() { Position = ScalePosition.Of(position) };
}
