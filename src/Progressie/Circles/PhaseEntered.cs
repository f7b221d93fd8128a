using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The session went on to a phase, or back to one.</summary>
/// <remarks>Immutable. Source: handbook 6.1 and 6.3.</remarks>
public sealed partial record PhaseEntered : CircleOperation
{
    private ValueList<OperationId> _seen = ValueList<OperationId>.Empty;

    /// <summary>Gets the phase.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the phases.</exception>
    public required CirclePhase Phase
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what whoever entered it had seen: the last operation of each replica. What they had seen stays on the wall in a silent
    /// phase; what they had not is silent.</summary>
    /// <value>In the order of the replicas; empty when there was nothing.</value>
    /// <exception cref="ArgumentException">The list is <see langword="null"/> or holds a <c>default</c>.</exception>
    public IReadOnlyList<OperationId> Seen
    {
        get => _seen;
        init
        {
            OperationId[] ids = OperationOrder.CopyIds(value, nameof(value));
            Array.Sort(ids, static (one, other) => one.Replica.CompareTo(other.Replica));
            _seen = ValueList<OperationId>.Own(ids);
        }
    }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone entered FillInner</c>.</returns>
    public override string ToString() => $"{Id} entered {Phase}";

    /// <summary>Whether whoever entered it had seen an operation.</summary>
    internal bool HasSeen(OperationId operation)
    {
        foreach (OperationId seen in _seen.Span)
        {
            if (seen.Replica == operation.Replica)
            {
                return operation.Number <= seen.Number;
            }
        }

        return false;
    }

    internal override CircleOperationKind Kind => CircleOperationKind.PhaseEntered;

    internal override bool IsRepeatedBy(CircleOperation sent) =>
        sent is PhaseEntered entered && (this with { Id = sent.Id, At = sent.At, Builds = sent.Builds, Seen = entered.Seen }).Equals(sent);
}
