using Progressie.Checklists;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

/// <summary>What is sent twice under one id to a filled-in checklist.</summary>
public sealed class ChecklistAgainTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer Noor = Writer.Of("noor", Clock);

    private static readonly ChecklistResponse Response = TestChecklists.Begin(TestChecklists.Small).Mark("a1", achieved: true);

    [Fact]
    public void Complete_TheSameIdAgain_ChangesNothing()
    {
        ChecklistResponse done = Back(Response.Complete(Noor.WithId("r-1")));
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(done, done.Complete(Noor.WithId("r-1")));
        Assert.False(done.TryComplete(Noor.WithId("r-2")).IsValid);
        Assert.False(done.TryComplete(Noor).IsValid);
    }

    [Fact]
    public void Amend_TheSameIdAgain_ChangesNothing_AlsoAfterAnotherAmendment()
    {
        ChecklistResponse done = Response.Complete(Noor);
        ChecklistResponse once = done.Amend(static it => it.Mark("a1", achieved: false), "vergist", Noor.WithId("r-1"));
        Clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse later = once.Amend(static it => it.Mark("a1", achieved: true), "toch", Noor.WithId("r-2"));
        foreach (ChecklistResponse response in (ChecklistResponse[])[once, later, Back(later)])
        {
            Assert.Equal(response, response.Amend(static it => it.Mark("a1", achieved: false), "vergist", Noor.WithId("r-1")));
            ValidationIssue issue = Assert.Single(
                response.TryAmend(static it => it.Mark("a1", achieved: false), "anders", Noor.WithId("r-1")).Report.Issues);
            Assert.Equal(("PRG1103", "/amendments/0/id"), ($"{issue.Code}", issue.Path));
            Assert.False(response.TryAmend(static it => it.Mark("a2", achieved: true), "vergist", Noor.WithId("r-1")).IsValid);
            Assert.False(response.TryAmend(
                static it => it.Mark("a1", achieved: false), "vergist", Writer.Of("sam", Clock).WithId("r-1")).IsValid);
        }

        // Without an id the same words change what is there now.
        Assert.Equal(3, later.Amend(static it => it.Mark("a1", achieved: false), "vergist", Noor).Amendments.Count);
        Assert.Equal("r-1", Back(later).Amendments[0].Id.ToString());
        Assert.Equal("r-1", later.ErasePerson().Amendments[0].Id.ToString());
    }

    [Fact]
    public void Review_TheSameIdAgain_ChangesNothing()
    {
        ChecklistResponse intended = Response.Intend("Elke maandag", "a1");
        NextStep step = intended.OpenSteps[0];
        ChecklistResponse once = Back(intended.Review(step, NextStepStatus.Done, "gelukt", Noor.WithId("r-1")));
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(once, once.Review(step, NextStepStatus.Done, "gelukt", Noor.WithId("r-1")));
        ValidationIssue issue =
            Assert.Single(once.TryReview(step, NextStepStatus.LetGo, "gelukt", Noor.WithId("r-1")).Report.Issues);
        Assert.Equal(("PRG1103", "/intentions/0/step/reviews/1/id"), ($"{issue.Code}", issue.Path));
        Assert.NotEqual(once, once.Review(step, NextStepStatus.Done, "gelukt", Noor.WithId("r-2")));

        // The same words about the same item are the same intention.
        Assert.Equal(once, once.Intend("Elke maandag", "a1"));
    }

    private static ChecklistResponse Back(ChecklistResponse response) =>
        ProgressieJson.Read<ChecklistResponse>(ProgressieJson.Write(response), TestDefinitions.All).Value;
}
