namespace Progressie.Checklists;

/// <summary>One ticked box in the analysis: the item, the question about it, and what the person noted.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record AnalysedItem
{
    internal AnalysedItem(ChecklistItem item, ChecklistSection section, ColumnText column, ItemMark mark, string? how)
    {
        Item = item;
        Section = section;
        Column = column;
        Mark = mark;
        How = how;
    }

    /// <summary>Gets the item.</summary>
    public ChecklistItem Item { get; }

    /// <summary>Gets the section the item is in, whose polarity says how to read it.</summary>
    public ChecklistSection Section { get; }

    /// <summary>Gets the words of the ticked box: its label, and the question to ask about it.</summary>
    public ColumnText Column { get; }

    /// <summary>Gets the whole mark; an item with both boxes ticked is in both lists.</summary>
    public ItemMark Mark { get; }

    /// <summary>Gets what the person noted about this box.</summary>
    /// <value><see langword="null"/> when nothing was noted.</value>
    public string? How { get; }

    /// <summary>Shows the item and its state, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>2B-6 (Both)</c>.</returns>
    public override string ToString() => $"{Item.Id} ({Mark.State})";
}
