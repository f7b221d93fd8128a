using System.Text.Json.Serialization;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Journal;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Motivation;
using Progressie.Pairs;
using Progressie.Scales;
using static Progressie.Json.Converters.JsonForms;

namespace Progressie.Json.Converters;

/// <summary>What documents and results are made of, as it stands in them.</summary>
internal static class PartForms
{
    internal static JsonConverter? Find(Type type, IDefinitionSource? definitions) => FindRead(type, definitions) ?? FindWritten(type);

    private static JsonConverter? FindRead(Type type, IDefinitionSource? definitions) =>
        type == typeof(Participant) ? Part(CommonShapes.Person, definitions)
        : type == typeof(LocalizedText) ? Part(CommonShapes.DefinitionText, definitions)
        : type == typeof(HostExtensions) ? Part(CommonShapes.Extensions, definitions)
        : type == typeof(DefinitionName) ? Part(InfoReading.Name, definitions)
        : type == typeof(ProgressSource) ? Part(SharedShapes.Source, definitions)
        : type == typeof(ChecklistPart) ? Part(ChecklistDocument.Part, definitions)
        : type == typeof(ChecklistSection) ? Part(ChecklistDocument.Section, definitions)
        : type == typeof(ChecklistItem) ? Part(ChecklistDocument.Item, definitions)
        : type == typeof(ColumnText) ? Part(ChecklistDocument.Column, definitions)
        : type == typeof(IntentionPrompt) ? Part(ChecklistDocument.Intentions, definitions)
        : type == typeof(VersionRelations) ? Part(ChecklistDocument.Relations, definitions)
        : type == typeof(ItemRelation) ? Part(ChecklistDocument.Relation, definitions)
        : type == typeof(ItemMark) ? Part(ResponseDocument.Mark, definitions)
        : type == typeof(Intention) ? Part(ResponseDocument.Intention, definitions)
        : type == typeof(MigrationOrigin) ? Part(ResponseDocument.Migrated, definitions)
        : type == typeof(UnmatchedItem) ? Part(ResponseDocument.Unmatched, definitions)
        : type == typeof(CirclePlan) ? Part(CircleOperationShapes.Plan, definitions)
        : type == typeof(ConversationParty) ? Part(ConversationModelDocument.Party, definitions)
        : type == typeof(ModelParameter) ? Part(ConversationModelDocument.Parameter, definitions)
        : type == typeof(ConversationStep) ? Part(ConversationModelDocument.Step, definitions)
        : type == typeof(AnswerField) ? Part(ConversationModelDocument.AnswerField, definitions)
        : type == typeof(AnswerOption) ? Part(ConversationModelDocument.Option, definitions)
        : type == typeof(ConversationParticipant) ? Part(ConversationDocument.Participant, definitions)
        : type == typeof(Answer) ? Part(ConversationDocument.Answers, definitions)
        : type == typeof(RoleSituation) ? Part(ConversationDocument.Situation, definitions)
        : type == typeof(JournalEntry) ? Part(JournalDocument.Entry, definitions)
        : type == typeof(ScaleReading) ? Part(ScaleSeriesDocument.Reading, definitions)
        : type == typeof(ScaleFinding) ? Part(ScaleSeriesDocument.Finding, definitions)
        : type == typeof(OneStepHigher) ? Part(ScaleSeriesDocument.Higher, definitions)
        : type == typeof(ScalePerspective) ? Part(ScaleDocument.Perspective, definitions)
        : null;

