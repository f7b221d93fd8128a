using System.Globalization;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

public sealed class ScalePositionTests
{
    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("0.1", 1, "0.1")]
    [InlineData("6", 60, "6")]
    [InlineData("6.0", 60, "6")]
    [InlineData("6.5", 65, "6.5")]
    [InlineData("9.9", 99, "9.9")]
    [InlineData("10", 100, "10")]
    [InlineData("10.0", 100, "10")]
    public void Parse_Position_IsExact(string text, int tenths, string shown)
    {
        ScalePosition position = ScalePosition.Parse(text);
        Assert.Equal(tenths, position.Tenths);
        Assert.Equal(tenths / 10m, position.Value);
        Assert.Equal(shown, position.ToString());
        Assert.Equal(shown, position.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(position, ScalePosition.FromTenths(tenths));
        Assert.Equal(position, ScalePosition.Of(decimal.Parse(text, CultureInfo.InvariantCulture)));
        IdContract.Accepts<ScalePosition>(shown);
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("10.1")]
    [InlineData("6.55")]
    [InlineData("6.5000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Of_NoPosition_Throws(string number)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(() => ScalePosition.Of(value));
        Assert.Contains("An answer below 0 is ScaleAnswer.Below.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void FromTenths_OutOfRange_Throws(int tenths) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ScalePosition.FromTenths(tenths));

    [Fact]
    public void Default_IsNoPositionAndNotZero()
    {
        ScalePosition none = default;
        Assert.True(none.IsDefault);
        Assert.False(ScalePosition.Zero.IsDefault);
        Assert.NotEqual(none, ScalePosition.Zero);
        Assert.True(none < ScalePosition.Zero);
        Assert.Equal(string.Empty, none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Tenths);
        Assert.Throws<InvalidOperationException>(() => none.Value);
    }

    [Fact]
    public void Ends_AreZeroAndTen()
    {
        Assert.Equal(0m, ScalePosition.Zero.Value);
        Assert.Equal(10m, ScalePosition.Ten.Value);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void ParseAndToString_EveryPositionInAnyCulture_IsTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.All(Enumerable.Range(0, 101), static tenths =>
            {
                ScalePosition position = ScalePosition.FromTenths(tenths);
                Assert.Equal(position, ScalePosition.Parse(position.ToString()));
                Assert.Equal(tenths % 10 == 0 ? $"{tenths / 10}" : $"{tenths / 10}.{tenths % 10}", position.ToString());
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
