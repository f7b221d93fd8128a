using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The members that every definition begins with, as they were declared.</summary>
internal sealed class DefinitionHead(
    Field<DefinitionId> id,
    Field<DefinitionVersion> version,
    Field<LanguageTag> sourceLanguage,
    Field<IReadOnlyList<LanguageTag>> languages,
    Field<LocalizedText> title,
    OptionalField<LocalizedText> introduction,
    OptionalField<LocalizedText> credit)
{
    private static readonly ListShape<LanguageTag> LanguageList =
        new(IssueTerms.ArrayOfLanguageTags, Language) { Least = 1, AreUnique = true };

    internal readonly Field<DefinitionId> Id = id;

    internal readonly Field<DefinitionVersion> Version = version;

    internal readonly Field<LanguageTag> SourceLanguage = sourceLanguage;

    internal readonly Field<IReadOnlyList<LanguageTag>> Languages = languages;

    internal readonly Field<LocalizedText> Title = title;

    internal readonly OptionalField<LocalizedText> Introduction = introduction;

    internal readonly OptionalField<LocalizedText> Credit = credit;

    /// <summary>Declares the members.</summary>
    internal static DefinitionHead Of<T>(
        Members<T> o,
        Func<T, DefinitionId> idOf,
        Func<T, DefinitionVersion> versionOf,
        Func<T, LanguageTag> sourceLanguageOf,
        Func<T, IReadOnlyList<LanguageTag>> languagesOf,
        Func<T, LocalizedText> titleOf,
        Func<T, LocalizedText?> introductionOf,
        Func<T, LocalizedText?> creditOf)
        where T : class
    {
        o.MayNameSchema = true;
        return new DefinitionHead(
            o.Required("id", SharedShapes.IdOfDefinition, idOf),
            o.Required("version", CommonShapes.Version, versionOf),
            o.Required("sourceLanguage", Language, sourceLanguageOf),
            o.Required("languages", LanguageList, languagesOf),
            o.Required("title", DefinitionText, titleOf),
            o.Optional("introduction", DefinitionText, introductionOf),
            o.Optional("credit", DefinitionText, creditOf));
    }
}
