using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>What one reader may see of a journal at this moment.</summary>
/// <remarks>For its owner that is everything. Anybody else sees the entries that are shared with them, from the moment they were, and
/// nothing that tells of the rest: no numbers of events, no counts, nothing of what an entry said before a correction, and not with whom
/// else they are shared. Personal data. Immutable. Source: handbook 17.3 and B.1.</remarks>
public sealed partial record JournalView
{
    internal const string DocumentKind = "journal-view";

    private JournalView(
        ProgressJournal journal, ParticipantId reader, ValueList<JournalViewEntry> entries, IReadOnlyList<LevelMarked> levels)
    {
        Id = journal.Id;
        Owner = journal.Owner;
        Language = journal.Language;
        Reader = reader;
        Entries = entries;
        Levels = levels;
    }

    /// <summary>Gets the host's key for the journal.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    public JournalId? Id { get; }

    /// <summary>Gets whose journal it is.</summary>
    public Participant Owner { get; }

    /// <summary>Gets the language the owner writes in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language { get; }

    /// <summary>Gets who reads.</summary>
    public ParticipantId Reader { get; }

    /// <summary>Gets whether the reader is the owner.</summary>
    public bool IsForOwner => Reader == Owner.Id;

    /// <summary>Gets the entries that the reader may see, in order of time.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<JournalViewEntry> Entries { get; }

    /// <summary>Gets the levels that were marked.</summary>
    /// <value>Empty for anybody but the owner.</value>
    public IReadOnlyList<LevelMarked> Levels { get; }

    /// <summary>Shows how many entries the reader may see, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>journal view: 3 entries</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"journal view: {Entries.Count} entries");

    internal static JournalView Of(ProgressJournal journal, ParticipantId reader) => reader == journal.Owner.Id
        ? new JournalView(journal, reader, ForOwner(journal), journal.Levels)
        : new JournalView(journal, reader, ForOther(journal, reader), ValueList<LevelMarked>.Empty);

    private static ValueList<JournalViewEntry> ForOwner(ProgressJournal journal) => ValueList<JournalViewEntry>.Own(
    [
        .. JournalRecord.InTime(journal.Entries).Select(static record => new JournalViewEntry(
            record.Number,
            record,
            [record.Original.Entry, .. record.Corrections.Select(static corrected => corrected.Entry)],
            (ValueList<ParticipantId>)record.SharedWith,
            record.IsWithdrawn)),
    ]);

    // What an entry was before it was corrected, its owner took out.
    private static ValueList<JournalViewEntry> ForOther(ProgressJournal journal, ParticipantId reader) => ValueList<JournalViewEntry>.Own(
    [
        .. JournalRecord.InTime(journal.Entries.Where(record => record.SharedWith.Contains(reader))).Select(static (record, index) =>
            new JournalViewEntry(index + 1, record, [record.Entry], ValueList<ParticipantId>.Empty, isWithdrawn: false)),
    ]);
}
