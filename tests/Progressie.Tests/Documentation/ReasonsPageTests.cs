using System.Reflection;
using System.Text.RegularExpressions;
using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Documentation;

public sealed partial class ReasonsPageTests
{
    private static readonly string Text = Repository.Read("docs", "reference", "reasons.md");

    /// <summary>The keys of the reasons of conflicts, which code makes of the words that documents have for them.</summary>
    internal static IEnumerable<string> OfConflicts => CircleWords.Conflicts.Utf8.All.Select(static word => $"circle.conflict.{word}");

    /// <summary>The keys that code can make a reason of: a key in no list of reasons cannot be on the page, and the other way
    /// round.</summary>
    private static readonly string[] Keys =
    [
        .. (
            (string[][])[
                ["Motivation", "RoleReasons.cs"], ["Conversations", "GuideReasons.cs"], ["Scales", "ScaleReasons.cs"],
                ["Journal", "JournalReasons.cs"]])
            .SelectMany(static path => KeyInCode().Matches(Repository.Read(["src", "Progressie", .. path])))
            .Select(static match => match.Groups["key"].Value),
        .. OfConflicts,
    ];

    [Fact]
    public void Keys_AllInOneFile_AreThoseOfTheStatics()
    {
        Assert.True(Keys.Length >= 55, $"only {Keys.Length} reasons");
        Assert.Equal(Keys.Length, Keys.Distinct(StringComparer.Ordinal).Count());
        string[] made =
        [
            .. typeof(Reason).Assembly.GetTypes()
                .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
                .Where(static field => field.FieldType == typeof(Reason))
                .Select(static field => ((Reason)field.GetValue(null)!).Key.ToString()),
        ];
        Assert.Equal([], made.Except(Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Page_EveryKey_HasHeadingAndBothSentences() => Assert.All(Keys, static key =>
    {
        LocalizedText words = ProgressieTexts.BuiltIn.Find(TextKey.Parse(key));
        words.TryGet(LanguageTag.English, out string? english);
        words.TryGet(LanguageTag.Dutch, out string? dutch);
        Assert.Contains($"\n### {key}\n\n- en: {english}\n- nl: {dutch}\n", Text, StringComparison.Ordinal);
    });

    [Fact]
    public void Page_EveryHeading_IsAKey() => Assert.Equal(
        Keys.Order(StringComparer.Ordinal),
        Heading().Matches(Text).Select(static match => match.Groups["heading"].Value).Order(StringComparer.Ordinal));

    [GeneratedRegex("Reason\\.Of\\(\"(?<key>[a-z.-]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyInCode();

    [GeneratedRegex("^### (?<heading>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();
}
