using Xunit;

namespace Progressie.Tests.Support;

/// <summary>What every verb that takes typed text has to keep to.</summary>
public static class Outcomes
{
    /// <summary>A Try verb gives a document that can be written and read back equal, or says what is wrong with a code and a
    /// place.</summary>
    public static void AssertSound<T>(Validated<T> outcome, string document, Func<T, string> write, Func<string, Validated<T>> read)
        where T : class
    {
        Assert.Equal(document, outcome.Report.Document);
        AssertCodesAndPlaces(outcome.Report);
        if (outcome.TryGetValue(out T? value))
        {
            Assert.Equal(value, read(write(value)).Value);
        }
        else
        {
            Assert.Contains(outcome.Report.Issues, static issue => issue.Severity == IssueSeverity.Error);
        }
    }

    /// <summary>A verb without Try does what its twin does, and on what people typed throws one type of exception.</summary>
    public static void AssertTwins<T>(Validated<T> outcome, Func<T> verb)
        where T : class
    {
        if (outcome.TryGetValue(out T? value))
        {
            Assert.Equal(value, verb());
        }
        else
        {
            Assert.Equal(outcome.Report, Assert.Throws<ProgressieDataException>(verb).Report);
        }
    }

    /// <summary>Every issue has a code that is known, a place below the document, and a sentence.</summary>
    public static void AssertCodesAndPlaces(ValidationReport report)
    {
        foreach (ValidationIssue issue in report.Issues)
        {
            Assert.False(issue.Code.IsDefault);
            Assert.StartsWith("/", issue.Path, StringComparison.Ordinal);
            Assert.NotEqual(string.Empty, issue.Message);
        }
    }
}
