using System.Globalization;
using Progressie.Conversations;
using Progressie.Motivation;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Conversations;

public sealed class ConversationModelTests
{
    private static readonly LocalizedText Other = LocalizedText.Of("anders", "other");
    private static readonly Dictionary<string, ConversationModelDraft> Changed = Changes();

    public static TheoryData<string> ChangeNames => [.. Changed.Keys];

    [Fact]
    public void Create_SoundDraft_KeepsEverything()
    {
        ConversationModelDraft draft = CircleDraft with
        {
            Introduction = Other,
            Credit = Other,
            Role = ProgressRole.Helping,
            Extensions = HostExtensions.Empty.With("host", "1"),
        };
        ConversationModel model = ConversationModel.Create(draft);
        Assert.Equal("circle", model.Id.ToString());
        Assert.Equal(1, model.Version.Number);
        Assert.Equal(LanguageTag.Dutch, model.SourceLanguage);
        Assert.Equal(draft.Languages, model.Languages);
        Assert.Equal(draft.Title, model.Title);
        Assert.Equal(Other, model.Introduction);
        Assert.Equal(Other, model.Credit);
        Assert.Equal(ProgressRole.Helping, model.Role);
        Assert.Equal(StepOrder.Fixed, model.Order);
        Assert.Equal(draft.Parties, model.Parties);
        Assert.Equal("facilitator", model.Lead.ToString());
        Assert.Equal(draft.Steps, model.Steps);
        Assert.Empty(model.Asides);
        Assert.Empty(model.Parameters);
        Assert.Equal(draft.Extensions, model.Extensions);
        Assert.Same(draft, model.ToDraft());
        Assert.Equal("conversation model 'circle' version 1", model.ToString());
    }

    [Fact]
    public void Create_WrongDraft_ThrowsWithTheReport()
    {
        ConversationModelDraft draft = HelpingDraft with { Steps = [] };
        Assert.False(ConversationModel.TryCreate(draft).TryGetValue(out _));
        Assert.Equal(
            ConversationModelLinter.Lint(draft), Assert.Throws<ProgressieDataException>(() => ConversationModel.Create(draft)).Report);
        Assert.Equal("draft", Assert.Throws<ArgumentNullException>(() => ConversationModel.Create(null!)).ParamName);
    }

    [Fact]
    public void Lookups_KnownIds_FindStepsAsidesAndParties()
    {
        Assert.Same(Helping.Steps[3], Helping.GetStep(StepId.Parse("platform")));
        Assert.True(Helping.TryGetStep(StepId.Parse("coping"), out ConversationStep? coping));
        Assert.Same(Helping.Asides[1], coping);
        Assert.Same(Helping.Parties[1], Helping.GetParty(PartyId.Parse("coach")));
        Assert.Equal(AnswerMeaning.OwnShare, coping.FindField(FieldId.Parse("managing"))!.Holds);
        Assert.Null(coping.FindField(FieldId.Parse("nothing")));
        Assert.Null(coping.FindField(default));
    }

    [Fact]
    public void Lookups_UnknownIds_ThrowOrFindNothing()
    {
        Assert.False(Opener.TryGetStep(StepId.Parse("x"), out ConversationStep? none));
        Assert.Null(none);
        Assert.False(Opener.TryGetStep(default(StepId), out _));
        AssertThrows("Conversation model 'opener' version 1 has no step 'x': it has last, next, help. (Parameter 'step')", () =>
            Opener.GetStep(StepId.Parse("x")));
        AssertThrows("The id is default, which is no id. (Parameter 'step')", () => Opener.GetStep(default(StepId)));
        AssertThrows("Conversation model 'opener' version 1 has no party 'x': it has member. (Parameter 'party')", () =>
            Opener.GetParty(PartyId.Parse("x")));
    }

