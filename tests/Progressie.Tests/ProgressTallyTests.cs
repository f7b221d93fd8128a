using FsCheck;
using FsCheck.Fluent;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class ProgressTallyTests
{
    private static readonly Gen<ProgressTally> Tally =
        from achieved in Gen.Choose(0, 50)
        from desired in Gen.Choose(0, 50)
        from both in Gen.Choose(0, 50)
        from neither in Gen.Choose(0, 50)
        from notSeen in Gen.Choose(0, 50)
        select ProgressTally.FromStates(achieved, desired, both, neither, notSeen);

    [Fact]
    public void FromStates_Counts_AreFoundBack()
    {
        ProgressTally tally = ProgressTally.FromStates(achieved: 1, desired: 2, both: 4, neither: 8, notSeen: 16);
        Assert.Equal(1, tally.OnlyAchieved);
        Assert.Equal(2, tally.OnlyDesired);
        Assert.Equal(4, tally.Both);
        Assert.Equal(8, tally.Neither);
        Assert.Equal(16, tally.NotSeen);
        Assert.Equal(31, tally.Of);
        Assert.Equal(15, tally.Seen);
        Assert.Equal(5, tally.Achieved);
        Assert.Equal(6, tally.Desired);
        Assert.Equal("achieved 5, desired 6, both 4, neither 8, not seen 16, of 31", tally.ToString());
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, 0, "achieved")]
    [InlineData(0, -1, 0, 0, 0, "desired")]
    [InlineData(0, 0, -1, 0, 0, "both")]
    [InlineData(0, 0, 0, -1, 0, "neither")]
    [InlineData(0, 0, 0, 0, -1, "notSeen")]
    public void FromStates_BelowZero_Throws(int achieved, int desired, int both, int neither, int notSeen, string parameter) =>
        Assert.Equal(
        parameter,
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressTally.FromStates(achieved, desired, both, neither, notSeen)).ParamName);

    [Fact]
    public void Default_CountsNothingOfNothing()
    {
        Assert.Equal(ProgressTally.FromStates(0, 0, 0, 0, 0), default);
        Assert.Equal("achieved 0, desired 0, both 0, neither 0, not seen 0, of 0", default(ProgressTally).ToString());
    }

    [Fact]
    public void Counts_Generated_ObeyTheIdentities() => Props.ForAll(Tally.ToArbitrary(), static t =>
    {
        Assert.Equal(t.OnlyAchieved + t.OnlyDesired + (2 * t.Both), t.Achieved + t.Desired);
        Assert.Equal(t.Of, t.OnlyAchieved + t.OnlyDesired + t.Both + t.Neither + t.NotSeen);
        Assert.Equal(t.Of, t.Seen + t.NotSeen);
        Assert.Equal(t, ProgressTally.FromStates(t.OnlyAchieved, t.OnlyDesired, t.Both, t.Neither, t.NotSeen));
    });

    [Fact]
    public void Add_Generated_IsAssociativeCommutativeWithDefaultAsIdentity() => Props.ForAll(Gen.Three(Tally).ToArbitrary(),
        static three =>
    {
        (ProgressTally a, ProgressTally b, ProgressTally c) = three;
        Assert.Equal(a + (b + c), a + b + c);
        Assert.Equal(a + b, b + a);
        Assert.Equal(a, a + default(ProgressTally));
        Assert.Equal(a, default(ProgressTally) + a);
        Assert.Equal(a + b, a.Add(b));
        Assert.Equal((a + b).GetHashCode(), (b + a).GetHashCode());
    });

    [Fact]
    public void Add_Generated_AddsEveryCount() => Props.ForAll(Gen.Two(Tally).ToArbitrary(), static two =>
    {
        (ProgressTally a, ProgressTally b) = two;
        ProgressTally sum = a + b;
        Assert.Equal(a.OnlyAchieved + b.OnlyAchieved, sum.OnlyAchieved);
        Assert.Equal(a.OnlyDesired + b.OnlyDesired, sum.OnlyDesired);
        Assert.Equal(a.Both + b.Both, sum.Both);
        Assert.Equal(a.Neither + b.Neither, sum.Neither);
        Assert.Equal(a.NotSeen + b.NotSeen, sum.NotSeen);
    });
}
