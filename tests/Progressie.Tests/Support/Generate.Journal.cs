using FsCheck;
using FsCheck.Fluent;
using Progressie.Journal;

namespace Progressie.Tests.Support;

/// <content>Journals.</content>
public static partial class Generate
{
    private static readonly string[] Readers = ["samira", "kade", "lise<\"+>"];

    /// <summary>Any journal: a random walk over events, of which those that cannot be are left out. Shrinks to fewer events.</summary>
    public static Arbitrary<ProgressJournal> Journal => Arb.From(
        from beginning in AnyNote
        from notes in Gen.Choose(0, 50).SelectMany(static count => AnyNote.ArrayOf(count))
        select Keep(beginning, notes),
        ShrinkJournal);

    private static Gen<Note> AnyNote =>
        from kind in Gen.Frequency(
            (8, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)), (4, Gen.Constant(3)), (2, Gen.Constant(4)),
            (1, Gen.Constant(5)))
        from number in Gen.Choose(1, 40)
        from bits in Gen.Choose(0, 1_000_000)
        from words in Text.ArrayOf(6)
        from moment in Moment
        select new Note((JournalEventKind)kind, number, bits, words, moment);

    private static ProgressJournal Keep(Note beginning, Note[] notes)
    {
        ManualClock clock = new(beginning.Moment);
        JournalDetails details = new()
        {
            Id = Has(beginning.Bits, 0) ? JournalId.Parse("j<\"+1>") : null,
            Name = Has(beginning.Bits, 3) ? beginning.Words[0] : null,
            Language = Has(beginning.Bits, 1) ? LanguageTag.Parse("nl-BE") : null,
            Extensions = Has(beginning.Bits, 2)
                ? HostExtensions.Empty.With("één & <twee>", "{ \"a\": [1, \"\\u00e9\"] }")
                : HostExtensions.Empty,
        };
        ProgressJournal journal = ProgressJournal.Start(Writer.Of("noor", clock), details);
        foreach (Note note in notes)
        {
            // The clock of another place may be on another offset; time still goes forward.
            DateTimeOffset at = clock.GetUtcNow().ToOffset(note.Moment.Offset);
            if (journal.TryRecord(Told(note.ToEvent(at, journal), note.Bits)).TryGetValue(out ProgressJournal? next))
            {
                journal = next;
                clock.Advance(TimeSpan.FromHours(note.Bits % 900));
            }
        }

        return journal;
    }

    private static IEnumerable<ProgressJournal> ShrinkJournal(ProgressJournal journal)
    {
        for (int i = 0; i < journal.Events.Count; i++)
        {
            yield return journal.After(i);
        }
    }

    private sealed record Note(JournalEventKind Kind, int Number, int Bits, string[] Words, DateTimeOffset Moment)
    {
        internal JournalEvent ToEvent(DateTimeOffset at, ProgressJournal journal)
        {
            int number = (Number % Math.Max(1, journal.Events.Count)) + 1;
            string? reason = Has(Bits, 0) ? Words[0] : null;
            ParticipantId[] people = [.. Readers.Where((_, index) => Has(Bits, index + 1)).Select(ParticipantId.Parse)];
            return Kind switch
            {
                JournalEventKind.EntryWritten => new EntryWritten { At = at, Entry = ToEntry() },
                JournalEventKind.EntryCorrected => new EntryCorrected { At = at, Number = number, Entry = ToEntry(), Reason = reason },
                JournalEventKind.EntryWithdrawn => new EntryWithdrawn { At = at, Number = number, Reason = reason },
                JournalEventKind.EntryShared => new EntryShared { At = at, Number = number, With = people },
                JournalEventKind.EntryUnshared => new EntryUnshared { At = at, Number = number, With = people },
                _ => new LevelMarked { At = at, Text = Words[1] },
            };
        }

        private JournalEntry ToEntry() => new()
        {
            Kind = (JournalEntryKind)(Bits % 7 == 0 ? 1 : 0),
            What = Words[0],
            WhyItMatters = Has(Bits, 1) ? Words[1] : null,
            OwnContribution = Has(Bits, 2) ? Words[2] : null,
            NoticedBy = Has(Bits, 4) ? Words[3] : null,
            Benefit = Has(Bits, 5) ? Words[4] : null,
            WhatWorked = Has(Bits, 6) ? [.. Words.Distinct(StringComparer.OrdinalIgnoreCase)] : [],
            WillDoAgain = Flag(Bits),
            Idea = Has(Bits, 7) ? Words[5] : null,
            Domain = Has(Bits, 8) ? Words[Bits % 2] : null,
        };

        private static bool? Flag(int bits) => (bits % 3) switch { 0 => null, 1 => true, _ => false };
    }
}
