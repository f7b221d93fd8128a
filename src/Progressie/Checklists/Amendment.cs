namespace Progressie.Checklists;

/// <summary>One change of a response after it was completed.</summary>
/// <remarks>What the answers were before it, <see cref="ChecklistResponse.BeforeAmendment(int)"/> tells. Immutable.</remarks>
public sealed partial record Amendment
{
    internal Amendment(DateTimeOffset at, Participant? by, string? reason, ResponseContent before)
    {
        At = at;
        By = by;
        Reason = reason;
        Before = before;
    }

    /// <summary>Gets the moment of the change.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Gets who made the change.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public Participant? By { get; }

    /// <summary>Gets why the change was made.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; }

    /// <summary>Gets the id by which the same, sent again, is known.</summary>
    /// <value><see langword="null"/> when it has none.</value>
    public EventId? Id { get; internal init; }

    internal ResponseContent Before { get; }

    /// <inheritdoc/>
    public bool Equals(Amendment? other) =>
        other is not null && At.EqualsExact(other.At) && By == other.By && Reason == other.Reason && Id == other.Id
        && Before == other.Before;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(At, By, Reason, Id);

    /// <summary>Shows the moment, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>amendment at 2026-11-21T14:30:00+01:00</c>.</returns>
    public override string ToString() => $"amendment at {Internal.Moments.Text(At)}";
}
