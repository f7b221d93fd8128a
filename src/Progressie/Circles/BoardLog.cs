using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The operations on the board itself, in order, and where it stands after them.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class BoardLog
{
    private readonly Lineage? _lineage;

    private BoardLog(
        AppendList<CircleOperation> operations, BoardState state, Lineage? lineage, CirclePeople people, CircleErasures erasures)
    {
        Operations = operations;
        State = state;
        _lineage = lineage;
        People = people;
        Erasures = erasures;
    }

    internal AppendList<CircleOperation> Operations { get; }

    internal BoardState State { get; }

    /// <summary>Gets who take part.</summary>
    internal CirclePeople People { get; }

    /// <summary>Gets what was erased on the board.</summary>
    internal CircleErasures Erasures { get; }

    /// <summary>The last operations on the board itself, which the next one builds on.</summary>
    internal Heads Heads => Lineage.HeadsOf(_lineage, Operations);

    internal static BoardLog Of(CircleBeginning beginning) =>
        Of(beginning, CircleErasures.None(beginning));

    private static BoardLog Of(CircleBeginning beginning, CircleErasures erasures) => new(
        AppendList<CircleOperation>.Empty, new BoardState(), null, CirclePeople.Of(beginning, [], static _ => null, erasures), erasures);

    internal static BoardLog Of(AppendList<CircleOperation> operations, CircleRecord record)
    {
        BoardState state = new();
        Lineage? lineage = Lineage.Follow(operations, 0, state, (operation, seen) =>
        {
            if (record.People.Count(operation) && !record.IsUndone(operation))
            {
                state.Follow(operation, seen);
            }
        });
        foreach (Undone undo in operations.OfType<Undone>())
        {
            if (record.Counts(undo) && record.Find(undo.Operation) is Undone earlier)
            {
                state.Note(CircleConflictKind.UndoOfUndo, earlier, undo);
            }
        }

        return new BoardLog(operations, state, lineage, record.People, record.Erasures);
    }

    /// <summary>The log with an operation that comes after all others and changes nothing about what counts of these; nearly always it
    /// does.</summary>
    internal BoardLog? TryAppend(CircleOperation next)
    {
        if (next is Undone or Compacted or PersonJoined or PersonRenamed or PersonLeft
            || (Operations.Count > 0 && next.Id < Operations[^1].Id))
        {
            return null;
        }

        BoardState state = State.Copy();
        Lineage? lineage = Lineage.After(_lineage, Operations, state, next, out byte seen);
        state.Follow(next, seen);
        return new BoardLog(
            Operations.Add(next), state, lineage, People, next is Erased erased ? Erasures.With(erased) : Erasures);
    }

    /// <summary>Everything that changed the phase, each with the one that was entered in the session then. What was taken back later is
    /// there too: it was so until that.</summary>
    internal List<(OperationId By, CirclePhase? Phase)> Turns()
    {
        List<(OperationId By, CirclePhase? Phase)> turns = [];
        HashSet<OperationId> met = [], undone = [];
        SortedList<OperationId, CirclePhase> entered = [];
        AppendList<CircleOperation> before = AppendList<CircleOperation>.Empty;
        BoardState state = new();
        Lineage? lineage = null;
        foreach (CircleOperation operation in Operations)
        {
            lineage = Lineage.After(lineage, before, state, operation, out byte seen);
            before = before.Add(operation);
            if (!People.Count(operation))
            {
                continue;
            }

            if (operation is PhaseEntered or SessionBegan)
            {
                state.Follow(operation, seen);
                if (operation is PhaseEntered { Phase: var phase })
                {
                    entered.Add(operation.Id, phase);
                }
            }
            else if (operation is Undone { Note: null } undo && met.Contains(undo.Operation))
            {
                // Which sessions count goes by what their makers had seen of each other, and by no phase.
                if (undone.Add(undo.Operation) && !entered.Remove(undo.Operation)
                    && before[OperationOrder.IndexOf(before, undo.Operation, before.Count)] is SessionBegan)
                {
                    state = new BoardState();
                    lineage = Replay(before, state, undone);
                }
            }
            else
            {
                continue;
            }

            met.Add(operation.Id);
            bool isInSession = entered.Count > 0 && (state.Sessions.Count == 0 || entered.Keys[^1] > state.Sessions[^1].Id);
            turns.Add((operation.Id, isInSession ? entered.Values[^1] : null));
        }

        return turns;
    }

    private Lineage? Replay(AppendList<CircleOperation> before, BoardState state, HashSet<OperationId> undone) =>
        Lineage.Follow(before, 0, state, (done, seen) =>
        {
            if (done is SessionBegan && People.Count(done) && !undone.Contains(done.Id))
            {
                state.Follow(done, seen);
            }
        });
}
