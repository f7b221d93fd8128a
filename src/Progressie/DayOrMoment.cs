using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>When something happened: a moment, or a day when the hour is not known.</summary>
/// <remarks>The day is that of the person's own calendar. Immutable; two are equal when they say the same, a moment with the same offset.
/// <c>default</c> means "not said": it equals only itself, prints as an empty string, and an event refuses it.</remarks>
public readonly partial struct DayOrMoment : IEquatable<DayOrMoment>, IComparable<DayOrMoment>, ISpanParsable<DayOrMoment>
{
    internal const string Rule = IssueTerms.DateOrMoment;

    private readonly bool _isSaid;
    private readonly DateTimeOffset? _moment;

    private DayOrMoment(DateOnly day, DateTimeOffset? moment)
    {
        _isSaid = true;
        Day = day;
        _moment = moment;
    }

    /// <summary>Gets whether this is <c>default</c>, which says nothing.</summary>
    public bool IsDefault => !_isSaid;

    /// <summary>Gets the day; of a moment, the day there, by its offset.</summary>
    public DateOnly Day { get; }

    /// <summary>Gets the moment.</summary>
    /// <value><see langword="null"/> when only the day is known.</value>
    public DateTimeOffset? Moment => _moment;

    /// <summary>Gets whether two say the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DayOrMoment left, DayOrMoment right) => left.Equals(right);

    /// <summary>Gets whether two differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DayOrMoment left, DayOrMoment right) => !left.Equals(right);

    /// <summary>Gets whether the first comes before the second, as <see cref="CompareTo"/> has it.</summary>
    public static bool operator <(DayOrMoment left, DayOrMoment right) => left.CompareTo(right) < 0;

    /// <summary>Gets whether the first comes after the second, as <see cref="CompareTo"/> has it.</summary>
    public static bool operator >(DayOrMoment left, DayOrMoment right) => left.CompareTo(right) > 0;

    /// <summary>Gets whether the first is the second or comes before it, as <see cref="CompareTo"/> has it.</summary>
    public static bool operator <=(DayOrMoment left, DayOrMoment right) => left.CompareTo(right) <= 0;

    /// <summary>Gets whether the first is the second or comes after it, as <see cref="CompareTo"/> has it.</summary>
    public static bool operator >=(DayOrMoment left, DayOrMoment right) => left.CompareTo(right) >= 0;

    /// <summary>Says a moment.</summary>
    /// <param name="moment">The moment, with the offset of whoever it happened to.</param>
    /// <returns>The moment.</returns>
    public static DayOrMoment Of(DateTimeOffset moment) => new(DateOnly.FromDateTime(moment.DateTime), moment);

    /// <summary>Says a day, at an hour that is not known.</summary>
    /// <param name="day">The day, on the calendar of whoever it happened to.</param>
    /// <returns>The day.</returns>
    public static DayOrMoment Of(DateOnly day) => new(day, null);

    /// <summary>Reads a day or a moment from text.</summary>
    /// <param name="text">A day such as <c>2026-11-21</c>, or a moment such as <c>2026-11-21T14:30:00+01:00</c>, always with its
    /// offset.</param>
    /// <returns>The day or the moment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is neither; the message states the rule.</exception>
    public static DayOrMoment Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DayOrMoment Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out DayOrMoment when) ? when : throw IdRules.Failure(nameof(DayOrMoment), Rule);

    /// <summary>Reads a day or a moment from text when the text is one.</summary>
    /// <param name="text">A day such as <c>2026-11-21</c>, or a moment such as <c>2026-11-21T14:30:00+01:00</c>, always with its
    /// offset.</param>
    /// <param name="when">The day or the moment, or <c>default</c>.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DayOrMoment when) => TryParse(text.AsSpan(), out when);

    /// <inheritdoc cref="TryParse(string?, out DayOrMoment)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DayOrMoment when)
    {
        when = default;
        if (Moments.TryParseDate(text, out DateOnly day))
        {
            when = Of(day);
        }
        else if (Moments.TryParse(text, out DateTimeOffset moment))
        {
            when = Of(moment);
        }

        return !when.IsDefault;
    }

    /// <inheritdoc/>
    static DayOrMoment IParsable<DayOrMoment>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<DayOrMoment>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DayOrMoment result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static DayOrMoment ISpanParsable<DayOrMoment>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<DayOrMoment>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DayOrMoment result) =>
        TryParse(s, out result);

    /// <summary>Orders by time, a day being that of UTC: a day whose hour is not known comes after the moments of that day. The same moment
    /// told with other offsets is put in the order of these; <c>default</c> comes first.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Below, at or above zero when this comes before the other, is the same or comes after it.</returns>
    public int CompareTo(DayOrMoment other)
    {
        int order = _isSaid.CompareTo(other._isSaid);
        order = order != 0 ? order : SortKey(TimeSpan.Zero).CompareTo(other.SortKey(TimeSpan.Zero));
        order = order != 0 ? order : (_moment is null).CompareTo(other._moment is null);
        return order != 0 ? order : (_moment?.Offset ?? default).CompareTo(other._moment?.Offset ?? default);
    }

    /// <inheritdoc/>
    public bool Equals(DayOrMoment other) =>
        _isSaid == other._isSaid && Day == other.Day && (_moment, other._moment) switch
        {
            (null, null) => true,
            ({ } one, { } another) => one.EqualsExact(another),
            _ => false,
        };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DayOrMoment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Day, _moment);

    /// <summary>Gets it as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>Text such as <c>2026-11-21</c> or <c>2026-11-21T14:30:00+01:00</c>; empty for <c>default</c>.</returns>
    public override string ToString() => IsDefault ? string.Empty : _moment is { } moment ? Moments.Text(moment) : Moments.Text(Day);

    /// <summary>Whether two are the same day, or the same moment with whatever offset it is told.</summary>
    internal static bool AreSame(DayOrMoment? one, DayOrMoment? other) =>
        one == other || (one?.Moment is { } moment && moment == other?.Moment);

    /// <summary>Refuses <c>default</c>, which says nothing, where the value may be left out.</summary>
    internal static DayOrMoment? Said(DayOrMoment? value) =>
        value is { IsDefault: true } ? throw new ArgumentException("It is default, which says nothing.", nameof(value)) : value;

    /// <summary>The moment that comes so many after this one; a day stays that day.</summary>
    internal DayOrMoment Next(int times) => _moment is { } moment ? Of(Moments.Next(moment, times)) : this;

    /// <summary>What things are put in order of time by. A day whose hour is not known comes after the moments of that day.</summary>
    /// <param name="offset">The offset by which a day begins and ends.</param>
    internal long SortKey(TimeSpan offset) => _moment?.UtcTicks ?? ((Day.DayNumber + 1) * TimeSpan.TicksPerDay) - 1 - offset.Ticks;
}
