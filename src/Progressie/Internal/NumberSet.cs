namespace Progressie.Internal;

/// <summary>Numbers of events, each a bit.</summary>
/// <remarks>Looking one up costs next to nothing, which matters where a whole log is gone over. The bits stand in rows, of which a change
/// copies one, so that many changes cost what they are many. Immutable.</remarks>
internal readonly struct NumberSet
{
    private const int RowBits = 10;
    private const int WordsInRow = 1 << (RowBits - 6);

    private static readonly ulong[] Nothing = new ulong[WordsInRow];

    private readonly ulong[][]? _rows;

    private NumberSet(ulong[][] rows) => _rows = rows;

    internal bool Contains(int number) =>
        _rows is { } rows && number >> RowBits < rows.Length && (rows[number >> RowBits][Word(number)] & Bit(number)) != 0;

    internal NumberSet With(int number) => Contains(number) ? this : Flip([number]);

    /// <summary>The set without those of some numbers that are in it, and with the others.</summary>
    internal NumberSet Flip(params ReadOnlySpan<int> numbers)
    {
        int last = -1;
        foreach (int number in numbers)
        {
            last = Math.Max(last, number >> RowBits);
        }

        ulong[][] rows = new ulong[Math.Max(_rows?.Length ?? 0, last + 1)][];
        _rows?.CopyTo(rows, 0);
        rows.AsSpan(_rows?.Length ?? 0).Fill(Nothing);
        int copied = -1;
        foreach (int number in numbers)
        {
            int row = number >> RowBits;
            if (row != copied)
            {
                rows[row] = [.. rows[row]];
                copied = row;
            }

            rows[row][Word(number)] ^= Bit(number);
        }

        return new NumberSet(rows);
    }

    private static int Word(int number) => (number >> 6) & (WordsInRow - 1);

    private static ulong Bit(int number) => 1UL << (number & 63);
}
