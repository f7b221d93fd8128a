using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>The last operations on one note, or on the board itself: nothing that is known builds on them. Nearly always there is
/// one.</summary>
internal readonly record struct Heads
{
    private readonly OperationId _one;
    private readonly ValueList<OperationId>? _all;

    private Heads(OperationId one, ValueList<OperationId>? all)
    {
        _one = one;
        _all = all;
    }

    internal static Heads None => default;

    internal int Count => _all?.Count ?? (_one.IsDefault ? 0 : 1);

    internal OperationId this[int index] => _all is null ? _one : _all[index];

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

    internal bool Contains(OperationId id)
    {
        for (int i = 0; i < Count; i++)
        {
            if (this[i] == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The heads after one more operation: it takes the place of those that it builds on.</summary>
    internal Heads After(CircleOperation next)
    {
        Heads basis = next.Builds;
        List<OperationId> left = new(Count + 1);
        for (int i = 0; i < Count; i++)
        {
            if (!basis.Contains(this[i]))
            {
                left.Add(this[i]);
            }
        }

        left.Add(next.Id);
        return left.Count == 1 ? Of(next.Id) : Own([.. left]);
    }

    internal ValueList<OperationId> ToList() =>
        _all ?? (_one.IsDefault ? ValueList<OperationId>.Empty : ValueList<OperationId>.Own([_one]));
}
