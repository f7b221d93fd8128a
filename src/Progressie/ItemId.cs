using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>Names an item of a checklist, such as <c>2B-6</c>.</summary>
/// <remarks>1 to 64 of <c>A-Z a-z 0-9 . _ -</c>, beginning with a letter or digit. It carries no order and no meaning. Compared ordinally,
/// never folded. Immutable. <c>default</c> means "no id": it equals only itself, prints as an empty string, and every method that takes an
/// id refuses it.</remarks>
public readonly partial record struct ItemId : IComparable<ItemId>, ISpanParsable<ItemId>
{
    private readonly string? _value;

    private ItemId(string? value) => _value = value;

    /// <summary>Takes a text that was judged.</summary>
    internal static ItemId FromChecked(string text) => new(text);

    /// <summary>Gets whether this is <c>default</c>, which is no id.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Gets whether the first id comes before the second, by ordinal order.</summary>
    public static bool operator <(ItemId left, ItemId right) => left.CompareTo(right) < 0;

    /// <summary>Gets whether the first id comes after the second, by ordinal order.</summary>
    public static bool operator >(ItemId left, ItemId right) => left.CompareTo(right) > 0;

    /// <summary>Gets whether the first id is the second or comes before it, by ordinal order.</summary>
    public static bool operator <=(ItemId left, ItemId right) => left.CompareTo(right) <= 0;

    /// <summary>Gets whether the first id is the second or comes after it, by ordinal order.</summary>
    public static bool operator >=(ItemId left, ItemId right) => left.CompareTo(right) >= 0;

    /// <summary>Reads an id from text.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text does not follow the rule; the message states the rule.</exception>
    public static ItemId Parse(string text) => new(IdRules.Key.Require(text, nameof(ItemId)));

    /// <inheritdoc cref="Parse(string)"/>
    public static ItemId Parse(ReadOnlySpan<char> text) => new(IdRules.Key.Require(text, nameof(ItemId)));

    /// <summary>Reads an id from text when the text follows the rule.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <param name="id">The id, or <c>default</c> when the text is no id.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ItemId id)
    {
        id = new ItemId(IdRules.Key.OrNull(text));
        return !id.IsDefault;
    }

    /// <inheritdoc cref="TryParse(string?, out ItemId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ItemId id)
    {
        id = new ItemId(IdRules.Key.OrNull(text));
        return !id.IsDefault;
    }

    /// <inheritdoc/>
    static ItemId IParsable<ItemId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<ItemId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ItemId result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static ItemId ISpanParsable<ItemId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<ItemId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ItemId result) =>
        TryParse(s, out result);

    /// <summary>Orders ids ordinally; <c>default</c> comes first.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Below, at or above zero when this comes before the other, is the same or comes after it.</returns>
    public int CompareTo(ItemId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Gets the id as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public override string ToString() => _value ?? string.Empty;
}
