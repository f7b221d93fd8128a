using Progressie.Checklists;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

/// <summary>What is told of an intention: whenever it is told, sent, put right, taken back or erased.</summary>
public sealed class IntentionReviewTests
{
    private readonly ManualClock _clock = ManualClock.At("2026-05-01T09:00:00+02:00");
    private readonly ManualClock _tablet = ManualClock.At("2062-05-01T09:00:00+02:00");
    private readonly ChecklistResponse _response;
    private readonly NextStep _step;

    public IntentionReviewTests()
    {
        _response = ChecklistResponse
            .Start(TestChecklists.Small, Noor, new ResponseDetails { Id = ResponseId.Parse("r-1") })
            .Intend("Elke maandag", "a1")
            .Intend("Iets anders", "a2");
        _step = _response.OpenSteps[0];
    }

    private Writer Noor => Writer.Of("noor", _clock);

    private Writer OnTheTablet => Writer.Of("noor", _tablet);

    [Fact]
    public void Review_AfterAClockThatSaid2062_IsTakenInAndToldOnce()
    {
        ChecklistResponse early = _response.Review(_step, NextStepStatus.LetGo, "toch niet", OnTheTablet);
        Validated<ChecklistResponse> next = early.TryReview(_step, NextStepStatus.Done, "gelukt", Noor);
        Assert.Equal("PRG1101 /intentions/0/step/reviews/1/at, PRG1202 /intentions/0/step/reviews/1", Told(next.Report));
        Assert.Equal(2, next.Value.Intentions[0].Reviews.Count);

        // What happened last has it, until the clock that was wrong is put right.
        Assert.Equal((NextStepStatus.LetGo, "toch niet"), (next.Value.Intentions[0].Status, next.Value.Intentions[0].Outcome));
        ChecklistResponse right = next.Value.CorrectReview(
            _step, 1, NextStepStatus.LetGo, "toch niet", "de klok liep voor", Noor.On(new DateOnly(2026, 4, 1)));
        Assert.Equal((NextStepStatus.Done, "gelukt"), (right.Intentions[0].Status, right.Intentions[0].Outcome));
        Assert.Equal("2026-05-01T09:00:00+02:00", right.Intentions[0].Reviewed.ToString());
        Assert.Equal("2026-04-01", right.Intentions[0].Reviews[0].When.ToString());
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(string.Empty, Told(right.TryReview(_step, NextStepStatus.Open, null, Noor).Report));
        AssertReads(right, "PRG1101 /intentions/0/step/reviews/1/at");
    }

    [Fact]
    public void Review_OfWhatHappenedEarlier_IsKeptAndCountsByWhenItHappened()
    {
        ChecklistResponse done = _response.Review(_step, NextStepStatus.Done, "gelukt", Noor);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Validated<ChecklistResponse> earlier = done.TryReview(_step, NextStepStatus.Open, "nog niet", Noor.On(new DateOnly(2026, 4, 1)));
        Assert.Equal("PRG1202 /intentions/0/step/reviews/1", Told(earlier.Report));
        Assert.Equal(NextStepStatus.Done, earlier.Value.Intentions[0].Status);
        Assert.DoesNotContain(earlier.Value.OpenSteps, _step.IsSameStep);
        Assert.Equal(["gelukt", "nog niet"], earlier.Value.Intentions[0].Reviews.Select(static review => review.Outcome));
        Assert.Equal("noor", earlier.Value.Intentions[0].Reviews[1].By.ToString());
        AssertReads(earlier.Value);

        // Of the same time, what was told last; what is still to happen is told.
        Writer then = Noor.At(_clock.GetLocalNow().AddMinutes(-1));
        Assert.Contains(done.Review(_step, NextStepStatus.Open, null, then).OpenSteps, _step.IsSameStep);
        Assert.Equal(
            "PRG1102 /intentions/0/step/reviews/1/happened",
            Told(done.TryReview(_step, NextStepStatus.Open, null, Noor.On(new DateOnly(2027, 1, 1))).Report));
    }

