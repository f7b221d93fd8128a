using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

/// <summary>What holds of every series.</summary>
public sealed class ScaleLaws
{
    [Fact]
    public void Progress_AnySeries_CoveredAndLeftAreTenOrNeitherIsThere() => Props.ForAll(
        Generate.ScaleSeries,
        static series => Assert.All(Views(series), progress =>
        {
            bool isOnScale = progress.Latest?.Reading.Answer is OnScale;
            Assert.Equal(isOnScale, progress.Covered is not null);
            Assert.Equal(isOnScale, progress.Left is not null);
            Assert.True(!isOnScale || progress.Covered + progress.Left == 10m);
            Assert.True(!isOnScale || progress.Highest >= progress.Position);
            Assert.True(progress.HighestEver is null || progress.Highest is null || progress.HighestEver >= progress.Highest);
        }));

    [Fact]
    public void Progress_AnySeries_ComparesPositionsOfOneLineOnly() => Props.ForAll(
        Generate.ScaleSeries,
        static series => Assert.All(Views(series), progress =>
        {
            foreach (ScaleChange change in new[] { progress.SincePrevious, progress.SinceFirst }.OfType<ScaleChange>())
            {
                Assert.Equal(series.LineOf(progress.Latest!), series.LineOf(change.From));
                Assert.Equal(progress.Position!.Value.Value - change.From.Reading.Position!.Value.Value, change.Points);
                Assert.False(change.From.IsWithdrawn);
                Assert.NotEqual(progress.Latest!.Number, change.From.Number);
            }

            // The answer before and the first one, passing over what was left unanswered; off the scale there is nothing to compare with.
            ScalePoint[] answered =
            [
                .. progress.Line.Where(point =>
                    series.LineOf(point.Entry) == series.LineOf(progress.Latest!) && point.Gap != ScaleGap.Unanswered),
            ];
            bool compares = progress.Position is not null && answered.Length > 1;
            Assert.Equal(
                compares && answered[^2].Position is not null ? answered[^2].Entry.Number : (int?)null,
                progress.SincePrevious?.From.Number);
            Assert.Equal(
                compares && answered[0].Position is not null ? answered[0].Entry.Number : (int?)null, progress.SinceFirst?.From.Number);
        }));

    [Fact]
    public void Progress_AnySeries_TheLineHasEveryReadingThatStandsOnce() => Props.ForAll(
        Generate.ScaleSeries,
        static series =>
        {
            int[] onLines =
            [
                .. Views(series).SelectMany(static progress => progress.Line).Select(static point => point.Entry.Number).Order(),
            ];
            Assert.Equal(series.Entries.Where(static entry => !entry.IsWithdrawn).Select(static entry => entry.Number), onLines);
            Assert.All(Views(series).SelectMany(static progress => progress.Line), static point =>
                Assert.Equal(point.Position is not null, point.Gap is ScaleGap.None or ScaleGap.NewVersion));
        });

    [Fact]
    public void Entries_AnySeries_AreOnePerRecordedReadingOnItsVersion() => Props.ForAll(
        Generate.ScaleSeries,
        static series =>
        {
            Assert.Equal(series.Events.Count(static happened => happened is ReadingRecorded), series.Entries.Count);
            ScaleRevised[] revised = [.. series.Events.OfType<ScaleRevised>()];
            Assert.All(series.Entries, entry =>
            {
                Scale scale = revised.FirstOrDefault(one => one.Scale.Version == entry.Version)?.Scale ?? series.First;
                Assert.Equal(scale.Version, entry.Version);
                Assert.Contains(entry.Reading.Perspective, scale.Perspectives.Select(static perspective => perspective.Id));
                Assert.True(entry.Reading.Position is not { } position || scale.Has(position));
                Assert.True(entry.IsWithdrawn || series.Versions.Contains(scale));
            });
        });

    [Fact]
    public void After_AnySeries_GivesItBackEventByEvent() => Props.ForAll(
        Generate.ScaleSeries,
        static series =>
        {
            ScaleSeries again = series.After(0);
            foreach (ScaleEvent happened in series.Events)
            {
                again = again.Record(happened);
            }

            Assert.Equal(series, again);
            Assert.Equal(series.Entries, again.Entries);
            Assert.Equal(series, series.After(series.Events.Count));
            Assert.All(Enumerable.Range(0, series.Events.Count), i => Assert.Equal(i, series.After(i).Events.Count));
        },
        cases: 60);

    [Fact]
    public void SideBySide_AnySeries_IsTheLatestOfEachViewWithTheOwnFirst() => Props.ForAll(
        Generate.ScaleSeries,
        static series =>
        {
            IReadOnlyList<ScaleEntry> latest = series.SideBySide();
            Assert.Equal(
                series.Standing
                    .GroupBy(static entry => entry.Reading.Perspective)
                    .Select(static view => view.Last().Number)
                    .Order(),
                latest.Select(static entry => entry.Number).Order());
            int own = latest.ToList().FindIndex(static entry => entry.Reading.Perspective == PerspectiveId.Own);
            Assert.True(own <= 0);
        });

    private static IReadOnlyList<ScaleProgress> Views(ScaleSeries series) =>
        [.. series.Entries.Select(static entry => entry.Reading.Perspective).Append(PerspectiveId.Own).Distinct().Select(series.Progress)];
}
