using Progressie.Conversations;
using Progressie.Motivation;
using Progressie.Tests.Support;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Conversations;

public sealed class ConversationModelLinterTests
{
    private static readonly LocalizedText Braces = LocalizedText.Of("Zo {plaats}", "So {plaats}");

    [Fact]
    public void Lint_NothingWrong_SaysNothing() =>
        Assert.All(All, static model => AssertIssues(ConversationModelLinter.Lint(model.ToDraft())));

    [Fact]
    public void Lint_Report_NamesTheDocument() => Assert.Equal("conversation-model", ConversationModelLinter.Lint(HelpingDraft).Document);

    [Fact]
    public void Lint_Null_Throws() =>
        Assert.Equal("draft", Assert.Throws<ArgumentNullException>(() => ConversationModelLinter.Lint(null!)).ParamName);

    [Fact]
    public void Lint_Identity_IsLookedAt() => AssertIssues(
        ConversationModelLinter.Lint(HelpingDraft with { Id = default, Version = default }),
        "PRG1010 error at /id: The definition has no id: expected 1 to 64 of a-z, 0-9, ‘.’ and ‘-’, beginning with a letter or digit.",
        "PRG1011 error at /version: The definition has no version: expected a whole number from 1.");

    [Fact]
    public void Lint_EveryText_IsLookedAt()
    {
        LocalizedText bad = LocalizedText.In(LanguageTag.Dutch, " x");
        AnswerField choice = Field("c") with
        {
            Title = bad,
            Kind = AnswerKind.Choice,
            Options = [Option("a") with { Text = bad }, Option("b") with { Text = bad }],
        };
        ConversationStep step = Step("s", "client") with
        {
            Title = bad,
            Aim = bad,
            Questions = [bad, bad],
            FollowUps = [bad],
            Pitfalls = [bad],
            Answer = [choice],
        };
        ConversationModelDraft draft = Draft("texts", StepOrder.Free, role: null) with
        {
            Title = bad,
            Introduction = bad,
            Credit = bad,
            Parties = [Party("client", 1, 1) with { Title = bad }],
            Parameters = [new ModelParameter { Id = TextKey.Parse("p"), Title = bad, Default = bad }],
            Steps = [step],
            Asides = [step with { Id = StepId.Parse("t") }],
        };
        string[] inStep =
        [
            "title", "aim", "questions/0", "questions/1", "followUps/0", "pitfalls/0", "answer/0/title", "answer/0/options/0/text",
            "answer/0/options/1/text",
        ];
        string[] places =
        [
            "/title", "/introduction", "/credit", "/parties/0/title", "/parameters/0/title", "/parameters/0/default",
            .. inStep.Select(static place => "/steps/0/" + place),
            .. inStep.Select(static place => "/asides/0/" + place),
        ];
        Assert.Equal(
            [.. places.SelectMany(static place => new[] { $"PRG1009 {place}/nl", $"PRG1006 {place}" }), "PRG5127 /parameters/0/id"],
            ConversationModelLinter.Lint(draft).Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void Lint_PartiesMissing_IsAnError() => AssertIssues(
        ConversationModelLinter.Lint(CircleDraft with { Parties = [], Lead = null, Steps = [Step("a", "x")] }),
        "PRG5101 error at /parties: The model has no parties: expected at least one.",
        "PRG5105 error at /lead: The order is fixed and nobody leads: expected one of none.",
        "PRG5104 error at /steps/0/spokenBy/0: The model has no party ‘x’: it has none.");

    [Fact]
    public void Lint_PartyTwice_IsAnError() => AssertIssues(
        ConversationModelLinter.Lint(HelpingDraft with { Parties = [Party("client", 1, 1), Party("coach", 1, 1), Party("client", 1, 1)] }),
        "PRG5102 error at /parties/2/id: There is another party with the id ‘client’: ids of parties are unique in a model.");

    [Theory]
    [InlineData(-1, 1, "-1 to 1")]
    [InlineData(0, 0, "0 to 0")]
    [InlineData(2, 1, "2 to 1")]
    [InlineData(-1, null, "-1 to -")]
    public void Lint_PartySizeImpossible_IsAnError(int least, int? most, string shown) => AssertIssues(
        ConversationModelLinter.Lint(HelpingDraft with { Parties = [Party("client", least, most), Party("coach", 1, 1)] }),
        $"PRG5103 error at /parties/0: The party goes from {shown}: expected at least 0, and at most no fewer than that, and 1 or more.");

    [Theory]
    [InlineData(0, null)]
    [InlineData(0, 1)]
    [InlineData(3, 3)]
    public void Lint_PartySizePossible_SaysNothing(int least, int? most) =>
        AssertIssues(ConversationModelLinter.Lint(HelpingDraft with { Parties = [Party("client", least, most), Party("coach", 1, 1)] }));

    [Fact]
    public void Lint_PartyUnknown_IsAnErrorWhereverItIsNamed() => AssertIssues(
        ConversationModelLinter.Lint(CircleDraft with
        {
            Lead = PartyId.Parse("boss"),
            Steps = [Step("a", "member", "guest") with { AskedBy = PartyId.Parse("host") }],
        }),
        "PRG5104 error at /lead: The model has no party ‘boss’: it has facilitator, presenter, member.",
        "PRG5104 error at /steps/0/askedBy: The model has no party ‘host’: it has facilitator, presenter, member.",
        "PRG5104 error at /steps/0/spokenBy/1: The model has no party ‘guest’: it has facilitator, presenter, member.");

    [Fact]
    public void Lint_LeadMissing_IsAnErrorInAFixedOrderOnly()
    {
        AssertIssues(
            ConversationModelLinter.Lint(CircleDraft with { Lead = null }),
            "PRG5105 error at /lead: The order is fixed and nobody leads: expected one of facilitator, presenter, member.");
        Assert.Null(HelpingDraft.Lead);
        Assert.Null(OpenerDraft.Lead);
    }

    [Fact]
    public void Lint_StepsMissing_IsAnError() => AssertIssues(
        ConversationModelLinter.Lint(HelpingDraft with { Steps = [] }),
        "PRG5106 error at /steps: The model has no steps: expected at least one.");

    [Fact]
    public void Lint_TooManySteps_IsAnErrorAndAllThatIsSaid()
    {
        ConversationStep[] steps = [.. Enumerable.Range(0, 201).Select(static number => Step($"s{number}", "client"))];
        ConversationStep wrong = Step("s0", "nobody");
        AssertIssues(ConversationModelLinter.Lint(HelpingDraft with { Steps = steps[..199], Asides = [steps[200]] }));
        AssertIssues(
            ConversationModelLinter.Lint(HelpingDraft with { Steps = [.. steps[..199], wrong], Asides = [steps[200]] }),
            "PRG5107 error at /steps: Steps and asides in the model: 201; the limit is 200.");
    }

    [Fact]
    public void Lint_StepTwice_IsAnErrorAmongStepsAndAsides() => AssertIssues(
        ConversationModelLinter.Lint(
            HelpingDraft with { Steps = [Step("a", "client"), Step("b", "client"), Step("a", "client")], Asides = [Step("b", "client")] }),
        "PRG5108 error at /steps/2/id: There is another step with the id ‘a’: ids of steps and asides are unique in a model.",
        "PRG5108 error at /asides/0/id: There is another step with the id ‘b’: ids of steps and asides are unique in a model.");

    [Fact]
    public void Lint_StepReferenceUnknown_IsAnError_AndAnAsideIsNoStep() => AssertIssues(
        ConversationModelLinter.Lint(HelpingDraft with
        {
            Steps =
            [
                Step("a", "client"), Step("b", "client") with { After = [StepId.Parse("a"), StepId.Parse("z"), StepId.Parse("aside")] },
            ],
            Asides = [Step("aside", "client")],
        }),
        "PRG5109 error at /steps/1/after/1: There is no step ‘z’ for this one to follow: the steps are a, b.",
        "PRG5109 error at /steps/1/after/2: There is no step ‘aside’ for this one to follow: the steps are a, b.");

    [Theory]
    [InlineData("a<a b c", "0", "a, a")]
    [InlineData("a<b b<a c", "0", "a, b, a|b, a, b")]
    [InlineData("a<c b<a c<b", "0", "a, b, c, a|b, c, a, b|c, a, b, c")]
    [InlineData("x a<x,c b<a c<b", "1", "a, b, c, a|b, c, a, b|c, a, b, c")]
    [InlineData("a b<c c<b d<b", "1", "b, c, b|c, b, c")]
    public void Lint_Circle_IsAnErrorThatNamesIt(string steps, string at, string found)
    {
        foreach (StepOrder order in (StepOrder[])[StepOrder.Free, StepOrder.FixedPerPerson])
        {
            AssertCircle(order, steps, at, found);
        }
    }

    /// <summary>What is listed first comes first as well in a fixed order, unless a step says otherwise.</summary>
    [Theory]
    [InlineData("a b<c c", "1", "b, c, b|c, b, c")]
    [InlineData("a<c b c", "0", "a, b, c, a|b, c, a, b|c, a, b, c")]
    public void Lint_CircleWithTheListedOrder_IsAnErrorInAFixedOrderOnly(string steps, string at, string found)
    {
        AssertCircle(StepOrder.Fixed, steps, at, found);
        AssertIssues(ConversationModelLinter.Lint(HelpingDraft with { Steps = Parse(steps), Asides = [] }));
    }

    [Fact]
    public void Lint_TwoCircles_AreBothTold() => Assert.Equal(
        ["/steps/0/after", "/steps/3/after"],
        ConversationModelLinter.Lint(
            HelpingDraft with { Steps = Parse("a<b b<a x d<e e<d f<e"), Asides = [] }).Issues.Select(static issue => issue.Path));

    [Fact]
    public void Lint_OrderAgainstTheListing_IsFine() =>
        AssertIssues(ConversationModelLinter.Lint(HelpingDraft with { Steps = Parse("a<b b<c c<d d<e e<f f<g g"), Asides = [] }));

    [Fact]
    public void Lint_SpeakersQuestionsAndAnswerMissing_AreErrors() => AssertIssues(
        ConversationModelLinter.Lint(HelpingDraft with { Steps = [Step("a") with { Questions = [], Answer = [] }] }),
        "PRG5111 error at /steps/0/spokenBy: Nobody speaks in step ‘a’: expected at least one party.",
        "PRG5112 error at /steps/0/questions: Step ‘a’ has no questions: expected at least one.",
        "PRG5113 error at /steps/0/answer: An answer in step ‘a’ holds nothing: expected at least one field.");

    [Fact]
    public void Lint_AnswerFields_AreLookedAt() => AssertIssues(
        ConversationModelLinter.Lint(HelpingDraft with
        {
            Steps =
            [
                Step("a", "client") with
                {
                    Answer =
                    [
                        Field("f"),
                        Field("f"),
                        Field("one") with { Kind = AnswerKind.Choice, Options = [Option("x")] },
                        Field("none") with { Kind = AnswerKind.Choice },
                        Field("text") with { Options = [Option("x"), Option("y")] },
                        Field("date") with { Kind = AnswerKind.Date, Options = [Option("x")] },
                        Field("twice") with { Kind = AnswerKind.Choice, Options = [Option("x"), Option("y"), Option("x")] },
                    ],
                },
            ],
        }),
        "PRG5114 error at /steps/0/answer/1/id: There is another field ‘f’ in step ‘a’: ids of fields are unique in a step.",
        "PRG5115 error at /steps/0/answer/2/options: Field ‘one’ is a choice with fewer than 2 options: expected 2 or more.",
        "PRG5115 error at /steps/0/answer/3/options: Field ‘none’ is a choice with fewer than 2 options: expected 2 or more.",
        "PRG5116 error at /steps/0/answer/4/options: Field ‘text’ is a text and has options: only a choice has.",
        "PRG5116 error at /steps/0/answer/5/options: Field ‘date’ is a date and has options: only a choice has.",
        "PRG5117 error at /steps/0/answer/6/options/2/id: There is another option ‘x’ in field ‘twice’: ids of options are unique in a "
            + "field.");

    [Fact]
    public void Lint_UsefulnessOptionsWrong_IsAnError()
    {
        const string Wrong = "PRG5118 error at /asides/0/answer/0/options: What holds usefulness is a choice with the options yes, partly,"
            + " no, in that order.";
        foreach (AnswerOption[] options in (AnswerOption[][])[
            [Option("yes"), Option("no")], [Option("no"), Option("partly"), Option("yes")],
            [Option("yes"), Option("partly"), Option("no"), Option("maybe")]])
        {
            AssertIssues(
                ConversationModelLinter.Lint(
                    WithAside(Field("u", AnswerMeaning.Usefulness) with { Kind = AnswerKind.Choice, Options = options })),
                Wrong);
        }

        AssertIssues(ConversationModelLinter.Lint(WithAside(Field("u", AnswerMeaning.Usefulness))), Wrong);

        static ConversationModelDraft WithAside(AnswerField field) =>
            HelpingDraft with { Asides = [Step("a", "client") with { Answer = [field] }] };
    }

    [Fact]
    public void Lint_Moments_BelongToUsefulnessOnly() => AssertIssues(
        ConversationModelLinter.Lint(HelpingDraft with
        {
            Steps =
            [
                Step("a", "client") with { Kind = StepKind.Usefulness },
                Step("b", "client") with { Kind = StepKind.Platform, Moment = UsefulnessMoment.After },
            ],
        }),
        "PRG5119 error at /steps/0/moment: Step ‘a’ asks about usefulness (usefulness) and does not say when: expected before, halfway "
            + "or after.",
        "PRG5120 error at /steps/1/moment: Step ‘b’ is of the kind ‘platform’ and has a moment: only the kind ‘usefulness’ has.");

    [Theory]
    [InlineData(StepOrder.Free, "free")]
    [InlineData(StepOrder.FixedPerPerson, "fixed-per-person")]
    public void Lint_RoundsWithoutAFixedOrder_AreAnError(StepOrder order, string shown) => AssertIssues(
        ConversationModelLinter.Lint(
            HelpingDraft with { Order = order, Steps = [Step("a", "client") with { Turns = TurnTaking.Rounds }], Asides = [] }),
        $"PRG5121 error at /steps/0/turns: Turns go in rounds, and the order of the model is {shown}: rounds need a fixed order.");

    [Theory]
    [InlineData(0, false)]
    [InlineData(-5, false)]
    [InlineData(481, false)]
    [InlineData(1, true)]
    [InlineData(480, true)]
    public void Lint_Minutes_AreOneToEightHours(int minutes, bool isFine) => AssertIssues(
        ConversationModelLinter.Lint(HelpingDraft with { Steps = [Step("a", "client") with { Minutes = minutes }] }),
        isFine
            ? []
            :
            [
                FormattableString.Invariant(
                    $"PRG5122 error at /steps/0/minutes: The step takes at most {minutes} minutes: expected from 1 to 480."),
            ]);

    [Theory]
    [InlineData(StepOrder.Fixed, "fixed")]
    [InlineData(StepOrder.FixedPerPerson, "fixed-per-person")]
    public void Lint_Asides_HaveNoPlaceInAnOrder(StepOrder order, string shown)
    {
        ConversationModelDraft draft = HelpingDraft with
        {
            Steps = [Step("a", "client")],
            Asides = [Step("b", "client") with { After = [StepId.Parse("a")] }],
            Lead = PartyId.Parse("coach"),
        };
        const string InOrder =
            "PRG5123 error at /asides/0/after: ‘b’ is an aside, so it cannot come after a particular step.";
        AssertIssues(ConversationModelLinter.Lint(draft), InOrder);
        AssertIssues(
            ConversationModelLinter.Lint(draft with { Order = order }),
            InOrder,
            $"PRG5124 error at /asides: The order is {shown} and there are asides: only a free order has them.");
    }

    [Fact]
    public void Lint_ParameterTwice_IsAnError() => AssertIssues(
        ConversationModelLinter.Lint(OpenerDraft with { Parameters = [.. OpenerDraft.Parameters, OpenerDraft.Parameters[0]] }),
        "PRG5125 error at /parameters/2/id: There is another parameter ‘last-period’: ids of parameters are unique in a model.");

    [Fact]
    public void Lint_ParameterOfTextUnknown_IsAnErrorInEveryText()
    {
        ConversationModelDraft draft = OpenerDraft with { Title = Braces };
        AssertIssues(
            ConversationModelLinter.Lint(draft),
            "PRG5126 error at /title/en: There is no parameter ‘plaats’ to fill this in: there is last-period, next-period.",
            "PRG5126 error at /title/nl: There is no parameter ‘plaats’ to fill this in: there is last-period, next-period.");
        AssertIssues(
            ConversationModelLinter.Lint(
                HelpingDraft with { Asides = [Step("a", "client") with { Pitfalls = [LocalizedText.Of("Te {}", "Too")] }] }),
            "PRG5126 error at /asides/0/pitfalls/0/nl: There is no parameter ‘’ to fill this in: there is none.");
        AssertIssues(
            ConversationModelLinter.Lint(HelpingDraft with { Title = LocalizedText.Of("Een { zonder eind", "A } without begin") }));
    }

    [Fact]
    public void Lint_ParameterUnused_Warns()
    {
        ConversationModelDraft draft = OpenerDraft with { Steps = [OpenerDraft.Steps[0]] };
        AssertIssues(
            ConversationModelLinter.Lint(draft),
            "PRG5127 warning at /parameters/1/id: No text holds ‘next-period’ between braces: what is filled in shows nowhere.");
        Assert.True(ConversationModel.TryCreate(draft).TryGetValue(out _));
    }

    [Fact]
    public void Lint_ManyIssues_AreCountedBeyondTheLimit()
    {
        ConversationModelDraft draft = HelpingDraft with
        {
            Steps = [.. Enumerable.Range(0, 150).Select(static number => Step($"s{number}"))],
        };
        ValidationReport report = ConversationModelLinter.Lint(draft);
        Assert.Equal(101, report.Issues.Count);
        Assert.Equal(IssueCode.MoreIssues, report.Issues[^1].Code);
        Assert.Equal("50", report.Issues[^1].Arguments["count"]);
        Assert.False(report.IsValid);
    }

    [Fact]
    public void Draft_ValuesThatAreNone_Throw()
    {
        ConversationStep step = Step("a", "client");
        Assert.Equal(
            "Expected one of Free, Fixed, FixedPerPerson. (Parameter 'value')\nActual value was 3.",
            Assert.Throws<ArgumentOutOfRangeException>(() => HelpingDraft with { Order = (StepOrder)3 }).Message.ReplaceLineEndings("\n"));
        Assert.Throws<ArgumentOutOfRangeException>(() => HelpingDraft with { Role = (ProgressRole)4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => step with { Moment = (UsefulnessMoment)3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => step with { Turns = (TurnTaking)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => step with { Visibility = (StepVisibility)2 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Field("f") with { Holds = (AnswerMeaning)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Field("f") with { Kind = (AnswerKind)3 });
    }

    [Fact]
    public void Draft_Nothings_Throw()
    {
        ConversationStep step = Step("a", "client");
        foreach (Func<object> make in (Func<object>[])
        [
            () =>
                HelpingDraft with
                {
                    Languages = null!,
                }, () => HelpingDraft with { Title = null! }, () => HelpingDraft with { Parties = null! },
            () =>
                HelpingDraft with
                {
                    Parameters = null!,
                }, () => HelpingDraft with { Steps = null! }, () => HelpingDraft with { Asides = null! },
            () => HelpingDraft with { Extensions = null! }, () => HelpingDraft with { Steps = [null!] }, () => step with { Id = default },
            () =>
                step with
                {
                    Kind = default,
                }, () => step with { Title = null! }, () => step with { Aim = null! }, () => step with { SpokenBy = null! },
            () =>
                step with
                {
                    After = null!,
                }, () => step with { Questions = null! }, () => step with { FollowUps = null! }, () => step with { Pitfalls = [null!] },
            () =>
                step with
                {
                    Answer = null!,
                }, () => Field("f") with { Id =
                    default }, () => Field("f") with { Title = null! }, () => Field("f") with { Options = null! },
            () => Option("o") with { Id = default }, () => Option("o") with { Text = null! }, () => Party("p", 1, 1) with { Id = default },
            () =>
                Party("p", 1, 1) with
                {
                    Title = null!,
                }, () => OpenerDraft.Parameters[0] with { Id = default }, () => OpenerDraft.Parameters[0] with { Title = null! },
            () => OpenerDraft.Parameters[0] with { Default = null! },
        ])
        {
            Assert.ThrowsAny<ArgumentException>(make);
        }
    }

    /// <summary>Steps such as "a b&lt;a,c c": b comes after a and c.</summary>
    private static ConversationStep[] Parse(string steps, string party = "client") =>
    [
        .. steps.Split(' ').Select(step => step.Split('<')).Select(parts => Step(parts[0], party) with
        {
            After = [.. parts.Skip(1).SelectMany(static after => after.Split(',')).Select(StepId.Parse)],
        }),
    ];

    private static void AssertCircle(StepOrder order, string steps, string at, string found)
    {
        ConversationModelDraft draft = (order == StepOrder.Fixed ? CircleDraft : HelpingDraft) with
        {
            Order = order,
            Steps = Parse(steps, order == StepOrder.Fixed ? "member" : "client"),
            Asides = [],
        };
        ValidationIssue issue = Assert.Single(ConversationModelLinter.Lint(draft).Issues);
        Assert.Equal($"PRG5110 error at /steps/{at}/after: The steps wait for each other: {issue.Arguments["found"]}.", Told.Line(issue));
        Assert.Contains(issue.Arguments["found"], found.Split('|'));
        Assert.False(ConversationModel.TryCreate(draft).TryGetValue(out _));
    }
}
