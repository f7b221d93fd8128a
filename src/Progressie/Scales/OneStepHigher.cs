using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>What it would look like a little higher on the scale.</summary>
/// <remarks>A small difference; it need not be a whole point. Personal data. Immutable. Source: handbook 4.2 (step 5).</remarks>
public sealed partial record OneStepHigher
{
    /// <summary>Gets the position it is about.</summary>
    /// <value><see langword="null"/> when no number was named.</value>
    /// <exception cref="ArgumentException">The position is <c>default</c>.</exception>
    public ScalePosition? Position
    {
        get;
        init => field = value is { IsDefault: true }
            ? throw new ArgumentException("The position is default, which is no position.", nameof(value))
            : value;
    }

    /// <summary>Gets what will be a little different then.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string LooksLike
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows what it is, and nothing that a person said.</summary>
    /// <returns>The same for every one.</returns>
    public override string ToString() => "one step higher";

    /// <summary>Judges the texts that people typed.</summary>
    internal void Check(TextCheck check) => check.Text("looksLike", LooksLike);
}
