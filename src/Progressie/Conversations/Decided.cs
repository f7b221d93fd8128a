using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>A step was agreed on.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 1 (position 6).</remarks>
public sealed partial record Decided : ConversationEvent
{
    /// <summary>Gets the step.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required NextStep Step
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>decided on a next step</c>.</returns>
    public override string ToString() => "decided on a next step";

    internal override ConversationEventKind Kind => ConversationEventKind.Decided;

    internal override LogEvent LeftOf(LogEvent sent) => sent is Decided other ? other with { Step = Step.LeftOf(other.Step) } : sent;

    internal override void Check(TextCheck check) => Step.Check(check.In("nextStep"));

    private protected override LogEvent WithoutWords() => this with { Step = Step.Erase() };
}
