using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The operations on one note, in order, and where the note stands after them.</summary>
/// <remarks>The note may be unknown still: then its operations wait for the one that puts it on the board. Immutable.</remarks>
internal sealed class NoteLog
{
    private const int MostToAppend = 32;

    private static readonly HashSet<OperationId> Nothing = [];

    private readonly NoteId _id;
    private readonly Lineage? _lineage;
    private readonly HashSet<OperationId> _without;

    private NoteLog(
        NoteId id,
        AppendList<CircleOperation> operations,
        NoteState? state,
        Lineage? lineage,
        HashSet<OperationId> without,
        ValueList<Undone> disputed)
    {
        _id = id;
        Operations = operations;
        State = state;
        _lineage = lineage;
        _without = without;
        Disputed = disputed;
    }

    internal AppendList<CircleOperation> Operations { get; }

    /// <summary>Where the note stands, or <see langword="null"/> while its operations wait.</summary>
    internal NoteState? State { get; }

    /// <summary>Gets the takings back by another than the author, which count unless they are of something that was silent.</summary>
    internal ValueList<Undone> Disputed { get; }

    /// <summary>The last operations on the note, which the next one builds on.</summary>
    internal Heads Heads => Lineage.HeadsOf(_lineage, Operations);

    /// <summary>The split that made the note, or <see langword="null"/> when it was added.</summary>
    internal NoteSplit? MadeBy => Operations.Count > 0 && Operations[0].Id == _id.AddedBy ? Operations[0] as NoteSplit : null;

    /// <summary>The log of a note that is put on the board.</summary>
    internal static NoteLog Start(CircleOperation first) =>
        new(NoteId.Of(first.Id), AppendList<CircleOperation>.Empty.Add(first), NoteState.Of(first), null, Nothing, ValueList<Undone>.Empty);

    internal static NoteLog Empty(NoteId id) =>
        new(id, AppendList<CircleOperation>.Empty, null, null, Nothing, ValueList<Undone>.Empty);

    /// <summary>The log with an operation that comes after all others and changes nothing about what counts of these; nearly always it
    /// does.</summary>
    internal NoteLog? TryAppend(CircleOperation next)
    {
        if (!CanAppend(next))
        {
            return null;
        }

        NoteState state = State!.Copy();
        Lineage? lineage = Lineage.After(_lineage, Operations, state, next, out byte seen);
        state.Follow(next, seen);
        return new NoteLog(_id, Operations.Add(next), state, lineage, _without, Disputed);
    }

    /// <summary>The log with more operations, and without those at some places; anew when what is there may count otherwise.</summary>
    /// <param name="more">The operations, in order.</param>
    /// <param name="gone">Those that are there no more.</param>
    /// <param name="isAnew">Whether all has to be worked out again.</param>
    /// <param name="record">What is known of the whole board.</param>
    internal NoteLog Change(List<CircleOperation> more, HashSet<OperationId>? gone, bool isAnew, CircleRecord record)
    {
        if (Operations.Count == 0 && more is [NoteAdded or NoteSplit] && more[0].Id == _id.AddedBy && record.People.Count(more[0]))
        {
            return Start(more[0]);
        }

        // Many at once are worked out in one pass.
        bool isMore = !isAnew && gone is null && more.Count is > 0 and <= MostToAppend;
        return isMore && more.TrueForAll(next => CanAppend(next) && record.People.Count(next))
            ? Append(more)
            : Of(_id, OperationOrder.Change(Operations, more, gone), record);
    }

    internal CircleNote? ToNote(MovePolicy moves, CircleMask? mask = null) =>
        State is null ? null : new CircleNote(State, [.. Effective()], moves, mask);

    /// <summary>Whether an operation was taken back, or waits for its maker to take part.</summary>
    internal bool IsWithout(OperationId operation) => _without.Contains(operation);

    /// <summary>The note as it is for those who did not see what was done to it until an operation: that is summed up in one addition. When
    /// it was taken off by then, and nothing kept it since, it never was there for them.</summary>
    internal CircleNote? SumUp(OperationId until, MovePolicy moves, CircleMask? mask)
    {
        Undone? takenOff = State!.TakenOffBy;
        if (takenOff is { } off && off.Id <= until)
        {
            if (KeepersAfter(until).Against(off) is null)
            {
                return null;
            }

            // For them it went with what kept it.
            takenOff = Operations.OfType<Undone>().Last(undone => undone.Id > until && !IsWithout(undone.Id));
        }

        until = SummedUpTo(until);
        NoteState state = NoteState.Of(Operations[0]);
        CircleOperation[]? summary = null;
        List<CircleOperation> since = [];
        for (int i = 1; i < Operations.Count; i++)
        {
            CircleOperation operation = Operations[i];
            if (operation.Id > until)
            {
                summary ??= state.SumUp();
            }

            if (Counts(operation))
            {
                state.Follow(operation, Lineage.SeenAt(_lineage, i));
                if (operation.Id > until)
                {
                    since.Add(operation);
                }
            }
        }

        summary ??= state.SumUp();
        if (takenOff is not null)
        {
            state.TakeOff(takenOff);
        }

        return new CircleNote(state, [.. summary, .. since], moves, mask, until);
    }

