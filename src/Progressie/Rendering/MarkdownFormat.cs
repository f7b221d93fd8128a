using System.Globalization;
using System.Text;

namespace Progressie.Rendering;

/// <summary>Writes a page as Markdown. All words go through <see cref="MarkdownText"/>; everything else is written here.</summary>
internal static class MarkdownFormat
{
    internal static string Write(Page page)
    {
        StringBuilder text = new();
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                AddApart(text, block);
            }
        }

        return text.ToString();
    }

    /// <summary>A block of the page itself: blank lines keep it apart.</summary>
    private static void AddApart(StringBuilder text, PageBlock block)
    {
        if (block is not PageList { Kind: PageListKind.Details } details)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n");
            Add(text, block, string.Empty);
            return;
        }

        // Under a heading there is no item to be a detail of: they are paragraphs.
        foreach (PageItem detail in details.Items)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n");
            AddLines(text, [detail.Words], string.Empty);
            foreach (PageBlock under in detail.Blocks)
            {
                AddApart(text, under);
            }
        }
    }

    private static void Add(StringBuilder text, PageBlock block, string indent)
    {
        switch (block)
        {
            case PageHeading heading:
                text.Append('#', heading.Level).Append(' ').Append(MarkdownText.OnOneLine(heading.Words)).Append('\n');
                break;
            case PageParagraph paragraph:
                AddLines(text.Append(indent), paragraph.Lines, indent);
                break;
            case PageList list:
                AddList(text, list, indent);
                break;
            case PageTable table:
                AddTable(text, table);
                break;
        }
    }

    private static void AddLines(StringBuilder text, IReadOnlyList<PagePhrase> lines, string indent)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : "\\\n" + indent);
            MarkdownText.Append(text, lines[i], indent);
        }

        text.Append('\n');
    }

    private static void AddList(StringBuilder text, PageList list, string indent)
    {
        char delimiter = '.';
        for (int i = 0; i < list.Items.Count; i++)
        {
            PageItem item = list.Items[i];
            if (list.Kind != PageListKind.Numbered)
            {
                AddItem(text.Append(indent).Append("- "), item, list.Kind == PageListKind.Labelled ? item.Label : null, indent + "  ");
                continue;
            }

            if (i > 0 && NumberOf(item) != NumberOf(list.Items[i - 1]) + 1)
            {
                // A list counts on from its first number; where numbers skip, the other delimiter begins another list.
                delimiter = delimiter == '.' ? ')' : '.';
                text.Append('\n');
            }

            text.Append(indent).Append(item.Label).Append(delimiter).Append(' ');
            AddItem(text, item, null, indent + new string(' ', item.Label!.Length + 2));
        }
    }

    private static int NumberOf(PageItem item) => int.Parse(item.Label!, CultureInfo.InvariantCulture);

    private static void AddItem(StringBuilder text, PageItem item, string? label, string indent)
    {
        if (label is not null)
        {
            text.Append("**").Append(MarkdownText.Escape(label, isAtStart: false)).Append("** ");
        }

        MarkdownText.Append(text, item.Words, indent, isAtStart: label is null);
        bool goesOn = item.Blocks is [PageParagraph, ..];
        text.Append(goesOn ? "\\\n" : "\n");
        foreach (PageBlock block in item.Blocks)
        {
            // Lines right under the words go on in their paragraph; after a list a blank line begins another.
            text.Append(block is PageParagraph && !goesOn ? "\n" : string.Empty);
            goesOn = false;
            Add(text, block, indent);
        }
    }

    private static void AddTable(StringBuilder text, PageTable table)
    {
        text.Append('|');
        foreach (PagePhrase column in table.Columns)
        {
            text.Append(" | ").Append(MarkdownText.OnOneLine(column));
        }

        text.Append(" |\n|---|").Insert(text.Length, "---:|", table.Columns.Count).Append('\n');
        foreach (PageTableRow row in table.Rows)
        {
            text.Append("| ").Append(MarkdownText.OnOneLine(row.Title));
            foreach (int number in row.Numbers)
            {
                text.Append(" | ").Append(number.ToString(CultureInfo.InvariantCulture));
            }

            text.Append(" |\n");
        }
    }
}
