using Progressie.Internal;

namespace Progressie.Journal;

/// <content>What the owner does, in the words of every day. Each makes an event and records it.</content>
public sealed partial class ProgressJournal
{
    /// <summary>Writes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as a day to come; the exception carries the report.</exception>
    public ProgressJournal Write(JournalEntry entry, Writer writer) => TryWrite(entry, writer).Value;

    /// <summary>As <see cref="Write(JournalEntry, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Write(JournalEntry, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryWrite(JournalEntry entry, Writer writer) =>
        TryRecord(new EntryWritten { Entry = entry, At = Now(writer) }, writer);

    /// <summary>Writes down something that went forward, in a few words.</summary>
    /// <param name="what">What went forward, under the rules that <see cref="FreeText"/> checks.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as a text without words; the exception carries the report.</exception>
    public ProgressJournal Write(string what, Writer writer) => TryWrite(what, writer).Value;

    /// <summary>As <see cref="Write(string, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Write(string, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryWrite(string what, Writer writer) =>
        TryWrite(new JournalEntry { What = what }, writer);

    /// <summary>Puts an entry right, or adds to it. What it was stays in the history.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="entry">The entry as it should be.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown entry; the exception carries the report.</exception>
    public ProgressJournal Correct(int number, JournalEntry entry, string? reason, Writer writer) =>
        TryCorrect(number, entry, reason, writer).Value;

    /// <summary>As <see cref="Correct(int, JournalEntry, string, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Correct(int, JournalEntry, string?, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryCorrect(int number, JournalEntry entry, string? reason, Writer writer) =>
        TryRecord(new EntryCorrected { Number = number, Entry = entry, Reason = reason, At = Now(writer) }, writer);

    /// <summary>Takes something back: an entry, which those it was shared with no longer see; a correction, a sharing, a level, or a taking
    /// back. It stays in the history, no longer counts, and neither does what followed from it.</summary>
    /// <param name="number">The number of its event.</param>
    /// <param name="reason">Why; <see langword="null"/> when not said.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown entry; the exception carries the report.</exception>
    public ProgressJournal Withdraw(int number, string? reason, Writer writer) => TryWithdraw(number, reason, writer).Value;

    /// <summary>As <see cref="Withdraw(int, string, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Withdraw(int, string?, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryWithdraw(int number, string? reason, Writer writer) =>
        TryRecord(new EntryWithdrawn { Number = number, Reason = reason, At = Now(writer) }, writer);

    /// <summary>Shares an entry with somebody, as it stands and as it will stand. Sharing it again changes nothing.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">The id of who may see it.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown entry; the exception carries the report.</exception>
    public ProgressJournal Share(int number, string with, Writer writer) => TryShare(number, with, writer).Value;

