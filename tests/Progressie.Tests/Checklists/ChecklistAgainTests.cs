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

    [Fact]
    public void Change_TheSameIdAgain_ChangesNothing_AlsoAfterANewerOne()
    {
        static ChecklistResponse First(ChecklistResponse it) => it
            .Mark("a1", achieved: false).Mark("a2", desired: true).Note("a1", ChecklistColumn.Achieved, "zo").Intend("bellen", "a1");

        Clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse once = Back(Response.Change(First, Noor.WithId("r-1")));
        Assert.Equal(["r-1"], once.ChangeIds.Select(static id => $"{id}"));
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(once, once.Change(First, Noor.WithId("r-1")));

        // What is newer stays, also when its clock was behind, and when what the first made was taken off.
        ChecklistResponse newer = once.Change(
            static it => it.Mark("a1", achieved: true).RemoveNote("a1", ChecklistColumn.Achieved).WithIntentions([]), Noor);
        ChecklistResponse behind = once.Change(
            static it => it.Mark("a2", desired: false).MarkNotSeen("a1"),
            Writer.Of("noor", ManualClock.At("2026-11-21T09:00:00+01:00")).WithId("r-2"));
        ChecklistResponse completed = newer.Complete(Noor).Amend(static it => it.MarkNotSeen("a2"), null, Noor);
        foreach (ChecklistResponse response in (ChecklistResponse[])[newer, Back(newer), behind, Back(behind), completed])
        {
            Assert.Equal(response, response.Change(First, Noor.WithId("r-1")));
        }

        // Something else under the id is told: another box, other words, another intention, or less of them.
        foreach (Func<ChecklistResponse, ChecklistResponse> other in (Func<ChecklistResponse, ChecklistResponse>[])
        [
            static it => it.Mark("a2", desired: false), static it => it.Mark("b1", achieved: true),
            static it => it.Note("a1", ChecklistColumn.Achieved, "anders"), static it => it.Note("b1", ChecklistColumn.Achieved, "x"),
            static it => it.Intend("mailen", "a1"), static it => it.WithIntentions([]),
            static it => it.WithIntentions([it.Intentions[0] with { On = new DateOnly(2026, 12, 1) }]),
        ])
        {
            ValidationIssue issue = Assert.Single(once.TryChange(other, Noor.WithId("r-1")).Report.Issues);
            Assert.Equal(("PRG1103", "/changeIds/0/id"), ($"{issue.Code}", issue.Path));
        }

        Assert.Equal("PRG4304", $"{Assert.Single(once.TryChange(static it => it.Mark("z9"), Noor.WithId("r-1")).Report.Issues).Code}");
    }

    [Fact]
    public void Merge_OfChangesUnderIds_KnowsThemAll()
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse start = ChecklistResponse.Start(TestChecklists.Small, Noor);
        ChecklistResponse phone = start.Change(static it => it.Mark("a1"), Noor.WithId("r-1"));
        Clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse tablet = phone.Change(static it => it.Mark("a1", achieved: true), Noor.WithId("r-2"));
        Clock.Advance(TimeSpan.FromMinutes(1));
        phone = phone.Change(static it => it.Mark("a2"), Noor.WithId("r-3"));
        ChecklistResponse merged = Back(phone.Merge(tablet).Response);
        Assert.Equal(merged, tablet.Merge(phone).Response);
        Assert.Equal(["r-1", "r-2", "r-3"], merged.ChangeIds.Select(static id => $"{id}"));
        Assert.Equal(merged, merged.Change(static it => it.Mark("a1"), Noor.WithId("r-1")));

        string twice = ProgressieJson.Write(merged).Replace("\"r-3\"", "\"r-1\"", StringComparison.Ordinal);
        ValidationIssue issue =
            Assert.Single(ProgressieJson.Read<ChecklistResponse>(twice, TestDefinitions.All).Report.Issues);
        Assert.Equal(("PRG1103", "/changeIds/2/id"), ($"{issue.Code}", issue.Path));
    }

    private static ChecklistResponse Back(ChecklistResponse response) =>
        ProgressieJson.Read<ChecklistResponse>(ProgressieJson.Write(response), TestDefinitions.All).Value;
}
