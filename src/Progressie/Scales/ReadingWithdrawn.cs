using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>A reading was taken back. It stays in the history, and counts no more.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record ReadingWithdrawn : ScaleEvent
{
    /// <summary>Gets the number of the reading that this is about: the place of its event, counted from 1.</summary>
    /// <value>A series refuses one that is no number of a reading.</value>
    public required int Number { get; init; }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? Reason { get; init; }

    internal override ScaleEventKind Kind => ScaleEventKind.Withdrawn;

    /// <summary>Shows what happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>withdrew event 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"withdrew event {Number}");

    internal override void Check(TextCheck check) => check.Text("reason", Reason);
}
