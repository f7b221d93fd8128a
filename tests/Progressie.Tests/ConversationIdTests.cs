using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class ConversationIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Tokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<ConversationId>(text);
        Assert.Equal(text, ConversationId.Parse(text).ToString());
        Assert.True(ConversationId.TryParse(text, out ConversationId id));
        Assert.True(id == ConversationId.Parse(text));
        Assert.False(id != ConversationId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoTokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<ConversationId>(text, IdContract.TokenRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<ConversationId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(ConversationId.Parse("i1"), ConversationId.Parse("I1"));
}
