using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>Names one thing that happened, so that the same sent twice is recorded once: a key of the host's choice, such as the id of a
/// request or a GUID.</summary>
/// <remarks>1 to 128 visible ASCII characters without white space. Compared ordinally, never folded. Immutable. <c>default</c> means "no
/// id": it equals only itself, prints as an empty string, and every method that takes an id refuses it.</remarks>
public readonly partial record struct EventId : IComparable<EventId>, ISpanParsable<EventId>
{
    private readonly string? _value;

    private EventId(string? value) => _value = value;

    /// <summary>Gets whether this is <c>default</c>, which is no id.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Gets whether the first id comes before the second, by ordinal order.</summary>
    public static bool operator <(EventId left, EventId right) => left.CompareTo(right) < 0;

    /// <summary>Gets whether the first id comes after the second, by ordinal order.</summary>
    public static bool operator >(EventId left, EventId right) => left.CompareTo(right) > 0;

    /// <summary>Gets whether the first id is the second or comes before it, by ordinal order.</summary>
    public static bool operator <=(EventId left, EventId right) => left.CompareTo(right) <= 0;

    /// <summary>Gets whether the first id is the second or comes after it, by ordinal order.</summary>
    public static bool operator >=(EventId left, EventId right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an id from text.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text does not follow the rule; the message states the rule.</exception>
    public static EventId Parse(string text) => new(IdRules.Token.Require(text, nameof(EventId)));

    /// <inheritdoc cref="Parse(string)"/>
    public static EventId Parse(ReadOnlySpan<char> text) => new(IdRules.Token.Require(text, nameof(EventId)));

    /// <summary>Reads an id from text when the text follows the rule.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <param name="id">The id, or <c>default</c> when the text is no id.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EventId id)
    {
        id = new EventId(IdRules.Token.OrNull(text));
        return !id.IsDefault;
    }

    /// <inheritdoc cref="TryParse(string?, out EventId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out EventId id)
    {
        id = new EventId(IdRules.Token.OrNull(text));
        return !id.IsDefault;
    }

    /// <inheritdoc/>
    static EventId IParsable<EventId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<EventId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EventId result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static EventId ISpanParsable<EventId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<EventId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EventId result) =>
        TryParse(s, out result);

    /// <summary>Orders ids ordinally; <c>default</c> comes first.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Below, at or above zero when this comes before the other, is the same or comes after it.</returns>
    public int CompareTo(EventId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Gets the id as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public override string ToString() => _value ?? string.Empty;
}
