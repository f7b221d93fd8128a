using System.Text.Json;
using FsCheck;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>What every log promises, whatever it is the log of: the same sent twice is there once, and what is taken back leaves
/// nothing.</summary>
public sealed class LogLaws
{
    private static readonly DateTimeOffset Later = new(2100, 1, 1, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Conversation_AnyEvents_ObeysTheLaws() => Obey(
        Generate.Conversation,
        static talk => talk.Events,
        static (talk, count) => talk.After(count),
        static (talk, next) => talk.TryRecord(next),
        static (number, talk) => new Withdrawn { Number = number, By = OwnerOf(talk, number), At = Later },
        static (sent, at) => sent with { At = at },
        ResultsOf);

    [Fact]
    public void Series_AnyEvents_ObeysTheLaws() => Obey(
        Generate.ScaleSeries,
        static series => series.Events,
        static (series, count) => series.After(count),
        static (series, next) => series.TryRecord(next),
        static (number, _) => new ReadingWithdrawn { Number = number, At = Later },
        static (sent, at) => sent with { At = at },
        ResultsOf);

    [Fact]
    public void Journal_AnyEvents_ObeysTheLaws() => Obey(
        Generate.Journal,
        static journal => journal.Events,
        static (journal, count) => journal.After(count),
        static (journal, next) => journal.TryRecord(next),
        static (number, _) => new EntryWithdrawn { Number = number, At = Later },
        static (sent, at) => sent with { At = at },
        ResultsOf);

    [Fact]
    public void Series_InWhateverOrderItIsRecorded_GoesByWhenItHappened() => Props.ForAll(
        Generate.ScaleSeries,
        static series =>
        {
            ScaleReading[] readings =
            [
                .. series.Entries.Where(static entry => entry.Version.Number == 1).Take(12).Select(static entry => entry.Reading),
            ];
            ScaleSeries forth = ScaleSeries.Start(series.First, TestScales.Someone), back = forth;
            for (int i = 0; i < readings.Length; i++)
            {
                DateOnly day = new(2026, 1, 1);
                forth = forth.TryRecord(readings[i], TestScales.Someone.On(day.AddDays(i))).TryGetValue(out ScaleSeries? one) ? one : forth;
                int j = readings.Length - 1 - i;
                Validated<ScaleSeries> later = back.TryRecord(readings[j], TestScales.Someone.On(day.AddDays(j)));
                back = later.TryGetValue(out ScaleSeries? other) ? other : back;
            }

            Assert.Equal(
                forth.Progress().Line.Select(static point => (point.Entry.When, point.Position, point.Gap)),
                back.Progress().Line.Select(static point => (point.Entry.When, point.Position, point.Gap)));
            Assert.Equal(forth.Progress().SincePrevious?.Points, back.Progress().SincePrevious?.Points);
        },
        cases: 100);

    private static void Obey<TLog, TEvent>(
        Arbitrary<TLog> any,
        Func<TLog, IReadOnlyList<TEvent>> eventsOf,
        Func<TLog, int, TLog> after,
        Func<TLog, TEvent, Validated<TLog>> record,
        Func<int, TLog, TEvent> withdraw,
        Func<TEvent, DateTimeOffset, TEvent> at,
        Func<TLog, string> resultsOf)
        where TLog : class
        where TEvent : LogEvent => Props.ForAll(
            any,
            log =>
            {
                IReadOnlyList<TEvent> events = eventsOf(log);
                for (int i = 0; i < events.Count; i++)
                {
                    TEvent sent = events[i];
                    if (sent.Id is { } id)
                    {
                        Validated<TLog> again = record(log, at(sent, Later));
                        Assert.Same(log, again.Value);
                        Assert.Empty(again.Report.Issues);
                        TEvent other = (TEvent)(at(sent, Later) with { Happened = DayOrMoment.Of(Later.AddDays(-9)), Id = id });
                        Assert.Contains(record(log, other).Report.Issues, static issue => issue.Code == IssueCode.EventIdTaken);
                    }
                }

                if (events.Count == 0)
                {
                    return;
                }

                TLog without = record(log, withdraw(events.Count, log)).Value;
                Assert.Equal(resultsOf(after(log, events.Count - 1)), resultsOf(without));
                TLog restored = record(without, withdraw(events.Count + 1, without)).Value;
                Assert.Equal(resultsOf(log), resultsOf(restored));

                // And wherever it stands, as far as nothing else was taken back because of it.
                int middle = (events.Count / 2) + 1;
                if (record(log, withdraw(middle, log)).TryGetValue(out TLog? less))
                {
                    Assert.Equal(resultsOf(log), resultsOf(record(less, withdraw(events.Count + 1, less)).Value));
                }
            },
            cases: 150);

    /// <summary>Whose an entry is, also of what was done to it: what is private only they can change.</summary>
    private static ParticipantId OwnerOf(Conversation talk, int number) => talk.Events[number - 1] switch
    {
        { PutsRight: { } corrected } => OwnerOf(talk, corrected),
        Withdrawn withdrawn => OwnerOf(talk, withdrawn.Number),
        ConversationEvent other => other.By,
    };

    private static string ResultsOf(Conversation talk) => string.Join(
        '\n',
        [
            ProgressieJson.Write(talk.Guide(Later)),
            string.Join(' ', talk.Path),
            string.Join(' ', talk.OpenSteps.Concat(talk.CarriedNow).Concat(talk.Agreed).Select(Json)),
            $"{talk.ClosedAt} {talk.Role} {talk.Usefulness.Count} {string.Join(' ', talk.Discussed.Select(static step => step.Id))}",

            // What can come next is as it would be.
            .. from step in talk.Model.All
               from participant in talk.Participants
               let next = new Said { Step = step.Id, By = participant.Person.Id, Question = "?", At = Later }
               select string.Join(' ', talk.TryRecord(next).Report.Issues.Select(static issue => issue.Code)),
        ]);

    private static string ResultsOf(ScaleSeries series) => string.Join(
        '\n',
        [
            $"{series.Scale} {series.OpenSteps.Count}",
            .. series.SideBySide().Select(Json),
            .. series.SideBySide().Select(entry => ProgressieJson.Write(series.Progress(entry.Reading.Perspective))),
        ]);

    private static string ResultsOf(ProgressJournal journal) => string.Join(
        '\n',
        [
            ProgressieJson.Write(journal.Guide(Later)),
            EntriesFor(journal, "samira"),
            EntriesFor(journal, "kade"),
            .. journal.WhatKeepsWorking.Select(Json),
            .. journal.ThenAndNow.Select(Json),
            .. journal.Levels.Select(Json),
            .. journal.ToStatements().Select(Json),
        ]);

    /// <summary>Whom nothing was ever shared with is refused, and whom nothing is shared with any more sees nothing.</summary>
    private static string EntriesFor(ProgressJournal journal, string reader) =>
        journal.TryViewFor(reader).TryGetValue(out JournalView? view) ? string.Concat(view.Entries.Select(Json)) : string.Empty;

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
