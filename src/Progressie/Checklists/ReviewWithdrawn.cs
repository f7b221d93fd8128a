using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Something that was told of an intention was taken back: a review, a correction or a taking back. It stays in the history,
/// no longer counts, and neither does what followed from it.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 10.3.</remarks>
public sealed partial record ReviewWithdrawn : IntentionEvent
{
    /// <summary>Gets the number of the event that is taken back: its place among those of the intention, counted from 1.</summary>
    /// <value>A response refuses one that is not there.</value>
    public required int Number { get; init; }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    internal override (int Kind, NextStepStatus Status, string? Outcome, string? Reason) Content => (2, default, null, Reason);

    internal override int? TakesBack => Number;

    /// <summary>Shows what happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>withdrew event 1</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"withdrew event {Number}");

    internal override IntentionEvent AboutNumber(int number) => this with { Number = number };

    internal override void Check(TextCheck check) => check.Text("reason", Reason);

    private protected override LogEvent WithoutWords() => this with { By = null, Reason = FreeText.Erase(Reason) };
}
