using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Operations by their ids: for each replica a list in the order of its numbers, which nearly always grows at its end.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class OperationSet : IEquatable<OperationSet>, IOperations
{
    private readonly PersistentMap<ReplicaId, AppendList<CircleOperation>> _byReplica;

    // The first that came under each id of a request.
    private readonly PersistentMap<EventId, CircleOperation> _byEvent;

    private OperationSet(
        PersistentMap<ReplicaId, AppendList<CircleOperation>> byReplica,
        PersistentMap<EventId, CircleOperation> byEvent,
        int count,
        CircleArchived archived)
    {
        _byReplica = byReplica;
        _byEvent = byEvent;
        Count = count;
        Archived = archived;
    }

    internal static OperationSet Empty { get; } = new(
        PersistentMap<ReplicaId, AppendList<CircleOperation>>.Empty, PersistentMap<EventId, CircleOperation>.Empty, 0,
        CircleArchived.None);

    internal int Count { get; }

    /// <summary>Gets what lies in archives.</summary>
    internal CircleArchived Archived { get; }

    /// <summary>Gets of each replica the ids of all that it did, in order, also of what lies in archives; the replicas are in no
    /// order.</summary>
    internal IEnumerable<OperationId[]> Ids => Archived.Count == 0
        ? Lists.Select(static list => list.Select(static one => one.Id).ToArray())
        : Lists.SelectMany(static list => list).Select(static one => one.Id).Concat(Archived.Ids)
            .GroupBy(static id => id.Replica).Select(static ids => ids.Order().ToArray());

    /// <summary>Gets the operations of each replica, in order; the replicas are in no order.</summary>
    internal IEnumerable<AppendList<CircleOperation>> Lists => _byReplica.Select(static entry => entry.Value);

    public bool Equals(OperationSet? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Count == other.Count && Archived.Equals(other.Archived)
                && _byReplica.All(entry => entry.Value.Equals(other._byReplica.Find(entry.Key)))));

    public override bool Equals(object? obj) => Equals(obj as OperationSet);

    public override int GetHashCode() => Count;

    public CircleOperation? Find(OperationId id)
    {
        if (id.IsDefault || _byReplica.Find(id.Replica) is not { } list)
        {
            return null;
        }

        int at = OperationOrder.IndexOf(list, id, list.Count);
        return at < 0 ? null : list[at];
    }

    /// <summary>The first operation that came under the id of a request.</summary>
    internal CircleOperation? Find(EventId? id) => id is { } known ? _byEvent.Find(known) : null;

    /// <summary>The set with an operation whose id is new to it.</summary>
    internal OperationSet Add(CircleOperation operation)
    {
        AppendList<CircleOperation> list = _byReplica.Find(operation.Id.Replica) ?? AppendList<CircleOperation>.Empty;
        list = list.Count == 0 || list[^1].Id < operation.Id ? list.Add(operation) : OperationOrder.Change(list, [operation], null);
        return new OperationSet(
            _byReplica.Set(operation.Id.Replica, list),
            operation.EventId is { } id && !(Find(id)?.Id < operation.Id) ? _byEvent.Set(id, operation) : _byEvent,
            Count + 1, Archived);
    }

    /// <summary>The set with operations by their ids, each in the place of the one that has its id already.</summary>
    internal OperationSet With(Dictionary<OperationId, CircleOperation> operations)
    {
        PersistentMap<ReplicaId, AppendList<CircleOperation>>.Builder byReplica = _byReplica.ToBuilder();
        int count = Count;
        foreach (IGrouping<ReplicaId, CircleOperation> group in operations.Values.GroupBy(static operation => operation.Id.Replica))
        {
            AppendList<CircleOperation> list = byReplica.Find(group.Key) ?? AppendList<CircleOperation>.Empty;
            CircleOperation[] more = [.. group];
            Array.Sort(more, static (one, other) => one.Id.CompareTo(other.Id));
            int before = list.Count;
            if (before > 0 && more[0].Id <= list[^1].Id)
            {
                list = OperationOrder.Change(list, [.. more], [.. more.Select(static operation => operation.Id)]);
            }
            else if (before == 0)
            {
                list = AppendList<CircleOperation>.Own(more);
            }
            else
            {
                list = list.AddRange(more);
            }

            byReplica.Set(group.Key, list);
            count += list.Count - before;
        }

        OperationSet with = new(byReplica.ToMap(), _byEvent, count, Archived);
        return new OperationSet(with._byReplica, with.ListEvents(operations.Values, this), count, Archived);
    }

    /// <summary>The set of which other operations lie in archives.</summary>
    internal OperationSet WithArchived(CircleArchived archived) => new(_byReplica, _byEvent, Count, archived);

    private PersistentMap<EventId, CircleOperation> ListEvents(IReadOnlyCollection<CircleOperation> changed, OperationSet before)
    {
        PersistentMap<EventId, CircleOperation>.Builder byEvent = _byEvent.ToBuilder();
        if (changed.Any(one => before.Find(one.Id) is { EventId: { } was } && was != one.EventId))
        {
            // What stood in its place came under another id: only places that were made up do that.
            byEvent = PersistentMap<EventId, CircleOperation>.Empty.ToBuilder();
            changed = ToArray();
        }

        foreach (CircleOperation one in changed)
        {
            if (one.EventId is { } id && !(byEvent.Find(id)?.Id < one.Id))
            {
                byEvent.Set(id, one);
            }
        }

        return byEvent.ToMap();
    }

    /// <summary>All operations, in order.</summary>
    internal CircleOperation[] ToArray()
    {
        CircleOperation[] all = new CircleOperation[Count];
        int at = 0;
        int lists = 0;
        foreach (AppendList<CircleOperation> list in Lists)
        {
            foreach (CircleOperation operation in list)
            {
                all[at++] = operation;
            }

            lists++;
        }

        if (lists > 1)
        {
            Array.Sort(all, static (one, other) => one.Id.CompareTo(other.Id));
        }

        return all;
    }
}
