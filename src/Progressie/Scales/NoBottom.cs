namespace Progressie.Scales;

/// <summary>The answer is that there is no bottom: it keeps sinking.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 4.4.</remarks>
public sealed partial record NoBottom : ScaleAnswer
{
    internal override ScaleAnswerKind Kind => ScaleAnswerKind.NoBottom;

    /// <summary>Shows what kind of answer it is, and nothing that a person said.</summary>
    /// <returns>Always the same.</returns>
    public override string ToString() => "no bottom";
}
