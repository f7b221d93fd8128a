using System.Globalization;
using System.Text;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Contracts;

/// <summary>Ten years of ordinary use of each kind that grows, under the default limits: what docs/limits.md says of it.</summary>
public sealed class TenYearsTests
{
    private const int Days = 3_652;
    private const int Weeks = 521;
    private const int Months = 120;

    private static readonly string Words =
        string.Concat(Enumerable.Repeat("Het overleg ging vandaag beter dan vorige week, want iedereen ", 9))[..500];

    [Fact]
    public void Journal_WrittenEveryDay_Fits()
    {
        ManualClock clock = new(Start);
        Writer noor = Writer.Of("noor", clock);
        ProgressJournal journal = ProgressJournal.Start(noor);
        for (int day = 0; day < Days; day++)
        {
            journal = journal.Write(new JournalEntry { What = Words, WhatWorked = ["briefje vooraf"] }, noor);
            clock.Advance(TimeSpan.FromDays(1));
        }

        AssertFits("journal", journal, journal.Events.Count);
        AssertReadsBack(journal.ErasePerson("noor", noor));
    }

    [Fact]
    public void Series_RecordedEveryWeek_Fits()
    {
        ManualClock clock = new(Start);
        Writer idris = Writer.Of("idris", clock);
        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, idris);
        for (int week = 0; week < Weeks; week++)
        {
            series = series.Record(
                TestScales.At(week % 21 / 2m) with { WhatIsThere = [new ScaleFinding { What = Words, How = Words[..200] }] }, idris);
            clock.Advance(TimeSpan.FromDays(7));
        }

        AssertFits("series", series, series.Events.Count);
        AssertReadsBack(series.ErasePerson("idris", idris));
    }

    [Fact]
    public void Conversation_TakenUpEveryMonth_Fits()
    {
        ManualClock clock = new(Start);
        Conversation talk = Conversation.Start(Helping, Writer.Anonymous(clock), People(Helping));
        for (int month = 0; month < Months; month++)
        {
            for (int entry = 0; entry < 20; entry++)
            {
                talk = talk.Say("platform", Words[..60], Words[..300], Writer.Of("client", clock));
                clock.Advance(TimeSpan.FromMinutes(3));
            }

            clock.Advance(TimeSpan.FromDays(30));
        }

        AssertFits("conversation", talk, talk.Events.Count, ConversationModelSet.Of(All));
        AssertReadsBack(talk.ErasePerson("client", Writer.Of("client", clock)), ConversationModelSet.Of(All));
    }

    [Fact]
    public void Board_OfATeamOnThreeDevicesEveryWeek_Fits()
    {
        ManualClock clock = new(Start);
        Writer[] team = [.. Enumerable.Range(0, 3).Select(i => Writer.Of($"person-{i}", clock).OnDevice($"device-{i}"))];
        CircleBoard board = CircleBoard.Start("team", "Overdracht", team[0]);
        for (int week = 0; week < Weeks; week++)
        {
            board = week > 0 ? board.BeginSession(team[0]) : board;
            foreach (Writer writer in team)
            {
                for (int note = 0; note < 5; note++)
                {
                    board = board.Add(CircleZone.Outer, Words[..80], writer, out NoteId added);
                    board = note < 3 ? board.Achieve(added, Words[..60], writer) : board.Reword(added, Words[..90], writer);
                }
            }

            clock.Advance(TimeSpan.FromDays(7));
        }

        AssertFits("board", board, board.Operations.Count);
        AssertReadsBack(board.ErasePerson("person-1", team[0]));
    }

    /// <summary>Whoever wrote for ten years can be erased, and what is left is read under the same limits.</summary>
    private static void AssertReadsBack<T>(T document, ConversationModelSet? models = null)
        where T : class
    {
        TestDefinitions definitions = TestDefinitions.All;
        definitions = models is null ? definitions : definitions with { Conversations = models };
        Assert.Equal(document, ProgressieJson.Read<T>(ProgressieJson.Write(document), definitions).Value);
    }

    private static void AssertFits<T>(string kind, T document, int events, ConversationModelSet? models = null)
        where T : class
    {
        TestDefinitions definitions = TestDefinitions.All;
        definitions = models is null ? definitions : definitions with { Conversations = models };
        string json = ProgressieJson.Write(document);
        int bytes = Encoding.UTF8.GetByteCount(json);
        Assert.Equal(document, ProgressieJson.Read<T>(json, definitions).Value);
        Assert.InRange(
            Encoding.UTF8.GetByteCount(ProgressieJson.Write(document, JsonLayout.Indented)), 1, ProgressieLimits.Default.MaxDocumentBytes);
        Assert.InRange(events, 1, ProgressieLimits.Default.MaxEvents);

        // The page rounds to a tenth of a megabyte.
        string size = (bytes / 1_000_000m).ToString("0.0", CultureInfo.InvariantCulture);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"| {events:N0} | {size} MB |"),
            Repository.Read("docs", "limits.md").Split('\n').Single(line => line.StartsWith($"| {kind} ", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }
}
