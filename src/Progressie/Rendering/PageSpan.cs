using System.Globalization;

namespace Progressie.Rendering;

/// <summary>A piece of a sentence.</summary>
/// <remarks>Immutable. Made by the library: <c>default</c> is of no use.</remarks>
/// <param name="Text">The words, as they were written: data in every format, never markup. Can hold line ends where a person or a
/// definition wrote them.</param>
/// <param name="IsOwn">Whether these are words of a person, and not of the library or a definition.</param>
/// <param name="Language">The language of the words, for an attribute such as <c>lang</c>; <see langword="null"/> where it is not known,
/// as with what people wrote, or where there is none, as with ids and dates.</param>
public readonly record struct PageSpan(string Text, bool IsOwn, LanguageTag? Language)
{
    /// <summary>Says whose words they are, for a log, and not what they say.</summary>
    /// <returns>Text such as <c>own words, 12 characters</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsOwn ? "own words" : "words")}, {Text?.Length ?? 0} characters");
}
