using System.Text.Json.Serialization;
using Progressie.Json;

namespace Microsoft.Extensions.DependencyInjection;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial interface IProgressieBuilder;
