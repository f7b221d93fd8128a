using FsCheck.Fluent;
using Progressie.Pairs;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Pairs;

public sealed class MaximumMatchingTests
{
    [Fact]
    public void Find_RandomGraph_IsAsLargeAsBruteForceFinds() => Props.ForAll(
        (
            from count in Gen.Choose(0, 9)
            from density in Gen.Choose(1, 9)
            from dice in Gen.Choose(0, 9).ArrayOf(81)
            select (
                count, density, dice)).ToArbitrary(),
        static graph => AssertMaximum(graph.count, (i, j) => graph.dice[(Math.Min(i, j) * 9) + Math.Max(i, j)] < graph.density),
        1_000);

    /// <summary>Two who are left over, each behind a circle of three: the way from the one to the other is only found by shrinking a
    /// circle, from whichever end.</summary>
    [Fact]
    public void Find_CirclesAtBothEnds_AreShrunk()
    {
        (int, int)[] edges = [(8, 0), (0, 1), (1, 2), (1, 3), (2, 3), (2, 6), (6, 7), (5, 6), (5, 7), (4, 5), (4, 9)];
        AssertMaximum(10, (i, j) => edges.Contains((i, j)) || edges.Contains((j, i)));
        Assert.DoesNotContain(-1, MaximumMatching.Find(10, (i, j) => edges.Contains((i, j)) || edges.Contains((j, i))));
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
