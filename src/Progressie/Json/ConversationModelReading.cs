using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Motivation;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads conversation models. The linter has the last word, with the same pointers.</summary>
internal static class ConversationModelReading
{
    internal const int NewestSchema = 1;

    private static readonly MemberTable Root = new(
    [
        .. DefinitionHead.Members("\"conversation-model\""),
        Optional("role", IssueTerms.RoleWord),
        Required("order", IssueTerms.OrderWord),
        Required("parties", IssueTerms.ArrayOfParties),
        Optional("lead", IssueTerms.PartyId),
        Optional("parameters", IssueTerms.ArrayOfParameters),
        Required("steps", IssueTerms.ArrayOfSteps),
        Optional("asides", IssueTerms.ArrayOfSteps),
        Optional("extensions", IssueTerms.Object),
    ]);

    private static readonly MemberTable Party = new(
        Required("id", IssueTerms.PartyId),
        Required("title", IssueTerms.ObjectFromLanguageTagsToTexts),
        Optional("least", IssueTerms.WholeNumberFrom0),
        Optional("most", IssueTerms.WholeNumberFrom1));

    private static readonly MemberTable Parameter = new(
        Required("id", IssueTerms.ParameterId),
        Required("title", IssueTerms.ObjectFromLanguageTagsToTexts),
        Required("default", IssueTerms.ObjectFromLanguageTagsToTexts));

    private static readonly MemberTable Step = new(
        Required("id", IssueTerms.StepId),
        Required("kind", IssueTerms.StepKind),
        Optional("moment", IssueTerms.UsefulnessMomentWord),
        Required("title", IssueTerms.ObjectFromLanguageTagsToTexts),
        Required("aim", IssueTerms.ObjectFromLanguageTagsToTexts),
        Optional("askedBy", IssueTerms.PartyId),
        Required("spokenBy", IssueTerms.ArrayOfPartyIds),
        Optional("after", IssueTerms.ArrayOfStepIds),
        Optional("turns", IssueTerms.TurnsWord),
        Optional("minutes", IssueTerms.WholeNumberFrom1To480),
        Optional("visibility", IssueTerms.VisibilityWord),
        Required("questions", IssueTerms.ArrayOfTextsInLanguages),
        Optional("followUps", IssueTerms.ArrayOfTextsInLanguages),
        Optional("pitfalls", IssueTerms.ArrayOfTextsInLanguages),
        Required("answer", IssueTerms.ArrayOfAnswerFields));

    private static readonly MemberTable Field = new(
        Required("id", IssueTerms.FieldId),
        Required("title", IssueTerms.ObjectFromLanguageTagsToTexts),
        Required("holds", IssueTerms.MeaningWord),
        Required("kind", IssueTerms.AnswerKindWord),
        Optional("options", IssueTerms.ArrayOfAnswerOptions));

    private static readonly MemberTable Option = new(
        Required("id", IssueTerms.OptionId),
        Required("text", IssueTerms.ObjectFromLanguageTagsToTexts));

