using Progressie.Internal;

namespace Progressie;

/// <summary>Who records something, on which device, and when: made once for a request, and the last argument of every verb that
/// records.</summary>
/// <remarks>Nothing here is looked up or made up: who writes and the clock come from the host. Where people write without a name, choose
/// a device id that does not tell who they are. Immutable and safe to share between threads.</remarks>
/// <example><code>
/// Writer lise = Writer.Of("lise", TimeProvider.System);
/// Writer onHerPhone = lise.OnDevice("phone-1");
/// Writer thisMorning = lise.At(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(1)));
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

    private DateTimeOffset? Moment { get; init; }

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

    /// <summary>Says the moment to record, in place of what the clock says.</summary>
    /// <param name="moment">The moment, with the offset of whoever it happened to.</param>
    /// <returns>A new writer, for what happened at that moment.</returns>
    public Writer At(DateTimeOffset moment) => this with { Moment = moment };

    /// <summary>The moment to record: what was said, or else what the clock says, in the clock's own zone.</summary>
    internal DateTimeOffset Now() => Moment ?? _clock.GetLocalNow();

    private static Validated<Writer> NoId(string path, string found)
    {
        IssueCollector issues = new();
        issues.AddIdentifier(path, found, IdRules.Token.Description);
        return Outcome(null, issues);
    }

    private static Validated<Writer> Outcome(Writer? writer, IssueCollector issues) => new(writer, issues.ToReport("writer"));
}
