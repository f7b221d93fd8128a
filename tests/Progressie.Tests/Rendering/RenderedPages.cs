using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

/// <summary>A page of every kind, and what holds for all of them in every format.</summary>
internal static class RenderedPages
{
    internal static IEnumerable<(string Name, Page Page)> All(LanguageTag language) =>
    [
        .. ChecklistRenderingTests.All(language),
        .. ConversationRenderingTests.All(language),
        .. ScaleRenderingTests.All(language),
        .. CircleRenderingTests.All(language),
        .. JournalRenderingTests.All(language),
    ];

    internal static void AssertGolden(Func<LanguageTag, IEnumerable<(string Name, Page Page)>> all, string tag)
    {
        foreach ((string name, Page page) in all(LanguageTag.Parse(tag)))
        {
            Golden.Check(Path.Combine("text", $"{name}.{tag}.txt"), page.ToText());
            Golden.Check(Path.Combine("markdown", $"{name}.{tag}.md"), page.ToMarkdown());
        }
    }

    internal static void AssertTidy(IEnumerable<(string Name, Page Page)> pages) => Assert.All(
        pages.SelectMany(static result => (string[])[result.Page.ToText(), result.Page.ToMarkdown()]),
        static text =>
        {
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
            Assert.All(text.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
        });

    internal static void AssertSameInAnyCulture(Func<IEnumerable<(string Name, Page Page)>> render)
    {
        string[] expected = Written("");
        foreach (string culture in (string[])["nl-NL", "tr-TR", "ar-SA", "fa-IR", "th-TH"])
        {
            Assert.Equal(expected, Written(culture));
        }

        string[] Written(string culture)
        {
            string[] written = [];
            CultureUnderTest.In(
                culture,
                () => written = [.. render().SelectMany(static result => (string[])[result.Page.ToText(), result.Page.ToMarkdown()])]);
            return written;
        }
    }
}
