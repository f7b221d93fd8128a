namespace Progressie.Checklists;

/// <summary>A person's own words about one box of one item: how it already works, or how to accomplish it.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 10.3.</remarks>
public sealed partial record ItemNote
{
    internal ItemNote(ItemId item, ChecklistColumn column, string text)
    {
        Item = item;
        Column = column;
        Text = text;
    }

    /// <summary>Gets the item.</summary>
    public ItemId Item { get; }

    /// <summary>Gets the box.</summary>
    public ChecklistColumn Column { get; }

    /// <summary>Gets the words.</summary>
    /// <value>Never blank.</value>
    public string Text { get; }

    /// <summary>Shows where the note stands, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>note on 2B-6 (Desired)</c>.</returns>
    public override string ToString() => $"note on {Item} ({Column})";
}
