using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Progressie;

/// <summary>Numbers a published version of a definition: 1, 2, 3 and on.</summary>
/// <remarks>A published version never changes; another wording is another version. Immutable. <c>default</c> means "no version".</remarks>
public readonly partial record struct DefinitionVersion : IComparable<DefinitionVersion>, ISpanParsable<DefinitionVersion>
{
    private const string Rule = "a whole number from 1, in digits";

    private DefinitionVersion(int number) => Number = number;

    /// <summary>Gets the number.</summary>
    /// <value>1 or more; 0 only for <c>default</c>.</value>
    public int Number { get; }

    /// <summary>Gets whether this is <c>default</c>, which is no version.</summary>
    public bool IsDefault => Number == 0;

    /// <summary>Gets whether the first version is earlier than the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is earlier.</returns>
    public static bool operator <(DefinitionVersion left, DefinitionVersion right) => left.Number < right.Number;

    /// <summary>Gets whether the first version is later than the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is later.</returns>
    public static bool operator >(DefinitionVersion left, DefinitionVersion right) => left.Number > right.Number;

    /// <summary>Gets whether the first version is the second or earlier.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is the same or earlier.</returns>
    public static bool operator <=(DefinitionVersion left, DefinitionVersion right) => left.Number <= right.Number;

    /// <summary>Gets whether the first version is the second or later.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is the same or later.</returns>
    public static bool operator >=(DefinitionVersion left, DefinitionVersion right) => left.Number >= right.Number;

    /// <summary>Makes a version from its number.</summary>
    /// <param name="number">1 or more.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    public static DefinitionVersion FromNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new DefinitionVersion(number);
    }

    /// <summary>Reads a version from its number in digits.</summary>
    /// <param name="text">The digits, without sign, space or leading zero.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static DefinitionVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DefinitionVersion Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out DefinitionVersion version) ? version : throw Internal.IdRules.Failure(nameof(DefinitionVersion), Rule);

    /// <summary>Reads a version from its number in digits when the text is one.</summary>
    /// <param name="text">The digits, without sign, space or leading zero.</param>
    /// <param name="version">The version, or <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is a version.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DefinitionVersion version) => TryParse(text.AsSpan(), out version);

    /// <inheritdoc cref="TryParse(string?, out DefinitionVersion)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DefinitionVersion version)
    {
        int number = 0;
        bool valid = text is ['1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..]
            && !text.ContainsAnyExceptInRange('0', '9') // int.TryParse would skip a null character at the end
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        version = valid ? new DefinitionVersion(number) : default;
        return valid;
    }

    /// <inheritdoc/>
    static DefinitionVersion IParsable<DefinitionVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<DefinitionVersion>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out DefinitionVersion result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static DefinitionVersion ISpanParsable<DefinitionVersion>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<DefinitionVersion>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DefinitionVersion result) =>
        TryParse(s, out result);

    /// <summary>Orders versions by number.</summary>
    /// <param name="other">The other version.</param>
    /// <returns>Below, at or above zero when this is earlier, the same or later.</returns>
    public int CompareTo(DefinitionVersion other) => Number.CompareTo(other.Number);

    /// <summary>Gets the number in digits, the same in every culture.</summary>
    /// <returns>The digits; <c>0</c> for <c>default</c>.</returns>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
