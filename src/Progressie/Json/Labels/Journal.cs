using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Journal;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record EntryCorrected;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record EntryErased;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record EntryShared;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record EntryUnshared;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record EntryWithdrawn;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record EntryWritten;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record JournalDetails;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record JournalEntry;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record JournalEvent;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record JournalPrompt;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record JournalRecord;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record JournalView;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record JournalViewEntry;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record LevelMarked;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class ProgressJournal;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ResurfacedEntry;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ThenAndNow;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record WorkingStrategy;
