using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Something was asked, answered, or both, in one step.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record Said : ConversationEvent
{
    /// <summary>Gets the step.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required StepId Step
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

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
    /// <value><see langword="null"/> when the step says so; see <see cref="ConversationStep.Visibility"/>.</value>
    public bool? IsPrivate { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>said in platform</c>.</returns>
    public override string ToString() => $"said in {Step}";

    internal override ConversationEventKind Kind => ConversationEventKind.Said;

    internal override void Check(TextCheck check)
    {
        check.Text("question", Question);
        Answer.Check(check.In("answer"));
    }

    private protected override LogEvent WithoutWords() => this with
    {
        Question = FreeText.Erase(Question),
        Answer = Answer.Erase(),
        Signal = AnswerSignal.None,
    };
}
