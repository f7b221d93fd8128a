using System.Reflection;
using System.Text.RegularExpressions;
using Progressie.Catalog;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Catalog;

/// <summary>The files of texts, as people correct them: a slip of the hand in one is found here and not by a reader.</summary>
public sealed partial class TextFilesTests
{
    private static readonly string[] Lines =
    [
        .. Directory.GetFiles(Repository.PathOf("src", "Progressie", "Texts"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadAllLines),
    ];

    private static readonly string[] Constants =
    [
        .. typeof(IssueTerms).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(static constant => constant is { IsLiteral: true, IsPrivate: false })
            .Select(static constant => constant.Name),
    ];

    public static TheoryData<string> Terms => [.. Constants];

    [Fact]
    public void Lines_All_AreAKeyALanguageOrForTheReader()
    {
        Assert.DoesNotContain(Lines, static line => line.Length > 0 && line[0] != '#' && !Key().IsMatch(line) && !Words().IsMatch(line));
        Assert.Equal(ProgressieTexts.Keys.Count, Lines.Count(static line => Key().IsMatch(line)));
    }

    [Fact]
    public void Entries_All_HaveEveryLanguageOnceInOneOrder()
    {
        string[] languages = [.. BuiltInTexts.Languages.Select(static language => language.ToString())];
        Assert.Equal(["en", "nl"], languages);
        int entries = 0;
        for (int i = 0; i < Lines.Length; i++)
        {
            if (Key().IsMatch(Lines[i]))
            {
                entries++;
                Assert.Equal(
                    (Lines[i], string.Join(' ', languages)),
                    (
                        Lines[i],
                        string.Join(
                            ' ',
                            Lines[(i + 1)..]
                                .TakeWhile(static line => Words().IsMatch(line))
                                .Select(static line => Words().Match(line).Groups["language"].Value))));
            }
        }

        Assert.True(entries > 800, $"only {entries} entries");
    }

    [Fact]
    public void Severity_IsThereForIssuesAlone() => Assert.All(ProgressieTexts.Keys, static key =>
    {
        string line = Lines.Single(line => line == key.ToString() || line.StartsWith($"{key} ", StringComparison.Ordinal));
        Assert.Equal(key.ToString().StartsWith("issue.", StringComparison.Ordinal), line.Contains(' ', StringComparison.Ordinal));
    });

    [Fact]
    public void Places_ThatALogShows_AreInTheSentence() => Assert.All(Lines.Where(static line => Key().IsMatch(line)), static line =>
        Assert.All(line.Split(' ').Skip(2), place => Assert.Contains(
            place, Template.Places(BuiltInTexts.English(line.Split(' ')[0])!))));

    [Theory]
    [MemberData(nameof(Terms))]
    public void Terms_Each_IsAPhraseInEveryLanguage(string name)
    {
        string term = Value(name);
        Assert.StartsWith("phrase.", term, StringComparison.Ordinal);
        Assert.DoesNotContain("phrase.", IssueTerms.English(term), StringComparison.Ordinal);
        foreach (LanguageTag language in BuiltInTexts.Languages)
        {
            string sentence = ProgressieTexts.BuiltIn.Show(Missing(term), language).Text;
            Assert.DoesNotContain("phrase.", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Phrases_Each_AreATerm()
    {
        string[] terms = [.. Constants.Select(Value)];
        string[] builders =
        [
            "phrase.list", "phrase.one-of", "phrase.all-of", "phrase.object-with", "phrase.or-extensions", "phrase.or-more",
            "phrase.from-to",
        ];
        Assert.Equal(
            ProgressieTexts.Keys.Select(static key => key.ToString())
                .Where(static key => key.StartsWith("phrase.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            terms
                .Where(static term => !term.Contains('|', StringComparison.Ordinal))
                .Concat(builders)
                .Distinct()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Code_NoArgumentOfAnIssue_IsProse()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.PathOf("src", "Progressie"), "*.cs", SearchOption.AllDirectories)];
        Assert.True(files.Length > 200);
        Assert.Empty(
            files.SelectMany(
                static file => Prose().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}")));
        Assert.Matches(Prose(), "(\"expected\", \"an object\")");
    }

    private static string Value(string constant) =>
        (string)typeof(IssueTerms).GetField(constant, BindingFlags.Static | BindingFlags.NonPublic)!.GetRawConstantValue()!;

    private static ValidationIssue Missing(string term) =>
        new(IssueCode.MemberMissing, string.Empty, new Dictionary<string, string> { ["found"] = "x", ["expected"] = term });

    [GeneratedRegex("^[a-z0-9.-]+( (error|warning|hint)( [a-z]+)*)?$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Key();

    [GeneratedRegex(@"^  (?<language>[A-Za-z0-9-]+): \S(.*\S)?$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Words();

    [GeneratedRegex("""\("(expected|type|rule|what|column)", \$?"[^"]""", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Prose();
}
