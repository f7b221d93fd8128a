using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Contracts;

/// <summary>What taking back and sending again come to where it is not plain.</summary>
public sealed class LogTests
{
    [Fact]
    public void Read_EventsThatTakeBackEachOther_IsReported()
    {
        const string Events =
            """
            {"event":"withdrawn","at":"2026-03-02T09:00:00+01:00","number":2},{"event":"withdrawn","at":"2026-03-02T09:00:00+01:00","number":1},
            {"event":"withdrawn","at":"2026-03-02T09:00:00+01:00","number":1}
            """;
        Validated<ProgressJournal> read = ProgressieJson.Read<ProgressJournal>(
            $$"""
            {"document":"progress-journal","schema":1,"owner":{"id":"noor"},"startedAt":"2026-03-02T09:00:00+01:00","events":[{{Events}}]}
            """);
        Assert.Contains(read.Report.Issues, static issue => issue.Code == IssueCode.EntryUnknown);
    }

    /// <summary>Whatever events say that they are about, be it themselves, what comes later or what never was: it is told, or it
    /// counts.</summary>
    [Fact]
    public void Read_EventsAboutAnyOthers_NeverFails()
    {
        string model = TestModels.Free.Hash.ToString();
        (string Head, string By, string[] Events, Func<string, ValidationReport> Read)[] logs =
        [
            (
                $$"""
                "document":"conversation","schema":1,"model":{"id":"talk","version":2,"hash":"{{model}}"},
                "participants":[{"id":"noor","party":"client"}]
                """,
                "\"by\":\"noor\",",
                [
                    """ "said","text":"x" """, """ "corrected","number":N,"text":"y" """, """ "withdrawn","number":N """,
                    """ "decided","nextStep":{"what":"x"} """, """ "decision-corrected","number":N,"nextStep":{"what":"y"} """,
                    """ "reviewed","agreedStep":N,"status":"done" """, """ "outcome-corrected","number":N,"status":"let-go" """,
                ],
                static json => ProgressieJson.Read<Conversation>(json, TestDefinitions.All).Report),
            (
                """ "document":"progress-journal","schema":1,"owner":{"id":"noor"} """, string.Empty,
                [
                    """ "written","entry":{"what":"x"} """, """ "corrected","number":N,"entry":{"what":"y"} """,
                    """ "withdrawn","number":N """,
                    """ "shared","number":N,"with":["kade"] """, """ "unshared","number":N,"with":["kade"] """,
                ],
                static json => ProgressieJson.Read<ProgressJournal>(json).Report),
        ];
        foreach ((string head, string by, string[] events, Func<string, ValidationReport> read) in logs)
        {
            string[] all =
            [
                .. events.SelectMany(static one => "1234".Select(n => one.Replace('N', n))).Distinct(),
            ];
            int told = 0;
            foreach (string one in all)
            {
                foreach (string other in all)
                {
                    foreach (string third in all)
                    {
                        string log = string.Join(
                            ',', new[] { one, other, third }.Select(it => $"{{\"at\":\"2026-03-02T09:00:00+01:00\",{by}\"event\":{it}}}"));
                        told += read($$"""{{{head}},"startedAt":"2026-03-02T09:00:00+01:00","events":[{{log}}]}""").IsValid ? 0 : 1;
                    }
                }
            }

            Assert.InRange(told, 1, (all.Length * all.Length * all.Length) - 1);
        }
    }

    [Fact]
    public void Withdraw_Unsharing_KeepsTheLimitOnReaders()
    {
        ParticipantId[] some = [.. Enumerable.Range(0, 100).Select(static i => ParticipantId.Parse($"a{i}"))];
        ParticipantId[] others = [.. Enumerable.Range(0, 100).Select(static i => ParticipantId.Parse($"b{i}"))];
        ProgressJournal journal = TestJournals.Begin().Write("x", TestJournals.By())
            .Share(1, some, TestJournals.By()).Unshare(1, some, TestJournals.By()).Share(1, others, TestJournals.By());
        Assert.Equal(
            "PRG6110 /events/4/number",
            string.Join(' ', journal.TryWithdraw(3, null, TestJournals.By()).Report.Issues.Select(static it => $"{it.Code} {it.Path}")));
    }

