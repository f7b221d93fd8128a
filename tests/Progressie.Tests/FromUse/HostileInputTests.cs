using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.FromUse;

/// <summary>Documents that were made to do harm, or that a linter and a reader let through, with what is right.</summary>
public sealed class HostileInputTests
{
    private static readonly DateTimeOffset Late = new(9999, 12, 31, 23, 59, 59, TimeSpan.Zero);

    [Fact]
    public void Journal_WithNamesThatAreNoText_IsRefusedWithAHundredIssues()
    {
        Validated<ProgressJournal> read = ProgressieJson.Read<ProgressJournal>(Text("h02-lone-names-1000.json"));
        Assert.Equal(101, read.Report.Issues.Count);
        Assert.All(read.Report.Issues.SkipLast(1), static issue => Assert.Equal(IssueCode.LoneSurrogate, issue.Code));
        Assert.Equal("900", read.Report.Issues[^1].Arguments["count"]);
    }

    [Fact]
    public void Response_WithFiveHundredAmendments_IsReadAndShown()
    {
        ChecklistResponse response = ProgressieJson.Read<ChecklistResponse>(
            Text("h03-amendments-500.json").Replace(
                "\"id\":\"sized\",\"version\":1,\"hash\":\"sha256:0561591cb9883150a2d50ada23a5206b168082142e4ba277b1e6c6ecdc603862\"",
                $"\"id\":\"{LeadershipChecklist.Id}\",\"version\":1,\"hash\":\"{LeadershipChecklist.Hash}\"",
                StringComparison.Ordinal),
            ProgressieCatalog.BuiltIn).Value;
        Assert.Equal(500, response.Amendments.Count);
        ProgressiePages pages = new(ProgressieTexts.BuiltIn);
        Assert.InRange(pages.Of(response.Score(), LanguageTag.Dutch).ToText().Length, 1_000, 200_000);
    }

    [Fact]
    public void Board_WithForgedPlaces_KeepsItsWords()
    {
        CircleBoard board = ProgressieJson.Read<CircleBoard>(Text("h04-board.json")).Value;
        CircleMessage message = ProgressieJson.Read<CircleMessage>(Text("h04-forged-compaction.json")).Value;
        CircleBoard after = board.Apply(message.Operations).Board;
        Assert.Equal("IMPORTANT LATER WORDS", after.GetNote("1@victim").Text);
        Assert.Equal("the plan", after.GetNote("1@victim").Plan?.How);
        Assert.Equal("the real topic", after.Topic);
    }

    [Fact]
    public void Board_ThatIsSentANumberFarAhead_GoesOn()
    {
        CircleBoard board = ProgressieJson.Read<CircleBoard>(Text("h04-board.json")).Value;
        CircleMessage message = ProgressieJson.Read<CircleMessage>(Text("h10-poison-counter.json")).Value;
        Assert.Equal(IssueCode.OperationLeftOut, Assert.Single(board.TryApply(message.Operations).Report.Issues).Code);
        board = board.Apply(message.Operations).Board;
        Writer writer = Writer.Anonymous(ManualClock.At("2026-05-02T09:00:00Z")).OnDevice("a");
        Assert.Equal("5@a", board.Add(CircleZone.Outer, "x", writer).Made?.Id.ToString());
    }

    [Fact]
    public void Board_WhoseNumbersHaveRunOut_SaysSo()
    {
        CircleBoard board = ProgressieJson.Read<CircleBoard>(Text("h04-board.json")).Value;
        Writer writer = Writer.Anonymous(ManualClock.At("2026-05-02T09:00:00Z")).OnDevice("a");
        while (board.Operations[^1].Id.Number < OperationId.HighestNumber)
        {
            int number = Math.Min(board.Operations[^1].Id.Number + OperationId.HighestStep, OperationId.HighestNumber);
            OperationId id = OperationId.Of(number, ReplicaId.Parse("mallory"));
            board = board.Apply([new NoteAdded { Id = id, At = Late, Zone = CircleZone.Outer, Text = "x" }]).Board;
        }

        Assert.Equal("PRG3219 /operations/1004/id", Told(board.TryAdd(CircleZone.Outer, "y", writer)));
        Assert.Equal("PRG3219 /operations/1004/id", Told(board.TryRewordTopic("y", null, writer)));
        Assert.Equal(board, ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(board)).Value);

        static string Told(Validated<CircleBoard> refused) =>
            string.Join(' ', refused.Report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void Guide_OfAConversationOverTheWholeCalendar_Answers()
    {
        Conversation talk =
            ReadTalk(
                "h05-conversation-guide-overflow-intervision.json",
                ProgressieCatalog.BuiltIn.Conversations[DefinitionId.Parse("intervision")],
                ProgressieCatalog.BuiltIn);
        Assert.Contains(talk.Guide(Late).Cautions, static caution => caution.Key.ToString() == "caution.over-time");
        Assert.NotEmpty(talk.Guide(DateTimeOffset.MinValue).All);
    }

    [Fact]
    public void Guide_OfRoundsOfAPartyThatIsNotThere_GoesOnWhenTheyAreClosed()
    {
        ConversationModel model = ProgressieJson.Read<ConversationModel>(Text("h06-model-rounds-absent-party.json")).Value;
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn.With(model);
        Conversation talk = ReadTalk("h06-conversation-rounds-absent-party.json", model, catalog);
        Guidance guidance = talk.Guide(Late);
        Writer lead = Writer.Of("l", ManualClock.At("2026-11-29T11:00:00Z"));
        ProgressiePages pages = new(catalog.Texts);
        Assert.All(
            (LanguageTag[])[LanguageTag.Dutch, LanguageTag.English],
            language => Assert.NotEmpty(pages.Of(guidance, talk, language).ToText()));
        Assert.Equal(["s0", "s1"], guidance.Next.Select(static next => next.Key.ToString()));
        Assert.Equal("guide.nobody-speaks", Assert.Single(guidance.Next[1].Reasons).Key.ToString());
        Assert.Equal(["s2"], talk.CloseStep("s0", lead).CloseStep("s1", lead).Guide(Late).Next.Select(static next => next.Key.ToString()));
    }

    [Fact]
    public void Series_OnVersionOnePointNought_IsOnVersionOne()
    {
        ScaleSeries series = ProgressieJson.Read<ScaleSeries>(Text("X11-version-1.0.json")).Value;
        Assert.Equal(1, series.Scale.Version.Number);
        Assert.Contains("\"version\":1,", ProgressieJson.Write(series), StringComparison.Ordinal);
    }

    // What models are hashed from has changed since; the conversations are those that showed the fault.
    private static Conversation ReadTalk(string name, ConversationModel model, ProgressieCatalog catalog) =>
        ProgressieJson.Read<Conversation>(Documents.Set(Text(name), "/model/hash", $"\"{model.Hash}\""), catalog).Value;

    private static string Text(string name) => Repository.Read("tests", "Progressie.Tests", "FromUse", name);
}
