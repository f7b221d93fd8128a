using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record AnonymityPolicy;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct BoardId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct ContentHash;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct ConversationId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct DefinitionId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial struct DayOrMoment;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record DefinitionName;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class DefinitionSet<TDefinition>;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct DefinitionVersion;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct EventId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct FieldId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Guidance;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class HostExtensions;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct IssueCode;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct ItemId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct JournalId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct LanguageTag;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class LocalizedText;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record LogEvent;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NextStep;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct NoteId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct OperationId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct OptionId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct PartId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Participant;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct ParticipantId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct PartyId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ProgressSource;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ProgressStatement;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct ProgressTally;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class ProgressieDataException;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ProgressieLimits;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class Reason;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct ReplicaId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct ResponseId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct SectionId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct SeriesId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct StepId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Suggestion;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record TextInLanguage;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct TextKey;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class Validated<T>;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ValidationIssue;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ValidationReport;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class Wording;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Writer;
