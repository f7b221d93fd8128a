using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Json.Shapes;
using Progressie.Motivation;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a conversation model. The linter has the last word, with the same pointers.</summary>
internal static class ConversationModelDocument
{
    internal static readonly IdShape<StepId> IdOfStep = new(IssueTerms.StepId, IdRules.Slug, "slug", PersonalData.None);

    internal static readonly IdShape<PartyId> IdOfParty = new(IssueTerms.PartyId, IdRules.Slug, "slug", PersonalData.None);

    internal static readonly WordShape<ProgressRole> RoleWord = new(MotivationWords.Roles, PersonalData.None);

    private static readonly IdShape<StepKind> Kind = new(IssueTerms.StepKind, IdRules.Slug, "slug", PersonalData.None);

    internal static readonly IdShape<FieldId> IdOfField = new(IssueTerms.FieldId, IdRules.Slug, "slug", PersonalData.None);

    private static readonly IdShape<OptionId> IdOfOption = new(IssueTerms.OptionId, IdRules.Slug, "slug", PersonalData.None);

    private static readonly IdShape<TextKey> IdOfParameter = new(IssueTerms.ParameterId, IdRules.Slug, "slug", PersonalData.None);

    private static readonly ListShape<LocalizedText> TextList = new(IssueTerms.ArrayOfTextsInLanguages, DefinitionText);

    private static readonly ListShape<LocalizedText> SomeTexts = new(IssueTerms.ArrayOfTextsInLanguages, DefinitionText) { Least = 1 };

    internal static readonly ObjectShape<ConversationParty> Party = new(IssueTerms.Party, static o =>
    {
        // What makes sense is for the linter to say.
        NumberShape least = new(IssueTerms.WholeNumberFrom0, 0, int.MaxValue, PersonalData.None, isForLinter: true);
        NumberShape most = new(IssueTerms.WholeNumberFrom1, 1, int.MaxValue, PersonalData.None, isForLinter: true);
        Field<PartyId> id = o.Required("id", IdOfParty, static party => party.Id);
        Field<LocalizedText> title = o.Required("title", DefinitionText, static party => party.Title);
        Field<int> fewest = o.Usual("least", least, static party => party.Least, 1);
        OptionalValue<int> highest = o.Optional("most", most, static party => party.Most);
        return v => new ConversationParty { Id = id[v], Title = title[v], Least = fewest[v], Most = highest[v] };
    })
    {
        Definition = "party",
    };

    internal static readonly ObjectShape<ModelParameter> Parameter = new(IssueTerms.Parameter, static o =>
    {
        Field<TextKey> id = o.Required("id", IdOfParameter, static parameter => parameter.Id);
        Field<LocalizedText> title = o.Required("title", DefinitionText, static parameter => parameter.Title);
        Field<LocalizedText> words = o.Required("default", DefinitionText, static parameter => parameter.Default);
        return v => new ModelParameter { Id = id[v], Title = title[v], Default = words[v] };
    })
    {
        Definition = "parameter",
    };

    internal static readonly ObjectShape<AnswerOption> Option = new(IssueTerms.AnswerOption, static o =>
    {
        Field<OptionId> id = o.Required("id", IdOfOption, static option => option.Id);
        Field<LocalizedText> text = o.Required("text", DefinitionText, static option => option.Text);
        return v => new AnswerOption { Id = id[v], Text = text[v] };
    })
    {
        Definition = "option",
    };

    internal static readonly ObjectShape<AnswerField> AnswerField = new(IssueTerms.AnswerField, static o =>
    {
        Field<FieldId> id = o.Required("id", IdOfField, static field => field.Id);
        Field<LocalizedText> title = o.Required("title", DefinitionText, static field => field.Title);
        Field<AnswerMeaning> holds = o.Required(
            "holds", new WordShape<AnswerMeaning>(ConversationWords.Meanings, PersonalData.None), static field => field.Holds);
        Field<AnswerKind> kind = o.Required(
            "kind", new WordShape<AnswerKind>(ConversationWords.AnswerKinds, PersonalData.None), static field => field.Kind);
        Field<IReadOnlyList<AnswerOption>> options = o.List(
            "options", new ListShape<AnswerOption>(IssueTerms.ArrayOfAnswerOptions, Option), static field => field.Options);
        return v => new AnswerField { Id = id[v], Title = title[v], Holds = holds[v], Kind = kind[v], Options = options[v] };
    })
    {
        Definition = "field",
        Rules = """
            { "if": { "properties": { "kind": { "const": "choice" } } },
              "then": { "properties": { "options": { "type": "array", "minItems": 2 } }, "required": ["options"] },
              "else": { "properties": { "options": { "type": "array", "maxItems": 0 } } } }
            """,
    };

