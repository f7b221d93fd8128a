using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Takes many operations at once, in any order, and then becomes a board: each note they are about is worked out once.</summary>
/// <param name="board">The board they come to.</param>
/// <param name="count">How many come.</param>
internal sealed class BoardEditor(CircleBoard board, int count)
{
    private readonly PersistentMap<OperationId, CircleOperation>.Builder _operations = board.OperationMap.ToBuilder();
    private readonly Dictionary<NoteId, List<CircleOperation>> _onNotes = [];
    private readonly List<CircleOperation> _onBoard = [];
    private readonly Dictionary<OperationId, Compacted> _places = [];

    /// <summary>The operations that were new, in the order in which they came.</summary>
    internal List<CircleOperation> Arrived { get; } = new(count);

    internal CircleOperation? Find(OperationId id) => _operations.Find(id);

    /// <summary>What an operation is about and that has not arrived, or <see langword="null"/> when it all has.</summary>
    internal OperationId? FindMissing(CircleOperation operation) => operation switch
    {
        Undone undone => _operations.Find(undone.Operation) is { } known && known.Subject == undone.Note ? null : undone.Operation,
        NotesLinked link => FindMissing(link.One) ?? FindMissing(link.Other),
        _ => operation.Subject is { } note ? FindMissing(note) : null,
    };

    /// <summary>Takes an operation. One that is known already changes nothing; another under the same id is refused.</summary>
    /// <returns>Whether it was taken, or was known.</returns>
    internal bool Add(CircleOperation operation)
    {
        CircleOperation? known = _operations.Find(operation.Id);
        if (known is null)
        {
            _operations.Set(operation.Id, operation);
            Arrived.Add(operation);
            Route(operation);
            return true;
        }

        if (operation is Compacted place && known is not Compacted && Fits(place, known))
        {
            Replace(place);
            return true;
        }

        return known.Equals(operation) || (known is Compacted gone && Fits(gone, operation));
    }

    /// <summary>Puts the place of an operation where the operation was.</summary>
    internal void Replace(Compacted place)
    {
        _operations.Set(place.Id, place);
        _places[place.Id] = place;
    }

    internal CircleBoard ToBoard()
    {
        PersistentMap<NoteId, NoteLog>.Builder notes = board.NoteMap.ToBuilder();
        foreach ((NoteId note, List<CircleOperation> operations) in _onNotes)
        {
            notes.Set(note, (notes.Find(note) ?? NoteLog.Empty(note)).AddRange(operations));
        }

        BoardLog log = _onBoard.Count == 0 ? board.Log : board.Log.AddRange(_onBoard);
        foreach (NoteId note
            in _places.Values.Where(static place => place.Note is not null).Select(static place => place.Note!.Value).Distinct())
        {
            notes.Set(note, notes.Find(note)!.Replace(_places));
        }

        if (_places.Values.Any(static place => place.Note is null))
        {
            log = log.Replace(_places);
        }

        int highest = Arrived.Count == 0
            ? board.HighestNumber
            : Math.Max(board.HighestNumber, Arrived.Max(static operation => operation.Id.Number));
        return board.With(_operations.ToMap(), notes.ToMap(), log, highest);
    }

    /// <summary>Whether only the place of an operation may be left when it was taken back. An addition can come back, and a phase tells
    /// what was silent until then.</summary>
    internal static bool CanBeLeftOut(CircleOperation operation) =>
        operation is not (NoteAdded or NoteSplit or Undone or PhaseEntered or SessionBegan);

    /// <summary>Whether a place is that of an operation.</summary>
    private static bool Fits(Compacted place, CircleOperation operation) =>
        CanBeLeftOut(operation) && place.Note == operation.Subject;

    /// <summary>The operation that puts a note on the board, when it has not arrived.</summary>
    private OperationId? FindMissing(NoteId note) => _operations.Find(note.AddedBy) is NoteAdded or NoteSplit ? null : note.AddedBy;

    private void Route(CircleOperation operation)
    {
        if (operation.Subject is not { } note)
        {
            _onBoard.Add(operation);
            return;
        }

        On(note).Add(operation);
        if (operation is NoteSplit split)
        {
            // The new note has to hear of everything that takes the split back, also when that came by earlier.
            List<CircleOperation> there = On(NoteId.Of(split.Id));
            there.Add(split);
            there.AddRange(board.LogOf(note).Concat(On(note)).Where(other => other is Undone undone && undone.Operation == split.Id));
        }
        else if (operation is Undone undone && _operations.Find(undone.Operation) is NoteSplit takenBack && takenBack.Note == note)
        {
            On(NoteId.Of(takenBack.Id)).Add(undone);
        }
    }

    private List<CircleOperation> On(NoteId note)
    {
        if (!_onNotes.TryGetValue(note, out List<CircleOperation>? operations))
        {
            _onNotes.Add(note, operations = []);
        }

        return operations;
    }
}
