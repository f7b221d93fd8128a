using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Progressie.Internal;
using Progressie.Rendering;
using Xunit;

namespace Progressie.Tests.Rendering;

/// <summary>Words are words: no Markdown parser may take anything that a person or a host wrote for markup. Markdig, with all its
/// extensions, is the judge.</summary>
[Properties(Arbitrary = [typeof(MarkdownLaws)], QuietOnSuccess = true)]
public sealed class MarkdownLaws
{
    private static readonly MarkdownPipeline Judge = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    /// <summary>What means something in Markdown somewhere, and the spaces and words around it.</summary>
    private static readonly string[] Nasty =
    [
        "woord", "a", "x y", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\\", "\\\\", "`", "```", "~~~", "~~x~~", "*", "**", "***",
        "* x", "**x**", "_", "__x__", "- ", "-", "---", "--", "+", "+ x", "++x++",
        "1. ", "1) x", "10. x", "a. ", "iv) x", "#", "## ", "# x #", "=", "===", "==x==", ">", "> x", "|", "| a | b |", "|---|---|",
        "a | b", "+---+", "<", "<b>", "<script>", "</b>", "<!--", "-->", "<br/>", "<a@b.nl>", "<http://x.nl>",
        "&", "&amp;", "&lt;", "&#35;", "[", "]", "[x]", "[ ]", "- [ ] ", "[x](y)", "[x]: /y", "![x](y)", "!", "[^1]", "[^1]: x", "(", ")",
        "{", "}", "{#id}", "{.c}", "$", "$$", "$x$", "^", "^x^", "^^^", "~", "@", "@noor", "a@b.nl",
        "www.", "www.x.nl", "http://x.nl", "HTTPS://X.NL", "ftp://x", "mailto:a@b.nl", "tel:06", ":", ": x", ":   x", "::", ":::", "::: x",
        "::x::", ":smile:", "\"", "\"\"x\"\"", "'", "...", ".", "!!! x", "*[HTML]: x", "HTML", "[!NOTE]", "\u00A0", "\u2028",
        "\u3000", "é", "😀", "\u200B", "’",
    ];

    public static Arbitrary<PlantedWords> Words() => Arb.From(
        Gen.Elements(Nasty).NonEmptyListOf().Where(static parts => parts.Count <= 12).Select(static parts => string.Concat(parts))
            .Where(static words => !TextRules.IsEmpty(words)).Select(static words => new PlantedWords(words)),
        static planted => Enumerable.Range(0, planted.Words.Length)
            .Select(i => planted.Words.Remove(i, 1))
            .Where(static words => !TextRules.IsEmpty(words) && !HasHalfPair(words))
            .Select(static words => new PlantedWords(words)));

    [Property(MaxTest = 60)]
    public void ToMarkdown_AnyWordsAnywhere_AreReadBackAsWords(PlantedWords planted)
    {
        // As many lines of harmless words: line ends are hard breaks, the only thing that words may bring.
        (string Name, Page Page)[] harmless = [.. PlantedPages.Of(string.Join(
            '\n', LinesOf(planted.Words).Select(static line => line.Length == 0 ? string.Empty : "woord")))];
        (string Name, Page Page)[] pages = [.. PlantedPages.Of(planted.Words)];
        Assert.Equal(harmless.Length, pages.Length);
        for (int i = 0; i < pages.Length; i++)
        {
            string markdown = pages[i].Page.ToMarkdown();
            MarkdownDocument document = Markdown.Parse(markdown, Judge);
            Assert.Equal(ExpectedTexts(pages[i].Page), TextsOf(document));
            if (pages[i].Name != "report")
            {
                Assert.Equal(Structure(Markdown.Parse(harmless[i].Page.ToMarkdown(), Judge)), Structure(document));
            }
        }
    }

    [Fact]
    public void ToMarkdown_EveryGoldenPage_IsReadBackAsItsWords() => Assert.All(
        RenderedPages.All(LanguageTag.Dutch).Concat(RenderedPages.All(LanguageTag.English)),
        static result => Assert.Equal(ExpectedTexts(result.Page), TextsOf(Markdown.Parse(result.Page.ToMarkdown(), Judge))));

