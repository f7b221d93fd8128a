using Progressie.Internal;
using Xunit;

namespace Progressie.Tests;

public sealed class ValidationReportTests
{
    [Fact]
    public void IsValid_NoIssues_IsTrue()
    {
        ValidationReport report = new("checklist", []);
        Assert.True(report.IsValid);
        Assert.Empty(report.Issues);
        Assert.Equal("checklist: no issues", report.ToString());
    }

    [Fact]
    public void IsValid_WarningsAndHints_IsTrue()
    {
        IssueCollector issues = new();
        issues.Add(IssueCode.TextPadded, "/title/nl");
        issues.Add(IssueCode.NothingDesired, "/marks");
        Assert.False(issues.HasErrors);
        Assert.True(issues.ToReport("checklist").IsValid);
    }

    [Fact]
    public void ToString_SeveralIssues_IsOneALine()
    {
        IssueCollector issues = new();
        issues.Add(IssueCode.TextPadded, "/title/nl");
        issues.Add(IssueCode.PartsMissing, string.Empty);
        issues.Add(IssueCode.NothingDesired, "/marks");
        ValidationReport report = issues.ToReport("checklist");
        Assert.False(report.IsValid);
        Assert.Equal(
            """
            checklist: PRG1009 warning at /title/nl: The text begins or ends with white space.
            checklist: PRG4105 error at the document: The checklist has no parts: expected at least one.
            checklist: PRG4501 hint at /marks: Nothing is marked as desired yet: is there something, however small, that you would like more or less of?
            """.ReplaceLineEndings("\n"),
            report.ToString());
    }

    [Fact]
    public void Named_Name_StandsInFront()
    {
        ValidationReport report = new ValidationReport("checklist", []).Named("noor.json");
        Assert.Equal("noor.json", report.Document);
        Assert.Equal("noor.json: no issues", report.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Named_Blank_Throws(string? name) =>
        Assert.Equal("document", Assert.ThrowsAny<ArgumentException>(() => new ValidationReport("x", []).Named(name!)).ParamName);

    [Fact]
    public void Equals_EqualIssues_IsEqual()
    {
        Assert.Equal(Report("a"), Report("a"));
        Assert.Equal(Report("a").GetHashCode(), Report("a").GetHashCode());
        Assert.NotEqual(Report("a"), Report("b"));
        Assert.NotEqual(Report("a"), Report("a").Named("other"));

        static ValidationReport Report(string found)
        {
            IssueCollector issues = new();
            issues.Add(IssueCode.PartTwice, "/parts/1/id", ("found", found));
            return issues.ToReport("checklist");
        }
    }

    [Fact]
    public void ToReport_MoreThanTheMaximum_TellsHowManyAreNotShown()
    {
        IssueCollector issues = new(2);
        for (int i = 0; i < 5; i++)
        {
            issues.Add(IssueCode.TextPadded, "/x");
        }

        ValidationReport report = issues.ToReport("checklist");
        Assert.True(report.IsValid);
        Assert.Equal(["PRG1009", "PRG1009", "PRG9099"], report.Issues.Select(static issue => issue.Code.ToString()));
        Assert.Equal("Not shown: 3 more (remarks).", report.Issues[2].Message);
    }

    [Fact]
    public void ToReport_ErrorPastTheMaximum_IsNotValid()
    {
        IssueCollector issues = new(1);
        issues.Add(IssueCode.TextPadded, "/x");
        issues.Add(IssueCode.PartsMissing, "/parts");
        ValidationReport report = issues.ToReport("checklist");
        Assert.False(report.IsValid);
        Assert.Equal("PRG9098 error at the document: Not shown: 1 more (issues).", report.Issues[1].ToString());
    }
}