    internal static readonly ObjectShape<ConversationStep> Step = new(IssueTerms.Step, static o =>
    {
        NumberShape time = new(
            IssueTerms.WholeNumberFrom1To480, 1, ConversationModelLinter.MaxMinutes, PersonalData.None, isForLinter: true);
        Field<StepId> id = o.Required("id", IdOfStep, static step => step.Id);
        Field<StepKind> kind = o.Required("kind", Kind, static step => step.Kind);
        OptionalValue<UsefulnessMoment> moment = o.Optional(
            "moment", new WordShape<UsefulnessMoment>(ConversationWords.Moments, PersonalData.None), static step => step.Moment);
        Field<LocalizedText> title = o.Required("title", DefinitionText, static step => step.Title);
        Field<LocalizedText> aim = o.Required("aim", DefinitionText, static step => step.Aim);
        OptionalValue<PartyId> askedBy = o.Optional("askedBy", IdOfParty, static step => step.AskedBy);
        Field<IReadOnlyList<PartyId>> spokenBy = o.Required(
            "spokenBy", new ListShape<PartyId>(IssueTerms.ArrayOfPartyIds, IdOfParty) { Least = 1 }, static step => step.SpokenBy);
        Field<IReadOnlyList<StepId>> after = o.List(
            "after", new ListShape<StepId>(IssueTerms.ArrayOfStepIds, IdOfStep), static step => step.After);
        Field<TurnTaking> turns = o.Usual(
            "turns", new WordShape<TurnTaking>(ConversationWords.Turns, PersonalData.None), static step => step.Turns, TurnTaking.Open);
        OptionalValue<int> minutes = o.Optional("minutes", time, static step => step.Minutes);
        Field<StepVisibility> visibility = o.Usual(
            "visibility",
            new WordShape<StepVisibility>(ConversationWords.Visibilities, PersonalData.None),
            static step => step.Visibility,
            StepVisibility.Everyone);
        Field<IReadOnlyList<LocalizedText>> questions = o.Required("questions", SomeTexts, static step => step.Questions);
        Field<IReadOnlyList<LocalizedText>> followUps = o.List("followUps", TextList, static step => step.FollowUps);
        Field<IReadOnlyList<LocalizedText>> pitfalls = o.List("pitfalls", TextList, static step => step.Pitfalls);
        Field<IReadOnlyList<AnswerField>> answer = o.Required(
            "answer", new ListShape<AnswerField>(IssueTerms.ArrayOfAnswerFields, AnswerField) { Least = 1 }, static step => step.Answer);
        return v => new ConversationStep
        {
            Id = id[v],
            Kind = kind[v],
            Moment = moment[v],
            Title = title[v],
            Aim = aim[v],
            AskedBy = askedBy[v],
            SpokenBy = spokenBy[v],
            After = after[v],
            Turns = turns[v],
            Minutes = minutes[v],
            Visibility = visibility[v],
            Questions = questions[v],
            FollowUps = followUps[v],
            Pitfalls = pitfalls[v],
            Answer = answer[v],
        };
    })
    {
        Definition = "step",
        Rules = """
            { "if": { "properties": { "kind": { "const": "usefulness" } } },
              "then": { "properties": { "moment": true }, "required": ["moment"] },
              "else": { "properties": { "moment": false } } }
            """,
    };

    private static readonly ListShape<ConversationStep> Steps = new(IssueTerms.ArrayOfSteps, Step);

    internal static readonly DocumentShape<ConversationModel> Model = new(ConversationModel.DocumentKind, 1, static o =>
    {
        DefinitionHead head = DefinitionHead.Of(
            o,
            static model => model.Id,
            static model => model.Version,
            static model => model.SourceLanguage,
            static model => model.Languages,
            static model => model.Title,
            static model => model.Introduction,
            static model => model.Credit);
        OptionalValue<ProgressRole> role = o.Optional("role", RoleWord, static model => model.Role);
        Field<StepOrder> order = o.Required(
            "order", new WordShape<StepOrder>(ConversationWords.Orders, PersonalData.None), static model => model.Order);
        Field<IReadOnlyList<ConversationParty>> parties = o.Required(
            "parties", new ListShape<ConversationParty>(IssueTerms.ArrayOfParties, Party) { Least = 1 }, static model => model.Parties);
        OptionalValue<PartyId> lead = o.Optional("lead", IdOfParty, static model => model.Lead);
        Field<IReadOnlyList<ModelParameter>> parameters = o.List(
            "parameters", new ListShape<ModelParameter>(IssueTerms.ArrayOfParameters, Parameter), static model => model.Parameters);
        Field<IReadOnlyList<ConversationStep>> steps = o.Required(
            "steps", new ListShape<ConversationStep>(IssueTerms.ArrayOfSteps, Step) { Least = 1 }, static model => model.Steps);
        Field<IReadOnlyList<ConversationStep>> asides = o.List("asides", Steps, static model => model.Asides);
        Field<HostExtensions> extensions = o.Extensions(static model => model.Extensions);
        return (ref reader, scoped v) => reader.Take(ConversationModel.TryCreate(
            new ConversationModelDraft
            {
                Id = head.Id[v],
                Version = head.Version[v],
                SourceLanguage = head.SourceLanguage[v],
                Languages = head.Languages[v],
                Title = head.Title[v],
                Introduction = head.Introduction[v],
                Credit = head.Credit[v],
                Role = role[v],
                Order = order[v],
                Parties = parties[v],
                Lead = lead[v],
                Parameters = parameters[v],
                Steps = steps[v],
                Asides = asides[v],
                Extensions = extensions[v],
            },
            reader.Limits,
            reader.KnownHash));
    },
    rules: """
        { "if": { "properties": { "order": { "const": "fixed" } } }, "then": { "properties": { "lead": true }, "required": ["lead"] } }
        """,
    isDefinition: true);
}
