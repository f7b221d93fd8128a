namespace Progressie.Internal;

/// <summary>Numbers of events, each a bit.</summary>
/// <remarks>Looking one up costs next to nothing, which matters where a whole log is gone over. Immutable.</remarks>
internal readonly struct NumberSet
{
    private readonly ulong[]? _words;

    private NumberSet(ulong[] words) => _words = words;

    internal bool Contains(int number) =>
        _words is { } words && number >> 6 < words.Length && (words[number >> 6] & (1UL << (number & 63))) != 0;

    internal NumberSet With(int number)
    {
        ulong[] words = new ulong[Math.Max(_words?.Length ?? 0, (number >> 6) + 1)];
        _words?.CopyTo(words, 0);
        words[number >> 6] |= 1UL << (number & 63);
        return new NumberSet(words);
    }

    internal NumberSet Without(int number)
    {
        if (!Contains(number))
        {
            return this;
        }

        ulong[] words = [.. _words!];
        words[number >> 6] &= ~(1UL << (number & 63));
        return new NumberSet(words);
    }
}
