using Progressie.Checklists;
using Progressie.Conversations;

namespace Progressie.Json;

/// <summary>What a reader needs to know: the definitions that documents refer to, and the limits that hold.</summary>
/// <remarks>The catalog is one. Implementations are safe to call from any thread.</remarks>
public partial interface IDefinitionSource
{
    /// <summary>Gets the checklists that responses may refer to.</summary>
    ChecklistSet Checklists { get; }

    /// <summary>Gets the models that conversations may follow.</summary>
    ConversationModelSet Conversations { get; }

    /// <summary>Gets how much a document may hold.</summary>
    ProgressieLimits Limits { get; }
}