    /// <summary>What was taken back stands again, and so on, until it has gone on too long: then that is told, and all stays as it
    /// was.</summary>
    [Fact]
    public void Withdraw_OfTakingBackTwentyTimesInARow_IsTheLast()
    {
        ProgressJournal journal = TestJournals.Begin().Write("x", TestJournals.By());
        for (int i = 1; i <= 21; i++)
        {
            journal = journal.Withdraw(i, null, TestJournals.By());
            Assert.Equal(i % 2 == 1, journal.Entries[0].IsWithdrawn);
        }

        ValidationIssue issue = Assert.Single(journal.TryWithdraw(22, null, TestJournals.By()).Report.Issues);
        Assert.Equal((IssueCode.TakenBackTooOften, "/events/22/number"), (issue.Code, issue.Path));
        Assert.Equal(("22", "20"), (issue.Arguments["found"], issue.Arguments["allowed"]));
        Assert.Equal(journal, ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(journal)).Value);
    }

    [Fact]
    public void Withdraw_ReviewOrSwitchOfRole_IsInNoSummary()
    {
        Conversation talk = Begin(Better, details: new ConversationDetails { Carried = [new NextStep { What = "bellen" }] })
            .Review(1, NextStepStatus.Done, "gebeld", By("client"));
        Assert.Single(talk.ViewForEveryone().Reviews);
        Assert.Empty(talk.Withdraw(1, null, By("client")).ViewForEveryone().Reviews);
        Conversation switched = Begin(Helping).SwitchRole(Progressie.Motivation.ProgressRole.Training, "gevraagd", By("coach"));
        Assert.Single(switched.ViewForEveryone().RoleSwitches);
        Assert.Empty(switched.Withdraw(1, null, By("coach")).ViewForEveryone().RoleSwitches);
    }

    [Fact]
    public void Withdraw_OfWhatAnotherTookBackOrPutRight_IsForThemOrItsOwner()
    {
        Conversation talk = Begin(Helping).Say("platform", null, "iets", By("client")).Withdraw(1, null, By("client"));
        AssertRefused("PRG5320", talk.TryWithdraw(2, null, By("coach")));
        Assert.False(talk.Withdraw(2, null, By("client")).GetEntry(1).IsWithdrawn);

        Conversation corrected = Begin(Helping).Say("platform", null, "iets", By("client")).Correct(1, "iets anders", null, By("client"));
        AssertRefused("PRG5320", corrected.TryWithdraw(2, null, By("coach")));

        // Who may not close a step may not undo that either.
        Conversation closed = Begin(Circle).Say("presentation", null, "dit speelt", By("presenter"))
            .CloseStep("presentation", By("facilitator"));
        AssertRefused("PRG5316", closed.TryWithdraw(2, null, By("member")));
        AssertRefused("PRG5316", closed.Withdraw(2, null, By("facilitator")).TryWithdraw(3, null, By("member")));
    }

    [Fact]
    public void Withdraw_CorrectionThatHidAnEntry_KeepsWhatWasWrittenSinceHidden()
    {
        ParticipantId client = ParticipantId.Parse("client");
        Conversation talk = Begin(Helping).Say("platform", null, "open", By("client"));
        talk = talk
            .Record(new Corrected { Number = 1, By = client, Answer = talk.GetEntry(1).Answer, IsPrivate = true, At = Start })
            .Correct(1, "GEHEIM", null, By("client"))
            .Withdraw(2, null, By("client"));
        Assert.DoesNotContain("GEHEIM", ProgressieJson.Write(talk.ViewFor("coach")), StringComparison.Ordinal);
    }

    [Fact]
    public void Withdraw_TurnOfALaterRound_CountsNoTurnOfAnotherRoundInIt()
    {
        Conversation talk = Begin(Circle)
            .Say("presentation", null, "dit speelt", By("presenter"))
            .Say("questions", null, "a?", By("member"))
            .Say("questions", null, "b?", By("member2"))
            .Say("questions", null, "c?", By("member"))
            .Withdraw(4, null, By("member"))
            .Withdraw(3, null, By("member2"))
            .Say("questions", null, "d?", By("member2"))
            .Withdraw(5, null, By("member"));
        Assert.Empty(talk.TrySay("questions", null, "e?", By("member2")).Report.Issues);
    }

    [Fact]
    public void SentAgain_AfterOtherThingsHappened_IsStillTheSame()
    {
        Writer first = TestScales.Someone.WithId("r-1");
        ScaleSeries series = TestScales.Series("4");
        ScaleSeries revised = Boss(series, first);
        Assert.Same(revised, Boss(revised, first));
        ScaleSeries later = revised.Revise(static draft => draft with { Topic = "iets anders" }, TestScales.Someone);
        Assert.Same(later, Boss(later, first));

        Conversation talk = Begin(Helping).Say("platform", "hoe?", "iets", By("client"));
        Conversation corrected = talk.Correct(1, "beter", null, By("client").WithId("c-1"));
        Conversation again = corrected.Record(new Corrected
        {
            Number = 1,
            By = ParticipantId.Parse("client"),
            Question = "hoe dan?",
            Answer = corrected.GetEntry(1).Answer,
            At = Start,
        });
        Assert.Same(again, again.Correct(1, "beter", null, By("client").WithId("c-1")));

        static ScaleSeries Boss(ScaleSeries to, Writer writer) => to.Revise(
            static draft => draft with
            {
                OtherPerspectives = [.. draft.OtherPerspectives, new ScalePerspective { Id = PerspectiveId.Parse("boss") }],
            },
            writer);
    }

    [Fact]
    public void Withdraw_WordsThatWereSaidToMeanTheSame_MeansTheyDoNot()
    {
        ScaleSeries series = TestScales.Series("3")
            .Reword(static draft => draft with { Ten = "heel iets anders" }, TestScales.Someone)
            .Withdraw(2, null, TestScales.Someone);
        ScaleSeries other = series.Revise(static draft => draft with { Ten = "heel iets anders" }, TestScales.Someone);
        Assert.Null(other.Record(6m, TestScales.Someone).Progress().SincePrevious);

        ScaleSeries onward = TestScales.Series("3")
            .Reword(static draft => draft with { Ten = "heel iets anders" }, TestScales.Someone)
            .Revise(static draft => draft with { GoodEnough = ScalePosition.Of(7m) }, TestScales.Someone)
            .Withdraw(2, null, TestScales.Someone);
        Assert.Null(onward.Record(6m, TestScales.Someone).Progress().SincePrevious);
    }

    private static void AssertRefused(string code, Validated<Conversation> refused) =>
        Assert.Equal([code], refused.Report.Issues.Select(static issue => issue.Code.ToString()));
}