    [Fact]
    public void Show_TextWithParameters_HasThemFilledIn()
    {
        LocalizedText question = Opener.Steps[0].Questions[0];
        Assert.Equal("What worked last week?", Opener.Show(question, LanguageTag.English).Text);
        Assert.Equal("Wat lukte vorige week?", Opener.Show(question, LanguageTag.Parse("nl-BE")).Text);
        Assert.Equal("Wat lukte vorige week?", Opener.Show(question, LanguageTag.Parse("de")).Text);
        Assert.Equal("Stap last", Opener.Show(Opener.Steps[0].Title, LanguageTag.Dutch).Text);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Opener.Show(null!, LanguageTag.Dutch)).ParamName);
        Assert.Throws<ArgumentException>(() => Opener.Show(question, default));
    }

    [Fact]
    public void Show_ParameterThatHoldsBraces_IsNotLookedAtAgain()
    {
        LocalizedText sneaky = LocalizedText.Of("{next-period}", "{next-period}");
        ConversationModel model = ConversationModel.Create(
            OpenerDraft with { Parameters = [OpenerDraft.Parameters[0] with { Default = sneaky }, OpenerDraft.Parameters[1]] });
        Assert.Equal("What worked {next-period}?", model.Show(model.Steps[0].Questions[0], LanguageTag.English).Text);
    }

    [Theory]
    [MemberData(nameof(ChangeNames))]
    public void Hash_OneThingChanged_IsAnother(string name)
    {
        ConversationModel model = ConversationModel.Create(Base()), changed = ConversationModel.Create(Changed[name]);
        Assert.NotEqual(model.Hash, changed.Hash);
        Assert.NotEqual(model, changed);
        Assert.False(model == changed);
    }

    [Fact]
    public void Hash_AllChangesTogether_AreAllDifferent()
    {
        ContentHash[] hashes =
        [
            ConversationModel.Create(Base()).Hash, .. Changed.Values.Select(static draft => ConversationModel.Create(draft).Hash),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Hash_Extensions_AreNoPartOfIt()
    {
        ConversationModel extended = ConversationModel.Create(HelpingDraft with { Extensions = HostExtensions.Empty.With("host", "1") });
        Assert.Equal(Helping.Hash, extended.Hash);
        Assert.NotEqual(Helping, extended);
        Assert.True(Helping != extended);
        Assert.Equal(Helping.GetHashCode(), extended.GetHashCode());
    }

    /// <summary>Every member of what is hashed is changed by one of the cases, those that come later among them.</summary>
    [Fact]
    public void Changes_EveryMember_IsAmongThem()
    {
        foreach ((string what, Type type) in ((string, Type)[])
        [
            ("", typeof(ConversationModelDraft)), ("step ", typeof(ConversationStep)), ("party ", typeof(ConversationParty)),
            ("parameter ", typeof(ModelParameter)), ("field ", typeof(AnswerField)), ("option ", typeof(AnswerOption)),
        ])
        {
            Assert.All(
                type.GetProperties().Where(static property => property.Name != "Extensions"),
                property => Assert.Contains(what + property.Name, Changed.Keys));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Hash_AnyCulture_IsTheSame(string culture)
    {
        ContentHash expected = Helping.Hash;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, ConversationModel.Create(HelpingDraft).Hash);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        ConversationModel other = ConversationModel.Create(HelpingDraft);
        Assert.NotSame(Helping, other);
        Assert.True(Helping == other);
        Assert.False(Helping != other);
        Assert.True(Helping.Equals((object)other));
        Assert.Equal(Helping.GetHashCode(), other.GetHashCode());
        Assert.False(Helping == null);
        Assert.False(null == Helping);
        Assert.True((ConversationModel?)null == null);
        Assert.False(Helping.Equals("helping"));
    }

    [Fact]
    public void StepKinds_OfTheLibrary_AreTheKeysOfTheMethod() => Assert.Equal(
        [
            "usefulness", "progress-need", "desired-situation", "platform", "earlier-success", "next-step", "preparation", "expectation",
            "own-ideas", "perspective", "approach", "follow-up", "coping", "continuation", "what-is-better", "review",
        ],
        typeof(StepKind)
            .GetProperties()
            .Where(static property => property.PropertyType == typeof(StepKind))
            .Select(static property => property.GetValue(null)!.ToString()));

    private static void AssertThrows(string message, Func<object> call) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(call).Message);

    private static ConversationModelDraft Base() => Draft("base", StepOrder.Fixed, ProgressRole.Helping) with
    {
        Introduction = LocalizedText.Of("in", "in"),
        Credit = LocalizedText.Of("dank", "thanks"),
        Parties = [Party("a", 1, 2), Party("b", 0, null)],
        Lead = PartyId.Parse("a"),
        Parameters =
        [
            new ModelParameter { Id = TextKey.Parse("p"), Title = LocalizedText.Of("P", "P"), Default = LocalizedText.Of("d", "d") },
        ],
        Steps =
        [
            Step("first", "a") with
            {
                AskedBy = PartyId.Parse("b"),
                Minutes = 5,
                FollowUps = [LocalizedText.Of("f", "f")],
                Pitfalls = [LocalizedText.Of("v", "v")],
                Answer =
                [
                    Field("c", AnswerMeaning.Usefulness) with
                    {
                        Kind = AnswerKind.Choice,
                        Options = [Option("yes"), Option("partly"), Option("no")],
                    },
                    Field("day") with { Kind = AnswerKind.Date },
                ],
            },
            Step("second", "a", "b") with { Kind = StepKind.Usefulness, Moment = UsefulnessMoment.Before },
            Step("third", "b") with { After = [StepId.Parse("first")], Questions = [LocalizedText.Of("q {p}", "q {p}")] },
        ],
    };

    private static Dictionary<string, ConversationModelDraft> Changes()
    {
        ConversationModelDraft draft = Base();
        Dictionary<string, ConversationModelDraft> changes = new()
        {
            ["Id"] = draft with { Id = DefinitionId.Parse("x") },
            ["Version"] = draft with { Version = DefinitionVersion.FromNumber(2) },
            ["SourceLanguage"] = draft with { SourceLanguage = LanguageTag.English },
            ["Languages"] = draft with { Languages = [.. draft.Languages, LanguageTag.Parse("de")] },
            ["order of languages"] = draft with { Languages = [.. draft.Languages.Reverse()] },
            ["Title"] = draft with { Title = Other },
            ["title in English"] = draft with { Title = draft.Title.With(LanguageTag.English, "x") },
            ["Introduction"] = draft with { Introduction = Other },
            ["no introduction"] = draft with { Introduction = null },
            ["credit for introduction"] = draft with { Introduction = null, Credit = draft.Introduction },
            ["Credit"] = draft with { Credit = Other },
            ["Role"] = draft with { Role = ProgressRole.Directing },
            ["no role"] = draft with { Role = null },
            ["Order"] = draft with { Order = StepOrder.Free },
            ["Parties"] = draft with { Parties = [.. draft.Parties, Party("c", 0, 1)] },
            ["order of parties"] = draft with { Parties = [.. draft.Parties.Reverse()] },
            ["Lead"] = draft with { Lead = PartyId.Parse("b") },
            ["no lead"] = draft with { Order = StepOrder.Free, Lead = null },
            ["Parameters"] = draft with { Parameters = [draft.Parameters[0], draft.Parameters[0] with { Id = TextKey.Parse("q") }] },
            ["Steps"] = draft with { Steps = [.. draft.Steps, Step("fourth", "a")] },
            ["order of steps"] = draft with { Steps = [draft.Steps[1], draft.Steps[0], draft.Steps[2]] },
            ["Asides"] = draft with { Order = StepOrder.Free, Asides = [Step("aside", "a")] },
            ["aside as a step"] = draft with { Order = StepOrder.Free, Steps = [.. draft.Steps, Step("aside", "a")] },
            ["party Id"] = draft with { Parties = [draft.Parties[0], draft.Parties[1], Party("d", 0, 1)] },
            ["party Title"] = FirstParty(static party => party with { Title = Other }),
            ["party Least"] = FirstParty(static party => party with { Least = 0 }),
            ["party Most"] = FirstParty(static party => party with { Most = 3 }),
            ["party of any size"] = FirstParty(static party => party with { Most = null }),
            ["parameter Id"] = draft with { Parameters = [draft.Parameters[0], draft.Parameters[0] with { Id = TextKey.Parse("r") }] },
            ["parameter Title"] = Parameter(static parameter => parameter with { Title = Other }),
            ["parameter Default"] = Parameter(static parameter => parameter with { Default = Other }),
            ["step Id"] = Change(1, static step => step with { Id = StepId.Parse("x") }),
            ["step Kind"] = Change(0, static step => step with { Kind = StepKind.Platform }),
            ["step Moment"] = Change(1, static step => step with { Moment = UsefulnessMoment.After }),
            ["step Title"] = Change(0, static step => step with { Title = Other }),
            ["step Aim"] = Change(0, static step => step with { Aim = Other }),
            ["step AskedBy"] = Change(0, static step => step with { AskedBy = PartyId.Parse("a") }),
            ["step asked by nobody"] = Change(0, static step => step with { AskedBy = null }),
            ["step SpokenBy"] = Change(0, static step => step with { SpokenBy = [PartyId.Parse("b")] }),
            ["order of speakers"] = Change(1, static step => step with { SpokenBy = [.. step.SpokenBy.Reverse()] }),
            ["step After"] = Change(2, static step => step with { After = [StepId.Parse("second")] }),
            ["step after nothing said"] = Change(2, static step => step with { After = [] }),
            ["step Turns"] = Change(0, static step => step with { Turns = TurnTaking.Rounds }),
            ["step Minutes"] = Change(0, static step => step with { Minutes = 6 }),
            ["step without minutes"] = Change(0, static step => step with { Minutes = null }),
            ["step Visibility"] = Change(0, static step => step with { Visibility = StepVisibility.Speaker }),
            ["step Questions"] = Change(0, static step => step with { Questions = [.. step.Questions, Other] }),
            ["step FollowUps"] = Change(0, static step => step with { FollowUps = [.. step.FollowUps, Other] }),
            ["step Pitfalls"] = Change(0, static step => step with { Pitfalls = [.. step.Pitfalls, Other] }),
            ["follow-up as a pitfall"] =
                Change(0, static step => step with { FollowUps = [], Pitfalls = [step.FollowUps[0], .. step.Pitfalls] }),
            ["step Answer"] = Change(0, static step => step with { Answer = [.. step.Answer, Field("x")] }),
            ["order of fields"] = Change(0, static step => step with { Answer = [.. step.Answer.Reverse()] }),
            ["field Id"] = FieldAt(1, static field => field with { Id = FieldId.Parse("y") }),
            ["field Title"] = FieldAt(0, static field => field with { Title = Other }),
            ["field Holds"] = FieldAt(0, static field => field with { Holds = AnswerMeaning.Context }),
            ["field Kind"] = FieldAt(1, static field => field with { Kind = AnswerKind.Text }),
            ["field Options"] =
                FieldAt(0, static field => field with { Holds = AnswerMeaning.Context, Options = [.. field.Options, Option("more")] }),
            ["order of options"] =
                FieldAt(0, static field => field with { Holds = AnswerMeaning.Context, Options = [.. field.Options.Reverse()] }),
            ["option Id"] = FieldAt(
                0,
                static field => field with
                {
                    Holds = AnswerMeaning.Context,
                    Options = [field.Options[0] with { Id = OptionId.Parse("y") }, field.Options[1]],
                }),
            ["option Text"] =
                FieldAt(0, static field => field with { Options = [field.Options[0] with { Text = Other }, .. field.Options.Skip(1)] }),
        };
        return changes;

        ConversationModelDraft FirstParty(Func<ConversationParty, ConversationParty> change) =>
            draft with { Parties = [change(draft.Parties[0]), draft.Parties[1]] };

        ConversationModelDraft Parameter(Func<ModelParameter, ModelParameter> change) =>
            draft with { Parameters = [change(draft.Parameters[0])] };

        ConversationModelDraft Change(int index, Func<ConversationStep, ConversationStep> change) =>
            draft with { Steps = [.. draft.Steps.Select((step, at) => at == index ? change(step) : step)] };

        ConversationModelDraft FieldAt(int index, Func<AnswerField, AnswerField> change) =>
            Change(0, step => step with { Answer = [.. step.Answer.Select((field, at) => at == index ? change(field) : field)] });
    }

    [Fact]
    public void Show_TextOfAnotherModelWithAPlace_IsRefused()
    {
        ConversationModel model = global::Progressie.Catalog.ProgressieCatalog.BuiltIn.Conversations["seven-steps"];
        ArgumentException thrown =
            Assert.Throws<ArgumentException>(() => model.Show(LocalizedText.Of("in {week}", "in {week}"), LanguageTag.Dutch));
        Assert.Equal(
            "The text has a place '{week}', and Conversation model 'seven-steps' version 1 has no such parameter. (Parameter 'text')",
            thrown.Message);
    }
}
