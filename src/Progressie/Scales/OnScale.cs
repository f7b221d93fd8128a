namespace Progressie.Scales;

/// <summary>The answer is a position on the scale.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record OnScale : ScaleAnswer
{
    /// <summary>Gets the position.</summary>
    /// <exception cref="ArgumentException">The position is <c>default</c>.</exception>
    public required ScalePosition Position
    {
        get;
        init =>
            field = value.IsDefault ? throw new ArgumentException("The position is default, which is no position.", nameof(value)) : value;
    }

    internal override ScaleAnswerKind Kind => ScaleAnswerKind.OnScale;

    /// <summary>Shows what kind of answer it is, and nothing that a person said.</summary>
    /// <returns>The same for every position.</returns>
    public override string ToString() => "on the scale";
}
