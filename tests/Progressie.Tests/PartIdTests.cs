using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class PartIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Keys), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<PartId>(text);
        Assert.Equal(text, PartId.Parse(text).ToString());
        Assert.True(PartId.TryParse(text, out PartId id));
        Assert.True(id == PartId.Parse(text));
        Assert.False(id != PartId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoKeys), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<PartId>(text, IdContract.KeyRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<PartId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(PartId.Parse("i1"), PartId.Parse("I1"));
}
