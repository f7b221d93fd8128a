using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Progressie;

/// <summary>Names a language as BCP 47 does, such as <c>nl</c>, <c>en-GB</c> or <c>zh-Hant-TW</c>.</summary>
/// <remarks>Language, optional script, optional region. A host's text is taken in any casing and put in the one the standard recommends,
/// as <c>NL</c> and <c>en-us</c>; a document is never changed in silence, so there a tag in other casing is an issue.
/// Immutable. <c>default</c> means "no language".</remarks>
public readonly partial record struct LanguageTag : IComparable<LanguageTag>, ISpanParsable<LanguageTag>
{
    internal const string Rule = Internal.IssueTerms.LanguageTagRule;

    private const int MaxLength = 12;

    private readonly string? _value;

    private LanguageTag(string value) => _value = value;

    /// <summary>Gets Dutch, <c>nl</c>.</summary>
    public static LanguageTag Dutch => new("nl");

    /// <summary>Gets English, <c>en</c>.</summary>
    public static LanguageTag English => new("en");

    /// <summary>Gets whether this is <c>default</c>, which is no language.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Gets the language one step wider: <c>nl</c> for <c>nl-BE</c>.</summary>
    /// <value><see langword="null"/> when there is none.</value>
    public LanguageTag? Parent => _value?.LastIndexOf('-') is > 0 and int cut ? new LanguageTag(_value[..cut]) : null;

    /// <summary>Gets whether the first tag comes before the second, by ordinal order.</summary>
    public static bool operator <(LanguageTag left, LanguageTag right) => left.CompareTo(right) < 0;

    /// <summary>Gets whether the first tag comes after the second, by ordinal order.</summary>
    public static bool operator >(LanguageTag left, LanguageTag right) => left.CompareTo(right) > 0;

    /// <summary>Gets whether the first tag is the second or comes before it, by ordinal order.</summary>
    public static bool operator <=(LanguageTag left, LanguageTag right) => left.CompareTo(right) <= 0;

    /// <summary>Gets whether the first tag is the second or comes after it, by ordinal order.</summary>
    public static bool operator >=(LanguageTag left, LanguageTag right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a tag from text.</summary>
    /// <param name="text">The text, in any casing and with nothing around it.</param>
    /// <returns>The tag, in the casing the standard recommends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no tag of the accepted form; the message states the form.</exception>
    public static LanguageTag Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out LanguageTag tag)
            ? tag
            : throw Internal.IdRules.Failure(nameof(LanguageTag), Rule);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static LanguageTag Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out LanguageTag tag) ? tag : throw Internal.IdRules.Failure(nameof(LanguageTag), Rule);

    /// <summary>Reads a tag from text when the text is one.</summary>
    /// <param name="text">The text, in any casing and with nothing around it.</param>
    /// <param name="tag">The tag in the casing the standard recommends, or <c>default</c> when the text is no tag.</param>
    /// <returns>Whether the text is a tag of the accepted form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag) => TryRead(text, text, out tag);

    /// <inheritdoc cref="TryParse(string?, out LanguageTag)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out LanguageTag tag) => TryRead(text, null, out tag);

    // The text as a string, where there is one already, so that it is not made again.
    private static bool TryRead(ReadOnlySpan<char> text, string? whole, out LanguageTag tag)
    {
        tag = default;
        return text.Length <= MaxLength && TryParseExactly(IsCanonical(text) ? whole ?? text.ToString() : Recase(text.ToString()), out tag);
    }

    /// <summary>Gets the language of a culture, for hosts that think in <see cref="CultureInfo"/>.</summary>
    /// <param name="culture">The culture; of a name with more than language, script and region, those three are taken.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The culture has no language, as the invariant culture.</exception>
    public static LanguageTag From(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        string[] parts = culture.Name.Split('-', '_');
        for (int count = parts.Length; count > 0; count--)
        {
            if (TryParse(string.Join('-', parts[..count]), out LanguageTag tag))
            {
                return tag;
            }
        }

        throw new ArgumentException($"Culture '{culture.Name}' names no language; pass one such as 'nl' or 'en-GB'.", nameof(culture));
    }

    /// <inheritdoc/>
    static LanguageTag IParsable<LanguageTag>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<LanguageTag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageTag result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static LanguageTag ISpanParsable<LanguageTag>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<LanguageTag>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LanguageTag result) =>
        TryParse(s, out result);

    /// <summary>Orders tags ordinally; <c>default</c> comes first.</summary>
    /// <param name="other">The other tag.</param>
    /// <returns>Below, at or above zero when this comes before the other, is the same or comes after it.</returns>
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Reads a tag from a document, where only the casing the standard recommends will do.</summary>
    internal static bool TryParseExactly(string text, out LanguageTag tag)
    {
        bool isTag = IsCanonical(text);
        tag = isTag ? new LanguageTag(text) : default;
        return isTag;
    }

    /// <summary>Gets the tag as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public override string ToString() => _value ?? string.Empty;

    /// <summary>Whether this is a language or a narrower form of it, as <c>nl-BE</c> is of <c>nl</c>.</summary>
    internal bool IsFormOf(LanguageTag wider) =>
        _value is { } value && wider._value is { } start
        && value.StartsWith(start, StringComparison.Ordinal) && (value.Length == start.Length || value[start.Length] == '-');

    /// <summary>Whether somebody who wants this language is shown a text in another: the same, a wider form, or else another form in the
    /// script that was asked for.</summary>
    internal bool IsServedBy(LanguageTag available)
    {
        for (LanguageTag? language = this; language is { } form; language = form.EndsWithScript ? null : form.Parent)
        {
            if (available.IsFormOf(form))
            {
                return true;
            }
        }

        return IsFormOf(available);
    }

    /// <summary>Whether this tag ends with a script, as <c>zh-Hant</c> does.</summary>
    internal bool EndsWithScript => _value is [.., '-', _, _, _, _];

    /// <summary>Language in lower case, a script of four with a capital, all else in upper case; letters of ASCII only.</summary>
    private static string Recase(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        int start = 0;
        for (int i = 0; i < span.Length; i++)
        {
            int end = from.IndexOf('-', i);
            bool isScript = start > 0 && (end < 0 ? from.Length : end) - start == 4;
            span[i] = !char.IsAsciiLetter(from[i]) ? from[i]
                : start == 0 || (isScript && i > start) ? (char)(from[i] | 0x20)
                : (char)(from[i] & ~0x20);
            start = from[i] == '-' ? i + 1 : start;
        }
    });

    private static bool IsCanonical(ReadOnlySpan<char> text)
    {
        if (text.Length <= 3)
        {
            return IsLanguage(text);
        }

        ReadOnlySpan<char> rest = text;
        if (!IsLanguage(Take(ref rest)))
        {
            return false;
        }

        ReadOnlySpan<char> next = Take(ref rest);
        if (IsScript(next))
        {
            next = Take(ref rest);
        }

        if (IsRegion(next))
        {
            next = Take(ref rest);
        }

        return next.IsEmpty && rest.IsEmpty && !text.EndsWith('-');
    }

    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> rest)
    {
        int cut = rest.IndexOf('-');
        ReadOnlySpan<char> part = cut < 0 ? rest : rest[..cut];
        rest = cut < 0 ? default : rest[(cut + 1)..];
        return part;
    }

    private static bool IsLanguage(ReadOnlySpan<char> part) => part.Length is 2 or 3
        && part[0] is >= 'a' and <= 'z' && part[1] is >= 'a' and <= 'z' && part[^1] is >= 'a' and <= 'z';

    private static bool IsScript(ReadOnlySpan<char> part) =>
        part.Length == 4 && char.IsAsciiLetterUpper(part[0]) && !part[1..].ContainsAnyExceptInRange('a', 'z');

    private static bool IsRegion(ReadOnlySpan<char> part) => part.Length switch
    {
        2 => !part.ContainsAnyExceptInRange('A', 'Z'),
        3 => !part.ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };
}
