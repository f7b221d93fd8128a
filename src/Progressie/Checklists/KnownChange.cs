namespace Progressie.Checklists;

/// <summary>A change of the answers that came under an id, and the moment that was noted of all that it changed.</summary>
/// <remarks>What it changed is not kept a second time: what still has its moment is as it left it. Immutable.</remarks>
internal sealed record KnownChange(EventId Id, DateTimeOffset At)
{
    public bool Equals(KnownChange? other) => other is not null && Id == other.Id && At.EqualsExact(other.At);

    public override int GetHashCode() => HashCode.Combine(Id, At);
}
