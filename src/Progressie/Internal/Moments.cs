using System.Globalization;

namespace Progressie.Internal;

/// <summary>Moments and days as text, the same in every culture.</summary>
internal static class Moments
{
    internal static string Text(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