    internal static Validated<ConversationModel> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits, ContentHash knownHash) =>
        DocumentReading.Read<ConversationModel, ContentHash>(utf8, ConversationModel.DocumentKind, NewestSchema, limits, ReadRoot, knownHash);

    private static ConversationModel? ReadRoot(ref DocumentReader reader, MemberCursor cursor, ContentHash knownHash)
    {
        DefinitionHead head = default;
        ProgressRole? role = null;
        StepOrder? order = null;
        List<ConversationParty>? parties = null;
        PartyId? lead = null;
        List<ModelParameter>? parameters = [];
        List<ConversationStep>? steps = null, asides = [];
        HostExtensions extensions = HostExtensions.Empty;
        bool sound = true;
        while (reader.NextMember(Root, ref cursor, out int member))
        {
            switch (member)
            {
                case <= DefinitionHead.LastMember: head.Read(ref reader, member); break;
                case 9: sound &= (role = (ProgressRole?)reader.ReadWord(ConversationWords.Roles, IssueTerms.RoleWord)) is not null; break;
                case 10: order = (StepOrder?)reader.ReadWord(ConversationWords.Orders, IssueTerms.OrderWord); break;
                case 11: parties = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfParties, ReadParty); break;
                case 12: sound &= (lead = reader.ReadId<PartyId>(IdRules.Slug.Description)) is not null; break;
                case 13: parameters = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfParameters, ReadParameter); break;
                case 14: steps = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfSteps, ReadStep); break;
                case 15: asides = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfSteps, ReadStep); break;
                default: extensions = reader.ReadExtensions(); break;
            }
        }

        if (!sound || !head.IsSound || order is null || parties is null || parameters is null || steps is null || asides is null)
        {
            return null;
        }

        ConversationModelDraft draft = new()
        {
            Id = head.Id,
            Version = head.Version,
            SourceLanguage = head.SourceLanguage,
            Languages = head.Languages!,
            Title = head.Title!,
            Introduction = head.Introduction,
            Credit = head.Credit,
            Role = role,
            Order = order.Value,
            Parties = parties,
            Lead = lead,
            Parameters = parameters,
            Steps = steps,
            Asides = asides,
            Extensions = extensions,
        };
        Validated<ConversationModel> model = ConversationModel.TryCreate(draft, reader.Limits, knownHash);
        reader.ReportAll(model.Report);
        model.TryGetValue(out ConversationModel? value);
        return value;
    }

    private static ConversationParty? ReadParty(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Party))
        {
            return null;
        }

        PartyId? id = null;
        LocalizedText? title = null;
        int? least = 1, most = null;
        bool sound = true;
        MemberCursor cursor = default;
        while (reader.NextMember(Party, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: id = reader.ReadId<PartyId>(IdRules.Slug.Description); break;
                case 1: title = reader.ReadLocalizedText(); break;

                // What makes sense is for the linter to say.
                case 2: least = reader.ReadWholeNumberForLinter(0, int.MaxValue); break;
                default: sound &= (most = reader.ReadWholeNumberForLinter(1, int.MaxValue)) is not null; break;
            }
        }

        return !sound || id is null || title is null || least is null
            ? null
            : new ConversationParty { Id = id.Value, Title = title, Least = least.Value, Most = most };
    }

    private static ModelParameter? ReadParameter(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Parameter))
        {
            return null;
        }

        TextKey? id = null;
        LocalizedText? title = null, words = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Parameter, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: id = reader.ReadId<TextKey>(IdRules.Slug.Description); break;
                case 1: title = reader.ReadLocalizedText(); break;
                default: words = reader.ReadLocalizedText(); break;
            }
        }

        return id is null || title is null || words is null ? null : new ModelParameter { Id = id.Value, Title = title, Default = words };
    }

    private static ConversationStep? ReadStep(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Step))
        {
            return null;
        }

        StepId? id = null;
        StepKind? kind = null;
        UsefulnessMoment? moment = null;
        LocalizedText? title = null, aim = null;
        PartyId? askedBy = null;
        List<PartyId>? spokenBy = null;
        List<StepId>? after = [];
        TurnTaking? turns = TurnTaking.Open;
        int? minutes = null;
        StepVisibility? visibility = StepVisibility.Everyone;
        List<LocalizedText>? questions = null, followUps = [], pitfalls = [];
        List<AnswerField>? answer = null;
        bool sound = true;
        MemberCursor cursor = default;
        while (reader.NextMember(Step, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: id = reader.ReadId<StepId>(IdRules.Slug.Description); break;
                case 1: kind = reader.ReadId<StepKind>(IdRules.Slug.Description); break;
                case 2: sound &= (moment = (UsefulnessMoment?)reader.ReadWord(ConversationWords.Moments, IssueTerms.UsefulnessMomentWord)) is not null; break;
                case 3: title = reader.ReadLocalizedText(); break;
                case 4: aim = reader.ReadLocalizedText(); break;
                case 5: sound &= (askedBy = reader.ReadId<PartyId>(IdRules.Slug.Description)) is not null; break;
                case 6: spokenBy = SharedReading.ReadIds<PartyId>(ref reader, IssueTerms.ArrayOfPartyIds, IdRules.Slug.Description); break;
                case 7: after = SharedReading.ReadIds<StepId>(ref reader, IssueTerms.ArrayOfStepIds, IdRules.Slug.Description); break;
                case 8: turns = (TurnTaking?)reader.ReadWord(ConversationWords.Turns, IssueTerms.TurnsWord); break;
                case 9: sound &= (minutes = reader.ReadWholeNumberForLinter(1, ConversationModelLinter.MaxMinutes)) is not null; break;
                case 10: visibility = (StepVisibility?)reader.ReadWord(ConversationWords.Visibilities, IssueTerms.VisibilityWord); break;
                case 11: questions = SharedReading.ReadLocalizedTexts(ref reader); break;
                case 12: followUps = SharedReading.ReadLocalizedTexts(ref reader); break;
                case 13: pitfalls = SharedReading.ReadLocalizedTexts(ref reader); break;
                default: answer = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfAnswerFields, ReadField); break;
            }
        }

        if (!sound || id is null || kind is null || title is null || aim is null || spokenBy is null || after is null || turns is null
            || visibility is null || questions is null || followUps is null || pitfalls is null || answer is null)
        {
            return null;
        }

        return new ConversationStep
        {
            Id = id.Value,
            Kind = kind.Value,
            Moment = moment,
            Title = title,
            Aim = aim,
            AskedBy = askedBy,
            SpokenBy = spokenBy,
            After = after,
            Turns = turns.Value,
            Minutes = minutes,
            Visibility = visibility.Value,
            Questions = questions,
            FollowUps = followUps,
            Pitfalls = pitfalls,
            Answer = answer,
        };
    }

    private static AnswerField? ReadField(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.AnswerField))
        {
            return null;
        }

        FieldId? id = null;
        LocalizedText? title = null;
        AnswerMeaning? holds = null;
        AnswerKind? kind = null;
        List<AnswerOption>? options = [];
        MemberCursor cursor = default;
        while (reader.NextMember(Field, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: id = reader.ReadId<FieldId>(IdRules.Slug.Description); break;
                case 1: title = reader.ReadLocalizedText(); break;
                case 2: holds = (AnswerMeaning?)reader.ReadWord(ConversationWords.Meanings, IssueTerms.MeaningWord); break;
                case 3: kind = (AnswerKind?)reader.ReadWord(ConversationWords.AnswerKinds, IssueTerms.AnswerKindWord); break;
                default: options = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfAnswerOptions, ReadOption); break;
            }
        }

        return id is null || title is null || holds is null || kind is null || options is null
            ? null
            : new AnswerField { Id = id.Value, Title = title, Holds = holds.Value, Kind = kind.Value, Options = options };
    }

    private static AnswerOption? ReadOption(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.AnswerOption))
        {
            return null;
        }

        OptionId? id = null;
        LocalizedText? text = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Option, ref cursor, out int member))
        {
            if (member == 0)
            {
                id = reader.ReadId<OptionId>(IdRules.Slug.Description);
            }
            else
            {
                text = reader.ReadLocalizedText();
            }
        }

        return id is null || text is null ? null : new AnswerOption { Id = id.Value, Text = text };
    }
}
