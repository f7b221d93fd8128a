using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class ReplicaIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Tokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<ReplicaId>(text);
        Assert.Equal(text, ReplicaId.Parse(text).ToString());
        Assert.True(ReplicaId.TryParse(text, out ReplicaId id));
        Assert.True(id == ReplicaId.Parse(text));
        Assert.False(id != ReplicaId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoTokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<ReplicaId>(text, IdContract.TokenRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<ReplicaId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(ReplicaId.Parse("i1"), ReplicaId.Parse("I1"));
}
