using System.Diagnostics.CodeAnalysis;

namespace Progressie.Internal;

/// <summary>Finds an entry by the number of its event.</summary>
internal static class Numbers
{
    /// <summary>The number goes up in the list, so that an entry is found by halves.</summary>
    internal static bool TryFind<T>(IReadOnlyList<T> entries, Func<T, int> numberOf, int number, [NotNullWhen(true)] out T? entry)
        where T : class
    {
        int low = 0;
        int high = entries.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (numberOf(entries[middle]) < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        entry = low < entries.Count && numberOf(entries[low]) == number ? entries[low] : null;
        return entry is not null;
    }

    internal static ArgumentException None(int number) =>
        new(FormattableString.Invariant($"There is no entry with the number {number}."), nameof(number));
}
