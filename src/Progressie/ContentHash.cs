using System.Diagnostics.CodeAnalysis;

namespace Progressie;

/// <summary>Fingerprints the content of a definition, equal on every machine and in every culture.</summary>
/// <remarks>Written as <c>sha256:</c> and 64 lower-case hexadecimal digits. Two definitions with equal hashes ask the same
/// in the same words. Immutable. <c>default</c> means "no hash".</remarks>
public readonly partial record struct ContentHash : IComparable<ContentHash>, ISpanParsable<ContentHash>
{
    internal const string Rule = Internal.IssueTerms.HashRule;
    private const string Prefix = "sha256:";

    private readonly string? _value;

    private ContentHash(string value) => _value = value;

    /// <summary>Gets whether this is <c>default</c>, which is no hash.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Gets whether the first hash comes before the second, by ordinal order.</summary>
    public static bool operator <(ContentHash left, ContentHash right) => left.CompareTo(right) < 0;

    /// <summary>Gets whether the first hash comes after the second, by ordinal order.</summary>
    public static bool operator >(ContentHash left, ContentHash right) => left.CompareTo(right) > 0;

    /// <summary>Gets whether the first hash is the second or comes before it, by ordinal order.</summary>
    public static bool operator <=(ContentHash left, ContentHash right) => left.CompareTo(right) <= 0;

    /// <summary>Gets whether the first hash is the second or comes after it, by ordinal order.</summary>
    public static bool operator >=(ContentHash left, ContentHash right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a hash from text.</summary>
    /// <param name="text">The text, exactly the hash.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no hash; the message states the form.</exception>
    public static ContentHash Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ContentHash hash) ? hash : throw Internal.IdRules.Failure(nameof(ContentHash), Rule);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ContentHash Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out ContentHash hash) ? hash : throw Internal.IdRules.Failure(nameof(ContentHash), Rule);

    /// <summary>Reads a hash from text when the text is one.</summary>
    /// <param name="text">The text, exactly the hash.</param>
    /// <param name="hash">The hash, or <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is a hash.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContentHash hash)
    {
        bool valid = IsHash(text);
        hash = valid ? new ContentHash(text!) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(string?, out ContentHash)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ContentHash hash)
    {
        bool valid = IsHash(text);
        hash = valid ? new ContentHash(text.ToString()) : default;
        return valid;
    }

    /// <inheritdoc/>
    static ContentHash IParsable<ContentHash>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<ContentHash>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContentHash result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static ContentHash ISpanParsable<ContentHash>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<ContentHash>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ContentHash result) =>
        TryParse(s, out result);

    /// <summary>Orders hashes ordinally; <c>default</c> comes first.</summary>
    /// <param name="other">The other hash.</param>
    /// <returns>Below, at or above zero when this comes before the other, is the same or comes after it.</returns>
    public int CompareTo(ContentHash other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Gets the hash as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public override string ToString() => _value ?? string.Empty;

    internal static ContentHash FromSha256(ReadOnlySpan<byte> digest) => new(Prefix + Convert.ToHexStringLower(digest));

    private static bool IsHash(ReadOnlySpan<char> text)
    {
        if (text.Length != 71 || !text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (char digit in text[Prefix.Length..])
        {
            if (digit is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        return true;
    }
}
