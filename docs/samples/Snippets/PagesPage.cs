using System.Globalization;
using System.Text;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Rendering;

namespace Snippets;

/// <summary>docs/pages.md.</summary>
public static class PagesPage
{
    #region pages-make
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);
    #endregion

    public static string Show()
    {
        ChecklistResponse response = Sample();
        #region pages-show
        Page page = Pages.Of(response.Score(), LanguageTag.Dutch);
        Console.Write(page.ToMarkdown());
        #endregion

        return Console.Taken();
    }

    public static string Walk()
    {
        Page page = Pages.Of(Sample().Score(), LanguageTag.English);
        #region pages-own-format-use
        Console.Write(WikiFormat.Write(page));
        #endregion

        return Console.Taken();
    }

    private static ChecklistResponse Sample() =>
        ProgressieJson.Read<ChecklistResponse>(SampleData.Read("lise-2026-05.json"), Catalog).Value;

    #region pages-own-format
    /// <summary>A format of a host: the signs of its wiki. Every block is shown, and words are words.</summary>
    private static class WikiFormat
    {
        internal static string Write(Page page)
        {
            StringBuilder text = new();
            foreach (PageBlock block in page.Sections.SelectMany(section => section.Blocks))
            {
                Add(text, block, depth: 1);
            }

            return text.ToString();
        }

        private static void Add(StringBuilder text, PageBlock block, int depth)
        {
            switch (block)
            {
                case PageHeading heading:
                    text.Append(CultureInfo.InvariantCulture, $"h{heading.Level}. {Words(heading.Words)}\n");
                    break;
                case PageParagraph paragraph:
                    text.AppendJoin('\n', paragraph.Lines.Select(Words)).Append("\n\n");
                    break;
                case PageList list:
                    foreach (PageItem item in list.Items)
                    {
                        text.Append('*', depth).Append(CultureInfo.InvariantCulture, $" {item.Label} {Words(item.Words)}\n");
                        foreach (PageBlock under in item.Blocks)
                        {
                            Add(text, under, depth + 1);
                        }
                    }

                    break;
                case PageTable table:
                    text.Append("|| ").AppendJoin("|| ", table.Columns.Select(Words).Prepend(string.Empty)).Append("||\n");
                    foreach (PageTableRow row in table.Rows)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"| {Words(row.Title)}| {string.Join("| ", row.Numbers)}|\n");
                    }

                    text.Append('\n');
                    break;
                default:
                    throw new NotSupportedException($"This format does not know a {block}.");
            }
        }

        /// <summary>The place for the rules of the format: here its signs are taken out of whatever anybody wrote.</summary>
        private static string Words(PagePhrase phrase) => string.Concat(
            phrase
                .ToText()
                .ReplaceLineEndings(" ")
                .Select(sign => "*|[]{}".Contains(sign, StringComparison.Ordinal) ? "&#" + (int)sign + ";" : sign.ToString()));
    }
    #endregion
}
