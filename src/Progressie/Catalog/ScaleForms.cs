using Progressie.Scales;

namespace Progressie.Catalog;

/// <summary>Makes scales whose ends always mean the same: motivation, confidence and independence. A success scale is worded by the person;
/// see <see cref="Scale.Success"/>.</summary>
/// <remarks>The words of 10 and 0 come from <see cref="ProgressieTexts"/>, and are part of the scale from then on: replacing them later
/// makes another version for who wants it. Pure. Source: handbook 4.3.</remarks>
public static class ScaleForms
{
    /// <summary>Makes the first version of a motivation scale: how much is somebody prepared to do for it.</summary>
    /// <param name="id">The id, such as <c>handovers-motivation</c>.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="language">The language of the words of 10 and 0.</param>
    /// <param name="texts">The words to use; the built-in ones when left out.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">The id or the topic is <see langword="null"/>, or the language is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException"><paramref name="id"/> is no id, or the linter found errors, such as a blank topic; the
    /// exception carries all of them.</exception>
    public static Scale Motivation(string id, string topic, LanguageTag language, ProgressieTexts? texts = null) =>
        TryMotivation(id, topic, language, texts).Value;

    /// <summary>Makes the first version of a motivation scale when the linter finds no errors in it.</summary>
    /// <inheritdoc cref="Motivation(string, string, LanguageTag, ProgressieTexts)" path="/param"/>
    /// <returns>The scale, or none, with everything there is to say, also of an id that does not follow its rule.</returns>
    /// <exception cref="ArgumentException">The id or the topic is <see langword="null"/>, or the language is <c>default</c>.</exception>
    public static Validated<Scale> TryMotivation(string id, string topic, LanguageTag language, ProgressieTexts? texts = null) =>
        Scale.TryCreate(id, Draft(ScaleKind.Motivation, topic, language, texts));

    /// <summary>Makes the first version of a confidence scale: how sure is somebody of getting there.</summary>
    /// <param name="id">The id, such as <c>handovers-confidence</c>.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="language">The language of the words of 10 and 0.</param>
    /// <param name="texts">The words to use; the built-in ones when left out.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">The id or the topic is <see langword="null"/>, or the language is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException"><paramref name="id"/> is no id, or the linter found errors, such as a blank topic; the
    /// exception carries all of them.</exception>
    public static Scale Confidence(string id, string topic, LanguageTag language, ProgressieTexts? texts = null) =>
        TryConfidence(id, topic, language, texts).Value;

    /// <summary>Makes the first version of a confidence scale when the linter finds no errors in it.</summary>
    /// <inheritdoc cref="Confidence(string, string, LanguageTag, ProgressieTexts)" path="/param"/>
    /// <returns>The scale, or none, with everything there is to say, also of an id that does not follow its rule.</returns>
    /// <exception cref="ArgumentException">The id or the topic is <see langword="null"/>, or the language is <c>default</c>.</exception>
    public static Validated<Scale> TryConfidence(string id, string topic, LanguageTag language, ProgressieTexts? texts = null) =>
        Scale.TryCreate(id, Draft(ScaleKind.Confidence, topic, language, texts));

    /// <summary>Makes the first version of an independence scale: how well does somebody know how to go on by themselves. Help can end
    /// before a problem is solved, when this is high enough.</summary>
    /// <param name="id">The id, such as <c>handovers-independence</c>.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="language">The language of the words of 10 and 0.</param>
    /// <param name="texts">The words to use; the built-in ones when left out.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">The id or the topic is <see langword="null"/>, or the language is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException"><paramref name="id"/> is no id, or the linter found errors, such as a blank topic; the
    /// exception carries all of them.</exception>
    public static Scale Independence(string id, string topic, LanguageTag language, ProgressieTexts? texts = null) =>
        TryIndependence(id, topic, language, texts).Value;

    /// <summary>Makes the first version of an independence scale when the linter finds no errors in it.</summary>
    /// <inheritdoc cref="Independence(string, string, LanguageTag, ProgressieTexts)" path="/param"/>
    /// <returns>The scale, or none, with everything there is to say, also of an id that does not follow its rule.</returns>
    /// <exception cref="ArgumentException">The id or the topic is <see langword="null"/>, or the language is <c>default</c>.</exception>
    public static Validated<Scale> TryIndependence(string id, string topic, LanguageTag language, ProgressieTexts? texts = null) =>
        Scale.TryCreate(id, Draft(ScaleKind.Independence, topic, language, texts));

    private static ScaleDraft Draft(ScaleKind kind, string topic, LanguageTag language, ProgressieTexts? texts)
    {
        (string ten, string zero) = kind switch
        {
            ScaleKind.Motivation => ("scale.motivation-ten", "scale.motivation-zero"),
            ScaleKind.Confidence => ("scale.confidence-ten", "scale.confidence-zero"),
            _ => ("scale.independence-ten", "scale.independence-zero"),
        };
        texts ??= ProgressieTexts.BuiltIn;
        TextInLanguage top = texts.Show(TextKey.Parse(ten), language);
        return new ScaleDraft
        {
            Id = default,
            Kind = kind,
            Topic = topic,
            Ten = top.Text,
            Zero = texts.Show(TextKey.Parse(zero), language).Text,
            Language = top.Language,
        };
    }
}
