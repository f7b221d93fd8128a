using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json.Shapes;
using Progressie.Scales;

namespace Progressie.Json.Documents;

/// <summary>Every kind of document there is. A kind is built when it is first asked for.</summary>
internal static class DocumentShapes
{
    /// <summary>Gets all kinds: those that are read, then those that are only written.</summary>
    internal static IReadOnlyList<DocumentShape> All => field ??=
    [
        ChecklistDocument.Checklist,
        ResponseDocument.Response,
        ConversationModelDocument.Model,
        ConversationDocument.Conversation,
        DirectingPreparationDocument.Preparation,
        ScaleDocument.Scale,
        ScaleSeriesDocument.Series,
        JournalDocument.Journal,
        CircleBoardDocument.Board,
        CircleMessageDocument.Message,
        CircleDigestDocument.Digest,
        CircleArchiveDocument.Archive,
        ProgressDocuments.NextStep,
        ProgressDocuments.Statement,
        ChecklistResultDocuments.Score,
        ChecklistResultDocuments.Analysis,
        ChecklistResultDocuments.Comparison,
        ChecklistVersionDocuments.Diff,
        ChecklistVersionDocuments.Migration,
        ChecklistMergeDocument.Merge,
        ConversationSummaryDocument.Summary,
        GuidanceDocument.Guidance,
        ScaleResultDocuments.Progress,
        ScaleResultDocuments.Spread,
        JournalViewDocument.View,
        JournalResultDocuments.Prompt,
        CircleSnapshotDocument.Snapshot,
        CircleResultDocuments.Merge,
        CircleResultDocuments.Comparison,
        ReportDocument.Report,
    ];

    /// <summary>Gets the kind that a type is written as.</summary>
    /// <exception cref="ArgumentException">It is no document.</exception>
    internal static DocumentShape<T> Of<T>()
        where T : notnull => Find(typeof(T)) as DocumentShape<T>
#pragma warning disable MA0015 // What is wrong is the type argument, and no parameter carries its name.
        ?? throw new ArgumentException(
            $"{typeof(T)} is no kind of document: name the type of the document, not a wider one or one that stands inside of it.");
#pragma warning restore MA0015

    /// <summary>Gets the kind with a name.</summary>
    internal static DocumentShape Find(string kind) => All.First(one => one.Kind == kind);

    // Plain comparisons rather than a table, so that nothing is built but what is asked for.
    internal static DocumentShape? Find(Type type) =>
        type == typeof(Checklist) ? ChecklistDocument.Checklist
        : type == typeof(ChecklistResponse) ? ResponseDocument.Response
        : type == typeof(ChecklistScore) ? ChecklistResultDocuments.Score
        : type == typeof(ChecklistAnalysis) ? ChecklistResultDocuments.Analysis
        : type == typeof(ChecklistComparison) ? ChecklistResultDocuments.Comparison
        : type == typeof(ConversationModel) ? ConversationModelDocument.Model
        : type == typeof(Conversation) ? ConversationDocument.Conversation
        : type == typeof(DirectingPreparation) ? DirectingPreparationDocument.Preparation
        : type == typeof(Scale) ? ScaleDocument.Scale
        : type == typeof(ScaleSeries) ? ScaleSeriesDocument.Series
        : type == typeof(ProgressJournal) ? JournalDocument.Journal
        : type == typeof(JournalView) ? JournalViewDocument.View
        : type == typeof(CircleBoard) ? CircleBoardDocument.Board
        : type == typeof(CircleMessage) ? CircleMessageDocument.Message
        : type == typeof(CircleDigest) ? CircleDigestDocument.Digest
        : type == typeof(CircleArchive) ? CircleArchiveDocument.Archive
        : type == typeof(CircleSnapshot) ? CircleSnapshotDocument.Snapshot
        : type == typeof(NextStep) ? ProgressDocuments.NextStep
        : type == typeof(ProgressStatement) ? ProgressDocuments.Statement
        : type == typeof(ChecklistDiff) ? ChecklistVersionDocuments.Diff
        : type == typeof(ChecklistMigration) ? ChecklistVersionDocuments.Migration
        : type == typeof(ChecklistMerge) ? ChecklistMergeDocument.Merge
        : type == typeof(ConversationSummary) ? ConversationSummaryDocument.Summary
        : type == typeof(Guidance) ? GuidanceDocument.Guidance
        : type == typeof(ScaleProgress) ? ScaleResultDocuments.Progress
        : type == typeof(ScaleSpread) ? ScaleResultDocuments.Spread
        : type == typeof(JournalPrompt) ? JournalResultDocuments.Prompt
        : type == typeof(CircleMerge) ? CircleResultDocuments.Merge
        : type == typeof(CircleComparison) ? CircleResultDocuments.Comparison
        : type == typeof(ValidationReport) ? ReportDocument.Report
        : null;
}
