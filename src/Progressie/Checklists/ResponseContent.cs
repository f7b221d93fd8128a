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

    /// <summary>The intentions that were removed, in the order in which they were.</summary>
    internal ValueList<RemovedIntention> Removed
    {
        get => field ?? ValueList<RemovedIntention>.Empty;
        init => field = value.Count > 0 ? value : null;
    }

    internal ResponseContent With(MarkSet marks) => new(Checklist, marks, Notes, Intentions, Changes) { Removed = Removed };

    /// <summary>What an amendment changes, without what was told of the intentions, which goes on at any time.</summary>
    internal ResponseContent WithoutReviews() => this with
    {
        Intentions = ValueList<Intention>.Own([.. Intentions.Select(static intention => intention with { Log = ReviewLog.Empty })]),
    };

    /// <summary>Whether answers that are made again are these, as far as these were not erased since, and whatever was told of the
    /// intentions.</summary>
    internal bool IsMadeAgainBy(ResponseContent made)
    {
        Dictionary<(ItemId, ChecklistColumn), string> notes = NotesByPlace();
        HashSet<ItemId?> erased = ItemsOfErased();
        return Known(made) == Known(this);

        ResponseContent Known(ResponseContent content) => content with
        {
            Notes = ValueList<ItemNote>.Own(
            [
                .. content.Notes.Where(note => !FreeText.IsErased(notes.GetValueOrDefault((note.Item, note.Column)))),
            ]),
            Intentions = ValueList<Intention>.Own([.. content.WithoutReviews().Intentions.Where(one => !erased.Contains(one.Item))]),
            Removed = ValueList<RemovedIntention>.Own([.. content.Removed.Where(one => !erased.Contains(one.Intention.Item))]),
        };
    }

    /// <summary>The items of which an intention was erased, or nothing when it was of none: nobody knows what was meant there.</summary>
    private HashSet<ItemId?> ItemsOfErased() =>
    [
        .. Intentions.Concat(Removed.Select(static removed => removed.Intention))
            .Where(static intention => FreeText.IsErased(intention.Text))
            .Select(static intention => intention.Item),
    ];

    /// <summary>These answers with other intentions. What is meant again is not removed any more.</summary>
    internal ResponseContent With(ValueList<Intention> intentions) => this with
    {
        Intentions = intentions,
        Removed = RemovedIntention.Except(Removed, intentions, Checklist),
    };

    /// <summary>Its notes, by item and box.</summary>
    internal Dictionary<(ItemId, ChecklistColumn), string> NotesByPlace() =>
        Notes.ToDictionary(static note => (note.Item, note.Column), static note => note.Text);

    /// <summary>Whether a change that was made before, and makes these answers now, is another one than it was then: whether it changes
    /// what was not changed since.</summary>
    /// <param name="now">The answers as they are now.</param>
    /// <param name="at">The moment that was noted of what was changed then.</param>
    /// <param name="later">The moments of the changes that are known to have come after it, whatever their clocks said.</param>
    internal bool SaysOtherThan(ResponseContent now, DateTimeOffset at, HashSet<DateTimeOffset> later)
    {
        // No clock says so: it marks what changes.
        DateTimeOffset mark = DateTimeOffset.MaxValue;
        ResponseContent made = ChangedSince(now, mark, by: null);
        Dictionary<ItemId, ItemChange> known = now.Changes.ToDictionary(static change => change.Item);
        Dictionary<(ItemId, ChecklistColumn), string> notes = now.NotesByPlace();
        foreach (ItemChange change in made.Changes)
        {
            ItemChange before = known.GetValueOrDefault(change.Item) ?? new ItemChange(change.Item);
            if (IsOther(change.Achieved, before.Achieved) || IsOther(change.Desired, before.Desired)
                || IsOtherNote(ChecklistColumn.Achieved, change.AchievedNote, before.AchievedNote)
                || IsOtherNote(ChecklistColumn.Desired, change.DesiredNote, before.DesiredNote))
            {
                return true;
            }

            bool IsOtherNote(ChecklistColumn column, DateTimeOffset? changed, DateTimeOffset? before) =>
                IsOther(changed, before) && !FreeText.IsErased(notes.GetValueOrDefault((change.Item, column)));
        }

        // Who sets the intentions does not say when they were agreed on, or what was told of them.
        HashSet<Intention> there = [.. now.Intentions.Select(Bare)];
        HashSet<ItemId?> erased = now.ItemsOfErased();
        ILookup<IntentionKey, Intention> agreed = now.Intentions.ToLookup(IntentionKey.Of);
        HashSet<IntentionKey> left = [.. made.Intentions.Select(IntentionKey.Of)];
        bool isAnySince = later.Count > 0
            || now.Changes.SelectMany(static change => change.Moments).Any(IsSince)
            || now.Intentions.Any(IsAgreedSince)
            || now.Removed.Any(removed => IsSince(removed.At));

        // One that is not there now may have been taken off since.
        return now.Intentions.Where(IsKnown)
                .Any(intention => !left.Contains(IntentionKey.Of(intention)) && !IsAgreedSince(intention))
            || made.Intentions.Where(IsKnown).Where(intention => intention.Agreed == DayOrMoment.Of(mark)).Any(intention =>
                !there.Contains(Bare(intention))
                && (agreed[IntentionKey.Of(intention)].ToArray() is { Length: > 0 } same ? !same.Any(IsAgreedSince) : !isAnySince));

        static Intention Bare(Intention intention) => intention with { Agreed = null, Intended = null, Log = ReviewLog.Empty };

        bool IsKnown(Intention intention) => !erased.Contains(intention.Item);

        bool IsOther(DateTimeOffset? changed, DateTimeOffset? before) => changed == mark && !(before is { } moment && IsSince(moment));

        bool IsAgreedSince(Intention intention) => intention.Agreed?.Moment is { } moment && IsSince(moment);

        bool IsSince(DateTimeOffset moment) => moment > at || later.Contains(moment);
    }

    /// <summary>These answers with the moment at which what differs from those before was changed, and by whom what is not there any more
    /// was removed.</summary>
    internal ResponseContent ChangedSince(ResponseContent before, DateTimeOffset moment, ParticipantId? by)
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
                Achieved = isBoth || mark.IsAchieved != was.IsAchieved ? After(change.Achieved) : change.Achieved,
                Desired = isBoth || mark.IsDesired != was.IsDesired ? After(change.Desired) : change.Desired,
                AchievedNote = HasChanged(ChecklistColumn.Achieved) ? After(change.AchievedNote) : change.AchievedNote,
                DesiredNote = HasChanged(ChecklistColumn.Desired) ? After(change.DesiredNote) : change.DesiredNote,
            };
            if (!change.IsEmpty)
            {
                changes.Add(change);
            }

            bool HasChanged(ChecklistColumn column) =>
                notes.GetValueOrDefault((item, column)) != notesBefore.GetValueOrDefault((item, column));
        }

        ValueList<Intention> agreed = before.WithoutReviews().Intentions, there = Intention.Numbered(before.Intentions);
        ILookup<IntentionKey, Intention> earlier =
            there.Concat(before.Removed.Select(static removed => removed.Intention)).ToLookup(IntentionKey.Of);
        ILookup<IntentionKey, DateTimeOffset?> seen = there
            .Select(static intention => (Key: IntentionKey.Of(intention), At: intention.Agreed?.Moment))
            .Concat(before.Removed.Select(static removed => (removed.Key, At: (DateTimeOffset?)removed.At)))
            .ToLookup(static one => one.Key, static one => one.At);
        ValueList<Intention> intentions = ValueList<Intention>.Own(
        [
            .. Intentions.Select(intention => agreed.Contains(intention with { Log = ReviewLog.Empty })
                ? intention
                : intention with { Agreed = DayOrMoment.Of(AfterAll(intention)), Intended = IntendedAt(intention) }),
        ]);
        IEnumerable<RemovedIntention> removed = there.Select(intention => new RemovedIntention(intention, AfterAll(intention), by));
        return this with
        {
            Changes = ValueList<ItemChange>.Own([.. changes]),
            Intentions = intentions,
            Removed = RemovedIntention.Except(Removed.Concat(removed), intentions, Checklist),
        };

        // Of an item there may be several that are new.
        DayOrMoment? IntendedAt(Intention intention) => earlier[IntentionKey.Of(intention)].FirstOrDefault() is { } known
            ? known.Intended
            : DayOrMoment.Of(moment).Next(intention.Number - 1);

        DateTimeOffset AfterAll(Intention intention) => After(seen[IntentionKey.Of(intention)].Max());

        // What was changed after a change that was seen comes after it, whatever the clocks say.
        DateTimeOffset After(DateTimeOffset? known) => known is { } seen && moment <= seen ? Moments.Next(seen, 1) : moment;
    }
}
