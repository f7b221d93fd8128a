using System.Text.Json.Serialization;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Scales;

namespace Progressie.TrimSmoke;

/// <summary>What a host without reflection names.</summary>
[JsonSerializable(typeof(ChecklistResponse))]
[JsonSerializable(typeof(ChecklistScore))]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(ConversationEvent))]
[JsonSerializable(typeof(Guidance))]
[JsonSerializable(typeof(Polarity))]
[JsonSerializable(typeof(ScalePosition))]
[JsonSerializable(typeof(Dictionary<SectionId, ProgressTally>))]
internal sealed partial class SmokeJson : JsonSerializerContext;
