using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a report: everything there is to say about data. Only written; the data is read again.</summary>
internal static class ReportDocument
{
    /// <summary>A message quotes what was found, so it may hold a person's words.</summary>
    internal static readonly ObjectShape<ValidationIssue> Issue = new(static o =>
    {
        o.Required("code", new TextShape(PersonalData.None, "issueCode"), static issue => issue.Code.ToString());
        o.Required("severity", new WordShape<IssueSeverity>(ProgressWords.Severities, PersonalData.None), static issue => issue.Severity);
        o.Required("path", new TextShape(PersonalData.Key, "pointer"), static issue => issue.Path);
        o.Required("message", new TextShape(PersonalData.Words, "sentence"), static issue => issue.Message);
    })
    {
        Definition = "issue",
    };

    internal static readonly ListShape<ValidationIssue> Issues = new(IssueTerms.Array, Issue);

    internal static readonly DocumentShape<ValidationReport> Report = new("validation-report", 1,
        "read the data again, which gives its report", static o =>
    {
        o.Required("of", new TextShape(PersonalData.None), static report => report.Document);
        o.Required("valid", Setting, static report => report.IsValid);
        o.Required("issues", Issues, static report => report.Issues);
    });
}
