using System.Globalization;
using System.Text;

namespace Progressie.Rendering;

/// <summary>Writes a page as readable text: details are set in, and lines of a person's words after the first are too, so that they never
/// look like lines of ours.</summary>
internal static class TextFormat
{
    private const int Step = 2;
    private const int DetailStep = 3;
    private const int QuoteStep = 8;

    internal static string Write(Page page)
    {
        StringBuilder text = new();
        foreach (PageSection section in page.Sections)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n");
            foreach (PageBlock block in section.Blocks)
            {
                Add(text, block, block is PageList { Kind: PageListKind.Details } ? DetailStep : 0);
            }
        }

        return text.ToString();
    }

    /// <summary>Words on lines that nothing can play tricks with; those after the first begin with a margin.</summary>
    internal static void AddWords(StringBuilder text, IReadOnlyCollection<PageSpan> spans, int ownMargin, int margin)
    {
        bool turns = PagePhrase.Turns(spans);
        foreach (PageSpan span in spans)
        {
            string[] lines = PagePhrase.LinesOf(span, turns);
            text.Append(lines[0]);
            foreach (string line in lines.AsSpan(1))
            {
                text.Append('\n').Append(' ', span.IsOwn ? ownMargin : margin).Append(line);
            }
        }
    }

    private static void Add(StringBuilder text, PageBlock block, int indent)
    {
        switch (block)
        {
            case PageHeading heading:
                AddHeading(text, heading);
                break;
            case PageParagraph paragraph:
                foreach (PagePhrase line in paragraph.Lines)
                {
                    AddLine(text.Append(' ', indent), line, indent + Step, indent);
                }

                break;
            case PageList list:
                foreach (PageItem item in list.Items)
                {
                    AddItem(text, list.Kind, item, indent);
                }

                break;
            case PageTable table:
                AddTable(text, table);
                break;
        }
    }

    private static void AddLine(StringBuilder text, PagePhrase words, int ownMargin, int margin)
    {
        AddWords(text, words.Spans, ownMargin, margin);
        text.Append('\n');
    }

    private static void AddHeading(StringBuilder text, PageHeading heading)
    {
        int begin = text.Length;
        AddLine(text, heading.Words, Step, 0);
        if (!heading.IsMinor)
        {
            text.Append('=', text.Length - begin - 1).Append('\n');
        }
    }

    private static void AddItem(StringBuilder text, PageListKind kind, PageItem item, int indent)
    {
        string mark = kind switch
        {
            PageListKind.Bulleted => "- ",
            PageListKind.Numbered => $"{item.Label}. ",
            PageListKind.Labelled => $"  {item.Label}  ",
            _ => string.Empty,
        };
        int margin = indent + (kind == PageListKind.Numbered ? DetailStep : Step);
        AddLine(text.Append(' ', indent).Append(mark), item.Words, margin, margin);
        foreach (PageBlock block in item.Blocks)
        {
            if (kind == PageListKind.Labelled && block is PageList notes)
            {
                AddQuotes(text, notes);
            }
            else
            {
                Add(text, block, IndentUnder(kind, block, indent));
            }
        }
    }

    private static int IndentUnder(PageListKind kind, PageBlock block, int indent) => (kind, block) switch
    {
        (_, PageList { Kind: PageListKind.Details }) => indent + (indent == 0 ? DetailStep : Step),
        (PageListKind.Details, _) => indent,
        _ => indent + Step,
    };

    private static void AddQuotes(StringBuilder text, PageList notes)
    {
        foreach (PageItem note in notes.Items)
        {
            AddLine(text.Append(' ', QuoteStep).Append("> "), note.Words, QuoteStep + Step, QuoteStep + Step);
        }
    }

    private static void AddTable(StringBuilder text, PageTable table)
    {
        int[] widths = new int[table.Columns.Count];
        for (int i = 0; i < widths.Length; i++)
        {
            int begin = text.Length;
            AddWords(text, table.Columns[i].Spans, 0, 0);
            widths[i] = text.Length - begin;
            text.Append(i == widths.Length - 1 ? "\n" : "  ");
        }

        foreach (PageTableRow row in table.Rows)
        {
            for (int i = 0; i < widths.Length; i++)
            {
                text.Append(row.Numbers[i].ToString(CultureInfo.InvariantCulture).PadLeft(widths[i])).Append("  ");
            }

            AddLine(text.Append(' ', row.Depth * Step), row.Title, Step, Step);
        }
    }
}
