using System.Collections.Immutable;
using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The last operations on one note, or on the board itself: nothing that is known builds on them. Nearly always there is
/// one.</summary>
/// <remarks>In order. Of what an operation says that it builds on nothing is left out, not even what it says twice.</remarks>
internal readonly struct Heads : IEquatable<Heads>
{
    private readonly OperationId _one;

    // A tree where operations were followed, so that the next of many that saw nothing of each other costs no more than the first.
    private readonly IReadOnlyList<OperationId>? _all;

    private Heads(OperationId one, IReadOnlyList<OperationId>? all)
    {
        _one = one;
        _all = all;
    }

    internal static Heads None => default;

    internal int Count => _all?.Count ?? (_one.IsDefault ? 0 : 1);

    internal OperationId this[int index] => _all is null ? _one : _all[index];

    public static bool operator ==(Heads left, Heads right) => left.Equals(right);

    public static bool operator !=(Heads left, Heads right) => !left.Equals(right);

    internal static Heads Of(OperationId one) => new(one, null);

    /// <summary>Takes over ids that nobody else holds, and puts them in order.</summary>
    internal static Heads Own(OperationId[] ids)
    {
        Array.Sort(ids);
        return ids.Length switch
        {
            0 => None,
            1 => Of(ids[0]),
            _ => new Heads(default, ValueList<OperationId>.Own(ids)),
        };
    }

    public bool Equals(Heads other) => _all is null || other._all is null
        ? _all is null && other._all is null && _one == other._one
        : ReferenceEquals(_all, other._all) || (Count == other.Count && _all.SequenceEqual(other._all));

    public override bool Equals(object? obj) => obj is Heads other && Equals(other);

    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[Count - 1]);

    /// <summary>The heads after one more operation: it takes the place of those that it builds on.</summary>
    internal Heads After(CircleOperation next)
    {
        Heads basis = next.Builds;
        if (_all is null && (Count == 0 || (basis.Count == 1 && basis[0] == _one)))
        {
            return Of(next.Id);
        }

        ImmutableSortedSet<OperationId> left = _all switch
        {
            ImmutableSortedSet<OperationId> many => many,
            { } many => [.. many],
            null => [_one],
        };
        for (int i = 0; i < basis.Count; i++)
        {
            left = left.Remove(basis[i]);
        }

        return left.IsEmpty ? Of(next.Id) : new Heads(default, left.Add(next.Id));
    }

    internal ValueList<OperationId> ToList() => _all switch
    {
        null => _one.IsDefault ? ValueList<OperationId>.Empty : ValueList<OperationId>.Own([_one]),
        ValueList<OperationId> same => same,
        { } many => ValueList<OperationId>.Own([.. many]),
    };
}
