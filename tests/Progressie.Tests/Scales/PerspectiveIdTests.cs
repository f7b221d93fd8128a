using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

public sealed class PerspectiveIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Slugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<PerspectiveId>(text);
        Assert.Equal(text, PerspectiveId.Parse(text).ToString());
        Assert.True(PerspectiveId.TryParse(text, out PerspectiveId id));
        Assert.True(id == PerspectiveId.Parse(text));
        Assert.False(id != PerspectiveId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoSlugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<PerspectiveId>(text, IdContract.SlugRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<PerspectiveId>(static id => id.IsDefault, "a");

    [Fact]
    public void Own_IsCalledOwn() => Assert.Equal("own", PerspectiveId.Own.ToString());
}
