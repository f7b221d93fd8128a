using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class NoteIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Tokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<NoteId>(text);
        Assert.Equal(text, NoteId.Parse(text).ToString());
        Assert.True(NoteId.TryParse(text, out NoteId id));
        Assert.True(id == NoteId.Parse(text));
        Assert.False(id != NoteId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoTokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<NoteId>(text, IdContract.TokenRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<NoteId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(NoteId.Parse("i1"), NoteId.Parse("I1"));
}
