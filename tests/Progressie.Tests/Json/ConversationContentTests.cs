using Progressie.Conversations;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Conversations of the right shape that cannot have happened: everything is told at once, where it stands in the
/// document.</summary>
public sealed class ConversationContentTests
{
    private static readonly string Hash = TestModels.Free.Hash.ToString();

    private static readonly string OtherHash = "sha256:" + new string('0', 64);

    [Fact]
    public void TryRead_ModelThatIsNotThere_IsReportedWithoutTheOthers()
    {
        Assert.Equal(
            "PRG5202 error at /model/id: There is no conversation model ‘tlak’ here.",
            Report(Documents.Replace(Documents.Conversation, "\"model\":{\"id\":\"talk\"", "\"model\":{\"id\":\"tlak\"")));
        Assert.Equal(
            "PRG5202 error at /model/id: There is no conversation model ‘talk’ here.",
            Documents.Lines(
                ProgressieJson.Read<Conversation>(
                    Documents.Conversation, TestDefinitions.All with { Conversations = ConversationModelSet.Empty }).Report));
        Assert.Equal(
            "PRG5203 error at /model/version: There is no version 3 of conversation model ‘talk’: known are 2.",
            Report(Documents.Replace(Documents.Conversation, $"2,\"hash\":\"{Hash}", $"3,\"hash\":\"{Hash}")));
        Assert.Equal(
            $"PRG5204 error at /model/hash: Conversation model ‘talk’ version 2 has the hash {Hash}, and the conversation followed "
                + $"{OtherHash}: other content under the same version.",
            Report(Documents.Replace(Documents.Conversation, Hash, OtherHash)));
        Assert.Equal(
            "PRG1001 error at /model/hash: ‘x’ is not allowed here: expected ‘sha256:’ followed by 64 of 0-9 and a-f.",
            Report(Documents.Replace(Documents.Conversation, Hash, "x")));
    }

    [Theory]
    [InlineData(
        "\"participants\":[{\"id\":\"noor\"", "\"participants\":[{\"id\":\"kade\"",
        "PRG5205 error at /participants/1/id: ‘kade’ takes part twice: everybody is listed once.")]
    [InlineData(
        "\"party\":\"coach\"", "\"party\":\"boss\"",
        "PRG5206 error at /participants/1/party: The model has no party ‘boss’: it has client, coach.")]
    [InlineData("\"party\":\"client\"", "\"party\":\"coach\"", "PRG5207 error at /participants: In the role ‘client’: 0; expected 1 to 2.")]
    [InlineData(
        "\"parameters\":{\"period\"", "\"parameters\":{\"time\"",
        "PRG5208 error at /parameters/time: The model has no parameter ‘time’: it has period.")]
    [InlineData(
        "\"language\":\"nl-BE\"", "\"language\":\"fr\"",
        "PRG5210 warning at /language: The conversation is in ‘fr’, and the model is available in nl, en.")]
    public void TryRead_BeginningThatCannotBe_IsReported(string old, string replacement, string expected) =>
        Assert.Equal(expected, Report(Documents.Replace(Documents.Conversation, old, replacement)));

    [Theory]
    [InlineData(
        "\"startedAt\":\"2026-05-01T09:00:00+02:00\"", "\"startedAt\":\"2026-05-01T09:01:30+02:00\"",
        "PRG1101 warning at /events/0/at: It was recorded at 2026-05-01T09:01:00+02:00, before what came just before it, at "
            + "2026-05-01T09:01:30+02:00: one of the two clocks was wrong.")]
    [InlineData(
        "\"at\":\"2026-05-01T09:03:00+02:00\"", "\"at\":\"2026-05-01T09:01:00+02:00\"",
        "PRG1101 warning at /events/2/at: It was recorded at 2026-05-01T09:01:00+02:00, before what came just before it, at "
            + "2026-05-01T09:02:00+02:00: one of the two clocks was wrong.")]
    [InlineData(
        "\"by\":\"kade\",\"text\"", "\"by\":\"lise\",\"text\"",
        "PRG5303 error at /events/1/by: ‘lise’ does not take part in this conversation: participants are noor, kade.")]
    [InlineData(
        "\"event\":\"reopened\"", "\"event\":\"closed\"", "PRG5304 error at /events/9: The conversation is closed: reopen it first.")]
    [InlineData(
        "\"event\":\"closed\"", "\"event\":\"reopened\"",
        "PRG5305 error at /events/8: The conversation is open: there is nothing to reopen.\nPRG5305 error at /events/9: The conversation "
            + "is open: there is nothing to reopen.")]
    [InlineData(
        "\"step\":\"platform\"", "\"step\":\"plateau\"",
        "PRG5306 error at /events/3/step: Conversation model ‘talk’ version 2 has no step ‘plateau’: it has start, platform, coping.")]
    [InlineData(
        "\"words\":\"even ordenen\"", "\"woorden\":\"even ordenen\"",
        "PRG5308 error at /events/0/answer/woorden: An answer in step ‘start’ holds no ‘woorden’: it holds useful, day, words.")]
    [InlineData(
        "\"useful\":\"yes\"", "\"useful\":\"very\"",
        "PRG5309 error at /events/0/answer/useful: ‘very’ is not an answer to ‘useful’: expected one of yes, partly, no.")]
    [InlineData(
        "\"day\":\"2026-05-08\"", "\"day\":\"Friday\"",
        "PRG5310 error at /events/0/answer/day: ‘Friday’ is not a date for ‘day’: expected something like 2026-11-21.")]
    [InlineData(
        "\"question\":\"Wat is er al?\",\"answer\":{\"achieved\":\"al veel\"}", "\"signal\":\"hard-now\"",
        "PRG5311 error at /events/3: The entry holds neither a question nor an answer.")]
    [InlineData(
        "\"number\":1", "\"number\":2",
        "PRG1104 error at /events/2/number: Event 2 is nothing that can be corrected, shared or withdrawn here.")]
    [InlineData(
        "\"number\":4", "\"number\":5",
        "PRG1104 error at /events/4/number: Event 5 is nothing that can be corrected, shared or withdrawn here.")]
    [InlineData(
        "\"by\":\"noor\",\"number\":1", "\"by\":\"kade\",\"number\":1",
        "PRG5320 error at /events/2/by: Event 1 is for ‘noor’ to change, and not for ‘kade’.")]
    [InlineData(
        "\"carriedStep\":1", "\"carriedStep\":2",
        "PRG5322 error at /events/7/carriedStep: There is no step 2 among those from last time: there are 1.")]
    public void TryRead_EventThatCannotBe_IsReportedWhereItStands(string old, string replacement, string expected) =>
        Assert.Equal(expected, Report(Documents.Replace(Documents.Conversation, old, replacement)));

