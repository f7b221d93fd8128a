namespace Progressie.Scales;

/// <summary>It was never higher: the present is the best so far.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 4.2 (step 4).</remarks>
public sealed partial record NeverHigher : EarlierHighest
{
    internal override ScalePosition? Highest => null;

    /// <summary>Shows what kind of answer it is, and nothing that a person said.</summary>
    /// <returns>Always the same.</returns>
    public override string ToString() => "never higher";
}
