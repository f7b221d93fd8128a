using Progressie.Internal;

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
    /// <exception cref="ArgumentNullException">An id is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">A text is no id; the exception carries the report.</exception>
    public static ConversationParticipant Of(string id, string party, string? name = null) => TryOf(id, party, name).Value;

    /// <summary>As <see cref="Of"/>, and reports a text that is no id. The name is judged where a conversation takes the person
    /// in.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <returns>The participant, or none, with each text that is no id.</returns>
    /// <exception cref="ArgumentNullException">An id is <see langword="null"/>.</exception>
    public static Validated<ConversationParticipant> TryOf(string id, string party, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(party);
        IssueCollector issues = new();
        if (!ParticipantId.TryParse(id, out ParticipantId person))
        {
            issues.AddIdentifier("/id", id, IdRules.Token.Description);
        }

        if (!PartyId.TryParse(party, out PartyId part))
        {
            issues.AddIdentifier("/party", party, IdRules.Slug.Description);
        }

        return new Validated<ConversationParticipant>(
            issues.HasErrors
                ? null
                : new ConversationParticipant { Person = new Participant { Id = person, Name = name }, Party = part },
            issues.ToReport("participant"));
    }

    /// <summary>Shows id and part, and never the name.</summary>
    /// <returns>Text such as <c>noor (client)</c>.</returns>
    public override string ToString() => $"{Person} ({Party})";
}
