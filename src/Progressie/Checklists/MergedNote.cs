namespace Progressie.Checklists;

/// <summary>A note that two drafts had in different words.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record MergedNote
{
    internal MergedNote(ItemId item, ChecklistColumn column, string? kept, string? other, DateTimeOffset? at, DateTimeOffset? otherAt)
    {
        Item = item;
        Column = column;
        Kept = kept;
        Other = other;
        At = at;
        OtherAt = otherAt;
    }

    /// <summary>Gets the item.</summary>
    public ItemId Item { get; }

    /// <summary>Gets the box.</summary>
    public ChecklistColumn Column { get; }

    /// <summary>Gets the words that were written later, and are there now.</summary>
    /// <value><see langword="null"/> when the note was removed.</value>
    public string? Kept { get; }

    /// <summary>Gets the words of the other draft.</summary>
    /// <value><see langword="null"/> when the note was removed there.</value>
    public string? Other { get; }

    /// <summary>Gets when what is kept was written or removed.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    public DateTimeOffset? At { get; }

    /// <summary>Gets when the other words were written or removed.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    public DateTimeOffset? OtherAt { get; }

    /// <summary>Shows where the note stands, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>note on 2B-6 (Desired)</c>.</returns>
    public override string ToString() => $"note on {Item} ({Column})";
}
