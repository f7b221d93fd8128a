using Progressie.Journal;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Journal;

/// <summary>What others see of a journal is what is shared with them, and no trace of the rest.</summary>
public sealed class JournalViewTests
{
    [Fact]
    public void ViewFor_Owner_IsEverything()
    {
        ProgressJournal journal = TestJournals.Noor;
        JournalView view = journal.ViewFor("noor");
        Assert.True(view.IsForOwner);
        Assert.Equal(journal.Id, view.Id);
        Assert.Equal(journal.Owner, view.Owner);
        Assert.Equal(journal.Language, view.Language);
        Assert.Equal(journal.Levels, view.Levels);
        Assert.Equal(journal.Entries.Select(static entry => entry.Number), view.Entries.Select(static entry => entry.Number));
        Assert.Equal(journal.Entries.Select(static entry => entry.Entry), view.Entries.Select(static entry => entry.Entry));
        Assert.Equal(journal.Entries.Select(static entry => entry.Day), view.Entries.Select(static entry => entry.Day));
        Assert.Equal(journal.Entries.Select(static entry => entry.SharedWith), view.Entries.Select(static entry => entry.SharedWith));
        Assert.Equal([false, false, false, true], view.Entries.Select(static entry => entry.IsWithdrawn));
        Assert.Equal("Het eerste teamoverleg geleid.", Assert.Single(view.Entries[2].Earlier).What);
        Assert.Equal("journal view: 4 entries", view.ToString());
        Assert.Equal($"entry {journal.Entries[1].Number} of the view (DidNotWorkYet)", view.Entries[1].ToString());
    }

    [Fact]
    public void ViewFor_SomebodyElse_IsWhatIsSharedWithThemNow()
    {
        JournalView view = TestJournals.Noor.ViewFor(ParticipantId.Parse("samira"));
        Assert.False(view.IsForOwner);
        Assert.Equal("samira", view.Reader.ToString());
        Assert.Empty(view.Levels);
        Assert.Equal([1, 2], view.Entries.Select(static entry => entry.Number));
        Assert.All(view.Entries, static entry => Assert.Empty(entry.SharedWith));
        Assert.All(view.Entries, static entry => Assert.False(entry.IsWithdrawn));

        // What was corrected after sharing is there as it stands now, and no more as it was.
        Assert.Equal("Het eerste teamoverleg geleid, en op tijd klaar.", view.Entries[1].Entry.What);
        Assert.All(view.Entries, static entry => Assert.Empty(entry.Earlier));
        Assert.Empty(TestJournals.Noor.ViewFor("kade").Entries);
        Assert.False(TestJournals.Noor.TryViewFor("iemand").IsValid);
    }

    [Fact]
    public void ViewFor_WhatIsNotShared_IsNowhereInIt()
    {
        Writer noor = TestJournals.By();
        ProgressJournal journal = TestJournals.Begin()
            .Write("kanarie", noor)
            .Write("kanarie, gedeeld met een ander", noor).Share(2, "idris", noor)
            .Write("kanarie van voor de correctie", noor)
            .Correct(4, new JournalEntry { Kind = JournalEntryKind.Progress, What = "gedeeld" }, "kanarie, vergist", noor)
            .Share(4, "samira", noor)
            .MarkLevel("kanarie, een niveau", noor);
        Reachable reachable = Reachable.From(journal.ViewFor("samira"));
        Assert.Contains("gedeeld", reachable.Texts);
        Assert.DoesNotContain(reachable.Texts, static text => text.Contains("kanarie", StringComparison.Ordinal));
        Assert.DoesNotContain(reachable.Texts, static text => text.Contains("idris", StringComparison.Ordinal));
        Assert.DoesNotContain(reachable.Objects, static reached => reached is ProgressJournal);

        // The walk finds it where it is.
        Assert.Contains("kanarie", Reachable.From(journal.ViewFor("noor")).Texts);
    }

    [Fact]
    public void ViewFor_SharedAfterACorrection_HasNothingOfBefore()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin()
            .Write("geheim", TestJournals.By(clock))
            .Correct(1, new JournalEntry { What = "open" }, "te persoonlijk", TestJournals.By(clock))
            .Share(1, "kade", TestJournals.By(clock));
        JournalViewEntry entry = Assert.Single(journal.ViewFor("kade").Entries);
        Assert.Equal("open", entry.Entry.What);
        Assert.Empty(entry.Earlier);
        journal = journal
            .Correct(1, new JournalEntry { What = "nog opener" }, null, TestJournals.By(clock))
            .Unshare(1, "kade", TestJournals.By(clock))
            .Correct(1, new JournalEntry { What = "weer geheim" }, null, TestJournals.By(clock))
                .Correct(1, new JournalEntry { What = "anders" }, null, TestJournals.By(clock))
                .Share(1, "kade", TestJournals.By(clock));
        entry = Assert.Single(journal.ViewFor("kade").Entries);
        Assert.Equal("anders", entry.Entry.What);
        Assert.Empty(entry.Earlier);

