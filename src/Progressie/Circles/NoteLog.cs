using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The operations on one note, in order, and where the note stands after them.</summary>
/// <remarks>The note may be unknown still: then its operations wait for the one that puts it on the board. Immutable.</remarks>
internal sealed class NoteLog
{
    private readonly NoteId _id;

    private NoteLog(NoteId id, AppendList<CircleOperation> operations, NoteState? state)
    {
        _id = id;
        Operations = operations;
        State = state;
    }

    internal AppendList<CircleOperation> Operations { get; }

    /// <summary>Where the note stands, or <see langword="null"/> while its operations wait.</summary>
    internal NoteState? State { get; }

    internal static NoteLog Empty(NoteId id) => new(id, AppendList<CircleOperation>.Empty, null);

    /// <summary>The log with one more operation, wherever it belongs.</summary>
    internal NoteLog Add(CircleOperation operation)
    {
        // Nearly always an operation comes after all others, and then the state goes on from where it is.
        bool isLast = Operations.Count == 0 || operation.Id > Operations[^1].Id;
        return isLast && State is { TakenOffBy: null } state && operation is not (Undone or Compacted)
            ? new NoteLog(_id, Operations.Add(operation), state.After(operation))
            : Of(_id, OperationOrder.Insert(Operations, operation));
    }

    /// <summary>The log with more operations, wherever they belong.</summary>
    internal NoteLog AddRange(List<CircleOperation> operations) => Of(_id, OperationOrder.InsertAll(Operations, operations));

    /// <summary>The log with places of operations where the operations were.</summary>
    internal NoteLog Replace(Dictionary<OperationId, Compacted> places) => Of(_id, OperationOrder.Replace(Operations, places));

    internal CircleNote? ToNote(MovePolicy moves) => State is null ? null : new CircleNote(State, [.. Effective()], moves);

    /// <summary>The note as it is for those who did not see what was done to it until an operation: that is summed up in one addition. When
    /// it was taken off by then, it never was there for them.</summary>
    internal CircleNote? SumUp(OperationId until, MovePolicy moves)
    {
        if (State!.TakenOffBy is { } off && off.Id <= until)
        {
            return null;
        }

        // A note that was taken off in the meantime came to them with what kept it. Taking back later what they did not see would bring up
        // what was there before.
        foreach (Undone undone in Operations.OfType<Undone>().Where(undone => undone.Operation <= until))
        {
            OperationId? seen = undone.Operation != _id.AddedBy ? undone.Id : undone.Id <= until ? Keeps(undone)?.Id : null;
            until = seen > until ? seen.Value : until;
        }

        CircleOperation[] done = [.. Effective()];
        int unseen = done.TakeWhile(operation => operation.Id <= until).Count();
        NoteState state = NoteState.Of(done[0]);
        Array.ForEach(done[1..unseen], state.Follow);
        CircleOperation[] summary = state.SumUp();
        Array.ForEach(done[unseen..], state.Follow);
        if (State.TakenOffBy is { } takenOff)
        {
            state.TakeOff(takenOff, stays: null);
        }

        return new CircleNote(state, [.. summary, .. done[unseen..]], moves, until);
    }

    /// <summary>What would keep the note on the board if its addition were taken back: that it was achieved or split, or that somebody else
    /// did something to it.</summary>
    internal CircleOperation? Keeps(Undone undo) => new NoteKeepers(Operations, OperationOrder.UndoneIn(Operations)).Against(undo);

    /// <summary>The operations that count: those not taken back.</summary>
    internal IEnumerable<CircleOperation> Effective()
    {
        HashSet<OperationId> undone = OperationOrder.UndoneIn(Operations);
        return Operations.Where(operation =>
            operation is not (Undone or Compacted) && (!undone.Contains(operation.Id) || operation.Id == _id.AddedBy));
    }

    private static NoteLog Of(NoteId id, AppendList<CircleOperation> operations) => new(id, operations, Fold(id, operations));

    private static NoteState? Fold(NoteId id, AppendList<CircleOperation> operations)
    {
        if (operations.Count == 0 || operations[0].Id != id.AddedBy || operations[0] is not (NoteAdded or NoteSplit))
        {
            return null;
        }

        HashSet<OperationId> undone = OperationOrder.UndoneIn(operations);
        NoteState state = NoteState.Of(operations[0]);
        foreach (CircleOperation operation in operations.Skip(1))
        {
            if (!undone.Contains(operation.Id))
            {
                state.Follow(operation);
            }
        }

        if (undone.Count > 0)
        {
            Undo(id, operations, undone, state);
        }

        return state;
    }

    /// <summary>Looks at what was taken back: the addition, and what cannot be.</summary>
    private static void Undo(NoteId id, AppendList<CircleOperation> operations, HashSet<OperationId> undone, NoteState state)
    {
        NoteKeepers keepers = new(operations, undone);
        Dictionary<OperationId, Undone> undos = operations.OfType<Undone>().ToDictionary(static undo => undo.Id);
        foreach (Undone undo in operations.OfType<Undone>())
        {
            if (undo.Operation == id.AddedBy)
            {
                if (state.TakenOffBy is null)
                {
                    state.TakeOff(undo, keepers.Against(undo));
                }
            }
            else if (undos.TryGetValue(undo.Operation, out Undone? earlier))
            {
                state.Note(CircleConflictKind.UndoOfUndo, earlier, undo);
            }
        }
    }
}
