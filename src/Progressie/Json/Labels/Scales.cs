using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Scales;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record BelowScale;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record EarlierHighest;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record EarlierPosition;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NeverHigher;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record NoBottom;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record OnScale;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record OneStepHigher;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct PerspectiveId;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ReadingCorrected;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ReadingErased;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ReadingRecorded;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ReadingWithdrawn;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class Scale;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleAnswer;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleBand;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleChange;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleDraft;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleEntry;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleEvent;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleFinding;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScalePerspective;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScalePoint;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record struct ScalePosition;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleProgress;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleReading;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleRevised;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class ScaleSeries;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleSeriesDetails;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record ScaleSpread;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record Unanswered;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record StepReviewed;
