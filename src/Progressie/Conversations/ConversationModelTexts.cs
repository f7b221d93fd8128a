using Progressie.Internal;
using TextChange = System.Func<Progressie.LocalizedText, string, Progressie.LocalizedText>;

namespace Progressie.Conversations;

/// <summary>Goes through every text of a conversation model, each with its place in the document.</summary>
internal static class ConversationModelTexts
{
    internal static ConversationModelDraft Change(ConversationModelDraft content, TextChange change) => content with
    {
        Title = change(content.Title, "/title"),
        Introduction = content.Introduction is { } introduction ? change(introduction, "/introduction") : null,
        Credit = content.Credit is { } credit ? change(credit, "/credit") : null,
        Parties = DefinitionTexts.Each(
            content.Parties, "/parties", (party, place) => party with { Title = change(party.Title, place + "/title") }),
        Parameters = DefinitionTexts.Each(content.Parameters, "/parameters", (parameter, place) => parameter with
        {
            Title = change(parameter.Title, place + "/title"),
            Default = change(parameter.Default, place + "/default"),
        }),
        Steps = DefinitionTexts.Each(content.Steps, "/steps", (step, place) => Step(step, place, change)),
        Asides = DefinitionTexts.Each(content.Asides, "/asides", (step, place) => Step(step, place, change)),
    };

    private static ConversationStep Step(ConversationStep step, string place, TextChange change) => step with
    {
        Title = change(step.Title, place + "/title"),
        Aim = change(step.Aim, place + "/aim"),
        Questions = DefinitionTexts.Each(step.Questions, place + "/questions", change),
        FollowUps = DefinitionTexts.Each(step.FollowUps, place + "/followUps", change),
        Pitfalls = DefinitionTexts.Each(step.Pitfalls, place + "/pitfalls", change),
        Answer = DefinitionTexts.Each(step.Answer, place + "/answer", (field, at) => field with
        {
            Title = change(field.Title, at + "/title"),
            Options = DefinitionTexts.Each(
                field.Options, at + "/options", (option, here) => option with { Text = change(option.Text, here + "/text") }),
        }),
    };
}
