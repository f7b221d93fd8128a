using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Pairs;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record PairGroup;
