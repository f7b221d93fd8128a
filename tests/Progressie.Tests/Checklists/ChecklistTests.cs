using System.Globalization;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistTests
{
    private static readonly Dictionary<string, ChecklistDraft> Changed = Changes();

    public static TheoryData<string> ChangeNames => [.. Changed.Keys];

    [Fact]
    public void Create_Draft_ShowsItsContent()
    {
        Checklist checklist = TestChecklists.Small2;
        Assert.Equal("small", checklist.Id.ToString());
        Assert.Equal(2, checklist.Version.Number);
        Assert.Equal(LanguageTag.Dutch, checklist.SourceLanguage);
        Assert.Equal([LanguageTag.Dutch, LanguageTag.English], checklist.Languages);
        Assert.Equal(LocalizedText.Of("Klein", "Small"), checklist.Title);
        Assert.Null(checklist.Introduction);
        Assert.Null(checklist.Credit);
        Assert.Equal(3, checklist.Intentions.Suggested);
        Assert.Equal(["p1", "p2"], checklist.Parts.Select(static part => part.Id.ToString()));
        Assert.Equal(["A", "B", "C"], checklist.Sections.Select(static section => section.Id.ToString()));
        Assert.Equal(["a1", "a2", "b9", "c1", "c2"], checklist.Items.Select(static item => item.Id.ToString()));
        Assert.Single(checklist.Relations);
        Assert.True(checklist.Extensions.IsEmpty);
        Assert.Equal("checklist 'small' version 2", checklist.ToString());
    }

    [Fact]
    public void Create_Errors_ThrowsWithAllOfThem()
    {
        ProgressieDataException e = Assert.Throws<ProgressieDataException>(
            () => Checklist.Create(TestChecklists.SmallDraft with { Id = default, Parts = [] }));
        Assert.Equal(
            """
            checklist: PRG1010 error at /id: The definition has no id: expected 1 to 64 of a-z, 0-9, ‘.’ and ‘-’, beginning with a letter or digit.
            checklist: PRG4105 error at /parts: The checklist has no parts: expected at least one.
            """.ReplaceLineEndings("\n"),
            e.Message);
        Assert.Equal("draft", Assert.Throws<ArgumentNullException>(() => Checklist.Create(null!)).ParamName);
    }

    [Fact]
    public void TryCreate_OnlyWarnings_GivesTheChecklistAndTheWarnings()
    {
        Validated<Checklist> validated =
            Checklist.TryCreate(TestChecklists.SmallDraft with { Title = LocalizedText.Of(" Klein", "Small") });
        Assert.True(validated.IsValid);
        Assert.Equal(IssueCode.TextPadded, Assert.Single(validated.Report.Issues).Code);
    }

    [Fact]
    public void Create_ListsOfTheCallerChangeLater_IsNotTouched()
    {
        ChecklistItem[] items = [TestChecklists.Item("a1"), TestChecklists.Item("a2")];
        ChecklistSection section = TestChecklists.Section("A", Polarity.Practise, items);
        items[0] = TestChecklists.Item("x");
        Assert.Equal("a1", section.Items[0].Id.ToString());
        Assert.False(section.Items is ChecklistItem[] or IList<ChecklistItem>);
    }

    [Fact]
    public void ToDraft_CreatedAgain_IsEqual()
    {
        foreach (Checklist checklist in (Checklist[])[TestChecklists.Small, TestChecklists.Small2, TestChecklists.Leadership])
        {
            Checklist again = Checklist.Create(checklist.ToDraft());
            Assert.Equal(checklist, again);
            Assert.Equal(checklist.GetHashCode(), again.GetHashCode());
            Assert.Equal(checklist.Hash, again.Hash);
        }
    }

    [Fact]
    public void GetItem_Known_IsFound()
    {
        Checklist checklist = TestChecklists.Small;
        ItemId b2 = ItemId.Parse("b2");
        Assert.Same(checklist.Items[3], checklist.GetItem(b2));
        Assert.True(checklist.TryGetItem(b2, out ChecklistItem? found));
        Assert.Same(checklist.Items[3], found);
        Assert.Equal("B", checklist.SectionOf(b2).Id.ToString());
    }

    [Fact]
    public void GetItem_Unknown_Throws()
    {
        Checklist checklist = TestChecklists.Small;
        ItemId unknown = ItemId.Parse("B2");
        const string Message = "Checklist 'small' version 1 has no item 'B2'. (Parameter 'item')";
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => checklist.GetItem(unknown)).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => checklist.SectionOf(unknown)).Message);
        Assert.Equal(
            "The id is default, which is no id. (Parameter 'item')",
            Assert.Throws<ArgumentException>(() => checklist.GetItem(default(ItemId))).Message);
        Assert.False(checklist.TryGetItem(unknown, out ChecklistItem? found));
        Assert.Null(found);
        Assert.False(checklist.TryGetItem(default(ItemId), out _));
    }

    [Fact]
    public void SectionOf_EveryItem_HoldsTheItem()
    {
        Checklist checklist = TestChecklists.Leadership;
        foreach (ChecklistItem item in checklist.Items)
        {
            Assert.Contains(item, checklist.SectionOf(item.Id).Items);
        }
    }

    [Fact]
    public void ColumnsFor_Polarity_IsItsPair()
    {
        Checklist checklist = TestChecklists.Leadership;
        foreach (Polarity polarity in Enum.GetValues<Polarity>())
        {
            Assert.Equal(polarity, checklist.ColumnsFor(polarity).Polarity);
        }

        Checklist onlyPractise = Checklist.Create(TestChecklists.SmallDraft with
        {
            Columns = [TestChecklists.SmallDraft.Columns[0]],
            Parts = [TestChecklists.SmallDraft.Parts[0] with { Sections = [TestChecklists.SmallDraft.Parts[0].Sections[0]] }],
        });
        ArgumentException e = Assert.Throws<ArgumentException>(() => onlyPractise.ColumnsFor(Polarity.Tool));
        Assert.Equal("Checklist 'small' version 1 has no columns for the polarity Tool. (Parameter 'polarity')", e.Message);
    }

    [Fact]
    public void Columns_GivenInAnyOrder_AreInOneOrder()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft;
        ChecklistDraft reversed = draft with { Columns = [.. draft.Columns.Reverse()] };
        Assert.Equal([Polarity.Practise, Polarity.Avoid, Polarity.Tool], reversed.Columns.Select(static pair => pair.Polarity));
        Assert.Equal(draft, reversed);
        ArgumentException e = Assert.Throws<ArgumentException>(() => draft with { Columns = [draft.Columns[1], draft.Columns[1]] });
        Assert.Equal("There are two column pairs for the polarity Avoid. (Parameter 'value')", e.Message);
    }

    [Fact]
    public void ColumnPair_Of_IsTheColumn()
    {
        ColumnPair pair = TestChecklists.Leadership.ColumnsFor(Polarity.Avoid);
        Assert.Same(pair.Achieved, pair.Of(ChecklistColumn.Achieved));
        Assert.Same(pair.Desired, pair.Of(ChecklistColumn.Desired));
        Assert.Equal("column", Assert.Throws<ArgumentOutOfRangeException>(() => pair.Of((ChecklistColumn)2)).ParamName);
    }

    [Fact]
    public void Show_OtherLanguage_FallsBackToSource()
    {
        Checklist checklist = TestChecklists.Small;
        Assert.Equal("Small", checklist.Show(checklist.Title, LanguageTag.English).Text);
        TextInLanguage shown = checklist.Show(checklist.Title, LanguageTag.Parse("fr"));
        Assert.Equal("Klein", shown.Text);
        Assert.Equal(TextMatch.Source, shown.Match);
        Assert.Throws<ArgumentNullException>(() => checklist.Show(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentException>(() => checklist.Show(checklist.Title, default));
    }

    [Fact]
    public void Draft_NullOrDefault_Throws()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft;
        Assert.Throws<ArgumentNullException>(() => draft with { Title = null! });
        Assert.Throws<ArgumentNullException>(() => draft with { Parts = null! });
        Assert.Throws<ArgumentNullException>(() => draft with { Languages = null! });
        Assert.Throws<ArgumentNullException>(() => draft with { Columns = null! });
        Assert.Throws<ArgumentNullException>(() => draft with { Intentions = null! });
        Assert.Throws<ArgumentNullException>(() => draft with { Relations = null! });
        Assert.Throws<ArgumentNullException>(() => draft with { Extensions = null! });
        Assert.Equal(
            "The list holds a null. (Parameter 'value')",
            Assert.Throws<ArgumentException>(() => draft with { Parts = [null!] }).Message);
        ChecklistPart part = draft.Parts[0];
        Assert.Throws<ArgumentException>(() => part with { Id = default });
        Assert.Throws<ArgumentNullException>(() => part with { Title = null! });
        Assert.Throws<ArgumentNullException>(() => part with { Sections = null! });
        ChecklistSection section = part.Sections[0];
        Assert.Throws<ArgumentException>(() => section with { Id = default });
        Assert.Throws<ArgumentNullException>(() => section with { Title = null! });
        Assert.Throws<ArgumentNullException>(() => section with { Items = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => section with { Polarity = (Polarity)3 });
        Assert.Throws<ArgumentException>(() => section.Items[0] with { Id = default });
        Assert.Throws<ArgumentNullException>(() => section.Items[0] with { Text = null! });
        Assert.Throws<ArgumentException>(() => new VersionRelations { Version = default, Items = [] });
        Assert.Throws<ArgumentNullException>(() => new VersionRelations { Version = draft.Version, Items = null! });
        Assert.Throws<ArgumentException>(() => ItemRelation.New(default(ItemId)));
        Assert.Throws<ArgumentException>(() => ItemRelation.Removed(default(ItemId)));
        Assert.Throws<ArgumentException>(() => ItemRelation.Same(section.Items[0].Id, default));
        Assert.Throws<ArgumentException>(() => ItemRelation.Reworded(default, section.Items[0].Id));
    }

    [Fact]
    public void Hash_Leadership_IsTheKnownOne() => Assert.Equal(
        Progressie.Catalog.LeadershipChecklist.Hash, Checklist.Create(TestChecklists.Leadership.ToDraft()).Hash);

    [Theory]
    [InlineData("")]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Hash_AnyCulture_IsTheSame(string culture)
    {
        ContentHash expected = TestChecklists.Small2.Hash;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, TestChecklists.Small2.Hash);
            Assert.Equal(Progressie.Catalog.LeadershipChecklist.Hash, Checklist.Create(TestChecklists.Leadership.ToDraft()).Hash);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(ChangeNames))]
    public void Hash_OneThingChanged_IsAnother(string name)
    {
        Checklist checklist = TestChecklists.Small2, changed = Checklist.Create(Changed[name]);
        Assert.NotEqual(checklist.Hash, changed.Hash);
        Assert.NotEqual(checklist, changed);
        Assert.False(checklist == changed);
    }

    [Fact]
    public void Hash_AllChangesTogether_AreAllDifferent()
    {
        ContentHash[] hashes = [TestChecklists.Small2.Hash, .. Changed.Values.Select(static draft => Checklist.Create(draft).Hash)];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Hash_Extensions_AreNoPartOfIt()
    {
        Checklist checklist = TestChecklists.Small;
        Checklist extended = Checklist.Create(checklist.ToDraft() with { Extensions = HostExtensions.Empty.With("host", "1") });
        Assert.Equal(checklist.Hash, extended.Hash);
        Assert.NotEqual(checklist, extended);
        Assert.True(checklist != extended);
    }

    [Fact]
    public void Hash_OrderOfLanguagesInAText_IsNoPartOfIt()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft;
        LocalizedText title = LocalizedText.In(LanguageTag.English, "Small").With(LanguageTag.Dutch, "Klein");
        Assert.Equal(Checklist.Create(draft).Hash, Checklist.Create(draft with { Title = title }).Hash);
    }

    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        Checklist one = TestChecklists.Small, other = TestChecklists.Small;
        Assert.NotSame(one, other);
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one == null);
        Assert.True((Checklist?)null == null);
        Assert.False(one.Equals((object)"small"));
    }

    private static Dictionary<string, ChecklistDraft> Changes()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft2;
        Dictionary<string, ChecklistDraft> changes = new()
        {
            ["id"] = draft with { Id = DefinitionId.Parse("small2") },
            ["version"] = draft with { Version = DefinitionVersion.FromNumber(3) },
            ["source language"] = draft with { SourceLanguage = LanguageTag.English },
            ["languages"] = draft with { Languages = [.. draft.Languages, LanguageTag.Parse("de")] },
            ["order of languages"] = draft with { Languages = [.. draft.Languages.Reverse()] },
            ["title"] = draft with { Title = Other(draft.Title) },
            ["title in English"] = draft with { Title = draft.Title.With(LanguageTag.English, "Tiny") },
            ["introduction"] = draft with { Introduction = draft.Title },
            ["credit"] = draft with { Credit = draft.Title },
            ["suggested"] = draft with { Intentions = draft.Intentions with { Suggested = 4 } },
            ["question"] = draft with { Intentions = draft.Intentions with { Question = Other(draft.Intentions.Question) } },
            ["part id"] = Part(static part => part with { Id = PartId.Parse("p9") }),
            ["part title"] = Part(static part => part with { Title = Other(part.Title) }),
            ["order of parts"] = draft with { Parts = [.. draft.Parts.Reverse()] },
            ["section id"] = Section(static section => section with { Id = SectionId.Parse("Z") }),
            ["section title"] = Section(static section => section with { Title = Other(section.Title) }),
            ["polarity"] = Section(static section => section with { Polarity = Polarity.Tool }),
            ["order of sections"] = Part(static part => part with { Sections = [.. part.Sections.Reverse()] }),
            ["section moved to the other part"] = draft with
            {
                Parts =
                [
                    draft.Parts[0] with { Sections = [draft.Parts[0].Sections[0]] },
                    draft.Parts[1] with { Sections = [draft.Parts[0].Sections[1], draft.Parts[1].Sections[0]] },
                ],
            },
            ["item text"] = Section(static section =>
                section with { Items = [section.Items[0] with { Text = Other(section.Items[0].Text) }, section.Items[1]] }),
            ["order of items"] = Section(static section => section with { Items = [.. section.Items.Reverse()] }),
            ["item moved to the next section"] = Part(static part => part with
            {
                Sections =
                [
                    part.Sections[0] with { Items = [part.Sections[0].Items[0]] },
                    part.Sections[1] with { Items = [part.Sections[0].Items[1], part.Sections[1].Items[0]] },
                ],
            }),
            ["item id"] = Section(
                static section => section with { Items = [section.Items[0] with { Id = ItemId.Parse("x") }, section.Items[1]] }) with
            {
                Relations = [],
            },
            ["no relations"] = draft with { Relations = [] },
            ["relation kind"] =
                Relation(static items => [ItemRelation.Reworded(items[0].Item!.Value, items[0].Earlier!.Value), .. items.Skip(1)]),
            ["relation earlier"] = Relation(static items => [ItemRelation.Same(items[0].Item!.Value, ItemId.Parse("x")), .. items.Skip(1)]),
            ["relation removed"] = Relation(static items => [.. items.Where(static item => item.Kind != RelationKind.Removed)]),
        };
        foreach (ColumnPair pair in draft.Columns)
        {
            Columns("achieved label", pair, pair with { Achieved = pair.Achieved with { Label = Other(pair.Achieved.Label) } });
            Columns("achieved question", pair, pair with { Achieved = pair.Achieved with { Question = Other(pair.Achieved.Question) } });
            Columns("desired label", pair, pair with { Desired = pair.Desired with { Label = Other(pair.Desired.Label) } });
            Columns("desired question", pair, pair with { Desired = pair.Desired with { Question = Other(pair.Desired.Question) } });
            Columns("columns swapped", pair, pair with { Achieved = pair.Desired, Desired = pair.Achieved });
        }

        return changes;

        void Columns(string what, ColumnPair before, ColumnPair after) => changes.Add(
            $"{before.Polarity} {what}", draft with { Columns = [.. draft.Columns.Select(pair => pair == before ? after : pair)] });

        ChecklistDraft Part(Func<ChecklistPart, ChecklistPart> change) => draft with { Parts = [change(draft.Parts[0]), draft.Parts[1]] };

        ChecklistDraft Section(Func<ChecklistSection, ChecklistSection> change) =>
            Part(part => part with { Sections = [change(part.Sections[0]), part.Sections[1]] });

        ChecklistDraft Relation(Func<IReadOnlyList<ItemRelation>, IReadOnlyList<ItemRelation>> change) =>
            draft with { Relations = [draft.Relations[0] with { Items = change(draft.Relations[0].Items) }] };

        static LocalizedText Other(LocalizedText text) => text.With(LanguageTag.Dutch, "anders");
    }
}
