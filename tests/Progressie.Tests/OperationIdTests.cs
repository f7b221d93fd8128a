using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class OperationIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Tokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<OperationId>(text);
        Assert.Equal(text, OperationId.Parse(text).ToString());
        Assert.True(OperationId.TryParse(text, out OperationId id));
        Assert.True(id == OperationId.Parse(text));
        Assert.False(id != OperationId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoTokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<OperationId>(text, IdContract.TokenRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<OperationId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(OperationId.Parse("i1"), OperationId.Parse("I1"));
}
