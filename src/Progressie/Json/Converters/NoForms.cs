using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Scales;

namespace Progressie.Json.Converters;

/// <summary>What to call instead, for types that have no JSON: what a host makes in code, services, and what is only a step on the
/// way.</summary>
/// <remarks>By name, since the layers above are not known here.</remarks>
internal static class NoForms
{
    internal static string Instead(Type type) => type.Name switch
    {
        nameof(AnonymityPolicy) => "it is a setting of the host; call IProgressieBuilder.UseAnonymity",
        nameof(ProgressieLimits) => "they are settings of the host; call IProgressieBuilder.UseLimits",
        nameof(LogEvent) =>
            $"say which it is: {nameof(ConversationEvent)}, {nameof(ScaleEvent)}, {nameof(JournalEvent)} or {nameof(IntentionEvent)}",
        nameof(Writer) => $"a request makes one; call {nameof(Writer)}.{nameof(Writer.Of)}",
        nameof(DocumentInfo) =>
            $"read it from the document with {nameof(ProgressieJson)}.{nameof(ProgressieJson.ReadInfo)}, or take its"
            + $" {nameof(DocumentInfo)}.{nameof(DocumentInfo.Definition)}",
        nameof(JsonLayout) => $"it is an argument of {nameof(ProgressieJson)}.{nameof(ProgressieJson.Write)}",
        nameof(ProgressieDataException) => $"write its {nameof(ProgressieDataException)}.{nameof(ProgressieDataException.Report)}",
        "Validated`1" => "write its Validated.Value or its Validated.Report",
        nameof(ChecklistDraft) => $"read or write the {nameof(Checklist)}; {nameof(Checklist.ToDraft)} makes a draft of it",
        "DefinitionSet`1" or nameof(ChecklistSet) or nameof(ConversationModelSet) => "read or write each definition of it; call Add",
        nameof(ColumnPair) => $"read or write the {nameof(Checklist)} it is in, or its {nameof(ColumnText)}s",
        nameof(ItemNote) => $"read or write the {nameof(ChecklistResponse)} it is in",
        nameof(ResponseDetails) => $"call {nameof(ChecklistResponse)}.{nameof(ChecklistResponse.Start)} with it",
        nameof(CircleDetails) => $"call {nameof(CircleBoard)}.{nameof(CircleBoard.Start)} with it",
        nameof(AnswerValue) => $"read or write the {nameof(Answer)} it is in",
        nameof(ParameterValue) => $"read or write the {nameof(Conversation)} it is in",
        nameof(ConversationDetails) => $"call {nameof(Conversation)}.{nameof(Conversation.Start)} with it",
        nameof(ConversationModelDraft) =>
            $"read or write the {nameof(ConversationModel)}; {nameof(ConversationModel.ToDraft)} makes a draft of it",
        nameof(DirectingPreparationDraft) =>
            $"read or write the {nameof(DirectingPreparation)}; {nameof(DirectingPreparation.ToDraft)} makes a draft of it",
        nameof(JournalDetails) => $"call {nameof(ProgressJournal)}.{nameof(ProgressJournal.Start)} with it",
        nameof(ScaleDraft) => $"read or write the {nameof(Scale)}; {nameof(Scale.ToDraft)} makes a draft of it",
        nameof(ScaleSeriesDetails) => $"call {nameof(ScaleSeries)}.{nameof(ScaleSeries.Start)} with it",
        "ProgressieCatalog" or nameof(IDefinitionSource) =>
            $"read or write the {nameof(Checklist)}s and {nameof(ConversationModel)}s of it",
        "ProgressieTexts" => "write what ProgressieTexts.TextsIn or Show gives",
        "IProgressieBuilder" => "it sets up services; call AddProgressie",
        "ProgressiePages" or "MermaidRenderer" => "it is a service; write what it gives, such as Page.ToText",
        _ when type.Namespace == "Progressie.Rendering" => "call Page.ToText or Page.ToMarkdown, or write what the page is of",
        _ => "read or write the document it is in",
    };
}
