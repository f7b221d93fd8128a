using Progressie.Internal;

namespace Progressie;

/// <summary>One thing that was recorded in a conversation, a scale series or a journal. Its number is its place there, counted from
/// 1.</summary>
/// <remarks>When it was recorded and when it happened are two things. What follows from the events goes by when they happened; only the
/// order of a conversation goes by the order in which things were recorded. Immutable.</remarks>
public abstract partial record LogEvent
{
    private protected LogEvent()
    {
    }

    /// <summary>Gets the moment at which it was recorded, by the clock of who recorded it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets when it happened, when that is not the moment at which it was recorded. Of a correction, when what it corrects
    /// happened.</summary>
    /// <value><see langword="null"/> when it happened as it was recorded; for a correction, when that stays as it was.</value>
    /// <exception cref="ArgumentException">The value is <c>default</c>.</exception>
    public DayOrMoment? Happened
    {
        get;
        init => field = DayOrMoment.Said(value);
    }

    /// <summary>Gets the id by which the same, sent again, is known.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public EventId? Id
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets whether its words were erased for good. They are <see cref="FreeText.Erased"/> then; number, kind, moment and what it
    /// is about stay.</summary>
    public bool IsErased { get; init; }

    /// <summary>Gets when it happened: as it was told, or else the moment at which it was recorded.</summary>
    public DayOrMoment When => Happened ?? DayOrMoment.Of(At);

    /// <summary>The number of the event that this one takes back.</summary>
    internal virtual int? TakesBack => null;

    /// <summary>The number of the event that this one puts right or takes back, and may repeat.</summary>
    internal virtual int? About => TakesBack;

    /// <summary>The numbers of the events that this one erased, or <see langword="null"/> when it is about something else.</summary>
    internal virtual IReadOnlyList<int>? Erases => null;

    /// <summary>Gets whether the same was recorded: at the same moment, told with the same offset, under the same id.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(LogEvent? other) =>
        other is not null && EqualityContract == other.EqualityContract && At.EqualsExact(other.At) && Happened == other.Happened
            && Id == other.Id && IsErased == other.IsErased;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, At, Happened, Id);

    /// <summary>When it happened, as the latest correction that says so has it, or else as it was told at first.</summary>
    internal DayOrMoment WhenAfter(IReadOnlyList<LogEvent> corrections) =>
        corrections.LastOrDefault(static one => one.Happened is not null)?.Happened ?? When;

    /// <summary>Judges what people typed, where a log takes the event in; some kinds have nothing of that.</summary>
    internal virtual void Check(TextCheck check)
    {
    }

    /// <summary>The event without its words. What erased others has none.</summary>
    internal LogEvent Erase() => IsErased || Erases is not null ? this : WithoutWords() with { IsErased = true };

    /// <summary>The event with <see cref="FreeText.Erased"/> for its words; some kinds have none.</summary>
    private protected virtual LogEvent WithoutWords() => this;

    /// <summary>Whether what is sent is this event again. It may be recorded at another moment.</summary>
    internal virtual bool IsRepeatedBy(LogEvent sent) => AsSent(sent).Equals(sent);

    /// <summary>What is sent again, without what was erased of this event when something else was: a step that was in both, or somebody
    /// who is named in it.</summary>
    internal virtual LogEvent LeftOf(LogEvent sent) => sent;

    /// <summary>This event as it would be recorded when the other is; a moment is the same with whatever offset it is told.</summary>
    private protected LogEvent AsSent(LogEvent sent) =>
        this with { At = sent.At, Happened = DayOrMoment.AreSame(Happened, sent.Happened) ? sent.Happened : Happened };

    /// <summary>The event with what its writer says about it: when it happened, and under which id it comes.</summary>
    internal static TEvent By<TEvent>(Writer writer, TEvent made)
        where TEvent : LogEvent => writer.Happened is null && writer.EventId is null
            ? made
            : (TEvent)(made with { Happened = writer.Happened, Id = writer.EventId });
}
