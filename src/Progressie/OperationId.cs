using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Progressie.Internal;

namespace Progressie;

/// <summary>Names an operation on a circle board, and says where it comes: a number, and the replica it was made on, such as
/// <c>17@phone-noor</c>.</summary>
/// <remarks>The number is one more than the highest that the replica had seen, so what builds on something always comes after it, whatever
/// clocks say. Ids are ordered by number, and by the name of the replica (ordinally) where the numbers are the same. Immutable.
/// <c>default</c> means "no id": every method that takes an id refuses it.</remarks>
public readonly partial record struct OperationId : IComparable<OperationId>, ISpanParsable<OperationId>
{
    private OperationId(int number, ReplicaId replica)
    {
        Number = number;
        Replica = replica;
    }

    /// <summary>Gets the highest number there can be.</summary>
    /// <value>1,000,000,000.</value>
    public static int HighestNumber => 1_000_000_000;

    /// <summary>Gets how far a number may go beyond the highest that a board has seen.</summary>
    /// <value>1,000,000.</value>
    public static int HighestStep => 1_000_000;

    /// <summary>Gets the number.</summary>
    /// <value>1 to <see cref="HighestNumber"/>; 0 only for <c>default</c>.</value>
    public int Number { get; }

    /// <summary>Gets the replica the operation was made on.</summary>
    public ReplicaId Replica { get; }

    /// <summary>Gets whether this is <c>default</c>, which is no id.</summary>
    public bool IsDefault => Number == 0;

    /// <summary>Gets whether the first operation comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it comes before.</returns>
    public static bool operator <(OperationId left, OperationId right) => left.CompareTo(right) < 0;

    /// <summary>Gets whether the first operation comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it comes after.</returns>
    public static bool operator >(OperationId left, OperationId right) => left.CompareTo(right) > 0;

    /// <summary>Gets whether the first operation is the second or comes before it.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is the same or comes before.</returns>
    public static bool operator <=(OperationId left, OperationId right) => left.CompareTo(right) <= 0;

    /// <summary>Gets whether the first operation is the second or comes after it.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is the same or comes after.</returns>
    public static bool operator >=(OperationId left, OperationId right) => left.CompareTo(right) >= 0;

    /// <summary>Makes an id.</summary>
    /// <param name="number">1 to <see cref="HighestNumber"/>.</param>
    /// <param name="replica">The replica.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    /// <exception cref="ArgumentException">The replica is <c>default</c>.</exception>
    public static OperationId Of(int number, ReplicaId replica)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, HighestNumber);
        return replica.IsDefault
            ? throw new ArgumentException("The id is default, which is no id.", nameof(replica))
            : new OperationId(number, replica);
    }

    /// <summary>Reads an id from text.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text does not follow the rule; the message states the rule.</exception>
    public static OperationId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static OperationId Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out OperationId id) ? id : throw IdRules.Failure(nameof(OperationId), IssueTerms.OperationIdRule);

    /// <summary>Reads an id from text when the text follows the rule.</summary>
    /// <param name="text">The text, exactly the id.</param>
    /// <param name="id">The id, or <c>default</c> when the text is no id.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OperationId id) => TryParse(text.AsSpan(), out id);

    /// <inheritdoc cref="TryParse(string?, out OperationId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out OperationId id)
    {
        id = default;
        int at = text.IndexOf('@');
        if (at < 1 || text[0] == '0'
            || text[..at].ContainsAnyExceptInRange('0', '9') // int.TryParse would skip a null character at the end
            || !int.TryParse(text[..at], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || number > HighestNumber
            || !ReplicaId.TryParse(text[(at + 1)..], out ReplicaId replica))
        {
            return false;
        }

        id = new OperationId(number, replica);
        return true;
    }

    /// <inheritdoc/>
    static OperationId IParsable<OperationId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<OperationId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OperationId result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static OperationId ISpanParsable<OperationId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<OperationId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OperationId result) =>
        TryParse(s, out result);

    /// <summary>Orders ids by number, then by the name of the replica; <c>default</c> comes first.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Below, at or above zero when this comes before the other, is the same or comes after it.</returns>
    public int CompareTo(OperationId other) =>
        Number != other.Number ? Number.CompareTo(other.Number) : Replica.CompareTo(other.Replica);

    /// <summary>Gets the id as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>Text such as <c>17@phone-noor</c>, empty for <c>default</c>.</returns>
    public override string ToString() => IsDefault ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{Number}@{Replica}");
}
