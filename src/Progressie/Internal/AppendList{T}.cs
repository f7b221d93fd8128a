using System.Collections;
using System.Runtime.CompilerServices;

namespace Progressie.Internal;

/// <summary>An immutable list that grows at its end: adding an item costs about the same however long the list is, and however often one
/// adds to the same list.</summary>
/// <remarks>Full chunks are shared between all lists that grew out of each other; only the last, unfinished chunk is copied, and once in a
/// chunk the list of chunks. Safe to share between threads.</remarks>
internal sealed class AppendList<T> : IReadOnlyList<T>, IEquatable<AppendList<T>>
{
    private const int ChunkBits = 5;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly T[][] _chunks;
    private readonly T[] _rest;

    private AppendList(T[][] chunks, T[] rest)
    {
        _chunks = chunks;
        _rest = rest;
    }

    internal static AppendList<T> Empty { get; } = new([], []);

    public int Count => (_chunks.Length << ChunkBits) + _rest.Length;

    public T this[int index] => index >> ChunkBits < _chunks.Length
        ? _chunks[index >> ChunkBits][index & (ChunkSize - 1)]
        : _rest[index - (_chunks.Length << ChunkBits)];

    public bool Equals(AppendList<T>? other)
    {
        if (other is null || Count != other.Count)
        {
            return false;
        }

        // Lists that grew out of each other share their chunks, and need no looking into.
        for (int i = 0; i < _chunks.Length; i++)
        {
            if (!ReferenceEquals(_chunks[i], other._chunks[i]) && !Same(_chunks[i], other._chunks[i]))
            {
                return false;
            }
        }

        return Same(_rest, other._rest);
    }

    public override bool Equals(object? obj) => Equals(obj as AppendList<T>);

    public override int GetHashCode() => Count;

    public IEnumerator<T> GetEnumerator()
    {
        foreach (T[] chunk in _chunks)
        {
            foreach (T item in chunk)
            {
                yield return item;
            }
        }

        foreach (T item in _rest)
        {
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal AppendList<T> Add(T item)
    {
        T[] rest = [.. _rest, item];
        return rest.Length < ChunkSize ? new AppendList<T>(_chunks, rest) : new AppendList<T>([.. _chunks, rest], []);
    }

    /// <summary>The list with several more items; full chunks are shared with this one.</summary>
    internal AppendList<T> AddRange(IReadOnlyList<T> items)
    {
        if (items.Count == 1)
        {
            return Add(items[0]);
        }

        AppendList<T> more = Own([.. _rest, .. items]);
        return new AppendList<T>([.. _chunks, .. more._chunks], more._rest);
    }

    /// <summary>Takes over items that nobody else holds.</summary>
    internal static AppendList<T> Own(T[] items)
    {
        T[][] chunks = new T[items.Length >> ChunkBits][];
        for (int i = 0; i < chunks.Length; i++)
        {
            chunks[i] = items[(i << ChunkBits)..((i + 1) << ChunkBits)];
        }

        return new AppendList<T>(chunks, chunks.Length == 0 ? items : items[(chunks.Length << ChunkBits)..]);
    }

    /// <summary>The list as it was when it had fewer items; a number of items that it never had is the caller's mistake.</summary>
    internal AppendList<T> Take(int count, [CallerArgumentExpression(nameof(count))] string? parameter = null)
    {
        if (count < 0 || count > Count)
        {
            throw new ArgumentOutOfRangeException(parameter, count, FormattableString.Invariant($"Expected 0 to {Count}."));
        }

        int full = count >> ChunkBits;
        T[] next = full < _chunks.Length ? _chunks[full] : _rest;
        return count == Count ? this : new AppendList<T>(_chunks[..full], next[..(count & (ChunkSize - 1))]);
    }

    private static bool Same(T[] one, T[] other) => one.AsSpan().SequenceEqual(other, EqualityComparer<T>.Default);
}
