namespace Progressie.Tests.Support;

/// <content>What every event of a log may have.</content>
public static partial class Generate
{
    /// <summary>An event that, now and then, happened at another time than it was recorded, or comes under an id.</summary>
    private static TEvent Told<TEvent>(TEvent made, int bits)
        where TEvent : LogEvent
    {
        DateTimeOffset earlier = made.At.Year > 2 ? made.At.AddHours(-(bits % 9_000)) : made.At;
        return (TEvent)(made with
        {
            Happened = (bits % 5) switch
            {
                0 => DayOrMoment.Of(DateOnly.FromDateTime(earlier.DateTime)),
                1 => DayOrMoment.Of(earlier),
                _ => null,
            },
            Id = bits % 3 == 0 ? EventId.Parse($"e\"<{bits % 101}>") : null,
        });
    }
}
