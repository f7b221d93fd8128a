namespace Progressie.Conversations;

/// <summary>The conversation was taken up again after it was closed.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record Reopened : ConversationEvent
{
    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>reopened</c>.</returns>
    public override string ToString() => "reopened";

    internal override ConversationEventKind Kind => ConversationEventKind.Reopened;
}
