using System.Collections;

namespace Progressie.Internal;

/// <summary>An immutable list that grows at its end: adding an item costs the same however long the list is.</summary>
/// <remarks>Lists that grew out of each other share their items. Each sees as many of them as it has; who adds first to the longest takes
/// the next place, and whoever else adds to the same list copies. Safe to share between threads.</remarks>
internal sealed class AppendList<T> : IReadOnlyList<T>, IEquatable<AppendList<T>>
{
    private const int FirstCapacity = 4;

    private readonly Shared _shared;

    private AppendList(Shared shared, int count)
    {
        _shared = shared;
        Count = count;
    }

    internal static AppendList<T> Empty { get; } = new(new Shared(capacity: 0, taken: 0), 0);

    public int Count { get; }

    internal ReadOnlySpan<T> Span => _shared.Items.AsSpan(0, Count);

    public T this[int index] => Span[index];

    public bool Equals(AppendList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || Span.SequenceEqual(other.Span, EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as AppendList<T>);

    public override int GetHashCode() => Count;

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return _shared.Items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal AppendList<T> Add(T item)
    {
        Shared shared = _shared;
        if (Count == shared.Items.Length || !shared.TryTake(Count))
        {
            shared = new Shared(Math.Max(FirstCapacity, Count * 2), taken: Count + 1);
            Span.CopyTo(shared.Items);
        }

        shared.Items[Count] = item;
        return new AppendList<T>(shared, Count + 1);
    }

    /// <summary>The list as it was when it had fewer items.</summary>
    internal AppendList<T> Take(int count) => count == Count ? this : count == 0 ? Empty : new AppendList<T>(_shared, count);

    private sealed class Shared(int capacity, int taken)
    {
        private int _taken = taken;

        internal T[] Items { get; } = new T[capacity];

        internal bool TryTake(int place) => Interlocked.CompareExchange(ref _taken, place + 1, place) == place;
    }
}
