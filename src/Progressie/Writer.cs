using Progressie.Internal;

namespace Progressie;

/// <summary>Who records something, on which device, when it happened, and under which id: made once for a request, and the last argument
/// of every verb that records.</summary>
/// <remarks>Nothing here is looked up or made up: who writes and the clock come from the host. The clock says when something is recorded,
/// in the zone of the clock unless <see cref="InZone"/> says another; <see cref="At"/> and <see cref="On"/> say when it happened, for what
/// is written down later. Where people write without a name, choose a device id that does not tell who they are. Immutable and safe to
/// share between threads.</remarks>
/// <example><code>
/// Writer lise = Writer.Of("lise", TimeProvider.System);
/// Writer onHerPhone = lise.OnDevice("phone-1");
/// Writer thisMorning = lise.At(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(1)));
/// Writer lastTuesday = lise.On(new DateOnly(2026, 11, 17));
/// Writer harmlessWhenSentTwice = lise.WithId("request-8f3a");
/// </code></example>
public sealed partial record Writer
{
    private readonly TimeProvider _clock;

    private Writer(ParticipantId? by, TimeProvider clock)
    {
        By = by;
        _clock = clock;
    }

    /// <summary>Gets who writes.</summary>
    /// <value><see langword="null"/> when that stays unsaid.</value>
    public ParticipantId? By { get; }

    /// <summary>Gets the device, or the server, that is written on: the replica whose name the operations on a board get.</summary>
    /// <value><see langword="null"/> until <see cref="OnDevice(ReplicaId)"/> says it; only boards ask for it.</value>
    public ReplicaId? Device { get; private init; }

    /// <summary>Gets when it happened, when that was told.</summary>
    /// <value><see langword="null"/> for the moment at which it is recorded.</value>
    public DayOrMoment? Happened { get; private init; }

    /// <summary>Gets the id under which it is recorded.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    public EventId? EventId { get; private init; }

    /// <summary>Gets the limits of what is begun.</summary>
    /// <value><see cref="ProgressieLimits.Default"/> until <see cref="Under"/> says other ones. What was begun or read keeps its
    /// own.</value>
    public ProgressieLimits Limits { get; private init; } = ProgressieLimits.Default;

    private TimeZoneInfo? Zone { get; init; }

