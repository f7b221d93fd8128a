using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>The keys that guidance has for the questions of the scaling conversation.</summary>
/// <remarks>Pure; safe to call from any thread.</remarks>
public static class ScaleSteps
{
    /// <summary>Gets the key of a question, such as <c>what-is-there</c>.</summary>
    /// <param name="step">The question.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The argument is none of the questions.</exception>
    public static StepId KeyOf(ScaleStep step) => StepId.Parse(ScaleWords.Steps[EnumGuard.Check(step, nameof(step))]);

    /// <summary>Gets the question that a key is about when it is about one.</summary>
    /// <param name="key">The key, such as that of a <see cref="Suggestion"/>.</param>
    /// <param name="step">The question.</param>
    /// <returns>Whether the key is about a question on a scale.</returns>
    public static bool TryGet(StepId key, out ScaleStep step) => TryGet(key.ToString(), out step);

    /// <inheritdoc cref="TryGet(StepId, out ScaleStep)"/>
    public static bool TryGet(string key, out ScaleStep step) => ScaleWords.Steps.TryFind(key, out step);
}