        // Neither does a correction while it is shared, nor sharing once more.
        journal = journal
            .Correct(1, new JournalEntry { What = "slot" }, null, TestJournals.By(clock))
            .Share(1, "kade", TestJournals.By(clock));
        entry = Assert.Single(journal.ViewFor("kade").Entries);
        Assert.Equal("slot", entry.Entry.What);
        Assert.Empty(entry.Earlier);
        Assert.Equal(5, Assert.Single(journal.ViewFor("noor").Entries).Earlier.Count);
    }

    [Fact]
    public void ViewFor_NoId_Throws()
    {
        Assert.Equal(
            "The id is default, which is no id. (Parameter 'reader')",
            Assert.Throws<ArgumentException>(static () => TestJournals.Noor.ViewFor(default(ParticipantId))).Message);
        Assert.Throws<ProgressieDataException>(static () => TestJournals.Noor.ViewFor("a b"));
    }

    [Fact]
    public void Views_OfJournalsThatDifferInWhatIsNotShared_AreTheSameToTheByte()
    {
        // Whatever else is written, corrected, shared with others or marked must leave no trace for the reader.
        Props.ForAll(
            Generate.Journal,
            static journal =>
            {
                ParticipantId reader = ParticipantId.Parse("samira");
                ProgressJournal less = ProgressJournal.Begin(
                    journal.Owner, journal.Details, journal.StartedAt, ProgressieLimits.Default);
                Dictionary<int, int> numbers = [];
                HashSet<int> everShared =
                [
                    .. journal.Events.OfType<EntryShared>()
                        .Where(shared => shared.With.Contains(reader))
                        .Select(static shared => shared.Number),
                ];
                for (int i = 0; i < journal.Events.Count; i++)
                {
                    JournalEvent? kept = journal.Events[i] switch
                    {
                        EntryWritten written when everShared.Contains(i + 1) => written,
                        EntryCorrected corrected when everShared.Contains(corrected.Number) =>
                            corrected with { Number = numbers[corrected.Number], Reason = null },
                        EntryWithdrawn withdrawn when numbers.TryGetValue(withdrawn.Number, out int taken) =>
                            withdrawn with { Number = taken },
                        EntryShared shared when shared.With.Contains(reader) =>
                            shared with { Number = numbers[shared.Number], With = [reader] },
                        EntryUnshared unshared when unshared.With.Contains(reader) =>
                            unshared with { Number = numbers[unshared.Number], With = [reader] },
                        _ => null,
                    };
                    if (kept is not null)
                    {
                        less = less.Record(kept);
                        numbers.Add(i + 1, less.Events.Count);
                    }
                }

                if (everShared.Count == 0)
                {
                    Assert.False(less.TryViewFor(reader).IsValid || journal.TryViewFor(reader).IsValid);
                    return;
                }

                Assert.Equal(ProgressieJson.Write(less.ViewFor(reader)), ProgressieJson.Write(journal.ViewFor(reader)));
                Assert.Equal(less.ViewFor(reader).Entries, journal.ViewFor(reader).Entries);
            },
            cases: 2_000);
    }

    [Fact]
    public void Views_OfAnyJournal_HoldExactlyWhatIsShared() => Props.ForAll(
        Generate.Journal,
        static journal =>
        {
            foreach (string reader in (string[])["samira", "kade", "niemand"])
            {
                JournalRecord[] shared =
                [
                    .. journal.Standing.Where(entry => entry.SharedWith.Contains(ParticipantId.Parse(reader))),
                ];
                if (!journal.TryViewFor(reader).TryGetValue(out JournalView? view))
                {
                    Assert.Empty(shared);
                    continue;
                }

                Assert.Equal(shared.Select(static entry => entry.Entry), view.Entries.Select(static entry => entry.Entry));
                Assert.Equal(shared.Select(static entry => entry.At), view.Entries.Select(static entry => entry.At));
                Assert.Equal(Enumerable.Range(1, shared.Length), view.Entries.Select(static entry => entry.Number));
            }
        },
        cases: 2_000);
}
