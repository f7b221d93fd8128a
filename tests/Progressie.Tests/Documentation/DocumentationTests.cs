using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Support;
using Snippets;
using Xunit;

namespace Progressie.Tests.Documentation;

/// <summary>No page says what the code does not do: samples compile, outputs are real, documents are read, links lead somewhere.</summary>
public sealed partial class DocumentationTests
{
    private static readonly IReadOnlyList<Fence> Fences = [.. Page.All.SelectMany(static page => page.Fences)];

    private static readonly MermaidRenderer Diagrams = new(ProgressieCatalog.BuiltIn.Texts);

    [Fact]
    public void Fences_Everywhere_AreOfAKnownLanguage() =>
        Assert.All(
            Fences,
            static fence =>
                Assert.True(
                    fence.Language is "csharp" or "text" or "json" or "sh" or "mermaid" or "js", $"{fence.Place}: '{fence.Language}'"));

    [Fact]
    public void CsharpFences_Everywhere_EqualTheirRegion()
    {
        IReadOnlyList<Fence> fences = [.. Of("csharp").Where(static fence => fence.Directive != "file")];
        Assert.True(fences.Count >= 20, $"only {fences.Count} fences of C#");
        Assert.All(fences, static fence =>
        {
            Assert.True(fence.Directive == "snippet", $"{fence.Place}: no snippet comment right before it");
            Assert.True(SampleCode.Regions.TryGetValue(fence.Argument, out string? region), $"{fence.Place}: no region '{fence.Argument}'");
            AssertSame(fence, region);
        });
    }

