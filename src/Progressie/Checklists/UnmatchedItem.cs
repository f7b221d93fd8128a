namespace Progressie.Checklists;

/// <summary>An answer to an item of another version of the checklist, kept word for word and never scored.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record UnmatchedItem
{
    internal UnmatchedItem(DefinitionVersion version, ItemId item, ItemMark mark, string? achieved, string? desired)
    {
        Version = version;
        Item = item;
        Mark = mark;
        AchievedNote = achieved;
        DesiredNote = desired;
    }

    /// <summary>Gets the version the item belongs to.</summary>
    public DefinitionVersion Version { get; }

    /// <summary>Gets the item of that version.</summary>
    public ItemId Item { get; }

    /// <summary>Gets what was answered.</summary>
    public ItemMark Mark { get; }

    /// <summary>Gets what was noted on how it already works.</summary>
    /// <value><see langword="null"/> when nothing was.</value>
    public string? AchievedNote { get; }

    /// <summary>Gets what was noted on how to accomplish it.</summary>
    /// <value><see langword="null"/> when nothing was.</value>
    public string? DesiredNote { get; }

    /// <summary>Shows which item it is of which version, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>unmatched 2B-6 of version 1</c>.</returns>
    public override string ToString() => $"unmatched {Item} of version {Version}";
}
