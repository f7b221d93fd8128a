using Progressie.Internal;
using Xunit;

namespace Progressie.Tests;

public sealed class ValidationIssueTests
{
    [Fact]
    public void Issue_Made_HoldsEverything()
    {
        ValidationIssue issue = Issue("/parts/1/id", "p{other}1");
        Assert.Equal(IssueCode.PartTwice, issue.Code);
        Assert.Equal(IssueSeverity.Error, issue.Severity);
        Assert.Equal("/parts/1/id", issue.Path);
        Assert.Equal("p{other}1", issue.Arguments["found"]);
        Assert.Equal("There is another part with the id ‘p{other}1’: ids of parts are unique in a checklist.", issue.Message);
        Assert.Equal(
            "PRG4108 error at /parts/1/id: There is another part with the id ‘…’: ids of parts are unique in a checklist.",
            issue.ToString());
    }

    [Fact]
    public void Equals_SameCodePathAndWords_IsEqual()
    {
        Assert.Equal(Issue("/a", "x"), Issue("/a", "x"));
        Assert.Equal(Issue("/a", "x").GetHashCode(), Issue("/a", "x").GetHashCode());
        Assert.NotEqual(Issue("/a", "x"), Issue("/b", "x"));
        Assert.NotEqual(Issue("/a", "x"), Issue("/a", "y"));
        Assert.False(Issue("/a", "x").Equals(null));
    }

    private static ValidationIssue Issue(string path, string found)
    {
        IssueCollector issues = new();
        issues.Add(IssueCode.PartTwice, path, ("found", found));
        return issues.ToReport("checklist").Issues[0];
    }
}
