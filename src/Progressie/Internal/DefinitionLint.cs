namespace Progressie.Internal;

/// <summary>What linters say of every definition: its identity, its languages, and each of its texts.</summary>
internal readonly struct DefinitionLint(IssueCollector issues, LanguageTag source, IReadOnlyList<LanguageTag> languages)
{
    internal void Identity(DefinitionId id, DefinitionVersion version)
    {
        if (id.IsDefault)
        {
            issues.Add(IssueCode.DefinitionIdMissing, "/id", ("rule", IdRules.Slug.Description));
        }

        if (version.IsDefault)
        {
            issues.Add(IssueCode.DefinitionVersionMissing, "/version");
        }
    }

    internal void Languages()
    {
        if (languages.Count == 0)
        {
            issues.Add(IssueCode.LanguagesMissing, "/languages");
            return;
        }

        HashSet<LanguageTag> known = [];
        for (int i = 0; i < languages.Count; i++)
        {
            LanguageTag language = languages[i];
            if (language.IsDefault)
            {
                issues.Add(IssueCode.LanguageTagInvalid, $"/languages/{i}", ("found", string.Empty), ("rule", LanguageTag.Rule));
            }
            else if (!known.Add(language))
            {
                issues.Add(IssueCode.LanguageTwice, $"/languages/{i}", ("found", language.ToString()));
            }
        }

        if (!known.Contains(source))
        {
            issues.Add(
                IssueCode.SourceLanguageNotListed, "/sourceLanguage", ("found", source.ToString()),
                ("allowed", IssueTerms.Known(languages)));
        }
    }

    internal void Text(LocalizedText? text, string path)
    {
        if (text is null || languages.Count == 0)
        {
            return;
        }

        text.Check(new TextCheck(issues, path));
        foreach ((LanguageTag language, string words) in text.Entries)
        {
            if (!languages.Contains(language))
            {
                issues.Add(
                    IssueCode.LanguageNotListed,
                    JsonPointer.Append(path, language.ToString()),
                    ("found", language.ToString()),
                    ("allowed", IssueTerms.Known(languages)));
            }

            if (TextRules.IsPadded(words))
            {
                issues.Add(IssueCode.TextPadded, JsonPointer.Append(path, language.ToString()));
            }
        }

        foreach (LanguageTag language in languages)
        {
            if (text.TryGet(language, out _))
            {
                continue;
            }

            if (language == source)
            {
                issues.Add(IssueCode.SourceTextMissing, path, ("source", language.ToString()));
            }
            else
            {
                issues.Add(IssueCode.TranslationMissing, path, ("language", language.ToString()), ("source", source.ToString()));
            }
        }
    }
}
