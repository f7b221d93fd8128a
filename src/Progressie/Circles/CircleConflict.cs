namespace Progressie.Circles;

/// <summary>Two operations that clash, made by people who did not see each other's work.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record CircleConflict
{
    internal CircleConflict(CircleConflictKind kind, NoteId? note, OperationId first, OperationId second)
    {
        Kind = kind;
        Note = note;
        First = first;
        Second = second;
    }

    /// <summary>Gets what clashes, and by which rule it is decided.</summary>
    public CircleConflictKind Kind { get; }

    /// <summary>Gets the note.</summary>
    /// <value><see langword="null"/> when it is about the board itself.</value>
    public NoteId? Note { get; }

    /// <summary>Gets the earlier of the two operations.</summary>
    public OperationId First { get; }

    /// <summary>Gets the later of the two operations.</summary>
    public OperationId Second { get; }

    /// <summary>Gets what happened and what holds now, as a reason whose sentence the texts know.</summary>
    /// <value>Its key is <c>circle.conflict.</c> and the word that documents have for the kind.</value>
    public Reason Reason => Reason.Of($"circle.conflict.{CircleWords.Conflicts[Kind]}");

    /// <summary>Shows the kind and the two operations.</summary>
    /// <returns>Text such as <c>RewordedTwice (18@phone, 19@laptop)</c>.</returns>
    public override string ToString() => $"{Kind} ({First}, {Second})";
}
