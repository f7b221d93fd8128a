using System.Collections.Immutable;
using Progressie.Circles;

namespace Progressie.Tests.Support;

/// <summary>What a board shows, worked out from all its operations in one plain pass, without any of the board's own bookkeeping: the
/// reference that boards are held against.</summary>
public sealed class NaiveBoard
{
    private readonly MovePolicy _moves;
    private readonly CircleOperation[] _operations;
    private readonly HashSet<OperationId> _dead;
    private readonly List<string> _conflicts = [];
    private ImmutableList<Note> _notes = [];

    public NaiveBoard(IEnumerable<CircleOperation> operations, MovePolicy moves)
    {
        _moves = moves;
        _operations =
        [
            .. operations
                .OrderBy(static operation => operation.Id.Number)
                .ThenBy(static operation => operation.Id.Replica.ToString(), StringComparer.Ordinal),
        ];
        _dead = [.. _operations.OfType<Undone>().Select(static undone => undone.Operation)];
        _dead.ExceptWith(_operations.OfType<Undone>().Select(static undone => undone.Id));
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

        int index = operation is NoteOperation on && !_dead.Contains(operation.Id)
            ? _notes.FindIndex(note => note.Id == on.Note.AddedBy)
            : -1;
        if (index >= 0)
        {
            _notes = _notes.SetItem(index, Change(_notes[index], operation));
        }
    }

    private Note Change(Note note, CircleOperation next)
    {
        switch (next)
        {
            case NoteReworded when Unseen(note.SplitBy):
                return Clash(CircleConflictKind.RewordedAndSplit, note.SplitBy!, note);
            case NoteReworded reworded:
                return Clash(CircleConflictKind.RewordedTwice, Unseen(note.TextBy) ? note.TextBy : null, note) with
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
                return Clash(CircleConflictKind.PlanSetAside, note.PlacedBy, note);
            case NotePlanned:
                return Clash(CircleConflictKind.PlannedTwice, Unseen(note.PlannedBy) ? note.PlannedBy : null, note) with
                {
                    PlannedBy = next,
                };
            case PlanDropped when Unseen(note.PlannedBy):
                return Clash(CircleConflictKind.PlannedTwice, note.PlannedBy, note);
            case PlanDropped:
                return note with { PlannedBy = next };
            case NoteAchieved when note.AchievedBy is not null:
                return Clash(CircleConflictKind.AchievedTwice, Unseen(note.AchievedBy) ? note.AchievedBy : null, note);
            case NoteAchieved:
                Clash(CircleConflictKind.AchievedAndSplit, Unseen(note.SplitBy) ? note.SplitBy : null, note);
                Clash(CircleConflictKind.MovedApart, Unseen(note.PlacedBy) ? note.PlacedBy : null, note);
                Clash(CircleConflictKind.PlanSetAside, Unseen(note.PlannedBy) ? note.PlannedBy as NotePlanned : null, note);
                return note with { Zone = CircleZone.Inner, PlacedBy = next, AchievedBy = next };
            case NoteMoved moved:
                Clash(CircleConflictKind.MovedApart, Unseen(note.PlacedBy) && note.Zone != moved.To ? note.PlacedBy : null, note);
                Clash(CircleConflictKind.PlanSetAside, Unseen(note.PlannedBy) ? note.PlannedBy as NotePlanned : null, note);
                return note with { Zone = moved.To, PlacedBy = next, AchievedBy = null, PlannedBy = null };
            case NoteSplit split:
                Clash(CircleConflictKind.AchievedAndSplit, Unseen(note.AchievedBy) ? note.AchievedBy : null, note);
                Clash(CircleConflictKind.SplitTwice, Unseen(note.SplitBy) ? note.SplitBy : null, note);
                Clash(CircleConflictKind.RewordedAndSplit, !Unseen(note.SplitBy) && Unseen(note.TextBy) ? note.TextBy : null, note);
                return note with { Text = split.Remaining, TextBy = next, SplitBy = split };
            default:
                return note;
        }

        bool Unseen(CircleOperation? earlier) => earlier is not null && (next.Basis is not { } basis || earlier.Id > basis);

        Note Clash(CircleConflictKind kind, CircleOperation? earlier, Note same)
        {
            if (earlier is not null)
            {
                _conflicts.Add(Line(kind, same.Id, earlier.Id, next.Id));
            }

            return same;
        }
    }

    private void TakeBack(Undone undone)
    {
        CircleOperation? target = _operations.FirstOrDefault(operation => operation.Id == undone.Operation);
        if (target is Undone)
        {
            _conflicts.Add(
                undone.Note is { } about && _notes.Any(note => note.Id == about.AddedBy)
                    ? Line(CircleConflictKind.UndoOfUndo, about.AddedBy, target.Id, undone.Id)
                    : string.Empty);
            return;
        }

        int index = _notes.FindIndex(note => note.Id == undone.Operation);
        if (index < 0 || _notes[index].IsTakenOff || target!.Subject != undone.Note)
        {
            return;
        }

        CircleOperation? stays = _operations.FirstOrDefault(operation =>
            operation is NoteOperation on && on.Note.AddedBy == undone.Operation && !_dead.Contains(operation.Id)
            && (operation is NoteAchieved or NoteSplit || operation.By != undone.By
                || (operation.By is null && operation.Id.Replica != undone.Id.Replica)));
        if (stays is null)
        {
            _notes = _notes.SetItem(index, _notes[index] with { IsTakenOff = true });
        }
        else
        {
            bool inOrder = stays.Id < undone.Id;
            _conflicts.Add(
                Line(CircleConflictKind.AdditionStays, undone.Operation, inOrder ? stays.Id : undone.Id, inOrder ? undone.Id : stays.Id));
        }
    }

    private sealed record Note(OperationId Id, string Text, string? Category, CircleZone Zone)
    {
        public required CircleOperation TextBy { get; init; }

        public required CircleOperation CategoryBy { get; init; }

        public required CircleOperation PlacedBy { get; init; }

        public CircleOperation? AchievedBy { get; init; }

        public CircleOperation? PlannedBy { get; init; }

        public NoteSplit? SplitBy { get; init; }

        public bool IsTakenOff { get; init; }
    }
}
