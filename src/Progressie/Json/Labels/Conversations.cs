using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Conversations;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Answer;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record AnswerField;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record AnswerOption;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record AnswerValue;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Closed;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class Conversation;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ConversationDetails;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ConversationEntry;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ConversationEvent;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class ConversationModel;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ConversationModelDraft;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class ConversationModelSet;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ConversationParticipant;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ConversationParty;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ConversationStep;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ConversationSummary;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Corrected;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Decided;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record DecisionCorrected;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record OutcomeCorrected;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record DirectingPreparation;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record DirectingPreparationDraft;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Joined;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Left;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ModelParameter;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record EventsErased;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Noted;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ParameterValue;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Passed;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Renamed;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Reopened;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Reviewed;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record RoleSwitched;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Said;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record StepClosed;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct StepKind;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record SummaryLine;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record UsefulnessAnswer;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Withdrawn;
