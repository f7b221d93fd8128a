using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>A circle board: one topic, what is achieved in the inner circle, what is still wanted or needed in the outer one.</summary>
/// <remarks>A board is its beginning and a set of operations. What it shows follows from those alone, so copies that saw the same
/// operations show the same, in whatever order and however often these came by: phones that were offline and several servers merge without
/// a lock. Every verb returns a new board and leaves this one as it was. It holds personal data, and <see cref="ToString"/> shows none of
/// it. It has everything, also what is silent still: what one person may see is in <see cref="ViewFor(ParticipantId)"/>. Two boards are
/// equal when they began alike and hold the same operations. Immutable and safe to share between threads. Source: handbook 6 and
/// 7.</remarks>
public sealed partial class CircleBoard : IEquatable<CircleBoard>
{
    internal const string DocumentKind = "circle-board";

    private readonly CircleBeginning _beginning;
    private readonly OperationSet _operations;
    private readonly PersistentMap<OperationId, ValueList<Compacted>> _places;
    private readonly PersistentMap<OperationId, AppendList<Undone>> _undos;
    private readonly PersistentMap<NoteId, NoteLog> _notes;
    private readonly BoardLog _board;
    private readonly CircleDisputes _disputes = CircleDisputes.None;
    private readonly int _highest;
    private readonly CircleOperation? _made;
    private readonly Room _room;
    private ValueList<CircleOperation>? _inOrder;
    private ValueList<CircleNote>? _all;

    private CircleBoard(CircleBeginning beginning, ProgressieLimits limits)
    {
        _room = new Room(limits);
        _beginning = beginning;
        _operations = OperationSet.Empty;
        _places = PersistentMap<OperationId, ValueList<Compacted>>.Empty;
        _undos = PersistentMap<OperationId, AppendList<Undone>>.Empty;
        _notes = PersistentMap<NoteId, NoteLog>.Empty;
        _board = BoardLog.Of(beginning);
    }

    private CircleBoard(
        CircleBeginning beginning,
        OperationSet operations,
        PersistentMap<OperationId, ValueList<Compacted>> places,
        PersistentMap<OperationId, AppendList<Undone>> undos,
        PersistentMap<NoteId, NoteLog> notes,
        BoardLog board,
        int highest,
        CircleDisputes disputes,
        CircleOperation? made,
        Room room)
    {
        _room = room;
        _beginning = beginning;
        _operations = operations;
        _places = places;
        _undos = undos;
        _notes = notes;
        _board = board;
        _disputes = disputes;
        _highest = highest;
        _made = made;
    }

    /// <summary>Gets the host's key for the board, the same on every replica.</summary>
    public BoardId Id => _beginning.Id;

    /// <summary>Gets who fill the board, and how.</summary>
    public CircleForm Form => _beginning.Details.Form;

    /// <summary>Gets when a note goes to the inner circle.</summary>
    public MovePolicy Moves => _beginning.Details.Moves;

    /// <summary>Gets whether there is room outside both circles.</summary>
    public bool HasBeyond => _beginning.Details.HasBeyond;

    /// <summary>Gets the one topic, as it is worded now.</summary>
    public string Topic => _board.State.TopicBy?.Topic ?? _beginning.Topic;

    /// <summary>Gets why the topic matters, as it is worded now.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? WhyItMatters => _board.State.TopicBy is { } reworded ? reworded.WhyItMatters : _beginning.Details.WhyItMatters;

    /// <summary>Gets who take part, as far as that is known: those listed at the start and those who joined since, without who left. On a
    /// two-sided board: the two, first the one whose side leads.</summary>
    /// <value>Empty when nobody was listed and nobody joined.</value>
    public IReadOnlyList<Participant> Participants => _board.People.Now;

    /// <summary>Gets the language the board is in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language => _beginning.Details.Language;

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty when there is none.</value>
    public HostExtensions Extensions => _beginning.Details.Extensions;

    /// <summary>Gets the moment the board was started.</summary>
    public DateTimeOffset StartedAt => _beginning.StartedAt;

    /// <summary>Gets the phases that a session around this board can go through, in their usual order.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<CirclePhase> Phases => ValueList<CirclePhase>.Own(CircleRules.PhasesOf(Form).ToArray());

