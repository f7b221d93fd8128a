namespace Progressie.Conversations;

/// <summary>Who leads closed a step, so that the next can come.</summary>
/// <remarks>Only in a fixed order. Immutable. Source: handbook 9.</remarks>
public sealed partial record StepClosed : ConversationEvent
{
    /// <summary>Gets the step.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required StepId Step
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>closed tips</c>.</returns>
    public override string ToString() => $"closed {Step}";

    internal override ConversationEventKind Kind => ConversationEventKind.StepClosed;
}
