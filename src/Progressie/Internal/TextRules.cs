using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Progressie.Internal;

/// <summary>The rules for every text that people write: what it may hold, so that it survives a round trip through JSON and a screen; when
/// it is empty; the form in which it is compared, by <see cref="SameWords"/>; and how it is shown. What is stored is what was
/// written.</summary>
internal static class TextRules
{
    private const int ExcerptLength = 60;

    // Turns the direction of reading: the marks, embeddings, overrides and isolates of Unicode's UAX #9.
    private const string Turning = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private const int Short = 32;

    private static readonly SearchValues<char> LineEndsAndTabs = SearchValues.Create("\r\n\f\t\u0085\u2028\u2029");

    private static readonly SearchValues<char> TurningSigns = SearchValues.Create(Turning);

    // Allowed in a text, and nothing to look at. Left out is what takes part in how the signs beside it look, as joiners do.
    private static readonly SearchValues<char> UnseenSigns = SearchValues.Create(
        Turning + "\n\r\t\u2028\u2029\u00AD\u034F\u180E\u200B\u2060\u2061\u2062\u2063\u2064"
        + "\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF");

    /// <summary>Whether there is nothing in a text that shows: only spaces of any kind, characters that nobody sees, and marks without a
    /// letter to stand on.</summary>
    /// <remarks>Part of the caller, since nearly every text has a plain sign in it, which is found many characters at a time.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsEmpty(string text) =>
        !(text.Length > 0 && text[0] is >= '!' and <= '~') && !text.AsSpan().ContainsAnyInRange('!', '~') && HasNothingThatShows(text);

    /// <summary>A text without spaces at its ends.</summary>
    internal static string Trim(string text)
    {
        int begin = 0, end = text.Length;
        while (begin < end && IsSpace(text[begin]))
        {
            begin++;
        }

        while (end > begin && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[begin..end];
    }

    /// <summary>Whether there are spaces at the ends of a text with something in it.</summary>
    internal static bool IsPadded(string text) => !IsEmpty(text) && Trim(text).Length < text.Length;

    /// <summary>A text in the form in which texts are compared and looked through: letters taken apart in one way, one space for any kind
    /// and any number of them, none at the ends, and without what nobody sees.</summary>
    internal static string Plain(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        List<Rune> runes = new(text.Length);
        bool isSpaced = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && IsSpace((char)rune.Value))
            {
                isSpaced = runes.Count > 0;
            }
            else if (!IsUnseen(rune))
            {
                if (isSpaced)
                {
                    runes.Add(new Rune(' '));
                    isSpaced = false;
                }

                NormalForm.Decompose(rune, runes);
            }
        }

        NormalForm.Order(runes);
        StringBuilder plain = new(runes.Count);
        foreach (Rune rune in runes)
        {
            plain.Append(rune);
        }

        return plain.ToString();
    }

    /// <summary>Finds what a text may not hold: a lone surrogate, or a control character other than tab and line ends.</summary>
    /// <returns>The first such character, or <see langword="null"/> when the text is fine.</returns>
    internal static ForbiddenCharacter? FindForbidden(string text)
    {
        // Nearly every text has none of these at all, and that is found out many characters at a time when there are many.
        ReadOnlySpan<char> span = text;
        if (span.Length > Short && !span.ContainsAnyInRange('\0', '\u001F') && !span.ContainsAnyInRange('\u007F', '\u009F')
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

    /// <summary>Whether a text is empty or holds what no document can carry.</summary>
    internal static bool IsUnreadable(string text) => IsEmpty(text) || FindForbidden(text) is not null;

    /// <summary>Refuses a text that a document could not hold: an argument of the caller's own making.</summary>
    internal static string Guard(string? text, string parameter, int maxLength = ProgressieLimits.HardMaxTextLength)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (IsEmpty(text))
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
        string beginning = Beginning(text, ExcerptLength);
        return ReferenceEquals(beginning, text) ? Visible(text) : Visible(beginning[..^1]) + beginning[^1];
    }

    /// <summary>The first characters of a text, and an ellipsis when there are more.</summary>
    internal static string Beginning(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…");

    /// <summary>Shows control characters, line ends, half surrogate pairs, what nobody sees and what turns the direction of reading as
    /// escapes, so that a text can do nothing to a terminal or a log, or to the words around it.</summary>
    internal static string Visible(string text) => Escape(text, UnseenSigns);

    /// <summary>A text as a page shows it, on lines that end with a line feed: a tab, as Word pastes it, is a space, and whatever could
    /// play tricks is an escape.</summary>
    internal static string Shown(string text) => text.AsSpan().ContainsAny(LineEndsAndTabs)
        ? string.Join('\n', text.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n').Select(static line => Escape(line, TurningSigns)))
        : Escape(text, TurningSigns);

    /// <summary>A text on one line, where a line end is a space.</summary>
    internal static string OnOneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>Whether letters in a text are read from right to left.</summary>
    internal static bool HasRightToLeft(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0590', '\u08FF')
        || text.ContainsAnyInRange('\uFB1D', '\uFDFF')
        || text.ContainsAnyInRange('\uFE70', '\uFEFC')
        || text.ContainsAnyInRange('\uD802', '\uD803')
        || text.ContainsAnyInRange('\uD83A', '\uD83B');

    /// <summary>A line between the signs that keep its direction to itself (UAX #9), so that what stands beside it stays in its
    /// place.</summary>
    internal static string Isolated(string line, bool isNeeded) => isNeeded && line.Length > 0 ? $"\u2068{line}\u2069" : line;

    private static string Escape(string text, SearchValues<char> signs)
    {
        if (FindForbidden(text) is null && !text.AsSpan().ContainsAny(signs))
        {
            return text;
        }

        StringBuilder result = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsControl(c) || signs.Contains(c) || (char.IsSurrogate(c) && !IsPairAt(text, i)))
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

    private static bool HasNothingThatShows(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!(rune.IsBmp && IsSpace((char)rune.Value)) && !IsUnseen(rune)
                && Rune.GetUnicodeCategory(rune) is not (
                    UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(string text)
    {
        char before = ' ';
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }

    /// <summary>Whether a character takes room and shows nothing: white space, the blank of Braille and the wide fillers of
    /// Hangul.</summary>
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u2800' or '\u3164' or '\uFFA0';

    /// <summary>Whether a character takes no room and shows nothing: what Unicode lets every font leave out (Default_Ignorable), the
    /// marks of annotations, and what is no character.</summary>
    private static bool IsUnseen(Rune rune) => rune.Value is
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F)
        or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xFFF0 and <= 0xFFFB)
        or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF)
        || IsNoncharacter(rune);

    /// <summary>Whether it is a number that is no character and never will be.</summary>
    private static bool IsNoncharacter(Rune rune) => rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE;
}
