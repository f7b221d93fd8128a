using System.Globalization;
using Progressie.Internal;

namespace Progressie.Rendering;

/// <summary>A sentence, or a few words, on a page: pieces of which each says whose words they are and in which language.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial class PagePhrase
{
    internal PagePhrase(TextKey? key, PageSpan[] spans)
    {
        Key = key;
        Spans = Array.AsReadOnly(spans);
    }

    /// <summary>Gets the key of the sentence among the texts, such as <c>conversation.how</c>.</summary>
    /// <value><see langword="null"/> when it is more than one sentence, or nothing but words of a definition or a person.</value>
    public TextKey? Key { get; }

    /// <summary>Gets the pieces, in order; put together they are the sentence.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<PageSpan> Spans { get; private set; }

    /// <summary>Puts the pieces together, as they are.</summary>
    /// <returns>Text that can hold what people wrote, line ends included.</returns>
    public string ToText() => Spans.Count == 1 ? Spans[0].Text : string.Concat(Spans.Select(static span => span.Text));

    /// <summary>Leaves a long text that stands on the page already at its beginning. Done while a page is made, and never after.</summary>
    /// <param name="met">The long texts that stand there, which these join.</param>
    internal void ShortenRepeated(LongTexts met)
    {
        PageSpan[]? spans = null;
        for (int i = 0; i < Spans.Count; i++)
        {
            if (met.Repeats(Spans[i]))
            {
                spans ??= [.. Spans];
                spans[i] = spans[i].Shortened();
            }
        }

        Spans = spans is null ? Spans : Array.AsReadOnly(spans);
    }

    /// <summary>Whether anything is read from right to left: then each text by itself keeps its direction to itself, so that a date
    /// beside a name stays beside it.</summary>
    internal static bool Turns(IReadOnlyCollection<PageSpan> spans)
    {
        foreach (PageSpan span in spans)
        {
            if (TextRules.HasRightToLeft(span.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lines of a piece, as they are shown.</summary>
    internal static string[] LinesOf(PageSpan span, bool turns)
    {
        string shown = TextRules.Shown(span.Text);
        string[] lines = shown.Contains('\n', StringComparison.Ordinal) ? shown.Split('\n') : [shown];
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = TextRules.Isolated(lines[i], turns && span.IsWhole);
        }

        return lines;
    }

    /// <summary>Says which sentence it is, for a log, and nothing of what a person wrote.</summary>
    /// <returns>Text such as <c>conversation.how, 2 spans</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key?.ToString() ?? "words"}, {Spans.Count} spans");
}
