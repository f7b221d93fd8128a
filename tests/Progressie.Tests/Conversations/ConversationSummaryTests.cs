using Progressie.Conversations;
using Progressie.Motivation;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Conversations;

public sealed class ConversationSummaryTests
{
    [Fact]
    public void ForEveryone_Conversation_GathersAchievedDesiredAndIdeas()
    {
        Conversation conversation = Begin(Helping)
            .Say("progress-need", null, Answer.Of("need", "rust").And("why", "slapen"), By("client"))
            .Say("platform", "Wat is er al?", Answer.Of("achieved", "dinsdag vrij").And("how", "gevraagd"), By("client"))
            .Say("earlier-success", null, Answer.Of("success", "vorig jaar").And("how", "lijstje").And("how-else", "hulp"), By("client"))
            .Say("coping", null, Answer.Of("managing", "wandelen"), By("client"))
            .Say("next-step", null, Answer.Of("step", "bellen").And("when", "morgen"), By("client"))
            .Say("next-step", null, Answer.Of("step", "mailen"), By("client"))
            .Say("usefulness-end", null, Answer.Of("useful", "yes"), By("client"))
            .Decide(new NextStep { What = "bellen" }, By("client"));
        ConversationSummary summary = conversation.ViewForEveryone();
        Assert.Null(summary.Reader);
        Assert.Equal(
            [
                "platform/achieved: dinsdag vrij (how: gevraagd) (why: )",
                "earlier-success/success: vorig jaar (how: lijstje, hulp) (why: )",
                "coping/managing: wandelen (how: ) (why: )",
            ],
            Show(summary.Achieved));
        Assert.Equal(["progress-need/need: rust (how: ) (why: slapen)"], Show(summary.Desired));
        Assert.Equal(["next-step/step: mailen (how: ) (why: )"], Show(summary.StepIdeas));
        Assert.Empty(summary.HelpWanted);
        Assert.Equal(["bellen"], summary.Agreed.Select(static step => step.What));
        Assert.Equal(["bellen"], summary.OpenSteps.Select(static step => step.What));
        Assert.Equal(Usefulness.Yes, Assert.Single(summary.Usefulness).Useful);
        Assert.Equal(conversation.Discussed, summary.Discussed);
        Assert.Equal(conversation.NotDiscussed, summary.NotDiscussed);
        Assert.Equal(conversation.Entries, summary.Entries);
        Assert.Equal("summary (3 achieved, 1 desired, 1 agreed)", summary.ToString());
    }

    [Fact]
    public void ForEveryone_Help_IsGathered() => Assert.Equal(
        ["help/help: meekijken (how: ) (why: )"],
        Show(Begin(Better).Say("help", null, "meekijken", By("client")).ViewForEveryone().HelpWanted));

    [Fact]
    public void For_Withdrawn_IsNowhere()
    {
        Conversation conversation = Begin(Helping)
            .Say("platform", null, Answer.Of("achieved", "iets"), By("client")).Withdraw(1, null, By("client"))
            .Note("aantekening", By("client")).Withdraw(3, null, By("client"))
            .Decide(new NextStep { What = "bellen" }, By("client")).Withdraw(5, null, By("client"));
        ConversationSummary summary = conversation.ViewFor("client");
        Assert.Empty(summary.Entries);
        Assert.Empty(summary.Achieved);
        Assert.Empty(summary.Notes);
        Assert.Empty(summary.Agreed);
        Assert.Empty(summary.OpenSteps);
        Assert.Empty(summary.Discussed);
        Assert.Equal(Helping.Steps, summary.NotDiscussed);
    }

    [Fact]
    public void For_Reader_SeesTheirOwnAndWhatIsShared()
    {
        Conversation conversation = Begin(Directing)
            .Say("preparation", null, Answer.Of("need", "alleen van mij"), By("director"))
            .Record(Said("employee", "own-ideas") with { IsPrivate = true, Question = "voor mezelf" })
            .Say("expectation", null, Answer.Of("expectation", "op tijd"), By("director"))
            .Note("notitie", By("director"))
            .Record(new Noted { By = ParticipantId.Parse("employee"), At = Start, Text = "gedeeld", IsShared = true })
            .SwitchRole(ProgressRole.Helping, "even luisteren", By("director"));
        AssertSees(conversation.ViewFor("director"), "preparation,expectation", "notitie,gedeeld");
        AssertSees(conversation.ViewFor("employee"), "expectation,own-ideas", "gedeeld");
        AssertSees(conversation.ViewForEveryone(), "expectation", "gedeeld");
        Assert.Equal(["alleen van mij", "op tijd"], conversation.ViewFor("director").Desired.Select(static line => line.Text));
        Assert.Equal(["op tijd"], conversation.ViewFor("employee").Desired.Select(static line => line.Text));
        Assert.Equal("even luisteren", Assert.Single(conversation.ViewForEveryone().RoleSwitches).Reason);
        Assert.Equal("director", conversation.ViewFor("director").Reader.ToString());

        static void AssertSees(ConversationSummary summary, string steps, string notes)
        {
            Assert.Equal(steps, string.Join(',', summary.Discussed.Select(static step => step.Id)));
            Assert.Equal(notes, string.Join(',', summary.Notes.Select(static note => note.Text)));
            Assert.Equal(Directing.Steps.Where(step => !steps.Split(',').Contains(step.Id.ToString())), summary.NotDiscussed);
            Assert.All(summary.Entries, entry => Assert.True(!entry.IsPrivate || entry.By == summary.Reader));
        }
    }