    /// <summary>Gets the phase that the session is in. On a two-sided board every session begins in <see
    /// cref="CirclePhase.Prepare"/>.</summary>
    /// <value><see langword="null"/> when none was entered in this session.</value>
    public CirclePhase? Phase => CircleRules.PhaseOf(Form, _board.State.Phase?.Phase);

    /// <summary>Gets the number of the session, counted from 1.</summary>
    public int Session => _board.State.Sessions.Count + 1;

    /// <summary>Gets the notes on the board, in the order in which they were put there.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleNote> Notes => In(static note => !note.IsTakenOff);

    /// <summary>Gets the notes of the inner circle.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleNote> Inner => In(static note => note is { IsTakenOff: false, Zone: CircleZone.Inner });

    /// <summary>Gets the notes of the outer circle.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleNote> Outer => In(static note => note is { IsTakenOff: false, Zone: CircleZone.Outer });

    /// <summary>Gets the notes outside both circles.</summary>
    /// <value>Empty when there are none, or there is no room for them.</value>
    public IReadOnlyList<CircleNote> Beyond => In(static note => note is { IsTakenOff: false, Zone: CircleZone.Beyond });

    /// <summary>Gets the planned notes that are not achieved yet.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleNote> Planned => In(static note => note is { IsTakenOff: false, IsPlanned: true });

    /// <summary>Gets the notes that were taken off because they were put there by mistake. Nothing of them is lost.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleNote> TakenOff => In(static note => note.IsTakenOff);

    /// <summary>Gets the notes that were moved or put there since the session began.</summary>
    /// <value>In the first session: all.</value>
    public IReadOnlyList<CircleNote> MovedThisSession => _board.State.Sessions is { Count: > 0 } sessions
        ? In(note => !note.IsTakenOff && note.PlacedBy > sessions[^1].Id)
        : Notes;

    /// <summary>Gets how many notes there are of each sort.</summary>
    public CircleCounts Counts => new(Notes);

    /// <summary>Gets the links between notes on the board, oldest first, each pair once.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleLink> Links
    {
        get
        {
            List<CircleLink> links = [];
            HashSet<CircleLink> met = [];
            foreach (NotesLinked link in _board.State.Links)
            {
                CircleLink either = link.One.AddedBy < link.Other.AddedBy
                    ? new CircleLink(link.One, link.Other)
                    : new CircleLink(link.Other, link.One);
                if (IsOnBoard(link.One) && IsOnBoard(link.Other) && met.Add(either))
                {
                    links.Add(either);
                }
            }

            return ValueList<CircleLink>.Own([.. links]);
        }
    }

    /// <summary>Gets what people did that clashes because they did not see each other's work, and how it was settled. Nothing of it is
    /// lost.</summary>
    /// <value>Empty when there is none; in the order of the later of the two operations.</value>
    public IReadOnlyList<CircleConflict> Conflicts => ValueList<CircleConflict>.Own(
    [
        .. _notes.SelectMany(static entry => entry.Value.State?.Conflicts ?? AppendList<CircleConflict>.Empty)
            .Concat(_board.State.Conflicts)
            .OrderBy(static conflict => conflict.Second)
            .ThenBy(static conflict => conflict.First)
            .ThenBy(static conflict => conflict.Kind),
    ]);

    /// <summary>Gets the operations that wait for what they are about: they are kept, and count when it arrives.</summary>
    /// <value>Empty when there are none; in order.</value>
    public IReadOnlyList<CircleOperation> Waiting => ValueList<CircleOperation>.Own([.. Operations.Where(Waits)]);

    /// <summary>Gets what the verb that gave this board did: the operation to send to other replicas.</summary>
    /// <value><see langword="null"/> when this board did not come of a verb, what was sent again lies in an archive, or what was to be
    /// erased already is. Of several statements that were added: the last.</value>
    public CircleOperation? Made => _made;

    /// <summary>Gets all operations, in order, also those that were taken back or wait.</summary>
    /// <value>Empty at the beginning.</value>
    public IReadOnlyList<CircleOperation> Operations => _inOrder ??= ListOperations();

