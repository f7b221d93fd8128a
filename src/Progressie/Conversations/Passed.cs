namespace Progressie.Conversations;

/// <summary>Somebody passed: nothing more, or nothing for now.</summary>
/// <remarks>Only where there are turns. Immutable. Source: handbook 9.</remarks>
public sealed partial record Passed : ConversationEvent
{
    /// <summary>Gets the step.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required StepId Step
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>passed in tips</c>.</returns>
    public override string ToString() => $"passed in {Step}";

    internal override ConversationEventKind Kind => ConversationEventKind.Passed;
}
