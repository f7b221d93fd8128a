using System.Reflection;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

/// <summary>What holds for every page, whatever it is of.</summary>
public sealed class ProgressiePagesTests
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    private static readonly MethodInfo[] Overloads =
    [
        .. typeof(ProgressiePages).GetMethods().Where(static method => method.Name == nameof(ProgressiePages.Of)),
    ];

    /// <summary>Words that turn the direction of reading could make the words around them say something else.</summary>
    [Fact]
    public void Pages_OfWordsThatTurnTheDirection_ShowWhatTurnsIt()
    {
        foreach (char turn in "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069")
        {
            string escape = $"\\u{(int)turn:X4}";
            int shown = 0;
            foreach ((string name, Page page) in PlantedPages.Of($"ab{turn}cd"))
            {
                string text = page.ToText(), markdown = page.ToMarkdown();
                Assert.False(text.Contains(turn, StringComparison.Ordinal), $"{name} has {escape} in its text.");
                Assert.False(markdown.Contains(turn, StringComparison.Ordinal), $"{name} has {escape} in its Markdown.");
                bool isThere = text.Contains($"ab{escape}cd", StringComparison.Ordinal);
                Assert.Equal(isThere, markdown.Contains($"ab\\{escape}cd", StringComparison.Ordinal));
                shown += isThere ? 1 : 0;
            }

            Assert.True(shown > 15, $"Only {shown} pages show the words.");
        }
    }

    [Fact]
    public void Constructor_NoTexts_IsRefused() => Assert.Throws<ArgumentNullException>("texts", static () => new ProgressiePages(null!));

    [Fact]
    public void Of_Null_IsRefusedByName()
    {
        Assert.True(Overloads.Length >= 24, $"{Overloads.Length} overloads");
        foreach (MethodInfo of in Overloads.Where(static method => !method.GetParameters()[0].ParameterType.IsValueType))
        {
            object?[] arguments =
            [
                .. of
                    .GetParameters()
                    .Select(static parameter => parameter.ParameterType == typeof(LanguageTag) ? (object)LanguageTag.Dutch : null),
            ];
            TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => of.Invoke(Pages, arguments));
            Assert.Equal("result", Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
        }

        Assert.Throws<ArgumentNullException>("conversation", static () => Pages.Of(TestScales.Halves.GuideNow(), null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("snapshot", static () =>
            Pages.Of(CircleRenderingTests.Team().Notes[0], null!, LanguageTag.Dutch));
    }

    [Fact]
    public void Of_EveryOverload_IsAmongTheGoldenPages()
    {
        // A page more is a golden text more: each kind of result begins with words of its own, or shares them knowingly.
        HashSet<string?> kinds = [.. RenderedPages.All(LanguageTag.English).Select(static result => result.Name.Split('-')[0])];
        Assert.Superset(
            (HashSet<string?>)[
                "analysis", "checklist", "circle", "comparison", "conversation", "diff", "guidance", "invisibility", "journal", "model",
                "preparation", "report", "role", "scale", "score",
            ],
            kinds);
    }

    [Fact]
    public void Of_AnyResult_GivesAnOutlineWithoutHoles() => Assert.All(
        RenderedPages.All(LanguageTag.English),
        static result =>
        {
            PageHeading[] headings = [.. result.Page.Sections.SelectMany(static section => section.Blocks).OfType<PageHeading>()];
            Assert.True(headings.Count(static heading => heading.Level == 1) <= 1, result.Name);
            int before = 1;
            foreach (PageHeading heading in headings)
            {
                Assert.True(heading.Level <= before + 1, $"{result.Name}: {heading} after level {before}");
                before = heading.Level;
            }
        });

    [Fact]
    public void Spans_EveryPage_SayTheLanguageOfWordsThatHaveOne()
    {
        foreach ((string name, Page page) in RenderedPages.All(LanguageTag.English))
        {
            Assert.Equal(LanguageTag.English, page.Language);
            Assert.All(page.Spans(), span =>
            {
                Assert.NotEmpty(span.Text);
                Assert.True(span.Language is not { IsDefault: true }, name);
                Assert.True(!span.IsOwn || span.Language is null, name);
            });
        }

        // A definition in Dutch only, for a reader of French: frame and definition are in the one language that both have.
        PageSpan[] spans = [.. Pages.Of(TestChecklists.Small, LanguageTag.Parse("fr")).Spans()];
        Assert.Contains(spans, static span => span.Language == LanguageTag.Dutch);
        Assert.DoesNotContain(spans, static span => span.Language == LanguageTag.English);
    }

    [Fact]
    public void Spans_WordsOfPeople_AreMarkedAsTheirs_AndThoseOfDefinitionsAreNot()
    {
        string[] ofDefinitions = ["checklist", "score", "diff", "model", "comparison", "report"], mixed = ["analysis"];
        foreach ((string name, Page page) in PlantedPages.Of("kanarie").Where(result => !mixed.Contains(result.Name)))
        {
            PageSpan[] planted = [.. page.Spans().Where(static span => span.Text.Contains("kanarie", StringComparison.Ordinal))];
            Assert.True(planted.Length > 0 || name == "guidance", name);
            Assert.All(planted, span => Assert.True(span.IsOwn != ofDefinitions.Contains(name), $"{name}: {span}"));
        }
    }

    [Fact]
    public void ToString_EverythingOnAPage_HoldsNoWords() => Assert.All(PlantedPages.Of("kanarie"), static result =>
    {
        string[] told =
        [
            result.Page.ToString(),
            .. result.Page.Sections.Select(static section => section.ToString()),
            .. result.Page.Sections.SelectMany(static section => section.Blocks).Select(static block => block.ToString()),
            .. result.Page.Sections.SelectMany(static section => section.Blocks)
                .OfType<PageList>()
                .SelectMany(static list => list.Items)
                .Select(static item => item.ToString()),
            .. result.Page.Phrases().Select(static phrase => phrase.ToString()),
            .. result.Page.Spans().Select(static span => span.ToString()),
        ];
        Assert.DoesNotContain("kanarie", string.Concat(told), StringComparison.Ordinal);
        Assert.All(told, Assert.NotEmpty);
    });

    [Fact]
    public void Tables_EveryRow_HasANumberForEachColumn()
    {
        PageTable[] tables =
        [
            .. RenderedPages.All(LanguageTag.Dutch)
                .SelectMany(static result => result.Page.Sections)
                .SelectMany(static section => section.Blocks)
                .OfType<PageTable>(),
        ];
        Assert.NotEmpty(tables);
        Assert.All(tables, static table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Numbers.Count)));
    }

    [Fact]
    public void KeyOf_AnyName_IsThePrefixAndTheNameInLowerCase()
    {
        Assert.Equal("a.not-seen-either-time", PageBuilder.KeyOf("a.", NotComparedReason.NotSeenEitherTime));
        Assert.Equal("a.same", PageBuilder.KeyOf("a.", ScaleDirection.Same));
    }
}
