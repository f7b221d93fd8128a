using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class PartyIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Slugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<PartyId>(text);
        Assert.Equal(text, PartyId.Parse(text).ToString());
        Assert.True(PartyId.TryParse(text, out PartyId id));
        Assert.True(id == PartyId.Parse(text));
        Assert.False(id != PartyId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoSlugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<PartyId>(text, IdContract.SlugRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<PartyId>(static id => id.IsDefault, "a");
}
