using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Something that was recorded was taken back. It stays in the history, no longer counts, and neither does what followed from it:
/// whoever took a turn by it has it again, a step that it closed is open.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record Withdrawn : ConversationEvent
{
    /// <summary>Gets the number of the event that this is about, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public required int Number
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Events are counted from 1.");
    }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>withdrew event 3</c>.</returns>
    public override string ToString() => $"withdrew event {Number}";

    internal override int? TakesBack => Number;

    internal override ConversationEventKind Kind => ConversationEventKind.Withdrawn;

    internal override void Check(TextCheck check) => check.Text("reason", Reason);

    private protected override LogEvent WithoutWords() => this with { Reason = FreeText.Erase(Reason) };
}
