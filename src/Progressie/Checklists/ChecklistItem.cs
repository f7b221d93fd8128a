namespace Progressie.Checklists;

/// <summary>One line of a checklist, with two boxes.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ChecklistItem
{
    /// <summary>Gets the id, unique in the checklist.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required ItemId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the words.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Names the item, without its words.</summary>
    /// <returns>Text such as <c>item 2B-6</c>.</returns>
    public override string ToString() => $"item {Id}";
}
