using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What came of taking over the operations of another replica.</summary>
/// <remarks>What arrived is all there, also what is silent still; a page of it shows what everybody may see. Merging is the same whoever
/// merges with whom, in whatever order and however often: what has been seen already changes nothing. Immutable.</remarks>
public sealed partial class CircleMerge
{
    private readonly CircleBoard _before;

    private CircleMerge(CircleBoard before, CircleBoard board, List<CircleOperation> arrived)
    {
        _before = before;
        Board = board;
        arrived.Sort(static (one, other) => one.Id.CompareTo(other.Id));
        Arrived = ValueList<CircleOperation>.Own([.. arrived]);
    }

    /// <summary>Gets the board with everything that both had.</summary>
    public CircleBoard Board { get; }

    /// <summary>Gets the operations that were new here, in order.</summary>
    /// <value>Empty when there were none. The other may still have left out the content of something taken back; then <see cref="Board"/>
    /// has it left out too.</value>
    public IReadOnlyList<CircleOperation> Arrived { get; }

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
        else if (ours.Beginning != theirs.Beginning)
        {
            issues.Add(IssueCode.BeginningsDiffer, string.Empty, ("found", ours.Id.ToString()));
        }

        return issues.HasErrors ? Refused(issues) : Take(ours, theirs.Operations, isChecked: true, issues);
    }

    /// <summary>Takes over operations whose texts have been judged.</summary>
    internal static Validated<CircleMerge> TryApply(CircleBoard board, IReadOnlyList<CircleOperation> operations, IssueCollector issues) =>
        Take(board, operations, isChecked: false, issues);

    internal static CircleBoard? Apply(CircleBoard board, IReadOnlyList<CircleOperation> operations, IssueCollector issues) =>
        TakeAll(board, operations, isChecked: false, issues) is { } editor ? editor.ToBoard() : null;

    private static Validated<CircleMerge> Take(
        CircleBoard board, IReadOnlyList<CircleOperation> operations, bool isChecked, IssueCollector issues) =>
        TakeAll(board, operations, isChecked, issues) is { } editor
            ? new Validated<CircleMerge>(
                new CircleMerge(board, editor.ToBoard(), editor.Arrived), issues.ToReport(CircleBoard.DocumentKind))
            : Refused(issues);

    private static BoardEditor? TakeAll(CircleBoard board, IReadOnlyList<CircleOperation> operations, bool isChecked, IssueCollector issues)
    {
        BoardEditor editor = new(board, operations.Count);
        for (int i = 0; i < operations.Count; i++)
        {
            CircleOperation operation = operations[i];
            if (!isChecked)
            {
                CircleRules.CheckShape(board, operation, new OperationPath(i), issues);
            }

            if (!editor.Add(operation))
            {
                issues.Add(IssueCode.OperationIdTwice, new OperationPath(i).To("/id"), ("found", operation.Id.ToString()));
            }
        }

        if (!isChecked && !issues.HasErrors)
        {
            Remark(editor, operations, issues);
        }

        return issues.HasErrors ? null : editor;
    }

    /// <summary>Tells of what is kept although something is odd about it.</summary>
    private static void Remark(BoardEditor editor, IReadOnlyList<CircleOperation> operations, IssueCollector issues)
    {
        for (int i = 0; i < operations.Count; i++)
        {
            CircleOperation operation = operations[i];
            if (editor.FindMissing(operation) is { } missing)
            {
                issues.Add(
                    IssueCode.OperationWaits, new OperationPath(i).ToString(), ("found", operation.Id.ToString()),
                    ("missing", missing.ToString()));
            }

            CircleRules.CheckClock(operation.Basis is { } basis ? editor.Find(basis) : null, operation, new OperationPath(i), issues);
        }
    }

    private static Validated<CircleMerge> Refused(IssueCollector issues) => new(null, issues.ToReport(CircleBoard.DocumentKind));
}
