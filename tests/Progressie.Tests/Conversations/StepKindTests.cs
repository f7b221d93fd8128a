using Progressie.Conversations;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Conversations;

public sealed class StepKindTests
{
    [Theory]
    [MemberData(nameof(IdContract.Slugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<StepKind>(text);
        Assert.Equal(text, StepKind.Parse(text).ToString());
        Assert.True(StepKind.TryParse(text, out StepKind id));
        Assert.True(id == StepKind.Parse(text));
        Assert.False(id != StepKind.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoSlugs), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<StepKind>(text, IdContract.SlugRule);

    [Fact]
    public void Default_IsNoKind() => IdContract.HasDefault<StepKind>(static id => id.IsDefault, "a");
}
