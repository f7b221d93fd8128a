using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class BoardIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Tokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<BoardId>(text);
        Assert.Equal(text, BoardId.Parse(text).ToString());
        Assert.True(BoardId.TryParse(text, out BoardId id));
        Assert.True(id == BoardId.Parse(text));
        Assert.False(id != BoardId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoTokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<BoardId>(text, IdContract.TokenRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<BoardId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(BoardId.Parse("i1"), BoardId.Parse("I1"));
}
