using System.Numerics;
using System.Runtime.CompilerServices;

namespace Progressie.Checklists;

/// <summary>The marks of all items as three bit masks over their positions: seen, achieved and desired.</summary>
/// <remarks>The first 64 items lie in the struct itself, so that an ordinary checklist needs nothing more; a larger one keeps
/// the words of the next items in one array, three for every 64.</remarks>
internal readonly struct MarkSet : IEquatable<MarkSet>
{
    private readonly ulong _seen;
    private readonly ulong _achieved;
    private readonly ulong _desired;
    private readonly ulong[]? _more;

    private MarkSet(ulong seen, ulong achieved, ulong desired, ulong[]? more)
    {
        _seen = seen;
        _achieved = achieved;
        _desired = desired;
        _more = more;
    }

    internal ItemMark this[int index]
    {
        get
        {
            (ulong seen, ulong achieved, ulong desired) = Word(index / 64);
            int bit = index & 63;
            return ((seen >> bit) & 1) == 0 ? default : ItemMark.Seen(((achieved >> bit) & 1) != 0, ((desired >> bit) & 1) != 0);
        }
    }

    public bool Equals(MarkSet other) =>
        _seen == other._seen && _achieved == other._achieved && _desired == other._desired && _more.AsSpan().SequenceEqual(other._more);

    public override bool Equals(object? obj) => obj is MarkSet other && Equals(other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(_seen);
        hash.Add(_achieved);
        hash.Add(_desired);
        foreach (ulong word in _more.AsSpan())
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    /// <summary>A set for so many items, none of them seen.</summary>
    internal static MarkSet ForItems(int count) => new(0, 0, 0, count <= 64 ? null : new ulong[(count - 1) / 64 * 3]);

    /// <summary>A set from its words: seen, achieved and desired for every 64 items.</summary>
    internal static MarkSet FromMasks(ulong seen, ulong achieved, ulong desired, ulong[]? more) => new(seen, achieved, desired, more);

    /// <summary>Notes the state of an item in words that were zero, for <see cref="FromMasks"/>.</summary>
    internal static void Cross(Span<ulong> words, int index, ItemState state)
    {
        ulong bit = 1UL << (index & 63);
        Span<ulong> masks = words.Slice(index / 64 * 3, 3);
        masks[0] |= state == ItemState.NotSeen ? 0 : bit;
        masks[1] |= state is ItemState.Achieved or ItemState.Both ? bit : 0;
        masks[2] |= state is ItemState.Desired or ItemState.Both ? bit : 0;
    }

    internal MarkSet With(int index, ItemMark mark)
    {
        ulong bit = 1UL << (index & 63);
        if (index < 64)
        {
            return new MarkSet(
                mark.IsSeen ? _seen | bit : _seen & ~bit,
                mark.IsAchieved ? _achieved | bit : _achieved & ~bit,
                mark.IsDesired ? _desired | bit : _desired & ~bit,
                _more);
        }

        ulong[] more = [.. _more!];
        Span<ulong> word = more.AsSpan(((index / 64) - 1) * 3, 3);
        word[0] = mark.IsSeen ? word[0] | bit : word[0] & ~bit;
        word[1] = mark.IsAchieved ? word[1] | bit : word[1] & ~bit;
        word[2] = mark.IsDesired ? word[2] | bit : word[2] & ~bit;
        return new MarkSet(_seen, _achieved, _desired, more);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ProgressTally Tally(in ItemRange range) => _more is null
        ? new ProgressTally(
            range.Count,
            BitOperations.PopCount(_seen & range.FirstMask),
            BitOperations.PopCount(_achieved & range.FirstMask),
            BitOperations.PopCount(_desired & range.FirstMask),
            BitOperations.PopCount(_achieved & _desired & range.FirstMask))
        : TallyWords(range);

    /// <summary>Tallies many runs at once; in an ordinary checklist with the masks in registers.</summary>
    internal void Tally(ReadOnlySpan<ItemRange> ranges, Span<ProgressTally> tallies)
    {
        tallies = tallies[..ranges.Length];
        if (_more is not null)
        {
            for (int i = 0; i < ranges.Length; i++)
            {
                tallies[i] = TallyWords(ranges[i]);
            }

            return;
        }

        ulong seen = _seen, achieved = _achieved, desired = _desired, both = _achieved & _desired;
        for (int i = 0; i < tallies.Length; i++)
        {
            ulong mask = ranges[i].FirstMask;
            tallies[i] = new ProgressTally(
                ranges[i].Count,
                BitOperations.PopCount(seen & mask),
                BitOperations.PopCount(achieved & mask),
                BitOperations.PopCount(desired & mask),
                BitOperations.PopCount(both & mask));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ProgressTally TallyWords(ItemRange range)
    {
        int seen = 0, achieved = 0, desired = 0, both = 0;
        for (int word = range.Start >> 6; word << 6 < range.End; word++)
        {
            ulong mask = range.MaskIn(word);
            (ulong s, ulong a, ulong d) = Word(word);
            seen += BitOperations.PopCount(s & mask);
            achieved += BitOperations.PopCount(a & mask);
            desired += BitOperations.PopCount(d & mask);
            both += BitOperations.PopCount(a & d & mask);
        }

        return new ProgressTally(range.Count, seen, achieved, desired, both);
    }

    private (ulong Seen, ulong Achieved, ulong Desired) Word(int word)
    {
        if (word == 0)
        {
            return (_seen, _achieved, _desired);
        }

        ReadOnlySpan<ulong> words = _more.AsSpan((word - 1) * 3, 3);
        return (words[0], words[1], words[2]);
    }
}
