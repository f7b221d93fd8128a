namespace Progressie.Circles;

/// <summary>One thing that was done to a note that is on the board.</summary>
/// <remarks>A closed set; see <see cref="CircleOperation"/>. Immutable.</remarks>
public abstract partial record NoteOperation : CircleOperation
{
    private protected NoteOperation()
    {
    }

    /// <summary>Gets the note.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required NoteId Note
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    internal override NoteId? Subject => Note;
}
