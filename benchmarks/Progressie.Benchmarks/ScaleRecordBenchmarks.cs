using BenchmarkDotNet.Attributes;
using Progressie.Scales;

namespace Progressie.Benchmarks;

/// <summary>Records one reading in a series that has 10 of them, and in one that has 1,000 or 10,000. The series itself stays as it was, so
/// every call adds to the same one: the dearest case for a list that shares. What counts is the ratio.</summary>
[MemoryDiagnoser]
public class ScaleRecordBenchmarks
{
    private static readonly ScaleReading Reading = ScaleReading.Of(ScaleAnswer.At(6.5m));

    private readonly ScaleSeries _ten = OfReadings(10);
    private readonly ScaleSeries _thousand = OfReadings(1_000);
    private readonly ScaleSeries _tenThousand = OfReadings(10_000);

    [Benchmark(Baseline = true)]
    public ScaleSeries At10() => RecordOne(_ten);

    [Benchmark]
    public ScaleSeries At1000() => RecordOne(_thousand);

    [Benchmark]
    public ScaleSeries At10000() => RecordOne(_tenThousand);

    private static ScaleSeries OfReadings(int count)
    {
        Scale scale = Scale.Success("handovers", "Handovers", "The other can go on at once", "The other begins anew");
        ScaleSeries series = ScaleSeries.Start(scale, Writer.Anonymous(TimeProvider.System));
        for (int i = 0; i < count; i++)
        {
            series = RecordOne(series);
        }

        return series;
    }

    private static ScaleSeries RecordOne(ScaleSeries series) =>
        series.Record(new ReadingRecorded { At = DateTimeOffset.UnixEpoch, Reading = Reading });
}