    [Theory]
    [InlineData(
        "\"step\":\"case\"", "\"step\":\"tips\"",
        "PRG5312 error at /events/0/step: Step ‘tips’ is not open yet: ‘case’ comes first.\nPRG5312 error at /events/1/step: Step ‘tips’ "
            + "is not open yet: ‘case’ comes first.\nPRG5312 error at /events/2/step: Step ‘tips’ is not open yet: ‘case’ comes "
            + "first.\nPRG5312 error at /events/3/step: Step ‘tips’ is not open yet: ‘case’ comes first.\nPRG5312 error at "
            + "/events/4/step: Step ‘reaction’ is not open yet: ‘tips’ comes first.")]
    [InlineData(
        "\"step\":\"case\",\"answer\":{\"words\"", "\"step\":\"case\",\"answer\":{\"text\"",
        "PRG5308 error at /events/0/answer/text: An answer in step ‘case’ holds no ‘text’: it holds words.")]
    [InlineData(
        "\"by\":\"noor\",\"step\":\"case\"", "\"by\":\"kade\",\"step\":\"case\"",
        "PRG5307 error at /events/0/by: ‘kade’ does not speak in step ‘case’: the words there are those of noor.")]
    [InlineData(
        "\"by\":\"noor\",\"step\":\"tips\"", "\"by\":\"kade\",\"step\":\"tips\"",
        "PRG5314 error at /events/2/by: ‘kade’ has had a turn in round 1 of step ‘tips’: waiting for noor.")]
    [InlineData(
        "\"step\":\"reaction\"", "\"step\":\"case\"", "PRG5313 error at /events/4/step: Step ‘case’ is finished: this order only goes "
            + "forward.")]
    [InlineData(
        "\"by\":\"lise\",\"step\":\"tips\"", "\"by\":\"noor\",\"step\":\"tips\"",
        "PRG5316 error at /events/3/by: ‘noor’ does not lead: a step is closed by lise.")]
    [InlineData(
        "\"event\":\"said\",\"at\":\"2026-05-01T09:05:00+02:00\",\"by\":\"noor\",\"step\":\"reaction\",\"question\":\"Wat neem je mee?\","
            + "\"answer\":{\"words\":\"veel\"}",
        "\"event\":\"passed\",\"at\":\"2026-05-01T09:05:00+02:00\",\"by\":\"noor\",\"step\":\"reaction\"",
        "PRG5315 error at /events/4/step: There are no turns in step ‘reaction’: there is nothing to pass.")]
    public void TryRead_EventOutOfOrder_IsReportedWhereItStands(string old, string replacement, string expected) =>
        Assert.Equal(expected, Report(Documents.Replace(Documents.FixedConversation, old, replacement)));

    [Fact]
    public void TryRead_SeveralEventsThatCannotBe_AreAllReportedAndNothingThatOnlyFollowsFromThem()
    {
        string json = Documents.Conversation;
        json = Documents.Set(json, "/events/0/step", "\"nowhere\"");
        json = Documents.Set(json, "/events/3/by", "\"lise\"");
        json = Documents.Set(json, "/events/7/carriedStep", "9");

        // The correction of event 1 and the withdrawal of event 4 are about events that cannot be themselves.
        Assert.Equal(
            """
            PRG5306 error at /events/0/step: Conversation model ‘talk’ version 2 has no step ‘nowhere’: it has start, platform, coping.
            PRG5303 error at /events/3/by: ‘lise’ does not take part in this conversation: participants are noor, kade.
            PRG5322 error at /events/7/carriedStep: There is no step 9 among those from last time: there are 1.
            """,
            Report(json));
    }