    /// <summary>Gets the ids of the operations that lie in archives: they are known, and what they did is not on this board.</summary>
    /// <value>Empty when nothing was archived; in order.</value>
    public IReadOnlyList<OperationId> Archived => _operations.Archived.Operations;

    /// <summary>Gets the planned notes as next steps, also those that others write in silence: who shows them takes them from a
    /// <see cref="CircleSnapshot"/>.</summary>
    /// <value>Empty when nothing is planned. A note that was erased is no step that can be taken.</value>
    public IReadOnlyList<NextStep> OpenSteps => ValueList<NextStep>.Own(
    [
        .. Planned.Where(note => !IsErasedPlan(note)).Select(note => note.ToNextStep(Id)),
    ]);

    /// <summary>Gets every note that is or was planned as a step, as it stands now: done when it was achieved, let go when its plan was
    /// dropped, or it was moved aside or taken off. As with <see cref="OpenSteps"/>, also those that others write in silence.</summary>
    /// <value>Empty when nothing was ever planned; in the order in which the notes were put on the board.</value>
    public IReadOnlyList<NextStep> Steps => StepsOf(All);

    private ValueList<NextStep> StepsOf(IEnumerable<CircleNote> notes) => ValueList<NextStep>.Own(
        [.. notes.Where(note => !IsErasedPlan(note)).Select(note => note.FindStep(Id)).OfType<NextStep>()]);

    /// <summary>Whether a note is planned of which all words were erased. Nothing more is done to it, so it is nobody's step any
    /// more.</summary>
    private bool IsErasedPlan(CircleNote note) => note is { IsPlanned: true, IsTakenOff: false } && _board.Erasures.IsOf(note.Id);

    internal ValueList<CircleNote> All => _all ??= ValueList<CircleNote>.Own(
    [
        .. _notes.Where(static entry => entry.Value.State is not null)
            .OrderBy(static entry => entry.Key.AddedBy)
            .Select(entry => entry.Value.ToNote(Moves)!),
    ]);

    /// <summary>Gets whether two boards began alike and hold the same operations.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(CircleBoard? left, CircleBoard? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two boards differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CircleBoard? left, CircleBoard? right) => !(left == right);

    /// <summary>Starts a board.</summary>
    /// <param name="id">The host's key for the board, the same on every replica.</param>
    /// <param name="topic">The one topic.</param>
    /// <param name="writer">Who starts it, and when.</param>
    /// <param name="details">Form, participants, why it matters, and so on; a board of one person, with what is usual, when left
    /// out.</param>
    /// <returns>A board without notes.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the topic or the writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">A text is blank or holds what a document cannot carry, somebody takes part twice, or a
    /// two-sided board has no two sides; the exception carries the report.</exception>
    public static CircleBoard Start(BoardId id, string topic, Writer writer, CircleDetails? details = null) =>
        TryStart(id, topic, writer, details).Value;

    /// <summary>Starts a board.</summary>
    /// <param name="id">The host's key for the board, the same on every replica.</param>
    /// <param name="topic">The one topic.</param>
    /// <param name="writer">Who starts it, and when.</param>
    /// <param name="details">Form, participants, why it matters, and so on; a board of one person, with what is usual, when left
    /// out.</param>
    /// <returns>A board without notes.</returns>
    /// <exception cref="ArgumentNullException">The id, the topic or the writer is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The id does not follow its rule, a text is blank or holds what a document cannot carry,
    /// somebody takes part twice, or a two-sided board has no two sides; the exception carries the report.</exception>
    public static CircleBoard Start(string id, string topic, Writer writer, CircleDetails? details = null) =>
        TryStart(id, topic, writer, details).Value;

    /// <summary>Starts a board when everything fits.</summary>
    /// <inheritdoc cref="Start(BoardId, string, Writer, CircleDetails?)" path="/param"/>
    /// <returns>The board, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the topic or the writer is <see langword="null"/>.</exception>
    public static Validated<CircleBoard> TryStart(BoardId id, string topic, Writer writer, CircleDetails? details = null) => id.IsDefault
        ? throw new ArgumentException("The id is default, which is no id.", nameof(id))
        : TryStart(id, topic, writer, details ?? CircleDetails.None, new IssueCollector());

