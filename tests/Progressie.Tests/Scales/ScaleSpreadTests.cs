using FsCheck;
using FsCheck.Fluent;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

public sealed class ScaleSpreadTests
{
    private static readonly AnonymityPolicy Three = new() { MinimumPeople = 3 };

    [Theory]
    [InlineData("1 2 3", "up to 10: 3 people")]
    [InlineData("1 2 3 4 5", "up to 10: 5 people")]
    [InlineData("1 2 3 4 5 6", "up to 10: 6 people")]
    [InlineData("1 2 3 3 3 3 3", "up to 10: 7 people")]
    [InlineData("1 2 3 3 3 4 6 6 9", "up to 5: 6 people; 5.5 to 10: 3 people")]
    [InlineData("1 2 2.5 3 4 5 5.5 6 7.5 8 9 10", "up to 2.5: 3 people; 3 to 5: 3 people; 5.5 to 7.5: 3 people; 8 to 10: 3 people")]
    [InlineData("below bottom below 0 5 6 7", "up to 2.5: 4 people; 3 to 10: 3 people")]
    [InlineData("below bottom below 5 6 7", "up to 2.5: 3 people; 3 to 10: 3 people")]
    [InlineData("10 10 10 10 10 10", "up to 10: 6 people")]
    [InlineData("0 0 0 10 10 10", "up to 2.5: 3 people; 3 to 10: 3 people")]
    [InlineData("1 1 1 none none 9", "up to 10: 4 people")]
    public void Of_AGroup_GivesBandsFromLowToHigh(string answers, string expected)
    {
        ScaleSpread spread = ScaleSpread.Of(Group(answers.Split(' ')), Three);
        Assert.False(spread.IsSuppressed);
        Assert.Equal(expected, string.Join("; ", spread.Bands));
        Assert.Equal(TestScales.Halves, spread.Scale);
        Assert.Equal(3, spread.MinimumPeople);
        Assert.Equal($"spread on scale 'handovers' version 1 ({spread.Bands.Count} bands)", spread.ToString());
    }

