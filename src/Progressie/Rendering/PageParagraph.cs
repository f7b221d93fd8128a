using System.Globalization;

namespace Progressie.Rendering;

/// <summary>One or more sentences, each on a line of its own.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial class PageParagraph : PageBlock
{
    private readonly List<PagePhrase> _lines = [];

    private PageParagraph()
    {
    }

    /// <summary>Gets the lines, in order.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<PagePhrase> Lines => field ??= _lines.AsReadOnly();

    /// <summary>Adds a line to the paragraph at the end, or begins one.</summary>
    internal static void Append(List<PageBlock> blocks, Words words)
    {
        if (blocks is not [.., PageParagraph last])
        {
            blocks.Add(last = new PageParagraph());
        }

        last._lines.Add(words.ToPhrase());
    }

    internal override IEnumerable<PagePhrase> Phrases => _lines;

    internal override string Describe() => string.Create(CultureInfo.InvariantCulture, $"paragraph, {_lines.Count} lines");
}
