using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Motivation;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record InvisibilityMakerCard;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record RoleSituation;
