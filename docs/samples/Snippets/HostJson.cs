using System.Text.Json.Serialization;
using Progressie;
using Progressie.Checklists;

namespace Snippets;

#region aspnet-context
[JsonSerializable(typeof(ChecklistResponse))]
[JsonSerializable(typeof(SectionId))]
[JsonSerializable(typeof(Dictionary<SectionId, int>))]
internal sealed partial class HostJson : JsonSerializerContext;
#endregion
