using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>It was told what came of a step that was brought along from an earlier conversation.</summary>
/// <remarks>Letting a step go is as good an outcome as doing it. Personal data. Immutable.</remarks>
public sealed partial record Reviewed : ConversationEvent
{
    /// <summary>Gets which of <see cref="Conversation.Carried"/>, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public required int CarriedStep
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Steps are counted from 1.");
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
    /// <returns>Text such as <c>reviewed step 1 (Done)</c>.</returns>
    public override string ToString() => $"reviewed step {CarriedStep} ({Status})";

    internal override ConversationEventKind Kind => ConversationEventKind.Reviewed;

    internal override void Check(TextCheck check) => check.Text("outcome", Outcome);

    private protected override LogEvent WithoutWords() => this with { Outcome = FreeText.Erase(Outcome) };
}