    [Theory]
    [InlineData("below", "2.5")]
    [InlineData("0", "1")]
    [InlineData("3", "5")]
    [InlineData("5.5", "7.5")]
    [InlineData("8", "10")]
    public void Of_SomebodyMovesWithinABaseBand_StaysEqual(string before, string after)
    {
        string[] others = ["bottom", "1", "2", "3", "4", "4.5", "6", "6.5", "7", "8.5", "9", "9.5"];
        ScaleSpread spread = ScaleSpread.Of(Group([before, .. others]), Three);
        Assert.Equal(4, spread.Bands.Count);
        Assert.Equal(spread, ScaleSpread.Of(Group([after, .. others]), Three));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1 2")]
    [InlineData("1 2 none none none")]
    public void Of_TooFewPeople_TellsNothingButTheMinimum(string answers)
    {
        ScaleSpread spread = ScaleSpread.Of(Group(answers.Split(' ')), Three);
        Assert.True(spread.IsSuppressed);
        Assert.Null(spread.People);
        Assert.Empty(spread.Bands);
        Assert.Equal(3, spread.MinimumPeople);
        Assert.Equal("spread on scale 'handovers' version 1 (suppressed)", spread.ToString());
    }

    [Fact]
    public void Of_TheDefaultPolicy_NeedsFive()
    {
        Assert.True(ScaleSpread.Of(Group("1", "2", "3", "4"), AnonymityPolicy.Default).IsSuppressed);
        Assert.Equal(5, ScaleSpread.Of(Group("1", "2", "3", "4", "5"), AnonymityPolicy.Default).People);
    }

    [Fact]
    public void Of_LatestOwnReadingOnThePresentVersion_IsWhatCounts()
    {
        ScaleSeries[] group =
        [
            One(0, "9", "1"),
            One(1, "1", "none"),
            One(2, "2").Record(TestScales.At(9m) with { Perspective = PerspectiveId.Parse("colleague") }, TestScales.Someone),
            One(3, "9", "3").Withdraw(2, null, TestScales.Someone),
        ];
        Assert.Equal(3, ScaleSpread.Of(group, Three).People);

        // After a revision, somebody who told nothing yet does not count.
        ScaleSeries[] revised = [One(0, "new", "1"), One(1, "1", "new"), One(2, "new", "2"), One(3, "new", "3")];
        Assert.Equal(3, ScaleSpread.Of(revised, Three).People);
    }

    [Fact]
    public void Of_AGroupThatCannotBeCounted_Throws()
    {
        Assert.Throws<ArgumentNullException>(static () => ScaleSpread.Of(null!, Three));
        Assert.Throws<ArgumentNullException>(static () => ScaleSpread.Of(Group("1"), null!));
        Assert.Throws<ArgumentException>(static () => ScaleSpread.Of([null!], Three));
        AssertMessage("There are no series: expected one of each person.", []);
        AssertMessage("There are two series of 'p1': expected one of each person.", [One(1, "1"), One(1, "2")]);
        AssertMessage("There is a series without an owner: whether everybody counts once cannot be known.", [TestScales.Series("1")]);
        AssertMessage(
            "There is a series on scale 'handovers' version 2 and one on scale 'handovers' version 1: expected the same scale with the "
                + "same words.",
            [One(1, "1"), One(2, "new", "1")]);

        static void AssertMessage(string expected, ScaleSeries[] group) => Assert.StartsWith(
            expected, Assert.Throws<ArgumentException>(() => ScaleSpread.Of(group, Three)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnyGroup_NoBandHasFewerThanTheMinimumAndAllOfThemCoverTheScale() => Props.ForAll(
        Groups.ToArbitrary(),
        static group =>
        {
            ScaleSpread spread = ScaleSpread.Of(group.Series, new AnonymityPolicy { MinimumPeople = group.Minimum });
            int answered = group.Answers.Count(static answer => answer != "none");
            Assert.Equal(answered < group.Minimum, spread.IsSuppressed);
            if (spread.IsSuppressed)
            {
                Assert.Empty(spread.Bands);
                return;
            }

            Assert.All(spread.Bands, band => Assert.True(band.People >= group.Minimum));
            Assert.Equal(answered, spread.Bands.Sum(static band => band.People));
            Assert.Equal(answered, spread.People);
            Assert.Null(spread.Bands[0].From);
            Assert.Equal(ScalePosition.Ten, spread.Bands[^1].To);
            for (int i = 1; i < spread.Bands.Count; i++)
            {
                Assert.Equal(spread.Bands[i - 1].To.Tenths + 5, spread.Bands[i].From!.Value.Tenths);
            }

            Assert.All(spread.Bands, band => Assert.Equal(
                band.People,
                group.Answers.Count(answer => answer is "below" or "bottom"
                    ? band.From is null
                    : ScalePosition.TryParse(answer, out ScalePosition position) && position >= (band.From ?? ScalePosition.Zero)
                        && position <= band.To)));
        },
        cases: 300);

    [Fact]
    public void Of_AnyOrderOfTheSeries_GivesTheSame() => Props.ForAll(
        Groups.ToArbitrary(),
        static group =>
        {
            AnonymityPolicy policy = new() { MinimumPeople = group.Minimum };
            ScaleSeries[] shuffled =
            [
                .. group.Series.OrderBy(static series => unchecked((uint)series.Entries.Count * 2_654_435_761u)).Reverse(),
            ];
            Assert.Equal(ScaleSpread.Of(group.Series, policy), ScaleSpread.Of(shuffled, policy));
        });

    private static Gen<Crowd> Groups { get; } =
        from minimum in Gen.Choose(3, 6)
        from count in Gen.Choose(1, 30)
        from answers in Gen.Frequency(
            (8, Gen.Choose(0, 20).Select(static half => ScalePosition.FromTenths(half * 5).ToString())),
            (2, Gen.Elements("below", "bottom", "none"))).ArrayOf(count)
        select new Crowd(minimum, answers, Group(answers));

    private static ScaleSeries[] Group(params string[] answers) => [.. answers.Select(static (answer, index) => One(index, answer))];

    private static ScaleSeries One(int person, params string[] answers) => TestScales.Series(
        TestScales.Halves, new ScaleSeriesDetails { Owner = new Participant { Id = ParticipantId.Parse($"p{person}") } }, answers);

    private sealed record Crowd(int Minimum, string[] Answers, ScaleSeries[] Series);
}
