namespace Progressie.Internal;

/// <summary>Finds words in what people wrote, for hints and for nothing more: people judge.</summary>
internal static class WholeWords
{
    /// <summary>Finds the phrase that comes first in the text, as whole words, in whatever case.</summary>
    internal static string? Find(string text, string[] phrases)
    {
        string? found = null;
        int place = int.MaxValue;
        foreach (string phrase in phrases)
        {
            for (int at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
                at >= 0 && at < place;
                at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (IsEdge(text, at - 1) && IsEdge(text, at + phrase.Length))
                {
                    (found, place) = (phrase, at);
                }
            }
        }

        return found;
    }

    /// <summary>The words to look for in a language: those of both when it is not known, and of neither when it is another.</summary>
    internal static T[] InLanguage<T>(LanguageTag? language, T dutch, T english) =>
        language is not { } known ? [dutch, english]
        : known.IsFormOf(LanguageTag.Dutch) ? [dutch]
        : known.IsFormOf(LanguageTag.English) ? [english]
        : [];

    private static bool IsEdge(string text, int index) => index < 0 || index >= text.Length || !char.IsLetterOrDigit(text[index]);
}
