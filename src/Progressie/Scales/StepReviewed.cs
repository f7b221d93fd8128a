using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>It was told what came of the step that somebody chose at a reading.</summary>
/// <remarks>Letting a step go is as good an outcome as doing it. Personal data. Immutable.</remarks>
public sealed partial record StepReviewed : ScaleEvent
{
    /// <summary>Gets the number of the reading at which the step was chosen: the place of its event, counted from 1.</summary>
    /// <value>A series refuses one that is no number of a reading with a step.</value>
    public required int Number { get; init; }

    /// <summary>Gets where the step stands now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public required NextStepStatus Status
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what came of it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Outcome { get; init; }

    internal override ScaleEventKind Kind => ScaleEventKind.Reviewed;

    /// <summary>Shows what happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>reviewed the step of entry 3 (Done)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"reviewed the step of entry {Number} ({Status})");

    internal override int? About => Number;

    internal override void Check(TextCheck check) => check.Text("outcome", Outcome);

    private protected override LogEvent WithoutWords() => this with { By = null, Outcome = FreeText.Erase(Outcome) };
}
