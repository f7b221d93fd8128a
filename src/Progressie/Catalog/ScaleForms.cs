using Progressie.Scales;

namespace Progressie.Catalog;

/// <summary>Makes scales whose ends always mean the same: motivation, confidence and independence. A success scale is worded by the person; see
/// <see cref="Scale.Success"/>.</summary>
/// <remarks>The words of 10 and 0 come from <see cref="ProgressieTexts"/>, and are part of the scale from then on: replacing them later makes another version
/// for who wants it. Pure. Source: handbook 4.3.</remarks>
public static class ScaleForms
{
    /// <summary>Makes the first version of a motivation scale: how much is somebody prepared to do for it.</summary>
    /// <param name="id">The id, such as <c>handovers-motivation</c>.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="language">The language of the words of 10 and 0.</param>
    /// <param name="texts">The words to use; the built-in ones when left out.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="FormatException"><paramref name="id"/> is no id.</exception>
    /// <exception cref="ArgumentException">The topic is not allowed, or the language is <c>default</c>.</exception>
    public static Scale Motivation(string id, string topic, LanguageTag language, ProgressieTexts? texts = null) =>
        Make(ScaleKind.Motivation, id, topic, "scale.motivation-ten", "scale.motivation-zero", language, texts);

    /// <summary>Makes the first version of a confidence scale: how sure is somebody of getting there.</summary>
    /// <param name="id">The id, such as <c>handovers-confidence</c>.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="language">The language of the words of 10 and 0.</param>
    /// <param name="texts">The words to use; the built-in ones when left out.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="FormatException"><paramref name="id"/> is no id.</exception>
    /// <exception cref="ArgumentException">The topic is not allowed, or the language is <c>default</c>.</exception>
    public static Scale Confidence(string id, string topic, LanguageTag language, ProgressieTexts? texts = null) =>
        Make(ScaleKind.Confidence, id, topic, "scale.confidence-ten", "scale.confidence-zero", language, texts);

    /// <summary>Makes the first version of an independence scale: how well does somebody know how to go on by themselves. Help can end before a problem is
    /// solved, when this is high enough.</summary>
    /// <param name="id">The id, such as <c>handovers-independence</c>.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="language">The language of the words of 10 and 0.</param>
    /// <param name="texts">The words to use; the built-in ones when left out.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="FormatException"><paramref name="id"/> is no id.</exception>
    /// <exception cref="ArgumentException">The topic is not allowed, or the language is <c>default</c>.</exception>
    public static Scale Independence(string id, string topic, LanguageTag language, ProgressieTexts? texts = null) =>
        Make(ScaleKind.Independence, id, topic, "scale.independence-ten", "scale.independence-zero", language, texts);

    private static Scale Make(ScaleKind kind, string id, string topic, string ten, string zero, LanguageTag language, ProgressieTexts? texts)
    {
        texts ??= ProgressieTexts.BuiltIn;
        TextInLanguage top = texts.Show(TextKey.Parse(ten), language);
        return Scale.Create(new ScaleDraft
        {
            Id = DefinitionId.Parse(id),
            Kind = kind,
            Topic = topic,
            Ten = top.Text,
            Zero = texts.Show(TextKey.Parse(zero), language).Text,
            Language = top.Language,
        });
    }
}
