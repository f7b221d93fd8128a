using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>The owner put an entry right. What it was before stays in the history.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record EntryCorrected : JournalEvent
{
    /// <summary>Gets the number of the event in which the entry was written, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the entry as it should be. It replaces the earlier one as a whole.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required JournalEntry Entry
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>corrected entry 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"corrected entry {Number}");

    internal override JournalEventKind Kind => JournalEventKind.EntryCorrected;

    internal override void Check(TextCheck check)
    {
        Entry.Check(check.In("entry"));
        check.Text("reason", Reason);
    }

    internal override int? About => Number;

    private protected override LogEvent WithoutWords() => this with { Entry = Entry.Erase(), Reason = FreeText.Erase(Reason) };
}
