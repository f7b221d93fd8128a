namespace Progressie.Checklists;

/// <summary>When the answer to an item was changed last, each box and each note by itself.</summary>
/// <remarks>Kept of what <see cref="ChecklistResponse.Change(Func{ChecklistResponse, ChecklistResponse}, Writer)"/> changed, so that drafts
/// that were filled in apart can be merged. A change to what has a later moment already, by a clock that was wrong, has the moment just
/// after that: it was made knowing of it. Immutable.</remarks>
public sealed partial record ItemChange
{
    internal ItemChange(ItemId item) => Item = item;

    /// <summary>Gets the item.</summary>
    public ItemId Item { get; }

    /// <summary>Gets when the achieved box was ticked or cleared last.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    public DateTimeOffset? Achieved { get; internal init; }

    /// <summary>Gets when the desired box was ticked or cleared last.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    public DateTimeOffset? Desired { get; internal init; }

    /// <summary>Gets when the note under achieved was written or removed last.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    public DateTimeOffset? AchievedNote { get; internal init; }

    /// <summary>Gets when the note under desired was written or removed last.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    public DateTimeOffset? DesiredNote { get; internal init; }

    /// <summary>Shows the item.</summary>
    /// <returns>Text such as <c>change of 2B-6</c>.</returns>
    public override string ToString() => $"change of {Item}";

    /// <summary>Whether it says the same, a moment with the same offset.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ItemChange? other) =>
        other is not null && Item == other.Item && Same(Achieved, other.Achieved) && Same(Desired, other.Desired)
            && Same(AchievedNote, other.AchievedNote) && Same(DesiredNote, other.DesiredNote);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Item, Achieved, Desired, AchievedNote, DesiredNote);

    /// <summary>Whether nothing is known.</summary>
    internal bool IsEmpty => Achieved is null && Desired is null && AchievedNote is null && DesiredNote is null;

    internal DateTimeOffset? OfBox(ChecklistColumn column) => column == ChecklistColumn.Achieved ? Achieved : Desired;

    internal DateTimeOffset? OfNote(ChecklistColumn column) => column == ChecklistColumn.Achieved ? AchievedNote : DesiredNote;

    internal IEnumerable<DateTimeOffset> Moments => new[] { Achieved, Desired, AchievedNote, DesiredNote }.OfType<DateTimeOffset>();

    private static bool Same(DateTimeOffset? one, DateTimeOffset? other) =>
        one is { } moment && other is { } another ? moment.EqualsExact(another) : one is null && other is null;
}
