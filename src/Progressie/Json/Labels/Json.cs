using System.Text.Json.Serialization;

namespace Progressie.Json;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial record DocumentInfo;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial interface IDefinitionSource;
