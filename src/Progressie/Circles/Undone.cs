namespace Progressie.Circles;

/// <summary>An operation was taken back. It no longer counts, and stays in the log.</summary>
/// <remarks>Taking back is done once and for all: who wants it after all does it again. Taking back the addition of a note takes the note
/// off the board, unless it was achieved or split since, or somebody else did something to it; then it stays. What somebody did to their
/// note
/// in silence, nobody else takes back. Those who stay unnamed are
/// told apart by their replicas. Immutable.</remarks>
public sealed partial record Undone : CircleOperation
{
    /// <summary>Gets the operation that is taken back.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required OperationId Operation
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the note that operation is about.</summary>
    /// <value><see langword="null"/> when it is about the board itself.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public NoteId? Note
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone took back 17@phone</c>.</returns>
    public override string ToString() => $"{Id} took back {Operation}";

    internal override CircleOperationKind Kind => CircleOperationKind.Undone;

    internal override NoteId? Subject => Note;
}
