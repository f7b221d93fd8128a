using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Something was taken back: a reading, a correction, a version of the scale, or a taking back. It stays in the history, counts no
/// more, and neither does what followed from it.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record ReadingWithdrawn : ScaleEvent
{
    /// <summary>Gets the number of the event that is taken back: its place, counted from 1.</summary>
    /// <value>A series refuses one that is not there, or was taken back.</value>
    public required int Number { get; init; }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    internal override int? TakesBack => Number;

    internal override ScaleEventKind Kind => ScaleEventKind.Withdrawn;

    /// <summary>Shows what happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>withdrew event 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"withdrew event {Number}");

    internal override void Check(TextCheck check) => check.Text("reason", Reason);

    private protected override LogEvent WithoutWords() => this with { By = null, Reason = FreeText.Erase(Reason) };
}
