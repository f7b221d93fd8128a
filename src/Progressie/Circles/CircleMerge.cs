using System.Runtime.InteropServices;
using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What came of taking over the operations of another replica.</summary>
/// <remarks>What arrived is all there, also what is silent still; a page of it shows what everybody may see. Merging is the same whoever
/// merges with whom, in whatever order and however often: what has been seen already changes nothing. Immutable.</remarks>
public sealed partial class CircleMerge
{
    private readonly CircleBoard _before;
    private readonly IReadOnlyList<NoteId> _touched;

    private CircleMerge(
        CircleBoard before, CircleBoard board, List<CircleOperation> arrived, List<CircleOperation> leftOut, IReadOnlyList<NoteId> touched)
    {
        _before = before;
        _touched = touched;
        Board = board;
        arrived.Sort(static (one, other) => one.Id.CompareTo(other.Id));
        Arrived = ValueList<CircleOperation>.Own([.. arrived]);
        LeftOut = ValueList<CircleOperation>.Own([.. leftOut]);
    }

    /// <summary>Gets the board with everything that both had.</summary>
    public CircleBoard Board { get; }

    /// <summary>Gets the operations that were new here, in order.</summary>
    /// <value>Empty when there were none. The other may still have left out the content of something taken back; then <see cref="Board"/>
    /// has it left out too.</value>
    public IReadOnlyList<CircleOperation> Arrived { get; }

    /// <summary>Gets the operations that were left out while the rest was taken over; the report tells why.</summary>
    /// <value>Empty when there were none; in the order in which they came.</value>
    public IReadOnlyList<CircleOperation> LeftOut { get; }

    /// <summary>Gets the notes that stand or clash otherwise than before, also those that were put on the board or taken off it.</summary>
    /// <value>Empty when there are none; in the order in which they were put there.</value>
    public IReadOnlyList<NoteId> Changed => ValueList<NoteId>.Own([.. _touched.Where(IsChanged).Order()]);

    /// <summary>Gets what turned out to clash, and how it was settled.</summary>
    /// <value>Empty when nothing did.</value>
    public IReadOnlyList<CircleConflict> Conflicts => ValueList<CircleConflict>.Own([.. Board.Conflicts.Except(_before.Conflicts)]);

    /// <summary>Gets the operations that still wait for what they are about.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleOperation> Waiting => Board.Waiting;

    /// <summary>Shows how much arrived, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>merge (3 operations arrived)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"merge ({Arrived.Count} operations arrived)");

    /// <summary>Takes over all that another replica has, when it is one of the same board.</summary>
    internal static Validated<CircleMerge> TryMerge(CircleBoard ours, CircleBoard theirs)
    {
        IssueCollector issues = new();
        if (ours.Id != theirs.Id)
        {
            issues.Add(IssueCode.BoardOther, "/id", ("found", theirs.Id.ToString()), ("allowed", ours.Id.ToString()));
        }
        else if (theirs.Log.Erasures.Leave(ours.Beginning) != ours.Log.Erasures.Leave(theirs.Beginning))
        {
            issues.Add(IssueCode.BeginningsDiffer, string.Empty, ("found", ours.Id.ToString()));
        }

        return issues.HasErrors ? Refused(issues) : Take(ours, theirs.Operations, accept: null, issues, new BoardEditor(ours));
    }

    /// <summary>Takes over operations whose texts have been judged.</summary>
    internal static Validated<CircleMerge> TryApply(
        CircleBoard board,
        IReadOnlyList<CircleOperation> operations,
        Func<CircleBoard, CircleOperation, bool>? accept,
        IssueCollector issues)
    {
        BoardEditor editor = new(board);
        operations = [.. operations.Select(editor.Leave)];
        CheckShapes(board, operations, issues);
        if (issues.HasErrors)
        {
            return Refused(issues);
        }

        Validated<CircleMerge> merge = Take(board, operations, accept, issues, editor);
        if (!merge.TryGetValue(out CircleMerge? merged))
        {
            return merge;
        }

        Remark(editor, operations, issues);
        return new Validated<CircleMerge>(merged, issues.ToReport(CircleBoard.DocumentKind));
    }

    /// <summary>Takes over the operations of a document: all of them, or none.</summary>
    internal static CircleBoard? Apply(CircleBoard board, IReadOnlyList<CircleOperation> operations, IssueCollector issues)
    {
        CheckShapes(board, operations, issues);
        BoardEditor editor = new(board);
        int highest = HighestOf(operations);
        for (int i = 0; i < operations.Count; i++)
        {
            if (operations[i].Id.Number > highest)
            {
                CircleRules.CheckNumber(operations[i], highest, new OperationPath(i), issues);
            }
            else if (!editor.Add(operations[i]))
            {
                issues.Add(IssueCode.OperationIdTwice, new OperationPath(i).To("/id"), ("found", operations[i].Id.ToString()));
            }
        }

        if (issues.HasErrors)
        {
            return null;
        }

        CircleBoard all = editor.ToBoard();
        RemarkTwice(board, all, operations, issues);
        Remark(editor, operations, issues);
        return all;
    }

