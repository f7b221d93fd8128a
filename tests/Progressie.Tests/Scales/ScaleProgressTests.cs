using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

public sealed class ScaleProgressTests
{
    [Fact]
    public void Progress_WithoutReadings_IsNothing()
    {
        ScaleProgress progress = TestScales.Series().Progress();
        Assert.Equal(PerspectiveId.Own, progress.Perspective);
        Assert.Null(progress.Latest);
        Assert.Null(progress.Position);
        Assert.Null(progress.Covered);
        Assert.Null(progress.Left);
        Assert.Null(progress.SincePrevious);
        Assert.Null(progress.SinceFirst);
        Assert.Null(progress.Highest);
        Assert.Null(progress.HighestEver);
        Assert.Null(progress.IsGoodEnough);
        Assert.Empty(progress.Line);
        Assert.Null(progress.TimeSince(TestScales.Clock.GetLocalNow()));
        Assert.Equal("progress of own (0 readings)", progress.ToString());
    }

    [Theory]
    [InlineData("0", 0, 10, false)]
    [InlineData("6.5", 6.5, 3.5, false)]
    [InlineData("8", 8, 2, true)]
    [InlineData("10", 10, 0, true)]
    public void Progress_APosition_IsCoveredAndLeft(string position, double covered, double left, bool isGoodEnough)
    {
        ScaleProgress progress = TestScales.Series(position).Progress();
        Assert.Equal((decimal)covered, progress.Covered);
        Assert.Equal((decimal)left, progress.Left);
        Assert.Equal(isGoodEnough, progress.IsGoodEnough);
        Assert.Null(progress.SincePrevious);
        Assert.Null(progress.SinceFirst);
        Assert.Null(TestScales.Series(TestScales.Wholes, ScaleSeriesDetails.None, "8").Progress().IsGoodEnough);
    }

    [Theory]
    [InlineData("below")]
    [InlineData("bottom")]
    [InlineData("none")]
    public void Progress_NoPosition_HasNeitherCoveredNorLeft(string answer)
    {
        ScaleProgress progress = TestScales.Series("4", answer).Progress();
        Assert.Equal(2, progress.Latest!.Number);
        Assert.Null(progress.Position);
        Assert.Null(progress.Covered);
        Assert.Null(progress.Left);
        Assert.Null(progress.SincePrevious);
        Assert.Null(progress.SinceFirst);
        Assert.Null(progress.IsGoodEnough);
        Assert.Equal("4", progress.Highest.ToString());
    }

    [Fact]
    public void Progress_Changes_AreAmongPositionsOnly()
    {
        ScaleProgress progress = TestScales.Series("2", "below", "1.5", "none", "4.5").Progress();
        Assert.Equal(3, progress.SincePrevious!.From.Number);
        Assert.Equal(3m, progress.SincePrevious.Points);
        Assert.Equal(ScaleDirection.Higher, progress.SincePrevious.Direction);
        Assert.Equal(1, progress.SinceFirst!.From.Number);
        Assert.Equal(2.5m, progress.SinceFirst.Points);
        Assert.Equal("change since entry 3", progress.SincePrevious.ToString());
    }

    [Theory]
    [InlineData("2 below 3", null, 1)]
    [InlineData("2 bottom none 3", null, 1)]
    [InlineData("below 2 3", 2, null)]
    [InlineData("bottom 3", null, null)]
    [InlineData("none 2 none 3", 2, 2)]
    [InlineData("4 new below 2 3", 4, null)]
    public void Progress_AnAnswerOffTheScale_IsNothingToCompareWith(string answers, int? previous, int? first)
    {
        ScaleProgress progress = TestScales.Series(answers.Split(' ')).Progress();
        Assert.Equal(previous, progress.SincePrevious?.From.Number);
        Assert.Equal(first, progress.SinceFirst?.From.Number);
    }