    /// <summary>Starts a board when everything fits.</summary>
    /// <inheritdoc cref="Start(string, string, Writer, CircleDetails?)" path="/param"/>
    /// <returns>The board, or none, with everything there is to say, also of an id that does not follow its rule.</returns>
    /// <exception cref="ArgumentNullException">The id, the topic or the writer is <see langword="null"/>.</exception>
    public static Validated<CircleBoard> TryStart(string id, string topic, Writer writer, CircleDetails? details = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        IssueCollector issues = new();
        if (!BoardId.TryParse(id, out BoardId known))
        {
            issues.AddIdentifier("/id", id, IdRules.Token.Description);
        }

        return TryStart(known, topic, writer, details ?? CircleDetails.None, issues);
    }

    /// <summary>Gets a note, also one that was taken off.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The note.</returns>
    /// <exception cref="ArgumentException">It never was on the board.</exception>
    public CircleNote GetNote(NoteId id) => Find(id)
        ?? throw new ArgumentException($"There is no note '{id}' on this board.", nameof(id));

    /// <inheritdoc cref="GetNote(NoteId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public CircleNote GetNote(string id) => GetNote(NoteId.Parse(id));

    /// <summary>Gets a note, also one that was taken off, when it is there.</summary>
    /// <param name="id">The id.</param>
    /// <param name="note">The note, or <see langword="null"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGetNote(NoteId id, [NotNullWhen(true)] out CircleNote? note)
    {
        note = Find(id);
        return note is not null;
    }

    /// <inheritdoc cref="TryGetNote(NoteId, out CircleNote?)"/>
    public bool TryGetNote(string id, [NotNullWhen(true)] out CircleNote? note) =>
        TryGetNote(NoteId.TryParse(id, out NoteId known) ? known : default, out note);

    /// <summary>Gets an operation.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentException">This replica has not seen it.</exception>
    public CircleOperation GetOperation(OperationId id) => Find(Resolve(id))
        ?? throw new ArgumentException($"There is no operation '{id}' on this board.", nameof(id));

    /// <inheritdoc cref="GetOperation(OperationId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public CircleOperation GetOperation(string id) => GetOperation(OperationId.Parse(id));

    /// <summary>Gets an operation, when it is there.</summary>
    /// <param name="id">The id.</param>
    /// <param name="operation">The operation, or <see langword="null"/>.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGetOperation(OperationId id, [NotNullWhen(true)] out CircleOperation? operation)
    {
        operation = Find(Resolve(id));
        return operation is not null;
    }

    /// <inheritdoc cref="TryGetOperation(OperationId, out CircleOperation?)"/>
    public bool TryGetOperation(string id, [NotNullWhen(true)] out CircleOperation? operation) =>
        TryGetOperation(OperationId.TryParse(id, out OperationId known) ? known : default, out operation);

    /// <summary>Gets whether an operation was taken back.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>Whether it no longer counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="operation"/> is <see langword="null"/>.</exception>
    public bool IsUndone(CircleOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Subject is { } note && note.AddedBy == operation.Id
            ? FindState(note)?.TakenOffBy is not null
            : Record().IsUndone(operation);
    }

    /// <summary>Gets what one person may see now: in a silent phase only their own new notes, while two prepare apart only their own
    /// side.</summary>
    /// <remarks>Until a later phase begins, in the usual order. Then others see how the notes stand: what was replaced or taken off before
    /// that is nowhere in their view. What they saw once stays in sight.</remarks>
    /// <param name="reader">The person: one of <see cref="Participants"/>, when those are listed.</param>
    /// <returns>The board as that person sees it.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">The reader takes no part in a board that lists who do; the exception carries the
    /// report.</exception>
    public CircleSnapshot ViewFor(ParticipantId reader) => TryViewFor(reader).Value;

    /// <inheritdoc cref="ViewFor(ParticipantId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public CircleSnapshot ViewFor(string reader) => TryViewFor(reader).Value;