    [Fact]
    public void TryRead_WithdrawalOfWhatWasSaidInAStepThatIsNotThere_IsNoSecondProblem() => Assert.Equal(
        "PRG5306 error at /events/3/step: Conversation model ‘talk’ version 2 has no step ‘nowhere’: it has start, platform, coping.",
        Report(Documents.Set(Documents.Conversation, "/events/3/step", "\"nowhere\"")));

    [Fact]
    public void TryRead_WithdrawnTwice_IsReported() => Assert.Equal(
        "PRG1105 error at /events/5/number: Event 4 was withdrawn.",
        Report(
            Documents.Set(
                Documents.Conversation, "/events/5", """{"event":"withdrawn","at":"2026-05-01T09:06:00+02:00","by":"noor","number":4}""")));

    [Fact]
    public void TryRead_MoreThanShown_CountsTheRest()
    {
        string json = Documents.Conversation.Replace("\"by\":\"kade\"", "\"by\":\"x\"", StringComparison.Ordinal);
        Assert.Equal(
            """
            PRG5303 error at /events/1/by: ‘x’ does not take part in this conversation: participants are noor, kade.
            PRG9098 error at the document: Not shown: 3 more (issues).
            """,
            Documents.Lines(
                ProgressieJson.Read<Conversation>(
                    json, TestDefinitions.All with { Limits = new ProgressieLimits { MaxIssues = 1 } }).Report));
    }

    [Fact]
    public void TryRead_NobodyTakesPart_IsReportedAlsoWhenEveryPartyMayBeAbsent()
    {
        ConversationModel model = ConversationModel.Create(TestModels.FreeDraft with
        {
            Parties = [.. TestModels.FreeDraft.Parties.Select(static party => party with { Least = 0 })],
        });
        string json = Documents.Replace(Documents.LeastConversation, Hash, model.Hash.ToString());
        json = Documents.Set(json, "/participants", "[]");
        Assert.Equal(
            """
            PRG5207 error at /participants: In the role ‘client’: 0; expected 1 to 2.
            PRG5207 error at /participants: In the role ‘coach’: 0; expected 1 or more.
            """,
            Documents.Lines(
                ProgressieJson.Read<Conversation>(
                    json, TestDefinitions.All with { Conversations = ConversationModelSet.Of([model]) }).Report));
    }

    [Fact]
    public void Equals_EventAtTheSameMomentOnAnotherOffset_Differs()
    {
        string other = Documents.Replace(Documents.Conversation, "\"2026-05-01T09:02:00+02:00\"", "\"2026-05-01T08:02:00+01:00\"");
        Assert.NotEqual(Documents.ReadConversation(Documents.Conversation).Value, Documents.ReadConversation(other).Value);
        Assert.Equal(other, ProgressieJson.Write(Documents.ReadConversation(other).Value));
    }

    [Theory]
    [InlineData("corrected")]
    [InlineData("said")]
    public void TryRead_ManyEvents_AllocatesInProportion(string kind)
    {
        TestDefinitions definitions = TestDefinitions.All with
        {
            Limits = new ProgressieLimits { MaxEvents = 1_000_000, MaxDocumentBytes = 100_000_000 },
        };
        long few = Allocated(Many(kind, 5_000), 5_001, definitions);
        long many = Allocated(Many(kind, 40_000), 40_001, definitions);
        Assert.InRange(many, few, few * 10);
    }

    [Fact]
    public void TryRead_MoreEventsThanAllowed_SaysSo()
    {
        TestDefinitions definitions = TestDefinitions.All with { Limits = new ProgressieLimits { MaxEvents = 100 } };
        Assert.True(ProgressieJson.Read<Conversation>(Many("said", 99), definitions).IsValid);
        Assert.Equal(
            "PRG9021 error at /events: There are more elements here than 100: that is the limit.",
            Documents.Lines(ProgressieJson.Read<Conversation>(Many("said", 100), definitions).Report));
    }

    private static long Allocated(string json, int events, TestDefinitions definitions)
    {
        Assert.True(ProgressieJson.Read<Conversation>(json, definitions).IsValid);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(events, ProgressieJson.Read<Conversation>(json, definitions).Value.Events.Count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Many(string kind, int count) => Documents.LeastConversation[..^1]
        + ",\"events\":[{\"event\":\"said\",\"at\":\"2026-05-01T09:00:00+02:00\",\"by\":\"noor\",\"step\":\"start\",\"question\":\"x\"},"
        + string.Join(',', Enumerable.Repeat(
            kind == "said"
                ? "{\"event\":\"said\",\"at\":\"2026-05-01T09:00:00+02:00\",\"by\":\"noor\",\"step\":\"platform\",\"question\":\"y\"}"
                : "{\"event\":\"corrected\",\"at\":\"2026-05-01T09:00:00+02:00\",\"by\":\"noor\",\"number\":1,\"question\":\"y\"}",
            count))
        + "]}";

    private static string Report(string json) => Documents.Lines(Documents.ReadConversation(json).Report);
}
