using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Puts together what was told of one intention in drafts that were filled in apart.</summary>
/// <remarks>An event is known by its id, or else by all that it says. In a log it has a number, which is another one in each draft: here it
/// points at what it is about.</remarks>
internal static class ReviewMerge
{
    /// <summary>More than may be about one another in one log. Ids that mean other things in other drafts can make it longer.</summary>
    private const int MostInARow = 50;

    /// <summary>Which event it is, wherever it stands: by its id, or by what it says, what it is about, and which of several that are alike
    /// in one log.</summary>
    private sealed record Key(EventId? Id, IntentionEvent? Said, Key? About, int Copy);

    internal static ReviewLog Of(ValueList<IntentionEvent>[] logs)
    {
        Dictionary<Key, (IntentionEvent Said, Key? About)> all = [];
        foreach (IntentionEvent[] log in Aligned(logs))
        {
            Collect(log, all);
        }

        EventLog<IntentionEvent> merged =
            EventLog<IntentionEvent>.Begin(ProgressieLimits.Default, path: string.Empty, isMerged: true);
        Dictionary<Key, int> numbers = [];
        IEnumerable<Key> inOrder = all
            .OrderBy(static pair => pair.Value.Said, Order)
            .ThenBy(static pair => pair.Value.About, OrderOfKeys)
            .ThenBy(static pair => pair.Key, OrderOfKeys)
            .Select(static pair => pair.Key);
        foreach (Key key in inOrder)
        {
            merged = WithWhatItIsAbout(merged, key, all, numbers, MostInARow);
        }

        return ReviewLog.Of([.. merged.Events]);
    }

    /// <summary>Puts logs in an order that says nothing of who was asked first.</summary>
    internal static int Compare(ReviewLog one, ReviewLog other)
    {
        int order = one.Events.Count.CompareTo(other.Events.Count);
        for (int i = 0; order == 0 && i < one.Events.Count; i++)
        {
            order = Order.Compare(one.Events[i], other.Events[i]);
        }

        return order;
    }

    /// <summary>An order that says nothing of who was asked first.</summary>
    private static Comparer<IntentionEvent> Order { get; } = Comparer<IntentionEvent>.Create(static (one, other) =>
    {
        int order = DayOrMoment.Of(one.At).CompareTo(DayOrMoment.Of(other.At));
        order = order != 0 ? order : one.Content.Kind.CompareTo(other.Content.Kind);
        order = order != 0 ? order : one.When.CompareTo(other.When);
        order = order != 0 ? order : (one.Happened is not null).CompareTo(other.Happened is not null);
        order = order != 0 ? order : one.At.Offset.CompareTo(other.At.Offset);
        order = order != 0 ? order : one.Content.Status.CompareTo(other.Content.Status);
        order = order != 0 ? order : string.CompareOrdinal(one.Content.Outcome, other.Content.Outcome);
        order = order != 0 ? order : string.CompareOrdinal(one.Content.Reason, other.Content.Reason);
        order = order != 0 ? order : string.CompareOrdinal(one.By?.ToString(), other.By?.ToString());
        return order != 0 ? order : string.CompareOrdinal(one.Id?.ToString(), other.Id?.ToString());
    });

    private static Comparer<Key?> OrderOfKeys { get; } = Comparer<Key?>.Create(static (one, other) =>
    {
        int order = 0;
        while (order == 0 && !ReferenceEquals(one, other))
        {
            order = (one is not null).CompareTo(other is not null);
            order = order != 0 ? order : string.CompareOrdinal(one!.Id?.ToString(), other!.Id?.ToString());
            order = order != 0 || one!.Said is not { } said || other!.Said is not { } another ? order : Order.Compare(said, another);
            order = order != 0 ? order : one!.Copy.CompareTo(other!.Copy);
            (one, other) = (one?.About, other?.About);
        }

        return order;
    });

    /// <summary>The logs with what was erased in one erased in all.</summary>
    private static IntentionEvent[][] Aligned(ValueList<IntentionEvent>[] logs)
    {
        IntentionEvent[][] aligned = [.. logs.Select(static log => log.ToArray())];
        bool isChanged = true;
        while (isChanged)
        {
            HashSet<IntentionEvent> erased = [.. aligned.SelectMany(static log => log).Where(static one => one.IsErased).Select(Bare)];
            isChanged = false;
            for (int i = 0; i < aligned.Length && erased.Count > 0; i++)
            {
                IntentionEvent[] log = aligned[i];
                ReviewLog next = ReviewLog.Of(log).Erase(number => erased.Contains(Bare((IntentionEvent)log[number - 1].Erase())));
                isChanged |= !next.Events.Span.SequenceEqual(log);
                aligned[i] = [.. next.Events];
            }
        }

        return aligned;
    }

    /// <summary>What is left of an erased event wherever it stands. One with an id is known by that alone.</summary>
    private static IntentionEvent Bare(IntentionEvent erased) => erased.Id is { } id
        ? new IntentionReviewed { Id = id, At = default, Status = default, IsErased = true }
        : erased.AboutNumber(0);

    private static void Collect(IntentionEvent[] log, Dictionary<Key, (IntentionEvent Said, Key? About)> all)
    {
        Key[] keys = new Key[log.Length];
        Dictionary<Key, int> copies = [];
        for (int i = 0; i < log.Length; i++)
        {
            IntentionEvent said = log[i].AboutNumber(0);
            Key? about = log[i].About is { } number ? keys[number - 1] : null;
            Key key = said.Id is { } id ? new Key(id, null, null, 0) : new Key(null, said, about, 0);
            int copy = copies.GetValueOrDefault(key);
            copies[key] = copy + 1;
            key = key with { Copy = copy };
            keys[i] = key;
            if (!all.TryGetValue(key, out (IntentionEvent Said, Key? About) known)
                || IsBefore((said, about), known))
            {
                all[key] = (said, about);
            }
        }
    }

    /// <summary>Which of two that came under one id stays. What others may be about goes first.</summary>
    private static bool IsBefore((IntentionEvent Said, Key? About) one, (IntentionEvent Said, Key? About) other)
    {
        int order = one.Said.Content.Kind.CompareTo(other.Said.Content.Kind);
        order = order != 0 ? order : Order.Compare(one.Said, other.Said);
        return (order != 0 ? order : OrderOfKeys.Compare(one.About, other.About)) < 0;
    }

    /// <summary>Adds an event after what it is about. One that cannot be, since one id means one thing here and another there, is left
    /// out.</summary>
    private static EventLog<IntentionEvent> WithWhatItIsAbout(
        EventLog<IntentionEvent> log,
        Key key,
        Dictionary<Key, (IntentionEvent Said, Key? About)> all,
        Dictionary<Key, int> numbers,
        int most)
    {
        // 0 is that of one that is left out; it also ends a circle.
        if (!numbers.TryAdd(key, 0) || most == 0)
        {
            return log;
        }

        (IntentionEvent said, Key? about) = all[key];
        if (about is not null)
        {
            log = WithWhatItIsAbout(log, about, all, numbers, most - 1);
            said = said.AboutNumber(numbers[about]);
        }

        IssueCollector issues = new();
        ReviewLog.Judge(log, said, issues);
        if (issues.HasErrors)
        {
            return log;
        }

        numbers[key] = log.Count + 1;
        return log.Add(said);
    }
}
