namespace Progressie.Decade;

/// <summary>The clock of a device: off by up to two days, and by something else after a while.</summary>
internal sealed class DeviceClock(World world) : TimeProvider
{
    private TimeSpan _skew;

    /// <summary>Gets the zone of the device; people live in Amsterdam.</summary>
    public override TimeZoneInfo LocalTimeZone => World.Zone;

    public override DateTimeOffset GetUtcNow() => (world.Now + _skew).ToUniversalTime();

    /// <summary>Somebody sets the clock, or it runs wild.</summary>
    internal void Drift() =>
        _skew = world.Chance(50) ? TimeSpan.Zero : TimeSpan.FromMinutes(world.Pick((2 * 2 * 24 * 60) + 1) - (2 * 24 * 60));
}
