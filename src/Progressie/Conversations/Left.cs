namespace Progressie.Conversations;

/// <summary>Somebody takes part in the conversation no more. What they said stays.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record Left : ConversationEvent
{
    /// <summary>Gets who.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required ParticipantId Person
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Shows what happened.</summary>
    /// <returns>Text such as <c>noor left</c>.</returns>
    public override string ToString() => $"{Person} left";

    internal override ConversationEventKind Kind => ConversationEventKind.Left;

    internal override ParticipantId? Subject => Person;

    internal override ConversationEvent Calling(ParticipantId person, Participant otherwise) =>
        Person == person ? this with { Person = otherwise.Id } : this;
}
