using System.Text.Json.Serialization;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Scales;

namespace Progressie.Json.Converters;

/// <summary>Ids and the like: one string, or one number.</summary>
internal static class ScalarForms
{
    // Plain comparisons rather than a table, as for documents: nothing is made but what is asked for.
    internal static JsonConverter? Find(Type type) =>
        type == typeof(BoardId) ? Id<BoardId>(IdRules.Token)
        : type == typeof(ConversationId) ? Id<ConversationId>(IdRules.Token)
        : type == typeof(EventId) ? Id<EventId>(IdRules.Token)
        : type == typeof(JournalId) ? Id<JournalId>(IdRules.Token)
        : type == typeof(ParticipantId) ? Id<ParticipantId>(IdRules.Token)
        : type == typeof(ReplicaId) ? Id<ReplicaId>(IdRules.Token)
        : type == typeof(ResponseId) ? Id<ResponseId>(IdRules.Token)
        : type == typeof(SeriesId) ? Id<SeriesId>(IdRules.Token)
        : type == typeof(DefinitionId) ? Id<DefinitionId>(IdRules.Slug)
        : type == typeof(FieldId) ? Id<FieldId>(IdRules.Slug)
        : type == typeof(OptionId) ? Id<OptionId>(IdRules.Slug)
        : type == typeof(PartyId) ? Id<PartyId>(IdRules.Slug)
        : type == typeof(PerspectiveId) ? Id<PerspectiveId>(IdRules.Slug)
        : type == typeof(StepId) ? Id<StepId>(IdRules.Slug)
        : type == typeof(StepKind) ? Id<StepKind>(IdRules.Slug)
        : type == typeof(TextKey) ? Id<TextKey>(IdRules.Slug)
        : type == typeof(ItemId) ? Id<ItemId>(IdRules.Key)
        : type == typeof(PartId) ? Id<PartId>(IdRules.Key)
        : type == typeof(SectionId) ? Id<SectionId>(IdRules.Key)
        : type == typeof(NoteId) ? Parsed<NoteId>(IssueTerms.OperationIdRule)
        : type == typeof(OperationId) ? Parsed<OperationId>(IssueTerms.OperationIdRule)
        : type == typeof(ContentHash) ? Parsed<ContentHash>(ContentHash.Rule)
        : type == typeof(DayOrMoment) ? Parsed<DayOrMoment>(DayOrMoment.Rule)
        : type == typeof(LanguageTag) ? Parsed<LanguageTag>(LanguageTag.Rule)
        : type == typeof(IssueCode) ? Parsed<IssueCode>(IssueCode.Rule)
        : type == typeof(DefinitionVersion) ? Number(CommonShapes.Version)
        : type == typeof(ScalePosition) ? Number(ScaleDocument.Position)
        : null;

    private static ScalarConverter<T> Id<T>(IdRules rule)
        where T : struct, IParsable<T> => Parsed<T>(rule.Description);

    private static ScalarConverter<T> Parsed<T>(string rule)
        where T : struct, IParsable<T> =>
        new(new ParsedShape<T>(rule), static value => value.ToString()!, isNumber: false, hasDefault: false);

    private static ScalarConverter<T> Number<T>(Shape<T> shape)
        where T : struct => new(shape, static value => value.ToString()!, isNumber: true, hasDefault: false);
}
