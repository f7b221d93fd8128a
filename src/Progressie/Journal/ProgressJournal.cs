using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>Somebody's own journal of progress: what went forward, what it took, and what did not work yet.</summary>
/// <remarks>It belongs to its owner. What others may see is what the owner shares, and <see cref="ViewFor(ParticipantId)"/> shows that and
/// no more. A whole journal, as it is written in JSON, is for the owner's own storage. Nothing is deleted: what was corrected or withdrawn
/// stays in the history. Nobody has to write every day, and nothing here counts days. Every verb returns a new journal and leaves this one
/// as it was; two journals are equal when they began alike and the same happened. Immutable and safe to share between threads. Source:
/// handbook 12 and 17.3.</remarks>
public sealed partial class ProgressJournal : IEquatable<ProgressJournal>
{
    internal const string DocumentKind = "progress-journal";

    private readonly JournalState _state;
    private readonly EventLog<JournalEvent> _log;
    private ValueList<JournalRecord>? _entries;

    private ProgressJournal(
        Participant owner, JournalDetails details, DateTimeOffset startedAt, EventLog<JournalEvent> log, JournalState state)
    {
        Owner = owner;
        Details = details;
        StartedAt = startedAt;
        _log = log;
        _state = state;
    }

    /// <summary>Gets whose journal it is.</summary>
    public Participant Owner { get; }

    /// <summary>Gets the host's key for the journal.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    public JournalId? Id => Details.Id;

    /// <summary>Gets the language the owner writes in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language => Details.Language;

    /// <summary>Gets the moment the journal began.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty when there is none.</value>
    public HostExtensions Extensions => Details.Extensions;

    /// <summary>Gets everything that happened, in order. An event's number is its place, counted from 1.</summary>
    /// <value>Empty at the beginning.</value>
    public IReadOnlyList<JournalEvent> Events => _log.Events;

    /// <summary>Gets the entries as they stand after corrections, in the order in which they were written.</summary>
    /// <value>Empty when nothing was written; holds what was withdrawn too, marked so.</value>
    public IReadOnlyList<JournalRecord> Entries => _entries ??= ListEntries();

