using FsCheck;
using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Motivation;
using Progressie.Tests.Support;

namespace Progressie.Tests.Json;

/// <summary>Generates sound checklist drafts by changing those there are.</summary>
internal static class Drafts
{
    /// <summary>Any sound checklist: small or large, other words, other ids, with and without what may be left out.</summary>
    internal static Arbitrary<Checklist> AnyChecklist { get; } = Arb.From(
        from seed in Gen.Elements(
            TestChecklists.SmallDraft, TestChecklists.SmallDraft2, TestChecklists.Leadership.ToDraft(),
            TestChecklists.OfSize(70, 9).ToDraft())
        from version in Gen.Choose(1, 5)
        from changes in Change.ArrayOf(6)
        select Checklist.Create(changes.Aggregate(
            seed with { Version = DefinitionVersion.FromNumber(seed.Version.Number + version) },
            static (draft, change) => change(draft))));

    /// <summary>Any sound conversation model: of every order, other words, with and without what may be left out.</summary>
    internal static Arbitrary<ConversationModel> AnyModel { get; } = Arb.From(
        from seed in Gen.Elements(TestModels.All.ToArray())
        from version in Gen.Choose(1, 5)
        from changes in ModelChange.ArrayOf(6)
        select ConversationModel.Create(changes.Aggregate(
            seed.ToDraft() with { Version = DefinitionVersion.FromNumber(seed.Version.Number + version) },
            static (draft, change) => change(draft))));

    private static Gen<LocalizedText> Words { get; } =
        from nl in Generate.Text
        from en in Generate.Text
        from both in Gen.Elements(true, true, false)
        select both ? LocalizedText.Of(nl, en) : LocalizedText.In(LanguageTag.Dutch, nl);

    private static Gen<Func<ChecklistDraft, ChecklistDraft>> Change { get; } = Gen.OneOf(
        Words.Select(static words => With(draft => draft with { Title = words })),
        Words.Select(static words => With(draft => draft with { Introduction = words })),
        Words.Select(static words => With(draft => draft with { Credit = words })),
        Gen.Constant(With(static draft => draft with { Introduction = null })),
        Gen.Constant(With(static draft => draft with { Relations = [] })),
        Gen.Choose(1, 20).Select(static count => With(draft => draft with { Intentions = draft.Intentions with { Suggested = count } })),
        Gen.Constant(
            With(static draft => draft.Languages.Count == 2 ? draft with { Languages = [LanguageTag.English, LanguageTag.Dutch] } : draft)),
        Gen.Elements("fr", "nl-BE", "zh-Hant-TW", "es-419").Select(static tag => With(draft => AddLanguage(draft, LanguageTag.Parse(tag)))),
        Words.Select(static words => With(draft => ChangeItem(draft, item => item with { Text = words }))),
        Gen.Elements("x", "0", "A.b_c-9", new string('k', 64)).Select(static id =>
            With(draft => draft.Relations.Count > 0 ? draft : ChangeItem(draft, item => item with { Id = ItemId.Parse(id) }))),
        Gen.Elements("""{ "a": [1, "\u00e9", null] }""", "12e400", "\"één <b>\"", "[]", "-0.0").Select(static json =>
            With(draft => draft with { Extensions = draft.Extensions.With("host \"<é>\"", json) })));

    private static Gen<Func<ConversationModelDraft, ConversationModelDraft>> ModelChange { get; } = Gen.OneOf(
        Words.Select(static words => Model(draft => draft with { Title = words })),
        Words.Select(static words => Model(draft => draft with { Introduction = words })),
        Gen.Constant(Model(static draft => draft with { Introduction = null, Credit = null })),
        Gen.Choose(0, 4).Select(static role => Model(draft => draft with { Role = role == 4 ? null : (ProgressRole)role })),
        Gen.Constant(Model(static draft => draft with { Asides = [] })),
        Gen.Constant(
            Model(
                static draft => draft with { Parties = [.. draft.Parties.Select(static party => party with { Least = 0, Most = null })] })),
        Gen.Choose(1, 480).Select(static minutes =>
            Model(draft => Last(draft, step => step with { Minutes = minutes, Visibility = StepVisibility.Speaker }))),
        Words.ArrayOf(2).Select(
            static words => Model(draft => Last(draft, step => step with { FollowUps = words, Pitfalls = [words[0]] }))),
        Gen.Constant(Model(static draft => Last(draft, static step => step with { FollowUps = [], Pitfalls = [], AskedBy = null }))),
        Gen.Choose(0, 8).Select(static meaning => Model(draft => Last(draft, step => step with
        {
            Answer =
            [
                .. step.Answer,
                TestModels.Field($"extra-{step.Answer.Count}", AnswerKind.Date, meaning == 7 ? AnswerMeaning.Help : (AnswerMeaning)meaning),
            ],
        }))),
        Gen.Elements("""{ "a": [1, "\u00e9", null] }""", "12e400", "\"één <b>\"").Select(static json =>
            Model(draft => draft with { Extensions = draft.Extensions.With("host \"<é>\"", json) })));

    private static Func<ConversationModelDraft, ConversationModelDraft> Model(
        Func<ConversationModelDraft, ConversationModelDraft> change) =>
        change;

    private static ConversationModelDraft Last(ConversationModelDraft draft, Func<ConversationStep, ConversationStep> change) =>
        draft with { Steps = [.. draft.Steps.SkipLast(1), change(draft.Steps[^1])] };

    private static Func<ChecklistDraft, ChecklistDraft> With(Func<ChecklistDraft, ChecklistDraft> change) => change;

    private static ChecklistDraft AddLanguage(ChecklistDraft draft, LanguageTag language) => draft.Languages.Contains(language)
        ? draft
        : draft with { Languages = [language, .. draft.Languages], Title = draft.Title.With(language, "Ça va 你好") };

    private static ChecklistDraft ChangeItem(ChecklistDraft draft, Func<ChecklistItem, ChecklistItem> change)
    {
        ChecklistPart part = draft.Parts[^1];
        ChecklistSection section = part.Sections[0];
        return draft with
        {
            Parts =
            [
                .. draft.Parts.SkipLast(1),
                part with
                {
                    Sections = [section with { Items = [change(section.Items[0]), .. section.Items.Skip(1)] }, .. part.Sections.Skip(1)],
                },
            ],
        };
    }
}
