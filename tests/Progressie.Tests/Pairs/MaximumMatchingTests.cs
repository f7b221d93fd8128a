using FsCheck;
using FsCheck.Fluent;
using Progressie.Pairs;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Pairs;

public sealed class MaximumMatchingTests
{
    [Fact]
    public void Find_RandomGraph_IsAsLargeAsBruteForceFinds() => Props.ForAll(
        (from count in Gen.Choose(0, 9) from density in Gen.Choose(1, 9) from dice in Gen.Choose(0, 9).ArrayOf(81) select (count, density, dice)).ToArbitrary(),
        static graph => AssertMaximum(graph.count, (i, j) => graph.dice[(Math.Min(i, j) * 9) + Math.Max(i, j)] < graph.density),
        1_000);

    /// <summary>Two circles of three, joined: the largest set of pairs is only found by shrinking them.</summary>
    [Fact]
    public void Find_Blossoms_AreShrunk()
    {
        (int, int)[] edges = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3), (5, 6), (6, 7), (7, 8), (8, 6)];
        AssertMaximum(9, (i, j) => edges.Contains((i, j)) || edges.Contains((j, i)));
    }

    [Fact]
    public void Find_NobodyMayPair_LeavesEverybodyAlone() => Assert.Equal([-1, -1, -1], MaximumMatching.Find(3, static (_, _) => false));

    private static void AssertMaximum(int count, Func<int, int, bool> mayPair)
    {
        int[] partner = MaximumMatching.Find(count, mayPair);
        Assert.Equal(count, partner.Length);
        for (int i = 0; i < count; i++)
        {
            if (partner[i] >= 0)
            {
                Assert.NotEqual(i, partner[i]);
                Assert.Equal(i, partner[partner[i]]);
                Assert.True(mayPair(i, partner[i]));
            }
        }

        Assert.Equal(Most(count, mayPair, 0), partner.Count(static other => other >= 0) / 2);
    }

    private static int Most(int count, Func<int, int, bool> mayPair, int used)
    {
        int first = 0;
        while (first < count && (used & (1 << first)) != 0)
        {
            first++;
        }

        if (first == count)
        {
            return 0;
        }

        int most = Most(count, mayPair, used | (1 << first));
        for (int other = first + 1; other < count; other++)
        {
            if ((used & (1 << other)) == 0 && mayPair(first, other))
            {
                most = Math.Max(most, 1 + Most(count, mayPair, used | (1 << first) | (1 << other)));
            }
        }

        return most;
    }
}
