using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Motivation;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

public sealed class ConversationRenderingTests
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly RoleSituation CoachWithOutsideGoal = new()
    {
        GoalFrom = ProgressOrigin.Outside,
        IdeasFrom = ProgressOrigin.Person,
        Relation = WorkingRelation.Coach,
    };

    public static TheoryData<string> Languages => ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfAConversation_GivesTheGoldenText(string tag) => RenderedPages.AssertGolden(All, tag);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfAConversation_HoldsNoPlaceholderAndNoLooseSpace(string tag) =>
        RenderedPages.AssertTidy(All(LanguageTag.Parse(tag)));

    [Fact]
    public void Render_AnyCulture_GivesTheSameText() => RenderedPages.AssertSameInAnyCulture(static () => All(LanguageTag.Dutch));

    [Fact]
    public void Preparation_WithAnIrritation_DoesNotShowIt() =>
        Assert.DoesNotContain(
            "canary", Pages.Of(DirectingPreparation.Create(new() { Irritation = "canary", Expectation = "x" }), LanguageTag.Dutch).ToText(),
            StringComparison.Ordinal);

    [Fact]
    public void Conversation_ForEveryone_LeavesOutWhatIsPrivate()
    {
        string text = Pages.Of(Directing().ViewForEveryone(), LanguageTag.Dutch).ToText();
        Assert.DoesNotContain("roosterprogramma staat op tafel", text, StringComparison.Ordinal);
        Assert.Contains(
            "roosterprogramma staat op tafel",
            string.Concat(
                Directing().ViewFor("lise").Entries.SelectMany(static entry => entry.Answer.Values).Select(static value => value.Text)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Conversation_TextThatPlaysTricks_IsMadeVisible()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        Conversation talk = Conversation.Start(
            Catalog.Conversations["four-part"], Writer.Anonymous(clock),
            Pair()).Say("wish", null, "first\rsecond\tthird", Writer.Of("noor", clock));
        string text = Pages.Of(talk.ViewForEveryone(), LanguageTag.English).ToText();
        Assert.Contains("- first\n  second third\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("intervision")]
    [InlineData("seven-steps")]
    [InlineData("directing")]
    public void Mermaid_BuiltIn_GivesTheGoldenText(string id)
    {
        MermaidRenderer renderer = new(ProgressieTexts.BuiltIn);
        Golden.Check(Path.Combine("text", $"diagram-{id}.nl.txt"), renderer.Model(Catalog.Conversations[id], LanguageTag.Dutch));
        Golden.Check(Path.Combine("text", $"diagram-{id}.en.txt"), renderer.Model(Catalog.Conversations[id], LanguageTag.English));
    }

    [Fact]
    public void Mermaid_TitleWithMarkup_IsText()
    {
        ConversationModelDraft draft = Catalog.Conversations["four-part"].ToDraft();
        draft = draft with { Steps = [draft.Steps[0] with { Title = LocalizedText.Of("\"]<b>&`\nx\u202E", "x") }, .. draft.Steps.Skip(1)] };
        string text = new MermaidRenderer(ProgressieTexts.BuiltIn).Model(ConversationModel.Create(draft), LanguageTag.Dutch);
        Assert.Contains("  s1[\"#quot;]#lt;b#gt;#amp;#96; x\\u202E<br/>", text, StringComparison.Ordinal);
    }

    internal static IEnumerable<(string Name, Page Page)> All(LanguageTag language)
    {
        foreach (string id in (string[])["intervision", "meeting-opener", "four-part"])
        {
            yield return ($"model-{id}", Pages.Of(Catalog.Conversations[id], language));
        }

        yield return ("conversation-directing", Pages.Of(Directing().ViewFor("lise"), language));
        yield return ("conversation-nothing", Pages.Of(Helping().ViewForEveryone(), language));
        yield return ("conversation-carried", Pages.Of(Carried().ViewForEveryone(), language));
        Conversation[] talks =
        [
            Helping(), Dark(), Directing(), Carried(), Rounds(), Opener(),
            Helping().Close(Writer.Of("coach-4", ManualClock.At("2026-11-17T11:00:00+01:00"))),
        ];
        string[] names = ["begin", "dark", "directing", "carried", "rounds", "opener", "closed"];
        for (int i = 0; i < talks.Length; i++)
        {
            yield return ($"guidance-{names[i]}", Pages.Of(talks[i].GuideNow(), talks[i], language));
        }

        yield return ("role-coach", Pages.RoleAdvice(CoachWithOutsideGoal.Advise(), language));
        yield return ("role-unknown", Pages.RoleAdvice(RoleSituation.Unknown.Advise(), language));
        yield return (
            "role-manager",
            Pages.RoleAdvice(new RoleSituation { Initiative = Initiative.Mine, Relation = WorkingRelation.Manager }.Advise(), language));
        yield return ("preparation", Pages.Of(Preparation, language));
        yield return (
            "preparation-bare",
            Pages.Of(
                DirectingPreparation.Create(new() { Language = LanguageTag.Dutch, Expectation = "Je bent te slordig: stop met briefjes." }),
                language));
    }

    private static DirectingPreparation Preparation { get; } = DirectingPreparation.Create(new()
    {
        By = ParticipantId.Parse("lise"),
        Language = LanguageTag.Dutch,
        Irritation = "Weer die losse briefjes.",
        Expectation = "Iedereen zet diensten en wissels in het roosterprogramma.",
        Reason = "Dan weet de avonddienst wie er komt.",
        FixedPoints = ["in het programma", "vóór vrijdag"],
        FreePoints = ["wanneer op de dag", "wie je daarbij helpt"],
        HasToComeUp = "Wat het lastig maakt.",
    });

    private static ConversationParticipant[] Pair() =>
        [ConversationParticipant.Of("noor", "client", "Noor"), ConversationParticipant.Of("coach-4", "coach")];

    private static Conversation Helping() => Conversation.Start(
        Catalog.Conversations["seven-steps"], Writer.Anonymous(ManualClock.At("2026-11-17T10:00:00+01:00")), Pair(),
        new ConversationDetails { Topic = "De overdracht", Language = LanguageTag.Dutch });

    private static Conversation Dark()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:05:00+01:00");
        return Helping()
            .Say("progress-need", "Wat mag er beter?", "De nachten.", Writer.Of("noor", clock))
            .Say("platform", "Wat is er al?", Answer.Of("achieved", "Niks."), AnswerSignal.HardNow, Writer.Of("noor", clock));
    }

    private static Conversation Carried()
    {
        ManualClock clock = ManualClock.At("2026-11-24T10:00:00+01:00");
        ConversationDetails details = new()
        {
            Carried = [new NextStep { What = "Het bord invullen" }, new NextStep { What = "Kim vragen" }],
        };
        Conversation talk = Conversation.Start(Catalog.Conversations["follow-up-opening"], Writer.Anonymous(clock), Pair(), details)
            .Say(
                "what-is-better", "Wat gaat er beter?",
                Answer.Of("improvement", "Donderdag liep het.").And("own-actions", "Ik was er vroeg bij.").And("again", "yes"),
                Writer.Of("noor", clock))
            .Review(1, NextStepStatus.Done, "Het scheelde tien minuten.", Writer.Of("noor", clock));
        return talk.SwitchRole(ProgressRole.Training, "Noor vroeg om een voorbeeld.", Writer.Of("coach-4", clock))
            .Decide(new NextStep { What = "Een bord maken", How = "met Kim", On = new DateOnly(2026, 12, 24) }, Writer.Of("noor", clock));
    }

    private static Conversation Directing()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        return Conversation.Start(
                Catalog.Conversations["directing"],
                Writer.Anonymous(clock),
                [ConversationParticipant.Of("lise", "director", "Lise"), ConversationParticipant.Of("samira", "employee", "Samira")])
            .Say("preparation", null, "Het roosterprogramma staat op tafel.", Writer.Of("lise", clock))
            .Say("expectation", null, Preparation.ToExpectation(), Writer.Of("lise", clock))
            .Say("perspective", "Hoe kijk jij daarnaar?", "Het programma is traag.", Writer.Of("samira", clock))
            .Record(new Noted { By = ParticipantId.Parse("lise"), Text = "Navragen bij ICT.", At = clock.GetLocalNow() })
            .Record(
                new Noted
                {
                    By = ParticipantId.Parse("samira"),
                    Text = "Tijd nodig op vrijdag.",
                    IsShared = true,
                    At = clock.GetLocalNow(),
                })
            .Say(
                "approach", "Hoe wil je het aanpakken?", Answer.Of("approach", "Aan het eind van mijn dienst."),
                Writer.Of("samira", clock));
    }

    private static Conversation Rounds()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        Conversation talk = Conversation.Start(
                Catalog.Conversations["intervision"],
                Writer.Anonymous(clock),
                [
                    ConversationParticipant.Of("kade", "facilitator"), ConversationParticipant.Of("idris", "presenter", "Idris"),
                    ConversationParticipant.Of("noor", "member", "Noor"), ConversationParticipant.Of("lise", "member", "Lise"),
                ])
            .Say("presentation", null, "De nieuwe dienst.", Writer.Of("idris", clock));
        clock.Advance(TimeSpan.FromMinutes(7));
        return talk
            .Say("presentation", null, "En nog iets.", Writer.Of("idris", clock))
            .Say("factual-questions", null, "Sinds wanneer?", Writer.Of("noor", clock));
    }

    private static Conversation Opener()
    {
        ManualClock clock = ManualClock.At("2026-11-17T10:00:00+01:00");
        return Conversation.Start(
                Catalog.Conversations["meeting-opener"],
                Writer.Anonymous(clock),
                [ConversationParticipant.Of("noor", "member", "Noor"), ConversationParticipant.Of("idris", "member", "Idris")])
            .Say("last-period", null, "De eerste dienst liep.", Writer.Of("noor", clock));
    }
}
