using Progressie.Journal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Journal;

public sealed class WorkingStrategyTests
{
    [Fact]
    public void WhatKeepsWorking_NamedTwice_IsThereAsFirstWritten()
    {
        WorkingStrategy strategy = Assert.Single(TestJournals.Noor.WhatKeepsWorking);
        Assert.Equal("Briefje vooraf", strategy.Name);
        Assert.Equal([1, 4], strategy.Entries.Select(static entry => entry.Number));
        Assert.Equal(new DateOnly(2025, 11, 3), strategy.First);
        Assert.Equal(new DateOnly(2026, 5, 12), strategy.Latest);
        Assert.Equal("strategy in 2 entries", strategy.ToString());
    }

    [Fact]
    public void WhatKeepsWorking_Several_LatestUseFirstAndThenByAppearance()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin();
        void Write(string day, params string[] worked) =>
            journal = journal.Write(
                new JournalEntry { What = "x", WhatWorked = worked }, TestJournals.By(clock).On(DateOnly.ParseExact(day, "yyyy-MM-dd")));
        Write("2025-01-01", "vaak", "tweede", "eerste later");
        Write("2025-02-01", "vaak", "eerste later", "tweede");
        Write("2025-01-15", "vaak", "alleen hier");
        Write("2025-03-01", "laatst");
        Write("2025-02-20", "laatst", "LAATST nog eens");

        // How often it was named is no reason to come first.
        Assert.Equal(["laatst", "vaak", "tweede", "eerste later"], journal.WhatKeepsWorking.Select(static strategy => strategy.Name));
        Assert.Equal(new DateOnly(2025, 2, 20), journal.WhatKeepsWorking[0].First);
        Assert.Equal(new DateOnly(2025, 3, 1), journal.WhatKeepsWorking[0].Latest);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("nl-NL")]
    [InlineData("")]
    public void WhatKeepsWorking_AnyCulture_MatchesTheSame(string culture) => CultureUnderTest.In(culture, static () =>
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin();
        foreach (string name
            in (string[])["Initiatief", "INITIATIEF ", "ınıtıatıef", "café", "cafe\u0301", "eerst bellen", "eerst  bellen"])
        {
            journal = journal.Write(new JournalEntry { What = "x", WhatWorked = [name] }, TestJournals.By(clock));
        }

        Assert.Equal(["Initiatief", "café", "eerst bellen"], journal.WhatKeepsWorking.Select(static strategy => strategy.Name));
    });

    [Fact]
    public void WhatKeepsWorking_WithdrawnOrCorrectedAway_DoesNotCount()
    {
        ManualClock clock = TestJournals.Clock();
        JournalEntry entry = new() { What = "x", WhatWorked = ["bellen"] };
        ProgressJournal journal = TestJournals.Begin().Write(entry, TestJournals.By(clock)).Write(entry, TestJournals.By(clock));
        Assert.Equal("bellen", Assert.Single(journal.WhatKeepsWorking).Name);
        Assert.Empty(journal.Withdraw(2, null, TestJournals.By(clock)).WhatKeepsWorking);
        Assert.Empty(journal.Correct(1, new JournalEntry { What = "x" }, null, TestJournals.By(clock)).WhatKeepsWorking);

        // Nor does what did not work yet.
        Assert.Empty(
            journal.Correct(2, entry with { Kind = JournalEntryKind.DidNotWorkYet }, null, TestJournals.By(clock)).WhatKeepsWorking);
    }

    [Fact]
    public void WhatKeepsWorking_AnyJournal_IsWhatIsInTwoEntriesOrMore() => Props.ForAll(
        Generate.Journal,
        static journal =>
        {
            IEnumerable<string> names =
                journal.Entries.Where(static entry => !entry.IsWithdrawn && entry.Entry.Kind == JournalEntryKind.Progress)
                .SelectMany(static entry => entry.Entry.WhatWorked.Select(static name => name.Trim().ToUpperInvariant()));
            Assert.Equal(
                names
                    .GroupBy(static name => name)
                    .Where(static group => group.Count() > 1)
                    .Select(static group => group.Key)
                    .Order(StringComparer.Ordinal),
                journal.WhatKeepsWorking.Select(static strategy => strategy.Name.ToUpperInvariant()).Order(StringComparer.Ordinal));
            Assert.All(journal.WhatKeepsWorking, static strategy =>
                Assert.True(strategy.First <= strategy.Latest && strategy.Entries.Count > 1));
            Assert.True(
                journal.WhatKeepsWorking.Zip(journal.WhatKeepsWorking.Skip(1)).All(static pair => pair.First.Latest >= pair.Second.Latest));
        },
        cases: 100);
}
