using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Two drafts of one response, put together: of each box, each note and each intention what was changed later, and what the two
/// had differently.</summary>
/// <remarks>The response is the same whichever draft is asked, and in whichever order more than two are merged; merging again changes
/// nothing. A change of which no moment is known comes before all others. Of two drafts that were both completed the later completion
/// stays, and both ids are known. Personal data. Immutable.</remarks>
public sealed partial record ChecklistMerge
{
    private ChecklistMerge(ChecklistResponse response) => Response = response;

    /// <summary>Gets the response that the drafts make.</summary>
    public ChecklistResponse Response { get; }

    /// <summary>Gets the boxes that were ticked in one draft and not in the other, in the order of the items.</summary>
    /// <value>Empty when there are none. What one of the two had not come to is not among them.</value>
    public IReadOnlyList<MergedBox> Boxes { get; private init; } = ValueList<MergedBox>.Empty;

    /// <summary>Gets the notes that the two had in different words, in the order of the items.</summary>
    /// <value>Empty when there are none. A note that only one of the two had is not among them.</value>
    public IReadOnlyList<MergedNote> Notes { get; private init; } = ValueList<MergedNote>.Empty;

    /// <summary>Gets the intentions that the two had differently.</summary>
    /// <value>Empty when there are none. Those of an item that were intended apart are two; those of no item are told apart by their
    /// words.</value>
    public IReadOnlyList<MergedIntention> Intentions { get; private init; } = ValueList<MergedIntention>.Empty;

    /// <summary>Shows how much differed, and nothing of the person.</summary>
    /// <returns>Text such as <c>merge of drafts (3 differences)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"merge of drafts ({Boxes.Count + Notes.Count + Intentions.Count} differences)");

    internal static Validated<ChecklistMerge> Of(ChecklistResponse one, ChecklistResponse other)
    {
        IssueCollector issues = new();
        CheckOne(one, other, issues);
        if (issues.HasErrors)
        {
            return new Validated<ChecklistMerge>(null, issues.ToReport(ChecklistResponse.DocumentKind));
        }

        CheckClocks(one, other, issues);
        List<MergedBox> boxes = [];
        List<MergedNote> notes = [];
        List<MergedIntention> intentions = [];
        ResponseContent content = MergeIntentions(
            MergeItems(one.Content, other.Content, boxes, notes), one.Content, other.Content, intentions);
        ChecklistResponse response = ChecklistResponse.FromChecked(
            content,
            one.Id ?? other.Id,
            Later(one.Respondent, other.Respondent, "/respondent", static person => person.Name ?? string.Empty, issues),
            Later(one.Language?.ToString(), other.Language?.ToString(), "/language", static tag => tag, issues) is { } language
                ? LanguageTag.Parse(language)
                : null,
            Earliest(one.StartedAt, other.StartedAt),
            Latest(one.CompletedAt, other.CompletedAt),
            one.CompletedAt is null && other.CompletedAt is null ? PositionOf(one, other) : null,
            ValueList<Amendment>.Empty,
            one.MigratedFrom,
            (ValueList<UnmatchedItem>)one.Unmatched,
            MergeExtensions(one.Extensions, other.Extensions, issues),
            one.Limits) with
        {
            Completion = IsCompletedLater(other, one)
                ? Completion.Merge(other.Completion, one.Completion)
                : Completion.Merge(one.Completion, other.Completion),
            KnownChanges = MergeChanges(one.KnownChanges, other.KnownChanges),
        };
        Room.Judge(response, one.Limits, issues);
        if (issues.HasErrors)
        {
            return new Validated<ChecklistMerge>(null, issues.ToReport(ChecklistResponse.DocumentKind));
        }

        return new Validated<ChecklistMerge>(
            new ChecklistMerge(response)
            {
                Boxes = ValueList<MergedBox>.Own([.. boxes]),
                Notes = ValueList<MergedNote>.Own([.. notes]),
                Intentions = ValueList<MergedIntention>.Own([.. intentions]),
            },
            issues.ToReport(ChecklistResponse.DocumentKind));
    }

