using System.Reflection;
using System.Text.RegularExpressions;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Motivation;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Documentation;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Catalog;

public sealed partial class ProgressieTextsTests
{
    private static readonly ProgressieTexts Texts = ProgressieTexts.BuiltIn;
    private static readonly TextKey Version = TextKey.Parse("checklist.heading");

    public static TheoryData<string> Keys => [.. ProgressieTexts.Keys.Select(static key => key.ToString())];

    public static TheoryData<string> Codes => [.. AllCodes().Select(static code => code.ToString())];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Find_EveryKey_HasTheSamePlacesInBothLanguages(string key)
    {
        LocalizedText text = Texts.Find(TextKey.Parse(key));
        Assert.Equal([LanguageTag.English, LanguageTag.Dutch], text.Languages);
        Assert.True(text.TryGet(LanguageTag.Dutch, out string? nl) & text.TryGet(LanguageTag.English, out string? en));
        Assert.Equal(Template.Places(en!).Order(StringComparer.Ordinal), Template.Places(nl!).Order(StringComparer.Ordinal));
        Assert.All((string[])[nl!, en!], static words =>
        {
            Assert.Equal(words.Trim(), words);
            Assert.DoesNotContain("{", Place().Replace(words, string.Empty), StringComparison.Ordinal);
            Assert.DoesNotContain("}", Place().Replace(words, string.Empty), StringComparison.Ordinal);
            Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Keys_EveryWordKey_IsUsedSomewhere()
    {
        string[] ofValues =
        [
            .. KeysOf<IssueSeverity>("severity."), .. KeysOf<NotComparedReason>("reason."), .. KeysOf<ChecklistChangeKind>("diff."),
            .. KeysOf<ProgressRole>("role."), .. KeysOf<StepOrder>("model.order-"), .. KeysOf<NextStepStatus>("conversation.status-"),
            .. KeysOf<UsefulnessMoment>("conversation."),
            .. KeysOf<Usefulness>("conversation.useful-").Except(["conversation.useful-not-said"]),
            .. KeysOf<ScaleDirection>("series."), .. KeysOf<CirclePhase>("circle.phase-"), .. KeysOf<CircleZone>("circle.zone-"),
            .. KeysOf<CircleZone>("circle.was-"), .. KeysOf<PromptOccasion>("occasion."),
        ];
        string code = string.Concat(Directory.EnumerateFiles(Repository.PathOf("src", "Progressie"), "*.cs", SearchOption.AllDirectories)
            .Where(
                static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText))
            + string.Concat(ReasonsPageTests.OfConflicts.Select(static key => $"\"{key}\""));
        string[] unused = [.. ProgressieTexts.Keys.Select(static key => key.ToString())
            .Where(static key => !key.StartsWith("issue.", StringComparison.Ordinal))
            .Where(key => !code.Contains($"\"{key}\"", StringComparison.Ordinal) && !ofValues.Contains(key))];
        Assert.Empty(unused);
        Assert.Equal([], ofValues.Except(ProgressieTexts.Keys.Select(static key => key.ToString())));

        static IEnumerable<string> KeysOf<T>(string prefix)
            where T : struct, Enum => Enum.GetValues<T>().Select(value => PageBuilder.KeyOf(prefix, value));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Show_EveryCode_LeavesNoBraceBehind(string code)
    {
        IssueCode issueCode = IssueCode.Parse(code);
        string english = BuiltInTexts.English(BuiltInTexts.KeyOf(issueCode))!;
        Dictionary<string, string> arguments = Template.Places(english).ToDictionary(static place => place, static place => $"<{place}>");
        ValidationIssue issue = new(issueCode, "/a", arguments);
        ProgressiePages pages = new(Texts);
        foreach (LanguageTag language in (LanguageTag[])[LanguageTag.Dutch, LanguageTag.English])
        {
            TextInLanguage sentence = pages.Sentence(issue, language);
            Assert.Equal(language, sentence.Language);
            Assert.DoesNotContain("{", sentence.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("}", sentence.Text, StringComparison.Ordinal);
            Assert.All(arguments.Values, value => Assert.Contains(value, sentence.Text, StringComparison.Ordinal));
            Assert.Matches("[.?]$", sentence.Text);
        }

        Assert.Equal(issue.Message, pages.Sentence(issue, LanguageTag.English).Text);
    }

    [Fact]
    public void KeyOf_Code_IsLowerCaseInEveryCulture()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("issue.prg4304", ProgressieTexts.KeyOf(IssueCode.ItemUnknown).ToString());
            Assert.True(Texts.Find(TextKey.Parse("issue.prg4304")).TryGet(LanguageTag.Dutch, out _));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(
            "The code is default, which is no code. (Parameter 'code')",
            Assert.Throws<ArgumentException>(static () => ProgressieTexts.KeyOf(default)).Message);
    }

    [Fact]
    public void Show_OtherLanguage_FallsBackAndSaysSo()
    {
        TextKey key = TextKey.Parse("score.total");
        Assert.Equal(new TextInLanguage("Totaal", LanguageTag.Dutch, TextMatch.Exact), Texts.Show(key, LanguageTag.Dutch));
        Assert.Equal(new TextInLanguage("Totaal", LanguageTag.Dutch, TextMatch.Parent), Texts.Show(key, LanguageTag.Parse("nl-BE")));
        Assert.Equal(new TextInLanguage("Total", LanguageTag.English, TextMatch.Source), Texts.Show(key, LanguageTag.Parse("fr")));
        Assert.Equal(new TextInLanguage("Total", LanguageTag.English, TextMatch.Exact), Texts.Show(key, LanguageTag.English));
    }

    [Fact]
    public void Show_ArgumentWithBraces_IsNotLookedAtAgain()
    {
        Dictionary<string, string> arguments = new() { ["title"] = "{version}{{", ["version"] = "{title}" };
        Assert.Equal("{version}{{ (version {title})", Texts.Show(Version, LanguageTag.English, arguments).Text);
    }

    [Fact]
    public void Show_PlaceNotFilledIn_Throws()
    {
        Assert.Equal(
            "'checklist.heading' has a place '{version}' for which nothing was given. (Parameter 'arguments')",
            Assert.Throws<ArgumentException>(static () =>
                Texts.Show(Version, LanguageTag.English, new Dictionary<string, string> { ["title"] = "x" })).Message);
        Assert.Equal(
            "'checklist.heading' has a place '{title}' for which nothing was given. (Parameter 'arguments')",
            Assert.Throws<ArgumentException>(static () => Texts.Show(Version, LanguageTag.English)).Message);
        Assert.Throws<ArgumentNullException>("arguments", static () => Texts.Show(Version, LanguageTag.English, null!));
        Assert.Throws<ArgumentException>(static () => Texts.Show(TextKey.Parse("score.total"), default));
    }

    [Theory]
    [InlineData("no.such")]
    [InlineData("issue.prg0000")]
    [InlineData("issue.prg4304x")]
    [InlineData("issue.")]
    [InlineData("score")]
    public void Find_NoSuchKey_Throws(string key)
    {
        string expected = $"There are no words '{key}'. (Parameter 'key')";
        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => Texts.Find(TextKey.Parse(key))).Message);
        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => Texts.Show(TextKey.Parse(key), LanguageTag.Dutch)).Message);
        Assert.Equal(
            expected, Assert.Throws<ArgumentException>(() => Texts.Override(TextKey.Parse(key), LocalizedText.Of("a", "b"))).Message);
    }

