using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>One thing that was done on a board. A board is its beginning and its operations, in the order of their ids.</summary>
/// <remarks>A closed set: <see cref="NoteAdded"/>, <see cref="NoteReworded"/>, <see cref="NoteCategorised"/>, <see cref="NotePlanned"/>,
/// <see cref="PlanDropped"/>, <see cref="NoteAchieved"/>, <see cref="NoteMoved"/>, <see cref="NoteSplit"/>, <see cref="TopicReworded"/>,
/// <see cref="SessionBegan"/>, <see cref="PhaseEntered"/>, <see cref="NotesLinked"/>, <see cref="Undone"/> and <see cref="Compacted"/>. The
/// verbs of <see cref="CircleBoard"/> make them; hosts send them from replica to replica. Immutable.</remarks>
public abstract partial record CircleOperation
{
    private protected CircleOperation()
    {
    }

    /// <summary>Gets the id, which also says where the operation comes in the order of all.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required OperationId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the moment, by the clock of the device it was done on.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets who did it.</summary>
    /// <value><see langword="null"/> when that stays unsaid.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ParticipantId? By
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the latest operation on the same note, or on the board itself, that whoever did this had seen: what it builds
    /// on.</summary>
    /// <value><see langword="null"/> when there was none.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public OperationId? Basis
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    internal abstract CircleOperationKind Kind { get; }

    /// <summary>The note it is about, or <see langword="null"/> when it is about the board itself.</summary>
    internal virtual NoteId? Subject => null;

    /// <summary>Gets whether the same was done at the same moment, told with the same offset.</summary>
    /// <param name="other">The other operation.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(CircleOperation? other) =>
        other is not null && EqualityContract == other.EqualityContract && Id == other.Id && At.EqualsExact(other.At) && By == other.By
            && Basis == other.Basis;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Id);

    /// <summary>Whether whoever did this had seen an earlier operation on the same note, or on the board itself.</summary>
    internal bool HasSeen(CircleOperation? earlier) => earlier is null || (Basis is { } basis && earlier.Id <= basis);

    /// <summary>Judges the texts that people typed; some kinds have none.</summary>
    internal virtual void Check(TextCheck check)
    {
    }
}
