namespace Progressie.Conversations;

/// <summary>The conversation was brought to an end.</summary>
/// <remarks>A conversation is as complete as its participants say: nothing has to have been discussed. Immutable.</remarks>
public sealed partial record Closed : ConversationEvent
{
    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>closed</c>.</returns>
    public override string ToString() => "closed";

    internal override ConversationEventKind Kind => ConversationEventKind.Closed;
}
