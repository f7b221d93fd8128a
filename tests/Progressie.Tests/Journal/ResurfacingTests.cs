using System.Globalization;
using Progressie.Journal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Journal;

public sealed class ResurfacingTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("2026-10-21", "resurface.month-ago")]
    [InlineData("2026-10-18", "resurface.month-ago")]
    [InlineData("2026-10-24", "resurface.month-ago")]
    [InlineData("2026-10-17", "resurface.from-earlier (day=2026-10-17)")]
    [InlineData("2026-08-21", "resurface.quarter-ago")]
    [InlineData("2026-08-14", "resurface.quarter-ago")]
    [InlineData("2026-08-28", "resurface.quarter-ago")]
    [InlineData("2026-08-29", "resurface.from-earlier (day=2026-08-29)")]
    [InlineData("2026-06-04", "resurface.half-year-ago")]
    [InlineData("2026-05-07", "resurface.half-year-ago")]
    [InlineData("2026-05-06", "resurface.from-earlier (day=2026-05-06)")]
    [InlineData("2025-12-05", "resurface.year-ago")]
    [InlineData("2025-11-07", "resurface.year-ago")]
    [InlineData("2025-11-06", "resurface.from-earlier (day=2025-11-06)")]
    [InlineData("2024-11-21", "resurface.years-ago (years=2)")]
    [InlineData("2006-12-01", "resurface.years-ago (years=20)")]
    [InlineData("0001-01-01", "resurface.from-earlier (day=0001-01-01)")]
    [InlineData("0001-11-20", "resurface.years-ago (years=2025)")]
    public void Resurface_AtADistance_SaysSo(string day, string reason) => Assert.Equal(
        $"entry 1: {reason}",
        Assert.Single(
            TestJournals.AboutDays(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Resurface(Today)).ToString());

    [Theory]
    [InlineData(27, 0)]
    [InlineData(28, 1)]
    [InlineData(-5, 0)]
    public void Resurface_YoungerThanFourWeeks_IsLeftInPeace(int days, int expected) =>
        Assert.Equal(expected, TestJournals.AboutDays(Today).Resurface(Today.AddDays(days)).Count);

    [Fact]
    public void Resurface_WhatDidNotWorkYetOrWasWithdrawn_DoesNotComeBy()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin()
            .Write(new JournalEntry { What = "x", Kind = JournalEntryKind.DidNotWorkYet }, TestJournals.By(clock))
            .Write("y", TestJournals.By(clock));
        Assert.Equal([2], journal.Resurface(Today).Select(static entry => entry.Entry.Number));
        Assert.Empty(journal.Withdraw(2, null, TestJournals.By(clock)).Resurface(Today));
    }

    [Fact]
    public void Resurface_Many_HasAnAnniversaryFirstAndOthersInTurn()
    {
        ProgressJournal journal = TestJournals.AboutDays(Enumerable.Range(0, 400).Select(static i => Today.AddDays(-i)));
        IReadOnlyList<ResurfacedEntry> entries = journal.Resurface(Today);
        Assert.Equal(3, entries.Count);
        Assert.StartsWith("resurface.", entries[0].Reason.Key.ToString(), StringComparison.Ordinal);
        Assert.NotEqual("resurface.from-earlier", entries[0].Reason.Key.ToString());
        Assert.Equal(entries, journal.Resurface(Today));

        // Each of the distances has its turn.
        string[] met =
        [
            .. Enumerable.Range(0, 4)
                .Select(i => journal.Resurface(Today.AddDays(i))[0].Reason.Key.ToString())
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(["resurface.half-year-ago", "resurface.month-ago", "resurface.quarter-ago", "resurface.year-ago"], met);
    }

    [Fact]
    public void Resurface_SeveralAnniversaries_NearestFirst() => Assert.Equal(
        ["resurface.month-ago", "resurface.half-year-ago", "resurface.year-ago"],
        TestJournals.AboutDays(Today.AddYears(-1), Today.AddMonths(-6), Today.AddMonths(-1))
            .Resurface(Today, 6)
            .Select(static entry => entry.Reason.Key.ToString()));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Resurface_NoPlaces_Throws(int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(most), () => TestJournals.Noor.Resurface(Today, most));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 3)]
    [InlineData(7, 1)]
    [InlineData(7, 2)]
    [InlineData(64, 3)]
    [InlineData(65, 3)]
    [InlineData(100, 5)]
    [InlineData(5, int.MaxValue)]
    public void Resurface_OverEnoughDays_EveryOldEntryComesBy(int count, int most)
    {
        ProgressJournal journal = TestJournals.AboutDays(Enumerable.Range(0, count).Select(static i => Today.AddDays(-28 - (i * 3))));
        HashSet<int> met = [];

        // Less than twice as many days as there are entries, also with one place a day.
        for (int day = 0; day < 2 * count; day++)
        {
            IReadOnlyList<ResurfacedEntry> entries = journal.Resurface(Today.AddDays(day), most);
            Assert.Equal(Math.Min(count, most), entries.Count);
            Assert.Equal(entries.Count, entries.Select(static entry => entry.Entry.Number).Distinct().Count());
            met.UnionWith(entries.Select(static entry => entry.Entry.Number));
        }

        Assert.Equal(count, met.Count);
    }

    [Fact]
    public void Resurface_ForSomebodyWhoWritesEveryDay_LetsNothingWaitForLong()
    {
        const int Days = 500;
        ProgressJournal journal = TestJournals.AboutDays(Enumerable.Range(0, Days).Select(static i => Today.AddDays(i)));
        Dictionary<int, int> last = [];
        for (int day = 28; day < Days + 28; day++)
        {
            // What is written later is not old yet, so the journal as a whole stands for the journal of that day.
            foreach (ResurfacedEntry entry in journal.Resurface(Today.AddDays(day)))
            {
                last[entry.Entry.Number] = day;
            }

            foreach (int number in Enumerable.Range(1, day - 27))
            {
                // Nothing waits longer than there are old entries, in days.
                int waited = day - last.GetValueOrDefault(number, number + 27);
                Assert.True(waited <= day - 27, $"entry {number} waited {waited} days on day {day}");
            }
        }
    }

    [Fact]
    public void Resurface_AnyJournalOnAnyDay_HoldsOldProgressOnce() => Props.ForAll(
        Generate.Journal,
        static journal =>
        {
            DateOnly today = DateOnly.FromDateTime(journal.StartedAt.AddYears(1).DateTime);
            foreach (int most in (int[])[1, 2, 3, 10])
            {
                JournalRecord[] old =
                [
                    .. journal.Entries.Where(
                        entry => !entry.IsWithdrawn && entry.Entry.Kind == JournalEntryKind.Progress && entry.Day <= today.AddDays(-28)),
                ];
                IReadOnlyList<ResurfacedEntry> entries = journal.Resurface(today, most);
                Assert.Equal(Math.Min(most, old.Length), entries.Count);
                Assert.All(entries, entry => Assert.Contains(entry.Entry, old));
                Assert.Equal(entries.Count, entries.Distinct().Count());
            }
        },
        cases: 200);
}
