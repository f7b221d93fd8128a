using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>Names a note on a circle board: by the operation that put it there, such as <c>17@phone-noor</c>.</summary>
/// <remarks>So a note has an id that no other note has, without anybody handing out ids. Immutable. <c>default</c> means "no id": it equals
/// only itself, prints as an empty string, and every method that takes an id refuses it.</remarks>
public readonly partial record struct NoteId : IComparable<NoteId>, ISpanParsable<NoteId>
{
    private NoteId(OperationId addedBy) => AddedBy = addedBy;

    /// <summary>Gets the operation that put the note on the board: an addition, or a split.</summary>
    public OperationId AddedBy { get; }

    /// <summary>Gets whether this is <c>default</c>, which is no id.</summary>
    public bool IsDefault => AddedBy.IsDefault;

    /// <summary>Gets whether the first id comes before the second.</summary>
    public static bool operator <(NoteId left, NoteId right) => left.CompareTo(right) < 0;

    /// <summary>Gets whether the first id comes after the second.</summary>
    public static bool operator >(NoteId left, NoteId right) => left.CompareTo(right) > 0;

    /// <summary>Gets whether the first id is the second or comes before it.</summary>
    public static bool operator <=(NoteId left, NoteId right) => left.CompareTo(right) <= 0;

    /// <summary>Gets whether the first id is the second or comes after it.</summary>
    public static bool operator >=(NoteId left, NoteId right) => left.CompareTo(right) >= 0;

    /// <summary>Gets the id of the note that an operation puts on the board.</summary>
    /// <param name="operation">The id of the operation.</param>
    /// <returns>The id of the note.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static NoteId Of(OperationId operation) =>
        operation.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(operation)) : new NoteId(operation);

    /// <summary>Reads an id from text.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text does not follow the rule; the message states the rule.</exception>
    public static NoteId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static NoteId Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out NoteId id) ? id : throw IdRules.Failure(nameof(NoteId), IssueTerms.OperationIdRule);

    /// <summary>Reads an id from text when the text follows the rule.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <param name="id">The id, or <c>default</c> when the text is no id.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NoteId id) => TryParse(text.AsSpan(), out id);

    /// <inheritdoc cref="TryParse(string?, out NoteId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out NoteId id)
    {
        bool valid = OperationId.TryParse(text, out OperationId operation);
        id = valid ? new NoteId(operation) : default;
        return valid;
    }

    /// <inheritdoc/>
    static NoteId IParsable<NoteId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<NoteId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NoteId result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static NoteId ISpanParsable<NoteId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<NoteId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NoteId result) =>
        TryParse(s, out result);

    /// <summary>Orders ids as the operations that put the notes on the board; <c>default</c> comes first.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Below, at or above zero when this comes before the other, is the same or comes after it.</returns>
    public int CompareTo(NoteId other) => AddedBy.CompareTo(other.AddedBy);

    /// <summary>Gets the id as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The text, empty for <c>default</c>.</returns>
    public override string ToString() => AddedBy.ToString();
}
