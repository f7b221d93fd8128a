using System.Collections.Immutable;
using Progressie.Circles;

namespace Progressie.Tests.Support;

/// <summary>What a board shows, worked out from all its operations in one plain pass, without any of the board's own bookkeeping: the
/// reference that boards are held against.</summary>
public sealed class NaiveBoard
{
    private readonly MovePolicy _moves;
    private readonly CircleOperation[] _operations;
    private readonly HashSet<ParticipantId>? _people;
    private readonly List<string> _conflicts = [];
    private readonly Dictionary<(OperationId One, OperationId Earlier, NoteId Note), bool> _seen = [];
    private readonly NaiveSilence _silence;
    private readonly Dictionary<OperationId, bool> _unheeded = [];
    private ImmutableList<Note> _notes = [];

    public NaiveBoard(IEnumerable<CircleOperation> operations, MovePolicy moves, IEnumerable<ParticipantId>? people = null)
    {
        _moves = moves;
        _people = people is null ? null : [.. people];
        CircleOperation[] all =
        [
            .. operations.DistinctBy(static operation => operation.Id)
                .OrderBy(static operation => operation.Id.Number)
                .ThenBy(static operation => operation.Id.Replica.ToString(), StringComparer.Ordinal),
        ];
        foreach (PersonJoined joined in all.OfType<PersonJoined>())
        {
            if (joined.By is not { } by || _people?.Contains(by) == true)
            {
                _people?.Add(joined.Person.Id);
            }
        }

        _operations = [.. all.Where(Counts)];
        _silence = new NaiveSilence(all, Counts);
        foreach (CircleOperation operation in _operations)
        {
            Apply(operation);
        }

        foreach (Undone undone in _operations.OfType<Undone>())
        {
            TakeBack(undone);
        }
    }

    /// <summary>A line for each note, in order, and for each conflict.</summary>
    public IEnumerable<string> Lines =>
    [
        .. _notes.OrderBy(static note => note.Id).Select(note => string.Join(
            '|', note.Id, note.IsTakenOff,
            note is { AchievedBy: null, PlannedBy: NotePlanned } && _moves == MovePolicy.OnPlanning ? CircleZone.Inner : note.Zone,
            note.Text, note.Category, (note.PlannedBy as NotePlanned)?.Plan.How, note.AchievedBy?.At.UtcTicks)),
        .. _conflicts.Order(StringComparer.Ordinal),
    ];

    /// <summary>The same lines for a real board.</summary>
    public static IEnumerable<string> LinesOf(CircleBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return
        [
            .. board.Notes.Concat(board.TakenOff).OrderBy(static note => note.Id.AddedBy).Select(static note => string.Join(
                '|', note.Id.AddedBy, note.IsTakenOff, note.Zone, note.Text, note.Category, note.Plan?.How, note.AchievedAt?.UtcTicks)),
            .. board.Conflicts.Where(static conflict => conflict.Note is not null)
                .Select(static conflict => Line(conflict.Kind, conflict.Note!.Value.AddedBy, conflict.First, conflict.Second))
                .Order(StringComparer.Ordinal),
        ];
    }

    private bool Counts(CircleOperation operation) => operation.By is not { } by || _people?.Contains(by) != false;

    private static string Line(CircleConflictKind kind, OperationId note, OperationId first, OperationId second) =>
        $"{kind} {note} {first} {second}";

    private void Apply(CircleOperation operation)
    {
        if (operation is NoteAdded added)
        {
            _notes = _notes.Add(new Note(added.Id, added.Text, added.Category, added.Zone)
            {
                TextBy = added,
                CategoryBy = added,
                PlacedBy = added,
                AchievedBy = added.Zone == CircleZone.Inner ? added : null,
            });
            return;
        }

        if (operation is Undone { Note: { } about } undone && Find(undone.Operation) is { } target && target.Subject == about
            && target is NoteAchieved or Compacted { WasAchievement: true } && !IsUnheeded(undone))
        {
            Revoke(undone, about);
            return;
        }

        if (operation is NoteSplit made)
        {
            _notes = _notes.Add(
                new Note(made.Id, made.Achieved, made.Category, CircleZone.Inner)
                {
                    TextBy = made,
                    CategoryBy = made,
                    PlacedBy = made,
                    AchievedBy = made,
                });
        }

        int index = operation is NoteOperation on && !IsDead(operation)
            ? _notes.FindIndex(note => note.Id == on.Note.AddedBy)
            : -1;
        if (index >= 0)
        {
            _notes = _notes.SetItem(index, Change(_notes[index], operation));
        }
    }

    private void Revoke(Undone undone, NoteId about)
    {
        int at = _notes.FindIndex(note => note.Id == about.AddedBy);
        if (at >= 0)
        {
            if (_notes[at].AchievedBy is NoteAchieved stands && !HasSeen(undone, stands, about))
            {
                Add(CircleConflictKind.AchievementStays, about.AddedBy, stands, undone);
            }

            _notes = _notes.SetItem(at, _notes[at] with { RevokedBy = undone });
        }
    }

