using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Checklists;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Amendment;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record AnalysedItem;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class Checklist;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistAnalysis;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistChange;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistComparison;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistDiff;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistDraft;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistItem;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistMerge;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistMigration;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistPart;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistResponse;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial struct ChecklistScore;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ChecklistSection;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class ChecklistSet;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ColumnPair;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ColumnText;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ComparedItem;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Intention;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record IntentionEvent;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record IntentionPrompt;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record IntentionReview;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record IntentionReviewed;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ItemChange;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct ItemMark;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ItemNote;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ItemRelation;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record MigrationOrigin;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NotCarriedItem;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NotComparedItem;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record PartScore;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record RemovedIntention;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ResponseDetails;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ReviewCorrected;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ReviewWithdrawn;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record SectionScore;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record UnmatchedItem;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record VersionRelations;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record MergedBox;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record MergedIntention;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record MergedNote;
