using Progressie.Conversations;
using Progressie.Motivation;
using Xunit;

namespace Progressie.Tests.Support;

/// <summary>Conversation models made in code to test the core with: a free helping conversation, a directing one, what-is-better, an
/// intervision, and a meeting opener.</summary>
public static class CoreModels
{
    public static readonly DateTimeOffset Start = new(2026, 11, 21, 14, 0, 0, TimeSpan.FromHours(1));

    /// <summary>A free order of seven positions, led by the coach, spoken by the client, with three asides.</summary>
    public static ConversationModelDraft HelpingDraft => Draft("helping", StepOrder.Free, ProgressRole.Helping) with
    {
        Parties = [Party("client", 1, 1), Party("coach", 1, 1)],
        Steps =
        [
            Usefulness("usefulness-start", UsefulnessMoment.Before),
            Asked("progress-need", Field("need", AnswerMeaning.Desired), Field("why", AnswerMeaning.Reason)),
            Asked("desired-situation", Field("desired", AnswerMeaning.Desired)),
            Asked("platform", Field("achieved", AnswerMeaning.Achieved), Field("how", AnswerMeaning.OwnShare)),
            Asked(
                "earlier-success", Field("success", AnswerMeaning.Achieved), Field("how", AnswerMeaning.OwnShare),
                Field("how-else", AnswerMeaning.OwnShare)) with
            {
                After = [StepId.Parse("platform")],
            },
            Asked("next-step", Field("step", AnswerMeaning.NextStep), Field("when", AnswerMeaning.When), Day("day")),
            Usefulness("usefulness-end", UsefulnessMoment.After),
        ],
        Asides =
        [
            Usefulness("usefulness-halfway", UsefulnessMoment.Halfway), Asked("coping", Field("managing", AnswerMeaning.OwnShare)),
            Asked("continuation", Field("stays")),
        ],
    };

    public static ConversationModel Helping { get; } = ConversationModel.Create(HelpingDraft);

    public static ConversationModel Directing
    {
        get;
    } = ConversationModel.Create(Draft("directing", StepOrder.Free, ProgressRole.Directing) with
    {
        Parties = [Party("director", 1, 1), Party("employee", 1, 1)],
        Steps =
        [
            Step("preparation", "director") with { Visibility = StepVisibility.Speaker, Answer = [Field("need", AnswerMeaning.Desired)] },
            Step("expectation", "director") with
            {
                AskedBy = PartyId.Parse("director"),
                Answer =
                [
                    Field("expectation", AnswerMeaning.Desired), Field("reason", AnswerMeaning.Reason), Field("fixed"), Field("free"),
                ],
            },
            Step("own-ideas", "employee"),
            Step("perspective", "employee"),
            Step("approach", "employee") with { Answer = [Field("approach", AnswerMeaning.NextStep)] },
            Step("follow-up", "director", "employee"),
        ],
    });

    /// <summary>What is better, what else, the step brought along, an idea; help wanted as an aside.</summary>
    public static ConversationModel Better { get; } = ConversationModel.Create(Draft("better", StepOrder.Free, ProgressRole.Helping) with
    {
        Parties = [Party("client", 1, 1), Party("coach", 0, 1)],
        Steps =
        [
            Improvement("what-is-better"),
            Improvement("what-else"),
            Step("earlier-step", "client") with { Kind = StepKind.Review },
            Step("idea", "client") with { Kind = StepKind.NextStep, Answer = [Field("step", AnswerMeaning.NextStep)], Minutes = 10 },
        ],
        Asides = [Step("coping", "client"), Step("help", "client") with { Answer = [Field("help", AnswerMeaning.Help)] }],
    });

    /// <summary>A fixed order with a lead, a time box and rounds.</summary>
    public static ConversationModelDraft CircleDraft => Draft("circle", StepOrder.Fixed, role: null) with
    {
        Parties = [Party("facilitator", 1, 1), Party("presenter", 1, 1), Party("member", 1, null)],
        Lead = PartyId.Parse("facilitator"),
        Steps =
        [
            Step("presentation", "presenter") with { Minutes = 5 },
            Step("questions", "member") with { Turns = TurnTaking.Rounds },
            Step("tips", "member") with { Turns = TurnTaking.Rounds },
            Step("reaction", "presenter"),
        ],
    };

    public static ConversationModel Circle { get; } = ConversationModel.Create(CircleDraft);

    /// <summary>An order for each person apart, with two parameters.</summary>
    public static ConversationModelDraft OpenerDraft => Draft("opener", StepOrder.FixedPerPerson, role: null) with
    {
        Parties = [Party("member", 2, 3)],
        Parameters =
        [
            new ModelParameter
            {
                Id = TextKey.Parse("last-period"),
                Title = LocalizedText.Of("Vorige", "Last"),
                Default = LocalizedText.Of("vorige week", "last week"),
            },
            new ModelParameter
            {
                Id = TextKey.Parse("next-period"),
                Title = LocalizedText.Of("Volgende", "Next"),
                Default = LocalizedText.Of("komende week", "this week"),
            },
        ],
        Steps =
        [
            Step("last", "member") with { Questions = [LocalizedText.Of("Wat lukte {last-period}?", "What worked {last-period}?")] },
            Step("next", "member") with { Questions = [LocalizedText.Of("Wat wil je {next-period}?", "What do you want {next-period}?")] },
            Step("help", "member") with { Answer = [Field("help", AnswerMeaning.Help)] },
        ],
    };

