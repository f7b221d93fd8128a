using Progressie.Checklists;
using Progressie.Internal;

namespace Progressie.Json;

/// <summary>Reads what a document says it is.</summary>
internal static class InfoReading
{
    internal static Validated<DocumentInfo> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits)
    {
        IssueCollector issues = new(limits.MaxIssues);
        DocumentInfo? info = null;
        if (DocumentReading.IsReadable(utf8, limits, issues))
        {
            try
            {
                DocumentReader reader = new(utf8, limits, issues);
                if (reader.BeginDocument())
                {
                    info = ReadMembers(ref reader);
                }
            }
            catch (System.Text.Json.JsonException)
            {
                info = null;
                DocumentReading.ReportFailure(utf8, limits, issues);
            }
        }

        return new Validated<DocumentInfo>(info, issues.ToReport("document"));
    }

    private static DocumentInfo? ReadMembers(ref DocumentReader reader)
    {
        if (!reader.TryLookAhead("document", out DocumentReader document))
        {
            reader.Report(IssueCode.MemberMissing, ("found", "document"), ("expected", IssueTerms.DocumentKindWord));
            return null;
        }

        (string? kind, int newest) =
            document.ValueIs(Checklist.DocumentKind) ? (Checklist.DocumentKind, ChecklistReading.NewestSchema)
            : document.ValueIs(ChecklistResponse.DocumentKind) ? (ChecklistResponse.DocumentKind, ResponseReading.NewestSchema)
            : (null, 0);
        if (kind is null)
        {
            document.ReportKind(IssueTerms.DocumentKindWord);
            return null;
        }

        if (!reader.TryLookAhead("schema", out DocumentReader schema))
        {
            reader.Report(IssueCode.MemberMissing, ("found", "schema"), ("expected", IssueTerms.WholeNumber));
            return null;
        }

        return schema.ReadSchema(newest) is { } number ? new DocumentInfo(kind, number) : null;
    }
}
