using System.Globalization;

namespace Progressie.Rendering;

/// <summary>A list of items of one kind.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial class PageList : PageBlock
{
    private readonly List<PageItem> _items = [];

    private PageList(PageListKind kind) => Kind = kind;

    /// <summary>Gets how the items are marked.</summary>
    public PageListKind Kind { get; }

    /// <summary>Gets the items, in order.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<PageItem> Items => field ??= _items.AsReadOnly();

    /// <summary>Adds an item to the list at the end, or begins one.</summary>
    internal static PageItem Append(List<PageBlock> blocks, PageListKind kind, Words words, string? label)
    {
        if (blocks is not [.., PageList last] || last.Kind != kind)
        {
            blocks.Add(last = new PageList(kind));
        }

        PageItem item = new(words.ToPhrase(), label);
        last._items.Add(item);
        return item;
    }

    internal override IEnumerable<PagePhrase> Phrases => _items.SelectMany(static item =>
        item.Blocks.SelectMany(static block => block.Phrases).Prepend(item.Words));

    internal override string Describe() => string.Create(CultureInfo.InvariantCulture, $"{Kind} list, {_items.Count} items");
}
