namespace Progressie.Journal;

/// <summary>The events there are, for readers, writers and everything else that has to handle each of them.</summary>
internal enum JournalEventKind
{
    EntryWritten = 0,
    EntryCorrected = 1,
    EntryWithdrawn = 2,
    EntryShared = 3,
    EntryUnshared = 4,
    LevelMarked = 5,
    EntryErased = 6,
}
