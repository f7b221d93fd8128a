using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class OptionIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Slugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<OptionId>(text);
        Assert.Equal(text, OptionId.Parse(text).ToString());
        Assert.True(OptionId.TryParse(text, out OptionId id));
        Assert.True(id == OptionId.Parse(text));
        Assert.False(id != OptionId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoSlugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<OptionId>(text, IdContract.SlugRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<OptionId>(static id => id.IsDefault, "a");
}
