using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class DefinitionVersionTests
{
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
}
