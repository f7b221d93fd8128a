using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What lies in the archives of a board: the ids of the operations, and of the requests that these came with.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class CircleArchived : IEquatable<CircleArchived>
{
    private readonly HashSet<OperationId> _operations;
    private readonly Dictionary<EventId, ArchivedEvent> _events = [];

    internal CircleArchived(IEnumerable<OperationId> operations, IEnumerable<ArchivedEvent> events)
    {
        _operations = [.. operations];
        foreach (ArchivedEvent one in events)
        {
            _events.TryAdd(one.Id, one);
        }
    }

    internal static CircleArchived None { get; } = new([], []);

    internal int Count => _operations.Count;

    /// <summary>Gets the operations, in order.</summary>
    internal ValueList<OperationId> Operations => ValueList<OperationId>.Own([.. _operations.Order()]);

    /// <summary>Gets the requests, in the order of the operations.</summary>
    internal ValueList<ArchivedEvent> Events => ValueList<ArchivedEvent>.Own(
        [.. _events.Values.OrderBy(static one => one.Operation)]);

    /// <summary>Gets the highest number of the operations; 0 when there are none.</summary>
    internal int HighestNumber => _operations.Select(static id => id.Number).DefaultIfEmpty().Max();

    internal bool Contains(OperationId operation) => _operations.Count > 0 && _operations.Contains(operation);

    /// <summary>The request under an id.</summary>
    internal ArchivedEvent? Find(EventId? request) => request is { } id ? _events.GetValueOrDefault(id) : null;

    /// <summary>The same, with what goes into an archive.</summary>
    internal CircleArchived With(IEnumerable<CircleOperation> more) => new(
        _operations.Concat(more.Select(static one => one.Id)),
        Events.Concat(more.Where(static one => one.EventId is not null).Select(ArchivedEvent.Of)));

    /// <summary>The same, without what comes out of an archive.</summary>
    internal CircleArchived Without(IEnumerable<CircleOperation> back)
    {
        HashSet<OperationId> left = [.. _operations.Except(back.Select(static one => one.Id))];
        return new CircleArchived(left, Events.Where(one => left.Contains(one.Operation)));
    }

    /// <summary>The ids alone, in no order.</summary>
    internal IEnumerable<OperationId> Ids => _operations;

    public bool Equals(CircleArchived? other) =>
        other is not null && (ReferenceEquals(this, other) || (_operations.SetEquals(other._operations) && Events.Equals(other.Events)));

    public override bool Equals(object? obj) => Equals(obj as CircleArchived);

    public override int GetHashCode() => Count;
}
