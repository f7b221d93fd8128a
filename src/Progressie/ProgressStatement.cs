using Progressie.Internal;

namespace Progressie;

/// <summary>One thing that is achieved, or one that is desired, in words: what one technique hands to another.</summary>
/// <remarks>A checklist, a scale and a journal make statements; a circle board takes them as notes.
/// Its texts are judged where a document takes it in. Personal data. Immutable. Source: handbook 0.5.</remarks>
public sealed partial record ProgressStatement
{
    /// <summary>Gets which of the two sides it is on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the sides.</exception>
    public required ProgressSide Side
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets what is achieved or desired.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how it came about, or how the person wants to do it.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? How { get; init; }

    /// <summary>Gets where it came from.</summary>
    /// <value><see langword="null"/> when that is not known.</value>
    public ProgressSource? Source { get; init; }

    /// <summary>Shows the side, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>statement (Achieved)</c>.</returns>
    public override string ToString() => $"statement ({Side})";
}
