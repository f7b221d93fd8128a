namespace Progressie.Scales;

/// <summary>The answer is below 0, with the number that was named or without one.</summary>
/// <remarks>It is no position, and counts in no calculation. Personal data. Immutable. Source: handbook 4.4.</remarks>
public sealed partial record BelowScale : ScaleAnswer
{
    private readonly int? _tenths;

    /// <summary>Gets the number that was named.</summary>
    /// <value>-1,000 to -0.1 with at most one decimal; <see langword="null"/> when none was named.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more decimals.</exception>
    public decimal? Number
    {
        get => _tenths is { } tenths ? TenthsOf.Number(tenths) : null;
        init => _tenths = value is { } number ? Guard(number) : null;
    }

    internal override ScaleAnswerKind Kind => ScaleAnswerKind.Below;

    /// <summary>Shows what kind of answer it is, and nothing that a person said.</summary>
    /// <returns>The same for every number.</returns>
    public override string ToString() => "below the scale";

    private static int Guard(decimal number) => TenthsOf.TryGet(number, TenthsOf.LeastBelow, -1, out int tenths)
        ? tenths
        : throw new ArgumentOutOfRangeException(nameof(number), number, "Expected -1000 to -0.1 with at most one decimal.");
}
