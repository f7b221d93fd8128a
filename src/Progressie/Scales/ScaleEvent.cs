namespace Progressie.Scales;

/// <summary>One thing that happened in a series. A series is the scale it began with and its events, in order.</summary>
/// <remarks>A closed set: <see cref="ReadingRecorded"/>, <see cref="ReadingCorrected"/>, <see cref="ReadingWithdrawn"/>,
/// <see cref="ScaleRevised"/> and <see cref="StepReviewed"/>. Immutable.</remarks>
public abstract partial record ScaleEvent : LogEvent
{
    private protected ScaleEvent()
    {
    }

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

    /// <summary>Gets whether the same was recorded.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(ScaleEvent? other) => base.Equals(other) && By == other.By;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), By);
}
