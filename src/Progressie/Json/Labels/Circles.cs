using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Circles;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CircleArchive;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class CircleBoard;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class CircleComparison;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CircleConflict;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct CircleCounts;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CircleDetails;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CircleDigest;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CircleLink;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class CircleMerge;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CircleMessage;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CircleNote;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CircleOperation;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CirclePlan;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record CircleSnapshot;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Compacted;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ComparedNotes;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Erased;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NoteAchieved;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NoteAdded;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NoteCategorised;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NoteMoved;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NoteOperation;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NotePlanned;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NoteReworded;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NoteSplit;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NotesLinked;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record PersonJoined;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record PersonLeft;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record PersonRenamed;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record PhaseEntered;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record PlanDropped;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record SessionBegan;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record TopicReworded;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Undone;
