using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistDiffTests
{
    private static readonly LanguageTag German = LanguageTag.Parse("de");

    [Fact]
    public void CompareWith_OnlyTheVersion_IsEmpty() => AssertChanges(Next());

    [Fact]
    public void CompareWith_OnlyExtensions_IsEmpty() => AssertChanges(Next() with { Extensions = HostExtensions.Empty.With("host", "1") });

    [Fact]
    public void CompareWith_Title_IsTitleChanged() => AssertChanges(
        Next() with { Title = LocalizedText.Of("Groot", "Big") }, "TitleChanged || Klein | Groot");

    [Fact]
    public void CompareWith_TitleInAnotherLanguage_ShowsThatLanguage() => AssertChanges(
        Next() with { Title = LocalizedText.Of("Klein", "Tiny") }, "TitleChanged || Small | Tiny");

    [Fact]
    public void CompareWith_Introduction_IsIntroductionChanged() => AssertChanges(
        Next() with { Introduction = LocalizedText.Of("Welkom", "Welcome") }, "IntroductionChanged ||  | Welkom");

    [Fact]
    public void CompareWith_CreditGone_IsCreditChanged()
    {
        Checklist earlier = Checklist.Create(TestChecklists.SmallDraft with { Credit = LocalizedText.Of("Wie", "Who") });
        AssertChanges(earlier, Next(), "CreditChanged || Wie | ");
    }

    [Fact]
    public void CompareWith_Languages_AreLanguageAddedAndRemoved() => AssertChanges(
        Next() with { Languages = [LanguageTag.Dutch, German, LanguageTag.English] }, "LanguageAdded | de |  | ");

    [Fact]
    public void CompareWith_LanguageGone_IsLanguageRemoved()
    {
        Checklist earlier =
            Checklist.Create(TestChecklists.SmallDraft with { Languages = [LanguageTag.Dutch, German, LanguageTag.English] });
        AssertChanges(earlier, Next(), "LanguageRemoved | de |  | ");
    }

    [Fact]
    public void CompareWith_SourceLanguage_IsSourceLanguageChanged() => AssertChanges(
        Next() with { SourceLanguage = LanguageTag.English }, "SourceLanguageChanged || nl | en");

    [Fact]
    public void CompareWith_Columns_IsColumnsChangedOfThatPolarity()
    {
        ColumnPair[] columns = [.. Next().Columns];
        columns[1] = columns[1] with { Desired = columns[1].Achieved };
        AssertChanges(Next() with { Columns = columns }, "ColumnsChanged | avoid |  | ");
    }

    [Fact]
    public void CompareWith_IntentionPrompt_IsIntentionPromptChanged()
    {
        AssertChanges(
            Next() with { Intentions = Next().Intentions with { Suggested = 5 } },
            "IntentionPromptChanged || Wat eerst? (3) | Wat eerst? (5)");
        AssertChanges(
            Next() with { Intentions = Next().Intentions with { Question = LocalizedText.Of("Wat nu?", "What first?") } },
            "IntentionPromptChanged || Wat eerst? (3) | Wat nu? (3)");
    }

    [Fact]
    public void CompareWith_IntentionPromptInAnotherLanguage_ShowsThatLanguage() => AssertChanges(
        Next() with { Intentions = Next().Intentions with { Question = LocalizedText.Of("Wat eerst?", "What now?") } },
        "IntentionPromptChanged || What first? (3) | What now? (3)");

    [Fact]
    public void CompareWith_PartTitle_IsPartRetitled() => AssertChanges(
        Parts(
            [Next().Parts[0] with { Title = LocalizedText.Of("Nieuw", "New") }, Next().Parts[1]]), "PartRetitled | p1 | Deel één | Nieuw");

    [Fact]
    public void CompareWith_PartOfAnotherId_IsAddedAndRemoved() => AssertChanges(
        Parts([Next().Parts[0], Next().Parts[1] with { Id = PartId.Parse("p9") }]),
        "PartAdded | p9 |  | Deel twee",
        "PartRemoved | p2 | Deel twee | ",
        "SectionMoved | C | p2 | p9");

    [Fact]
    public void CompareWith_SectionTitle_IsSectionRetitled() => AssertChanges(
        Sections(Next().Parts[0].Sections[0], Next().Parts[0].Sections[1] with { Title = LocalizedText.Of("Nieuw", "New") }),
        "SectionRetitled | B | Rubriek B | Nieuw");

    [Fact]
    public void CompareWith_SectionOfAnotherId_IsAddedAndRemovedWithItsItemsMoved() => AssertChanges(
        Sections(Next().Parts[0].Sections[0], Next().Parts[0].Sections[1] with { Id = SectionId.Parse("Z") }),
        "SectionAdded | Z |  | Rubriek B",
        "SectionRemoved | B | Rubriek B | ",
        "ItemMoved | b1 | B | Z",
        "ItemMoved | b2 | B | Z");

    [Fact]
    public void CompareWith_SectionToAnotherPart_IsSectionMoved()
    {
        ChecklistPart first = Next().Parts[0], second = Next().Parts[1];
        AssertChanges(
            Parts([first with { Sections = [first.Sections[0]] }, second with { Sections = [first.Sections[1], second.Sections[0]] }]),
            "SectionMoved | B | p1 | p2");
    }

    [Fact]
    public void CompareWith_Polarity_IsPolarityChanged()
    {
        ChecklistDiff diff = Diff(Sections(Next().Parts[0].Sections[0], Next().Parts[0].Sections[1] with { Polarity = Polarity.Tool }));
        Assert.Equal("PolarityChanged | B | avoid | tool", Text(diff.Changes[0]));
        Assert.True(diff.Changes[0].BreaksComparison);
        Assert.Equal(["ItemReworded | b1 | doen b1 | doen b1", "ItemReworded | b2 | doen b2 | doen b2"], diff.Changes.Skip(1).Select(Text));
    }

    [Fact]
    public void CompareWith_ItemText_IsItemTextChanged() => AssertChanges(
        Items(0, new ChecklistItem { Id = ItemId.Parse("a1"), Text = LocalizedText.Of("doen A1", "do a1") }, TestChecklists.Item("a2")),
        "ItemTextChanged | a1 | doen a1 | doen A1");

    [Fact]
    public void CompareWith_ItemInAnotherSection_IsItemMoved()
    {
        ChecklistSection a = Next().Parts[0].Sections[0], b = Next().Parts[0].Sections[1];
        Checklist earlier =
            Checklist.Create(TestChecklists.SmallDraft with { Parts = Sections(a, b with { Polarity = Polarity.Practise }).Parts });
        AssertChanges(
            earlier,
            Sections(a with { Items = [a.Items[0]] }, b with { Polarity = Polarity.Practise, Items = [a.Items[1], .. b.Items] }),
            "ItemMoved | a2 | A | B");
    }

    [Fact]
    public void CompareWith_Order_IsOrderChanged() => AssertChanges(
        Items(0, TestChecklists.Item("a2"), TestChecklists.Item("a1")), "OrderChanged ||  | ");

    [Fact]
    public void CompareWith_DeclaredRelations_AreRewordedRenumberedAddedAndRemoved() => AssertChanges(
        TestChecklists.SmallDraft2,
        "ItemReworded | a2 | doen a2 | iets heel anders",
        "ItemRenumbered | b1 | b1 | b9",
        "ItemAdded | c2 |  | doen c2",
        "ItemRemoved | b2 | doen b2 | ");

    [Fact]
    public void CompareWith_NoRelations_SetsSideBySideById() => AssertChanges(
        TestChecklists.SmallDraft2 with { Relations = [] },
        "ItemUndeclared | a1 | doen a1 | doen a1",
        "ItemUndeclared | a2 | doen a2 | iets heel anders",
        "ItemAdded | b9 |  | doen b1",
        "ItemUndeclared | c1 | doen c1 | doen c1",
        "ItemAdded | c2 |  | doen c2",
        "ItemRemoved | b1 | doen b1 | ",
        "ItemRemoved | b2 | doen b2 | ");

    [Fact]
    public void BreaksComparison_Kinds_AreThoseThatChangeWhatACrossMeans()
    {
        ChecklistChangeKind[] breaking =
        [
            ChecklistChangeKind.PolarityChanged, ChecklistChangeKind.ItemAdded, ChecklistChangeKind.ItemRemoved,
            ChecklistChangeKind.ItemReworded, ChecklistChangeKind.ItemUndeclared,
        ];
        foreach (ChecklistChangeKind kind in Enum.GetValues<ChecklistChangeKind>())
        {
            Assert.Equal(breaking.Contains(kind), new ChecklistChange(kind).BreaksComparison);
        }
    }

    [Fact]
    public void CompareWith_WrongOrder_Throws()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => TestChecklists.Small.CompareWith(TestChecklists.Small2));
        Assert.Equal(
            "Expected an earlier version of checklist 'small' version 1, and got checklist 'small' version 2. (Parameter 'earlier')",
            e.Message);
        Assert.Throws<ArgumentException>(() => TestChecklists.Small.CompareWith(TestChecklists.Small));
        Assert.Throws<ArgumentException>(() => TestChecklists.Leadership.CompareWith(TestChecklists.Small));
        Assert.Equal("earlier", Assert.Throws<ArgumentNullException>(() => TestChecklists.Small.CompareWith(null!)).ParamName);
    }

    [Fact]
    public void CompareWith_Twice_IsEqual()
    {
        ChecklistDiff diff = Diff(TestChecklists.SmallDraft2);
        Assert.Equal(diff, Diff(TestChecklists.SmallDraft2));
        Assert.Equal(diff.GetHashCode(), Diff(TestChecklists.SmallDraft2).GetHashCode());
        Assert.Equal(1, diff.Earlier.Version.Number);
        Assert.Equal(2, diff.Later.Version.Number);
    }

    /// <summary>Version 2 with nothing changed, every item declared the same.</summary>
    private static ChecklistDraft Next() => TestChecklists.SmallDraft with
    {
        Version = DefinitionVersion.FromNumber(2),
        Relations =
        [
            new VersionRelations
            {
                Version = DefinitionVersion.FromNumber(1),
                Items = [.. TestChecklists.Small.Items.Select(static item => ItemRelation.Same(item.Id, item.Id))],
            },
        ],
    };

    private static ChecklistDraft Parts(IReadOnlyList<ChecklistPart> parts) => Next() with { Parts = parts };

    private static ChecklistDraft Sections(params ChecklistSection[] sections) =>
        Parts([Next().Parts[0] with { Sections = sections }, Next().Parts[1]]);

    private static ChecklistDraft Items(int section, params ChecklistItem[] items)
    {
        ChecklistSection[] sections = [.. Next().Parts[0].Sections];
        sections[section] = sections[section] with { Items = items };
        return Sections(sections);
    }

    private static ChecklistDiff Diff(ChecklistDraft later) => Checklist.Create(later).CompareWith(TestChecklists.Small);

    private static void AssertChanges(ChecklistDraft later, params string[] expected) =>
        AssertChanges(TestChecklists.Small, later, expected);

    private static void AssertChanges(Checklist earlier, ChecklistDraft later, params string[] expected) =>
        Assert.Equal(expected, Checklist.Create(later).CompareWith(earlier).Changes.Select(Text));

    private static string Text(ChecklistChange change) =>
        $"{change.Kind} |{(change.Subject.Length == 0 ? string.Empty : $" {change.Subject} ")}| {change.Before} | {change.After}";
}
