using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Declares how all items of a version relate to one earlier version, so that answers compare only where they mean the
/// same.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record VersionRelations
{
    /// <summary>Gets the earlier version.</summary>
    /// <exception cref="ArgumentException">The version is <c>default</c>.</exception>
    public required DefinitionVersion Version
    {
        get;
        init =>
            field = value.IsDefault ? throw new ArgumentException("The version is default, which is no version.", nameof(value)) : value;
    }

    /// <summary>Gets the relations: one for each item of this version, and one for each earlier item that was removed.</summary>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public required IReadOnlyList<ItemRelation> Items
    {
        get;
        init => field = ValueList<ItemRelation>.Copy(value, nameof(value));
    }

    /// <summary>Shows to which version and how many items.</summary>
    /// <returns>Text such as <c>relations to version 1: 6 items</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"relations to version {Version}: {Items.Count} items");
}
