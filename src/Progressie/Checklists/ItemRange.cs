namespace Progressie.Checklists;

/// <summary>A run of items that follow each other, such as a section: where it begins and how many there are.</summary>
internal readonly struct ItemRange
{
    internal readonly int Start;

    internal readonly int Count;

    /// <summary>The bits of the run within the first 64 items, which is all of it in an ordinary checklist.</summary>
    internal readonly ulong FirstMask;

    internal ItemRange(int start, int count)
    {
        Start = start;
        Count = count;
        FirstMask = MaskIn(0);
    }

    internal int End => Start + Count;

    /// <summary>The bits of the run within the word of the items <paramref name="word"/> × 64 and on.</summary>
    internal ulong MaskIn(int word)
    {
        int from = Math.Clamp(Start - (word * 64), 0, 64);
        int to = Math.Clamp(End - (word * 64), 0, 64);
        return from >= to ? 0 : (ulong.MaxValue >> (64 - (to - from))) << from;
    }
}