    private static JsonConverter? FindWritten(Type type) =>
        type == typeof(ProgressTally) ? Written(ChecklistResultDocuments.Tally, Score)
        : type == typeof(PartScore) ? Written(ChecklistResultDocuments.Part, Score)
        : type == typeof(SectionScore) ? Written(ChecklistResultDocuments.Section, Score)
        : type == typeof(AnalysedItem) ? Written(
            ChecklistResultDocuments.Analysed, $"read the {nameof(ChecklistResponse)} and call {nameof(ChecklistResponse.Analyse)}")
        : type == typeof(ComparedItem) ? Written(ChecklistResultDocuments.Compared, Comparison)
        : type == typeof(NotComparedItem) ? Written(ChecklistResultDocuments.NotCompared, Comparison)
        : type == typeof(ChecklistChange) ? Written(
            ChecklistVersionDocuments.Change, $"read both {nameof(Checklist)}s and call {nameof(Checklist.CompareWith)}")
        : type == typeof(NotCarriedItem) ? Written(
            ChecklistVersionDocuments.NotCarried, $"read the {nameof(ChecklistResponse)} and call {nameof(ChecklistResponse.OpenUnder)}")
        : type == typeof(Amendment) ? Written(ResponseDocument.Amended, $"read the {nameof(ChecklistResponse)} that it is in")
        : type == typeof(ItemChange) ? Written(ResponseDocument.Change, $"read the {nameof(ChecklistResponse)} that it is in")
        : type == typeof(RemovedIntention) ? Written(ResponseDocument.Removed, $"read the {nameof(ChecklistResponse)} that it is in")
        : type == typeof(IntentionReview) ? Written(
            ChecklistResultDocuments.Review, $"read the {nameof(ChecklistResponse)} and take the {nameof(Intention)} out of it")
        : type == typeof(MergedBox) ? Written(ChecklistMergeDocument.Box, MergeDrafts)
        : type == typeof(MergedNote) ? Written(ChecklistMergeDocument.Note, MergeDrafts)
        : type == typeof(MergedIntention) ? Written(ChecklistMergeDocument.Intention, MergeDrafts)
        : type == typeof(CircleConflict) ? Written(CircleSnapshotDocument.Conflict, Board)
        : type == typeof(CircleCounts) ? Written(CircleSnapshotDocument.Counts, Board)
        : type == typeof(CircleLink) ? Written(CircleSnapshotDocument.Link, Board)
        : type == typeof(CircleNote) ? Written(CircleSnapshotDocument.Note, Board)
        : type == typeof(ComparedNotes) ? Written(CircleResultDocuments.Pair, Board)
        : type == typeof(ConversationEntry) ? Written(ConversationSummaryDocument.Entry, Talk)
        : type == typeof(SummaryLine) ? Written(ConversationSummaryDocument.Line, Talk)
        : type == typeof(UsefulnessAnswer) ? Written(ConversationSummaryDocument.Useful, Talk)
        : type == typeof(JournalRecord) ? Written(JournalResultDocuments.Record, Journal)
        : type == typeof(JournalViewEntry) ? Written(JournalViewDocument.Entry, Journal)
        : type == typeof(ResurfacedEntry) ? Written(JournalResultDocuments.Resurfaced, Journal)
        : type == typeof(ThenAndNow) ? Written(JournalResultDocuments.ThenAndNow, Journal)
        : type == typeof(WorkingStrategy) ? Written(JournalResultDocuments.Strategy, Journal)
        : type == typeof(InvisibilityMakerCard) ? Written(
            JournalResultDocuments.Card, $"call {nameof(InvisibilityMakers)}.{nameof(InvisibilityMakers.Of)}")
        : type == typeof(ScaleEntry) ? Written(ScaleResultDocuments.Entry, Series)
        : type == typeof(ScalePoint) ? Written(ScaleResultDocuments.Point, Series)
        : type == typeof(ScaleChange) ? Written(ScaleResultDocuments.Change, Series)
        : type == typeof(ScaleBand) ? Written(ScaleResultDocuments.Band, $"call {nameof(ScaleSpread)}.{nameof(ScaleSpread.Of)}")
        : type == typeof(PairGroup) ? Written(
            Shown.Pair, $"read the ids and call {nameof(PairGroup)}.{nameof(PairGroup.Of)}")
        : type == typeof(Suggestion) ? Written(GuidanceDocument.Suggestion, Guide)
        : type == typeof(Reason) ? Written(GuidanceDocument.Reason, Guide)
        : type == typeof(Wording) ? Written(GuidanceDocument.Wording, Guide)
        : type == typeof(ValidationIssue) ? Written(
            ReportDocument.Issue, $"read the data again with {nameof(ProgressieJson)}.{nameof(ProgressieJson.Validate)}")
        : type == typeof(TextInLanguage) ? Written(Shown.Text, "call Show on the texts or the definition again")
        : null;

    private const string Score = $"read the {nameof(ChecklistResponse)} and call {nameof(ChecklistResponse.Score)}";
    private const string MergeDrafts = $"read both {nameof(ChecklistResponse)}s and call {nameof(ChecklistResponse.Merge)}";
    private const string Comparison = $"read both {nameof(ChecklistResponse)}s and call {nameof(ChecklistResponse.CompareWith)}";
    private const string Board = $"read the {nameof(CircleBoard)} and ask it again";
    private const string Talk = $"read the {nameof(Conversation)} and ask it again";
    private const string Journal = $"read the {nameof(ProgressJournal)} and ask it again";
    private const string Series = $"read the {nameof(ScaleSeries)} and ask it again";
    private const string Guide = $"ask the document it is about for {nameof(Guidance)} again";

    /// <summary>What stands in no document, and is shown.</summary>
    private static class Shown
    {
        internal static readonly ObjectShape<TextInLanguage> Text = new(static o =>
        {
            o.Required("text", CommonShapes.Words, static shown => shown.Text);
            o.Required("language", CommonShapes.Language, static shown => shown.Language);
            o.Usual(
                "match", new WordShape<TextMatch>(GuidanceWords.Matches, PersonalData.None), static shown => shown.Match, TextMatch.Exact);
        });

        internal static readonly ObjectShape<PairGroup> Pair = new(static o =>
            o.Required("members", CommonShapes.IdsOfPeople, static pair => pair.Members));
    }
}
