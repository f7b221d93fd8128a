using FsCheck.Xunit;
using Progressie.Conversations;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Conversations;

public sealed class ConversationParticipantTests
{
    [Fact]
    public void TryOf_NoIds_AreReportedTogether() => Assert.Equal(
        "participant: PRG1001 error at /id: ‘a b’ is not allowed here: expected 1 to 128 visible ASCII characters without white space.\n"
        + "participant: PRG1001 error at /party: ‘B’ is not allowed here: expected 1 to 64 of a-z, 0-9, ‘.’ and ‘-’,"
        + " beginning with a letter or digit.",
        Told.Report(ConversationParticipant.TryOf("a b", "B", "Noor").Report));

    /// <summary>The name is judged where a conversation takes the person in.</summary>
    [Property(Arbitrary = [typeof(Typed)])]
    public void AnyText_IsReportedOrIsTheParticipant(Typed id, Typed party, Typed name)
    {
        Validated<ConversationParticipant> tried = ConversationParticipant.TryOf(id.Text, party.Text, name.Text);
        Outcomes.AssertTwins(tried, () => ConversationParticipant.Of(id.Text, party.Text, name.Text));
        TextLaw.HoldsOfId(tried, ParticipantId.TryParse(id.Text, out _), "/id");
        TextLaw.HoldsOfId(tried, PartyId.TryParse(party.Text, out _), "/party");
        if (tried.TryGetValue(out ConversationParticipant? participant))
        {
            Assert.Equal(name.Text, participant.Person.Name);
        }
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(static () => ConversationParticipant.TryOf(null!, "a")).ParamName);
        Assert.Equal("party", Assert.Throws<ArgumentNullException>(static () => ConversationParticipant.TryOf("a", null!)).ParamName);
    }
}
