using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Somebody began to take part in the conversation.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record Joined : ConversationEvent
{
    /// <summary>Gets who, with the name they go by and the part they have.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ConversationParticipant Participant
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows what happened, and no name.</summary>
    /// <returns>Text such as <c>noor joined</c>.</returns>
    public override string ToString() => $"{Participant.Person.Id} joined";

    internal override ConversationEventKind Kind => ConversationEventKind.Joined;

    internal override ParticipantId? Subject => Participant.Person.Id;

    internal override void Check(TextCheck check) => Participant.Person.Check(check.In("participant"));

    internal override ConversationEvent Calling(ParticipantId person, Participant otherwise) => Participant.Person.Id == person
        ? this with { Participant = Participant with { Person = otherwise } }
        : this;

    private protected override LogEvent WithoutWords() =>
        this with { Participant = Participant with { Person = Participant.Person with { Name = null } } };
}
