using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What came of taking over the operations of another replica.</summary>
/// <remarks>Merging is the same whoever merges with whom, in whatever order and however often: what has been seen already changes nothing. Immutable.</remarks>
public sealed class CircleMerge
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
    /// <value>Empty when there were none. The other may still have left out the content of something taken back; then <see cref="Board"/> has it left out too.</value>
    public IReadOnlyList<CircleOperation> Arrived { get; }

    /// <summary>Gets what turned out to clash, and how it was settled.</summary>
    /// <value>Empty when nothing did.</value>
    public IReadOnlyList<CircleConflict> NewConflicts => ValueList<CircleConflict>.Own([.. Board.Conflicts.Except(_before.Conflicts)]);

    /// <summary>Gets the operations that still wait for what they are about.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<CircleOperation> Waiting => Board.Waiting;

    /// <summary>Merges two replicas of one board.</summary>
    /// <param name="ours">The one.</param>
    /// <param name="theirs">The other.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">They are not of one board, or one id names two operations; the exception carries the report.</exception>
    public static CircleMerge Between(CircleBoard ours, CircleBoard theirs) => TryBetween(ours, theirs).Value;

    /// <summary>Merges two replicas of one board when they are.</summary>
    /// <param name="ours">The one.</param>
    /// <param name="theirs">The other.</param>
    /// <returns>What came of it, or none, with everything there is to say. Pointers are into the document of <paramref name="theirs"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<CircleMerge> TryBetween(CircleBoard ours, CircleBoard theirs)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
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

    /// <summary>Takes over operations that came from another replica, in any order, some perhaps known already.</summary>
    /// <param name="board">The board.</param>
    /// <param name="operations">The operations.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the list holds one.</exception>
    /// <exception cref="ProgressieDataException">An operation cannot be at all, or one id names two; the exception carries the report.</exception>
    public static CircleMerge Apply(CircleBoard board, IReadOnlyList<CircleOperation> operations) => TryApply(board, operations).Value;

    /// <summary>Takes over operations that came from another replica when they are sound, in any order, some perhaps known already.</summary>
    /// <param name="board">The board.</param>
    /// <param name="operations">The operations.</param>
    /// <returns>What came of it, or none, with everything there is to say: an operation that waits is a hint, a clock that ran backwards a warning. Pointers
    /// are into a document of these operations.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the list holds one.</exception>
    public static Validated<CircleMerge> TryApply(CircleBoard board, IReadOnlyList<CircleOperation> operations)
    {
        ArgumentNullException.ThrowIfNull(board);
        return Take(board, ValueList<CircleOperation>.Copy(operations, nameof(operations)), isChecked: false, new IssueCollector());
    }

    /// <summary>Takes over what came from another replica when it is sound.</summary>
    /// <param name="board">The board.</param>
    /// <param name="message">What came.</param>
    /// <returns>What came of it, or none, with everything there is to say. Pointers are into the document of the message.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<CircleMerge> TryApply(CircleBoard board, CircleMessage message)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(message);
        IssueCollector issues = new();
        if (message.Board != board.Id)
        {
            issues.Add(IssueCode.BoardOther, "/board", ("found", message.Board.ToString()), ("allowed", board.Id.ToString()));
            return new Validated<CircleMerge>(null, issues.ToReport(CircleMessage.DocumentKind));
        }

        BoardEditor? editor = TakeAll(board, message.Operations, isChecked: false, issues);
        return new Validated<CircleMerge>(
            editor is null ? null : new CircleMerge(board, editor.ToBoard(), editor.Arrived), issues.ToReport(CircleMessage.DocumentKind));
    }

    /// <summary>Shows how much arrived, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>merge (3 operations arrived)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"merge ({Arrived.Count} operations arrived)");

    internal static CircleBoard? Apply(CircleBoard board, IReadOnlyList<CircleOperation> operations, IssueCollector issues) =>
        TakeAll(board, operations, isChecked: false, issues) is { } editor ? editor.ToBoard() : null;

    private static Validated<CircleMerge> Take(CircleBoard board, IReadOnlyList<CircleOperation> operations, bool isChecked, IssueCollector issues) =>
        TakeAll(board, operations, isChecked, issues) is { } editor
            ? new Validated<CircleMerge>(new CircleMerge(board, editor.ToBoard(), editor.Arrived), issues.ToReport(CircleBoard.DocumentKind))
            : Refused(issues);

    private static BoardEditor? TakeAll(CircleBoard board, IReadOnlyList<CircleOperation> operations, bool isChecked, IssueCollector issues)
    {
        BoardEditor editor = new(board);
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
                issues.Add(IssueCode.OperationWaits, new OperationPath(i).ToString(), ("found", operation.Id.ToString()), ("missing", missing.ToString()));
            }

            CircleRules.CheckClock(operation.Basis is { } basis ? editor.Find(basis) : null, operation, new OperationPath(i), issues);
        }
    }

    private static Validated<CircleMerge> Refused(IssueCollector issues) => new(null, issues.ToReport(CircleBoard.DocumentKind));
}
