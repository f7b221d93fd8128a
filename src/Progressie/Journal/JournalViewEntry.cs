using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>One entry of a journal as one reader may see it.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record JournalViewEntry
{
    internal JournalViewEntry(
        int number, JournalRecord record, IReadOnlyList<JournalEntry> versions, ValueList<ParticipantId> sharedWith, bool isWithdrawn)
    {
        Number = number;
        At = record.At;
        When = record.When;
        Entry = versions[^1];
        Earlier = ValueList<JournalEntry>.Own([.. versions.SkipLast(1)]);
        SharedWith = sharedWith;
        IsWithdrawn = isWithdrawn;
    }

    /// <summary>Gets its number: for the owner <see cref="JournalRecord.Number"/>, for anybody else its place in the view, counted from 1,
    /// since the number in the journal would tell how much more there is.</summary>
    public int Number { get; }

    /// <summary>Gets the moment it was written.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Gets when what it tells of happened.</summary>
    public DayOrMoment When { get; }

    /// <summary>Gets the entry as it stands.</summary>
    public JournalEntry Entry { get; }

    /// <summary>Gets what the entry was before, oldest first.</summary>
    /// <value>Empty when it was not corrected, and for anybody but the owner.</value>
    public IReadOnlyList<JournalEntry> Earlier { get; }

    /// <summary>Gets with whom it is shared.</summary>
    /// <value>Empty for anybody but the owner.</value>
    public IReadOnlyList<ParticipantId> SharedWith { get; }

    /// <summary>Gets whether it was taken back. Only the owner still sees it then.</summary>
    public bool IsWithdrawn { get; }

    /// <summary>Gets whether the words of the entry were erased for good.</summary>
    public bool IsErased => FreeText.IsErased(Entry.What);

    /// <summary>Gets the day it is about: the day it happened, or else the day it was written, on the writer's own calendar.</summary>
    public DateOnly Day => When.Day;

    /// <summary>Shows place and kind, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>entry 1 of the view (Progress)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"entry {Number} of the view ({Entry.Kind})");
}
