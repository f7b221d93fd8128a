namespace Progressie.Journal;

/// <summary>One thing that happened in a journal. A journal is its beginning and its events, in order. Only its owner writes in
/// it.</summary>
/// <remarks>A closed set: <see cref="EntryWritten"/>, <see cref="EntryCorrected"/>, <see cref="EntryWithdrawn"/>,
/// <see cref="EntryShared"/>, <see cref="EntryUnshared"/> and <see cref="LevelMarked"/>. What it holds is judged where a journal takes it
/// in. Immutable.</remarks>
public abstract partial record JournalEvent : LogEvent
{
    private protected JournalEvent()
    {
    }

    internal abstract JournalEventKind Kind { get; }
}
