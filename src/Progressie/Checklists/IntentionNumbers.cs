using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Numbers what two drafts intended from each item: on each apart the first gets the same number.</summary>
internal static class IntentionNumbers
{
    /// <summary>The answers of two drafts in which one intention has one number, and another has another. What was intended first keeps its
    /// number, so that it makes no difference which draft is asked.</summary>
    internal static (ResponseContent One, ResponseContent Other) Align(ResponseContent one, ResponseContent other)
    {
        Dictionary<(ItemId, DayOrMoment), int> numbers = [];
        HashSet<(ItemId, int)> taken = [];
        Dictionary<ItemId, int> free = [];
        IEnumerable<Intention> inOrder = All(one).Concat(All(other))
            .OrderBy(static intention => intention.Intended ?? default)
            .ThenBy(static intention => intention.Number);
        foreach (Intention intention in inOrder)
        {
            if (intention is { Item: { } item, Intended: { } intended } && !numbers.ContainsKey((item, intended)))
            {
                numbers.Add((item, intended), taken.Add((item, intention.Number)) ? intention.Number : FreeOf(item));
            }
            else if (intention is { Item: { } place, Intended: null })
            {
                taken.Add((place, intention.Number));
            }
        }

        return (Numbered(one), Numbered(other));

        int FreeOf(ItemId item)
        {
            int number = free.GetValueOrDefault(item, 1);
            while (!taken.Add((item, number)))
            {
                number++;
            }

            return free[item] = number;
        }

        ResponseContent Numbered(ResponseContent content) => content with
        {
            Intentions = ValueList<Intention>.Own([.. Intention.Numbered(content.Intentions).Select(WithNumber)]),
            Removed = ValueList<RemovedIntention>.Own(
                [.. content.Removed.Select(one => new RemovedIntention(WithNumber(one.Intention), one.At, one.By))]),
        };

        Intention WithNumber(Intention intention) => intention is { Item: { } item, Intended: { } intended }
            ? intention with { Number = numbers[(item, intended)] }
            : intention;
    }

    private static IEnumerable<Intention> All(ResponseContent content) =>
        Intention.Numbered(content.Intentions).Concat(content.Removed.Select(static removed => removed.Intention));
}
