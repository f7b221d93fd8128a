using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>One thing that happened in a series. A series is the scale it began with and its events, in order.</summary>
/// <remarks>A closed set: <see cref="ReadingRecorded"/>, <see cref="ReadingCorrected"/>, <see cref="ReadingWithdrawn"/> and
/// <see cref="ScaleRevised"/>. Immutable.</remarks>
public abstract partial record ScaleEvent
{
    private protected ScaleEvent()
    {
    }

    /// <summary>Gets the moment.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets who wrote it down.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ParticipantId? By
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    internal abstract ScaleEventKind Kind { get; }

    /// <summary>Gets whether the same happened at the same moment, told with the same offset.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(ScaleEvent? other) =>
        other is not null && EqualityContract == other.EqualityContract && At.EqualsExact(other.At) && By == other.By;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, At, By);

    /// <summary>Judges the texts that people typed; some kinds have none.</summary>
    internal virtual void Check(TextCheck check)
    {
    }
}
