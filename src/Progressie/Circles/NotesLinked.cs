namespace Progressie.Circles;

/// <summary>Two notes were said to be about the same.</summary>
/// <remarks>People link; nothing compares words. Immutable. Source: handbook 7.</remarks>
public sealed partial record NotesLinked : CircleOperation
{
    /// <summary>Gets the one note.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required NoteId One
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the other note.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required NoteId Other
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone linked 3@phone and 4@laptop</c>.</returns>
    public override string ToString() => $"{Id} linked {One} and {Other}";

    internal override CircleOperationKind Kind => CircleOperationKind.NotesLinked;
}
