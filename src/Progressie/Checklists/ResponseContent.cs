using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The answers themselves: what an amendment changes, and what history keeps; and when they were changed last, in the order of the
/// items, as far as that is known.</summary>
internal sealed record ResponseContent(
    Checklist Checklist, ValueList<ItemNote> Notes, ValueList<Intention> Intentions, ValueList<ItemChange> Changes)
{
    private readonly MarkSet _marks;

    internal ResponseContent(
        Checklist checklist,
        MarkSet marks,
        ValueList<ItemNote> notes,
        ValueList<Intention> intentions,
        ValueList<ItemChange> changes)
        : this(checklist, notes, intentions, changes) => _marks = marks;

    /// <summary>By reference, so that a score reads the masks where they lie.</summary>
    internal ref readonly MarkSet Marks => ref _marks;

    internal ResponseContent With(MarkSet marks) => new(Checklist, marks, Notes, Intentions, Changes);

    /// <summary>What an amendment changes, without what was told of the intentions, which goes on at any time.</summary>
    internal ResponseContent WithoutReviews() => this with
    {
        Intentions = ValueList<Intention>.Own([.. Intentions.Select(static intention => intention with { Log = ReviewLog.Empty })]),
    };

    /// <summary>Its notes, by item and box.</summary>
    internal Dictionary<(ItemId, ChecklistColumn), string> NotesByPlace() =>
        Notes.ToDictionary(static note => (note.Item, note.Column), static note => note.Text);

    /// <summary>These answers with the moment at which what differs from those before was changed.</summary>
    internal ResponseContent ChangedSince(ResponseContent before, DateTimeOffset moment)
    {
        Dictionary<ItemId, ItemChange> known = Changes.ToDictionary(static change => change.Item);
        Dictionary<(ItemId, ChecklistColumn), string> notes = NotesByPlace(), notesBefore = before.NotesByPlace();
        List<ItemChange> changes = [];
        for (int i = 0; i < Checklist.Items.Count; i++)
        {
            ItemId item = Checklist.Items[i].Id;
            (ItemMark mark, ItemMark was) = (Marks[i], before.Marks[i]);

            // Who says of an item that nothing applies, or takes the answer back, says it of both boxes.
            bool isBoth = mark.IsSeen != was.IsSeen && !mark.IsAchieved && !mark.IsDesired;
            ItemChange change = known.GetValueOrDefault(item) ?? new ItemChange(item);
            change = change with
            {
                Achieved = isBoth || mark.IsAchieved != was.IsAchieved ? moment : change.Achieved,
                Desired = isBoth || mark.IsDesired != was.IsDesired ? moment : change.Desired,
                AchievedNote = HasChanged(ChecklistColumn.Achieved) ? moment : change.AchievedNote,
                DesiredNote = HasChanged(ChecklistColumn.Desired) ? moment : change.DesiredNote,
            };
            if (!change.IsEmpty)
            {
                changes.Add(change);
            }

            bool HasChanged(ChecklistColumn column) =>
                notes.GetValueOrDefault((item, column)) != notesBefore.GetValueOrDefault((item, column));
        }

        ValueList<Intention> agreed = before.WithoutReviews().Intentions;
        IEnumerable<Intention> intentions = Intentions.Select(intention =>
            agreed.Contains(intention with { Log = ReviewLog.Empty }) ? intention : intention with { Agreed = DayOrMoment.Of(moment) });
        return this with
        {
            Changes = ValueList<ItemChange>.Own([.. changes]),
            Intentions = ValueList<Intention>.Own([.. intentions]),
        };
    }
}
