using Progressie.Internal;
using Xunit;

namespace Progressie.Tests;

public sealed class ValidatedTests
{
    [Fact]
    public void Value_WithoutErrors_IsThere()
    {
        Validated<string> validated = new("value", Report(IssueCode.TextPadded));
        Assert.True(validated.IsValid);
        Assert.Equal("value", validated.Value);
        Assert.True(validated.TryGetValue(out string? value));
        Assert.Equal("value", value);
        Assert.Single(validated.Report.Issues);
    }

    [Fact]
    public void Value_WithErrors_ThrowsWithTheReport()
    {
        ValidationReport report = Report(IssueCode.PartsMissing);
        Validated<string> validated = new(null, report);
        Assert.False(validated.IsValid);
        Assert.False(validated.TryGetValue(out string? value));
        Assert.Null(value);
        ProgressieDataException e = Assert.Throws<ProgressieDataException>(() => validated.Value);
        Assert.Same(report, e.Report);
        Assert.Equal("checklist: PRG4105 error at /parts: The checklist has no parts: expected at least one.", e.Message);
    }

    [Fact]
    public void Create_ValueWithErrors_Throws() => AssertRefused("value", Report(IssueCode.PartsMissing));

    [Fact]
    public void Create_NoValueWithoutErrors_Throws()
    {
        AssertRefused(null, Report(IssueCode.TextPadded));
        AssertRefused(null, new ValidationReport("checklist", []));
    }

    private static void AssertRefused(string? value, ValidationReport report) => Assert.Equal(
        "A value goes with a report without errors, and errors go without a value. (Parameter 'report')",
        Assert.Throws<ArgumentException>(() => new Validated<string>(value, report)).Message);

    private static ValidationReport Report(IssueCode code)
    {
        IssueCollector issues = new();
        issues.Add(code, "/parts");
        return issues.ToReport("checklist");
    }
}
