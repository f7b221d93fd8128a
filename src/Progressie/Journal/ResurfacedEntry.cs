namespace Progressie.Journal;

/// <summary>An older entry that comes by again, with why it does today.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 12 (forgotten achievements).</remarks>
public sealed partial record ResurfacedEntry
{
    internal ResurfacedEntry(JournalRecord entry, Reason reason)
    {
        Entry = entry;
        Reason = reason;
    }

    /// <summary>Gets the entry.</summary>
    /// <value>Always progress, and never withdrawn.</value>
    public JournalRecord Entry { get; }

    /// <summary>Gets why it comes by today, such as that it was half a year ago.</summary>
    public Reason Reason { get; }

    /// <summary>Shows the number of the entry and the reason, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>entry 3: resurface.half-year-ago</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"entry {Entry.Number}: {Reason}");
}
