namespace Progressie.Internal;

/// <summary>Works on the texts of a definition, whatever its kind: a walk changes every text, which it gives with its place.</summary>
internal static class DefinitionTexts
{
    /// <summary>Every text by its place, as readers of a language see it.</summary>
    internal static IReadOnlyDictionary<string, string> In<T>(
        T content, Func<T, Func<LocalizedText, string, LocalizedText>, T> walk, LanguageTag language, LanguageTag source)
    {
        Dictionary<string, string> texts = [];
        walk(content, (text, place) =>
        {
            texts.Add(place, text.Show(language, source).Text);
            return text;
        });
        return texts;
    }

    /// <summary>Gives back a list with every element changed, each with its place.</summary>
    internal static ValueList<T> Each<T>(IReadOnlyList<T> list, string place, Func<T, string, T> change)
    {
        T[] changed = new T[list.Count];
        for (int i = 0; i < changed.Length; i++)
        {
            changed[i] = change(list[i], JsonPointer.Append(place, i));
        }

        return ValueList<T>.Own(changed);
    }
}
