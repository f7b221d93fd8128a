using Progressie.Internal;

namespace Progressie.Journal;

/// <content>What the owner does, in the words of every day. Each makes an event and records it.</content>
public sealed partial class ProgressJournal
{
    /// <summary>Writes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as a day that is still to come; the exception carries the report.</exception>
    public ProgressJournal Write(JournalEntry entry, TimeProvider clock) => Record(new EntryWritten { Entry = entry, At = Now(clock) });

    /// <summary>Writes down something that went forward, in a few words.</summary>
    /// <param name="what">What went forward.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the journal stands; the exception carries the report.</exception>
    public ProgressJournal Write(string what, TimeProvider clock) => Write(new JournalEntry { What = what }, clock);

    /// <summary>Puts an entry right, or adds to it. What it was stays in the history.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="entry">The entry as it should be.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is not allowed.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the journal stands; the exception carries the report.</exception>
    public ProgressJournal Correct(int number, JournalEntry entry, string? reason, TimeProvider clock) =>
        Record(new EntryCorrected { Number = number, Entry = entry, Reason = reason, At = Now(clock) });

    /// <summary>Takes an entry back. It stays in the history, and counts no more; those it was shared with no longer see it.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is not allowed.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the journal stands; the exception carries the report.</exception>
    public ProgressJournal Withdraw(int number, string? reason, TimeProvider clock) =>
        Record(new EntryWithdrawn { Number = number, Reason = reason, At = Now(clock) });

    /// <summary>Shares an entry with somebody, as it stands and as it will stand. Sharing it again changes nothing.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">The id of who may see it.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is not allowed.</exception>
    /// <exception cref="FormatException">The person is no id.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the journal stands; the exception carries the report.</exception>
    public ProgressJournal Share(int number, string with, TimeProvider clock) => Share(number, One(with), clock);

    /// <summary>Shares an entry with several people, as it stands and as it will stand. Sharing it again changes nothing.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">Who may see it.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is not allowed.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the journal stands; the exception carries the report.</exception>
    public ProgressJournal Share(int number, IReadOnlyList<ParticipantId> with, TimeProvider clock) =>
        Record(new EntryShared { Number = number, With = with, At = Now(clock) });

    /// <summary>Stops sharing an entry with somebody.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">The id of who may see it no longer.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is not allowed.</exception>
    /// <exception cref="FormatException">The person is no id.</exception>
    /// <exception cref="ProgressieDataException">It was not shared with them; the exception carries the report.</exception>
    public ProgressJournal Unshare(int number, string with, TimeProvider clock) => Unshare(number, One(with), clock);

    /// <summary>Stops sharing an entry with several people.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">Who may see it no longer.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is not allowed.</exception>
    /// <exception cref="ProgressieDataException">It was not shared with them; the exception carries the report.</exception>
    public ProgressJournal Unshare(int number, IReadOnlyList<ParticipantId> with, TimeProvider clock) =>
        Record(new EntryUnshared { Number = number, With = with, At = Now(clock) });

    /// <summary>Marks the beginning of a new level, such as a new role or a harder task.</summary>
    /// <param name="text">What the new level is.</param>
    /// <param name="clock">The clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">The words are blank or hold what a document cannot carry.</exception>
    /// <exception cref="ProgressieDataException">The clock runs backwards; the exception carries the report.</exception>
    public ProgressJournal MarkLevel(string text, TimeProvider clock) => Record(new LevelMarked { Text = text, At = Now(clock) });

    private static ValueList<ParticipantId> One(string person) => ValueList<ParticipantId>.Own([ParticipantId.Parse(person)]);
}
