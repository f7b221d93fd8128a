using System.Diagnostics.CodeAnalysis;

namespace Progressie.Scales;

/// <summary>A place on a scale: 0 to 10, in whole tenths, exactly.</summary>
/// <remarks>Never a binary floating-point number, so that 6.5 is 6.5 in every calculation and document. Immutable. <c>default</c> means "no
/// position", which is not 0: it equals only itself, comes before every position, and prints as an empty string. Source: handbook 4.1 and
/// 4.5.</remarks>
public readonly partial record struct ScalePosition : IComparable<ScalePosition>, ISpanParsable<ScalePosition>
{
    internal const int MostTenths = 100;
    private const string Rule = "0 to 10 with at most one decimal, such as 6.5";

    // One more than the tenths, so that default is no position rather than 0.
    private readonly int _stored;

    private ScalePosition(int tenths) => _stored = tenths + 1;

    /// <summary>Gets 0: nothing of what is desired is there yet.</summary>
    public static ScalePosition Zero => new(0);

    /// <summary>Gets 10: it is as the person wants it.</summary>
    public static ScalePosition Ten => new(MostTenths);

    /// <summary>Gets whether this is <c>default</c>, which is no position.</summary>
    public bool IsDefault => _stored == 0;

    /// <summary>Gets the number of tenths.</summary>
    /// <value>0 to 100.</value>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, which is no position.</exception>
    public int Tenths => IsDefault ? throw new InvalidOperationException("This is default, which is no position.") : _stored - 1;

    /// <summary>Gets the position as a number.</summary>
    /// <value>0 to 10, without zeros at the end.</value>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, which is no position.</exception>
    public decimal Value => TenthsOf.Number(Tenths);

    /// <summary>Gets whether the first position is lower than the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is lower.</returns>
    public static bool operator <(ScalePosition left, ScalePosition right) => left._stored < right._stored;

    /// <summary>Gets whether the first position is higher than the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is higher.</returns>
    public static bool operator >(ScalePosition left, ScalePosition right) => left._stored > right._stored;

    /// <summary>Gets whether the first position is the second or lower.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is the same or lower.</returns>
    public static bool operator <=(ScalePosition left, ScalePosition right) => left._stored <= right._stored;

    /// <summary>Gets whether the first position is the second or higher.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is the same or higher.</returns>
    public static bool operator >=(ScalePosition left, ScalePosition right) => left._stored >= right._stored;

    /// <summary>Makes a position of a number.</summary>
    /// <param name="value">0 to 10 with at most one decimal, such as <c>6.5m</c>. It is never rounded.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range or has more decimals. An answer below 0 is
    /// <see cref="ScaleAnswer.Below(decimal)"/>.</exception>
    public static ScalePosition Of(decimal value) =>
        TryOf(value, out ScalePosition position)
            ? position
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, "Expected 0 to 10 with at most one decimal. An answer below 0 is ScaleAnswer.Below.");

    /// <summary>Makes a position of a number when the number is one.</summary>
    /// <param name="value">0 to 10 with at most one decimal, such as <c>6.5m</c>. It is never rounded.</param>
    /// <param name="position">The position, or <c>default</c> when the number is none.</param>
    /// <returns>Whether the number is a position.</returns>
    public static bool TryOf(decimal value, out ScalePosition position)
    {
        bool isKnown = TenthsOf.TryGet(value, 0, MostTenths, out int tenths);
        position = isKnown ? new ScalePosition(tenths) : default;
        return isKnown;
    }

    /// <summary>Makes a position of a number of tenths.</summary>
    /// <param name="tenths">0 to 100: 65 for 6.5.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tenths"/> is out of range.</exception>
    public static ScalePosition FromTenths(int tenths)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tenths, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tenths, MostTenths);
        return new ScalePosition(tenths);
    }

    /// <summary>Reads a position from text, the same in every culture.</summary>
    /// <param name="text">Digits, and optionally a point and one more digit: <c>6</c>, <c>6.5</c> or <c>10</c>.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static ScalePosition Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ScalePosition Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out ScalePosition position) ? position : throw Internal.IdRules.Failure(nameof(ScalePosition), Rule);

    /// <summary>Reads a position from text when the text is one.</summary>
    /// <param name="text">Digits, and optionally a point and one more digit: <c>6</c>, <c>6.5</c> or <c>10</c>.</param>
    /// <param name="position">The position, or <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is a position.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ScalePosition position) => TryParse(text.AsSpan(), out position);

    /// <inheritdoc cref="TryParse(string?, out ScalePosition)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ScalePosition position)
    {
        int? tenths = text switch
        {
            "10" or "10.0" => MostTenths,
            [>= '0' and <= '9' and var whole] => (whole - '0') * 10,
            [>= '0' and <= '9' and var whole, '.', >= '0' and <= '9' and var tenth] => ((whole - '0') * 10) + tenth - '0',
            _ => null,
        };
        position = tenths is { } known ? new ScalePosition(known) : default;
        return tenths is not null;
    }

    /// <inheritdoc/>
    static ScalePosition IParsable<ScalePosition>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<ScalePosition>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ScalePosition result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static ScalePosition ISpanParsable<ScalePosition>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<ScalePosition>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ScalePosition result) =>
        TryParse(s, out result);

    /// <summary>Orders positions from low to high.</summary>
    /// <param name="other">The other position.</param>
    /// <returns>Below, at or above zero when this is lower, the same or higher.</returns>
    public int CompareTo(ScalePosition other) => _stored.CompareTo(other._stored);

    /// <summary>Gets the position with a point and without zeros at the end, the same in every culture; <see cref="Parse(string)"/> reads
    /// it back.</summary>
    /// <returns>Text such as <c>6.5</c>, empty for <c>default</c>.</returns>
    public override string ToString() => IsDefault ? string.Empty : TenthsOf.Text(Tenths);
}