    /// <summary>Whether the two are drafts of one response. Where one has no key yet, they are when they began at one
    /// moment.</summary>
    private static void CheckOne(ChecklistResponse one, ChecklistResponse other, IssueCollector issues)
    {
        if (one.Checklist.Id != other.Checklist.Id || one.Checklist.Hash != other.Checklist.Hash)
        {
            issues.Add(
                IssueCode.DraftsOfOtherChecklists,
                "/checklist",
                ("found", $"{other.Checklist.Id} {other.Checklist.Version}"), ("allowed", $"{one.Checklist.Id} {one.Checklist.Version}"));
        }

        bool isOfOne = one.Respondent is null || other.Respondent is null || one.Respondent.Id == other.Respondent.Id;
        bool isOne = one.Id is { } key && other.Id is { } otherKey
            ? key == otherKey
            : one.StartedAt is not null && one.StartedAt == other.StartedAt;
        if (!isOfOne || !isOne || one.MigratedFrom != other.MigratedFrom || !one.Unmatched.SequenceEqual(other.Unmatched))
        {
            issues.Add(IssueCode.DraftsOfOtherResponses, isOfOne ? "/id" : "/respondent/id");
        }

        if (one.Amendments.Count > 0 || other.Amendments.Count > 0)
        {
            issues.Add(IssueCode.DraftAmended, "/amendments");
        }
    }

    private static void CheckClocks(ChecklistResponse one, ChecklistResponse other, IssueCollector issues)
    {
        DateTimeOffset? started = Earliest(one.StartedAt, other.StartedAt);
        DateTimeOffset[] early =
        [
            .. one.Changes.Concat(other.Changes).SelectMany(static change => change.Moments).Where(moment => moment < started).Order(),
        ];
        if (early.Length > 0)
        {
            issues.Add(
                IssueCode.RecordedEarlier, "/changes", ("found", Moments.Text(early[0])), ("allowed", Moments.Text(started!.Value)));
        }
    }

    private static ResponseContent MergeItems(ResponseContent one, ResponseContent other, List<MergedBox> boxes, List<MergedNote> notes)
    {
        Checklist checklist = one.Checklist;
        Dictionary<ItemId, ItemChange> changes = one.Changes.ToDictionary(static change => change.Item),
            otherChanges = other.Changes.ToDictionary(static change => change.Item);
        Dictionary<(ItemId, ChecklistColumn), string> words = one.NotesByPlace(), otherWords = other.NotesByPlace();
        MarkSet marks = MarkSet.ForItems(checklist.Items.Count);
        List<ItemNote> kept = [];
        List<ItemChange> merged = [];
        for (int i = 0; i < checklist.Items.Count; i++)
        {
            ItemId item = checklist.Items[i].Id;
            ItemChange here = changes.GetValueOrDefault(item) ?? new ItemChange(item),
                there = otherChanges.GetValueOrDefault(item) ?? new ItemChange(item);
            (bool? achieved, DateTimeOffset? achievedAt) = Box(ChecklistColumn.Achieved);
            (bool? desired, DateTimeOffset? desiredAt) = Box(ChecklistColumn.Desired);
            if (achieved is not null || desired is not null)
            {
                marks = marks.With(i, ItemMark.Seen(achieved == true, desired == true));
            }

            ItemChange change = new(item)
            {
                Achieved = achievedAt,
                Desired = desiredAt,
                AchievedNote = Note(ChecklistColumn.Achieved),
                DesiredNote = Note(ChecklistColumn.Desired),
            };
            if (!change.IsEmpty)
            {
                merged.Add(change);
            }

            (bool? IsCrossed, DateTimeOffset? At) Box(ChecklistColumn column)
            {
                (bool? IsCrossed, DateTimeOffset? At) mine = (In(one.Marks[i], column), here.OfBox(column)),
                    theirs = (In(other.Marks[i], column), there.OfBox(column));
                if (Order(theirs.At, mine.At) is var order && (order > 0 || (order == 0 && Rank(theirs.IsCrossed) > Rank(mine.IsCrossed))))
                {
                    (mine, theirs) = (theirs, mine);
                }

                if (mine.IsCrossed == true != (theirs.IsCrossed == true) && (theirs.IsCrossed == true || theirs.At is not null))
                {
                    boxes.Add(new MergedBox(item, column, mine.IsCrossed == true, mine.At, theirs.At));
                }

                return mine;
            }

            DateTimeOffset? Note(ChecklistColumn column)
            {
                (string? Text, DateTimeOffset? At) mine = (words.GetValueOrDefault((item, column)), here.OfNote(column)),
                    theirs = (otherWords.GetValueOrDefault((item, column)), there.OfNote(column));
                if (Order(theirs.At, mine.At) is var order
                    && (order > 0 || (order == 0 && string.CompareOrdinal(theirs.Text, mine.Text) > 0)))
                {
                    (mine, theirs) = (theirs, mine);
                }

                if (mine.Text != theirs.Text && (theirs.Text is not null || theirs.At is not null))
                {
                    notes.Add(new MergedNote(item, column, mine.Text, theirs.Text, mine.At, theirs.At));
                }

                if (mine.Text is not null)
                {
                    kept.Add(new ItemNote(item, column, mine.Text));
                }

                return mine.At;
            }
        }

        return new ResponseContent(
            checklist,
            marks,
            ValueList<ItemNote>.Own([.. kept]),
            ValueList<Intention>.Empty,
            ValueList<ItemChange>.Own([.. merged]));
    }

