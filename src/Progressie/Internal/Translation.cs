namespace Progressie.Internal;

/// <summary>Adds a language to texts, each by its key or its place, and reports what is missing, what does not exist and what is
/// wrong.</summary>
internal sealed class Translation
{
    private readonly LanguageTag _language;
    private readonly LanguageTag _source;
    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly ICollection<string>? _places;
    private readonly HashSet<string> _unknown;
    private readonly int _maxLength;

    /// <summary>Begins, with nothing found yet.</summary>
    /// <param name="language">The language that is added.</param>
    /// <param name="source">What readers see where a text is missing and no form of the language is there.</param>
    /// <param name="texts">The texts, by place.</param>
    /// <param name="maxLength">How long a text may be.</param>
    /// <param name="places">The places that are filled in, in any of the texts; nothing where braces are just braces.</param>
    internal Translation(
        LanguageTag language,
        LanguageTag source,
        IReadOnlyDictionary<string, string> texts,
        int maxLength,
        ICollection<string>? places = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _language = language.IsDefault
            ? throw new ArgumentException("The language is default, which is no language.", nameof(language))
            : language;
        _source = source;
        _texts = texts;
        _maxLength = maxLength;
        _places = places;
        _unknown = [.. texts.Keys];
    }

    /// <summary>What was found. It lists every text that is missing: a translator works through it.</summary>
    internal IssueCollector Issues { get; } = new(int.MaxValue);

    /// <summary>Adds the language to one text, when it was given and is fine.</summary>
    internal LocalizedText Text(LocalizedText text, string place) =>
        Find(text, place, place, _places) is { } words ? text.WithAdded(_language, words) : text;

    /// <summary>The words for a text that are given under a key and are fine.</summary>
    internal string? Find(LocalizedText text, string key, string path, ICollection<string>? places)
    {
        _unknown.Remove(key);
        if (!_texts.TryGetValue(key, out string? words))
        {
            TextInLanguage shown = text.Show(_language, _source);
            if (shown.Match != TextMatch.Exact)
            {
                Issues.Add(IssueCode.AddedTextMissing, path, ("language", _language.ToString()), ("source", shown.Language.ToString()));
            }

            return null;
        }

        int errors = Issues.ErrorCount;
        string tag = _language.ToString();
        new TextCheck(Issues, path, maxLength: _maxLength).Text(tag, words ?? string.Empty);
        if (words is null || Issues.ErrorCount > errors)
        {
            return null;
        }

        if (TextRules.IsPadded(words))
        {
            Issues.Add(IssueCode.TextPadded, JsonPointer.Append(path, tag));
        }

        foreach (string place in places is null ? [] : Template.Places(text.Show(_source, _source).Text).Except(Template.Places(words)))
        {
            Issues.Add(IssueCode.PlaceLeftOut, JsonPointer.Append(path, tag), ("missing", place));
        }

        foreach (string place in places is null ? [] : Template.Places(words))
        {
            if (!places!.Contains(place))
            {
                Issues.Add(
                    IssueCode.PlaceUnknown,
                    JsonPointer.Append(path, tag),
                    ("found", TextRules.Excerpt(place)),
                    ("allowed", IssueTerms.Known(places)));
            }
        }

        return Issues.ErrorCount > errors ? null : words;
    }

    /// <summary>Reports what was given and belongs nowhere, and ends.</summary>
    internal ValidationReport ToReport(string document)
    {
        foreach (string key in _texts.Keys)
        {
            if (_unknown.Contains(key))
            {
                Issues.Add(
                    IssueCode.TranslationUnknown,
                    key.StartsWith('/') ? key : JsonPointer.Append(string.Empty, key),
                    ("found", TextRules.Excerpt(key)));
            }
        }

        return Issues.ToReport(document);
    }
}
