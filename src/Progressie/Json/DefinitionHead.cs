using Progressie.Internal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>What every definition begins with, as it is read.</summary>
internal struct DefinitionHead
{
    /// <summary>The place of the last of these members in the tables of definitions.</summary>
    internal const int LastMember = 8;

    internal DefinitionId Id;
    internal DefinitionVersion Version;
    internal LanguageTag SourceLanguage;
    internal List<LanguageTag>? Languages;
    internal LocalizedText? Title;
    internal LocalizedText? Introduction;
    internal LocalizedText? Credit;

    private bool _isUnsound;

    /// <summary>Whether everything that has to be there is, and nothing is wrong.</summary>
    internal readonly bool IsSound =>
        !_isUnsound && !Id.IsDefault && !Version.IsDefault && !SourceLanguage.IsDefault && Languages is not null && Title is not null;

    internal static Member[] Members(string kind) =>
    [
        Required("document", kind),
        Required("schema", IssueTerms.WholeNumber),
        Required("id", IssueTerms.DefinitionId),
        Required("version", IssueTerms.WholeNumberFrom1),
        Required("sourceLanguage", IssueTerms.LanguageTag),
        Required("languages", IssueTerms.ArrayOfLanguageTags),
        Required("title", IssueTerms.ObjectFromLanguageTagsToTexts),
        Optional("introduction", IssueTerms.ObjectFromLanguageTagsToTexts),
        Optional("credit", IssueTerms.ObjectFromLanguageTagsToTexts),
    ];

    internal void Read(ref DocumentReader reader, int member)
    {
        switch (member)
        {
            case 2: Id = reader.ReadId<DefinitionId>(IdRules.Slug.Description) ?? default; break;
            case 3: Version = reader.ReadVersion() ?? default; break;
            case 4: SourceLanguage = reader.ReadLanguage() ?? default; break;
            case 5: Languages = ReadLanguages(ref reader); break;
            case 6: Title = reader.ReadLocalizedText(); break;
            case 7: _isUnsound |= (Introduction = reader.ReadLocalizedText()) is null; break;
            case LastMember: _isUnsound |= (Credit = reader.ReadLocalizedText()) is null; break;
            default: reader.Skip(); break;
        }
    }

    private static List<LanguageTag>? ReadLanguages(ref DocumentReader reader)
    {
        if (!reader.BeginArray(IssueTerms.ArrayOfLanguageTags))
        {
            return null;
        }

        List<LanguageTag> languages = [];
        int count = 0;
        while (reader.NextElement(ref count))
        {
            if (reader.ReadLanguage() is { } language)
            {
                languages.Add(language);
            }

            reader.Pop();
        }

        return languages.Count == count ? languages : null;
    }
}
