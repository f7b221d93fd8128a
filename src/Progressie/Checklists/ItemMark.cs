namespace Progressie.Checklists;

/// <summary>What a person answered on one item: two independent boxes, and whether the item was seen at all.</summary>
/// <remarks>Immutable. <c>default</c> is not seen. A box can only be ticked on an item that was seen.
/// Source: handbook 10.2.</remarks>
public readonly partial record struct ItemMark
{
    private ItemMark(ItemState state) => State = state;

    /// <summary>Gets the mark of an item that was not seen.</summary>
    public static ItemMark NotSeen => default;

    /// <summary>Gets the state the boxes add up to.</summary>
    public ItemState State { get; }

    /// <summary>Gets whether the item was seen.</summary>
    public bool IsSeen => State != ItemState.NotSeen;

    /// <summary>Gets whether the achieved box is ticked.</summary>
    public bool IsAchieved => State is ItemState.Achieved or ItemState.Both;

    /// <summary>Gets whether the desired box is ticked.</summary>
    public bool IsDesired => State is ItemState.Desired or ItemState.Both;

    /// <summary>Makes the mark of an item that was seen.</summary>
    /// <param name="achieved">Whether the achieved box is ticked.</param>
    /// <param name="desired">Whether the desired box is ticked.</param>
    /// <returns>The mark.</returns>
    public static ItemMark Seen(bool achieved, bool desired) => new((achieved, desired) switch
    {
        (true, true) => ItemState.Both,
        (true, false) => ItemState.Achieved,
        (false, true) => ItemState.Desired,
        (false, false) => ItemState.Neither,
    });

    /// <summary>Makes the mark of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The mark.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is none of the five.</exception>
    public static ItemMark FromState(ItemState state) => state is >= ItemState.NotSeen and <= ItemState.Both
        ? new ItemMark(state)
        : throw new ArgumentOutOfRangeException(nameof(state), state, "Expected one of the five states.");

    /// <summary>Gets whether the box of a column is ticked.</summary>
    /// <param name="column">The column.</param>
    /// <returns>Whether its box is ticked.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is neither of the two.</exception>
    public bool Has(ChecklistColumn column) => column switch
    {
        ChecklistColumn.Achieved => IsAchieved,
        ChecklistColumn.Desired => IsDesired,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Expected one of the two columns."),
    };

    /// <summary>Shows the state.</summary>
    /// <returns>Text such as <c>Achieved</c>.</returns>
    public override string ToString() => State.ToString();
}
