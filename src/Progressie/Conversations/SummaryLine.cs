using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>One thing that was told in a conversation, as a summary lists it.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record SummaryLine
{
    internal SummaryLine(ConversationEntry entry, ConversationStep step, AnswerField field, string text, ValueList<string> how, string? why)
    {
        Entry = entry;
        Step = step;
        Field = field;
        Text = text;
        How = how;
        Why = why;
    }

    /// <summary>Gets the entry it comes from.</summary>
    public ConversationEntry Entry { get; }

    /// <summary>Gets the step it was told in.</summary>
    public ConversationStep Step { get; }

    /// <summary>Gets the thing it is.</summary>
    public AnswerField Field { get; }

    /// <summary>Gets the words.</summary>
    public string Text { get; }

    /// <summary>Gets what the person did to make it happen, in their words.</summary>
    /// <value>Empty when the same entry does not tell.</value>
    public IReadOnlyList<string> How { get; }

    /// <summary>Gets why it matters, in their words.</summary>
    /// <value><see langword="null"/> when the same entry does not tell.</value>
    public string? Why { get; }

    /// <summary>Shows step and field, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>platform/achieved</c>.</returns>
    public override string ToString() => $"{Step.Id}/{Field.Id}";
}
