using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>An intention that was removed from a response, with when: a draft that still has it does not bring it back.</summary>
/// <remarks>Kept of what <see cref="ChecklistResponse.Change(Func{ChecklistResponse, ChecklistResponse}, Writer)"/> removed, as it was
/// then. Meant again, it is the same intention again. Personal data. Immutable.</remarks>
public sealed partial record RemovedIntention
{
    internal RemovedIntention(Intention intention, DateTimeOffset at, ParticipantId? by)
    {
        Intention = intention;
        At = at;
        By = by;
    }

    /// <summary>Gets the intention as it was, with all that was told of it.</summary>
    public Intention Intention { get; }

    /// <summary>Gets when it was removed.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Gets who removed it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public ParticipantId? By { get; }

    internal IntentionKey Key => IntentionKey.Of(Intention);

    /// <summary>Whether it says the same, the moment with the same offset.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(RemovedIntention? other) =>
        other is not null && Intention == other.Intention && At.EqualsExact(other.At) && By == other.By;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Intention, At, By);

    /// <summary>Shows what the intention pointed at, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>removed intention from 2B-6</c>.</returns>
    public override string ToString() => $"removed {Intention}";

    /// <summary>What is left of some when intentions are erased. One of no item is known by its words alone, and goes with them.</summary>
    internal static ValueList<RemovedIntention> Left(ValueList<RemovedIntention> removed, Func<Intention, Intention> left) =>
        ValueList<RemovedIntention>.Own(
        [
            .. removed
                .Select(one => left(one.Intention) is var intention && FreeText.IsErased(intention.Text)
                    ? new RemovedIntention(intention, one.At, by: null)
                    : new RemovedIntention(intention, one.At, one.By))
                .Where(static one => !FreeText.IsErased(one.Key.Words)),
        ]);

    /// <summary>Of some, those that are not there, in the order in which they were removed.</summary>
    internal static ValueList<RemovedIntention> Except(
        IEnumerable<RemovedIntention> removed, IEnumerable<Intention> there, Checklist checklist)
    {
        HashSet<IntentionKey> keys = [.. there.Select(IntentionKey.Of)];
        return ValueList<RemovedIntention>.Own(
        [
            .. removed
                .Where(one => !keys.Contains(one.Key))
                .OrderBy(static one => DayOrMoment.Of(one.At))
                .ThenBy(one => one.Intention.Item is { } item ? checklist.IndexOf(item) : int.MaxValue)
                .ThenBy(static one => one.Intention.Number)
                .ThenBy(static one => one.Intention.Text, StringComparer.Ordinal),
        ]);
    }
}
