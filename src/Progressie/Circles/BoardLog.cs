using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The operations on the board itself, in order, and where it stands after them.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class BoardLog
{
    private BoardLog(AppendList<CircleOperation> operations, BoardState state)
    {
        Operations = operations;
        State = state;
    }

    internal static BoardLog Empty { get; } = new(AppendList<CircleOperation>.Empty, new BoardState());

    internal AppendList<CircleOperation> Operations { get; }

    internal BoardState State { get; }

    /// <summary>The log with one more operation, wherever it belongs.</summary>
    internal BoardLog Add(CircleOperation operation)
    {
        bool isLast = Operations.Count == 0 || operation.Id > Operations[^1].Id;
        return isLast && operation is not (Undone or Compacted)
            ? new BoardLog(Operations.Add(operation), State.After(operation))
            : Of(OperationOrder.Insert(Operations, operation));
    }

    /// <summary>The log with more operations, wherever they belong.</summary>
    internal BoardLog AddRange(List<CircleOperation> operations) => Of(OperationOrder.InsertAll(Operations, operations));

    /// <summary>The log with places of operations where the operations were.</summary>
    internal BoardLog Replace(Dictionary<OperationId, Compacted> places) => Of(OperationOrder.Replace(Operations, places));

    /// <summary>Everything that changed the phase, each with the one that was entered in the session then. What was taken back later is
    /// there too: it was so until that.</summary>
    internal List<(OperationId By, CirclePhase? Phase)> Turns()
    {
        List<(OperationId By, CirclePhase? Phase)> turns = [];
        BoardLog log = Empty;
        foreach (CircleOperation operation in Operations)
        {
            if (operation is PhaseEntered or SessionBegan
                || (operation is Undone undone && turns.Exists(turn => turn.By == undone.Operation)))
            {
                log = log.Add(operation);
                turns.Add((operation.Id, log.State.Phase?.Phase));
            }
        }

        return turns;
    }

    private static BoardLog Of(AppendList<CircleOperation> operations)
    {
        HashSet<OperationId> undone = OperationOrder.UndoneIn(operations);
        Dictionary<OperationId, Undone> undos = operations.OfType<Undone>().ToDictionary(static undo => undo.Id);
        BoardState state = new();
        foreach (CircleOperation operation in operations)
        {
            if (operation is Undone undo && undos.TryGetValue(undo.Operation, out Undone? earlier))
            {
                state.Note(CircleConflictKind.UndoOfUndo, earlier, undo);
            }
            else if (!undone.Contains(operation.Id))
            {
                state.Follow(operation);
            }
        }

        return new BoardLog(operations, state);
    }
}
