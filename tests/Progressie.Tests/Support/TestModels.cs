using Progressie.Conversations;
using Progressie.Json;
using Progressie.Motivation;

namespace Progressie.Tests.Support;

/// <summary>Conversation models to test with: one of each order, and the built-in ones.</summary>
public static class TestModels
{
    public static readonly string[] BuiltInFiles =
    [
        "circle-session.v1.json", "directing.v1.json", "follow-up-opening.v1.json", "four-part.v1.json", "instructing.v1.json",
        "intervision.v1.json",
        "meeting-opener.v1.json", "progress-interview.v1.json", "seven-steps.v1.json", "training.v1.json", "what-is-better.v1.json",
    ];

    /// <summary>A free order: steps start and platform, an aside coping, a parameter, every sort of answer.</summary>
    public static ConversationModelDraft FreeDraft => new()
    {
        Id = DefinitionId.Parse("talk"),
        Version = DefinitionVersion.FromNumber(2),
        SourceLanguage = LanguageTag.Dutch,
        Languages = [LanguageTag.Dutch, LanguageTag.English],
        Title = LocalizedText.Of("Praten", "Talk"),
        Introduction = LocalizedText.Of("Zo gaat het.", "How it goes."),
        Credit = LocalizedText.Of("Naar een idee.", "After an idea."),
        Role = ProgressRole.Helping,
        Order = StepOrder.Free,
        Parties = [Party("client", 1, 2), Party("coach", 0, null)],
        Lead = PartyId.Parse("coach"),
        Parameters =
        [
            new ModelParameter
            {
                Id = TextKey.Parse("period"),
                Title = LocalizedText.Of("Tijd", "Time"),
                Default = LocalizedText.Of("kort", "lately"),
            },
        ],
        Steps =
        [
            Step("start", "usefulness", "client") with
            {
                Moment = UsefulnessMoment.Before,
                AskedBy = PartyId.Parse("coach"),
                Minutes = 5,
                Visibility = StepVisibility.Speaker,
                Questions =
                [
                    LocalizedText.Of("Wat helpt sinds {period}?", "What helps since {period}?"), LocalizedText.Of("Wat nog?", "What else?"),
                ],
                FollowUps = [LocalizedText.Of("Hoe dan?", "How?")],
                Pitfalls = [LocalizedText.Of("Te snel.", "Too fast.")],
                Answer = [Usefulness("useful"), Field("day", AnswerKind.Date, AnswerMeaning.When), Field("words")],
            },
            Step("platform", "platform", "client", "coach") with
            {
                After = [StepId.Parse("start")],
                Answer = [Field("achieved", AnswerKind.Text, AnswerMeaning.Achieved)],
            },
        ],
        Asides = [Step("coping", "coping", "client")],
        Extensions = HostExtensions.Empty.With("host", """{"a": [1, 2]}"""),
    };

    public static ConversationModel Free { get; } = ConversationModel.Create(FreeDraft);

    /// <summary>A fixed order with a lead: case, tips in rounds, reaction.</summary>
    public static ConversationModel Fixed { get; } = ConversationModel.Create(FreeDraft with
    {
        Id = DefinitionId.Parse("round"),
        Version = DefinitionVersion.FromNumber(1),
        Introduction = null,
        Credit = null,
        Role = null,
        Order = StepOrder.Fixed,
        Parties = [Party("lead", 1, 1), Party("presenter", 1, 1), Party("member", 0, null)],
        Lead = PartyId.Parse("lead"),
        Parameters = [],
        Steps =
        [
            Step("case", "presentation", "presenter"),
            Step("tips", "tips", "member", "presenter") with { Turns = TurnTaking.Rounds },
            Step("reaction", "reaction", "presenter", "lead"),
        ],
        Asides = [],
        Extensions = HostExtensions.Empty,
    });

    /// <summary>An order for each person apart: topic, achieved, desired.</summary>
    public static ConversationModel PerPerson { get; } = ConversationModel.Create(Fixed.ToDraft() with
    {
        Id = DefinitionId.Parse("opener"),
        Order = StepOrder.FixedPerPerson,
        Parties = [Party("member", 1, null)],
        Lead = null,
        Steps = [Step("topic", "topic", "member"), Step("achieved", "achieved", "member"), Step("desired", "desired", "member")],
    });

    public static IReadOnlyList<ConversationModel> BuiltIn { get; } =
        [
            .. BuiltInFiles.Select(
                static name => ProgressieJson.Read<ConversationModel>(Repository.ReadBytes("src", "Progressie", "Catalog", name)).Value),
        ];

    public static IReadOnlyList<ConversationModel> All { get; } = [Free, Fixed, PerPerson, .. BuiltIn];

    public static ConversationStep Step(string id, string kind, params string[] spokenBy) => new()
    {
        Id = StepId.Parse(id),
        Kind = StepKind.Parse(kind),
        Title = LocalizedText.Of($"Stap {id}", $"Step {id}"),
        Aim = LocalizedText.Of("Waarvoor", "What for"),
        SpokenBy = [.. spokenBy.Select(PartyId.Parse)],
        Questions = [LocalizedText.Of("Wat?", "What?")],
        Answer = [Field("words")],
    };

    public static AnswerField Field(string id, AnswerKind kind = AnswerKind.Text, AnswerMeaning holds = AnswerMeaning.Context) =>
        new() { Id = FieldId.Parse(id), Title = LocalizedText.Of($"Veld {id}", $"Field {id}"), Kind = kind, Holds = holds };

    private static AnswerField Usefulness(string id) => Field(id, AnswerKind.Choice, AnswerMeaning.Usefulness) with
    {
        Options =
        [
            .. ((string[])["yes", "partly", "no"]).Select(static option =>
                new AnswerOption { Id = OptionId.Parse(option), Text = LocalizedText.Of($"nl {option}", $"en {option}") }),
        ],
    };

    private static ConversationParty Party(string id, int least, int? most) =>
        new() { Id = PartyId.Parse(id), Title = LocalizedText.Of($"nl {id}", $"en {id}"), Least = least, Most = most };
}
