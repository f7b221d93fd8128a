using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>What was told of an intention once, as it stands after corrections, with what it was before.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 10.3.</remarks>
public sealed partial record IntentionReview
{
    internal IntentionReview(int number, IntentionReviewed original, ReviewCorrected[] corrections, bool isWithdrawn)
    {
        Number = number;
        Original = original;
        Corrections = ValueList<ReviewCorrected>.Own(corrections);
        IsWithdrawn = isWithdrawn;
    }

    /// <summary>Gets the number of its event among those of the intention, counted from 1; corrections and withdrawals point at it.
    /// </summary>
    public int Number { get; }

    /// <summary>Gets what was told at the time.</summary>
    public IntentionReviewed Original { get; }

    /// <summary>Gets the corrections, oldest first.</summary>
    /// <value>Empty when there were none.</value>
    public IReadOnlyList<ReviewCorrected> Corrections { get; }

    /// <summary>Gets whether it was taken back. Then it no longer counts, and is kept.</summary>
    public bool IsWithdrawn { get; }

    /// <summary>Gets where the step stood.</summary>
    public NextStepStatus Status => Corrections.Count > 0 ? Corrections[^1].Status : Original.Status;

    /// <summary>Gets what came of it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Outcome => Corrections.Count > 0 ? Corrections[^1].Outcome : Original.Outcome;

    /// <summary>Gets the moment it was told.</summary>
    public DateTimeOffset At => Original.At;

    /// <summary>Gets when it was so: as the latest correction that says it has it, or else as it was told at first.</summary>
    public DayOrMoment When => Original.WhenAfter(Corrections);

    /// <summary>Gets who told.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public ParticipantId? By => Original.By;

    /// <summary>Gets whether its words, as they stand, were erased for good.</summary>
    public bool IsErased => Corrections.Count > 0 ? Corrections[^1].IsErased : Original.IsErased;

    /// <summary>What reviews are put in order of time by.</summary>
    internal long TimeKey => When.SortKey(At.Offset);

    /// <summary>Shows number and status, and nothing that a person said.</summary>
    /// <returns>Text such as <c>review 1 (Done)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"review {Number} ({Status})");
}
