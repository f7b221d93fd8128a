using System.Globalization;
using System.Text;
using Progressie.Circles;

namespace Progressie.Tests.Circles;

/// <summary>How often each two kinds of deeds met in one history, and in how many of these neither built on the other.</summary>
internal sealed class MergeMeetings
{
    private static readonly int Kinds = Enum.GetValues<MergeDeedKind>().Length;

    private readonly long[] _met = new long[Kinds * Kinds], _apart = new long[Kinds * Kinds];

    /// <summary>Counts the pairs of a history.</summary>
    internal void Count(CircleOperation[] operations, MergeDeedKind[] kinds)
    {
        for (int one = 0; one < kinds.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                int at = IndexOf(kinds[other], kinds[one]);
                Interlocked.Increment(ref _met[at]);
                if (!BuildsOn(operations, one, other) && !BuildsOn(operations, other, one))
                {
                    Interlocked.Increment(ref _apart[at]);
                }
            }
        }
    }

    internal (long Met, long Apart) Of(MergeDeedKind one, MergeDeedKind other) => (_met[IndexOf(one, other)], _apart[IndexOf(one, other)]);

    /// <summary>A row for each two of these kinds.</summary>
    internal string ToTable(IReadOnlyList<MergeDeedKind> kinds)
    {
        StringBuilder table = new();
        for (int one = 0; one < kinds.Count; one++)
        {
            for (int other = one; other < kinds.Count; other++)
            {
                (long met, long apart) = Of(kinds[one], kinds[other]);
                table.Append(CultureInfo.InvariantCulture, $"{kinds[one]} and {kinds[other]}: {met}, apart {apart}\n");
            }
        }

        return table.ToString();
    }

    private static int IndexOf(MergeDeedKind one, MergeDeedKind other) => one <= other
        ? ((int)one * Kinds) + (int)other
        : ((int)other * Kinds) + (int)one;

    private static bool BuildsOn(CircleOperation[] operations, int one, int other) => operations[one].Basis.Any(basis =>
        basis == operations[other].Id
        || (Array.FindIndex(operations, operation => operation.Id == basis) is int at and >= 0 && BuildsOn(operations, at, other)));
}
