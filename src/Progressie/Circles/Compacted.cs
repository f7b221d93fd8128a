namespace Progressie.Circles;

/// <summary>The place of an operation that was taken back, whose content is no longer kept.</summary>
/// <remarks>It stays, so that the operation is not taken for a new one when it comes by again. See <see cref="CircleBoard.Compact"/>.
/// Immutable.</remarks>
public sealed partial record Compacted : CircleOperation
{
    /// <summary>Gets the note it was about.</summary>
    /// <value><see langword="null"/> when it was about the board itself.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public NoteId? Note
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Shows what it is.</summary>
    /// <returns>Text such as <c>18@phone was compacted</c>.</returns>
    public override string ToString() => $"{Id} was compacted";

    internal override CircleOperationKind Kind => CircleOperationKind.Compacted;

    internal override NoteId? Subject => Note;
}
