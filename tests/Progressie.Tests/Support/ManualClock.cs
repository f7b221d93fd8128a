using System.Globalization;

namespace Progressie.Tests.Support;

/// <summary>A clock that stands still until it is told to move.</summary>
public sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override TimeZoneInfo LocalTimeZone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("Test", now.Offset, "Test", "Test");

    public static ManualClock At(string moment) => new(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    public ManualClock Advance(TimeSpan by)
    {
        _now += by;
        return this;
    }
}
