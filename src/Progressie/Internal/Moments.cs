using System.Globalization;

namespace Progressie.Internal;

/// <summary>Moments and days as text, the same in every culture.</summary>
internal static class Moments
{
    internal static string Text(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a day such as <c>2026-11-21</c>.</summary>
    /// <remarks>By hand: the framework opens a collator for it, which takes a process 10 ms the first time.</remarks>
    internal static bool TryParseDate(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int number = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7)
            {
                continue;
            }

            if (text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        (int year, int month, int dayOfMonth) = (number / 10_000, number / 100 % 100, number % 100);
        if (year == 0 || month is 0 or > 12 || dayOfMonth == 0 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }

    /// <summary>Reads a moment such as <c>2026-11-21T14:30:00+01:00</c>, which always says its offset.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset moment)
    {
        moment = default;
        return text.Length is >= 20 and <= 33 && (text[^1] == 'Z' || text[^6] is '+' or '-')
            && text.Length - (text[^1] == 'Z' ? 1 : 6) is 19 or (>= 21 and <= 27)
            && DateTimeOffset.TryParseExact(
                text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    /// <summary>The moment that comes so many after another, with the same offset as long as the calendar has it with that; at its end that
    /// moment itself.</summary>
    internal static DateTimeOffset Next(DateTimeOffset moment, int times)
    {
        long most = DateTime.MaxValue.Ticks - times;
        return moment.UtcTicks > most ? moment
            : moment.Ticks > most ? moment.ToUniversalTime().AddTicks(times)
            : moment.AddTicks(times);
    }

    /// <summary>Whether something is said to have happened after it was recorded. Who writes in another zone than their clock may be a day
    /// ahead of it.</summary>
    internal static bool IsAhead(DayOrMoment happened, DateTimeOffset recorded) => happened.Moment is { } moment
        ? moment > recorded
        : happened.Day.DayNumber > DateOnly.FromDateTime(recorded.DateTime).DayNumber + 1;
}
