using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Keeps lists of operations in the order of their ids.</summary>
internal static class OperationOrder
{
    /// <summary>The log with more operations, and without those at some places.</summary>
    internal static AppendList<CircleOperation> Change(
        AppendList<CircleOperation> operations, List<CircleOperation> more, HashSet<OperationId>? gone)
    {
        CircleOperation[] all =
        [
            .. gone is null ? operations : operations.Where(operation => !gone.Contains(operation.Id)),
            .. more,
        ];
        Array.Sort(all, static (one, other) => one.Id.CompareTo(other.Id));
        return AppendList<CircleOperation>.Own(all);
    }

    /// <summary>Where an operation stands among the first of a log, or below zero when it is not there.</summary>
    internal static int IndexOf(AppendList<CircleOperation> operations, OperationId id, int count)
    {
        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int order = operations[middle].Id.CompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Copies ids that come from elsewhere.</summary>
    internal static OperationId[] CopyIds(IReadOnlyList<OperationId> ids, string parameter)
    {
        ArgumentNullException.ThrowIfNull(ids, parameter);
        OperationId[] copy = [.. ids];
        return Array.Exists(copy, static id => id.IsDefault)
            ? throw new ArgumentException("The list holds a default, which is no id.", parameter)
            : copy;
    }
}
