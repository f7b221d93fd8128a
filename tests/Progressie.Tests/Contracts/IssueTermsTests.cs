using System.Reflection;
using System.Text.RegularExpressions;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>The phrases that messages say what was expected with are all used: by the library, or by another of them.</summary>
public sealed partial class IssueTermsTests
{
    [Fact]
    public void Terms_All_AreUsed()
    {
        string[] terms = [.. typeof(IssueTerms).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(static field => field is { IsLiteral: true, IsAssembly: true })
            .Select(static field => field.Name)];
        Assert.NotEmpty(terms);
        HashSet<string> used = [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Select(static file => (Text: File.ReadAllText(file), IsHome: Path.GetFileName(file) == "IssueTerms.cs"))
            .SelectMany(static file => (file.IsHome ? WithinTerms() : Qualified()).Matches(file.Text))
            .Select(static match => match.Groups["name"].Value)];
        Assert.DoesNotContain(terms, term => !used.Contains(term));
    }

    [GeneratedRegex(@"\bIssueTerms\.(?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Qualified();

    /// <summary>A name behind a sign, or in the braces of a text.</summary>
    [GeneratedRegex(@"[=+({?:]\s*(?<name>[A-Z]\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithinTerms();
}
