using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class ParticipantIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Tokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<ParticipantId>(text);
        Assert.Equal(text, ParticipantId.Parse(text).ToString());
        Assert.True(ParticipantId.TryParse(text, out ParticipantId id));
        Assert.True(id == ParticipantId.Parse(text));
        Assert.False(id != ParticipantId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoTokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<ParticipantId>(text, IdContract.TokenRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<ParticipantId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(ParticipantId.Parse("i1"), ParticipantId.Parse("I1"));
}
