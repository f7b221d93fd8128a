using System.Globalization;

namespace Progressie.Rendering;

/// <summary>What belongs together on a page; a format sets it apart from what comes before and after.</summary>
/// <remarks>Often begins with a heading. Immutable.</remarks>
public sealed partial class PageSection
{
    private readonly List<PageBlock> _blocks = [];

    internal PageSection()
    {
    }

    /// <summary>Gets the headings, paragraphs, lists and tables, in order.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<PageBlock> Blocks => field ??= _blocks.AsReadOnly();

    /// <summary>Says how large the section is, for a log, and nothing of what is in it.</summary>
    /// <returns>Text such as <c>section, 3 blocks</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"section, {_blocks.Count} blocks");

    internal void Add(PageBlock block) => _blocks.Add(block);

    internal void Line(Words words) => PageParagraph.Append(_blocks, words);

    internal PageItem Item(PageListKind kind, Words words, string? label) => PageList.Append(_blocks, kind, words, label);
}
