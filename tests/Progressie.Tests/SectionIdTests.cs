using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class SectionIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Keys), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<SectionId>(text);
        Assert.Equal(text, SectionId.Parse(text).ToString());
        Assert.True(SectionId.TryParse(text, out SectionId id));
        Assert.True(id == SectionId.Parse(text));
        Assert.False(id != SectionId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoKeys), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<SectionId>(text, IdContract.KeyRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<SectionId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(SectionId.Parse("i1"), SectionId.Parse("I1"));
}
