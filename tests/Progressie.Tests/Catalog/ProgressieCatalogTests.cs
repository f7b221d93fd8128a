using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Catalog;

public sealed class ProgressieCatalogTests
{
    [Fact]
    public void BuiltIn_AsShipped_HasTheLeadershipChecklist()
    {
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn;
        Assert.Equal([LeadershipChecklist.Id], catalog.Checklists.Ids);
        Assert.Equal([LeadershipChecklist.Version], catalog.Checklists.VersionsOf(LeadershipChecklist.Id));
        Assert.Equal(44, catalog.Checklists[LeadershipChecklist.Id].Items.Count);
        Assert.Same(catalog.Checklists[LeadershipChecklist.Id], ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id]);
        Assert.Same(ProgressieTexts.BuiltIn, catalog.Texts);
        Assert.Same(ProgressieLimits.Default, catalog.Limits);
    }

    [Fact]
    public void BuiltIn_HashThatIsKnown_IsTheHashOfTheContent()
    {
        Checklist checklist = ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id];
        Assert.Equal(LeadershipChecklist.Hash, checklist.Hash);
        Assert.Equal(LeadershipChecklist.Hash, Checklist.Create(checklist.ToDraft()).Hash);
    }

    [Fact]
    public void BuiltIn_WhatIsStatedOfAChecklistBeforeItIsRead_IsWhatItsDocumentSays()
    {
        Checklist stated = ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id];
        ChecklistDraft content = stated.ToDraft();
        Checklist read = Checklist.Create(content);
        Assert.Equal(content.Id, stated.Id);
        Assert.Equal(content.Version, stated.Version);
        Assert.Equal(content.Languages, stated.Languages);
        Assert.Equal(read.Layout.Items, stated.Layout.Items);
        Assert.Equal(read.Layout.AllRanges, stated.Layout.AllRanges);
        Assert.Equal(read.Layout.SectionOfItem, stated.Layout.SectionOfItem);
        Assert.Equal(read.Layout.Sections.Length, stated.Layout.Sections.Length);
        Assert.Equal(read, stated);
    }

    [Fact]
    public void With_Checklist_AddsItAndLeavesTheOriginal()
    {
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn.With(TestChecklists.Small);
        Assert.Equal(["leadership-checklist", "small"], catalog.Checklists.Ids.Select(static id => id.ToString()));
        Assert.Single(ProgressieCatalog.BuiltIn.Checklists.Ids);
        Assert.Same(ProgressieCatalog.BuiltIn.Texts, catalog.Texts);
        Assert.Same(ProgressieCatalog.BuiltIn.Limits, catalog.Limits);
        Assert.Equal(
            [1, 2],
            catalog.With(TestChecklists.Small2).Checklists.VersionsOf(TestChecklists.Small.Id).Select(static version => version.Number));
    }

    [Fact]
    public void With_SameContentAgain_ChangesNothing() =>
        Assert.Single(ProgressieCatalog.BuiltIn.With(TestChecklists.Leadership).Checklists.VersionsOf(LeadershipChecklist.Id));

    [Fact]
    public void With_OtherContentUnderTheSameVersion_Throws()
    {
        Checklist other = Checklist.Create(TestChecklists.SmallDraft with { Title = LocalizedText.Of("Anders", "Other") });
        ProgressieDataException exception =
            Assert.Throws<ProgressieDataException>(() => ProgressieCatalog.BuiltIn.With(TestChecklists.Small).With(other));
        Assert.Equal(
            "checklist 'small' version 1: PRG4201 error at /version: Checklist ‘small’ version 1 is already there with other content: a "
                + "published version never changes, publish another version.",
            exception.Message);
    }

    [Fact]
    public void With_RelationsThatDoNotFit_Throws()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft2;
        ItemRelation[] items = [.. draft.Relations[0].Items.Select(static relation =>
            relation.Kind == RelationKind.Removed ? ItemRelation.Removed(ItemId.Parse("b7")) : relation)];
        Checklist later = Checklist.Create(draft with { Relations = [draft.Relations[0] with { Items = items }] });
        Assert.Equal(
            """
            checklist 'small' version 2: PRG4202 error at /relations/0/items/3/earlier: Checklist ‘small’ version 1 has no item ‘…’.
            checklist 'small' version 2: PRG4203 error at /relations/0/items: Item ‘…’ of version … is not in the relations: expected it under same, reworded or removed.
            """,
            Assert.Throws<ProgressieDataException>(() => ProgressieCatalog.BuiltIn.With(TestChecklists.Small).With(later)).Message);
        Assert.Throws<ProgressieDataException>(() => ProgressieCatalog.BuiltIn.With(later).With(TestChecklists.Small));
    }

    [Fact]
    public void With_TextsAndLimits_ReplacesThemAlone()
    {
        ProgressieTexts texts = ProgressieTexts.BuiltIn.Override(TextKey.Parse("score.total"), LocalizedText.Of("a", "b"));
        ProgressieLimits limits = new() { MaxIssues = 3 };
        ProgressieCatalog catalog = ProgressieCatalog.BuiltIn.With(texts).With(limits);
        Assert.Same(texts, catalog.Texts);
        Assert.Same(limits, catalog.Limits);
        Assert.Same(ProgressieCatalog.BuiltIn.Checklists, catalog.Checklists);
        Assert.Same(limits, ((IDefinitionSource)catalog).Limits);
        Assert.Same(ProgressieTexts.BuiltIn, ProgressieCatalog.BuiltIn.Texts);
        Assert.Same(ProgressieLimits.Default, ProgressieCatalog.BuiltIn.Limits);
    }

    [Fact]
    public void With_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("checklist", static () => ProgressieCatalog.BuiltIn.With((Checklist)null!));
        Assert.Throws<ArgumentNullException>("texts", static () => ProgressieCatalog.BuiltIn.With((ProgressieTexts)null!));
        Assert.Throws<ArgumentNullException>("limits", static () => ProgressieCatalog.BuiltIn.With((ProgressieLimits)null!));
    }
}
