using System.Globalization;
using Progressie.Internal;

namespace Progressie.Rendering;

/// <summary>A piece of a sentence, which knows whose words it holds and in which language they are.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial class PageSpan
{
    internal PageSpan(string text, bool isOwn, LanguageTag? language, bool isWhole = false)
    {
        IsWhole = isWhole;
        Text = text;
        IsOwn = isOwn;
        Language = language;
    }

    /// <summary>Gets the words, as they were written: data in every format, never markup.</summary>
    /// <value>Never empty. Can hold line ends where a person or a definition wrote them. Of a text of more than 200 characters that stands
    /// on the page already, the first 200 and an ellipsis.</value>
    public string Text { get; }

    /// <summary>Gets whether these are words of a person, and not of the library or a definition.</summary>
    public bool IsOwn { get; }

    /// <summary>Gets the language of the words, for an attribute such as <c>lang</c>.</summary>
    /// <value><see langword="null"/> where it is not known, as with what people wrote, or where there is none, as with ids and
    /// dates.</value>
    public LanguageTag? Language { get; }

    /// <summary>Gets whether it is a text by itself, such as a title or what a person wrote, and not a part of a sentence.</summary>
    internal bool IsWhole { get; }

    internal PageSpan Shortened() => new(TextRules.Beginning(Text, LongTexts.MostRepeated), IsOwn, Language, IsWhole);

    /// <summary>Says whose words they are, for a log, and not what they say.</summary>
    /// <returns>Text such as <c>own words, 12 characters</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsOwn ? "own words" : "words")}, {Text.Length} characters");
}
