using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class JournalIdTests
{
    [Theory]
    [MemberData(nameof(IdContract.Tokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_ByTheRule_RoundTrips(string text)
    {
        IdContract.Accepts<JournalId>(text);
        Assert.Equal(text, JournalId.Parse(text).ToString());
        Assert.True(JournalId.TryParse(text, out JournalId id));
        Assert.True(id == JournalId.Parse(text));
        Assert.False(id != JournalId.Parse(text));
    }

    [Theory]
    [MemberData(nameof(IdContract.NoTokens), MemberType = typeof(IdContract), DisableDiscoveryEnumeration = true)]
    public void Parse_AgainstTheRule_ThrowsWithRule(string text) => IdContract.Refuses<JournalId>(text, IdContract.TokenRule);

    [Fact]
    public void Default_IsNoId() => IdContract.HasDefault<JournalId>(static id => id.IsDefault, "a");

    [Fact]
    public void Equals_OtherCase_IsAnotherId() => Assert.NotEqual(JournalId.Parse("i1"), JournalId.Parse("I1"));
}
