using Progressie.Internal;

namespace Progressie;

/// <summary>Everything there is to say about some data, in the order in which it was found.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ValidationReport
{
    internal ValidationReport(string document, IReadOnlyList<ValidationIssue> issues)
    {
        Document = document;
        Issues = ValueList<ValidationIssue>.Copy(issues, nameof(issues));
        IsValid = Issues.Count == 0 || !Issues.Any(static issue => issue.Severity == IssueSeverity.Error);
    }

    /// <summary>Gets what was looked at: the kind of document, or the name a host gave with <see cref="Named(string)"/>.</summary>
    public string Document { get; }

    /// <summary>Gets the issues.</summary>
    /// <value>Empty when there is nothing to say.</value>
    public IReadOnlyList<ValidationIssue> Issues { get; }

    /// <summary>Gets whether the data can be used: no issue is an error.</summary>
    public bool IsValid { get; }

    /// <summary>Gives the report the name by which a host knows the document, such as a file name.</summary>
    /// <param name="document">The name.</param>
    /// <returns>A new report with the same issues.</returns>
    /// <exception cref="ArgumentException">The name is <see langword="null"/> or blank.</exception>
    public ValidationReport Named(string document)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(document);
        return new ValidationReport(document, Issues);
    }

    /// <summary>The report on data that is part of other data, where this pointer points.</summary>
    internal ValidationReport Below(string pointer)
    {
        IssueCollector issues = new(int.MaxValue);
        issues.AddRange(this, pointer);
        return issues.ToReport(Document);
    }

    /// <summary>Writes all issues, one a line, in English, as <see cref="ValidationIssue.ToString"/> does: for a log.</summary>
    /// <returns>Lines such as <c>scale: PRG2202 error at /goodEnough: …</c>, or that nothing was found.</returns>
    public override string ToString() => Issues.Count == 0
        ? $"{TextRules.Visible(Document)}: no issues"
        : string.Join('\n', Issues.Select(issue => $"{TextRules.Visible(Document)}: {issue}"));
}