    /// <summary>The last that is summed up for those who did not see what was done until an operation.</summary>
    internal OperationId SummedUpTo(OperationId until)
    {
        // A note that was taken off in the meantime came to them with what kept it. Taking back later what they did not see would bring up
        // what was there before.
        NoteKeepers? keepers = null;
        OperationId silent = until;
        foreach (Undone undone in Operations.OfType<Undone>().Where(undone => undone.Operation <= until && !IsWithout(undone.Id)))
        {
            OperationId? seen = undone.Operation != _id.AddedBy ? undone.Id
                : undone.Id <= until ? (keepers ??= KeepersAfter(silent)).Against(undone)?.Id
                : null;
            until = seen > until ? seen.Value : until;
        }

        return until;
    }

    /// <summary>What kept the note on the board at any time after an operation, also when that was taken back since.</summary>
    private NoteKeepers KeepersAfter(OperationId until)
    {
        if (_without.Count == 0)
        {
            return new NoteKeepers(Operations, _without);
        }

        ILookup<bool, OperationId> undone = Operations.OfType<Undone>().Where(undo => !IsWithout(undo.Id))
            .ToLookup(undo => undo.Id > until, static undo => undo.Operation);
        HashSet<OperationId> gone = [.. _without.Except(undone[true].Except(undone[false]))];
        return new NoteKeepers(Operations, gone);
    }

    /// <summary>What would keep the note on the board if its addition were taken back: that it was achieved or split, or that somebody else
    /// did something to it.</summary>
    internal CircleOperation? Keeps(Undone undo) => new NoteKeepers(Operations, _without).Against(undo);

    /// <summary>The operations that count: those not taken back.</summary>
    private IEnumerable<CircleOperation> Effective() =>
        Operations.Where(operation => operation.Id == _id.AddedBy || Counts(operation));

    private bool Counts(CircleOperation operation) => operation is not (Undone or Compacted) && !_without.Contains(operation.Id);

    private bool CanAppend(CircleOperation next) =>
        State is { TakenOffBy: null } && next.Id > Operations[^1].Id && next is not (Undone or Compacted);

    private NoteLog Append(List<CircleOperation> more)
    {
        AppendList<CircleOperation> operations = Operations;
        NoteState state = State!.Copy();
        Lineage? lineage = _lineage;
        foreach (CircleOperation next in more)
        {
            lineage = Lineage.After(lineage, operations, state, next, out byte seen);
            state.Follow(next, seen);
            operations = operations.Add(next);
        }

        return new NoteLog(_id, operations, state, lineage, _without, Disputed);
    }

    private static NoteLog Of(NoteId id, AppendList<CircleOperation> operations, CircleRecord record)
    {
        CircleOperation? first = operations.Count > 0 ? operations[0] : null;
        if (first?.Id != id.AddedBy || first is not (NoteAdded or NoteSplit) || !record.People.Count(first))
        {
            return new NoteLog(id, operations, null, null, Nothing, ValueList<Undone>.Empty);
        }

        HashSet<OperationId> without = FindWithout(operations, record);
        NoteState state = NoteState.Of(first);
        Lineage? lineage = Lineage.Follow(operations, 1, state, (operation, seen) =>
        {
            if (!without.Contains(operation.Id) && (operation is not Undone undone || IsOfAchievement(undone, record)))
            {
                state.Follow(operation, seen);
            }
        });
        NoteKeepers? keepers = null;
        List<Undone> disputed = [];
        foreach (Undone undo in operations.OfType<Undone>())
        {
            if (record.IsDisputed(undo, first))
            {
                disputed.Add(undo);
            }

            if (record.IsUnheeded(undo))
            {
                state.Note(CircleConflictKind.TakenOffByAnother, record.Find(undo.Operation)!, undo);
            }
            else if (!record.Counts(undo))
            {
                continue;
            }
            else if (undo.Operation == first.Id)
            {
                TakeOff(first, undo, keepers ??= new NoteKeepers(operations, without), state);
            }
            else if (record.Find(undo.Operation) is Undone earlier)
            {
                state.Note(CircleConflictKind.UndoOfUndo, earlier, undo);
            }
        }

        return new NoteLog(id, operations, state, lineage, without, ValueList<Undone>.Own([.. disputed]));
    }

    /// <summary>What does not count: what was taken back, what waits until its maker takes part, and the taking back by another of what was
    /// silent. A split whose new note stays is not
    /// taken back.</summary>
    private static HashSet<OperationId> FindWithout(AppendList<CircleOperation> operations, CircleRecord record)
    {
        HashSet<OperationId>? without = null;
        foreach (CircleOperation operation in operations)
        {
            if (!record.People.Count(operation)
                || (operation is Undone undo && record.IsUnheeded(undo))
                || (operation.Id != operations[0].Id && record.IsUndone(operation)))
            {
                (without ??= []).Add(operation.Id);
            }
        }

        return without ?? Nothing;
    }

    private static void TakeOff(CircleOperation first, Undone undo, NoteKeepers keepers, NoteState state)
    {
        if (!CircleRecord.IsSameMaker(undo, first))
        {
            state.Note(CircleConflictKind.TakenOffByAnother, first, undo);
        }
        else if (state.TakenOffBy is null)
        {
            if (keepers.Against(undo) is { } stays)
            {
                state.Note(CircleConflictKind.AdditionStays, stays, undo);
            }
            else
            {
                state.TakeOff(undo);
            }
        }
    }

    private static bool IsOfAchievement(Undone undone, CircleRecord record) =>
        record.Counts(undone) && record.Find(undone.Operation) is NoteAchieved or Compacted { WasAchievement: true };
}
