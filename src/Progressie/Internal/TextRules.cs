using System.Buffers;
using System.Globalization;
using System.Text;

namespace Progressie.Internal;

/// <summary>What every text in a document may hold: it must survive a round trip through JSON and a screen.</summary>
internal static class TextRules
{
    private const int ExcerptLength = 60;

    // Allowed in a text, and nothing to look at: ends of lines, and the marks, embeddings, overrides and isolates of Unicode's UAX #9.
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        "\n\r\t\u2028\u2029\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>Finds what a text may not hold: a lone surrogate, or a control character other than tab and line ends.</summary>
    /// <returns>The first such character, or <see langword="null"/> when the text is fine.</returns>
    internal static ForbiddenCharacter? FindForbidden(string text)
    {
        // Nearly every text has none of these at all, and that is found out many characters at a time.
        ReadOnlySpan<char> span = text;
        if (!span.ContainsAnyInRange('\0', '\u001F') && !span.ContainsAnyInRange('\u007F', '\u009F')
            && !span.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return null;
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsSurrogate(c))
            {
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    i++;
                    continue;
                }

                return new ForbiddenCharacter(IssueTerms.LoneSurrogate, c, i);
            }

            if (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
            {
                return new ForbiddenCharacter(IssueTerms.ControlCharacter, c, i);
            }
        }

        return null;
    }

    /// <summary>Whether a text is blank or holds what no document can carry.</summary>
    internal static bool IsUnreadable(string text) => string.IsNullOrWhiteSpace(text) || FindForbidden(text) is not null;

    /// <summary>Refuses a text that a document could not hold: an argument of the caller's own making.</summary>
    internal static string Guard(string? text, string parameter, int maxLength = ProgressieLimits.HardMaxTextLength)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException("The text is empty; leave it out instead.", parameter);
        }

        if (text.Length > maxLength)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The text has {text.Length} characters; at most {maxLength} are allowed."),
                parameter);
        }

        return FindForbidden(text) is { } forbidden
            ? throw new ArgumentException($"The text holds {forbidden}, which a document cannot carry.", parameter)
            : text;
    }

    /// <summary>Shortens what was found for a message, and makes anything invisible in it visible.</summary>
    internal static string Excerpt(string text)
    {
        if (text.Length <= ExcerptLength)
        {
            return Visible(text);
        }

        int cut = char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return Visible(text[..cut]) + "…";
    }

    /// <summary>Shows control characters, line separators, half surrogate pairs and what turns the direction of reading as escapes, so that
    /// a text can do nothing to a terminal or a log, or to the words around it.</summary>
    internal static string Visible(string text)
    {
        if (FindForbidden(text) is null && !text.AsSpan().ContainsAny(Unseen))
        {
            return text;
        }

        StringBuilder result = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsControl(c) || Unseen.Contains(c) || (char.IsSurrogate(c) && !IsPairAt(text, i)))
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    private static bool IsPairAt(string text, int index) =>
        (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        || (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]));
}
