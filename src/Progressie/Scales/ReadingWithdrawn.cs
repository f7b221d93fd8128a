using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>A reading was taken back. It stays in the history, and counts no more.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed record ReadingWithdrawn : ScaleEvent
{
    /// <summary>Gets the number of the event that this is about, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public required int Entry
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Events are counted from 1.");
    }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? Reason
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    internal override ScaleEventKind Kind => ScaleEventKind.Withdrawn;

    /// <summary>Shows what happened, and nothing that a person said.</summary>
    /// <returns>Text such as <c>withdrew event 3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"withdrew event {Entry}");
}