    /// <summary>Gets what one person may see now, when they may see the board.</summary>
    /// <inheritdoc cref="ViewFor(ParticipantId)" path="/param"/>
    /// <returns>The board as that person sees it, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Validated<CircleSnapshot> TryViewFor(ParticipantId reader) => Readers.TryShow(
        DocumentKind, reader, _board.People.TakesPart(reader) && !_board.Erasures.IsGone(reader),
        known => new CircleSnapshot(this, known));

    /// <inheritdoc cref="TryViewFor(ParticipantId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public Validated<CircleSnapshot> TryViewFor(string reader) => Readers.TryShow(DocumentKind, reader, TryViewFor);

    /// <summary>Gets what everybody may see now: what one writes in silence, or prepares apart, is not in it.</summary>
    /// <returns>The board as anybody sees it.</returns>
    public CircleSnapshot ViewForEveryone() => new(this, reader: null);

    /// <summary>Puts the two sides of a two-sided board beside each other, once the two prepare apart no more.</summary>
    /// <returns>The comparison.</returns>
    /// <exception cref="InvalidOperationException">The board is not two-sided, or the two still prepare apart; see <see cref="Form"/> and
    /// <see cref="Phase"/>.</exception>
    public CircleComparison CompareSides() => CircleComparison.Of(this);

    /// <summary>Gets the id that the next operation of a replica has.</summary>
    /// <param name="replica">The replica.</param>
    /// <returns>An id after all that the board has seen.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The numbers have run out: somebody used one near <see
    /// cref="OperationId.HighestNumber"/>.</exception>
    public OperationId NextId(ReplicaId replica) => OperationId.Of(_highest + 1, replica);

    /// <summary>Gets the last operations on a note, or on the board itself: what the next one on it builds on.</summary>
    /// <param name="note">The note, or <see langword="null"/> for the board itself.</param>
    /// <returns>The ids, in order: none when there is nothing yet, and more than one after a merge of what was done apart.</returns>
    public IReadOnlyList<OperationId> HeadsOn(NoteId? note) => HeadsOf(note).ToList();

    /// <summary>Says in a few words what this replica has, so that another can say what is missing.</summary>
    /// <returns>The digest.</returns>
    public CircleDigest Digest() => CircleDigest.Of(this);

    /// <summary>Gets what this replica has and another lacks: operations, and places of what was compacted here.</summary>
    /// <param name="digest">What the other has, as its <see cref="Digest"/> says.</param>
    /// <returns>A message to send there; without operations when nothing is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="digest"/> is <see langword="null"/>.</exception>
    public CircleMessage Since(CircleDigest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return CircleMessage.FromBoard(Id, ValueList<CircleOperation>.Own([.. digest.Missing(this)]));
    }

    /// <summary>Gives the board without the content of what was taken back. What it shows, and every note's history, stay the
    /// same.</summary>
    /// <remarks>The place of what was taken back stays, and so does the taking back, so that the board merges as before with replicas that
    /// are not compacted. Taken-back additions stay whole: they can come back when it turns out that somebody did something to the
    /// note.</remarks>
    /// <returns>A board that shows the same.</returns>
    public CircleBoard Compact()
    {
        BoardEditor editor = new(this);
        foreach ((OperationId undone, _) in _undos)
        {
            editor.Compact(undone);
        }

        return editor.ToBoard();
    }

    /// <summary>Takes what was done with before a session out of the board, into an archive: the notes that were achieved, taken off or
    /// moved beyond, and to which nothing was done since that session began.</summary>
    /// <remarks>A note that was split off goes together with the one it was split off from, and linked notes go together. One of which
    /// something was compacted, or waits for what has not arrived, stays. The board knows what is in the archive, so that it does not come
    /// back when a replica that is not archived is merged. Both together are the board as it was; see <see cref="Restore"/>. What is erased
    /// later is taken out of the archive with <see cref="CircleArchive.EraseAs"/>.</remarks>
    /// <param name="session">The number of the session, from 2 to <see cref="Session"/>.</param>
    /// <param name="archive">What was taken out; without operations when there is nothing to take out.</param>
    /// <returns>The board without that.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such session, or nothing is before it.</exception>
    /// <exception cref="ProgressieDataException">The board would know of more operations in archives than a document may list; the
    /// exception carries the report.</exception>
    public CircleBoard Archive(int session, out CircleArchive archive) => TryArchive(session, out archive).Value;

    /// <summary>Takes what was done with before a session out of the board, into an archive, when the board can list what is
    /// there.</summary>
    /// <inheritdoc cref="Archive(int, out CircleArchive)" path="/remarks"/>
    /// <param name="session">The number of the session, from 2 to <see cref="Session"/>.</param>
    /// <param name="archive">What was taken out; without operations when there is nothing to take out, or when it stays.</param>
    /// <returns>The board without that, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such session, or nothing is before it.</exception>
    public Validated<CircleBoard> TryArchive(int session, out CircleArchive archive)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(session, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(session, Session);
        HashSet<NoteId> notes = CircleArchive.FindNotes(this, _board.State.Sessions[session - 2].Id);
        ILookup<bool, CircleOperation> all = Operations.ToLookup(one => one.Subject is { } note && notes.Contains(note));
        CircleBoard tail = notes.Count == 0 ? this
            : Without(all[false], _operations.Archived.With(all[true]));
        IssueCollector issues = new();
        Room.Judge(tail, _room.Limits, issues);
        archive = new CircleArchive(Id, ValueList<CircleOperation>.Own(issues.HasErrors ? [] : [.. all[true]]));
        return new Validated<CircleBoard>(issues.HasErrors ? null : tail, issues.ToReport(DocumentKind));
    }

    /// <summary>Puts an archive back on the board.</summary>
    /// <param name="archive">The archive.</param>
    /// <returns>The board with what is in the archive, but for what was erased since.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="archive"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">It is of another board, or there is no room for it; the exception carries the
    /// report.</exception>
    public CircleBoard Restore(CircleArchive archive) => TryRestore(archive).Value;

    /// <summary>Puts an archive back on the board when that can be.</summary>
    /// <inheritdoc cref="Restore" path="/param"/>
    /// <returns>The board, or none, with everything there is to say. Pointers are into the document of the archive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="archive"/> is <see langword="null"/>.</exception>
    public Validated<CircleBoard> TryRestore(CircleArchive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        if (archive.Board != Id)
        {
            IssueCollector issues = new();
            issues.Add(IssueCode.BoardOther, "/board", ("found", archive.Board.ToString()), ("allowed", Id.ToString()));
            return new Validated<CircleBoard>(null, issues.ToReport(CircleArchive.DocumentKind));
        }

        CircleBoard opened = WithArchived(_operations.Archived.Without(archive.Operations));
        Validated<CircleMerge> merge = opened.TryApply(archive.Operations);
        return new Validated<CircleBoard>(
            merge.TryGetValue(out CircleMerge? merged) ? merged.Board : null, merge.Report.Named(CircleArchive.DocumentKind));
    }

    /// <summary>Gets the steps that the notes in an archive are or were, which <see cref="Steps"/> of the board are without: give
    /// <see cref="NextSteps"/> these too, and what was done stays done wherever it was carried.</summary>
    /// <param name="archive">The archive.</param>
    /// <returns>The steps, as <see cref="Steps"/> has them with the archive put back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="archive"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is of another board.</exception>
    public IReadOnlyList<NextStep> StepsIn(CircleArchive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        archive.CheckIsOf(this, nameof(archive));
        CircleBoard whole = Without([.. Operations, .. archive.Operations], _operations.Archived.Without(archive.Operations));
        HashSet<OperationId> archived = [.. archive.Operations.Select(static one => one.Id)];
        return whole.StepsOf(whole.All.Where(note => archived.Contains(note.Id.AddedBy)));
    }

    /// <inheritdoc/>
    public bool Equals(CircleBoard? other) =>
        other is not null && (ReferenceEquals(this, other)
            || (_beginning == other._beginning
                && _operations.Equals(other._operations)
                && HoldSame(_places, other._places) && HoldSame(other._places, _places)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CircleBoard);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_beginning, _operations.Count);

    /// <summary>Shows the id and how much was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>circle board 'b-1' (12 operations)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"circle board '{Id}' ({_operations.Count} operations)");

    private static Validated<CircleBoard> TryStart(BoardId id, string topic, Writer writer, CircleDetails details, IssueCollector issues)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(writer);
        TextCheck check = new(issues, string.Empty);
        check.Text("topic", topic);
        details.Check(check);
        CircleBoard? board = Begin(id, topic, details, writer.Moment(), writer.Limits, issues);
        if (board is not null)
        {
            Room.JudgeBegun(board, writer.Limits, issues);
        }

        return new Validated<CircleBoard>(issues.HasErrors ? null : board, issues.ToReport(DocumentKind));
    }

    internal static CircleBoard? Begin(
        BoardId id, string topic, CircleDetails details, DateTimeOffset startedAt, ProgressieLimits limits, IssueCollector issues) =>
        CircleBeginning.Create(id, topic, details, startedAt, issues) is { } beginning ? new CircleBoard(beginning, limits) : null;

    /// <summary>The same board, of which other operations lie in archives.</summary>
    internal CircleBoard WithArchived(CircleArchived archived) => new(
        _beginning, _operations.WithArchived(archived), _places, _undos, _notes, _board,
        Math.Max(_highest, archived.HighestNumber), _disputes, made: null, new Room(_room.Limits));

    private CircleBoard Without(IEnumerable<CircleOperation> left, CircleArchived archived)
    {
        BoardEditor editor = new(new CircleBoard(_beginning, _room.Limits).WithArchived(archived));
        foreach (CircleOperation operation in left)
        {
            editor.Add(operation);
        }

        return editor.ToBoard();
    }

    internal CircleBeginning Beginning => _beginning;

    internal OperationSet OperationSet => _operations;

    internal PersistentMap<OperationId, ValueList<Compacted>> Places => _places;

    internal PersistentMap<OperationId, AppendList<Undone>> Undos => _undos;

    internal PersistentMap<NoteId, NoteLog> NoteMap => _notes;

    internal BoardLog Log => _board;

    /// <summary>What others took back of what somebody did to their own note.</summary>
    internal CircleDisputes Disputes => _disputes;

    internal int HighestNumber => _highest;

    internal static CircleBoard Of(
        CircleBeginning beginning,
        OperationSet operations,
        PersistentMap<OperationId, ValueList<Compacted>> places,
        PersistentMap<OperationId, AppendList<Undone>> undos,
        PersistentMap<NoteId, NoteLog> notes,
        BoardLog board,
        int highest,
        CircleDisputes disputes,
        ProgressieLimits limits) => new(beginning, operations, places, undos, notes, board, highest, disputes, made: null,
        new Room(limits));

    /// <summary>The board when what came was measured.</summary>
    internal CircleBoard With(Room room) => new(_beginning, _operations, _places, _undos, _notes, _board, _highest, _disputes, _made, room);

    internal Room Room => _room;

    /// <summary>How many operations the board has in a document, with the places that wait.</summary>
    internal int OperationCount =>
        _operations.Count + (_places.Count == 0 ? 0 : _places.Sum(static entry => entry.Value.Count));

    internal AppendList<CircleOperation> LogOf(NoteId? note) =>
        note is { } id ? _notes.Find(id)?.Operations ?? AppendList<CircleOperation>.Empty : _board.Operations;

    internal Heads HeadsOf(NoteId? note) => note is { } id ? _notes.Find(id)?.Heads ?? Heads.None : _board.Heads;

    /// <summary>Finds a note, also by the id that views give it.</summary>
    internal CircleNote? Find(NoteId id) => _notes.Find(Resolve(id))?.ToNote(Moves);

    private NoteId Resolve(NoteId id) => id.IsDefault ? id : NoteId.Of(CircleMask.Resolve(this, id.AddedBy));

    private OperationId Resolve(OperationId id) => id.IsDefault ? id : CircleMask.Resolve(this, id);

    internal CircleOperation? Find(OperationId id) => _operations.Find(id);

    internal NoteState? FindState(NoteId id) => _notes.Find(id)?.State;

    internal bool IsOnBoard(NoteId id) => FindState(id) is { TakenOffBy: null };

    /// <summary>What would keep a note on the board if its addition were taken back.</summary>
    internal CircleOperation? Keeps(NoteId note, Undone undo) => _notes.Find(note)?.Keeps(undo);

    /// <summary>Whether an operation is about something that has not arrived, is the place of something that was not taken back, or was
    /// done by somebody of whom it is not known that they take part.</summary>
    internal bool Waits(CircleOperation operation) => !_board.People.Count(operation) || operation switch
    {
        Compacted place => !CircleRecord.IsTakenBackForGood(_undos.Find(place.Id), place.Note, _board.People, Form, Find)
            || (Find(place.Id) is { } known && !ReferenceEquals(known, place)) || IsUnknown(place.Note),
        Undone undone => Find(undone.Operation) is not { } known || known.Subject != undone.Note || IsUnknown(undone.Note),
        NotesLinked link => IsUnknownAnywhere(link.One) || IsUnknownAnywhere(link.Other),
        _ => IsUnknown(operation.Subject),
    };

    /// <summary>The board with what somebody does on it here and now. Nearly always nothing that is there has to be worked out
    /// again.</summary>
    internal CircleBoard With(CircleOperation operation, Room room)
    {
        operation = Leave(operation);
        PersistentMap<NoteId, NoteLog>? notes = _notes;
        BoardLog? board = _board;
        if (operation is NoteAdded)
        {
            notes = notes.Set(NoteId.Of(operation.Id), NoteLog.Start(operation));
        }
        else if (operation.Subject is { } note)
        {
            notes = notes.Find(note)?.TryAppend(operation) is { } log ? notes.Set(note, log) : null;
            notes = operation is NoteSplit ? notes?.Set(NoteId.Of(operation.Id), NoteLog.Start(operation)) : notes;
        }
        else
        {
            // Words go wherever they are, and a turn may decide what was silent.
            bool isAnew = operation is Erased || (operation is PhaseEntered or SessionBegan && !_disputes.Notes.IsEmpty);
            board = isAnew ? null : board.TryAppend(operation);
        }

        if (notes is not null && board is not null)
        {
            return new CircleBoard(
                _beginning, _operations.Add(operation), _places, _undos, notes, board, operation.Id.Number, _disputes, operation,
                room);
        }

        BoardEditor editor = new(this);
        editor.Add(operation);
        CircleBoard with = editor.ToBoard();
        return new CircleBoard(
            with._beginning, with._operations, with._places, with._undos, with._notes, with._board, with._highest,
            with._disputes, operation, room);
    }

    /// <summary>What is left of an operation that is done here: it brings nothing back that was erased.</summary>
    private CircleOperation Leave(CircleOperation operation)
    {
        if (_board.Erasures.IsEmpty)
        {
            return operation;
        }

        CircleOperation left = _board.Erasures.Leave(operation);
        if (left is not (NoteSplit or NotePlanned { IsAgain: true }))
        {
            return left;
        }

        NoteSources sources = new(left.Subject!.Value);
        foreach (CircleOperation before in LogOf(left.Subject))
        {
            sources.Add(before);
        }

        return sources.Leave(left);
    }

    private static bool HoldSame(
        PersistentMap<OperationId, ValueList<Compacted>> one, PersistentMap<OperationId, ValueList<Compacted>> other) =>
        one.All(entry => entry.Value.Equals(other.Find(entry.Key) ?? ValueList<Compacted>.Empty));

    private bool IsUnknownAnywhere(NoteId note) => IsUnknown(note) && !_operations.Archived.Contains(note.AddedBy);

    private bool IsUnknown(NoteId? note) => note is { } id && FindState(id) is null;

    private CircleRecord Record() => new(_board.People, _board.Erasures, Find, _undos.Find, FindState, _disputes);

    private ValueList<CircleOperation> ListOperations()
    {
        CircleOperation[] all = _operations.ToArray();
        if (_places.Any(static entry => entry.Value.Count > 0))
        {
            // An operation stands before the places that wait beside it, and these in their own order.
            all = [.. all.Concat(_places.SelectMany(static entry => entry.Value)).OrderBy(static operation => operation.Id)];
        }

        return ValueList<CircleOperation>.Own(all);
    }

    private ValueList<CircleNote> In(Func<CircleNote, bool> isIn) => ValueList<CircleNote>.Own([.. All.Where(isIn)]);
}
