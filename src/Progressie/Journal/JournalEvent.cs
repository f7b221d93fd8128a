using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>One thing that happened in a journal. A journal is its beginning and its events, in order. Only its owner writes in
/// it.</summary>
/// <remarks>A closed set: <see cref="EntryWritten"/>, <see cref="EntryCorrected"/>, <see cref="EntryWithdrawn"/>,
/// <see cref="EntryShared"/>, <see cref="EntryUnshared"/> and <see cref="LevelMarked"/>. What it holds is judged where a journal takes it
/// in. Immutable.</remarks>
public abstract partial record JournalEvent
{
    private protected JournalEvent()
    {
    }

    /// <summary>Gets the moment.</summary>
    public required DateTimeOffset At { get; init; }

    internal abstract JournalEventKind Kind { get; }

    /// <summary>Judges what the owner typed, where a journal takes the event in.</summary>
    internal virtual void Check(TextCheck check)
    {
    }

    /// <summary>Gets whether the same happened at the same moment, told with the same offset.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(JournalEvent? other) =>
        other is not null && EqualityContract == other.EqualityContract && At.EqualsExact(other.At);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, At);
}
