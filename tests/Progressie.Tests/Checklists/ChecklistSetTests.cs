using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistSetTests
{
    private static readonly Checklist Small = TestChecklists.Small;
    private static readonly Checklist Small2 = TestChecklists.Small2;

    [Fact]
    public void Empty_HasNothing()
    {
        Assert.Empty(ChecklistSet.Empty);
        Assert.Equal("checklists: none", ChecklistSet.Empty.ToString());
        Assert.Empty(ChecklistSet.Empty.Ids);
        Assert.Empty(ChecklistSet.Empty.VersionsOf(Small.Id));
        Assert.False(ChecklistSet.Empty.TryGet(Small.Id, Small.Version, out Checklist? checklist));
        Assert.Null(checklist);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_VersionsInAnyOrder_LatestIsTheHighest(bool reversed)
    {
        Checklist[] checklists = [Small, Small2, TestChecklists.Leadership];
        ChecklistSet set = ChecklistSet.Of(reversed ? [.. checklists.Reverse()] : checklists);
        Assert.Equal([1, 2], set.VersionsOf(Small.Id).Select(static version => version.Number));
        Assert.Same(Small2, set[Small.Id]);
        Assert.Same(Small, set.Get(Small.Id, Small.Version));
        Assert.True(set.TryGet(Small2.Id, Small2.Version, out Checklist? found));
        Assert.Same(Small2, found);
        Assert.Equal(
            reversed ? ["leadership-checklist", "small"] : ["small", "leadership-checklist"], set.Ids.Select(static id => id.ToString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Set_GoneThrough_GivesIdsAsTheyCameInAndVersionsEarliestFirst(bool reversed)
    {
        Checklist[] checklists = [Small, TestChecklists.Leadership, Small2];
        ChecklistSet set = ChecklistSet.Of(reversed ? [.. checklists.Reverse()] : checklists);
        Assert.Equal([Small, Small2, TestChecklists.Leadership], set);
        Assert.Equal(3, set.Count);
        Assert.Equal("checklists: 'small' version 1, 'small' version 2, 'leadership-checklist' version 1", set.ToString());
        Assert.Equal(set.Ids, set.Select(static checklist => checklist.Id).Distinct());
    }

    [Fact]
    public void Add_Checklist_LeavesTheOldSetAlone()
    {
        ChecklistSet one = ChecklistSet.Empty.Add(Small);
        ChecklistSet two = one.Add(Small2);
        Assert.Single(one.VersionsOf(Small.Id));
        Assert.Equal(2, two.VersionsOf(Small.Id).Count);
    }

    [Fact]
    public void Add_SameContentAgain_IsTheSameSet()
    {
        ChecklistSet set = ChecklistSet.Of([Small, Small2]);
        Assert.Same(set, set.Add(TestChecklists.Small));
        Assert.Same(set, set.Add(Checklist.Create(TestChecklists.SmallDraft with { Extensions = HostExtensions.Empty.With("host", "1") })));
    }

    [Fact]
    public void Add_SameVersionOtherContent_Throws() => AssertRefused(
        [Small],
        TestChecklists.SmallDraft with { Title = LocalizedText.Of("Anders", "Other") },
        "checklist 'small' version 1: PRG4201 error at /version: Checklist ‘small’ version 1 is already there with other content: a "
            + "published version never changes, publish another version.");

    [Fact]
    public void Add_RelationToUnknownEarlierItem_Throws()
    {
        ChecklistDraft draft = WithRelations(ItemRelation.Removed(ItemId.Parse("z")));
        AssertRefused(
            [Small],
            draft,
            "checklist 'small' version 2: PRG4202 error at /relations/0/items/6/earlier: Checklist ‘small’ version 1 has no item ‘z’.");

        // The same whichever of the two comes first, named after the one that is added.
        ProgressieDataException e = Assert.Throws<ProgressieDataException>(() => ChecklistSet.Of([Checklist.Create(draft), Small]));
        Assert.Equal(
            "checklist 'small' version 1: PRG4202 error at /relations/0/items/6/earlier: Checklist ‘small’ version 1 has no item ‘…’.",
            e.Message);
    }

    [Fact]
    public void Add_EarlierItemUndeclared_Throws()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft2;
        AssertRefused(
            [Small],
            draft with
            {
                Relations =
                [
                    draft.Relations[0] with
                    {
                        Items = [.. draft.Relations[0].Items.Where(static item => item.Kind != RelationKind.Removed)],
                    },
                ],
            },
            "checklist 'small' version 2: PRG4203 error at /relations/0/items: Item ‘b2’ of version 1 is not in the relations: expected "
                + "it under same, reworded or removed.");
    }

    [Fact]
    public void Add_SameItemReadsDifferently_IsOnlyAWarning()
    {
        Checklist reworded = Checklist.Create(
            Section(1, static section => section with { Items = [section.Items[0] with { Text = LocalizedText.Of("anders", "other") }] }));
        Assert.Equal(2, ChecklistSet.Of([Small, reworded]).VersionsOf(Small.Id).Count);
        Assert.Equal(
            [IssueCode.RelationSameTextDiffers, IssueCode.RelationSameTextDiffers],
            ChecklistLinter.Lint(Small, reworded).Issues.Select(static issue => issue.Code));
    }

    [Fact]
    public void Add_SameItemUnderAnotherPolarity_Throws() => AssertRefused(
        [Small],
        Section(1, static section => section with { Polarity = Polarity.Practise }),
        "checklist 'small' version 2: PRG4205 error at /relations/0/items/2: Item ‘b9’ is declared to mean the same as ‘b1’ of version "
            + "1, and is in a section ‘practise’ where that was in a section ‘avoid’: a tick means something else.");

    [Fact]
    public void Add_NoRelations_IsFine() =>
        Assert.Equal(
            2, ChecklistSet.Of([Small, Checklist.Create(TestChecklists.SmallDraft2 with { Relations = [] })]).VersionsOf(Small.Id).Count);

    [Fact]
    public void Get_Unknown_Throws()
    {
        ChecklistSet set = ChecklistSet.Of([Small, Small2]);
        Assert.Equal(
            "There is no version 3 of checklist 'small': known are 1, 2. (Parameter 'version')",
            Assert.Throws<ArgumentException>(() => set.Get(Small.Id, DefinitionVersion.FromNumber(3))).Message);
        Assert.Equal(
            "There is no checklist 'other' here. (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => set[DefinitionId.Parse("other")]).Message);
        Assert.Throws<ArgumentException>(() => set["other"]);
        Assert.Throws<FormatException>(() => set["No Id"]);
        Assert.Same(set[Small.Id], set["small"]);
        Assert.Throws<ArgumentException>(() => set[default(DefinitionId)]);
    }

    [Fact]
    public void Add_Null_Throws()
    {
        Assert.Equal("checklist", Assert.Throws<ArgumentNullException>(() => ChecklistSet.Empty.Add(null!)).ParamName);
        Assert.Equal("checklists", Assert.Throws<ArgumentNullException>(() => ChecklistSet.Of(null!)).ParamName);
        Assert.Equal(
            "The list holds a null. (Parameter 'checklists')",
            Assert.Throws<ArgumentException>(() => ChecklistSet.Of([null!])).Message);
    }

    private static ChecklistDraft WithRelations(ItemRelation more)
    {
        ChecklistDraft draft = TestChecklists.SmallDraft2;
        return draft with { Relations = [draft.Relations[0] with { Items = [.. draft.Relations[0].Items, more] }] };
    }

    private static ChecklistDraft Section(int section, Func<ChecklistSection, ChecklistSection> change)
    {
        ChecklistDraft draft = TestChecklists.SmallDraft2;
        ChecklistSection[] sections = [.. draft.Parts[0].Sections];
        sections[section] = change(sections[section]);
        return draft with { Parts = [draft.Parts[0] with { Sections = sections }, draft.Parts[1]] };
    }

    private static void AssertRefused(Checklist[] there, ChecklistDraft added, string expected)
    {
        ChecklistSet set = ChecklistSet.Of(there);
        ProgressieDataException e = Assert.Throws<ProgressieDataException>(() => set.Add(Checklist.Create(added)));
        Assert.Equal(expected, Told.Report(e.Report));
        Assert.Equal(there.Length, set.VersionsOf(Small.Id).Count);
    }
}
