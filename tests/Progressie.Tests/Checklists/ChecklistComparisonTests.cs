using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistComparisonTests
{
    private static readonly Checklist Small = TestChecklists.Small;
    private static readonly Checklist Small2 = TestChecklists.Small2;

    // Rows: before; columns: after. Only items seen both times are compared.
    [Theory]
    [InlineData(ItemState.Neither, ItemState.Neither, AchievedChange.NotAchieved, DesiredChange.NotDesired)]
    [InlineData(ItemState.Neither, ItemState.Achieved, AchievedChange.CameAlong, DesiredChange.NotDesired)]
    [InlineData(ItemState.Neither, ItemState.Desired, AchievedChange.NotAchieved, DesiredChange.NewlyDesired)]
    [InlineData(ItemState.Neither, ItemState.Both, AchievedChange.CameAlong, DesiredChange.NewlyDesired)]
    [InlineData(ItemState.Achieved, ItemState.Neither, AchievedChange.LostGrip, DesiredChange.NotDesired)]
    [InlineData(ItemState.Achieved, ItemState.Achieved, AchievedChange.Kept, DesiredChange.NotDesired)]
    [InlineData(ItemState.Achieved, ItemState.Desired, AchievedChange.LostGrip, DesiredChange.NewlyDesired)]
    [InlineData(ItemState.Achieved, ItemState.Both, AchievedChange.Kept, DesiredChange.NewlyDesired)]
    [InlineData(ItemState.Desired, ItemState.Neither, AchievedChange.NotAchieved, DesiredChange.LetGo)]
    [InlineData(ItemState.Desired, ItemState.Achieved, AchievedChange.Gained, DesiredChange.Fulfilled)]
    [InlineData(ItemState.Desired, ItemState.Desired, AchievedChange.NotAchieved, DesiredChange.StillDesired)]
    [InlineData(ItemState.Desired, ItemState.Both, AchievedChange.Gained, DesiredChange.StillDesired)]
    [InlineData(ItemState.Both, ItemState.Neither, AchievedChange.LostGrip, DesiredChange.LetGo)]
    [InlineData(ItemState.Both, ItemState.Achieved, AchievedChange.Kept, DesiredChange.Enough)]
    [InlineData(ItemState.Both, ItemState.Desired, AchievedChange.LostGrip, DesiredChange.StillDesired)]
    [InlineData(ItemState.Both, ItemState.Both, AchievedChange.Kept, DesiredChange.StillDesired)]
    public void CompareWith_SeenBothTimes_GivesTheChanges(ItemState before, ItemState after, AchievedChange achieved, DesiredChange desired)
    {
        ChecklistComparison comparison = Compare(before, after);
        ComparedItem item = Assert.Single(comparison.Compared);
        Assert.Equal(achieved, item.Achieved);
        Assert.Equal(desired, item.Desired);
        Assert.Equal(before, item.Before.State);
        Assert.Equal(after, item.After.State);
        Assert.Equal("a1", item.Item.Id.ToString());
        Assert.Equal("A", item.Section.Id.ToString());
        AssertList(comparison.Gained, achieved == AchievedChange.Gained);
        AssertList(comparison.CameAlong, achieved == AchievedChange.CameAlong);
        AssertList(comparison.Kept, achieved == AchievedChange.Kept);
        AssertList(comparison.LostGrip, achieved == AchievedChange.LostGrip);
        AssertList(comparison.NewlyDesired, desired == DesiredChange.NewlyDesired);
        AssertList(comparison.StillDesired, desired == DesiredChange.StillDesired);
        AssertList(comparison.LetGo, desired == DesiredChange.LetGo);

        void AssertList(IReadOnlyList<ComparedItem> list, bool isThere) => Assert.Equal(isThere ? [item] : [], list);
    }

    [Theory]
    [InlineData(ItemState.NotSeen, ItemState.NotSeen, NotComparedReason.NotSeenEitherTime)]
    [InlineData(ItemState.NotSeen, ItemState.Neither, NotComparedReason.NotSeenBefore)]
    [InlineData(ItemState.NotSeen, ItemState.Achieved, NotComparedReason.NotSeenBefore)]
    [InlineData(ItemState.NotSeen, ItemState.Desired, NotComparedReason.NotSeenBefore)]
    [InlineData(ItemState.NotSeen, ItemState.Both, NotComparedReason.NotSeenBefore)]
    [InlineData(ItemState.Neither, ItemState.NotSeen, NotComparedReason.NotSeenAfter)]
    [InlineData(ItemState.Achieved, ItemState.NotSeen, NotComparedReason.NotSeenAfter)]
    [InlineData(ItemState.Desired, ItemState.NotSeen, NotComparedReason.NotSeenAfter)]
    [InlineData(ItemState.Both, ItemState.NotSeen, NotComparedReason.NotSeenAfter)]
    public void CompareWith_NotSeenOnce_IsNotCompared(ItemState before, ItemState after, NotComparedReason reason)
    {
        ChecklistComparison comparison = Compare(before, after);
        Assert.Empty(comparison.Compared);
        NotComparedItem item = comparison.NotCompared[0];
        Assert.Equal("a1", item.Item.Id.ToString());
        Assert.Equal(reason, item.Reason);
        Assert.Equal(before, item.Before!.Value.State);
        Assert.Equal(after, item.After!.Value.State);
    }

    [Fact]
    public void CompareWith_EarlierToLaterVersion_ComparesWhatMeansTheSame()
    {
        ChecklistComparison comparison = All(Small2, "p1").CompareWith(All(Small, "p1"));
        Assert.Equal(["a1", "b9", "c1"], comparison.Compared.Select(static item => item.Item.Id.ToString()));
        Assert.Equal(
            ["a2 Reworded", "c2 OnlyAfter", "b2 OnlyBefore"],
            comparison.NotCompared.Select(static item => $"{item.Item.Id} {item.Reason}"));
        Assert.Null(comparison.NotCompared[1].Before);
        Assert.Null(comparison.NotCompared[2].After);
        Assert.NotNull(comparison.NotCompared[0].Before);
        Assert.NotNull(comparison.NotCompared[0].After);
        Assert.Empty(comparison.Report.Issues);
    }

    [Fact]
    public void CompareWith_LaterToEarlierVersion_ComparesWhatMeansTheSame()
    {
        ChecklistComparison comparison = All(Small, "p1").CompareWith(All(Small2, "p1"));
        Assert.Equal(["a1", "b1", "c1"], comparison.Compared.Select(static item => item.Item.Id.ToString()));
        Assert.Equal(
            ["a2 Reworded", "b2 OnlyAfter", "c2 OnlyBefore"],
            comparison.NotCompared.Select(static item => $"{item.Item.Id} {item.Reason}"));
    }

    [Fact]
    public void CompareWith_RelationsNotDeclared_ComparesNothing()
    {
        Checklist undeclared = Checklist.Create(TestChecklists.SmallDraft2 with { Relations = [] });
        ChecklistComparison comparison = All(undeclared, "p1").CompareWith(All(Small, "p1"));
        Assert.Empty(comparison.Compared);
        Assert.Equal(10, comparison.NotCompared.Count);
        Assert.All(comparison.NotCompared, static item => Assert.Equal(NotComparedReason.RelationNotDeclared, item.Reason));
        Assert.Equal(
            "checklist-response: PRG4404 warning at /checklist/version: Version 2 of checklist ‘small’ declares no relations to version "
                + "1: which items mean the same is not known.",
            Told.Report(comparison.Report));
        Assert.Equal(comparison.Report, All(Small, "p1").CompareWith(All(undeclared, "p1")).Report);
    }

    [Fact]
    public void CompareWith_DeclaredSameUnderAnotherPolarity_IsReworded()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft2;
        Checklist tool = Checklist.Create(draft with
        {
            Parts =
            [
                draft.Parts[0] with
                {
                    Sections = [draft.Parts[0].Sections[0], draft.Parts[0].Sections[1] with { Polarity = Polarity.Tool }],
                },
                draft.Parts[1],
            ],
        });
        ChecklistComparison comparison = All(tool, "p1").CompareWith(All(Small, "p1"));
        Assert.Contains(comparison.NotCompared, static item =>
            item.Item.Id.ToString() == "b9" && item.Reason == NotComparedReason.Reworded);
    }

    [Fact]
    public void TryCompareWith_DifferentRespondents_IsAnError() => AssertRefused(
        All(Small, "p1"),
        All(Small, "p2"),
        "PRG4401 error at /respondent/id: The responses are of different respondents, ‘p1’ and ‘p2’: you compare a person only with "
            + "themselves.");

    [Theory]
    [InlineData(null, null)]
    [InlineData("p1", null)]
    [InlineData(null, "p1")]
    public void TryCompareWith_RespondentUnknown_Warns(string? before, string? after)
    {
        Validated<ChecklistComparison> compared = All(Small, after).TryCompareWith(All(Small, before));
        Assert.True(compared.IsValid);
        Assert.Equal(
            "checklist-response: PRG4402 warning at /respondent: Not both responses say who filled them in: that it was the same person "
                + "is taken on your word.",
            Told.Report(compared.Report));
        Assert.Equal(compared.Report, compared.Value.Report);
    }

    [Fact]
    public void TryCompareWith_SameRespondentUnderAnotherName_IsFine()
    {
        ChecklistResponse after = ChecklistResponse.Start(
            Small, Writer.Anonymous(Clock()),
            new ResponseDetails { Respondent = new Participant { Id = ParticipantId.Parse("p1"), Name = "Noor" } });
        Assert.Empty(after.CompareWith(All(Small, "p1")).Report.Issues);
    }

    [Fact]
    public void TryCompareWith_DifferentChecklists_IsAnError() => AssertRefused(
        All(Small, "p1"),
        All(TestChecklists.Leadership, "p1"),
        "PRG4403 error at /checklist/id: The responses are to different checklists, ‘small’ and ‘leadership-checklist’.");

    [Fact]
    public void TryCompareWith_SameVersionOtherContent_IsAnError()
    {
        Checklist other = Checklist.Create(TestChecklists.SmallDraft with { Title = LocalizedText.Of("Anders", "Other") });
        AssertRefused(
            All(Small, "p1"),
            All(other, "p1"),
            $"PRG4303 error at /checklist/hash: Checklist ‘small’ version 1 has the hash {Small.Hash}, and the response was filled in "
                + $"under {other.Hash}: other content under the same version.");
    }

    [Fact]
    public void TryCompareWith_OnlyOtherExtensions_IsFine()
    {
        Checklist other = Checklist.Create(TestChecklists.SmallDraft with { Extensions = HostExtensions.Empty.With("host", "1") });
        Assert.Equal(5, All(other, "p1").CompareWith(All(Small, "p1")).Compared.Count);
    }

    [Fact]
    public void TryCompareWith_MomentsOutOfOrder_Warns()
    {
        ManualClock clock = Clock();
        ResponseDetails details = new() { Respondent = new Participant { Id = ParticipantId.Parse("p1") } };
        ChecklistResponse later = ChecklistResponse.Start(Small, Writer.Anonymous(clock), details);
        ChecklistResponse completed = later.Complete(Writer.Anonymous(clock.Advance(TimeSpan.FromDays(1))));
        Assert.Equal(
            "checklist-response: PRG4405 warning at /completedAt: The earlier response is dated 2026-11-22T14:30:00+01:00 and the later "
                + "one 2026-11-21T14:30:00+01:00: they may be the wrong way round.",
            Told.Report(later.CompareWith(completed).Report));

        // One that is not completed is from when it was started.
        ChecklistResponse open = ChecklistResponse.Start(Small, Writer.Anonymous(clock), details);
        Assert.Equal(["PRG4405"], later.CompareWith(open).Report.Issues.Select(static issue => issue.Code.ToString()));
        Assert.Empty(open.CompareWith(later).Report.Issues);
        Assert.Empty(completed.CompareWith(later).Report.Issues);
        Assert.Empty(completed.CompareWith(completed).Report.Issues);
    }

    [Fact]
    public void TryCompareWith_SeveralIssues_ReportsAll()
    {
        Validated<ChecklistComparison> compared = All(TestChecklists.Leadership, "p2").TryCompareWith(All(Small, "p1"));
        Assert.Equal(["PRG4401", "PRG4403"], compared.Report.Issues.Select(static issue => issue.Code.ToString()));
    }

    [Fact]
    public void TryCompareWith_Null_Throws()
    {
        Assert.Equal("earlier", Assert.Throws<ArgumentNullException>(() => All(Small, null).TryCompareWith(null!)).ParamName);
        Assert.Equal("earlier", Assert.Throws<ArgumentNullException>(() => All(Small, null).CompareWith(null!)).ParamName);
    }

    [Fact]
    public void CompareWith_AnyTwo_AccountsForEveryItemOnce()
    {
        Checklist[] versions = [Small, Small2];
        Props.ForAll(
            (from one in Gen.Elements(versions)
             from other in Gen.Elements(versions)
             from before in Generate.Response(one).Generator
             from after in Generate.Response(other).Generator
             select (before.Respondent is null, before, after)).ToArbitrary(),
            static drawn =>
            {
                (_, ChecklistResponse before, ChecklistResponse after) = drawn;
                ChecklistComparison comparison = after.CompareWith(before);
                IEnumerable<ItemId> ofAfter = comparison.Compared.Select(static item => item.Item.Id)
                    .Concat(comparison.NotCompared.Where(static item => item.After is not null).Select(static item => item.Item.Id));
                Assert.Equal(Sorted(after.Checklist.Items.Select(static item => item.Id)), Sorted(ofAfter));

                // Of the earlier version by their number: an item of both versions stands there once, under its later id.
                Assert.Equal(
                    before.Checklist.Items.Count,
                    comparison.Compared.Count + comparison.NotCompared.Count(static item => item.Before is not null));
                Assert.Equal(
                    Sorted(before.Checklist.Items.Select(item => before[item.Id].State.ToString())),
                    Sorted(comparison.Compared.Select(static item => item.Before.State.ToString())
                        .Concat(
                            comparison.NotCompared.Where(static item => item.Before is not null).Select(static item =>
                                item.Before!.Value.State.ToString()))));
                Assert.All(comparison.Compared, item => Assert.Equal(after[item.Item.Id], item.After));
                Assert.All(comparison.Compared, static item => Assert.True(item.Before.IsSeen && item.After.IsSeen));
                Assert.Equal(comparison, after.CompareWith(before));
            });

        static string[] Sorted<T>(IEnumerable<T> values) =>
            [.. values.Select(static value => value!.ToString()!).Order(StringComparer.Ordinal)];
    }

    private static ChecklistComparison Compare(ItemState before, ItemState after) =>
        Generate.WithStates(Small, [after]).CompareWith(Generate.WithStates(Small, [before]));

    private static ChecklistResponse All(Checklist checklist, string? respondent) => checklist.Items.Aggregate(
        ChecklistResponse.Start(
            checklist, Writer.Anonymous(Clock()),
            new ResponseDetails { Respondent = respondent is null ? null : new Participant { Id = ParticipantId.Parse(respondent) } }),
        static (response, item) => response.Mark(item.Id, achieved: true));

    private static ManualClock Clock() => ManualClock.At("2026-11-21T14:30:00+01:00");

    private static void AssertRefused(ChecklistResponse before, ChecklistResponse after, string expected)
    {
        Validated<ChecklistComparison> compared = after.TryCompareWith(before);
        Assert.False(compared.IsValid);
        Assert.Equal("checklist-response: " + expected, Told.Report(compared.Report));
        Assert.Equal(compared.Report, Assert.Throws<ProgressieDataException>(() => after.CompareWith(before)).Report);
    }
}
