namespace Progressie.Internal;

/// <summary>Looks for words that make a step sound large, in Dutch and English. A hint and nothing more: people judge.</summary>
/// <remarks>Pure; safe to call from any thread. Source: handbook 1 (small and soon) and C.2.</remarks>
internal static class LargeSteps
{
    private static readonly string[] Dutch =
    [
        "alles", "altijd", "iedereen", "voortaan", "vanaf nu", "van nu af aan", "voorgoed", "nooit meer", "helemaal", "volledig",
        "compleet", "de hele", "het hele",
    ];

    private static readonly string[] English =
    [
        "everything", "always", "everyone", "everybody", "from now on", "for good", "never again", "completely", "entirely", "fully",
        "the whole", "all of it",
    ];

    /// <summary>Whether what somebody means to do sounds like more than a first small step.</summary>
    internal static bool SoundLarge(NextStep step, LanguageTag? language)
    {
        foreach (string[] words in FreeText.IsErased(step.What) ? [] : WholeWords.InLanguage(language, Dutch, English))
        {
            if (WholeWords.Find(step.What, words) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
