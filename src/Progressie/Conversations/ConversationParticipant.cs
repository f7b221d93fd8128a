namespace Progressie.Conversations;

/// <summary>Somebody in a conversation, and the part they have in it.</summary>
/// <remarks>Personal data when the person has a name. Immutable.</remarks>
public sealed partial record ConversationParticipant
{
    /// <summary>Gets who it is.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Participant Person
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the part they have, such as <c>client</c>.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required PartyId Party
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Names somebody by id and, if they like, by name.</summary>
    /// <param name="id">The host's key for the person.</param>
    /// <param name="party">The part they have, such as <c>client</c>.</param>
    /// <param name="name">The name they go by; left out for a pseudonym.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="FormatException">A text is no id.</exception>
    public static ConversationParticipant Of(string id, string party, string? name = null) => new()
    {
        Person = new Participant { Id = ParticipantId.Parse(id), Name = name },
        Party = PartyId.Parse(party),
    };

    /// <summary>Shows id and part, and never the name.</summary>
    /// <returns>Text such as <c>noor (client)</c>.</returns>
    public override string ToString() => $"{Person} ({Party})";
}