    [Fact]
    public void Fences_OfAFile_StandInIt()
    {
        Fence[] fences = [.. Fences.Where(static fence => fence.Directive == "file" || fence.Language == "js")];
        Assert.True(fences.Length >= 3, $"only {fences.Length} fences of files");
        Assert.All(fences, static fence =>
        {
            Assert.True(fence.Directive == "file", $"{fence.Place}: no file comment right before it");
            Assert.True(
                Unindented(Repository.Read(fence.Argument)).Contains(Unindented(fence.Text), StringComparison.Ordinal),
                $"{fence.Place}: {fence.Argument} does not hold this text");
        });

        static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(static line => line.Trim()));
    }

    [Fact]
    public void Lines_OfFilesInTheWalkThrough_AreCounted()
    {
        Match[] rows = CountOfLines().Matches(Repository.Read("docs/adding-a-document-kind.md")).ToArray();
        Assert.Equal(3, rows.Length);
        Assert.All(rows, static row => Assert.Equal(
            int.Parse(row.Groups["lines"].Value, CultureInfo.InvariantCulture),
            Repository.Read(row.Groups["file"].Value).TrimEnd('\n').Split('\n').Length));
    }

    [Fact]
    public void Regions_All_AreOnAPage()
    {
        HashSet<string> used = [.. Of("csharp").Select(static fence => fence.Argument)];
        Assert.Equal([], SampleCode.Regions.Keys.Where(region => !used.Contains(region)));
    }

    [Fact]
    public void TextFences_Everywhere_EqualWhatTheirSamplePrints()
    {
        IReadOnlyList<Fence> fences = Of("text");
        Assert.True(fences.Count >= 10, $"only {fences.Count} fences of output");
        Assert.All(fences, static fence =>
        {
            Assert.True(fence.Directive == "output", $"{fence.Place}: no output comment right before it");
            AssertSame(fence, SampleCode.Run(fence.Argument));
        });
    }

    [Fact]
    public void Samples_All_RunAndPrintTheSameTwice()
    {
        Assert.True(SampleCode.Names.Count >= 20);
        Assert.All(SampleCode.Names, static name =>
        {
            string? first = SampleCode.Run(name);
            Assert.False(string.IsNullOrWhiteSpace(first), name);
            Assert.Equal(first, SampleCode.Run(name));
        });
    }

    [Fact]
    public void JsonFences_Everywhere_AreReal()
    {
        IReadOnlyList<Fence> fences = Of("json");
        Assert.True(fences.Count >= 8, $"only {fences.Count} fences of JSON");
        Assert.All(fences, AssertReal);
    }

    [Fact]
    public void MermaidFences_Everywhere_EqualWhatTheRendererDraws() => Assert.All(Of("mermaid"), static fence =>
    {
        Assert.True(fence.Directive == "mermaid", $"{fence.Place}: no mermaid comment right before it");
        string[] words = fence.Argument.Split(' ');
        Assert.True(words.Length == 2, $"{fence.Place}: '{fence.Argument}' is not the id of a model and a language");
        AssertSame(fence, Diagrams.Model(ProgressieCatalog.BuiltIn.Conversations[words[0]], LanguageTag.Parse(words[1])).TrimEnd('\n'));
    });

    [Fact]
    public void ConversationForms_All_HaveAPageWithTheirDiagramAndTheirOutputInBothLanguages() => Assert.All(ConversationForms.All,
        static form =>
    {
        Page? page = Page.All.SingleOrDefault(page => page.Path == $"docs/conversations/{form}.md");
        Assert.True(page is not null, $"{form} has no page");
        Assert.Contains(
            page.Fences, fence => fence.Language == "mermaid" && fence.Argument.StartsWith($"{form} ", StringComparison.Ordinal));
        foreach (string language in (string[])["Dutch", "English"])
        {
            Assert.Contains(
                page.Fences, fence => fence.Language == "text" && fence.Argument.EndsWith($"Page.{language}", StringComparison.Ordinal));
        }
    });

    [Fact]
    public void Links_Everywhere_Resolve()
    {
        int count = 0;
        foreach (Page page in Page.All)
        {
            foreach (string link in page.Links.Where(static link => !link.Contains("://", StringComparison.Ordinal)))
            {
                count++;
                AssertResolves(page, link);
            }
        }

        Assert.True(count >= 20, $"only {count} links");
    }

    [Fact]
    public void PackageReadme_StandsAlone_HasNoRelativeLinks() =>
        Assert.DoesNotContain(
            Page.All.Single(static page => page.Path == "src/Progressie/README.md").Links, static link => !link.StartsWith('#'));

    [Fact]
    public void Readme_ForANewcomer_NamesTheTwoCommands()
    {
        string readme = Repository.Read("README.md");
        Assert.Contains("\ndotnet run --project docs/samples/Quickstart\n", readme, StringComparison.Ordinal);
        Assert.Contains("\ndotnet test\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_MapOfTheDocs_LinksToEveryPage()
    {
        Page index = Page.All.Single(static page => page.Path == "docs/index.md");
        IEnumerable<string> linked = index.Links.Select(static link => "docs/" + link.Split('#')[0]);
        Assert.Equal([], Page.All.Select(static page => page.Path)
            .Where(static path => path.StartsWith("docs/", StringComparison.Ordinal) && path != "docs/index.md")
            .Except(linked));
    }

    [Fact]
    public void Limits_InTheReference_AreTheDefaults()
    {
        string page = Repository.Read("docs", "reference", "json-format.md");
        Assert.All(typeof(ProgressieLimits).GetProperties().Where(static property => property.PropertyType == typeof(int)), property =>
            Assert.Contains(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"| `{property.Name}` | {property.GetValue(ProgressieLimits.Default):N0} |"),
                page,
                StringComparison.Ordinal));
    }

    [Fact]
    public void Glossary_TypesAndMembers_Exist()
    {
        string[] names = [.. Repository.Read("docs", "explanation", "glossary.md").Split('\n')
            .Where(static line => line.StartsWith('|'))
            .SelectMany(static line => line.Split('`').Where(static (_, index) => index % 2 == 1))];
        Assert.True(names.Length >= 30, $"only {names.Length} names");
        Assert.Equal([], names.Where(static name => name.Split('.') is not [string type, .. string[] member]
            || typeof(ProgressieLimits).Assembly.GetExportedTypes().SingleOrDefault(exported => exported.Name == type) is not { } found
            || (member is [string one] && found.GetMember(one).Length == 0)));
    }

    private static IReadOnlyList<Fence> Of(string language) => [.. Fences.Where(fence => fence.Language == language)];

    private static void AssertReal(Fence fence)
    {
        if (fence.Directive == "file")
        {
            return;
        }

        Assert.True(fence.Directive == "json", $"{fence.Place}: no json or file comment right before it");
        string[] words = fence.Argument.Split(' ');
        ValidationReport? report = words[0] switch
        {
            "checklist" => ProgressieJson.Read<Checklist>(fence.Text).Report,
            "checklist-response" => ProgressieJson.Read<ChecklistResponse>(fence.Text, JsonFormat.Catalog).Report,
            "scale" => ProgressieJson.Read<Scale>(fence.Text).Report,
            "scale-series" => ProgressieJson.Read<ScaleSeries>(fence.Text).Report,
            "result" when words.Length == 2 => null,
            "excerpt" => null,
            _ => throw new FormatException($"{fence.Place}: '{fence.Argument}' is no kind of JSON; a result names its sample."),
        };
        Assert.True(report is null || report.IsValid, $"{fence.Place}: {report}");
        using JsonDocument document = JsonDocument.Parse(fence.Text);
        if (words is [_, string sample])
        {
            AssertSame(fence, SampleCode.Run(sample));
        }
    }

    private static void AssertResolves(Page page, string link)
    {
        string[] parts = link.Split('#');
        string folder = Path.GetDirectoryName(page.Path)!.Replace('\\', '/');
        string target = parts[0].Length == 0
            ? page.Path
            : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Repository.PathOf(folder, parts[0]))).Replace('\\', '/');
        Assert.True(
            File.Exists(Repository.PathOf(target)) || Directory.Exists(Repository.PathOf(target)), $"{page.Path}: {link} leads nowhere");
        Assert.False(target.StartsWith("..", StringComparison.Ordinal), $"{page.Path}: {link} leads out of the repository");
        if (parts.Length == 2)
        {
            Page? linked = Page.All.FirstOrDefault(other => other.Path == target);
            Assert.True(linked is not null && linked.Anchors.Contains(parts[1]), $"{page.Path}: {link} has no such heading");
        }
    }

    private static void AssertSame(Fence fence, string? expected) =>
        Assert.True(fence.Text == expected, $"{fence.Place} shows\n{fence.Text}\n\nand {fence.Argument} is\n{expected ?? "nothing"}");

    [GeneratedRegex(@"^\| `(?<file>src/[^`]+)` \| (?<lines>[0-9]+) \|", RegexOptions.Multiline, 1000)]
    private static partial Regex CountOfLines();
}
