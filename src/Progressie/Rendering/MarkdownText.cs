using System.Buffers;
using System.Text;
using Progressie.Internal;

namespace Progressie.Rendering;

/// <summary>Words as Markdown text: whatever is in them, they are read back as words.</summary>
/// <remarks>Not every sign is escaped, or nobody could read the Markdown itself: those that can mean something anywhere always are, and
/// the others where they would. Markdown of the common extensions is reckoned with (tables, links that nobody marked as links, footnotes,
/// tasks, definitions, mathematics, mentions).</remarks>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Roman = SearchValues.Create("ivxlcdmIVXLCDM");

    private static readonly SearchValues<char> Always = SearchValues.Create("\\`*_[]<>&|~^$}#=+@");

    /// <summary>The words, on one line.</summary>
    internal static string OnOneLine(PagePhrase words) =>
        string.Join(' ', LinesOf(words).Select(static line => Escape(line, isAtStart: false)));

    /// <summary>Adds the words; a line end becomes a hard break, and the next line begins with the indent.</summary>
    internal static void Append(StringBuilder text, PagePhrase words, string indent, bool isAtStart = true)
    {
        string between = string.Empty;
        foreach (string line in LinesOf(words))
        {
            text.Append(between).Append(Escape(line, isAtStart));
            between = "\\\n" + indent;
            isAtStart = true;
        }
    }

    /// <summary>Escapes a line.</summary>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="isAtStart">Whether it begins a line of the Markdown, or the text of an item.</param>
    /// <returns>The line as Markdown.</returns>
    internal static string Escape(string line, bool isAtStart)
    {
        StringBuilder text = new(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '{')
            {
                // Attributes of a heading are read before escapes are: only a reference keeps this one a sign.
                text.Append("&#123;");
                continue;
            }

            text.Append(NeedsEscape(line, i, isAtStart) ? "\\" : string.Empty).Append(line[i]);
        }

        return text.ToString();
    }

    private static IEnumerable<string> LinesOf(PagePhrase words)
    {
        bool turns = PagePhrase.Turns(words.Spans);
        return string.Concat(words.Spans.Select(span => string.Join('\n', PagePhrase.LinesOf(span, turns))))
            .Split('\n')
            .Select(TextRules.Trim)
            .Where(static line => line.Length > 0);
    }

    private static bool NeedsEscape(ReadOnlySpan<char> line, int i, bool isAtStart) => line[i] switch
    {
        '-' => i == 0 && isAtStart,
        ':' => i == 0 ? isAtStart || IsFollowed(line, i) : IsFollowed(line, i) && !IsBetweenDigits(line, i),
        '.' => (isAtStart && EndsMarker(line, i)) || line[..i].EndsWith("www", StringComparison.OrdinalIgnoreCase),
        ')' => isAtStart && EndsMarker(line, i),
        '"' => line[..i] is [.., '"'] || line[(i + 1)..] is ['"', ..],
        _ => Always.Contains(line[i]),
    };

    private static bool IsFollowed(ReadOnlySpan<char> line, int i) => i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]);

    private static bool IsBetweenDigits(ReadOnlySpan<char> line, int i) => char.IsAsciiDigit(line[i - 1]) && char.IsAsciiDigit(line[i + 1]);

    /// <summary>Whether the sign ends what could be the mark of an item: <c>12.</c>, <c>a)</c> or <c>iv.</c>.</summary>
    private static bool EndsMarker(ReadOnlySpan<char> line, int i)
    {
        ReadOnlySpan<char> mark = line[..i];
        return mark.Length > 0
            && !IsFollowed(line, i)
            && (
                !mark.ContainsAnyExceptInRange('0', '9') || !mark.ContainsAnyExcept(Roman)
                    || (mark.Length == 1 && char.IsAsciiLetter(mark[0])));
    }
}
