using System.Globalization;

namespace Snippets;

/// <summary>A clock that stands still until a sample moves it, so that samples print the same on every day and machine.</summary>
internal sealed class SampleClock(string moment) : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.CreateCustomTimeZone("Sample", _now.Offset, "Sample", "Sample");

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    internal void MoveTo(string moment) => _now = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
