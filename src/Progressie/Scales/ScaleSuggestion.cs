using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>One question of the scaling conversation: whether it fits now, and why.</summary>
/// <remarks>A suggestion, never more. Immutable.</remarks>
public sealed record ScaleSuggestion
{
    internal ScaleSuggestion(ScaleStep step, ScaleStepState state, params Reason[] reasons)
    {
        Step = step;
        State = state;
        Reasons = ValueList<Reason>.Own(reasons);
    }

    /// <summary>Gets the question.</summary>
    public ScaleStep Step { get; }

    /// <summary>Gets whether it fits now.</summary>
    public ScaleStepState State { get; }

    /// <summary>Gets why.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Shows question, state and reasons.</summary>
    /// <returns>Text such as <c>what-is-there (suggested): scale.look-below-first</c>.</returns>
    public override string ToString() => $"{ScaleWords.Steps[Step]} ({ScaleWords.States[State]}): {string.Join(", ", Reasons)}";
}
