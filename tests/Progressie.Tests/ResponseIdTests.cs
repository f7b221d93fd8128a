using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class ResponseIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Tokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<ResponseId>(text);
        Assert.Equal(text, ResponseId.Parse(text).ToString());
        Assert.True(ResponseId.TryParse(text, out ResponseId id));
        Assert.True(id == ResponseId.Parse(text));
        Assert.False(id != ResponseId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoTokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<ResponseId>(text, IdContract.TokenRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<ResponseId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(ResponseId.Parse("i1"), ResponseId.Parse("I1"));
}
