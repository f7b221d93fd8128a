using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>What was written down was put right. What it was before stays in the history.</summary>
/// <remarks>Question, answer and signal replace those of the entry as a whole. Personal data. Immutable.</remarks>
public sealed partial record Corrected : ConversationEvent
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

    /// <summary>Gets the question as it was really asked.</summary>
    /// <value><see langword="null"/> when none was written down.</value>
    public string? Question { get; init; }

    /// <summary>Gets the answer.</summary>
    /// <value><see cref="Answer.None"/> when nothing was answered.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Answer Answer
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = Answer.None;

    /// <summary>Gets what the answer says of how it is for the person now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public AnswerSignal Signal
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets whether it stays with who said it.</summary>
    /// <value><see langword="null"/> when that stays as it was.</value>
    public bool? IsPrivate { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>corrected event 3</c>.</returns>
    public override string ToString() => $"corrected event {Number}";

    internal override ConversationEventKind Kind => ConversationEventKind.Corrected;

    internal override bool IsRepeatedBy(LogEvent sent) =>
        base.IsRepeatedBy(sent)
            || (sent is Corrected { IsPrivate: null } && ((Corrected)AsSent(sent) with { IsPrivate = null }).Equals(sent));

    internal override void Check(TextCheck check)
    {
        check.Text("reason", Reason);
        check.Text("question", Question);
        Answer.Check(check.In("answer"));
    }

    internal override int? PutsRight => Number;

    private protected override LogEvent WithoutWords() => this with
    {
        Reason = FreeText.Erase(Reason),
        Question = FreeText.Erase(Question),
        Answer = Answer.Erase(),
        Signal = AnswerSignal.None,
    };
}
