using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>The owner wrote something down.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record EntryWritten : JournalEvent
{
    /// <summary>Gets what was written.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required JournalEntry Entry
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>wrote an entry</c>.</returns>
    public override string ToString() => "wrote an entry";

    internal override JournalEventKind Kind => JournalEventKind.EntryWritten;

    internal override void Check(TextCheck check) => Entry.Check(check.In("entry"));

    private protected override LogEvent WithoutWords() => this with { Entry = Entry.Erase() };
}
