using FsCheck;
using FsCheck.Fluent;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Motivation;
using Progressie.Tests.Support;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Conversations;

/// <summary>How a host begins a conversation, records in it, and asks what one reader may see.</summary>
public sealed class ConversationGrammarTests
{
    private const string Secret = "kanarie";

    private static readonly ConversationModelSet Forms = ProgressieCatalog.BuiltIn.Conversations;

    /// <summary>Any text at all: what cannot be written too.</summary>
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Elements(
            "", " ", "\t", "a\vb", "\0", "\ud800", "x\udc00", "\u0085", "no id", "NL", "platform", "noor", "2026-02-30", "{0}",
            new string('x', ProgressieLimits.HardMaxTextLength + 1)),
        ArbMap.Default.GeneratorFor<string>().Select(static text => text ?? string.Empty));

    [Fact]
    public void Start_WithOthers_WriterHasTheLeadingPart()
    {
        Conversation talk = Conversation.Start(Forms["seven-steps"], By("samira"), with: ["noor"]);
        Assert.Equal(["samira (coach)", "noor (client)"], talk.Participants.Select(static participant => participant.ToString()));
        Assert.Equal("samira", talk.LedBy.ToString());
        Assert.Equal(Start, talk.StartedAt);
        Assert.Equal("een begin", talk.Say("platform", "Wat is er al?", "een begin", By("noor")).Entries[0].Answer["achieved"]);
        Assert.Equal(talk, Conversation.Start(Forms["seven-steps"], By("samira"), [ParticipantId.Parse("noor")], ConversationDetails.None));

        // Where all have the same part, so has the writer; where one is allowed alone, one is enough.
        Assert.Equal(
            ["a (member)", "b (member)"],
            Conversation.Start(Opener, By("a"), with: ["b"]).Participants.Select(static participant => participant.ToString()));
        Assert.Equal("x", Conversation.Start(Forms["seven-steps"], By("samira"), ["noor"], new ConversationDetails { Topic = "x" }).Topic);
    }

    [Fact]
    public void Start_PartsThatDoNotFollow_SaysToNameThem()
    {
        const string Expected =
            "PRG5211 error at /participants: The parts of a conversation of model ‘circle’ do not follow from who writes: say of each "
                + "participant which of facilitator, presenter, member they have.";
        AssertIssues(Conversation.TryStart(Circle, By("kade"), ["noor"]).Report, Expected);
        AssertIssues(Conversation.TryStart(Circle, By("kade"), [ParticipantId.Parse("noor")]).Report, Expected);

        // Two parts, and nothing tells which of them leads.
        Assert.Equal("PRG5211", Conversation.TryStart(Interview, By("kade"), ["noor"]).Report.Issues[0].Code.ToString());
        Assert.Throws<ProgressieDataException>(() => Conversation.Start(Circle, By("kade"), ["noor"]));
    }

    [Fact]
    public void Start_WithOthersThatDoNotFit_TellsEverything()
    {
        AssertIssues(
            Conversation.TryStart(Helping, By("sam"), ["no id", "", "noor"], new ConversationDetails { Topic = " " }).Report,
            "PRG1001 error at /participants/1/id: ‘no id’ is not allowed here: expected 1 to 128 visible ASCII characters without white "
                + "space.",
            "PRG1001 error at /participants/2/id: ‘’ is not allowed here: expected 1 to 128 visible ASCII characters without white space.",
            "PRG1002 error at /topic: The text is empty, or nothing in it shows: expected words, or no member at all.");
        Assert.Equal(
            ["PRG1002 /topic", "PRG1004 /carried/0/what", "PRG5207 /participants"],
            Codes(Conversation.TryStart(
                Helping, By("sam"), [], new ConversationDetails { Topic = "", Carried = [new NextStep { What = "a\v" }] }).Report));
        Assert.Equal(
            ["PRG1002 /participants/0/name"],
            Codes(Conversation.TryStart(
                Helping, By("sam"),
                [ConversationParticipant.Of("noor", "client", " "), ConversationParticipant.Of("sam", "coach")]).Report));
        Assert.Throws<ProgressieDataException>(() => Conversation.Start(Helping, By("sam"), ["no id"]));
        Assert.Throws<ArgumentException>("writer", () => Conversation.TryStart(Helping, Writer.Anonymous(Clock()), ["noor"]));
        Assert.Throws<ArgumentNullException>("with", () => Conversation.TryStart(Helping, By("sam"), (IReadOnlyList<string>)null!));
        Assert.Throws<ArgumentNullException>("model", () => Conversation.TryStart(null!, By("sam"), ["noor"]));
    }

    [Fact]
    public void Verbs_WriterWhoStaysUnnamed_IsRefused()
    {
        Writer nobody = Writer.Anonymous(Clock());
        Conversation talk = Begin(Helping);
        foreach (Func<object> verb in (Func<object>[])
        [
            () => talk.TrySay("platform", null, "x", nobody), () => talk.TryPass("platform", nobody),
            () => talk.TryCloseStep("platform", nobody),
            () => talk.TryCorrect(1, "x", null, nobody), () => talk.TryWithdraw(0, null, nobody),
            () => talk.TrySwitchRole(ProgressRole.Training, null, nobody),
            () =>
                talk.TryDecide(new NextStep { What = "x" }, nobody), () => talk.TryReview(
                    0, NextStepStatus.Done, null, nobody), () => talk.TryNote("x", nobody),
            () => talk.TryClose(nobody), () => talk.TryClose(Usefulness.Yes, nobody), () => talk.TryReopen(nobody),
        ])
        {
            Assert.Throws<ArgumentException>("writer", verb);
        }
    }

    [Fact]
    public void TrySay_TextsThatCannotBe_AreToldWhereTheyWouldStand()
    {
        Conversation talk = Begin(Helping).Say("platform", null, "iets", By("client"));
        AssertIssues(
            talk.TrySay("no id", " ", "a\v", By("client")).Report,
            "PRG1001 error at /events/1/step: ‘no id’ is not allowed here: expected 1 to 64 of a-z, 0-9, ‘.’ and ‘-’, beginning with a "
                + "letter or digit.",
            "PRG1002 error at /events/1/question: The text is empty, or nothing in it shows: expected words, or no member at all.",
            "PRG1004 error at /events/1/answer/answer: The text holds the control character U+000B at position 1: only visible characters,"
                + " spaces, tabs and line ends are allowed.");
        Assert.Equal(
            ["PRG1002 /events/1/question", "PRG1004 /events/1/answer/achieved"],
            Codes(talk.TrySay("platform", "", "\0", By("client")).Report));
        Assert.Equal(
            ["PRG1002 /events/1/answer/useful"], Codes(talk.TrySay("usefulness-end", null, Answer.Of("useful", " "), By("client")).Report));
        Assert.Equal(
            ["PRG1004 /events/1/reason", "PRG1002 /events/1/answer/achieved"],
            Codes(talk.TryCorrect(1, Answer.Of("achieved", ""), "a\v", By("client")).Report));
        Assert.Equal(["PRG1002 /events/1/reason"], Codes(talk.TryWithdraw(1, " ", By("client")).Report));
        Assert.Equal(["PRG1002 /events/1/reason"], Codes(talk.TrySwitchRole(ProgressRole.Training, " ", By("coach")).Report));
        Assert.Equal(["PRG1002 /events/1/nextStep/what", "PRG1004 /events/1/nextStep/owner/name"], Codes(talk.TryDecide(
            new NextStep
            {
                What = "",
                Owner = new Participant { Id = ParticipantId.Parse("client"), Name = "a\v" },
            }, By("client")).Report));
        Assert.Equal(
            ["PRG1002 /events/1/outcome", "PRG5322 /events/1/carriedStep"],
            Codes(talk.TryReview(1, NextStepStatus.Done, "", By("client")).Report));
        Assert.Equal(["PRG5322 /events/1/carriedStep"], Codes(talk.TryReview(0, NextStepStatus.Done, null, By("client")).Report));
        Assert.Equal(["PRG1002 /events/1/text"], Codes(talk.TryNote("", By("client")).Report));
        Assert.Equal(["PRG1104 /events/1/number"], Codes(talk.TryWithdraw(0, null, By("client")).Report));
    }

    /// <summary>What people type never throws on a path called Try, and what is accepted can be written.</summary>
    [Fact]
    public void Try_AnyText_NeverThrows() => Props.ForAll(
        Arb.From(
            from a in AnyText
            from b in AnyText
            from c in AnyText
            from number in Gen.Choose(-1, 4)
            select (A: a, B: b, C: c, Number: number)),
        static texts =>
        {
            (string a, string b, string c, int number) = texts;
            NextStep step = new()
            {
                What = a,
                How = b,
                When = c,
                NoticedBy = a,
                Owner = new Participant { Id = ParticipantId.Parse("client"), Name = c },
            };
            Answer answer = Answer.Of("achieved", a).And("how", b).And("x", c);
            Writer client = By("client");
            Conversation talk = Begin(
                Helping,
                details: new ConversationDetails { Carried = [new NextStep { What = "x" }] }).Say("platform", null, "iets", client);
            Conversation circle = Begin(Circle);
            foreach (Validated<Conversation> result in (Validated<Conversation>[])
            [
                Conversation.TryStart(Helping, client, [a, b], new ConversationDetails { Topic = c, Carried = [step] }),
                Conversation.TryStart(
                    Helping, client, [ConversationParticipant.Of("client", "client", a), ConversationParticipant.Of("coach", "coach", b)],
                    new ConversationDetails { Topic = c }),
                talk.TrySay(a, b, c, client), talk.TrySay(StepId.Parse("platform"), a, b, client), talk.TrySay(a, b, answer, client),
                talk.TrySay("platform", a, answer, client), talk.TrySay("usefulness-end", a, Answer.Of("useful", b), client),
                talk.TrySay("next-step", a, Answer.Of("day", b), client),
                talk.TryCorrect(number, a, b, client), talk.TryCorrect(number, answer, c, client), talk.TryWithdraw(number, a, client),
                talk.TrySwitchRole(ProgressRole.Training, a, By("coach")), talk.TryDecide(step, client),
                talk.TryReview(number, NextStepStatus.Done, a, client),
                talk.TryNote(a, client), circle.TryPass(a, By("member")), circle.TryCloseStep(a, By("facilitator")),
            ])
            {
                Assert.All(result.Report.Issues, static issue => Assert.True(issue.Path.Length == 0 || issue.Path[0] == '/'));
                if (result.TryGetValue(out Conversation? after))
                {
                    Assert.Equal(
                        after,
                        Progressie.Json.ProgressieJson.Read<Conversation>(
                            Progressie.Json.ProgressieJson.Write(after),
                            TestDefinitions.All with { Conversations = ConversationModelSet.Of(CoreModels.All) }).Value);
                }
            }
        },
        cases: 200);

    [Fact]
    public void Exceptions_OfVerbs_QuoteNobody()
    {
        Conversation talk = Begin(Helping);
        foreach (Func<object> verb in (Func<object>[])
        [
            () => talk.Say("usefulness-end", null, Answer.Of("useful", Secret), By("client")),
            () => talk.Say("next-step", null, Answer.Of("day", Secret), By("client")),
            () => talk.Say("platform", null, Secret + "\v", By("client")), () => talk.Note(Secret + "\0", By("client")),
            () => Conversation.Start(Circle, By("kade"), [Secret], new ConversationDetails { Topic = Secret + "\v" }),
        ])
        {
            Exception thrown = Assert.Throws<ProgressieDataException>(verb);
            Assert.DoesNotContain(Secret, thrown.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(
            "conversation: PRG5309 error at /events/0/answer/useful: ‘…’ is not an answer to ‘…’: expected one of ….",
            Assert.Throws<ProgressieDataException>(() =>
                talk.Say("usefulness-end", null, Answer.Of("useful", Secret), By("client"))).Message);
    }

    /// <summary>Nothing that others keep private is in a view or in guidance, in whatever field of whatever it holds.</summary>
    [Fact]
    public void ViewFor_PrivateWordsOfOthers_AreNowhereInIt()
    {
        Conversation talk = Begin(Directing)
            .Say("preparation", Secret, Answer.Of("need", Secret), AnswerSignal.HardNow, By("director"))
            .Correct(1, Answer.Of("need", Secret), Secret, By("director"))
            .Record(Said("director", "expectation", Secret) with { IsPrivate = true, Answer = Answer.Of("expectation", Secret) })
            .Record(
                new Corrected
                {
                    By = ParticipantId.Parse("director"),
                    At = Start,
                    Number = 3,
                    Answer = Answer.Of("expectation", "op tijd"),
                    IsPrivate = false,
                })
            .Note(Secret, By("director"))
            .Note(Secret, By("director")).Withdraw(6, Secret, By("director"))
            .Say("own-ideas", "Wat heb je al?", "een lijst", By("employee"))
            .Say("approach", "Hoe?", Answer.Of("approach", Secret), By("director")).Withdraw(9, Secret, By("director"))
            .Decide(new NextStep { What = "beginnen" }, By("employee"));
        foreach (object seen in (object[])
        [
            talk.ViewFor("employee"), talk.ViewForEveryone(), talk.GuideFor("employee", Start.AddHours(1)),
            talk.GuideForEveryone(Start.AddHours(1)),
        ])
        {
            Reachable reachable = Reachable.From(seen);
            Assert.DoesNotContain(reachable.Texts, static text => text.Contains(Secret, StringComparison.Ordinal));
            Assert.DoesNotContain(reachable.Objects, static reached => reached is Conversation);
        }

        // The walk finds it where it is.
        IReadOnlyList<string> own = Reachable.From(talk.ViewFor("director")).Texts;
        Assert.Contains(Secret, own);
        Assert.Contains("op tijd", own);
        Assert.False(talk.TryViewFor("lise").IsValid || talk.TryGuideFor("lise", Start).IsValid);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    public void TryVerbs_NumberThatIsNoEntry_TellTheTextsToo(int number)
    {
        Conversation talk = Begin(Better).Note("een notitie", By("client"));
        Assert.Equal(
            ["PRG1104 /events/1/number", "PRG1002 /events/1/reason", "PRG1002 /events/1/answer/answer"],
            Codes(talk.TryCorrect(number, "\v", " ", By("client")).Report).OrderDescending(StringComparer.Ordinal));
        if (number != 1)
        {
            Assert.Equal(
                ["PRG1002 /events/1/reason", "PRG1104 /events/1/number"],
                Codes(talk.TryWithdraw(number, " ", By("client")).Report).Order(StringComparer.Ordinal));
            Assert.Contains(
                "PRG1002 /events/1/outcome", Codes(talk.TryReview(number, NextStepStatus.Done, " ", By("client")).Report));
        }
    }

    /// <summary>How long somebody was busy alone is nobody's business.</summary>
    [Fact]
    public void GuideFor_TimeOfWhatIsPrivate_DoesNotShow()
    {
        Conversation before = Begin(Better).Say("idea", null, "een idee", By("client")).Say("help", null, "meekijken", By("client"));
        Conversation after = before.Record(Said("client", "idea", Secret) with { IsPrivate = true, At = Start.AddMinutes(30) });
        DateTimeOffset now = Start.AddMinutes(30);
        Assert.Equal(before.GuideFor("coach", now), after.GuideFor("coach", now));
        Assert.Equal(before.GuideForEveryone(now), after.GuideForEveryone(now));
        Assert.Equal(before.GuideFor("coach", Start.AddHours(1)), after.GuideFor("coach", Start.AddHours(1)));
        Assert.Contains(after.GuideFor("client", now).Cautions, static caution => caution.Key.ToString() == "caution.over-time");
    }

    /// <summary>Nor when somebody corrected what its speaker made private later, not even to whoever did.</summary>
    [Fact]
    public void GuideFor_TimeOfOnesOwnCorrectionOfWhatIsPrivateNow_DoesNotShow()
    {
        Conversation before = Begin(Better)
            .Say("idea", null, "een idee", By("client"))
            .Decide(new NextStep { What = "beginnen", On = DateOnly.FromDateTime(Start.DateTime).AddDays(90) }, By("client"));
        int number = before.Events.Count + 1;
        Corrected ByWhom(string who, int days, bool isPrivate) => new()
        {
            By = ParticipantId.Parse(who),
            At = Start.AddDays(days),
            Number = number,
            Answer = Answer.Of("step", Secret),
            IsPrivate = isPrivate,
        };
        Conversation after = before
            .Record(Said("client", "idea", "nog een idee") with { At = Start.AddDays(3) })
            .Record(ByWhom("coach", 4, isPrivate: false))
            .Record(ByWhom("client", 5, isPrivate: true));
        DateTimeOffset now = Start.AddDays(5);
        Assert.Equal(before.GuideFor("coach", now), after.GuideFor("coach", now));
        Assert.Equal(before.GuideForEveryone(now), after.GuideForEveryone(now));
        Assert.NotEqual(before.GuideFor("client", now), after.GuideFor("client", now));
    }

    /// <summary>For any conversation and reader: guidance is as if what others keep private had not been said.</summary>
    [Fact]
    public void GuideFor_AnyConversationInAFreeOrder_IsAsIfWhatIsPrivateWasNotSaid() => Props.ForAll(
        Generate.ConversationUnder(Helping, Directing, Better),
        static talk =>
        {
            foreach (ParticipantId reader in talk.Participants.Select(static participant => participant.Person.Id))
            {
                Conversation without = Conversation.Start(
                    talk.Model,
                    Writer.Anonymous(Clock()).At(talk.StartedAt),
                    talk.After(0).Participants,
                    new ConversationDetails
                    {
                        Carried = talk.Carried,
                        Situation = talk.After(0).Situation,
                        Role = talk.After(0).Role,
                        Parameters = talk.Parameters,
                    });
                Dictionary<int, int> numbers = [];
                for (int i = 0; i < talk.Events.Count; i++)
                {
                    int about = i + 1;
                    while ((talk.Events[about - 1].PutsRight ?? talk.Events[about - 1].TakesBack) is { } earlier)
                    {
                        about = earlier;
                    }

                    bool isHidden = talk.Events[about - 1] switch
                    {
                        Said said => said.By != reader && talk.Entries.First(entry => entry.Number == about).IsPrivate,
                        Noted noted => noted.By != reader && !noted.IsShared,
                        _ => false,
                    };
                    if (isHidden)
                    {
                        continue;
                    }

                    numbers.Add(i + 1, without.Events.Count + 1);
                    without = without.Record(talk.Events[i] switch
                    {
                        Corrected corrected => corrected with { Number = numbers[corrected.Number] },
                        DecisionCorrected corrected => corrected with { Number = numbers[corrected.Number] },
                        OutcomeCorrected corrected => corrected with { Number = numbers[corrected.Number] },
                        Withdrawn withdrawn => withdrawn with { Number = numbers[withdrawn.Number] },
                        Reviewed { AgreedStep: { } agreed } reviewed => reviewed with { AgreedStep = numbers[agreed] },
                        ConversationEvent other => other,
                    });
                }

                DateTimeOffset later = talk.StartedAt.AddDays(2);
                Assert.Equal(ProgressieJson.Write(without.GuideFor(reader, later)), ProgressieJson.Write(talk.GuideFor(reader, later)));
                Assert.Equal(without.GuideFor(reader, later), talk.GuideFor(reader, later));
            }
        },
        cases: 150);

    private static string[] Codes(ValidationReport report) => [.. report.Issues.Select(static issue => $"{issue.Code} {issue.Path}")];
}
