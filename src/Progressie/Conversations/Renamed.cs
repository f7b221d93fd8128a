using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Somebody who takes part goes by another name.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record Renamed : ConversationEvent
{
    /// <summary>Gets who, with the name they go by.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Participant Person
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows what happened, and no name.</summary>
    /// <returns>Text such as <c>noor is called otherwise</c>.</returns>
    public override string ToString() => $"{Person.Id} is called otherwise";

    internal override ConversationEventKind Kind => ConversationEventKind.Renamed;

    internal override ParticipantId? Subject => Person.Id;

    internal override void Check(TextCheck check) => Person.Check(check.In("person"));

    internal override ConversationEvent Calling(ParticipantId person, Participant otherwise) =>
        Person.Id == person ? this with { Person = otherwise } : this;

    private protected override LogEvent WithoutWords() => this with { Person = Person with { Name = null } };
}
