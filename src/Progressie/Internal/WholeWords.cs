using System.Globalization;

namespace Progressie.Internal;

/// <summary>Finds words in what people wrote, for hints and for nothing more: people judge.</summary>
internal static class WholeWords
{
    /// <summary>Finds the phrase that comes first in the text, as whole words, in whatever case and with whatever spaces between
    /// them.</summary>
    internal static string? Find(string text, string[] phrases)
    {
        string? found = null;
        string plain = TextRules.Plain(text);
        int place = int.MaxValue;
        foreach (string phrase in phrases)
        {
            string words = TextRules.Plain(phrase);
            for (int at = plain.IndexOf(words, StringComparison.OrdinalIgnoreCase);
                at >= 0 && at < place;
                at = plain.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (IsEdge(plain, at - 1) && IsEdge(plain, at + words.Length))
                {
                    (found, place) = (phrase, at);
                }
            }
        }

        return found;
    }

    /// <summary>Whether a text begins with a word and goes on after it.</summary>
    internal static bool BeginWith(string text, string word)
    {
        string plain = TextRules.Plain(text);
        return plain.Length > word.Length && plain.StartsWith(word, StringComparison.Ordinal) && IsEdge(plain, word.Length);
    }

    /// <summary>The words to look for in a language: those of both when it is not known, and of neither when it is another.</summary>
    internal static T[] InLanguage<T>(LanguageTag? language, T dutch, T english) =>
        language is not { } known ? [dutch, english]
        : known.IsFormOf(LanguageTag.Dutch) ? [dutch]
        : known.IsFormOf(LanguageTag.English) ? [english]
        : [];

    // A mark belongs to the letter before it, and the first half of a pair, such as the letter of an old script, is looked at whole.
    private static bool IsEdge(string text, int index) => index < 0 || index >= text.Length
        || (!char.IsLetterOrDigit(text, index - (char.IsLowSurrogate(text[index]) && index > 0 ? 1 : 0))
            && CharUnicodeInfo.GetUnicodeCategory(text[index])
                is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));
}
