using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

/// <summary>Which draft is asked, and in which order several are merged, makes no difference.</summary>
public sealed class ChecklistMergeOrderTests
{
    private readonly ManualClock _clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private readonly Writer _noor;
    private readonly ChecklistResponse _draft;

    public ChecklistMergeOrderTests()
    {
        _noor = Writer.Of("noor", _clock);
        _draft = ChecklistResponse.Start(
            ProgressieCatalog.BuiltIn.Checklists["leadership-checklist"], _noor, new ResponseDetails { Id = ResponseId.Parse("r") });
    }

    /// <summary>Three drafts, in two orders.</summary>
    [Fact]
    public void Merge_OfThreeDrafts_PutsIntentionsInOneOrder()
    {
        ChecklistResponse one = _draft.Change(static r => r.Intend("A", "1A-1"), _noor.At(_clock.GetUtcNow().AddMinutes(1)))
            .Change(static r => r.Intend("B", "1A-2"), _noor.At(_clock.GetUtcNow().AddMinutes(2)));
        ChecklistResponse other = one.Change(
            static r => r.Intend("A", "1A-1", new DateOnly(2026, 12, 1)), _noor.At(_clock.GetUtcNow().AddMinutes(9)));
        ChecklistResponse first = _draft.Merge(one).Response.Merge(other).Response;
        ChecklistResponse second = _draft.Merge(one.Merge(other).Response).Response;
        Assert.Equal(first.Intentions.Select(static i => i.Text), second.Intentions.Select(static i => i.Text));
    }

    /// <summary>The same told at one moment, by one writer who says when and one who does not.</summary>
    [Fact]
    public void Merge_OfReviewsOfOneMoment_IsTheSameEitherWay()
    {
        ChecklistResponse draft = _draft.Intend("bellen");
        ChecklistResponse one = draft.Review(draft.Steps[0], NextStepStatus.Done, "ja", _noor);
        ChecklistResponse other = draft.Review(draft.Steps[0], NextStepStatus.Done, "ja", _noor.At(_clock.GetLocalNow()));
        Assert.Equal(one.Merge(other).Response, other.Merge(one).Response);
    }

    /// <summary>What differed is told in one order.</summary>
    [Fact]
    public void Merge_OfOneIntentionWithOtherReviews_TellsTheSameEitherWay()
    {
        ChecklistResponse draft = _draft.Intend("bellen");
        ChecklistResponse one = draft.Review(draft.Steps[0], NextStepStatus.Done, "ja", _noor.WithId("r1"));
        ChecklistResponse other = one.Review(draft.Steps[0], NextStepStatus.LetGo, "nee", _noor.At(_clock.GetUtcNow().AddHours(-1)));
        ChecklistResponse third = one.Review(draft.Steps[0], NextStepStatus.LetGo, "toch", _noor.At(_clock.GetUtcNow().AddHours(-2)));
        Assert.Equal(other.Merge(third), third.Merge(other));
    }
}
