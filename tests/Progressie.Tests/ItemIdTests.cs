using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class ItemIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Keys), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<ItemId>(text);
        Assert.Equal(text, ItemId.Parse(text).ToString());
        Assert.True(ItemId.TryParse(text, out ItemId id));
        Assert.True(id == ItemId.Parse(text));
        Assert.False(id != ItemId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoKeys), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<ItemId>(text, IdContract.KeyRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<ItemId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(ItemId.Parse("i1"), ItemId.Parse("I1"));
}
