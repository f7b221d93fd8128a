using Progressie.Internal;

namespace Progressie;

/// <summary>Someone who takes part: fills in a checklist, holds a conversation, owns a step.</summary>
/// <remarks>The host decides what the id is. Leave <see cref="Name"/> out and use an id that says nothing to work under a
/// pseudonym; nothing in the library needs more.
/// The name is judged where a document takes the person in. Immutable.</remarks>
public sealed partial record Participant
{
    /// <summary>Gets the host's key for this person.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required ParticipantId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the name the person goes by.</summary>
    /// <value><see langword="null"/> when the person takes part under a pseudonym. Personal data when given.</value>
    public string? Name { get; init; }

    /// <summary>Gets whether the person takes part without a name.</summary>
    public bool IsPseudonymous => Name is null;

    /// <summary>Shows the id and never the name, so that a log does not.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id.ToString();

    /// <summary>Judges what people typed, where a document takes the person in.</summary>
    internal void Check(TextCheck check) => check.Text("name", Name);
}
