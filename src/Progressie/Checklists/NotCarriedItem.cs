namespace Progressie.Checklists;

/// <summary>An answer that was kept apart when its response was opened under another version, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record NotCarriedItem
{
    internal NotCarriedItem(ChecklistItem item, ItemMark mark, NotCarriedReason reason)
    {
        Item = item;
        Mark = mark;
        Reason = reason;
    }

    /// <summary>Gets the item of the version it was answered under.</summary>
    public ChecklistItem Item { get; }

    /// <summary>Gets what was answered.</summary>
    public ItemMark Mark { get; }

    /// <summary>Gets why it was kept apart.</summary>
    public NotCarriedReason Reason { get; }

    /// <summary>Shows the item, its state and why it was kept apart.</summary>
    /// <returns>Text such as <c>A-2: Desired (Reworded)</c>.</returns>
    public override string ToString() => $"{Item.Id}: {Mark.State} ({Reason})";
}
