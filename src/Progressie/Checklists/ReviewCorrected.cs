using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>What was told of an intention was put right, as a whole. What it was before stays in the history.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 10.3.</remarks>
public sealed partial record ReviewCorrected : IntentionEvent
{
    /// <summary>Gets the number of what is put right: the place of its event among those of the intention, counted from 1.</summary>
    /// <value>A response refuses one that is no number of an <see cref="IntentionReviewed"/>.</value>
    public required int Number { get; init; }

    /// <summary>Gets where the step stood.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public required NextStepStatus Status
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what came of it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Outcome { get; init; }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    internal override (int Kind, NextStepStatus Status, string? Outcome, string? Reason) Content => (1, Status, Outcome, Reason);

    internal override int? About => Number;

    /// <summary>Shows what happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>corrected review 1 (Done)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"corrected review {Number} ({Status})");

    internal override IntentionEvent AboutNumber(int number) => this with { Number = number };

    internal override void Check(TextCheck check)
    {
        check.Text("outcome", Outcome);
        check.Text("reason", Reason);
    }

    private protected override LogEvent WithoutWords() =>
        this with { By = null, Outcome = FreeText.Erase(Outcome), Reason = FreeText.Erase(Reason) };
}
