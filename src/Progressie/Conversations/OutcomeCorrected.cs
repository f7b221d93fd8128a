using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>What was told of what came of a step was put right. What it was before stays in the history.</summary>
/// <remarks>Status and outcome replace the earlier ones as a whole. Personal data. Immutable.</remarks>
public sealed partial record OutcomeCorrected : ConversationEvent
{
    /// <summary>Gets the number of the event in which it was told, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public required int Number
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Events are counted from 1.");
    }

    /// <summary>Gets where the step stood.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public required NextStepStatus Status
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what came of it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Outcome { get; init; }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>corrected the review of event 3 (Done)</c>.</returns>
    public override string ToString() => $"corrected the review of event {Number} ({Status})";

    internal override ConversationEventKind Kind => ConversationEventKind.OutcomeCorrected;

    internal override int? PutsRight => Number;

    internal override ConversationEvent PutRight(ConversationEvent happened) => happened is not Reviewed reviewed ? happened : reviewed with
    {
        Status = Status,
        Outcome = Outcome,
        Happened = Happened ?? reviewed.Happened,
        IsErased = IsErased,
    };

    internal override void Check(TextCheck check)
    {
        check.Text("reason", Reason);
        check.Text("outcome", Outcome);
    }

    private protected override LogEvent WithoutWords() =>
        this with { Reason = FreeText.Erase(Reason), Outcome = FreeText.Erase(Outcome) };
}
