using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Progressie.Rendering;

/// <summary>An item of a list: its words, and what stands under it.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial class PageItem
{
    private readonly List<PageBlock> _blocks = [];

    internal PageItem(PagePhrase words, string? label)
    {
        Words = words;
        Label = label;
    }

    /// <summary>Gets the number or id that the item is known by.</summary>
    /// <value><see langword="null"/> in a list that is neither numbered nor labelled. Never something that a person wrote.</value>
    public string? Label { get; }

    /// <summary>Gets the words.</summary>
    /// <value>Never empty.</value>
    public PagePhrase Words { get; }

    /// <summary>Gets what stands under it: paragraphs and lists, in order.</summary>
    /// <value>Empty for an item that is words only.</value>
    public IReadOnlyList<PageBlock> Blocks => field ??= _blocks.AsReadOnly();

    /// <summary>Says how large the item is, for a log, and nothing of what is in it.</summary>
    /// <returns>Text such as <c>item, blocks under it: 1</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"item, blocks under it: {_blocks.Count}");

    internal void Line(Words words) => PageParagraph.Append(_blocks, words);

    [return: NotNullIfNotNull(nameof(words))]
    internal PageItem? Detail(Words? words) => words is null ? null : PageList.Append(_blocks, PageListKind.Details, words, null);

    internal void Points(IEnumerable<Words> all)
    {
        foreach (Words words in all)
        {
            Point(words);
        }
    }

    internal PageItem Point(Words words) => PageList.Append(_blocks, PageListKind.Bulleted, words, null);
}
