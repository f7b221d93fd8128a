using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Keeps lists of operations in the order of their ids.</summary>
internal static class OperationOrder
{
    private static readonly HashSet<OperationId> Nothing = [];

    internal static AppendList<CircleOperation> Insert(AppendList<CircleOperation> operations, CircleOperation operation) =>
        operations.Count == 0 || operation.Id > operations[^1].Id
            ? operations.Add(operation)
            : Sorted([.. operations, operation]);

    internal static AppendList<CircleOperation> InsertAll(AppendList<CircleOperation> operations, List<CircleOperation> more) =>
        Sorted([.. operations, .. more]);

    internal static AppendList<CircleOperation> Replace(
        AppendList<CircleOperation> operations, Dictionary<OperationId, Compacted> places) =>
        AppendList<CircleOperation>.Own([.. operations.Select(operation => places.GetValueOrDefault(operation.Id) ?? operation)]);

    /// <summary>The operations that were taken back by another in the list. A taking back is none of them: it is done once and for
    /// all.</summary>
    internal static HashSet<OperationId> UndoneIn(AppendList<CircleOperation> operations)
    {
        HashSet<OperationId>? undone = null;
        HashSet<OperationId>? undos = null;
        foreach (CircleOperation operation in operations)
        {
            if (operation is Undone undo)
            {
                (undone ??= []).Add(undo.Operation);
                (undos ??= []).Add(undo.Id);
            }
        }

        undone?.ExceptWith(undos!);
        return undone ?? Nothing;
    }

    private static AppendList<CircleOperation> Sorted(CircleOperation[] operations)
    {
        Array.Sort(operations, static (one, other) => one.Id.CompareTo(other.Id));
        return AppendList<CircleOperation>.Own(operations);
    }
}
