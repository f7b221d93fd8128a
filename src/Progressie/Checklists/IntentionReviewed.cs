using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>It was told what came of an intention.</summary>
/// <remarks>Letting a step go is as good an outcome as doing it. Personal data. Immutable. Source: handbook 10.3.</remarks>
public sealed partial record IntentionReviewed : IntentionEvent
{
    /// <summary>Gets where the step stood when that happened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public required NextStepStatus Status
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what came of it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Outcome { get; init; }

    internal override (int Kind, NextStepStatus Status, string? Outcome, string? Reason) Content => (0, Status, Outcome, null);

    /// <summary>Shows what happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>reviewed an intention (Done)</c>.</returns>
    public override string ToString() => $"reviewed an intention ({Status})";

    internal override void Check(TextCheck check) => check.Text("outcome", Outcome);

    private protected override LogEvent WithoutWords() => this with { By = null, Outcome = FreeText.Erase(Outcome) };
}
