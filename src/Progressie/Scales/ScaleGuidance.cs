using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>What could be asked next on a scale, and why.</summary>
/// <remarks>Suggestions, never compulsion: every question may be skipped. Immutable. Source: handbook 4.2 and 4.4.</remarks>
public sealed record ScaleGuidance
{
    internal ScaleGuidance(Scale scale, ScaleReading? soFar, ScaleSuggestion[] steps)
    {
        Scale = scale;
        SoFar = soFar;
        Steps = ValueList<ScaleSuggestion>.Own(steps);
    }

    /// <summary>Gets the scale.</summary>
    public Scale Scale { get; }

    /// <summary>Gets what was told so far.</summary>
    /// <value><see langword="null"/> when nothing was.</value>
    public ScaleReading? SoFar { get; }

    /// <summary>Gets the questions in their order: those of the chosen form, then the coping and the continuation question.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ScaleSuggestion> Steps { get; }

    /// <summary>Gets what fits first.</summary>
    /// <value><see langword="null"/> when nothing is suggested: then ask whether another question would help more.</value>
    public ScaleSuggestion? First =>
        this[ScaleStep.Coping] is { State: ScaleStepState.Suggested } coping ? coping : Steps.FirstOrDefault(static step => step.State == ScaleStepState.Suggested);

    /// <summary>Gets what there is to say about one question.</summary>
    /// <param name="step">The question.</param>
    /// <returns>The suggestion.</returns>
    /// <exception cref="ArgumentException">The chosen form has no such question.</exception>
    public ScaleSuggestion this[ScaleStep step] => Steps.FirstOrDefault(candidate => candidate.Step == step)
        ?? throw new ArgumentException($"There is no {step} here: there are {string.Join(", ", Steps.Select(static known => known.Step))}.", nameof(step));

    /// <summary>Shows what fits first, and nothing that a person said.</summary>
    /// <returns>Text such as <c>guidance (what-is-there)</c>.</returns>
    public override string ToString() => $"guidance ({(First is { } first ? ScaleWords.Steps[first.Step] : "nothing")})";
}
