namespace Progressie.Checklists;

/// <summary>An item that was not compared, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record NotComparedItem
{
    internal NotComparedItem(ChecklistItem item, ItemMark? before, ItemMark? after, NotComparedReason reason)
    {
        Item = item;
        Before = before;
        After = after;
        Reason = reason;
    }

    /// <summary>Gets the item: of the later response's version, or of the earlier one's where only that has it.</summary>
    public ChecklistItem Item { get; }

    /// <summary>Gets what was answered then.</summary>
    /// <value><see langword="null"/> when the earlier response's version has no such item.</value>
    public ItemMark? Before { get; }

    /// <summary>Gets what was answered later.</summary>
    /// <value><see langword="null"/> when the later response's version has no such item.</value>
    public ItemMark? After { get; }

    /// <summary>Gets why the item was not compared.</summary>
    public NotComparedReason Reason { get; }

    /// <summary>Shows the item and why it was not compared.</summary>
    /// <returns>Text such as <c>A-2 (Reworded)</c>.</returns>
    public override string ToString() => $"{Item.Id} ({Reason})";
}
