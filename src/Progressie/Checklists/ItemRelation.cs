namespace Progressie.Checklists;

/// <summary>Declares how one item relates to an earlier version of the checklist.</summary>
/// <remarks>Made by <c>Same</c>, <c>Reworded</c>, <c>New</c> or <c>Removed</c>, so that it never
/// names too little or too much. Immutable.</remarks>
public sealed partial record ItemRelation
{
    private ItemRelation(RelationKind kind, ItemId? item, ItemId? earlier)
    {
        Kind = kind;
        Item = Guard(item, nameof(item));
        Earlier = Guard(earlier, nameof(earlier));
    }

    /// <summary>Gets the kind of relation.</summary>
    public RelationKind Kind { get; }

    /// <summary>Gets the item of the version that declares.</summary>
    /// <value><see langword="null"/> for a removed item.</value>
    public ItemId? Item { get; }

    /// <summary>Gets the item of the earlier version.</summary>
    /// <value><see langword="null"/> for a new item.</value>
    public ItemId? Earlier { get; }

    /// <summary>Declares that an item means the same as an earlier one.</summary>
    /// <param name="item">The item of this version.</param>
    /// <param name="earlier">The item of the earlier version; often the same id.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static ItemRelation Same(ItemId item, ItemId earlier) => new(RelationKind.Same, item, earlier);

    /// <inheritdoc cref="Same(ItemId, ItemId)"/>
    /// <exception cref="FormatException">A text is no id.</exception>
    public static ItemRelation Same(string item, string earlier) => Same(ItemId.Parse(item), ItemId.Parse(earlier));

    /// <summary>Declares that an item continues an earlier one with another meaning.</summary>
    /// <param name="item">The item of this version.</param>
    /// <param name="earlier">The item of the earlier version.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static ItemRelation Reworded(ItemId item, ItemId earlier) => new(RelationKind.Reworded, item, earlier);

    /// <inheritdoc cref="Reworded(ItemId, ItemId)"/>
    /// <exception cref="FormatException">A text is no id.</exception>
    public static ItemRelation Reworded(string item, string earlier) => Reworded(ItemId.Parse(item), ItemId.Parse(earlier));

    /// <summary>Declares that an item was not there before.</summary>
    /// <param name="item">The item of this version.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static ItemRelation New(ItemId item) => new(RelationKind.New, item, null);

    /// <inheritdoc cref="New(ItemId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static ItemRelation New(string item) => New(ItemId.Parse(item));

    /// <summary>Declares that an earlier item is no longer there.</summary>
    /// <param name="earlier">The item of the earlier version.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static ItemRelation Removed(ItemId earlier) => new(RelationKind.Removed, null, earlier);

    /// <inheritdoc cref="Removed(ItemId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static ItemRelation Removed(string earlier) => Removed(ItemId.Parse(earlier));

    /// <summary>Shows the kind and the ids.</summary>
    /// <returns>Text such as <c>Same B-1 from B-1</c>.</returns>
    public override string ToString() => Kind switch
    {
        RelationKind.New => $"{Kind} {Item}",
        RelationKind.Removed => $"{Kind} {Earlier}",
        _ => $"{Kind} {Item} from {Earlier}",
    };

    private static ItemId? Guard(ItemId? id, string parameter) => id is { IsDefault: true }
        ? throw new ArgumentException("The id is default, which is no id.", parameter)
        : id;
}
