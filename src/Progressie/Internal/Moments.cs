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
    internal static bool TryParseDate(string text, out DateOnly day)
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
}
