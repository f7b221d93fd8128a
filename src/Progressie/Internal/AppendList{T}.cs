using System.Collections;
using System.Runtime.CompilerServices;

namespace Progressie.Internal;

/// <summary>An immutable list that grows at its end: adding an item costs about the same however long the list is, and however often one
/// adds to the same list.</summary>
/// <remarks>Chunks are shared between all lists that grew out of each other, also the last, unfinished one: the first that grows at its end
/// takes the place there, and any other copies that chunk. Once in a chunk the list of chunks is copied. Safe to share between
/// threads.</remarks>
internal sealed class AppendList<T> : IReadOnlyList<T>, IEquatable<AppendList<T>>
{
    private const int ChunkBits = 5;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly T[][] _chunks;

    // The last chunk. What other lists took after the first of them is none of ours.
    private readonly T[] _last;
    private readonly int _rest;

    private AppendList(T[][] chunks, T[] last, int rest)
    {
        _chunks = chunks;
        _last = last;
        _rest = rest;
    }

    private AppendList(T[][] chunks, T[] last)
        : this(chunks, last, last.Length)
    {
    }

    internal static AppendList<T> Empty { get; } = new([], []);

    public int Count => (_chunks.Length << ChunkBits) + _rest;

    public T this[int index] => index >> ChunkBits < _chunks.Length
        ? _chunks[index >> ChunkBits][index & (ChunkSize - 1)]
        : Rest[index - (_chunks.Length << ChunkBits)];

    private ReadOnlySpan<T> Rest => _last.AsSpan(0, _rest);

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

        return Same(Rest, other.Rest);
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

        for (int i = 0; i < _rest; i++)
        {
            yield return _last[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal AppendList<T> Add(T item)
    {
        T[] last = _last;
        if (!TryTake(item))
        {
            last = new T[Math.Min(ChunkSize, Math.Max(2, _rest * 2))];
            Rest.CopyTo(last);
            last[_rest] = item;
        }

        return _rest + 1 < ChunkSize
            ? new AppendList<T>(_chunks, last, _rest + 1)
            : new AppendList<T>([.. _chunks, last], Empty._last, 0);
    }

    /// <summary>The list with several more items; full chunks are shared with this one.</summary>
    internal AppendList<T> AddRange(IReadOnlyList<T> items)
    {
        if (items.Count == 1)
        {
            return Add(items[0]);
        }

        AppendList<T> more = Own([.. Rest, .. items]);
        return new AppendList<T>([.. _chunks, .. more._chunks], more._last, more._rest);
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
        T[] next = full < _chunks.Length ? _chunks[full] : _last;
        return count == Count ? this : new AppendList<T>(_chunks[..full], next[..(count & (ChunkSize - 1))]);
    }

    private static bool Same(ReadOnlySpan<T> one, ReadOnlySpan<T> other) => one.SequenceEqual(other, EqualityComparer<T>.Default);

    /// <summary>Takes the next place in the last chunk when nobody did; where values lie, nobody can tell.</summary>
    private bool TryTake(T item) => !typeof(T).IsValueType && _rest < _last.Length
        && Interlocked.CompareExchange(ref _last[_rest], item, default!) is null;
}
