using Progressie.Conversations;
using Progressie.Json.Shapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a preparation of a directing conversation. It holds everything; for anybody else, take the irritation out
/// first.</summary>
internal static class DirectingPreparationDocument
{
    internal static readonly DocumentShape<DirectingPreparation> Preparation = new(DirectingPreparation.DocumentKind, 1, static o =>
    {
        OptionalValue<ParticipantId> by = o.Optional("by", IdOfPerson, static preparation => preparation.By);
        OptionalValue<LanguageTag> language = o.Optional("language", Language, static preparation => preparation.Language);
        OptionalField<string> irritation = o.Optional("irritation", Words, static preparation => preparation.Irritation);
        OptionalField<string> expectation = o.Optional("expectation", Words, static preparation => preparation.Expectation);
        OptionalField<string> reason = o.Optional("reason", Words, static preparation => preparation.Reason);
        Field<IReadOnlyList<string>> fixedPoints = o.List("fixedPoints", Texts, static preparation => preparation.FixedPoints);
        Field<IReadOnlyList<string>> freePoints = o.List("freePoints", Texts, static preparation => preparation.FreePoints);
        OptionalField<string> hasToComeUp = o.Optional("hasToComeUp", Words, static preparation => preparation.HasToComeUp);
        OptionalField<string> clear = o.Optional("clearAfterwards", Words, static preparation => preparation.ClearAfterwards);
        Field<HostExtensions> extensions = o.Extensions(static preparation => preparation.Extensions);
        return (ref reader, scoped v) => DirectingPreparation.FromChecked(new DirectingPreparationDraft
        {
            By = by[v],
            Language = language[v],
            Irritation = irritation[v],
            Expectation = expectation[v],
            Reason = reason[v],
            FixedPoints = fixedPoints[v],
            FreePoints = freePoints[v],
            HasToComeUp = hasToComeUp[v],
            ClearAfterwards = clear[v],
            Extensions = extensions[v],
        });
    });
}
