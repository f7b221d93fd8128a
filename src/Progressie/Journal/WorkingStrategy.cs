using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>A way of working that worked more than once for the owner of a journal.</summary>
/// <remarks>Recognised by its name: the same words, whatever their capitals, spaces and characters that nobody sees; nothing is guessed
/// from words that are alike. Only entries about progress count. Personal data. Immutable. Source: handbook 5.</remarks>
public sealed partial record WorkingStrategy
{
    private WorkingStrategy(string name, JournalRecord[] entries)
    {
        Name = name;
        Entries = ValueList<JournalRecord>.Own(entries);
        First = entries.Min(static entry => entry.Day);
        Latest = entries.Max(static entry => entry.Day);
    }

    /// <summary>Gets its name, as the owner first wrote it.</summary>
    public string Name { get; }

    /// <summary>Gets the entries that name it, in the order in which they were written.</summary>
    /// <value>Two or more.</value>
    public IReadOnlyList<JournalRecord> Entries { get; }

    /// <summary>Gets the earliest day on which it worked.</summary>
    public DateOnly First { get; }

    /// <summary>Gets the latest day on which it worked.</summary>
    public DateOnly Latest { get; }

    /// <summary>Shows in how many entries it is, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>strategy in 3 entries</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"strategy in {Entries.Count} entries");

    /// <summary>What worked in two or more entries. The one used last comes first: which was used most often is nobody's merit.</summary>
    internal static ValueList<WorkingStrategy> Find(IEnumerable<JournalRecord> entries)
    {
        // Groups come in the order in which their names first occur, and sorting keeps that order where days are equal.
        return ValueList<WorkingStrategy>.Own(
        [
            .. entries
                .Where(static entry => entry.Entry.Kind == JournalEntryKind.Progress)
                .SelectMany(static entry => entry.Entry.WhatWorked, static (entry, name) => (Name: TextRules.Trim(name), Entry: entry))
                .GroupBy(static use => use.Name, SameWords.Comparer)
                .Where(static uses => uses.Count() > 1)
                .Select(static uses => new WorkingStrategy(uses.Key, [.. uses.Select(static use => use.Entry)]))
                .OrderByDescending(static strategy => strategy.Latest),
        ]);
    }
}
