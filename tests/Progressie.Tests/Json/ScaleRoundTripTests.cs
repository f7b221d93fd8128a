using System.Buffers;
using System.Text;
using Progressie.Catalog;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>What is written reads back as the same, to the digit.</summary>
public sealed class ScaleRoundTripTests
{
    private static readonly JsonLayout[] Layouts = [JsonLayout.Compact, JsonLayout.Indented];

    [Fact]
    public void WriteAndRead_AnyScale_IsTheSame() => Props.ForAll(
        Generate.Scale,
        static scale =>
        {
            foreach (JsonLayout layout in Layouts)
            {
                string json = ProgressieJson.Write(scale, layout);
                Assert.Equal(scale, ProgressieJson.Read<Scale>(json).Value);
                Assert.Equal(json, ProgressieJson.Write(ProgressieJson.Read<Scale>(json).Value, layout));
            }
        });

    [Fact]
    public void WriteAndRead_AnySeries_IsTheSame() => Props.ForAll(
        Generate.ScaleSeries,
        static series =>
        {
            foreach (JsonLayout layout in Layouts)
            {
                string json = ProgressieJson.Write(series, layout);
                Validated<ScaleSeries> read = ProgressieJson.Read<ScaleSeries>(json);
                Assert.DoesNotContain(read.Report.Issues, static issue => issue.Severity == IssueSeverity.Error);
                Assert.Equal(series, read.Value);
                Assert.Equal(series.Entries, read.Value.Entries);
                Assert.Equal(json, ProgressieJson.Write(read.Value, layout));
            }
        });

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Write_EveryPositionInAnyCulture_IsPlainDigits(string culture) => CultureUnderTest.In(culture, static () =>
    {
        for (int tenths = 0; tenths <= 100; tenths++)
        {
            ScalePosition position = ScalePosition.FromTenths(tenths);
            ScaleSeries series =
                ScaleSeries.Start(TestScales.Tenths, TestScales.Someone).Record(ScaleAnswer.At(position), TestScales.Someone);
            string json = ProgressieJson.Write(series);
            Assert.Contains($"\"position\":{position}}}", json, StringComparison.Ordinal);
            Assert.Equal(position, ProgressieJson.Read<ScaleSeries>(json).Value.Entries[0].Reading.Position);
        }
    });

    [Fact]
    public async Task ReadAndWrite_EveryWayThereIs_GivesTheSame()
    {
        string scaleJson = ProgressieJson.Write(TestScales.Full), seriesJson = Documents.ScaleSeries;
        byte[] scaleBytes = Encoding.UTF8.GetBytes(scaleJson), seriesBytes = Encoding.UTF8.GetBytes(seriesJson);
        Assert.Equal(TestScales.Full, ProgressieJson.Read<Scale>(scaleBytes).Value);
        Assert.Equal(TestScales.Full, ProgressieJson.Read<Scale>(scaleJson).Value);
        Assert.Equal(TestScales.Full, (await ProgressieJson.ReadAsync<Scale>(new MemoryStream(scaleBytes))).Value);
        ScaleSeries series = ProgressieJson.Read<ScaleSeries>(seriesJson).Value;
        Assert.Equal(series, ProgressieJson.Read<ScaleSeries>(seriesBytes).Value);
        Assert.Equal(series, (await ProgressieJson.ReadAsync<ScaleSeries>(new MemoryStream(seriesBytes))).Value);
        ArrayBufferWriter<byte> output = new();
        ProgressieJson.Write(TestScales.Full, output);
        ProgressieJson.Write(series, output);
        Assert.Equal(scaleJson + seriesJson, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Read_LimitsOfTheHost_Count()
    {
        ProgressieLimits limits = new() { MaxEvents = 100, MaxElements = 100 };
        ScaleSeries series = Enumerable.Range(0, 101).Aggregate(
            ScaleSeries.Start(TestScales.Halves, TestScales.Someone),
            static (before, _) => before.Record(ScaleAnswer.NoBottom, TestScales.Someone));
        Assert.Equal(
            "PRG9021 error at /events: There are more elements here than 100: that is the limit.",
            Documents.Lines(ProgressieJson.Read<ScaleSeries>(ProgressieJson.Write(series), ProgressieCatalog.BuiltIn.With(limits)).Report));
        ScaleSeries told = ScaleSeries.Start(TestScales.Halves, TestScales.Someone).Record(
            TestScales.At(4m) with { Coping = [.. Enumerable.Repeat("x", 101)] }, TestScales.Someone);
        Assert.Equal(
            "PRG9021 error at /events/0/reading/coping: There are more elements here than 100: that is the limit.",
            Documents.Lines(ProgressieJson.Read<ScaleSeries>(ProgressieJson.Write(told), ProgressieCatalog.BuiltIn.With(limits)).Report));
        Assert.True(ProgressieJson.Read<Scale>(ProgressieJson.Write(TestScales.Full), ProgressieCatalog.BuiltIn.With(limits)).IsValid);
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => ProgressieJson.Write((Scale)null!));
        Assert.Throws<ArgumentNullException>(static () => ProgressieJson.Write((ScaleSeries)null!));
        Assert.Throws<ArgumentNullException>(static () => ProgressieJson.Write(TestScales.Full, (IBufferWriter<byte>)null!));
        Assert.Throws<ArgumentNullException>(static () => ProgressieJson.Write((Scale)null!, new ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>(static () => ProgressieJson.Write((ScaleSeries)null!, new ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>(static () => ProgressieJson.Read<Scale>((string)null!));
        Assert.Throws<ArgumentNullException>(static () => ProgressieJson.Read<ScaleSeries>((string)null!));
        Assert.False(ProgressieJson.Read<Scale>("\ud800").IsValid);
        Assert.False(ProgressieJson.Read<ScaleSeries>("\ud800").IsValid);
    }
}
