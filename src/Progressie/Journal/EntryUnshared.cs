using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>The owner shares an entry with somebody no longer.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record EntryUnshared : JournalEvent
{
    /// <summary>Gets the number of the event in which the entry was written, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets with whom no longer.</summary>
    /// <exception cref="ArgumentException">The list is <see langword="null"/>, or an id is <c>default</c>.</exception>
    public required IReadOnlyList<ParticipantId> With
    {
        get;
        init => field = JournalRules.GuardPeople(value);
    }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>stopped sharing entry 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"stopped sharing entry {Number}");

    internal override JournalEventKind Kind => JournalEventKind.EntryUnshared;

    internal override LogEvent LeftOf(LogEvent sent) =>
        sent is EntryUnshared other ? other with { With = StandIn.LeftOf(other.With, With) } : sent;
}