    [Fact]
    public void ToMarkdown_EachNastyFragmentAtTheStartOfALine_IsReadBackAsWords()
    {
        foreach (string[] some in Nasty.Where(static nasty => !TextRules.IsEmpty(nasty)).Chunk(10))
        {
            ToMarkdown_AnyWordsAnywhere_AreReadBackAsWords(new PlantedWords(string.Join('\n', some)));
            ToMarkdown_AnyWordsAnywhere_AreReadBackAsWords(new PlantedWords(string.Join(" woord\n", some)));
        }
    }

    private static bool HasHalfPair(string words) => words.Where((c, i) => char.IsSurrogate(c)
        && !(char.IsHighSurrogate(c) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
        && !(char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(words[i - 1]))).Any();

    /// <summary>The promise of <see cref="Page.ToMarkdown"/> on white space: lines trimmed, blank ones dropped, tabs as spaces.</summary>
    private static IEnumerable<string> Normalised(string words) => LinesOf(words).Where(static line => line.Length > 0);

    private static IEnumerable<string> LinesOf(string words) => words.Replace("\r\n", "\n", StringComparison.Ordinal)
        .Split(['\n', '\r', '\u2028', '\u2029'])
        .Select(static line => line.Replace('\t', ' ').Trim());

    private static string Lines(PagePhrase phrase) => string.Join('\n', Normalised(phrase.ToText()));

    private static string Line(PagePhrase phrase) => string.Join(' ', Normalised(phrase.ToText()));

    /// <summary>Every text of a page in the order in which it is read: one a heading, paragraph, item or cell.</summary>
    private static List<string> ExpectedTexts(Page page)
    {
        List<string> texts = [];
        foreach (PageBlock block in page.Sections.SelectMany(static section => section.Blocks))
        {
            Add(block, texts);
        }

        return texts;
    }

    private static void Add(PageBlock block, List<string> texts)
    {
        switch (block)
        {
            case PageHeading heading:
                texts.Add(Line(heading.Words));
                break;
            case PageParagraph paragraph:
                texts.Add(string.Join('\n', paragraph.Lines.Select(Lines)));
                break;
            case PageList list:
                foreach (PageItem item in list.Items)
                {
                    // Lines right under the words are in one paragraph with them.
                    PagePhrase[] lines = [item.Words, .. item.Blocks is [PageParagraph first, ..] ? first.Lines : []];
                    texts.Add(
                        (list.Kind == PageListKind.Labelled ? item.Label + " " : string.Empty) + string.Join('\n', lines.Select(Lines)));
                    foreach (PageBlock under in item.Blocks.Skip(lines.Length > 1 ? 1 : 0))
                    {
                        Add(under, texts);
                    }
                }

                break;
            case PageTable table:
                texts.AddRange(table.Columns.Select(Line));
                foreach (PageTableRow row in table.Rows)
                {
                    texts.Add(Line(row.Title));
                    texts.AddRange(row.Numbers.Select(static number => FormattableString.Invariant($"{number}")));
                }

                break;
        }
    }

    private static List<string> TextsOf(MarkdownDocument document) =>
        [
            .. document
                .Descendants<LeafBlock>()
                .Select(static leaf => leaf.Inline is null ? leaf.GetType().Name : string.Concat(leaf.Inline.Select(TextOf)))
                .Where(static text => text.Length > 0),
        ];

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline { IsHard: true } => "\n",
        EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } label => string.Concat(label.Select(TextOf)),
        _ => $"<{inline.GetType().Name}>",
    };

    /// <summary>The kinds of blocks and pieces of text, without what they say.</summary>
    private static string Structure(MarkdownObject node) => node switch
    {
        ListBlock list => $"{(list.IsOrdered ? list.OrderedStart : "*")}[{Inside(list)}]",
        HeadingBlock heading => $"h{heading.Level}",
        ContainerBlock container => $"{container.GetType().Name}[{Inside(container)}]",
        LeafBlock leaf => $"{leaf.GetType().Name}({leaf.Inline?.Descendants<LineBreakInline>().Count()})",
        _ => node.GetType().Name,
    };

    private static string Inside(ContainerBlock container) => string.Join(' ', container.Select(Structure));

    /// <summary>Words in every place of a result where words can be.</summary>
    public sealed record PlantedWords(string Words);
}