    /// <summary>What others keep to themselves is not in it, nor that it is there: the summary is as if it had never been said.</summary>
    [Fact]
    public void For_PrivateOfAnother_LeavesNoTrace()
    {
        Conversation shared = Begin(Helping).Say("platform", null, Answer.Of("achieved", "iets"), By("client"));
        Conversation withPrivate = shared
            .Record(Said("client", "earlier-success") with { IsPrivate = true, Answer = Answer.Of("success", "geheim").And("how", "zo") })
            .Record(Said("client", "usefulness-end") with { IsPrivate = true, Answer = Answer.Of("useful", "no") })
            .Record(Said("client", "next-step") with { IsPrivate = true, Answer = Answer.Of("step", "weg") })
            .Note("geheim", By("client"));
        foreach (ConversationSummary summary in (ConversationSummary[])[withPrivate.ViewFor("coach"), withPrivate.ViewForEveryone()])
        {
            ConversationSummary without = summary.Reader is { } reader ? shared.ViewFor(reader) : shared.ViewForEveryone();
            foreach (System.Reflection.PropertyInfo property in typeof(ConversationSummary).GetProperties())
            {
                Assert.Equal(property.GetValue(without), property.GetValue(summary));
            }

            Assert.Equal(without.ToString(), summary.ToString());
        }
    }

    /// <summary>What was shared in the end does not show what was kept to oneself before.</summary>
    [Fact]
    public void For_SharedLater_ShowsNothingOfBefore()
    {
        Conversation conversation = Begin(Directing)
            .Say("preparation", "wat stoort me", Answer.Of("need", "mopper mopper"), By("director"))
            .Correct(1, Answer.Of("need", "nog steeds mopper"), "alleen voor mij", By("director"))
            .Record(
                new Corrected
                {
                    By = ParticipantId.Parse("director"),
                    At = Start,
                    Number = 1,
                    Answer = Answer.Of("need", "op tijd"),
                    IsPrivate = false,
                    Reason = "zo kan het",
                })
            .Correct(1, Answer.Of("need", "om negen uur"), "preciezer", By("employee"));
        ConversationEntry own = Assert.Single(conversation.ViewFor("director").Entries);
        Assert.Equal(3, own.Corrections.Count);
        Assert.Equal("mopper mopper", own.Original.Answer["need"]);
        foreach (ConversationSummary summary in (ConversationSummary[])[conversation.ViewFor("employee"), conversation.ViewForEveryone()])
        {
            ConversationEntry entry = Assert.Single(summary.Entries);
            Assert.Equal(1, entry.Number);
            Assert.Equal("op tijd", entry.Original.Answer["need"]);
            Assert.Null(entry.Original.Question);
            Assert.Equal("director", entry.By.ToString());
            Assert.Equal("preciezer", Assert.Single(entry.Corrections).Reason);
            Assert.Equal("om negen uur", entry.Answer["need"]);
            Assert.Same(entry, Assert.Single(summary.Desired).Entry);
        }
    }

    [Fact]
    public void For_KeptToOneselfForAWhile_LeavesThatOut()
    {
        Corrected corrected = new() { By = ParticipantId.Parse("client"), At = Start, Number = 1, Question = "b", IsPrivate = true };
        Conversation conversation =
            Begin(Helping).Record(Said("client", "usefulness-end", "a") with { Answer = Answer.Of("useful", "yes") })
            .Record(corrected)
            .Record(corrected with { Question = "c", IsPrivate = null })
            .Record(corrected with { Question = "d", IsPrivate = false });
        ConversationSummary summary = conversation.ViewForEveryone();
        ConversationEntry entry = Assert.Single(summary.Entries);
        Assert.Equal("a", entry.Original.Question);
        Assert.Equal(["d"], entry.Corrections.Select(static later => later.Question));
        Assert.Same(entry, Assert.Single(summary.Usefulness).Entry);
        Assert.Equal(3, conversation.ViewFor("client").Entries[0].Corrections.Count);
        Assert.Empty(conversation.After(3).ViewForEveryone().Entries);
    }

    [Fact]
    public void ForEveryone_IsNotForOne()
    {
        Conversation conversation = Begin(Helping);
        Assert.Equal(conversation.ViewForEveryone(), conversation.ViewForEveryone());
        Assert.NotEqual(conversation.ViewForEveryone(), conversation.ViewFor("client"));
    }

    private static IEnumerable<string> Show(IEnumerable<SummaryLine> lines) =>
        lines.Select(static line => $"{line}: {line.Text} (how: {string.Join(", ", line.How)}) (why: {line.Why})");
}