    /// <summary>Makes a writer who is known.</summary>
    /// <param name="by">Who writes.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the clock is <see langword="null"/>.</exception>
    public static Writer Of(ParticipantId by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return by.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(by)) : new Writer(by, clock);
    }

    /// <summary>Makes a writer who is known.</summary>
    /// <param name="by">The id of who writes.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The id does not follow its rule; the exception carries the report.</exception>
    public static Writer Of(string by, TimeProvider clock) => TryOf(by, clock).Value;

    /// <summary>As <see cref="Of(string, TimeProvider)"/>, and reports a text that is no id, such as one that came with a
    /// request.</summary>
    /// <inheritdoc cref="Of(string, TimeProvider)" path="/param"/>
    /// <returns>The writer, or none, with what is wrong with the id.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<Writer> TryOf(string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(clock);
        return ParticipantId.TryParse(by, out ParticipantId id) ? Outcome(Of(id, clock), new()) : NoId("/by", by);
    }

    /// <summary>Makes a writer who stays unnamed.</summary>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public static Writer Anonymous(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new Writer(null, clock);
    }

    /// <summary>Says on which device is written. Give every device, and every server, an id of its own.</summary>
    /// <param name="device">The id of the device.</param>
    /// <returns>A new writer.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Writer OnDevice(ReplicaId device) => device.IsDefault
        ? throw new ArgumentException("The id is default, which is no id.", nameof(device))
        : this with { Device = device };

    /// <summary>Says on which device is written. Give every device, and every server, an id of its own.</summary>
    /// <param name="device">The id of the device.</param>
    /// <returns>A new writer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="device"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The id does not follow its rule; the exception carries the report.</exception>
    public Writer OnDevice(string device) => TryOnDevice(device).Value;

    /// <summary>As <see cref="OnDevice(string)"/>, and reports a text that is no id, such as one that came with a request.</summary>
    /// <inheritdoc cref="OnDevice(string)" path="/param"/>
    /// <returns>A new writer, or none, with what is wrong with the id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="device"/> is <see langword="null"/>.</exception>
    public Validated<Writer> TryOnDevice(string device)
    {
        ArgumentNullException.ThrowIfNull(device);
        return ReplicaId.TryParse(device, out ReplicaId id) ? Outcome(OnDevice(id), new()) : NoId("/device", device);
    }

    /// <summary>Says in which zone the person is, for a clock that is in another, such as that of a server.</summary>
    /// <param name="zone">The zone. It decides which day it is, and the offset of what is recorded.</param>
    /// <returns>A new writer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <see langword="null"/>.</exception>
    public Writer InZone(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return this with { Zone = zone };
    }

    /// <summary>Says the moment at which it happened, for what is recorded later. When it was recorded is told by the clock.</summary>
    /// <param name="moment">The moment, with the offset of whoever it happened to.</param>
    /// <returns>A new writer, for what happened at that moment.</returns>
    public Writer At(DateTimeOffset moment) => this with { Happened = DayOrMoment.Of(moment) };

    /// <summary>Says the day on which it happened, for what is recorded later and of which the hour is not known.</summary>
    /// <param name="day">The day, on the person's own calendar.</param>
    /// <returns>A new writer, for what happened on that day.</returns>
    public Writer On(DateOnly day) => this with { Happened = DayOrMoment.Of(day) };

    /// <summary>Says the limits that hold for what is begun, so that it can be read under the same: those of the catalog.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>A new writer. A document keeps the limits it was begun or read under; for one that is there already this changes
    /// nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is <see langword="null"/>.</exception>
    public Writer Under(ProgressieLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return this with { Limits = limits };
    }

    /// <summary>Says under which id it is recorded, so that a request that is sent twice is recorded once: in conversations, scale series,
    /// journals and on boards, and of a checklist when it is completed, amended or looked back on.</summary>
    /// <param name="id">The id: one for each thing that is recorded.</param>
    /// <returns>A new writer, for that one thing.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Writer WithId(EventId id) => id.IsDefault
        ? throw new ArgumentException("The id is default, which is no id.", nameof(id))
        : this with { EventId = id };

    /// <inheritdoc cref="WithId(Progressie.EventId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The id does not follow its rule; the exception carries the report.</exception>
    public Writer WithId(string id) => TryWithId(id).Value;

    /// <summary>As <see cref="WithId(string)"/>, and reports a text that is no id, such as one that came with a request.</summary>
    /// <inheritdoc cref="WithId(string)" path="/param"/>
    /// <returns>A new writer, or none, with what is wrong with the id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Validated<Writer> TryWithId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Progressie.EventId.TryParse(id, out EventId known) ? Outcome(WithId(known), new()) : NoId("/eventId", id);
    }

    /// <summary>The moment at which something is recorded, on the person's own clock.</summary>
    internal DateTimeOffset Now()
    {
        DateTimeOffset now = _clock.GetUtcNow();
        DateTimeOffset local = TimeZoneInfo.ConvertTime(now, Zone ?? _clock.LocalTimeZone);

        // Where the calendar ends, that moment has no time in the zone.
        return local == now ? local : now;
    }

    /// <summary>The moment for what has but one: that at which it happened, of a day its first, or else that at which it is
    /// recorded.</summary>
    internal DateTimeOffset Moment()
    {
        DateTimeOffset now = Now();
        return Happened switch
        {
            null => now,
            { Moment: { } moment } => moment,

            // Before the first midnight there is, counted in UTC, there is no moment.
            { Day: var day } => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).UtcTicks < now.Offset.Ticks
                ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
                : new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), now.Offset),
        };
    }

    private static Validated<Writer> NoId(string path, string found)
    {
        IssueCollector issues = new();
        issues.AddIdentifier(path, found, IdRules.Token.Description);
        return Outcome(null, issues);
    }

    private static Validated<Writer> Outcome(Writer? writer, IssueCollector issues) => new(writer, issues.ToReport("writer"));
}
