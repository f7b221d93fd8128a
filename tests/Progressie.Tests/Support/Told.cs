using Progressie.Internal;

namespace Progressie.Tests.Support;

/// <summary>What is said of data, with all that was found: what <c>ToString</c>, which is for logs, leaves out.</summary>
internal static class Told
{
    /// <summary>An issue on one line: code, severity, pointer and the whole message.</summary>
    internal static string Line(ValidationIssue issue) =>
        $"{issue.Code} {(issue.Severity switch { IssueSeverity.Error => "error", IssueSeverity.Warning => "warning", _ => "hint" })}"
        + $" at {(issue.Path.Length == 0 ? "the document" : TextRules.Visible(issue.Path))}: {issue.Message}";

    /// <summary>All issues, a line each.</summary>
    internal static string Lines(ValidationReport report) => string.Join('\n', report.Issues.Select(Line));

    /// <summary>All issues, a line each, with what was looked at before each.</summary>
    internal static string Report(ValidationReport report) =>
        string.Join('\n', report.Issues.Select(issue => $"{report.Document}: {Line(issue)}"));
}
