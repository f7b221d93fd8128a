using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>The owner took an entry back. It stays in the history, and counts no more.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record EntryWithdrawn : JournalEvent
{
    /// <summary>Gets the number of the event in which the entry was written, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>withdrew entry 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"withdrew entry {Number}");

    internal override JournalEventKind Kind => JournalEventKind.EntryWithdrawn;

    internal override void Check(TextCheck check) => check.Text("reason", Reason);
}
