using System.Collections;

namespace Progressie.Internal;

/// <summary>A list that copied its items once and equals any other with equal items, so that equal documents are equal.</summary>
/// <remarks>Public properties show it as <see cref="IReadOnlyList{T}"/>. It cannot be cast to an array or a mutable list.</remarks>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    internal static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    internal ReadOnlySpan<T> Span => _items;

    public T this[int index] => _items[index];

    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || Span.SequenceEqual(other.Span, EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Takes over an array that nobody else holds.</summary>
    internal static ValueList<T> Own(T[] items) => items.Length == 0 ? Empty : new(items);

    internal static ValueList<T> Copy(IEnumerable<T>? items, string parameter)
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        if (items is ValueList<T> list)
        {
            return list;
        }

        T[] copy = [.. items];
        foreach (T item in copy)
        {
            if (item is null)
            {
                throw new ArgumentException("The list holds a null.", parameter);
            }
        }

        return Own(copy);
    }

    internal ValueList<T> Add(T item) => Own([.. _items, item]);
}
