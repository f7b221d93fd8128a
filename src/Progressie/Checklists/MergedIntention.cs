namespace Progressie.Checklists;

/// <summary>An intention that two drafts had differently.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record MergedIntention
{
    internal MergedIntention(Intention? kept, Intention? other, RemovedIntention? removed = null)
    {
        Kept = kept;
        Other = other;
        RemovedAt = removed?.At;
        RemovedBy = removed?.By;
    }

    /// <summary>Gets the intention as it is now: as it was changed later, with all that was told of it in either draft.</summary>
    /// <value><see langword="null"/> when it was removed, and that was later.</value>
    public Intention? Kept { get; }

    /// <summary>Gets the intention as it was in the other draft.</summary>
    /// <value><see langword="null"/> when it was removed there.</value>
    public Intention? Other { get; }

    /// <summary>Gets when it was removed.</summary>
    /// <value><see langword="null"/> when it was in neither draft.</value>
    public DateTimeOffset? RemovedAt { get; }

    /// <summary>Gets who removed it.</summary>
    /// <value><see langword="null"/> when not said, or when it was not removed.</value>
    public ParticipantId? RemovedBy { get; }

    /// <summary>Shows what the intention points at, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>intention from 2B-6</c>.</returns>
    public override string ToString() => (Kept ?? Other)!.ToString();
}
