using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>The owner took something back: an entry, a correction, a sharing, a level, or a taking back. It stays in the history, counts no
/// more, and neither does what followed from it.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record EntryWithdrawn : JournalEvent
{
    /// <summary>Gets the number of the event that is taken back, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>withdrew event 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"withdrew event {Number}");

    internal override int? TakesBack => Number;

    internal override JournalEventKind Kind => JournalEventKind.EntryWithdrawn;

    internal override void Check(TextCheck check) => check.Text("reason", Reason);

    private protected override LogEvent WithoutWords() => this with { Reason = FreeText.Erase(Reason) };
}