    [Fact]
    public void Review_SentAgain_ChangesNothing_AlsoAfterANewerOne()
    {
        ChecklistResponse first = _response.Review(_step, NextStepStatus.Open, "bijna", Noor.WithId("r-1"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse second = first.Review(_step, NextStepStatus.Done, "gelukt", Noor.WithId("r-2"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(second, second.Review(_step, NextStepStatus.Open, "bijna", Noor.WithId("r-1")));
        Assert.Equal("gelukt", second.Intentions[0].Outcome);

        // Something else under the id is told: another outcome, another verb, another intention.
        Assert.Equal(
            "PRG1103 /intentions/0/step/reviews/2/id",
            Told(second.TryReview(_step, NextStepStatus.Done, "bijna", Noor.WithId("r-1")).Report));
        Assert.Equal(
            "PRG1103 /intentions/0/step/reviews/2/id", Told(second.TryWithdrawReview(_step, 1, null, Noor.WithId("r-1")).Report));
        Validated<ChecklistResponse> other = second.TryReview(_response.OpenSteps[1], NextStepStatus.Done, null, Noor.WithId("r-2"));
        Assert.Equal("PRG1103 /intentions/1/step/reviews/0/id", Told(other.Report));
        Assert.Equal("2", other.Report.Issues[0].Arguments["number"]);

        // An amendment that is sent again is known too, whatever was told since.
        ChecklistResponse amended = second.Complete(Noor).Amend(static it => it.Mark("a1", achieved: true), null, Noor.WithId("a-1"));
        ChecklistResponse since = amended.Review(_step, NextStepStatus.LetGo, null, Noor);
        Assert.Equal(since, since.Amend(static it => it.Mark("a1", achieved: true), null, Noor.WithId("a-1")));
    }

    [Fact]
    public void WithdrawReview_OpensAgainWhatItClosed_AndCanBeTakenBackItself()
    {
        ChecklistResponse done = _response.Complete(Noor).Review(_step, NextStepStatus.Done, "gelukt", Noor);
        Assert.DoesNotContain(done.OpenSteps, _step.IsSameStep);
        ChecklistResponse withdrawn = done.WithdrawReview(_step, 1, "verkeerde stap", Noor);
        Assert.Contains(withdrawn.OpenSteps, _step.IsSameStep);
        Assert.Equal((null, null), (withdrawn.Intentions[0].Outcome, withdrawn.Intentions[0].Reviewed));
        Assert.True(Assert.Single(withdrawn.Intentions[0].Reviews).IsWithdrawn);
        Assert.Equal("withdrew event 1", withdrawn.Intentions[0].ReviewEvents[1].ToString());
        Assert.DoesNotContain(withdrawn.WithdrawReview(_step, 2, null, Noor).OpenSteps, _step.IsSameStep);
        AssertReads(withdrawn);

        Assert.Equal("PRG1105 /intentions/0/step/reviews/2/number", Told(withdrawn.TryWithdrawReview(_step, 1, null, Noor).Report));
        Assert.Equal(
            "PRG1105 /intentions/0/step/reviews/2/number",
            Told(withdrawn.TryCorrectReview(_step, 1, NextStepStatus.Open, null, null, Noor).Report));
        Assert.Equal(
            "PRG1104 /intentions/0/step/reviews/2/number",
            Told(withdrawn.TryCorrectReview(_step, 2, NextStepStatus.Open, null, null, Noor).Report));
        Assert.Equal("PRG1104 /intentions/0/step/reviews/2/number", Told(withdrawn.TryWithdrawReview(_step, 9, null, Noor).Report));
        NextStep none = new() { What = "x" };
        Assert.Equal(
            "PRG1002 /intentions/0/step/reviews/0/reason, PRG1201 /intentions", Told(done.TryWithdrawReview(none, 1, " ", Noor).Report));
    }

    [Fact]
    public void CorrectReview_ReplacesAsAWhole_AndKeepsWhatItWas()
    {
        ChecklistResponse response = _response
            .Review(_step, NextStepStatus.Done, "gelukt", Noor)
            .CorrectReview(_step, 1, NextStepStatus.LetGo, null, "vergist", Noor.WithId("c-1"));
        IntentionReview review = Assert.Single(response.Intentions[0].Reviews);
        Assert.Equal((NextStepStatus.LetGo, null), (review.Status, review.Outcome));
        Assert.Equal(("gelukt", "vergist"), (review.Original.Outcome, Assert.Single(review.Corrections).Reason));
        Assert.Equal("review 1 (LetGo)", review.ToString());
        Assert.Equal(response, response.CorrectReview(_step, 1, NextStepStatus.LetGo, null, "vergist", Noor.WithId("c-1")));

        // A correction that is taken back leaves it as it was.
        Assert.Equal("gelukt", response.WithdrawReview(_step, 2, null, Noor).Intentions[0].Outcome);
        AssertReads(response);
    }

    [Fact]
    public void Change_WithAReviewInIt_LeavesWhenItWasAgreed()
    {
        ChecklistResponse agreed = _response.Change(static it => it.Intend("bellen", "b1"), Noor);
        DayOrMoment? then = agreed.Intentions[2].Agreed;
        _clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse told = agreed.Change(
            it => it.Review(it.Intentions[2].ToNextStep(it), NextStepStatus.Done, null, Noor), Noor);
        Assert.Equal((then, NextStepStatus.Done), (told.Intentions[2].Agreed, told.Intentions[2].Status));
    }

    [Fact]
    public void Erase_TakesTheWordsOfReviewsOut_AndARetryDoesNotBringThemBack()
    {
        ChecklistResponse response = _response
            .Review(_step, NextStepStatus.Done, "geheim", Noor.WithId("r-1"))
            .CorrectReview(_step, 1, NextStepStatus.Done, "geheim!", "geheim?", Noor)
            .Review(_step, NextStepStatus.Done, "open", Noor)
            .Complete(Noor)
            .Amend(static it => it.Mark("a1", achieved: true), null, Writer.Anonymous(_clock));
        ChecklistResponse one = response.EraseReview(_step, 1);
        string json = ProgressieJson.Write(one);
        Assert.DoesNotContain("geheim", json, StringComparison.Ordinal);
        Assert.Contains("open", json, StringComparison.Ordinal);
        Assert.Contains("Elke maandag", json, StringComparison.Ordinal);
        Assert.True(one.Intentions[0].Reviews[0].IsErased);
        Assert.Equal(one, one.Review(_step, NextStepStatus.Done, "geheim", Noor.WithId("r-1")));
        Assert.Equal(
            "PRG1111 /intentions/0/step/reviews/3/number",
            Told(one.TryCorrectReview(_step, 1, NextStepStatus.Done, null, null, Noor).Report));
        Assert.Equal("PRG1113 /intentions/0/step/reviews/3/number", Told(response.TryEraseReview(_step, 9).Report));
        Assert.Equal("PRG1201 /intentions", Told(response.TryEraseReview(new NextStep { What = "x" }, 1).Report));
        AssertReads(one);

        ChecklistResponse[] all = [response.ErasePerson(), response.EraseIntention(1), response.Erase("a1")];
        foreach (ChecklistResponse erased in all)
        {
            json = ProgressieJson.Write(erased);
            Assert.DoesNotContain("geheim", json, StringComparison.Ordinal);
            Assert.DoesNotContain("open\"", json, StringComparison.Ordinal);
            Assert.Equal(NextStepStatus.Done, erased.Intentions[0].Status);
            AssertReads(erased);
        }
    }

    [Fact]
    public void Merge_UnitesWhatWasToldApart()
    {
        ChecklistResponse phone = _response.Review(_step, NextStepStatus.Open, "bijna", Noor.WithId("r-1"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse tablet = phone.Review(_step, NextStepStatus.Done, "gelukt", Noor.WithId("r-2"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        phone = phone.Review(_step, NextStepStatus.LetGo, "toch niet", Noor.On(new DateOnly(2026, 4, 30)));
        ChecklistResponse merged = phone.Merge(tablet).Response;
        Assert.Equal(merged, tablet.Merge(phone).Response);
        Assert.Equal(["bijna", "gelukt", "toch niet"], merged.Intentions[0].Reviews.Select(static review => review.Outcome));
        Assert.Equal((NextStepStatus.Done, "gelukt"), (merged.Intentions[0].Status, merged.Intentions[0].Outcome));
        AssertReads(merged);

        // What one draft took back, another put right, took back as well, or erased.
        ChecklistResponse withdrawn = merged.WithdrawReview(_step, 2, null, Noor);
        ChecklistResponse corrected = merged.CorrectReview(_step, 2, NextStepStatus.LetGo, "half", null, Noor);
        _clock.Advance(TimeSpan.FromMinutes(1));
        ChecklistResponse both = merged.WithdrawReview(_step, 2, "ook", Noor).Merge(withdrawn).Response.Merge(corrected).Response;
        Assert.Equal("bijna", both.Intentions[0].Outcome);
        Assert.Equal(6, both.Intentions[0].ReviewEvents.Count);
        AssertReads(both);
        ChecklistResponse erased = both.Merge(merged.EraseReview(_step, 2)).Response;
        Assert.Equal(3, erased.Intentions[0].ReviewEvents.Count(static one => one.IsErased && one is not ReviewWithdrawn { Reason: null }));
        Assert.DoesNotContain("gelukt", ProgressieJson.Write(erased), StringComparison.Ordinal);
        Assert.DoesNotContain("half", ProgressieJson.Write(erased), StringComparison.Ordinal);
        AssertReads(erased);
    }

    [Fact]
    public void Merge_OfOneIdForTwoThings_KeepsWhatCanBeRead()
    {
        ChecklistResponse phone = _response
            .Review(_step, NextStepStatus.Done, null, Noor)
            .WithdrawReview(_step, 1, null, Noor.WithId("x"))
            .WithdrawReview(_step, 2, null, Noor.WithId("y"));
        ChecklistResponse tablet = _response
            .Review(_step, NextStepStatus.Done, null, Noor)
            .WithdrawReview(_step, 1, null, Noor.WithId("y"))
            .WithdrawReview(_step, 2, null, Noor.WithId("x"));
        ChecklistResponse merged = phone.Merge(tablet).Response;
        Assert.Equal(merged, tablet.Merge(phone).Response);
        AssertReads(merged);
    }

    private static string Told(ValidationReport report) =>
        string.Join(", ", report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));

    private static void AssertReads(ChecklistResponse response, string told = "")
    {
        Validated<ChecklistResponse> read =
            ProgressieJson.Read<ChecklistResponse>(ProgressieJson.Write(response), TestDefinitions.All);
        Assert.Equal(told, Told(read.Report));
        Assert.Equal(response, read.Value);
    }
}
