using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>A step that was agreed on was put right. What it was before stays in the history.</summary>
/// <remarks>The step replaces the earlier one as a whole. It stays the step that it was, with all that was told of it, unless it names
/// another <see cref="NextStep.Origin"/>. To agree on something else from now on, decide again. Personal data. Immutable.</remarks>
public sealed partial record DecisionCorrected : ConversationEvent
{
    /// <summary>Gets the number of the event in which the step was agreed on, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public required int Number
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Events are counted from 1.");
    }

    /// <summary>Gets the step as it was really agreed on. Where it stands is not taken over from it.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required NextStep Step
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>corrected the step of event 3</c>.</returns>
    public override string ToString() => $"corrected the step of event {Number}";

    internal override ConversationEventKind Kind => ConversationEventKind.DecisionCorrected;

    internal override int? PutsRight => Number;

    internal override ConversationEvent PutRight(ConversationEvent happened) => happened is not Decided decided ? happened : decided with
    {
        Step = Step with
        {
            Origin = Step.Origin ?? decided.Step.Origin,
            Status = decided.Step.Status,
            Reviewed = decided.Step.Reviewed,
        },
        Happened = Happened ?? decided.Happened,
        IsErased = IsErased,
    };

    internal override LogEvent LeftOf(LogEvent sent) =>
        sent is DecisionCorrected other ? other with { Step = Step.LeftOf(other.Step) } : sent;

    internal override void Check(TextCheck check)
    {
        check.Text("reason", Reason);
        Step.Check(check.In("nextStep"));
    }

    private protected override LogEvent WithoutWords() => this with { Reason = FreeText.Erase(Reason), Step = Step.Erase() };
}
