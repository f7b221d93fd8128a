namespace Progressie.Conversations;

/// <summary>A part that people have in a conversation, such as client and coach, and how many have it.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ConversationParty
{
    /// <summary>Gets the id, unique in the model.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required PartyId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the name it is shown with.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how many people at least have this part.</summary>
    /// <value>1 unless set.</value>
    public int Least { get; init; } = 1;

    /// <summary>Gets how many people at most have this part.</summary>
    /// <value><see langword="null"/> for any number.</value>
    public int? Most { get; init; }

    /// <summary>Names the part.</summary>
    /// <returns>Text such as <c>party 'client'</c>.</returns>
    public override string ToString() => $"party '{Id}'";
}