    [Theory]
    [InlineData("6", "4.5", -1.5, ScaleDirection.Lower)]
    [InlineData("6", "6", 0, ScaleDirection.Same)]
    [InlineData("6", "6.5", 0.5, ScaleDirection.Higher)]
    public void Progress_AChange_HasADirection(string before, string now, double points, ScaleDirection direction)
    {
        ScaleChange change = TestScales.Series(before, now).Progress().SincePrevious!;
        Assert.Equal((decimal)points, change.Points);
        Assert.Equal(direction, change.Direction);
    }

    [Fact]
    public void Progress_AnotherVersion_IsNotCompared()
    {
        ScaleProgress progress = TestScales.Series("6", "7", "new", "3").Progress();
        Assert.Null(progress.SincePrevious);
        Assert.Null(progress.SinceFirst);
        Assert.Equal("3", progress.Highest.ToString());
        Assert.Equal("3", progress.HighestEver.ToString());

        // As long as nothing was told on the new version, the latest reading is on the old one.
        ScaleProgress between = TestScales.Series("6", "7", "new").Progress();
        Assert.Equal(1m, between.SincePrevious!.Points);
        Assert.Equal("7", between.Highest.ToString());
    }

    [Fact]
    public void Progress_GoodEnoughSaidLater_CountsWhile10And0MeanTheSame()
    {
        ScaleSeries series =
            TestScales.Series("7").Revise(static draft => draft with { GoodEnough = ScalePosition.Of(6m) }, TestScales.Someone);
        Assert.True(series.Progress().IsGoodEnough);
        Assert.True(series.Record(ScaleAnswer.At(6m), TestScales.Someone).Progress().IsGoodEnough);

        // What is said of words that mean something else says nothing of what was told before.
        series = series
            .Revise(static draft => draft with { Ten = "iets heel anders" }, TestScales.Someone)
            .Revise(static draft => draft with { GoodEnough = ScalePosition.Of(9m) }, TestScales.Someone);
        Assert.True(series.Progress().IsGoodEnough);
        Assert.False(series.Record(ScaleAnswer.At(8m), TestScales.Someone).Progress().IsGoodEnough);
    }

    [Fact]
    public void Progress_HighestEver_IncludesWhatWasToldOfEarlier()
    {
        ScaleSeries series =
            TestScales.Series("5").Record(TestScales.At(4m) with { EarlierHighest = EarlierHighest.At(6m) }, TestScales.Someone);
        Assert.Equal("5", series.Progress().Highest.ToString());
        Assert.Equal("6", series.Progress().HighestEver.ToString());
        ScaleSeries never =
            TestScales.Series("5").Record(TestScales.At(4m) with { EarlierHighest = EarlierHighest.Never }, TestScales.Someone);
        Assert.Equal("5", never.Progress().HighestEver.ToString());
    }

    [Fact]
    public void Progress_Line_BreaksWhereNothingComparableWasSaid()
    {
        IReadOnlyList<ScalePoint> line = TestScales.Series("2", "below", "bottom", "none", "3", "new", "none", "4", "5").Progress().Line;
        Assert.Equal(
            [
                ScaleGap.None, ScaleGap.BelowScale, ScaleGap.NoBottom, ScaleGap.Unanswered, ScaleGap.None, ScaleGap.Unanswered,
                ScaleGap.NewVersion, ScaleGap.None,
            ],
            line.Select(static point => point.Gap));
        Assert.Equal(["2", "", "", "", "3", "", "4", "5"], line.Select(static point => point.Position.ToString()));
        Assert.Equal("entry 2 (version 1): BelowScale", line[1].ToString());
    }

    [Fact]
    public void TimeSince_AMoment_CountsFromTheLatestReading() =>
        Assert.Equal(
            TimeSpan.FromDays(3), TestScales.Series("2").Progress().TimeSince(TestScales.Clock.Advance(TimeSpan.FromDays(3)).GetUtcNow()));
}
