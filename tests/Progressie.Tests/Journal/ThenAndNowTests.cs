using Progressie.Journal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Journal;

public sealed class ThenAndNowTests
{
    [Fact]
    public void ThenAndNow_DomainWithTwoEntries_IsFirstBesideLatest()
    {
        ThenAndNow pair = Assert.Single(TestJournals.Noor.ThenAndNow);
        Assert.Equal("werk", pair.Domain);
        Assert.Equal(1, pair.First.Number);
        Assert.Equal(4, pair.Latest.Number);
        Assert.Equal("entry 1 beside entry 4", pair.ToString());
    }

    [Fact]
    public void ThenAndNow_DaysOutOfOrder_GoesByTheDay()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin();
        foreach ((string? domain, int day)
            in ((string?, int)[])[(null, 5), ("thuis", 7), ("Thuis ", 3), (null, 5), ("thuis", 7), ("eenmaal", 1)])
        {
            journal =
                journal.Write(new JournalEntry { What = "x", Domain = domain }, TestJournals.By(clock).On(new DateOnly(2025, 10, day)));
        }

        // Domains in the order in which they began; on the same day the order of writing decides.
        Assert.Equal(["Thuis", null], journal.ThenAndNow.Select(static pair => pair.Domain));
        Assert.Equal([(3, 5), (1, 4)], journal.ThenAndNow.Select(static pair => (pair.First.Number, pair.Latest.Number)));
    }

    [Fact]
    public void ThenAndNow_WhatDidNotWorkYet_DoesNotCount()
    {
        ManualClock clock = TestJournals.Clock();
        JournalEntry entry = new() { What = "x", Domain = "thuis" };
        ProgressJournal journal = TestJournals.Begin()
            .Write(entry, TestJournals.By(clock))
            .Write(entry with { Kind = JournalEntryKind.DidNotWorkYet }, TestJournals.By(clock));
        Assert.Empty(journal.ThenAndNow);
        Assert.Equal(
            3,
            Assert.Single(
                journal
                    .Write(entry, TestJournals.By(clock))
                    .Write(entry with { Kind = JournalEntryKind.DidNotWorkYet }, TestJournals.By(clock)).ThenAndNow).Latest.Number);
    }
}
