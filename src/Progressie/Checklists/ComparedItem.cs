namespace Progressie.Checklists;

/// <summary>An item that means the same in both responses and was seen both times: what it was, and what it is.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial record ComparedItem
{
    internal ComparedItem(ChecklistItem item, ChecklistSection section, ItemMark before, ItemMark after)
    {
        Item = item;
        Section = section;
        Before = before;
        After = after;
    }

    /// <summary>Gets the item, in the words of the later response.</summary>
    public ChecklistItem Item { get; }

    /// <summary>Gets the section the item is in.</summary>
    public ChecklistSection Section { get; }

    /// <summary>Gets what was answered then.</summary>
    public ItemMark Before { get; }

    /// <summary>Gets what was answered later.</summary>
    public ItemMark After { get; }

    /// <summary>Gets what became of the achieved box.</summary>
    public AchievedChange Achieved => (Before.IsAchieved, After.IsAchieved) switch
    {
        (true, true) => AchievedChange.Kept,
        (true, false) => AchievedChange.LostGrip,
        (false, true) => Before.IsDesired ? AchievedChange.Gained : AchievedChange.CameAlong,
        (false, false) => AchievedChange.NotAchieved,
    };

    /// <summary>Gets what became of the desired box.</summary>
    public DesiredChange Desired => (Before.IsDesired, After.IsDesired) switch
    {
        (true, true) => DesiredChange.StillDesired,
        (false, true) => DesiredChange.NewlyDesired,
        (true, false) => Achieved switch
        {
            AchievedChange.Gained => DesiredChange.Fulfilled,
            AchievedChange.Kept => DesiredChange.Enough,
            _ => DesiredChange.LetGo,
        },
        (false, false) => DesiredChange.NotDesired,
    };

    /// <summary>Shows the item and what became of the two boxes.</summary>
    /// <returns>Text such as <c>2B-6: Achieved -&gt; Both (Kept, NewlyDesired)</c>.</returns>
    public override string ToString() => $"{Item.Id}: {Before.State} -> {After.State} ({Achieved}, {Desired})";
}
