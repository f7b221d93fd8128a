namespace Progressie.Internal;

/// <summary>What a step is known by: the place it came from, or, when that is not one place, also whose it is and its words.</summary>
internal readonly record struct StepKey(ProgressSource? Origin, string? What, ParticipantId? Owner)
{
    public bool Equals(StepKey other) => Origin == other.Origin && Owner == other.Owner && SameWords.AreIn(What, other.What);

    public override int GetHashCode() => HashCode.Combine(Origin, Owner, SameWords.Comparer.GetHashCode(What));

    internal static StepKey Of(NextStep step) =>
        step.Origin is { IsPlace: true } place ? new(place, null, null) : new(step.Origin, step.What, step.Owner?.Id);

    /// <summary>What a step was known by before the response it comes from had a key: with its owner, or before that had one.</summary>
    internal static IEnumerable<StepKey> BeforeKeyOf(NextStep step) => step.Origin is not { Response: not null } origin
        ? []
        : [new(origin with { Response = null }, step.What, step.Owner?.Id), new(origin with { Response = null }, step.What, null)];
}
