using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class StepIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Slugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<StepId>(text);
        Assert.Equal(text, StepId.Parse(text).ToString());
        Assert.True(StepId.TryParse(text, out StepId id));
        Assert.True(id == StepId.Parse(text));
        Assert.False(id != StepId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoSlugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<StepId>(text, IdContract.SlugRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<StepId>(static id => id.IsDefault, "a");
}
