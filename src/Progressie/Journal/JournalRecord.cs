using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>An entry of a journal as it stands after corrections, with what it was before.</summary>
/// <remarks>For the owner of the journal; others get a <see cref="JournalView"/>. Personal data. Immutable.</remarks>
public sealed partial record JournalRecord
{
    internal JournalRecord(
        int number, EntryWritten written, EntryCorrected[] corrections, ParticipantId[] sharedWith, bool isWithdrawn)
    {
        Number = number;
        Original = written;
        Corrections = ValueList<EntryCorrected>.Own(corrections);
        SharedWith = ValueList<ParticipantId>.Own(sharedWith);
        IsWithdrawn = isWithdrawn;
    }

    /// <summary>Gets the number of its event, counted from 1; corrections, withdrawals and sharing point at it.</summary>
    public int Number { get; }

    /// <summary>Gets what was written at first.</summary>
    public EntryWritten Original { get; }

    /// <summary>Gets the corrections, oldest first.</summary>
    /// <value>Empty when there are none; without those that were taken back.</value>
    public IReadOnlyList<EntryCorrected> Corrections { get; }

    /// <summary>Gets with whom the entry is shared now, in the order of sharing.</summary>
    /// <value>Empty when it is the owner's alone.</value>
    public IReadOnlyList<ParticipantId> SharedWith { get; }

    /// <summary>Gets whether it was taken back. Then it no longer counts, nobody else sees it, and it is kept.</summary>
    public bool IsWithdrawn { get; }

    /// <summary>Gets the entry as it stands.</summary>
    public JournalEntry Entry => Corrections.Count > 0 ? Corrections[^1].Entry : Original.Entry;

    /// <summary>Gets the moment it was written.</summary>
    public DateTimeOffset At => Original.At;

    /// <summary>Gets when what it tells of happened: as the latest correction that says so has it, or else as it was told at
    /// first.</summary>
    public DayOrMoment When => Original.WhenAfter(Corrections);

    /// <summary>Gets the day it is about: the day it happened, or else the day it was written, on the writer's own calendar.</summary>
    public DateOnly Day => When.Day;

    /// <summary>Gets whether the words of the entry, as it stands, were erased for good.</summary>
    public bool IsErased => Corrections.Count > 0 ? Corrections[^1].IsErased : Original.IsErased;

    /// <summary>Puts entries in order of time; of the same time, in the order in which they are given.</summary>
    internal static IEnumerable<JournalRecord> InTime(IEnumerable<JournalRecord> entries) =>
        TimeOrder.Of(entries, static entry => (entry.When, entry.At.Offset));

    /// <summary>Shows number and kind, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>entry 3 (Progress)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"entry {Number} ({Entry.Kind})");
}
