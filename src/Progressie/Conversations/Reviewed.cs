using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>It was told what came of a step: one that was brought along from earlier, or one that was agreed on here.</summary>
/// <remarks>Letting a step go is as good an outcome as doing it. Personal data. Immutable.</remarks>
public sealed partial record Reviewed : ConversationEvent
{
    /// <summary>Gets which of <see cref="Conversation.Carried"/>, counted from 1.</summary>
    /// <value><see langword="null"/> when it is a step that was agreed on here.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? CarriedStep
    {
        get;
        init => field = FromOne(value);
    }

    /// <summary>Gets the number of the event in which the step was agreed on, counted from 1.</summary>
    /// <value><see langword="null"/> when it is a step that was brought along. A conversation refuses a review that names both, or
    /// neither.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? AgreedStep
    {
        get;
        init => field = FromOne(value);
    }

    /// <summary>Gets where the step stands now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public required NextStepStatus Status
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what came of it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Outcome { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>reviewed step 1 (Done)</c>, or of a step that was agreed on here <c>reviewed the step of event 7
    /// (Done)</c>.</returns>
    public override string ToString() =>
        AgreedStep is { } agreed ? $"reviewed the step of event {agreed} ({Status})" : $"reviewed step {CarriedStep} ({Status})";

    internal override ConversationEventKind Kind => ConversationEventKind.Reviewed;

    internal override int? About => AgreedStep;

    internal override void Check(TextCheck check) => check.Text("outcome", Outcome);

    private protected override LogEvent WithoutWords() => this with { Outcome = FreeText.Erase(Outcome) };

    private static int? FromOne(int? value) =>
        value is < 1 ? throw new ArgumentOutOfRangeException(nameof(value), value, "Steps and events are counted from 1.") : value;
}