    /// <summary>As <see cref="Share(int, string, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Share(int, string, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryShare(int number, string with, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(with);
        return ParticipantId.TryParse(with, out ParticipantId person) ? TryShare(number, person, writer) : NoPerson(with, writer);
    }

    /// <summary>Shares an entry with somebody, as it stands and as it will stand. Sharing it again changes nothing.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">Who may see it.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown entry; the exception carries the report.</exception>
    public ProgressJournal Share(int number, ParticipantId with, Writer writer) => TryShare(number, with, writer).Value;

    /// <summary>As <see cref="Share(int, ParticipantId, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Share(int, ParticipantId, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryShare(int number, ParticipantId with, Writer writer) =>
        TryShare(number, ValueList<ParticipantId>.Own([with]), writer);

    /// <summary>Shares an entry with several people, as it stands and as it will stand. Sharing it again changes nothing.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">Who may see it.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an unknown entry; the exception carries the report.</exception>
    public ProgressJournal Share(int number, IReadOnlyList<ParticipantId> with, Writer writer) => TryShare(number, with, writer).Value;

    /// <summary>As <see cref="Share(int, IReadOnlyList{ParticipantId}, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Share(int, IReadOnlyList{ParticipantId}, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryShare(int number, IReadOnlyList<ParticipantId> with, Writer writer) =>
        TryRecord(new EntryShared { Number = number, With = with, At = Now(writer) }, writer);

    /// <summary>Stops sharing an entry with somebody.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">The id of who may see it no longer.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an entry not shared with them; the exception carries the
    /// report.</exception>
    public ProgressJournal Unshare(int number, string with, Writer writer) => TryUnshare(number, with, writer).Value;

    /// <summary>As <see cref="Unshare(int, string, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Unshare(int, string, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryUnshare(int number, string with, Writer writer)
    {
        ArgumentNullException.ThrowIfNull(with);
        return ParticipantId.TryParse(with, out ParticipantId person) ? TryUnshare(number, person, writer) : NoPerson(with, writer);
    }

    /// <summary>Stops sharing an entry with somebody.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">Who may see it no longer.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an entry not shared with them; the exception carries the
    /// report.</exception>
    public ProgressJournal Unshare(int number, ParticipantId with, Writer writer) => TryUnshare(number, with, writer).Value;

    /// <summary>As <see cref="Unshare(int, ParticipantId, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Unshare(int, ParticipantId, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryUnshare(int number, ParticipantId with, Writer writer) =>
        TryUnshare(number, ValueList<ParticipantId>.Own([with]), writer);

    /// <summary>Stops sharing an entry with several people.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <param name="with">Who may see it no longer.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as an entry not shared with them; the exception carries the
    /// report.</exception>
    public ProgressJournal Unshare(int number, IReadOnlyList<ParticipantId> with, Writer writer) => TryUnshare(number, with, writer).Value;

    /// <summary>As <see cref="Unshare(int, IReadOnlyList{ParticipantId}, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Unshare(int, IReadOnlyList{ParticipantId}, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or <c>default</c>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryUnshare(int number, IReadOnlyList<ParticipantId> with, Writer writer) =>
        TryRecord(new EntryUnshared { Number = number, With = with, At = Now(writer) }, writer);

    /// <summary>Marks the beginning of a new level, such as a new role or a harder task.</summary>
    /// <param name="text">What the new level is, under the rules that <see cref="FreeText"/> checks.</param>
    /// <param name="writer">The owner, and the clock that says when.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, such as a text without words; the exception carries the report.</exception>
    public ProgressJournal MarkLevel(string text, Writer writer) => TryMarkLevel(text, writer).Value;

    /// <summary>As <see cref="MarkLevel(string, Writer)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="MarkLevel(string, Writer)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the writer is anonymous.</exception>
    public Validated<ProgressJournal> TryMarkLevel(string text, Writer writer) =>
        TryRecord(new LevelMarked { Text = text, At = Now(writer) }, writer);

    private static DateTimeOffset Now(Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer.Now();
    }

    /// <summary>Who writes. A journal is somebody's own, so there has to be somebody.</summary>
    private static ParticipantId Named(Writer writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer.By ?? throw new ArgumentException("The writer is anonymous, and a journal is somebody's own.", nameof(writer));
    }

    private Validated<ProgressJournal> TryRecord(JournalEvent next, Writer writer)
    {
        IssueCollector issues = new();
        CheckOwner(writer, issues);
        return Record(LogEvent.By(writer, next), issues);
    }

    private Validated<ProgressJournal> NoPerson(string found, Writer writer)
    {
        IssueCollector issues = new();
        CheckOwner(writer, issues);
        string place = JsonPointer.Append("/events", _log.Count) + "/with/0";
        issues.Add(IssueCode.IdentifierInvalid, place, ("found", TextRules.Excerpt(found)), ("rule", IdRules.Token.Description));
        return new Validated<ProgressJournal>(null, issues.ToReport(DocumentKind));
    }

    private void CheckOwner(Writer writer, IssueCollector issues)
    {
        if (Named(writer) is { } by && by != Owner.Id)
        {
            issues.Add(IssueCode.JournalWriterNotOwner, "/owner/id", ("found", by.ToString()), ("allowed", Owner.Id.ToString()));
        }
    }
}
