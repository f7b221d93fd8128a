using System.Globalization;

namespace Progressie.Rendering;

/// <summary>What there is to show of a result, in one language, apart from how: sections with headings, lines, lists and tables.</summary>
/// <remarks>Made by <see cref="ProgressiePages"/>, once for a result and a language; every format writes the same page, and a host that
/// wants a format of its own walks <see cref="Sections"/>. A page holds what people wrote: treat it as the result that it shows.
/// Immutable and safe to share between threads.</remarks>
public sealed partial class Page
{
    internal Page(LanguageTag language, IReadOnlyList<PageSection> sections)
    {
        Language = language;
        Sections = sections;
    }

    /// <summary>Gets the language that was asked for; a span that is in another one says so.</summary>
    /// <value>Never <c>default</c>.</value>
    public LanguageTag Language { get; }

    /// <summary>Gets what belongs together, in order.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<PageSection> Sections { get; }

    /// <summary>Writes the page as readable text, for a console, a mail or a log of one's own.</summary>
    /// <returns>The text: the same on every machine and in every culture, lines ending with a line feed, control characters and
    /// those that turn the direction of reading made visible.</returns>
    public string ToText() => TextFormat.Write(this);

    /// <summary>Writes the page as Markdown (CommonMark with the pipe tables of GitHub).</summary>
    /// <returns>The Markdown: the same on every machine and in every culture, lines ending with a line feed. Whatever stands in the words
    /// of people and definitions stays words: nothing in them becomes a heading, a link, HTML or any other markup. White space at the
    /// ends of a line and blank lines within words are dropped, tabs are spaces, other control characters are made visible; in headings
    /// and tables words are on one line.</returns>
    public string ToMarkdown() => MarkdownFormat.Write(this);

    /// <summary>Says how large the page is, for a log, and nothing of what is on it.</summary>
    /// <returns>Text such as <c>page in nl, 3 sections</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"page in {Language}, {Sections.Count} sections");
}