    /// <summary>The answers with all intentions of the two but those that were removed after they were changed last. In the order that
    /// both have, or else in that in which they were intended.</summary>
    private static ResponseContent MergeIntentions(
        ResponseContent content, ResponseContent one, ResponseContent other, List<MergedIntention> differences)
    {
        (one, other) = IntentionNumbers.Align(one, other);
        Intention[] there = [.. one.Intentions, .. other.Intentions];
        ILookup<IntentionKey, RemovedIntention> removals = one.Removed.Concat(other.Removed)
            .OrderByDescending(static removed => DayOrMoment.Of(removed.At))
            .ThenByDescending(static removed => removed.By)
            .ToLookup(static removed => removed.Key);
        ILookup<IntentionKey, Intention> present = there.ToLookup(IntentionKey.Of);
        List<(Intention Kept, Intention[] Versions, RemovedIntention? Removed)> merged = [];
        List<RemovedIntention> gone = [];
        foreach (IGrouping<IntentionKey, Intention> same in there
            .Concat(removals.SelectMany(static all => all).Select(static removed => removed.Intention))
            .GroupBy(IntentionKey.Of))
        {
            Intention[] versions = [.. same.Distinct().OrderByDescending(static intention => intention, LatestIntention)];
            Intention kept = versions[0] with { Log = ReviewLog.Merge([.. versions.Select(static intention => intention.Log)]) };
            RemovedIntention? removed = removals[same.Key].FirstOrDefault();
            if (removed is not null && DayOrMoment.Of(removed.At) > (kept.Agreed ?? default))
            {
                gone.Add(new RemovedIntention(kept, removed.At, removed.By));
            }
            else
            {
                merged.Add((kept, [.. versions.Where(present[same.Key].Contains)], removed));
            }
        }

        bool isOneOrder = one.Intentions.Select(IntentionKey.Of).SequenceEqual(other.Intentions.Select(IntentionKey.Of));
        (Intention Kept, Intention[] Versions, RemovedIntention? Removed)[] ordered = isOneOrder ? [.. merged] :
        [
            .. merged
                .OrderBy(static same => same.Kept.Intended ?? default)
                .ThenBy(same => same.Kept.Item is { } item ? one.Checklist.IndexOf(item) : int.MaxValue)
                .ThenBy(static same => same.Kept.Number)
                .ThenBy(static same => same.Kept.Text, StringComparer.Ordinal),
        ];
        foreach ((Intention kept, Intention[] versions, RemovedIntention? removed) in ordered)
        {
            differences.AddRange(versions.Where(version => version != kept).Select(version => new MergedIntention(kept, version)));
            if (removed is not null)
            {
                differences.Add(new MergedIntention(kept, null, removed));
            }
        }

        ValueList<RemovedIntention> all = RemovedIntention.Except(gone, [], one.Checklist);
        foreach (RemovedIntention removed in all)
        {
            differences.AddRange(present[removed.Key].Distinct().Select(version => new MergedIntention(null, version, removed)));
        }

        return content with
        {
            Intentions = ValueList<Intention>.Own([.. ordered.Select(static same => same.Kept)]),
            Removed = all,
        };
    }