    /// <summary>Gets the levels that were marked and not taken back, in the order in which they began.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<LevelMarked> Levels => ValueList<LevelMarked>.Own(
    [
        .. TimeOrder.Of(
            _log.Events.Where((happened, index) => happened is LevelMarked && _log.Stands(index + 1)).Cast<LevelMarked>(),
            static level => (level.When, level.At.Offset)),
    ]);

    /// <summary>Gets the ways of working that worked more than once, the one used last first.</summary>
    /// <value>Empty when none was named in two entries about progress. What was withdrawn does not count.</value>
    public IReadOnlyList<WorkingStrategy> WhatKeepsWorking => WorkingStrategy.Find(Standing);

    /// <summary>Gets for each domain the first progress beside the latest, so that the distance covered is in sight.</summary>
    /// <value>Empty when no domain has two entries about progress. Domains are in the order in which they were first written about; entries
    /// without a domain are taken together. What was withdrawn does not count.</value>
    public IReadOnlyList<ThenAndNow> ThenAndNow => Journal.ThenAndNow.Find(Standing);

    internal JournalDetails Details { get; }

    /// <summary>The entries that were not withdrawn or erased, in order of time; of the same time, in the order of writing.</summary>
    internal IEnumerable<JournalRecord> Standing =>
        JournalRecord.InTime(Entries.Where(static entry => !entry.IsWithdrawn && !entry.IsErased));

    /// <summary>Gets whether two journals began alike and the same happened.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ProgressJournal? left, ProgressJournal? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two journals differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ProgressJournal? left, ProgressJournal? right) => !(left == right);

    /// <summary>Begins a journal now.</summary>
    /// <param name="writer">Whose it is, and the clock that says when.</param>
    /// <param name="details">The owner's name, the host's key, the language and so on; nothing more is known without them.</param>
    /// <returns>A journal with nothing in it.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/> or anonymous: a journal is somebody's own.</exception>
    /// <exception cref="ProgressieDataException">The details hold a name that is not allowed; the exception carries the report.</exception>
    public static ProgressJournal Start(Writer writer, JournalDetails? details = null) => TryStart(writer, details).Value;

    /// <summary>As <see cref="Start(Writer, JournalDetails)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="Start(Writer, JournalDetails?)" path="/param"/>
    /// <returns>A journal with nothing in it, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The writer is <see langword="null"/> or anonymous: a journal is somebody's own.</exception>
    public static Validated<ProgressJournal> TryStart(Writer writer, JournalDetails? details = null)
    {
        details ??= JournalDetails.None;
        IssueCollector issues = new();
        Participant owner = new() { Id = Named(writer), Name = details.Name };
        owner.Check(new TextCheck(issues, "/owner"));

        // From here on the name is the owner's.
        ProgressJournal begun = Begin(owner, details with { Name = null }, writer.Moment(), writer.Limits);
        Room.JudgeBegun(begun, writer.Limits, issues);
        return new Validated<ProgressJournal>(issues.HasErrors ? null : begun, issues.ToReport(DocumentKind));
    }

    /// <summary>Records something that happened.</summary>
    /// <param name="next">What happened.</param>
    /// <returns>A new journal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It cannot be, as the journal stands; the exception carries the report.</exception>
    public ProgressJournal Record(JournalEvent next) => TryRecord(next).Value;

    /// <summary>Records something that happened when it can be, as the journal stands.</summary>
    /// <inheritdoc cref="Record(JournalEvent)" path="/param"/>
    /// <returns>A new journal, or none, with everything there is to say. Pointers are those of the event as it stands, or would stand, in
    /// the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Validated<ProgressJournal> TryRecord(JournalEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return Record(next, new IssueCollector());
    }

    /// <summary>Gets the journal as it was after a number of events: 0 for its beginning.</summary>
    /// <param name="events">The number of events.</param>
    /// <returns>A journal with that many events, equal to what it was then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer events, or the number is below 0.</exception>
    public ProgressJournal After(int events) => Replay(
        Owner, Details, StartedAt, _log.Events.Take(events), _log.Room.Limits, new IssueCollector())!;

    /// <summary>Gets an entry by its number, that of its event.</summary>
    /// <param name="number">The number, counted from 1.</param>
    /// <returns>The entry as it stands after corrections.</returns>
    /// <exception cref="ArgumentException">No entry has that number.</exception>
    public JournalRecord GetEntry(int number) => TryGetEntry(number, out JournalRecord? entry) ? entry : throw Numbers.None(number);

    /// <summary>Gets an entry by its number when there is one.</summary>
    /// <param name="number">The number, counted from 1.</param>
    /// <param name="entry">The entry as it stands after corrections, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetEntry(int number, [NotNullWhen(true)] out JournalRecord? entry) =>
        Numbers.TryFind(Entries, static one => one.Number, number, out entry);

    /// <summary>Gets what somebody may see of the journal.</summary>
    /// <param name="reader">Who reads: the owner, or somebody with whom an entry is or was shared.</param>
    /// <returns>Everything for the owner; for anybody else what is shared with them, from the moment it was, and no trace of the
    /// rest.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">Nothing was ever shared with the reader; the exception carries the report.</exception>
    public JournalView ViewFor(ParticipantId reader) => TryViewFor(reader).Value;

    /// <inheritdoc cref="ViewFor(ParticipantId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public JournalView ViewFor(string reader) => TryViewFor(reader).Value;

    /// <summary>Gets what somebody may see of the journal, when there is or was anything.</summary>
    /// <inheritdoc cref="ViewFor(ParticipantId)" path="/param"/>
    /// <returns>The view, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Validated<JournalView> TryViewFor(ParticipantId reader) =>
        Readers.TryShow(DocumentKind, reader, MayRead(reader), known => JournalView.Of(this, known));

    /// <inheritdoc cref="TryViewFor(ParticipantId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public Validated<JournalView> TryViewFor(string reader) => Readers.TryShow(DocumentKind, reader, TryViewFor);

    /// <summary>Gives the progress in the journal as statements, for techniques that take those, such as a circle board.</summary>
    /// <returns>What went forward in each entry and what the person did for it, in the order in which it was written, naming the journal
    /// when that has an id. Of what did not work yet there is none, since nothing is achieved and the idea in it is no wish; of what was
    /// withdrawn neither.</returns>
    public IReadOnlyList<ProgressStatement> ToStatements() => ToStatements(Standing);

    /// <summary>Gives the progress in one entry as a statement.</summary>
    /// <param name="number">The number of the entry.</param>
    /// <returns>The statement, or none, as of the whole journal.</returns>
    /// <exception cref="ArgumentException">No entry has that number.</exception>
    public IReadOnlyList<ProgressStatement> ToStatements(int number) =>
        ToStatements(GetEntry(number) is { IsWithdrawn: false, IsErased: false } entry ? [entry] : []);

    /// <summary>Brings older progress back, so that it is not forgotten: what is about a month, some months or some years old today, and
    /// then everything in turn.</summary>
    /// <param name="today">The day.</param>
    /// <param name="most">How many entries at most; 1 or more.</param>
    /// <returns>Entries of four weeks old or older, each with why it comes by today; empty when there are none. The same journal on the
    /// same day gives the same entries. While a journal does not change, each of its entries comes by, again and again; see
    /// <see cref="ResurfacedEntry"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1.</exception>
    public IReadOnlyList<ResurfacedEntry> Resurface(DateOnly today, int most = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return Resurfacing.Find(Standing, today, most);
    }

    /// <inheritdoc/>
    public bool Equals(ProgressJournal? other) =>
        other is not null && Owner == other.Owner && Details == other.Details && StartedAt.EqualsExact(other.StartedAt)
            && _log.Events.Equals(other._log.Events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgressJournal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Owner, Details, StartedAt, _log.Count);

    /// <summary>Shows how many events there are, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>journal: 12 events</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"journal: {_log.Count} events");

    internal static ProgressJournal Begin(Participant owner, JournalDetails details, DateTimeOffset startedAt, ProgressieLimits limits) =>
        new(owner, details, startedAt, EventLog<JournalEvent>.Begin(limits, startedAt), new JournalState());

    /// <summary>Takes up a journal from what happened in it. An event that cannot be keeps its place, so that everything that is wrong is
    /// told at once and where it stands.</summary>
    internal static ProgressJournal? Replay(
        Participant owner, JournalDetails details, DateTimeOffset startedAt, IEnumerable<JournalEvent> events, ProgressieLimits limits,
        IssueCollector issues)
    {
        JournalState state = new();
        EventLog<JournalEvent> log = EventLog<JournalEvent>.Begin(limits, startedAt);
        foreach (JournalEvent next in events)
        {
            state = JournalRules.Follow(owner.Id, state, log, next, issues);
            log = log.Follow(next, issues);
        }

        return issues.HasErrors ? null : new ProgressJournal(owner, details, startedAt, log, state);
    }

    /// <summary>Whom something was shared with and no more still finds a view, which is empty then.</summary>
    private bool MayRead(ParticipantId reader) =>
        reader == Owner.Id || _log.Events.Any(happened => happened is EntryShared shared && shared.With.Contains(reader));

    private ValueList<ProgressStatement> ToStatements(IEnumerable<JournalRecord> entries) => ValueList<ProgressStatement>.Own(
    [
        .. entries.Where(static entry => entry.Entry.Kind == JournalEntryKind.Progress).Select(entry => new ProgressStatement
        {
            Side = ProgressSide.Achieved,
            Text = entry.Entry.What,
            How = entry.Entry.OwnContribution,
            Source = Id is { } id ? ProgressSource.Of(id) with { Element = FormattableString.Invariant($"{entry.Number}") } : null,
        }),
    ]);

    private Validated<ProgressJournal> Record(JournalEvent next, IssueCollector issues)
    {
        if (_log.IsAgain(next))
        {
            return new Validated<ProgressJournal>(issues.HasErrors ? null : this, issues.ToReport(DocumentKind));
        }

        next.Check(new TextCheck(issues, "/events", _log.Count));
        JournalState after = JournalRules.Follow(Owner.Id, _state, _log, next, issues);
        EventLog<JournalEvent>? log = issues.HasErrors ? null : _log.Record(this, next, issues);
        return new Validated<ProgressJournal>(
            log is null || issues.HasErrors ? null : new ProgressJournal(Owner, Details, StartedAt, log, after),
            issues.ToReport(DocumentKind));
    }

    private ValueList<JournalRecord> ListEntries()
    {
        Dictionary<int, List<ParticipantId>> readers = JournalRules.ReadersIn(_log);
        return ValueList<JournalRecord>.Own(
        [
            .. _log.ListTold<EntryWritten, EntryCorrected>().Select(one => new JournalRecord(
                one.Number,
                one.Told,
                one.Corrections,
                one.IsWithdrawn || !readers.TryGetValue(one.Number, out List<ParticipantId>? with) ? [] : [.. with],
                one.IsWithdrawn)),
        ]);
    }
}