    [Fact]
    public void Find_DefaultKey_Throws() =>
        Assert.Equal(
            "There are no words ''. (Parameter 'key')", Assert.Throws<ArgumentException>(static () => Texts.Find(default)).Message);

    [Fact]
    public void Override_OneLanguage_LeavesTheOthersAndTheOriginal()
    {
        TextKey key = TextKey.Parse("score.total");
        ProgressieTexts changed = Texts.Override(key, LocalizedText.In(LanguageTag.Dutch, "Alles bij elkaar"));
        Assert.Equal("Alles bij elkaar", changed.Show(key, LanguageTag.Dutch).Text);
        Assert.Equal("Total", changed.Show(key, LanguageTag.English).Text);
        Assert.Equal("Totaal", Texts.Show(key, LanguageTag.Dutch).Text);
        ProgressieTexts more = changed.Override(key, LocalizedText.In(LanguageTag.Parse("fr"), "Total général"));
        Assert.Equal(
            new TextInLanguage("Total général", LanguageTag.Parse("fr"), TextMatch.Parent), more.Show(key, LanguageTag.Parse("fr-CA")));
        Assert.Equal("Alles bij elkaar", more.Show(key, LanguageTag.Dutch).Text);
        Assert.Equal("Total", changed.Show(key, LanguageTag.Parse("fr")).Text);
    }

    [Fact]
    public void Override_Places_MayBeLeftOutAndMovedButNotAdded()
    {
        ProgressieTexts changed = Texts.Override(Version, LocalizedText.Of("v{version}: {title}", "{title}"));
        Dictionary<string, string> arguments = new() { ["title"] = "T", ["version"] = "3" };
        Assert.Equal("v3: T", changed.Show(Version, LanguageTag.Dutch, arguments).Text);
        Assert.Equal("T", changed.Show(Version, LanguageTag.English, arguments).Text);
        Assert.Equal(
            "'checklist.heading' has no place '{versie}': it has title, version. (Parameter 'text')",
            Assert.Throws<ArgumentException>(static () => Texts.Override(Version, LocalizedText.Of("{versie}", "{title}"))).Message);
        Assert.Equal(
            "'score.total' has no place '{x}': it has none. (Parameter 'text')",
            Assert.Throws<ArgumentException>(static () =>
                Texts.Override(TextKey.Parse("score.total"), LocalizedText.Of("{x}", "y"))).Message);
        Assert.Throws<ArgumentNullException>("text", static () => Texts.Override(Version, null!));
    }

    [Fact]
    public void Override_IssueSentence_IsWhatTheRendererSays()
    {
        ProgressieTexts changed = Texts.Override(ProgressieTexts.KeyOf(IssueCode.DocumentEmpty), LocalizedText.Of("Niets!", "Nothing!"));
        ValidationReport report = ProgressieJson.Read<Checklist>(string.Empty).Report;
        Assert.Equal(
            "checklist: PRG9001 (fout) bij het hele document: Niets!\n",
            new ProgressiePages(changed).Of(report, LanguageTag.Dutch).ToText());
        Assert.Equal("The document is empty: expected a JSON object.", report.Issues[0].Message);
    }

    private static IEnumerable<IssueCode> AllCodes() => typeof(IssueCode)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(static property => property.PropertyType == typeof(IssueCode))
        .Select(static property => (IssueCode)property.GetValue(null)!);

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.None, 1_000)]
    private static partial Regex Place();
}
