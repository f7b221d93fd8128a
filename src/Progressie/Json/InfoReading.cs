using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Journal;
using Progressie.Scales;

namespace Progressie.Json;

/// <summary>Reads what a document says it is.</summary>
internal static class InfoReading
{
    private static readonly (string Name, int NewestSchema)[] Kinds =
    [
        (Checklist.DocumentKind, ChecklistReading.NewestSchema),
        (ChecklistResponse.DocumentKind, ResponseReading.NewestSchema),
        (ConversationModel.DocumentKind, ConversationModelReading.NewestSchema),
        (Conversation.DocumentKind, ConversationReading.NewestSchema),
        (DirectingPreparation.DocumentKind, DirectingPreparationReading.NewestSchema),
        (Scale.DocumentKind, ScaleDefinitionReading.NewestSchema),
        (ScaleSeries.DocumentKind, ScaleSeriesReading.NewestSchema),
        (ProgressJournal.DocumentKind, JournalReading.NewestSchema),
        (CircleBoard.DocumentKind, CircleReading.NewestSchema),
        (CircleReading.OperationsKind, CircleReading.NewestSchema),
    ];

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

        int index = 0;
        while (!document.ValueIs(Kinds[index].Name))
        {
            if (++index == Kinds.Length)
            {
                document.ReportKind(IssueTerms.DocumentKindWord);
                return null;
            }
        }

        if (!reader.TryLookAhead("schema", out DocumentReader schema))
        {
            reader.Report(IssueCode.MemberMissing, ("found", "schema"), ("expected", IssueTerms.WholeNumber));
            return null;
        }

        return schema.ReadSchema(Kinds[index].NewestSchema) is { } number ? new DocumentInfo(Kinds[index].Name, number) : null;
    }
}