    public static ConversationModel Opener { get; } = ConversationModel.Create(OpenerDraft);

    /// <summary>An order for each person apart in which people speak in different steps, and the last one comes after two others.</summary>
    public static ConversationModel Interview
    {
        get;
    } = ConversationModel.Create(Draft("interview", StepOrder.FixedPerPerson, role: null) with
    {
        Parties = [Party("guest", 1, 1), Party("host", 1, 1)],
        Steps =
        [
            Step("tell", "guest"),
            Step("listen", "host"),
            Step("add", "guest") with { After = [StepId.Parse("tell")] },
            Step("close", "guest", "host") with { After = [StepId.Parse("listen"), StepId.Parse("add")] },
        ],
    });

    public static IReadOnlyList<ConversationModel> All => [Helping, Directing, Better, Circle, Opener, Interview];

    public static ManualClock Clock() => new(Start);

    /// <summary>A conversation of one person per party, or as many as asked for: ids are those of the parties, with a number from the
    /// second on.</summary>
    public static Conversation Begin(
        ConversationModel model, ManualClock? clock = null, ConversationDetails? details = null, int most = 2) =>
        Conversation.Start(model, Writer.Anonymous(clock ?? Clock()), People(model, most), details);

    /// <summary>Somebody who writes at the beginning.</summary>
    public static Writer By(string id) => Writer.Of(id, Clock());

    public static ConversationParticipant[] People(ConversationModel model, int most = 2) =>
    [
        .. model.Parties.SelectMany(party => Enumerable.Range(1, Math.Max(party.Least, Math.Min(party.Most ?? most, most)))
            .Select(number => ConversationParticipant.Of(number == 1 ? party.Id.ToString() : $"{party.Id}{number}", party.Id.ToString()))),
    ];

    public static Said Said(string by, string step, string words = "woorden") => new()
    {
        By = ParticipantId.Parse(by),
        Step = StepId.Parse(step),
        Question = words,
        At = Start,
    };

    public static ConversationStep Step(string id, params string[] spokenBy) => new()
    {
        Id = StepId.Parse(id),
        Kind = StepKind.Parse(id),
        Title = LocalizedText.Of($"Stap {id}", $"Step {id}"),
        Aim = LocalizedText.Of("Waarvoor", "What for"),
        SpokenBy = [.. spokenBy.Select(PartyId.Parse)],
        Questions = [LocalizedText.Of("Wat?", "What?")],
        Answer = [Field("words")],
    };

    public static AnswerField Field(string id, AnswerMeaning holds = AnswerMeaning.Context) =>
        new() { Id = FieldId.Parse(id), Title = LocalizedText.Of($"Veld {id}", $"Field {id}"), Holds = holds };

    public static AnswerOption Option(string id) => new() { Id = OptionId.Parse(id), Text = LocalizedText.Of($"nl {id}", $"en {id}") };

    public static ConversationParty Party(string id, int least, int? most) =>
        new() { Id = PartyId.Parse(id), Title = LocalizedText.Of($"nl {id}", $"en {id}"), Least = least, Most = most };

    public static ConversationModelDraft Draft(string id, StepOrder order, ProgressRole? role) => new()
    {
        Id = DefinitionId.Parse(id),
        Version = DefinitionVersion.FromNumber(1),
        SourceLanguage = LanguageTag.Dutch,
        Languages = [LanguageTag.Dutch, LanguageTag.English],
        Title = LocalizedText.Of("Gesprek", "Conversation"),
        Role = role,
        Order = order,
        Parties = [],
        Steps = [],
    };

    /// <summary>Asserts everything a report says, each on a line as it shows itself.</summary>
    public static void AssertIssues(ValidationReport report, params string[] expected) =>
        Assert.Equal(expected, report.Issues.Select(Told.Line));

    /// <summary>Asserts that an event is refused, or accepted with remarks, with exactly these words.</summary>
    public static void AssertIssues(Conversation conversation, ConversationEvent next, params string[] expected)
    {
        Validated<Conversation> result = conversation.TryRecord(next);
        AssertIssues(result.Report, expected);
        Assert.Equal("conversation", result.Report.Document);
        Assert.Equal(result.Report.IsValid, result.TryGetValue(out _));
        if (!result.Report.IsValid)
        {
            Assert.Equal(result.Report, Assert.Throws<ProgressieDataException>(() => conversation.Record(next)).Report);
        }
    }

    private static ConversationStep Asked(string id, params AnswerField[] answer) =>
        Step(id, "client") with { AskedBy = PartyId.Parse("coach"), Answer = answer };

    private static ConversationStep Improvement(string id) => Step(id, "client") with
    {
        Kind = StepKind.WhatIsBetter,
        Answer = [Field("better", AnswerMeaning.Achieved), Field("how", AnswerMeaning.OwnShare)],
    };

    private static AnswerField Day(string id) => Field(id, AnswerMeaning.When) with { Kind = AnswerKind.Date };

    private static ConversationStep Usefulness(string id, UsefulnessMoment moment) => Asked(
        id, Field("useful", AnswerMeaning.Usefulness) with
        {
            Kind = AnswerKind.Choice,
            Options = [Option("yes"), Option("partly"), Option("no")],
        }, Field("what")) with
    {
        Kind = StepKind.Usefulness,
        Moment = moment,
    };
}
