using Progressie.Rendering;

namespace Progressie.Tests.Rendering;

/// <summary>Goes through everything on a page, as a format of a host would.</summary>
internal static class PageWalk
{
    internal static IEnumerable<PageSpan> Spans(this Page page) => page.Phrases().SelectMany(static phrase => phrase.Spans);

    internal static IEnumerable<PagePhrase> Phrases(this Page page) => page.Sections.SelectMany(static section => Phrases(section.Blocks));

    private static IEnumerable<PagePhrase> Phrases(IEnumerable<PageBlock> blocks) => blocks.SelectMany(static block => block switch
    {
        PageHeading heading => [heading.Words],
        PageParagraph paragraph => paragraph.Lines,
        PageList list => list.Items.SelectMany(static item => Phrases(item.Blocks).Prepend(item.Words)),
        PageTable table => table.Columns.Concat(table.Rows.Select(static row => row.Title)),
        _ => throw new NotSupportedException(block.ToString()),
    });
}
