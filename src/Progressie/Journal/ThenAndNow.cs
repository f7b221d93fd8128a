using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>The first progress in a domain beside the latest: where it started, and where it is now.</summary>
/// <remarks>Getting used to an improvement makes it invisible; the starting point makes it visible again. What did not work yet is left
/// out. Personal data. Immutable. Source: handbook 12.1.</remarks>
public sealed partial record ThenAndNow
{
    private ThenAndNow(string? domain, JournalRecord[] entries)
    {
        Domain = domain;

        // They come in order of time.
        First = entries[0];
        Latest = entries[^1];
    }

    /// <summary>Gets the domain, as it was first written.</summary>
    /// <value><see langword="null"/> for the entries without a domain.</value>
    public string? Domain { get; }

    /// <summary>Gets the entry about the earliest day.</summary>
    public JournalRecord First { get; }

    /// <summary>Gets the entry about the latest day.</summary>
    public JournalRecord Latest { get; }

    /// <summary>Shows the numbers of the entries, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>entry 1 beside entry 9</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"entry {First.Number} beside entry {Latest.Number}");

    internal static ValueList<ThenAndNow> Find(IEnumerable<JournalRecord> entries) => ValueList<ThenAndNow>.Own(
    [
        .. entries
            .Where(static entry => entry.Entry.Kind == JournalEntryKind.Progress)
            .GroupBy(static entry => entry.Entry.Domain is { } domain ? TextRules.Trim(domain) : null, SameWords.Comparer)
            .Where(static group => group.Count() > 1)
            .Select(static group => new ThenAndNow(group.Key, [.. group])),
    ]);
}
