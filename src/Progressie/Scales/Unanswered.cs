namespace Progressie.Scales;

/// <summary>The question was asked and not answered with a position, which is fine.</summary>
/// <remarks>Not 0, and no position. Personal data. Immutable. Source: handbook 4.4.</remarks>
public sealed partial record Unanswered : ScaleAnswer
{
    internal override ScaleAnswerKind Kind => ScaleAnswerKind.Unanswered;

    /// <summary>Shows what kind of answer it is, and nothing that a person said.</summary>
    /// <returns>Always the same.</returns>
    public override string ToString() => "unanswered";
}
