namespace Progressie.Internal;

/// <summary>The one order of time of what a document holds.</summary>
internal static class TimeOrder
{
    /// <summary>Puts things in order of time: moments as they came, whatever their offsets, and a day whose hour is not known after all
    /// moments of that day and of the days before it. What is of the same time stays in the order in which it is given.</summary>
    /// <param name="things">The things.</param>
    /// <param name="when">When each happened, and the offset by which a day of it begins and ends.</param>
    internal static IEnumerable<T> Of<T>(IEnumerable<T> things, Func<T, (DayOrMoment When, TimeSpan Offset)> when)
    {
        T[] all = [.. things];
        (DayOrMoment When, TimeSpan Offset)[] times = Array.ConvertAll(all, thing => when(thing));

        // Somewhere else a moment of that day may come after the day is over here.
        Dictionary<DateOnly, long> ends = [];
        long end = long.MinValue;
        foreach (IGrouping<DateOnly, (DayOrMoment When, TimeSpan Offset)> day in times.GroupBy(static time => time.When.Day)
            .OrderBy(static day => day.Key))
        {
            end = Math.Max(end, day.Max(static time => time.When.SortKey(time.Offset)));
            ends.Add(day.Key, end);
        }

        return Enumerable.Range(0, all.Length)
            .OrderBy(i => times[i].When.Moment?.UtcTicks ?? ends[times[i].When.Day])
            .ThenBy(i => times[i].When.Moment is null ? times[i].When.Day.DayNumber : -1)
            .Select(i => all[i]);
    }
}
