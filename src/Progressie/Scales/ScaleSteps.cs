using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>The keys that guidance has for the questions of the scaling conversation.</summary>
/// <remarks>Pure; safe to call from any thread.</remarks>
public static class ScaleSteps
{
    private static readonly StepId[] Keys = Array.ConvertAll(ScaleWords.Steps.Utf8.All, StepId.Parse);

    /// <summary>Gets the key of a question, such as <c>what-is-there</c>.</summary>
    /// <param name="step">The question.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The argument is none of the questions.</exception>
    public static StepId KeyOf(ScaleStep step) => Keys[(int)EnumGuard.Check(step, nameof(step))];

    /// <summary>Gets the question that a key is about.</summary>
    /// <param name="key">The key, such as that of a <see cref="Suggestion"/>.</param>
    /// <returns>The question, or <see langword="null"/> when the key is about something else.</returns>
    public static ScaleStep? Find(StepId key)
    {
        int step = Array.IndexOf(Keys, key);
        return step < 0 ? null : (ScaleStep)step;
    }
}
