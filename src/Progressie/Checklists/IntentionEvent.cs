namespace Progressie.Checklists;

/// <summary>One thing that was told of what came of an intention.</summary>
/// <remarks>A closed set: <see cref="IntentionReviewed"/>, <see cref="ReviewCorrected"/> and <see cref="ReviewWithdrawn"/>. Made by the
/// verbs of a response. Personal data. Immutable. Source: handbook 10.3.</remarks>
public abstract partial record IntentionEvent : LogEvent
{
    private protected IntentionEvent()
    {
    }

    /// <summary>Gets who told.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ParticipantId? By
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>What it says beside when and who, for an order that is the same wherever it is made.</summary>
    internal abstract (int Kind, NextStepStatus Status, string? Outcome, string? Reason) Content { get; }

    /// <summary>Gets whether the same was told.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Whether they are equal.</returns>
    public virtual bool Equals(IntentionEvent? other) => base.Equals(other) && By == other.By;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), By);

    /// <summary>The event as it is about another one, or this one when it is about none.</summary>
    internal virtual IntentionEvent AboutNumber(int number) => this;
}
