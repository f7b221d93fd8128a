using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>The words of events were erased for good. What else they say stays, so that nothing moves.</summary>
/// <remarks>Made by <see cref="Conversation.Erase(int, Writer)"/>. It cannot be withdrawn, and an event that was erased is not corrected
/// any more. Immutable.</remarks>
public sealed partial record EventsErased : ConversationEvent
{
    private readonly ValueList<int> _numbers = ValueList<int>.Empty;

    /// <summary>Gets the numbers of the events that were erased.</summary>
    /// <value>In order, counted from 1; empty when nothing but what was known at the start was erased.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required IReadOnlyList<int> Numbers
    {
        get => _numbers;
        init => _numbers = ValueList<int>.Copy(value, nameof(value));
    }

    /// <summary>Gets what stands for the person of whom everything was erased. They take part no more, as somebody who left; who is the
    /// last one stays.</summary>
    /// <value><see langword="null"/> when it was not about a person who took part.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ParticipantId? Person
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Shows which, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>erased events 2, 5</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"erased events {string.Join(", ", _numbers)}");

    internal override ConversationEventKind Kind => ConversationEventKind.Erased;

    internal override ParticipantId? Subject => Person;

    internal override IReadOnlyList<int> Erases => _numbers;
}
