using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class TextKeyTests
{
    [Theory]
    [MemberData(nameof(IdContract.Slugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<TextKey>(text);
        Assert.Equal(text, TextKey.Parse(text).ToString());
        Assert.True(TextKey.TryParse(text, out TextKey id));
        Assert.True(id == TextKey.Parse(text));
        Assert.False(id != TextKey.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoSlugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<TextKey>(text, IdContract.SlugRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<TextKey>(static id => id.IsDefault, "a");

}