    private static Comparer<Intention> LatestIntention { get; } = Comparer<Intention>.Create(static (one, other) =>
    {
        int order = (one.Agreed ?? default).CompareTo(other.Agreed ?? default);
        order = order != 0 ? order : string.CompareOrdinal(one.Text, other.Text);
        order = order != 0 ? order : Nullable.Compare(one.On, other.On);
        order = order != 0 ? order : string.CompareOrdinal(one.Origin?.Element, other.Origin?.Element);
        order = order != 0 ? order : (one.Reviewed ?? default).CompareTo(other.Reviewed ?? default);
        order = order != 0 ? order : one.Status.CompareTo(other.Status);
        order = order != 0 ? order : string.CompareOrdinal(one.Outcome, other.Outcome);
        return order != 0 ? order : ReviewMerge.Compare(one.Log, other.Log);
    });

    /// <summary>The changes of the two that came under an id, each id once, in an order that is the same whichever is asked.</summary>
    private static IReadOnlyList<KnownChange>? MergeChanges(IReadOnlyList<KnownChange>? one, IReadOnlyList<KnownChange>? other) =>
        one is null || other is null || one.SequenceEqual(other)
            ? one ?? other
            : ValueList<KnownChange>.Own(
            [
                .. one.Concat(other)
                    .OrderBy(static change => DayOrMoment.Of(change.At))
                    .ThenBy(static change => change.Id)
                    .DistinctBy(static change => change.Id),
            ]);

    private static HostExtensions MergeExtensions(HostExtensions one, HostExtensions other, IssueCollector issues)
    {
        if (one == other)
        {
            return one;
        }

        Dictionary<string, string> mine = ByName(one), theirs = ByName(other);
        return new HostExtensions(ValueList<(string Name, string Json)>.Own(
        [
            .. mine.Keys.Union(theirs.Keys).Order(StringComparer.Ordinal).Select(name => (name, Later(
                mine.GetValueOrDefault(name), theirs.GetValueOrDefault(name), JsonPointer.Append("/extensions", name),
                static json => json, issues)!)),
        ]));

        static Dictionary<string, string> ByName(HostExtensions extensions) =>
            extensions.Members.ToArray().ToDictionary(static member => member.Name, static member => member.Json, StringComparer.Ordinal);
    }

    /// <summary>Of what has no moment: what is there; and of two that differ the later by its characters, which is told.</summary>
    private static T? Later<T>(T? one, T? other, string path, Func<T, string> text, IssueCollector issues)
        where T : class
    {
        if (one is null || other is null || text(one) == text(other))
        {
            return one ?? other;
        }

        T kept = string.CompareOrdinal(text(one), text(other)) > 0 ? one : other;
        if (text(one).Length > 0 && text(other).Length > 0)
        {
            T left = ReferenceEquals(kept, one) ? other : one;
            issues.Add(
                IssueCode.DraftsDiffer, path, ("found", TextRules.Excerpt(text(left))), ("kept", TextRules.Excerpt(text(kept))));
        }

        return kept;
    }

    private static ItemId? PositionOf(ChecklistResponse one, ChecklistResponse other) =>
        one.Position is not { } mine ? other.Position
        : other.Position is not { } theirs ? mine
        : one.Checklist.IndexOf(mine) >= one.Checklist.IndexOf(theirs) ? mine
        : theirs;

    private static bool? In(ItemMark mark, ChecklistColumn column) =>
        !mark.IsSeen ? null : column == ChecklistColumn.Achieved ? mark.IsAchieved : mark.IsDesired;

    private static int Rank(bool? isCrossed) => isCrossed switch
    {
        null => 0,
        false => 1,
        true => 2,
    };

    // The same moment told with another offset is put in an order too, so that whichever draft is asked keeps the same.
    private static int Order(DateTimeOffset? one, DateTimeOffset? other) =>
        (one is { } mine ? DayOrMoment.Of(mine) : default).CompareTo(other is { } theirs ? DayOrMoment.Of(theirs) : default);

    private static bool IsCompletedLater(ChecklistResponse one, ChecklistResponse other) =>
        Order(one.CompletedAt, other.CompletedAt) is var order
        && (order > 0 || (order == 0 && Nullable.Compare(one.CompletionId, other.CompletionId) > 0));

    private static DateTimeOffset? Earliest(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || (other is not null && Order(other, one) < 0) ? other : one;

    private static DateTimeOffset? Latest(DateTimeOffset? one, DateTimeOffset? other) => Order(one, other) >= 0 ? one : other;
}
