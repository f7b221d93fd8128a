using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Progressie;

/// <summary>Fingerprints the content of a definition, equal on every machine and in every culture.</summary>
/// <remarks>Written as <c>sha256:</c> and 64 lower-case hexadecimal digits. Two definitions with equal hashes ask the same
/// in the same words. Immutable. <c>default</c> means "no hash".</remarks>
public readonly record struct ContentHash : IParsable<ContentHash>
{
    internal const string Rule = Internal.IssueTerms.HashRule;
    private const string Prefix = "sha256:";
    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    private readonly string? _value;

    private ContentHash(string value) => _value = value;

    /// <summary>Gets whether this is <c>default</c>, which is no hash.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Reads a hash from text.</summary>
    /// <param name="text">The text, exactly the hash.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no hash; the message states the form.</exception>
    public static ContentHash Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ContentHash hash)
            ? hash
            : throw new FormatException(
                $"'{Internal.TextRules.Excerpt(text)}' is no {nameof(ContentHash)}: expected {Internal.IssueTerms.English(Rule)}.");
    }

    /// <summary>Reads a hash from text when the text is one.</summary>
    /// <param name="text">The text, exactly the hash.</param>
    /// <param name="hash">The hash, or <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is a hash.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContentHash hash)
    {
        bool valid = text is { Length: 71 }
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && !text.AsSpan(Prefix.Length).ContainsAnyExcept(LowerHex);
        hash = valid ? new ContentHash(text!) : default;
        return valid;
    }

    /// <inheritdoc/>
    static ContentHash IParsable<ContentHash>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<ContentHash>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContentHash result) =>
        TryParse(s, out result);

    /// <summary>Gets the hash as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public override string ToString() => _value ?? string.Empty;

    internal static ContentHash FromSha256(ReadOnlySpan<byte> digest) => new(Prefix + Convert.ToHexStringLower(digest));
}
