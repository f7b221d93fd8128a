namespace Progressie.Scales;

/// <summary>A part of a scale, and how many people are there.</summary>
/// <remarks>Never fewer people than the policy asks for. Immutable. Source: handbook B.3.</remarks>
public sealed partial record ScaleBand
{
    internal ScaleBand(ScalePosition? from, ScalePosition to, int people)
    {
        From = from;
        To = to;
        People = people;
    }

    /// <summary>Gets the lowest position of the band.</summary>
    /// <value><see langword="null"/> for the first band, which is everything up to <see cref="To"/>: whether and how many people are below
    /// 0 is not told.</value>
    public ScalePosition? From { get; }

    /// <summary>Gets the highest position of the band.</summary>
    public ScalePosition To { get; }

    /// <summary>Gets how many people are in the band.</summary>
    /// <value>The minimum of the policy or more.</value>
    public int People { get; }

    /// <summary>Shows the band.</summary>
    /// <returns>Text such as <c>4.5 to 6: 5 people</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{(From is { } from ? $"{from} to {To}" : $"up to {To}")}: {People} people");
}