    private Note Change(Note note, CircleOperation next)
    {
        switch (next)
        {
            case NoteReworded reworded when Unseen(note.SplitBy):
                return Clash(CircleConflictKind.RewordedAndSplit, note.Text == reworded.Text ? null : note.SplitBy, note);
            case NoteReworded reworded:
                return Clash(
                    CircleConflictKind.RewordedTwice, Unseen(note.TextBy) && note.Text != reworded.Text ? note.TextBy : null, note) with
                {
                    Text = reworded.Text,
                    TextBy = next,
                };
            case NoteCategorised categorised:
                return Clash(
                    CircleConflictKind.CategorisedTwice,
                    Unseen(note.CategoryBy) && note.Category != categorised.Category ? note.CategoryBy : null, note)
                    with
                { Category = categorised.Category, CategoryBy = next };
            case NotePlanned when note.Zone != CircleZone.Outer:
                return Clash(CircleConflictKind.PlanSetAside, Unseen(note.PlacedBy) ? note.PlacedBy : null, note);
            case NotePlanned planned:
                bool isTheSame = (note.PlannedBy as NotePlanned)?.Plan == planned.Plan;
                return Clash(CircleConflictKind.PlannedTwice, Unseen(note.PlannedBy) && !isTheSame ? note.PlannedBy : null, note) with
                {
                    PlannedBy = next,
                };
            case PlanDropped when Unseen(note.PlannedBy) && note.PlannedBy is NotePlanned:
                return Clash(CircleConflictKind.PlannedTwice, note.PlannedBy, note);
            case PlanDropped:
                return note with { PlannedBy = next };
            case NoteAchieved when Unseen(note.SplitBy):
                return Clash(CircleConflictKind.AchievedAndSplit, note.SplitBy, note);
            case NoteAchieved when note.AchievedBy is not null:
                string? how = (note.AchievedBy as NoteAchieved)?.How;
                return Clash(
                    CircleConflictKind.AchievedTwice,
                    Unseen(note.AchievedBy) && how != ((NoteAchieved)next).How ? note.AchievedBy : null, note);
            case NoteAchieved:
                Clash(CircleConflictKind.MovedApart, Unseen(note.PlacedBy) ? note.PlacedBy : null, note);
                Clash(CircleConflictKind.PlanSetAside, Unseen(note.PlannedBy) ? note.PlannedBy as NotePlanned : null, note);
                Clash(CircleConflictKind.AchievementStays, Unseen(note.RevokedBy) ? note.RevokedBy : null, note);
                return note with { Before = note.Zone, Zone = CircleZone.Inner, PlacedBy = next, AchievedBy = next };
            case NoteMoved moved:
                bool isThere = note.Zone == moved.To;
                bool isNews = Unseen(note.PlannedBy) && note.PlannedBy is NotePlanned;
                Clash(CircleConflictKind.MovedApart, Unseen(note.PlacedBy) && !isThere ? note.PlacedBy : null, note);
                Clash(CircleConflictKind.PlanSetAside, isNews && !isThere ? note.PlannedBy : null, note);
                return note with
                {
                    Zone = moved.To,
                    PlacedBy = next,
                    AchievedBy = null,
                    PlannedBy = isNews && isThere ? note.PlannedBy : null,
                };
            case NoteSplit split:
                if (Unseen(note.AchievedBy))
                {
                    Clash(CircleConflictKind.AchievedAndSplit, note.AchievedBy, note);
                    note = note with { Zone = note.Before, PlacedBy = next, AchievedBy = null };
                }

                Clash(CircleConflictKind.SplitTwice, Unseen(note.SplitBy) ? note.SplitBy : null, note);
                Clash(
                    CircleConflictKind.RewordedAndSplit,
                    !Unseen(note.SplitBy) && Unseen(note.TextBy) && note.Text != split.Remaining ? note.TextBy : null, note);
                return note with { Text = split.Remaining, TextBy = next, SplitBy = split };
            default:
                return note;
        }

        bool Unseen(CircleOperation? earlier) => earlier is not null && !HasSeen(next, earlier, NoteId.Of(note.Id));

        Note Clash(CircleConflictKind kind, CircleOperation? earlier, Note same)
        {
            if (earlier is not null)
            {
                _conflicts.Add(Line(kind, same.Id, earlier.Id, next.Id));
            }

            return same;
        }
    }

    /// <summary>Whether the maker of the one had seen the other: it, or something it builds on, builds on that.</summary>
    private bool HasSeen(CircleOperation one, CircleOperation earlier, NoteId note)
    {
        if (earlier.Id == note.AddedBy)
        {
            return true;
        }

        if (!_seen.TryGetValue((one.Id, earlier.Id, note), out bool seen))
        {
            seen = one.Basis.Any(id => id == earlier.Id
                || (_operations.FirstOrDefault(operation => operation.Id == id && IsOn(operation, note)) is { } basis
                    && HasSeen(basis, earlier, note)));
            _seen[(one.Id, earlier.Id, note)] = seen;
        }

        return seen;
    }

