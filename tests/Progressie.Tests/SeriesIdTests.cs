using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class SeriesIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Tokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<SeriesId>(text);
        Assert.Equal(text, SeriesId.Parse(text).ToString());
        Assert.True(SeriesId.TryParse(text, out SeriesId id));
        Assert.True(id == SeriesId.Parse(text));
        Assert.False(id != SeriesId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoTokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<SeriesId>(text, IdContract.TokenRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<SeriesId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(SeriesId.Parse("i1"), SeriesId.Parse("I1"));
}
