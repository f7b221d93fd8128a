using System.Reflection;
using System.Text.RegularExpressions;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Documentation;

public sealed partial class IssuesPageTests
{
    private static readonly IReadOnlyDictionary<string, IssueCode> Codes = typeof(IssueCode)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(static property => property.PropertyType == typeof(IssueCode))
        .ToDictionary(static property => property.Name, static property => (IssueCode)property.GetValue(null)!);

    private static readonly string Text = Repository.Read("docs", "reference", "issues.md");

    [Fact]
    public void Codes_All_AreUniqueAndInTheCatalogueOfTexts()
    {
        Assert.True(Codes.Count >= 80, $"only {Codes.Count} codes");
        Assert.Equal(Codes.Count, Codes.Values.Distinct().Count());
        Assert.Equal(
            BuiltInTexts.Keys.Where(static key => key.StartsWith("issue.", StringComparison.Ordinal)),
            Codes.Values.Select(BuiltInTexts.KeyOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page_EveryCode_HasHeadingSeverityAndBothTemplates() => Assert.All(Codes, static entry =>
    {
        string severity = entry.Value.Severity.ToString();
        string heading = $"\n### {entry.Value} {entry.Key}\n\n{severity}. ";
        int start = Text.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"no heading '### {entry.Value} {entry.Key}' followed by '{severity}. '");
        int end = Text.IndexOf("\n#", start + heading.Length, StringComparison.Ordinal);
        string body = end < 0 ? Text[start..] : Text[start..end];
        LocalizedText sentence = BuiltInTexts.Find(BuiltInTexts.KeyOf(entry.Value))!;
        Assert.All(sentence.Entries.ToArray(), said =>
            Assert.Contains($"\n- {said.Language}: {said.Text}\n", body, StringComparison.Ordinal));
    });

    [Fact]
    public void Page_EveryHeading_HasACode() => Assert.Equal(
        Codes.Select(static entry => $"{entry.Value} {entry.Key}").Order(StringComparer.Ordinal),
        Heading().Matches(Text).Select(static match => match.Groups["heading"].Value).Order(StringComparer.Ordinal));

    [GeneratedRegex("^### (?<heading>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();
}
