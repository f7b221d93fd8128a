using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Catalog;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class ProgressieCatalog;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class ProgressieTexts;
