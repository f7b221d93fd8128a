namespace Progressie.Circles;

/// <summary>The place of an operation that was taken back, whose content is no longer kept.</summary>
/// <remarks>It stays, so that the operation is not taken for a new one when it comes by again, and counts only beside the taking back that
/// it belongs to. See <see cref="CircleBoard.Compact"/>. Immutable.</remarks>
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

    /// <summary>Gets whether it said that a note was achieved.</summary>
    public bool WasAchievement { get; init; }

    /// <summary>Shows what it is.</summary>
    /// <returns>Text such as <c>18@phone was compacted</c>.</returns>
    public override string ToString() => $"{Id} was compacted";

    internal override CircleOperationKind Kind => CircleOperationKind.Compacted;

    internal override NoteId? Subject => Note;

    /// <summary>Orders places of one operation, the same everywhere.</summary>
    internal static int Compare(Compacted one, Compacted other)
    {
        int order = Nullable.Compare(one.Note, other.Note);
        order = order != 0 ? order : one.At.UtcTicks.CompareTo(other.At.UtcTicks);
        order = order != 0 ? order : one.At.Offset.CompareTo(other.At.Offset);
        order = order != 0 ? order : Nullable.Compare(one.Happened, other.Happened);
        order = order != 0 ? order : Nullable.Compare(one.EventId, other.EventId);
        order = order != 0 ? order : one.WasAchievement.CompareTo(other.WasAchievement);
        order = order != 0 ? order : Nullable.Compare(one.By, other.By);
        order = order != 0 ? order : one.Builds.Count.CompareTo(other.Builds.Count);
        for (int i = 0; order == 0 && i < one.Builds.Count; i++)
        {
            order = one.Builds[i].CompareTo(other.Builds[i]);
        }

        return order;
    }

    /// <summary>A place has no words to erase; only a forged one says who did it.</summary>
    internal override CircleOperation Erase(bool keepsMaker) =>
        (By is null || keepsMaker) && !IsErased ? this : this with { By = keepsMaker ? By : null, IsErased = false };
}
