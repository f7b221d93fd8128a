using System.Globalization;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class DefinitionVersionTests
{
    private const string Rule = "a whole number from 1, in digits";

    [Theory]
    [InlineData("1", 1)]
    [InlineData("9", 9)]
    [InlineData("10", 10)]
    [InlineData("2147483647", int.MaxValue)]
    public void Parse_Digits_RoundTrips(string text, int number)
    {
        IdContract.Accepts<DefinitionVersion>(text);
        Assert.Equal(DefinitionVersion.FromNumber(number), DefinitionVersion.Parse(text));
        Assert.Equal(number, DefinitionVersion.Parse(text).Number);
        Assert.True(DefinitionVersion.TryParse(text, out DefinitionVersion tried));
        Assert.False(tried.IsDefault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("01")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1.0")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    [InlineData("٣")]
    [InlineData("1٣")]
    [InlineData("1\0")]
    [InlineData("one")]
    public void Parse_AnythingElse_Throws(string text) => IdContract.Refuses<DefinitionVersion>(text, Rule);

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => DefinitionVersion.Parse(null!));
        Assert.False(DefinitionVersion.TryParse(null, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void FromNumber_BelowOne_Throws(int number) =>
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => DefinitionVersion.FromNumber(number)).ParamName);

    [Fact]
    public void Default_IsNoVersion()
    {
        Assert.True(default(DefinitionVersion).IsDefault);
        Assert.Equal(0, default(DefinitionVersion).Number);
        Assert.Equal("0", default(DefinitionVersion).ToString());
        Assert.True(default(DefinitionVersion) < DefinitionVersion.FromNumber(1));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(9, 10)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    public void Comparison_AnyTwo_IsByNumber(int left, int right)
    {
        DefinitionVersion a = DefinitionVersion.FromNumber(left), b = DefinitionVersion.FromNumber(right);
        Assert.Equal(left < right, a < b);
        Assert.Equal(left > right, a > b);
        Assert.Equal(left <= right, a <= b);
        Assert.Equal(left >= right, a >= b);
        Assert.Equal(left == right, a == b);
        Assert.Equal(Math.Sign(left.CompareTo(right)), Math.Sign(a.CompareTo(b)));
    }

    [Fact]
    public void ToString_AnyCulture_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal("1234567", DefinitionVersion.FromNumber(1234567).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
