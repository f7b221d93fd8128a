using System.Globalization;
using System.Numerics;
using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>Chooses which older entries come by on a day.</summary>
/// <remarks>Half of the places at most, rounded down, go to what is about a month, three months, half a year, or one or more years old; the
/// rest go round through all that is old. Since the days alone drive the rounds, nothing has to be stored.</remarks>
internal static class Resurfacing
{
    /// <summary>What is younger than this is fresh enough in memory.</summary>
    private const int OldInDays = 28;

    internal static ValueList<ResurfacedEntry> Find(IEnumerable<JournalRecord> entries, DateOnly today, int most)
    {
        // In the order of writing, so that a new entry changes no place but its own.
        JournalRecord[] old =
            [
                .. entries.Where(
                    entry => entry.Entry.Kind == JournalEntryKind.Progress && today.DayNumber - entry.Day.DayNumber >= OldInDays),
            ];
        if (old.Length == 0)
        {
            return ValueList<ResurfacedEntry>.Empty;
        }

        Distance[] distances = [.. DistancesUpTo(old.Min(static entry => entry.Day.DayNumber), today)];
        List<ResurfacedEntry> chosen = [.. InTurn(FindAnniversaries(old, distances), today.DayNumber, most / 2)];
        AddRounds(chosen, old, distances, today, most);
        return ValueList<ResurfacedEntry>.Own([.. chosen]);
    }

    private static List<ResurfacedEntry> FindAnniversaries(JournalRecord[] old, Distance[] distances)
    {
        List<ResurfacedEntry> found = [];
        foreach (Distance distance in distances)
        {
            JournalRecord nearest = old.MinBy(distance.Off)!;
            if (distance.Off(nearest) <= distance.Margin)
            {
                found.Add(new ResurfacedEntry(nearest, distance.Reason));
            }
        }

        return found;
    }

    /// <summary>The distances that an entry could lie at, nearest first. The calendar begins in the year 1, and so does what can be
    /// remembered.</summary>
    private static IEnumerable<Distance> DistancesUpTo(int oldest, DateOnly today) => Distances()
        .TakeWhile(distance => distance.Months <= MonthsIn(today))
        .Select(distance => new Distance(today.AddMonths(-distance.Months).DayNumber, distance.Margin, distance.Reason))
        .TakeWhile(distance => distance.Target + distance.Margin >= oldest);

    /// <summary>The distances in months, each with how many days more or less still count as that, nearest first and without end.</summary>
    private static IEnumerable<(int Months, int Margin, Reason Reason)> Distances()
    {
        yield return (1, 3, JournalReasons.MonthAgo);
        yield return (3, 7, JournalReasons.QuarterAgo);
        yield return (6, 14, JournalReasons.HalfYearAgo);
        yield return (12, 14, JournalReasons.YearAgo);
        for (int years = 2; ; years++)
        {
            yield return (12 * years, 14, JournalReasons.YearsAgo(years.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static int MonthsIn(DateOnly day) => (12 * day.Year) + day.Month - 13;

    /// <summary>Some of a list, beginning at another place each day, so that each has its turn.</summary>
    private static IEnumerable<ResurfacedEntry> InTurn(List<ResurfacedEntry> all, int day, int places) => all.Count <= places
        ? all
        : Enumerable.Range(0, places).Select(place => (day + place) % all.Count).Order().Select(index => all[index]);

    /// <summary>Fills up the places in rounds. Each day goes on where the last one ended, over a round of a power of two places: when the
    /// number of old entries grows by one each day, that stays the same for long, and the rounds do not stand still.</summary>
    private static void AddRounds(List<ResurfacedEntry> chosen, JournalRecord[] old, Distance[] distances, DateOnly today, int most)
    {
        int round = (int)BitOperations.RoundUpToPowerOf2((uint)old.Length);
        HashSet<int> numbers = [.. chosen.Select(static entry => entry.Entry.Number)];
        long start = (long)today.DayNumber * (most - (most / 2));
        for (int i = 0; i < round && chosen.Count < most; i++)
        {
            int place = (int)((start + i) % round);
            JournalRecord entry = old[place < old.Length ? place : place - (round / 2)];
            if (numbers.Add(entry.Number))
            {
                Distance? distance = Array.Find(distances, distance => distance.Off(entry) <= distance.Margin);
                chosen.Add(new ResurfacedEntry(entry, distance?.Reason ?? JournalReasons.FromEarlier(Moments.Text(entry.Day))));
            }
        }
    }

    /// <summary>A day in the past that is worth a word, such as a year ago, with how far off still counts as that.</summary>
    private sealed record Distance(int Target, int Margin, Reason Reason)
    {
        internal int Off(JournalRecord entry) => Math.Abs(entry.Day.DayNumber - Target);
    }
}
