using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What documents of several techniques have in common.</summary>
/// <remarks>Shapes are asked for once, by a declaration. What only some documents have is made then, so that the others do not wait for
/// it.</remarks>
internal static class SharedShapes
{
    internal static readonly IdShape<DefinitionId> IdOfDefinition =
        new(IssueTerms.DefinitionId, IdRules.Slug, "slug", PersonalData.None);

    internal static IdShape<ItemId> IdOfItem => field ??= new(IssueTerms.ItemId, IdRules.Key, "key", PersonalData.None);

    internal static HashShape Hash => field ??= new();

    internal static IdShape<BoardId> IdOfBoard => field ??=
        new(IssueTerms.BoardId, IdRules.Token, "token", PersonalData.Key);

    internal static IdShape<JournalId> IdOfJournal => field ??=
        new(IssueTerms.JournalId, IdRules.Token, "token", PersonalData.Key);

    internal static readonly IdShape<ResponseId> IdOfResponse = new(IssueTerms.ResponseId, IdRules.Token, "token", PersonalData.Key);

    internal static IdShape<ConversationId> IdOfConversation => field ??=
        new(IssueTerms.ConversationId, IdRules.Token, "token", PersonalData.Key);

    internal static IdShape<SeriesId> IdOfSeries => field ??=
        new(IssueTerms.SeriesId, IdRules.Token, "token", PersonalData.Key);

    internal static WordShape<NextStepStatus> StatusWord => field ??= new(ProgressWords.Statuses, PersonalData.Answer);

    /// <summary>Where something came from: a definition with its version, a board or a journal.</summary>
    internal static ObjectShape<ProgressSource> Source => field ??= new(IssueTerms.ObjectWithDefinitionBoardOrJournal, static o =>
    {
        OptionalValue<DefinitionId> definition = o.Optional("definition", IdOfDefinition, static source => source.Definition);
        OptionalValue<DefinitionVersion> version = o.Optional("version", CommonShapes.Version, static source => source.Version);
        OptionalValue<BoardId> board = o.Optional("board", IdOfBoard, static source => source.Board);
        OptionalValue<JournalId> journal = o.Optional("journal", IdOfJournal, static source => source.Journal);
        OptionalValue<ResponseId> response = o.Optional("response", IdOfResponse, static source => source.Response);
        OptionalValue<ConversationId> conversation = o.Optional("conversation", IdOfConversation, static source => source.Conversation);
        OptionalValue<SeriesId> series = o.Optional("series", IdOfSeries, static source => source.Series);
        OptionalField<string> element = o.Optional("element", Words, static source => source.Element);
        return (ref reader, scoped v) =>
        {
            ProgressSource? source = (definition[v], version[v], board[v], journal[v]) switch
            {
                ({ } id, { } number, null, null) => ProgressSource.Of(id, number),
                (null, null, { } id, null) => ProgressSource.Of(id),
                (null, null, null, { } id) => ProgressSource.Of(id),
                _ => null,
            };
            if (source is null)
            {
                reader.Report(IssueCode.SourceUnclear);
                return null;
            }

            return source with { Response = response[v], Conversation = conversation[v], Series = series[v], Element = element[v] };
        };
    })
    {
        Definition = "source",
        Rules = """
            { "oneOf": [
              { "properties": { "definition": true, "version": true }, "required": ["definition", "version"] },
              { "properties": { "board": true }, "required": ["board"] },
              { "properties": { "journal": true }, "required": ["journal"] }],
              "dependentRequired": { "definition": ["version"], "version": ["definition"] } }
            """,
    };

    internal static ObjectShape<NextStep> AgreedStep => field ??= new(IssueTerms.NextStep, Step)
    {
        Definition = "nextStep",
    };

    internal static IdShape<EventId> IdOfEvent => field ??= new(IssueTerms.EventId, IdRules.Token, "token", PersonalData.Key);

    /// <summary>The numbers of events, of which there may be as many as events.</summary>
    internal static ListShape<int> Numbers => field ??= new(IssueTerms.ArrayOfEventNumbers, Ordinal, isLog: true);

    /// <summary>The moment of an operation, which every operation has.</summary>
    internal static Field<DateTimeOffset> At<T>(Members<T> o, Func<T, DateTimeOffset> get)
        where T : class => o.Required("at", Moment, get);

    /// <summary>The members of a next step, inside of a document and by itself.</summary>
    internal static ObjectShape<NextStep>.Maker Step(Members<NextStep> o)
    {
        Field<string> what = o.Required("what", Words, static step => step.What);
        OptionalField<string> how = o.Optional("how", Words, static step => step.How);
        OptionalField<string> when = o.Optional("when", Words, static step => step.When);
        OptionalValue<DateOnly> on = o.Optional("on", Date, static step => step.On);
        OptionalField<Participant> owner = o.Optional("owner", Person, static step => step.Owner);
        Field<IReadOnlyList<Participant>> partners =
            o.List("partners", new ListShape<Participant>(IssueTerms.ArrayOfParticipants, Person), static step => step.Partners);
        OptionalField<string> help = o.Optional("helpWanted", Words, static step => step.HelpWanted);
        OptionalField<string> noticedBy = o.Optional("noticedBy", Words, static step => step.NoticedBy);
        OptionalField<ProgressSource> origin = o.Optional("origin", Source, static step => step.Origin);
        OptionalValue<DayOrMoment> agreed = o.Optional("agreed", CommonShapes.DayOrMoment, static step => step.Agreed);
        Field<NextStepStatus> status = o.Usual("status", StatusWord, static step => step.Status, NextStepStatus.Open);
        OptionalValue<DayOrMoment> reviewed = o.Optional("reviewed", CommonShapes.DayOrMoment, static step => step.Reviewed);
        return v => new NextStep
        {
            What = what[v],
            How = how[v],
            When = when[v],
            On = on[v],
            Owner = owner[v],
            Partners = partners[v],
            HelpWanted = help[v],
            NoticedBy = noticedBy[v],
            Origin = origin[v],
            Agreed = agreed[v],
            Status = status[v],
            Reviewed = reviewed[v],
        };
    }
}
