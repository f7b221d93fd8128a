namespace Progressie.Checklists;

/// <summary>A box that was ticked in one of two drafts and not in the other.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record MergedBox
{
    internal MergedBox(ItemId item, ChecklistColumn column, bool isCrossed, DateTimeOffset? at, DateTimeOffset? otherAt)
    {
        Item = item;
        Column = column;
        IsCrossed = isCrossed;
        At = at;
        OtherAt = otherAt;
    }

    /// <summary>Gets the item.</summary>
    public ItemId Item { get; }

    /// <summary>Gets the box.</summary>
    public ChecklistColumn Column { get; }

    /// <summary>Gets whether it is ticked now, as it was in the draft in which it was changed later.</summary>
    public bool IsCrossed { get; }

    /// <summary>Gets when it became so.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    public DateTimeOffset? At { get; }

    /// <summary>Gets when it became otherwise in the other draft.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    public DateTimeOffset? OtherAt { get; }

    /// <summary>Shows the box, and nothing of what was answered.</summary>
    /// <returns>Text such as <c>box of 2B-6 (Desired)</c>.</returns>
    public override string ToString() => $"box of {Item} ({Column})";
}
