using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class DefinitionIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Slugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<DefinitionId>(text);
        Assert.Equal(text, DefinitionId.Parse(text).ToString());
        Assert.True(DefinitionId.TryParse(text, out DefinitionId id));
        Assert.True(id == DefinitionId.Parse(text));
        Assert.False(id != DefinitionId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoSlugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<DefinitionId>(text, IdContract.SlugRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<DefinitionId>(static id => id.IsDefault, "a");

}
