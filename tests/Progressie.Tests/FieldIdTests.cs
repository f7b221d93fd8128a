using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class FieldIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Slugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<FieldId>(text);
        Assert.Equal(text, FieldId.Parse(text).ToString());
        Assert.True(FieldId.TryParse(text, out FieldId id));
        Assert.True(id == FieldId.Parse(text));
        Assert.False(id != FieldId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoSlugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<FieldId>(text, IdContract.SlugRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<FieldId>(static id => id.IsDefault, "a");
}
