using System.Globalization;
using Progressie.Journal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Journal;

public sealed class ProgressJournalTests
{
    private static readonly ParticipantId Samira = ParticipantId.Parse("samira");
    private static readonly ParticipantId Kade = ParticipantId.Parse("kade");

    [Fact]
    public void Start_WithAnOwner_HasNothingInItYet()
    {
        ProgressJournal journal = ProgressJournal.Start(TestJournals.By(), new JournalDetails { Name = "Noor" });
        Assert.Equal(TestJournals.Owner, journal.Owner);
        Assert.Null(journal.Id);
        Assert.Null(journal.Language);
        Assert.Same(HostExtensions.Empty, journal.Extensions);
        Assert.Equal(TestJournals.Clock().GetLocalNow(), journal.StartedAt);
        Assert.Empty(journal.Events);
        Assert.Empty(journal.Entries);
        Assert.Empty(journal.Levels);
        Assert.Empty(journal.WhatKeepsWorking);
        Assert.Empty(journal.ThenAndNow);
        Assert.Empty(journal.Resurface(new DateOnly(2030, 1, 1)));
        Assert.Equal("journal: 0 events", journal.ToString());
    }

    [Fact]
    public void Start_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("writer", static () => ProgressJournal.Start(null!));
        Assert.Throws<ArgumentNullException>("writer", static () => TestJournals.Begin().Write("x", null!));
        Assert.Throws<ArgumentNullException>("with", static () => TestJournals.Begin().TryShare(1, (string)null!, TestJournals.By()));
        Assert.Throws<ArgumentNullException>("next", static () => TestJournals.Begin().TryRecord(null!));
        Assert.Throws<ArgumentNullException>("next", static () => TestJournals.Begin().Record(null!));
    }

    [Fact]
    public void Write_Words_IsProgressOnTheDayOfTheWriter()
    {
        ProgressJournal before = TestJournals.Begin();
        ProgressJournal journal = before.Write("gebeld", TestJournals.By(ManualClock.At("2026-01-01T00:30:00+13:00")));
        JournalRecord entry = Assert.Single(journal.Entries);
        Assert.Equal(1, entry.Number);
        Assert.Equal(new JournalEntry { What = "gebeld" }, entry.Entry);
        Assert.Equal(JournalEntryKind.Progress, entry.Entry.Kind);
        Assert.Equal(new DateOnly(2026, 1, 1), entry.Day);
        Assert.False(entry.IsWithdrawn);
        Assert.Empty(entry.SharedWith);
        Assert.Empty(entry.Corrections);
        Assert.Equal("entry 1 (Progress)", entry.ToString());
        Assert.Empty(before.Entries);
        Assert.Equal("wrote an entry", journal.Events[0].ToString());
    }

    [Fact]
    public void Correct_Entry_ReplacesItAndKeepsWhatItWas()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin()
            .Write("gebeld", TestJournals.By(clock))
            .Correct(1, new JournalEntry { What = "gemaild" }, "vergist", TestJournals.By(clock).On(new DateOnly(2025, 11, 1)));
        JournalRecord entry = journal.GetEntry(1);
        Assert.Equal("gemaild", entry.Entry.What);
        Assert.Equal("gebeld", entry.Original.Entry.What);
        Assert.Equal("vergist", Assert.Single(entry.Corrections).Reason);
        Assert.Equal(new DateOnly(2025, 11, 1), entry.Day);
        Assert.Equal("corrected entry 1", journal.Events[1].ToString());
    }

    [Fact]
    public void Withdraw_Entry_KeepsItAndCountsItNoMore()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin()
            .Write("gebeld", TestJournals.By(clock))
            .Withdraw(1, reason: null, TestJournals.By(clock));
        Assert.True(Assert.Single(journal.Entries).IsWithdrawn);
        Assert.Empty(journal.ThenAndNow);
        Assert.Empty(journal.Resurface(new DateOnly(2026, 11, 3)));
        Assert.Equal("withdrew event 1", journal.Events[1].ToString());
    }

    [Fact]
    public void Share_AndUnshare_AreListedInTheOrderOfSharing()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin()
            .Write("gebeld", TestJournals.By(clock))
            .Share(1, "samira", TestJournals.By(clock))
            .Share(1, [Kade, Samira], TestJournals.By(clock));
        Assert.Equal([Samira, Kade], journal.GetEntry(1).SharedWith);
        Assert.Equal([Kade], journal.Unshare(1, "samira", TestJournals.By(clock)).GetEntry(1).SharedWith);
        Assert.Empty(journal.Unshare(1, [Kade, Samira], TestJournals.By(clock)).GetEntry(1).SharedWith);
        Assert.Equal("shared entry 1", journal.Events[1].ToString());
        Assert.Equal("stopped sharing entry 1", journal.Unshare(1, "kade", TestJournals.By(clock)).Events[3].ToString());

        // What is withdrawn is shared with nobody.
        Assert.Empty(journal.Withdraw(1, "x", TestJournals.By(clock)).GetEntry(1).SharedWith);
    }

    [Fact]
    public void MarkLevel_Text_IsAmongTheLevels()
    {
        ProgressJournal journal = TestJournals.Begin().MarkLevel("teamleider", TestJournals.By());
        Assert.Equal("teamleider", Assert.Single(journal.Levels).Text);
        Assert.Empty(journal.Entries);
        Assert.Equal("marked a new level", journal.Levels[0].ToString());
    }

    [Fact]
    public void GetEntry_ByNumber_FindsEveryEntryAndNothingElse()
    {
        ProgressJournal journal = TestJournals.Noor;
        Assert.All(journal.Entries, entry => Assert.Same(entry, journal.GetEntry(entry.Number)));
        Assert.Equal([1, 2, 4, 8], journal.Entries.Select(static entry => entry.Number));
        Assert.All((int[])[-1, 0, 3, 5, 7, 9, 11, int.MaxValue], number =>
        {
            Assert.False(journal.TryGetEntry(number, out JournalRecord? entry));
            Assert.Null(entry);
        });
        Assert.Equal(
            "There is no entry with the number 3. (Parameter 'number')",
            Assert.Throws<ArgumentException>(() => journal.GetEntry(3)).Message);
    }

    [Fact]
    public void After_SomeEvents_IsWhatItWasThen()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal one = TestJournals.Begin().Write("a", TestJournals.By(clock));
        ProgressJournal two = one.Share(1, "kade", TestJournals.By(clock));
        Assert.Equal(one, two.After(1));
        Assert.Equal(TestJournals.Begin(), two.After(0));
        Assert.Equal(
            "Expected 0 to 2. (Parameter 'events')\nActual value was 3.",
            Assert.Throws<ArgumentOutOfRangeException>(() => two.After(3)).Message.ReplaceLineEndings("\n"));
        Assert.Throws<ArgumentOutOfRangeException>("events", () => two.After(-1));
    }

    [Fact]
    public void Equals_Journals_ByOwnerBeginningAndEvents()
    {
        ProgressJournal journal = TestJournals.Begin();
        ProgressJournal same = TestJournals.Begin();
        Assert.True(journal == same);
        Assert.False(journal != same);
        Assert.Equal(journal.GetHashCode(), same.GetHashCode());
        Assert.True(journal.Equals((object)same));
        Assert.False(journal.Equals(null));
        Assert.False(journal.Equals("x"));
        Assert.True((ProgressJournal?)null == null);
        Assert.False(null == journal);
        Assert.NotEqual(journal, TestJournals.Begin(JournalId.Parse("j")));
        Assert.NotEqual(journal, journal.Write("x", TestJournals.By()));
        Assert.NotEqual(
            journal,
            ProgressJournal.Start(
                Writer.Of(Kade, TestJournals.Clock()), new JournalDetails { Name = "Noor", Language = LanguageTag.Dutch }));

        // The same moment told with another offset is another document.
        ManualClock elsewhere = ManualClock.At("2025-11-03T19:00:00+00:00");
        Assert.NotEqual(
            journal, ProgressJournal.Start(TestJournals.By(elsewhere), new JournalDetails { Name = "Noor", Language = LanguageTag.Dutch }));
        Assert.NotEqual(journal.Write("x", TestJournals.By()), journal.Write("x", TestJournals.By(elsewhere)));
    }

    [Fact]
    public void Events_OfAnyKind_AreEqualByContent()
    {
        DateTimeOffset at = TestJournals.Clock().GetLocalNow();
        JournalEvent[] Make() =>
        [
            new EntryWritten { At = at, Entry = new JournalEntry { What = "a", WhatWorked = ["b"] } },
            new EntryCorrected { At = at, Number = 1, Entry = new JournalEntry { What = "c" }, Reason = "d" },
            new EntryWithdrawn { At = at, Number = 1, Reason = "d" },
            new EntryShared { At = at, Number = 1, With = [Kade] },
            new EntryUnshared { At = at, Number = 1, With = [Kade] },
            new LevelMarked { At = at, Text = "e" },
        ];
        JournalEvent[] one = Make(), other = Make();
        Assert.Equal(one, other);
        Assert.Equal(one.Select(static happened => happened.GetHashCode()), other.Select(static happened => happened.GetHashCode()));
        Assert.Equal(6, one.Distinct().Count());
        Assert.All(one, happened => Assert.NotEqual(happened, happened with { At = at.ToUniversalTime() }));
        Assert.False(one[0].Equals(null));
    }

    [Fact]
    public void Events_WrongOnes_CannotBeMade()
    {
        DateTimeOffset at = TestJournals.Clock().GetLocalNow();
        Assert.Throws<ArgumentNullException>("value", () => new EntryWritten { At = at, Entry = null! });
        Assert.Throws<ArgumentNullException>("value", () => new EntryCorrected { At = at, Number = 1, Entry = null! });
        Assert.Equal(
            "An id is default, which is no id. (Parameter 'people')",
            Assert.Throws<ArgumentException>(() => new EntryShared { At = at, Number = 1, With = [Kade, default] }).Message);
        Assert.Throws<ArgumentNullException>("people", () => new EntryUnshared { At = at, Number = 1, With = null! });
        Assert.Throws<ArgumentNullException>("value", () => new LevelMarked { At = at, Text = null! });
    }

    [Fact]
    public void Entry_WrongOnes_CannotBeMade()
    {
        Assert.Throws<ArgumentNullException>("value", static () => new JournalEntry { What = null! });
        Assert.Throws<ArgumentOutOfRangeException>("value", static () => new JournalEntry { What = "x", Kind = (JournalEntryKind)2 });
        Assert.Throws<ArgumentNullException>("value", static () => new JournalEntry { What = "x", WhatWorked = null! });
        Assert.Throws<ArgumentException>("value", static () => new JournalEntry { What = "x", WhatWorked = [null!] });
        List<string> worked = ["a"];
        JournalEntry entry = new() { What = "x", WhatWorked = worked };
        worked.Add("b");
        Assert.Equal(["a"], entry.WhatWorked);
        Assert.Equal("journal entry (Progress)", entry.ToString());
    }

    [Fact]
    public void Details_WrongOnes_CannotBeMade()
    {
        Assert.Throws<ArgumentException>("value", static () => new JournalDetails { Id = default(JournalId) });
        Assert.Throws<ArgumentException>("value", static () => new JournalDetails { Language = default(LanguageTag) });
        Assert.Throws<ArgumentNullException>("value", static () => new JournalDetails { Extensions = null! });
        Assert.Equal("j", new JournalDetails { Id = JournalId.Parse("j") }.ToString());
        Assert.Equal(string.Empty, JournalDetails.None.ToString());
    }

    [Fact]
    public void Write_WhatSomebodyTyped_IsReportedAtItsPlace()
    {
        const string Blank = "The text is empty, or nothing in it shows: expected words, or no member at all.";
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin().Write("x", TestJournals.By(clock));
        JournalEntry entry = new()
        {
            What = "",
            WhyItMatters = "",
            OwnContribution = "",
            NoticedBy = "",
            Benefit = "",
            WhatWorked = ["a", "\v"],
            Idea = "",
            Domain = "",
        };
        string[] members = ["what", "whyItMatters", "ownContribution", "noticedBy", "benefit", "whatWorked/1", "idea", "domain"];
        AssertRefused(
            string.Join('\n', members.Select(static member => $"PRG1002 error at /events/1/entry/{member}: {Blank}")),
            journal, clock, (it, at) => it.Write(entry, at));
        AssertRefused($"PRG1002 error at /events/1/entry/what: {Blank}", journal, clock, static (it, at) => it.Write(" ", at));
        AssertRefused(
            $"PRG1002 error at /events/1/entry/what: {Blank}\nPRG1002 error at /events/1/reason: {Blank}",
            journal, clock, static (it, at) => it.Correct(1, new JournalEntry { What = " " }, " ", at));
        AssertRefused($"PRG1002 error at /events/1/reason: {Blank}", journal, clock, static (it, at) => it.Withdraw(1, "\u00A0", at));
        AssertRefused(
            "PRG1004 error at /events/1/text: The text holds the control character U+000B at position 1: only visible characters, spaces, "
                + "tabs and line ends are allowed.",
            journal, clock, static (it, at) => it.MarkLevel("a\vb", at));
        AssertRefused(
            $"PRG1002 error at /events/1/text: {Blank}", journal, clock,
            static (it, at) => it.Record(new LevelMarked { At = TestJournals.Clock().GetLocalNow(), Text = "" }));
        Validated<ProgressJournal> named = ProgressJournal.TryStart(TestJournals.By(), new JournalDetails { Name = "\uD800" });
        Assert.Equal(["/owner/name"], named.Report.Issues.Select(static issue => issue.Path));
        Assert.Equal(
            ["PRG1001 /events/1/with/0"],
            journal.TryShare(1, "no id", TestJournals.By()).Report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
        Assert.Throws<ProgressieDataException>(() => journal.Share(1, "no id", TestJournals.By()));
        Assert.Throws<ProgressieDataException>(() => journal.Unshare(1, "no id", TestJournals.By()));
    }

    [Fact]
    public void Verbs_OfSomebodyElse_AreRefused()
    {
        Writer kade = Writer.Of(Kade, TestJournals.Clock());
        ProgressJournal journal = TestJournals.Begin().Write("x", TestJournals.By()).Share(1, "samira", TestJournals.By());
        const string Expected =
            "PRG6111 error at /owner/id: The journal is of ‘noor’, and ‘kade’ records in it: only the owner writes in a journal.";
        foreach (Validated<ProgressJournal> outcome in (Validated<ProgressJournal>[])
        [
            journal.TryWrite("y", kade), journal.TryWrite(new JournalEntry { What = "y" }, kade), journal.TryWithdraw(1, null, kade),
            journal.TryCorrect(
                1, new JournalEntry { What = "y" }, null, kade), journal.TryShare(1, "lise", kade), journal.TryShare(1, Kade, kade),
            journal.TryShare(1, [Kade], kade), journal.TryUnshare(1, "samira", kade), journal.TryUnshare(1, Samira, kade),
            journal.TryUnshare(1, [Samira], kade), journal.TryMarkLevel("y", kade),
        ])
        {
            Assert.Equal(Expected, Told.Line(Assert.Single(outcome.Report.Issues)));
        }

        Assert.Throws<ArgumentException>("writer", () => journal.TryWrite("y", Writer.Anonymous(TestJournals.Clock())));
        Assert.Throws<ArgumentException>("writer", static () => ProgressJournal.TryStart(Writer.Anonymous(TestJournals.Clock())));
    }

    [Fact]
    public void Record_ClockThatRunsBackwards_IsKeptAndToldOnce()
    {
        ManualClock earlier = ManualClock.At("2025-11-03T19:59:59.5+01:00");
        Assert.Equal(
            "PRG1101 warning at /events/0/at: It was recorded at 2025-11-03T19:59:59.5+01:00, before what came just before it, at "
                + "2025-11-03T20:00:00+01:00: one of the two clocks was wrong.",
            Told.Lines(TestJournals.Begin().TryWrite("x", TestJournals.By(earlier)).Report));

        // A tablet that says 2062 keeps nobody out.
        ProgressJournal journal = TestJournals.Begin().Write("x", TestJournals.By(ManualClock.At("2062-03-02T09:01:00+01:00")));
        Validated<ProgressJournal> next = journal.TryWrite("y", TestJournals.By());
        Assert.Equal("PRG1101", Assert.Single(next.Report.Issues).Code.ToString());
        Assert.Empty(next.Value.TryMarkLevel("z", TestJournals.By()).Report.Issues);

        // And what it wrote can be put where it belongs.
        DateTimeOffset right = DateTimeOffset.Parse("2026-03-02T09:01:00+01:00", CultureInfo.InvariantCulture);
        journal = next.Value.Correct(1, new JournalEntry { What = "x" }, "de klok liep niet goed", TestJournals.By().At(right));
        Assert.Equal(DayOrMoment.Of(right), journal.GetEntry(1).When);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(99)]
    public void Record_NumberThatIsNoEntry_IsRefused(int number)
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin().Write("x", TestJournals.By(clock)).MarkLevel("y", TestJournals.By(clock));
        string expected = $"PRG1104 error at /events/2/number: Event {number} is nothing that can be corrected, shared or withdrawn here.";
        AssertRefused(expected, journal, clock, (it, at) => it.Correct(number, new JournalEntry { What = "z" }, null, at));
        if (number != 2)
        {
            AssertRefused(expected, journal, clock, (it, at) => it.Withdraw(number, null, at));
        }

        AssertRefused(expected, journal, clock, (it, at) => it.Share(number, "kade", at));
        AssertRefused(expected, journal, clock, (it, at) => it.Unshare(number, "kade", at));
    }

    [Fact]
    public void Record_EntryThatWasWithdrawn_IsRefused()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin().Write("x", TestJournals.By(clock)).Withdraw(1, null, TestJournals.By(clock));
        const string Expected = "PRG1105 error at /events/2/number: Event 1 was withdrawn.";
        AssertRefused(Expected, journal, clock, static (it, at) => it.Correct(1, new JournalEntry { What = "z" }, null, at));
        AssertRefused(Expected, journal, clock, static (it, at) => it.Withdraw(1, null, at));
        AssertRefused(Expected, journal, clock, static (it, at) => it.Share(1, "kade", at));
        AssertRefused(Expected, journal, clock, static (it, at) => it.Unshare(1, "kade", at));
    }

    [Fact]
    public void Write_DayStillToCome_IsKeptAndTold()
    {
        // A day ahead may be the day in another zone; two cannot.
        ManualClock clock = ManualClock.At("2026-03-09T23:30:00-05:00");
        ProgressJournal journal = TestJournals.Begin();
        Validated<ProgressJournal> next = journal.TryWrite("x", TestJournals.By(clock).On(new DateOnly(2026, 3, 10)));
        Assert.Empty(next.Report.Issues);
        Assert.Equal(new DateOnly(2026, 3, 10), next.Value.GetEntry(1).Day);

        Validated<ProgressJournal> later = journal.TryWrite("x", TestJournals.By(clock).On(new DateOnly(2026, 3, 11)));
        Assert.Equal(
            "PRG1102 warning at /events/0/happened: It happened at 2026-03-11, after it was recorded at 2026-03-09T23:30:00-05:00.",
            Told.Lines(later.Report));
        Assert.Equal(new DateOnly(2026, 3, 11), later.Value.GetEntry(1).Day);
    }

    [Fact]
    public void Record_WhatWorkedNamedTwice_IsRefusedInEveryCulture()
    {
        JournalEntry entry = new() { What = "x", WhatWorked = ["INFO", "bellen", " info", "Bellen"] };
        CultureUnderTest.In("tr-TR", () => AssertRefused(
            "PRG6105 error at /events/0/entry/whatWorked/2: ‘ info’ is there twice among what worked: once in each entry.\n"
            + "PRG6105 error at /events/0/entry/whatWorked/3: ‘Bellen’ is there twice among what worked: once in each entry.",
            TestJournals.Begin(),
            TestJournals.Clock(),
            (journal, at) => journal.Write(entry, at)));

        // To a Turkish eye these two are one letter; the rule is the same everywhere.
        Assert.Single(TestJournals.Begin().Write(entry with { WhatWorked = ["ı", "I"] }, TestJournals.By()).Entries);
    }

    [Fact]
    public void Share_WithTheOwnerNobodyOrSomebodyTwice_IsRefused()
    {
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin().Write("x", TestJournals.By(clock));
        AssertRefused(
            "PRG6106 error at /events/1/with/1: The journal is of ‘noor’, who sees everything: an entry is shared with others.", journal,
            clock, static (it, at) => it.Share(1, [Kade, TestJournals.Owner.Id], at));
        AssertRefused("PRG6107 error at /events/1/with: Nobody is named: expected at least one person.", journal, clock, static (it, at) =>
            it.Share(1, [], at));
        AssertRefused("PRG6107 error at /events/1/with: Nobody is named: expected at least one person.", journal, clock, static (it, at) =>
            it.Unshare(1, [], at));
        AssertRefused("PRG6108 error at /events/1/with/2: ‘kade’ is named twice.", journal, clock, static (it, at) =>
            it.Share(1, [Kade, Samira, Kade], at));
        AssertRefused("PRG6109 error at /events/1/with/0: Entry 1 is not shared with ‘kade’.", journal, clock, static (it, at) =>
            it.Unshare(1, "kade", at));
        ParticipantId[] hundred = [.. Enumerable.Range(0, 100).Select(static i => ParticipantId.Parse($"p{i}"))];
        ProgressJournal shared = journal.Share(1, hundred, TestJournals.By(clock)).Share(1, hundred, TestJournals.By(clock));
        Assert.Equal(hundred, shared.GetEntry(1).SharedWith);
        AssertRefused(
            "PRG6110 error at /events/3/with: Entry 1 would be shared with this many people: 101; the limit is 100.", shared, clock,
            static (it, at) => it.Share(1, "kade", at));
        Assert.Equal(
            100, shared.Unshare(1, "p0", TestJournals.By(clock)).Share(1, "kade", TestJournals.By(clock)).GetEntry(1).SharedWith.Count);
        AssertRefused(
            "PRG6108 error at /events/2/with/1: ‘kade’ is named twice.", journal.Share(1, "kade", TestJournals.By(clock)), clock,
            static (it, at) => it.Unshare(1, [Kade, Kade], at));
    }

    [Fact]
    public void TryRecord_WhatCanBe_GivesTheJournalWithoutARemark()
    {
        Validated<ProgressJournal> after =
            TestJournals.Begin().TryRecord(new LevelMarked { At = TestJournals.Clock().GetLocalNow(), Text = "x" });
        Assert.Empty(after.Report.Issues);
        Assert.Equal("progress-journal", after.Report.Document);
        Assert.Single(after.Value.Levels);
    }

    [Fact]
    public void ToStatements_Progress_IsAchievedWithItsSource()
    {
        ProgressJournal journal = TestJournals.Noor;
        Assert.Equal(
            new ProgressStatement
            {
                Side = ProgressSide.Achieved,
                Text = "In het overleg iets gezegd over het rooster.",
                How = "Een briefje met drie woorden gemaakt.",
                Source = ProgressSource.Of(JournalId.Parse("j-noor")) with { Element = "1" },
            },
            Assert.Single(journal.ToStatements(1)));
        Assert.Equal("Het eerste teamoverleg geleid, en op tijd klaar.", Assert.Single(journal.ToStatements(4)).Text);
        ProgressJournal withoutId = TestJournals.Begin().Write("x", TestJournals.By());
        Assert.Equal([new ProgressStatement { Side = ProgressSide.Achieved, Text = "x" }], withoutId.ToStatements(1));
        Assert.Equal(withoutId.ToStatements(1), withoutId.ToStatements());
    }

    [Fact]
    public void ToStatements_WhatDidNotWorkYetOrWasWithdrawn_IsNone()
    {
        ProgressJournal journal = TestJournals.Noor;
        Assert.Empty(journal.ToStatements(2));
        Assert.Empty(journal.ToStatements(8));
        Assert.Throws<ArgumentException>("number", () => journal.ToStatements(3));
        Assert.Equal(
            journal.Entries.Select(static entry => entry.Number).Except([2, 8]).SelectMany(journal.ToStatements), journal.ToStatements());
    }

    [Fact]
    public void Write_InAFullJournal_CostsAsMuchAsInASmallOne()
    {
        // The first write measures what is there already, once. Both are as far in the block of events that each write copies.
        Assert.Equal(MedianCost(before: 64), MedianCost(before: 3_200));
    }

    private static long MedianCost(int before)
    {
        ManualClock clock = TestJournals.Clock();
        Writer noor = TestJournals.By(clock);
        JournalEntry entry = new() { What = "x", WhatWorked = ["y"] };
        ProgressJournal journal = TestJournals.Begin();
        for (int i = 0; i < before; i++)
        {
            journal = journal.Write(entry, noor);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        long[] costs = new long[63];
        for (int i = 0; i < costs.Length; i++)
        {
            long at = GC.GetAllocatedBytesForCurrentThread();
            journal = journal.Write(entry, noor);
            costs[i] = GC.GetAllocatedBytesForCurrentThread() - at;
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Array.Sort(costs);
        return costs[costs.Length / 2];
    }

    private static void AssertRefused(
        string expected, ProgressJournal journal, ManualClock clock, Func<ProgressJournal, Writer, ProgressJournal> verb) =>
        Assert.Equal(
            expected, Told.Lines(Assert.Throws<ProgressieDataException>(() => verb(journal, TestJournals.By(clock))).Report));
}