    private bool IsOn(CircleOperation operation, NoteId note) => operation.Subject == note
        || (operation is Undone undone && undone.Operation == note.AddedBy && undone.Note == Find(note.AddedBy)?.Subject);

    private CircleOperation? Find(OperationId id) => _operations.FirstOrDefault(operation => operation.Id == id);

    private IEnumerable<Undone> UndosOf(CircleOperation operation) => _operations.OfType<Undone>().Where(undone =>
        undone.Operation == operation.Id && undone.Note == operation.Subject && !IsUnheeded(undone));

    /// <summary>Whether somebody else than the author of a note took back what was done to it in silence.</summary>
    private bool IsUnheeded(Undone undone)
    {
        if (!_unheeded.TryGetValue(undone.Id, out bool isUnheeded))
        {
            isUnheeded = undone.Note is { } note && Find(undone.Operation) is { } target and not (NoteAdded or NoteSplit or Undone)
                && target.Subject == note && Find(note.AddedBy) is NoteAdded or NoteSplit && !IsByAuthor(undone, Find(note.AddedBy)!)
                && _silence.Covers(target.Id, note.AddedBy);
            _unheeded.Add(undone.Id, isUnheeded);
        }

        return isUnheeded;
    }

    private bool IsDead(CircleOperation operation) => operation is not Undone && UndosOf(operation).Any()
        && (operation is not NoteSplit || UndosOf(operation).Any(undone =>
            IsBySame(undone, operation) && Stays(operation, undone) is null));

    private static bool IsBySame(CircleOperation one, CircleOperation other) =>
        IsByNobody(one) || IsByNobody(other) || AreBySame(one, other);

    /// <summary>Whoever put the note there is nobody as well once they were erased.</summary>
    private static bool IsByAuthor(Undone undone, CircleOperation put) =>
        IsByNobody(put) || (!IsByNobody(undone) && AreBySame(undone, put));

    private static bool IsByNobody(CircleOperation operation) => operation is { IsErased: true, By: null };

    private static bool AreBySame(CircleOperation one, CircleOperation other) =>
        one.By == other.By && (one.By is not null || one.Id.Replica == other.Id.Replica);

    /// <summary>What keeps the note that an operation put there.</summary>
    private CircleOperation? Stays(CircleOperation put, Undone undone) => _operations.FirstOrDefault(operation =>
        operation is NoteOperation on && on.Note.AddedBy == put.Id && !IsDead(operation)
        && (operation is NoteAchieved or NoteSplit || (!IsByNobody(operation) && (IsByNobody(undone) || !AreBySame(operation, undone)))));

    private void TakeBack(Undone undone)
    {
        CircleOperation? target = Find(undone.Operation);
        if (target is null || target.Subject != undone.Note)
        {
            return;
        }

        if (target is Undone)
        {
            if (undone.Note is { } about && _notes.Exists(note => note.Id == about.AddedBy))
            {
                _conflicts.Add(Line(CircleConflictKind.UndoOfUndo, about.AddedBy, target.Id, undone.Id));
            }

            return;
        }

        if (IsUnheeded(undone))
        {
            Add(CircleConflictKind.TakenOffByAnother, undone.Note!.Value.AddedBy, target, undone);
            return;
        }

        int index = _notes.FindIndex(note => note.Id == undone.Operation);
        if (index < 0)
        {
            return;
        }

        if (!IsBySame(target, undone))
        {
            Add(CircleConflictKind.TakenOffByAnother, undone.Operation, target, undone);
        }
        else if (_notes[index].IsTakenOff)
        {
            return;
        }
        else if (Stays(target, undone) is { } stays)
        {
            Add(CircleConflictKind.AdditionStays, undone.Operation, stays, undone);
        }
        else
        {
            _notes = _notes.SetItem(index, _notes[index] with { IsTakenOff = true });
        }
    }

    private void Add(CircleConflictKind kind, OperationId note, CircleOperation one, CircleOperation other) => _conflicts.Add(
        one.Id < other.Id ? Line(kind, note, one.Id, other.Id) : Line(kind, note, other.Id, one.Id));

    private sealed record Note(OperationId Id, string Text, string? Category, CircleZone Zone)
    {
        public required CircleOperation TextBy { get; init; }

        public required CircleOperation CategoryBy { get; init; }

        public required CircleOperation PlacedBy { get; init; }

        public CircleOperation? AchievedBy { get; init; }

        public CircleOperation? PlannedBy { get; init; }

        public NoteSplit? SplitBy { get; init; }

        public Undone? RevokedBy { get; init; }

        public bool IsTakenOff { get; init; }

        public CircleZone Before { get; init; } = CircleZone.Outer;
    }
}
