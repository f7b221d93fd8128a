using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Somebody made a note of their own.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record Noted : ConversationEvent
{
    /// <summary>Gets the words.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets whether everybody in the conversation may see it.</summary>
    /// <value><see langword="false"/> unless set: a note stays with its owner.</value>
    public bool IsShared { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>noted something</c>.</returns>
    public override string ToString() => "noted something";

    internal override ConversationEventKind Kind => ConversationEventKind.Noted;

    internal override void Check(TextCheck check) => check.Text("text", Text);

    private protected override LogEvent WithoutWords() => this with { Text = FreeText.Erased };
}
