using System.Globalization;

namespace Progressie;

/// <summary>Counts the central pair, achieved and desired progress, over a number of items, always with that number.</summary>
/// <remarks>An item can be both achieved and desired. The counts obey
/// <c>Achieved + Desired = OnlyAchieved + OnlyDesired + 2 × Both</c> and
/// <c>OnlyAchieved + OnlyDesired + Both + Neither + NotSeen = Of</c>. There is no grade in it and no percentage: a count
/// without what it is of says nothing. Source: handbook 10.5. Immutable; <c>default</c> counts nothing of nothing.</remarks>
public readonly partial record struct ProgressTally
{
    /// <summary>Counts from the five states of items.</summary>
    /// <param name="achieved">Items achieved and not desired any further, 0 or more.</param>
    /// <param name="desired">Items desired and not yet achieved, 0 or more.</param>
    /// <param name="both">Items achieved and desired, 0 or more.</param>
    /// <param name="neither">Items seen, and neither achieved nor desired, 0 or more.</param>
    /// <param name="notSeen">Items not seen, 0 or more.</param>
    /// <returns>The tally over all those items.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 0, or all of them together are more than
    /// <see cref="int.MaxValue"/>.</exception>
    public static ProgressTally FromStates(int achieved, int desired, int both, int neither, int notSeen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(achieved);
        ArgumentOutOfRangeException.ThrowIfNegative(desired);
        ArgumentOutOfRangeException.ThrowIfNegative(both);
        ArgumentOutOfRangeException.ThrowIfNegative(neither);
        ArgumentOutOfRangeException.ThrowIfNegative(notSeen);
        long all = (long)achieved + desired + both + neither + notSeen;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(all, int.MaxValue, nameof(notSeen));
        int seen = achieved + desired + both + neither;
        return new ProgressTally(seen + notSeen, seen, achieved + both, desired + both, both);
    }

    internal ProgressTally(int of, int seen, int achieved, int desired, int both)
    {
        Of = of;
        Seen = seen;
        Achieved = achieved;
        Desired = desired;
        Both = both;
    }

    /// <summary>Gets the number of items counted: the denominator of every other count.</summary>
    public int Of { get; }

    /// <summary>Gets how many items were seen, whatever was answered.</summary>
    public int Seen { get; }

    /// <summary>Gets how many items are achieved, desired or not.</summary>
    public int Achieved { get; }

    /// <summary>Gets how many items are desired, achieved or not.</summary>
    public int Desired { get; }

    /// <summary>Gets how many items are achieved and desired: it is there, and more is wanted.</summary>
    public int Both { get; }

    /// <summary>Gets how many items are achieved and not desired any further.</summary>
    public int OnlyAchieved => unchecked(Achieved - Both);

    /// <summary>Gets how many items are desired and not yet achieved.</summary>
    public int OnlyDesired => unchecked(Desired - Both);

    /// <summary>Gets how many items were seen and are neither: a deliberate answer, and no failing.</summary>
    public int Neither => unchecked(Seen - Achieved - Desired + Both);

    /// <summary>Gets how many items were not seen.</summary>
    public int NotSeen => unchecked(Of - Seen);

    /// <summary>Adds two tallies over different items.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>The tally over all those items.</returns>
    public static ProgressTally operator +(ProgressTally left, ProgressTally right) => new(
        left.Of + right.Of,
        left.Seen + right.Seen,
        left.Achieved + right.Achieved,
        left.Desired + right.Desired,
        left.Both + right.Both);

    /// <summary>Adds another tally over different items.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The tally over all those items.</returns>
    public ProgressTally Add(ProgressTally other) => this + other;

    /// <summary>Lists the counts with their denominator, the same in every culture.</summary>
    /// <returns>Text such as <c>achieved 3, desired 2, both 1, neither 1, not seen 2, of 7</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"achieved {Achieved}, desired {Desired}, both {Both}, neither {Neither}, not seen {NotSeen}, of {Of}");
}
