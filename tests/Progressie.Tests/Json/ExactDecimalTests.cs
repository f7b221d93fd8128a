using System.Globalization;
using Progressie.Json.Shapes;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Numbers of documents are read by what they say, as JSON Schema compares them, and never rounded.</summary>
public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.0", "1")]
    [InlineData("1.00000000000000000000000000000000000000", "1")]
    [InlineData("10e-1", "1")]
    [InlineData("0.1E+1", "1")]
    [InlineData("-45e-1", "-4.5")]
    [InlineData("0e999999999", "0")]
    [InlineData("0.0e-999999999", "0")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    public void TryParse_NumberThatCanBeKept_IsWhatItSays(string text, string number)
    {
        Assert.True(ExactDecimal.TryParse(text, out decimal read));
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("15e-29")]
    [InlineData("1e2147483648")]
    [InlineData("1e-2147483647")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("99999999999999999999999999999")]
    public void TryParse_NumberThatWouldBeRounded_IsNone(string text) => Assert.False(ExactDecimal.TryParse(text, out _));
}