    /// <summary>The highest number that a board can have come to by these operations, each of which may go a step beyond those before
    /// it.</summary>
    private static int HighestOf(IReadOnlyList<CircleOperation> operations)
    {
        int highest = 0;
        foreach (int number in operations.Select(static operation => operation.Id.Number).Order())
        {
            if (number - highest > OperationId.HighestStep)
            {
                break;
            }

            highest = number;
        }

        return highest;
    }

    private static void CheckShapes(CircleBoard board, IReadOnlyList<CircleOperation> operations, IssueCollector issues)
    {
        for (int i = 0; i < operations.Count; i++)
        {
            CircleRules.CheckShape(board, operations[i], new OperationPath(i), issues);
        }
    }

    /// <summary>Takes over what can be, and tells what was left out.</summary>
    private static Validated<CircleMerge> Take(
        CircleBoard board,
        IReadOnlyList<CircleOperation> operations,
        Func<CircleBoard, CircleOperation, bool>? accept,
        IssueCollector issues,
        BoardEditor editor)
    {
        List<CircleOperation> leftOut = [];
        for (int i = 0; i < operations.Count; i++)
        {
            CircleOperation operation = editor.Leave(operations[i]);
            IssueCode? why = CircleRules.IsTooFar(operation, board.HighestNumber) ? IssueCode.NumberTooFar
                : accept is not null && editor.Find(operation.Id) is null or Compacted && !accept(board, operation)
                    ? IssueCode.OperationRefused
                : !editor.Add(operation) ? IssueCode.OperationIdTwice
                : null;
            if (why is { } code)
            {
                leftOut.Add(operation);
                issues.Add(
                    IssueCode.OperationLeftOut, new OperationPath(i).To("/id"), ("found", operation.Id.ToString()),
                    ("why", code.ToString()));
            }
        }

        CircleBoard after = editor.ToBoard();
        RemarkTwice(board, after, operations, issues);
        ReadOnlySpan<CircleOperation> arrived = CollectionsMarshal.AsSpan(editor.Arrived);
        after = after.With(board.Room.Add(board, arrived, "/operations", board.OperationCount, issues, after));
        leftOut = leftOut.ConvertAll(editor.Leave);
        return issues.HasErrors ? Refused(issues) : new Validated<CircleMerge>(
            new CircleMerge(board, after, editor.Arrived, leftOut, editor.Touched), issues.ToReport(CircleBoard.DocumentKind));
    }

    /// <summary>Tells of what came under one id of a request to two replicas, before these met: both are kept, since others may have gone
    /// on with either.</summary>
    private static void RemarkTwice(
        CircleBoard before, CircleBoard after, IReadOnlyList<CircleOperation> operations, IssueCollector issues)
    {
        for (int i = 0; i < operations.Count; i++)
        {
            OperationId here = operations[i].Id;
            if (operations[i].EventId is null || before.Find(here) is not null)
            {
                continue;
            }

            CircleOperation? other = ((CircleOperation?[])[after.OperationSet.Find(operations[i].EventId),
                before.OperationSet.Find(operations[i].EventId)]).FirstOrDefault(one => one is not null && one.Id != here);
            if (other is not null)
            {
                issues.Add(
                    IssueCode.EventIdOnTwo, new OperationPath(i).To("/eventId"), ("found", here.ToString()),
                    ("other", other.Id.ToString()), ("id", other.EventId.ToString()!));
            }
        }
    }

    /// <summary>Tells of what is kept although something is odd about it.</summary>
    private static void Remark(BoardEditor editor, IReadOnlyList<CircleOperation> operations, IssueCollector issues)
    {
        for (int i = 0; i < operations.Count; i++)
        {
            CircleOperation operation = operations[i];
            if (editor.Find(operation.Id) is null)
            {
                continue;
            }

            if (editor.WaitsForMaker(operation))
            {
                issues.Add(
                    IssueCode.MakerNotKnown, new OperationPath(i).To("/by"), ("found", operation.Id.ToString()),
                    ("by", operation.By.ToString()!));
            }
            else if (operation is Compacted place && editor.WaitsForUndo(place))
            {
                issues.Add(IssueCode.PlaceWaits, new OperationPath(i).ToString(), ("found", operation.Id.ToString()));
            }
            else if (editor.FindMissing(operation) is { } missing)
            {
                issues.Add(
                    IssueCode.OperationWaits, new OperationPath(i).ToString(), ("found", operation.Id.ToString()),
                    ("missing", missing.ToString()));
            }

            CircleRules.CheckClock(editor, operation, new OperationPath(i), issues);
        }
    }

    private bool IsChanged(NoteId note) =>
        !Equals(_before.Find(note), Board.Find(note))
        || _before.FindState(note)?.Conflicts.Equals(Board.FindState(note)?.Conflicts) == false;

    private static Validated<CircleMerge> Refused(IssueCollector issues) => new(null, issues.ToReport(CircleBoard.DocumentKind));
}
