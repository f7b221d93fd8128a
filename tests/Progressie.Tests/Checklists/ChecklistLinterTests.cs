using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistLinterTests
{
    private static readonly LanguageTag German = LanguageTag.Parse("de");

    [Fact]
    public void Lint_NothingWrong_SaysNothing()
    {
        AssertNoIssues(ChecklistLinter.Lint(TestChecklists.SmallDraft));
        AssertNoIssues(ChecklistLinter.Lint(TestChecklists.SmallDraft2));
        AssertNoIssues(ChecklistLinter.Lint(TestChecklists.Small, TestChecklists.Small2));
    }

    [Fact]
    public void Lint_BuiltInLeadershipChecklist_SaysNothing() => AssertNoIssues(ChecklistLinter.Lint(TestChecklists.Leadership.ToDraft()));

    [Fact]
    public void Lint_Null_Throws()
    {
        Assert.Equal("draft", Assert.Throws<ArgumentNullException>(() => ChecklistLinter.Lint(null!)).ParamName);
        Assert.Equal("earlier", Assert.Throws<ArgumentNullException>(() => ChecklistLinter.Lint(null!, TestChecklists.Small)).ParamName);
        Assert.Equal("later", Assert.Throws<ArgumentNullException>(() => ChecklistLinter.Lint(TestChecklists.Small, null!)).ParamName);
    }

    [Fact]
    public void Lint_TranslationMissing_Warns() => AssertIssues(
        Draft() with { Title = LocalizedText.In(LanguageTag.Dutch, "Klein") },
        "PRG1006 warning at /title: There is no text in ‘en’, which the definition says it has: readers in that language see ‘nl’.");

    [Fact]
    public void Lint_SourceTextMissing_IsAnError() => AssertIssues(
        Draft() with { Introduction = LocalizedText.In(LanguageTag.English, "Small") },
        "PRG1007 error at /introduction: There is no text in the source language ‘nl’: every text needs one.");

    [Fact]
    public void Lint_LanguageNotListed_IsAnError() => AssertIssues(
        Draft() with { Credit = LocalizedText.Of("Wie", "Who").With(German, "Wer") },
        "PRG1008 error at /credit/de: The text has the language ‘de’, which the definition does not list: it lists nl, en.");

    [Theory]
    [InlineData(" Small")]
    [InlineData("Small\u00A0")]
    [InlineData("Small\n")]
    public void Lint_TextPadded_Warns(string english) => AssertIssues(
        Draft() with { Title = LocalizedText.Of("Klein", english) },
        "PRG1009 warning at /title/en: The text begins or ends with white space.");

    [Fact]
    public void Lint_EveryText_IsLookedAt()
    {
        LocalizedText bad = LocalizedText.In(LanguageTag.Dutch, " x");
        ColumnText words = new() { Label = bad, Question = bad };
        ColumnPair columns = new() { Polarity = Polarity.Practise, Achieved = words, Desired = words };
        ChecklistDraft draft = Draft() with
        {
            Title = bad,
            Introduction = bad,
            Credit = bad,
            Columns = [columns, columns with { Polarity = Polarity.Avoid }, columns with { Polarity = Polarity.Tool }],
            Intentions = new IntentionPrompt { Suggested = 3, Question = bad },
            Parts = [.. Draft().Parts.Select(part => part with
            {
                Title = bad,
                Sections = [.. part.Sections.Select(section => section with
                {
                    Title = bad,
                    Items = [.. section.Items.Select(item => item with { Text = LocalizedText.In(LanguageTag.Dutch, $" {item.Id}") })],
                })],
            })],
        };
        string[] places =
        [
            "/title", "/introduction", "/credit",
            "/columns/practise/achieved/label", "/columns/practise/achieved/question",
            "/columns/practise/desired/label", "/columns/practise/desired/question",
            "/columns/avoid/achieved/label", "/columns/avoid/achieved/question",
            "/columns/avoid/desired/label", "/columns/avoid/desired/question",
            "/columns/tool/achieved/label", "/columns/tool/achieved/question",
            "/columns/tool/desired/label", "/columns/tool/desired/question",
            "/intentions/question",
            "/parts/0/title", "/parts/0/sections/0/title", "/parts/0/sections/0/items/0/text", "/parts/0/sections/0/items/1/text",
            "/parts/0/sections/1/title", "/parts/0/sections/1/items/0/text", "/parts/0/sections/1/items/1/text",
            "/parts/1/title", "/parts/1/sections/0/title", "/parts/1/sections/0/items/0/text",
        ];
        ValidationReport report = ChecklistLinter.Lint(draft);
        Assert.Equal(
            places.SelectMany(static place => new[] { $"PRG1009 {place}/nl", $"PRG1006 {place}" }),
            report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void Lint_NoId_IsAnError() => AssertIssues(
        Draft() with { Id = default },
        "PRG1010 error at /id: The definition has no id: expected 1 to 64 of a-z, 0-9, ‘.’ and ‘-’, beginning with a letter or digit.");

    [Fact]
    public void Lint_NoVersion_IsAnError() => AssertIssues(
        Draft() with { Version = default },
        "PRG1011 error at /version: The definition has no version: expected a whole number from 1.");

    [Fact]
    public void Lint_NoLanguages_IsAnError() => AssertIssues(
        Draft() with { Languages = [] },
        "PRG1012 error at /languages: The definition lists no languages: expected at least the source language.");

    [Fact]
    public void Lint_LanguageTwice_IsAnError() => AssertIssues(
        Draft() with { Languages = [LanguageTag.Dutch, LanguageTag.English, LanguageTag.Dutch] },
        "PRG1013 error at /languages/2: The language ‘nl’ is listed twice.");

    [Fact]
    public void Lint_LanguageDefault_IsAnError()
    {
        ValidationReport report = ChecklistLinter.Lint(Draft() with { Languages = [LanguageTag.Dutch, LanguageTag.English, default] });
        Assert.False(report.IsValid);
        Assert.Equal(
            "PRG1005 error at /languages/2: ‘’ is not a language tag: expected a language of 2 or 3 lower-case letters, then optionally "
                + "a script such as ‘Latn’ and a region such as ‘BE’ or ‘419’.",
            Told.Line(report.Issues[0]));
    }

    [Fact]
    public void Lint_SourceLanguageNotListed_IsAnError()
    {
        AssertIssues(
            Draft() with { SourceLanguage = German },
            "PRG1014 error at /sourceLanguage: The source language ‘de’ is not among the languages of the definition: it lists nl, en.");
        AssertIssues(
            Draft() with { SourceLanguage = default },
            "PRG1014 error at /sourceLanguage: The source language ‘’ is not among the languages of the definition: it lists nl, en.");
    }

    [Fact]
    public void Lint_NoParts_IsAnError() => AssertIssues(
        Draft() with { Parts = [] },
        "PRG4105 error at /parts: The checklist has no parts: expected at least one.");

    [Fact]
    public void Lint_NoSections_IsAnError() => AssertIssues(
        Draft() with { Parts = [Draft().Parts[0], Draft().Parts[1] with { Sections = [] }] },
        "PRG4106 error at /parts/1/sections: Part ‘p2’ has no sections: expected at least one.");

    [Fact]
    public void Lint_NoItems_IsAnError() => AssertIssues(
        WithSection(1, 0, static section => section with { Items = [] }),
        "PRG4107 error at /parts/1/sections/0/items: Section ‘C’ has no items: expected at least one.");

    [Fact]
    public void Lint_PartTwice_IsAnError() => AssertIssues(
        Draft() with { Parts = [Draft().Parts[0], Draft().Parts[1] with { Id = PartId.Parse("p1") }] },
        "PRG4108 error at /parts/1/id: There is another part with the id ‘p1’: ids of parts are unique in a checklist.");

    [Fact]
    public void Lint_SectionTwice_IsAnError() => AssertIssues(
        WithSection(1, 0, static section => section with { Id = SectionId.Parse("A") }),
        "PRG4109 error at /parts/1/sections/0/id: There is another section with the id ‘A’: ids of sections are unique in a checklist.");

    [Fact]
    public void Lint_ItemTwice_IsAnError() => AssertIssues(
        WithItem(1, 0, 0, static item => item with { Id = ItemId.Parse("a2") }),
        "PRG4110 error at /parts/1/sections/0/items/0/id: There is another item with the id ‘a2’: ids of items are unique in a checklist.");

    [Fact]
    public void Lint_IdsInOtherCase_AreDifferent() =>
        AssertNoIssues(ChecklistLinter.Lint(WithItem(1, 0, 0, static item => item with { Id = ItemId.Parse("A2") })));

    [Fact]
    public void Lint_TooManyItems_IsAnError()
    {
        AssertNoIssues(ChecklistLinter.Lint(TestChecklists.OfSize(1000, 250).ToDraft()));
        ChecklistDraft draft = WithSection(1, 0, static section => section with
        {
            Items = [.. Enumerable.Range(0, 997).Select(static i => TestChecklists.Item($"i{i}"))],
        });
        AssertIssues(draft, "PRG4111 error at /parts: Items in the checklist: 1001; the limit is 1000.");
    }

    [Fact]
    public void Lint_ColumnsMissing_IsAnErrorOncePerPolarity()
    {
        ChecklistDraft draft = Draft();
        AssertIssues(
            draft with
            {
                Columns = [.. draft.Columns.Where(static pair => pair.Polarity != Polarity.Avoid)],
                Parts =
                [
                    .. draft.Parts,
                    draft.Parts[0] with
                    {
                        Id = PartId.Parse("p3"),
                        Sections = [TestChecklists.Section("D", Polarity.Avoid, TestChecklists.Item("d1"))],
                    },
                ],
            },
            "PRG4112 error at /columns: There are no column texts for the polarity ‘avoid’, which section ‘B’ has.");
        AssertIssues(
            draft with { Columns = [] },
            "PRG4112 error at /columns: There are no column texts for the polarity ‘practise’, which section ‘A’ has.",
            "PRG4112 error at /columns: There are no column texts for the polarity ‘avoid’, which section ‘B’ has.",
            "PRG4112 error at /columns: There are no column texts for the polarity ‘tool’, which section ‘C’ has.");
    }

    [Fact]
    public void Lint_ItemTextTwice_WarnsPerLanguage()
    {
        AssertIssues(
            WithItem(1, 0, 0, static item => item with { Text = LocalizedText.Of("doen a1", "something else") }),
            "PRG4113 warning at /parts/1/sections/0/items/0/text/nl: The item has the same text in ‘nl’ as item ‘a1’.");
        AssertIssues(
            WithItem(1, 0, 0, static item => item with { Text = LocalizedText.Of("Doen\u00A0a1\u200B", "something else") }),
            "PRG4113 warning at /parts/1/sections/0/items/0/text/nl: The item has the same text in ‘nl’ as item ‘a1’.");
        AssertIssues(
            WithItem(1, 0, 0, static item => item with { Text = LocalizedText.Of("doen a1", "do a2") }),
            "PRG4113 warning at /parts/1/sections/0/items/0/text/en: The item has the same text in ‘en’ as item ‘a2’.",
            "PRG4113 warning at /parts/1/sections/0/items/0/text/nl: The item has the same text in ‘nl’ as item ‘a1’.");
    }

    [Fact]
    public void Lint_AvoidItemSaysI_Warns()
    {
        AssertIssues(
            WithItem(0, 1, 1, static item => item with { Text = LocalizedText.Of("Ik straf mensen", "I punish people") }),
            "PRG4114 warning at /parts/0/sections/1/items/1/text/en: The item is in a section of things to leave out and begins with "
                + "‘I’: a tick under ‘leave out’ then reads backwards. Name the behaviour instead.",
            "PRG4114 warning at /parts/0/sections/1/items/1/text/nl: The item is in a section of things to leave out and begins with "
                + "‘Ik’: a tick under ‘leave out’ then reads backwards. Name the behaviour instead.");
        LanguageTag flemish = LanguageTag.Parse("nl-BE");
        AssertIssues(
            WithItem(0, 1, 1, item => item with { Text = item.Text.With(flemish, "Ik straf") }) with
            {
                Languages = [LanguageTag.Dutch, LanguageTag.English, flemish],
            },
            static issue => issue.Code == IssueCode.AvoidItemSaysI,
            "PRG4114 warning at /parts/0/sections/1/items/1/text/nl-BE: The item is in a section of things to leave out and begins with "
                + "‘Ik’: a tick under ‘leave out’ then reads backwards. Name the behaviour instead.");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    public void Lint_OtherItemSaysI_IsFine(int part, int section) => AssertNoIssues(ChecklistLinter.Lint(
        WithItem(part, section, 0, static item => item with { Text = LocalizedText.Of("Ik doe dit", "I do this") })));

    [Fact]
    public void Lint_AvoidItemBeginsWithTheLetterI_IsFine() => AssertNoIssues(ChecklistLinter.Lint(
        WithItem(0, 1, 0, static item => item with { Text = LocalizedText.Of("Ikzelf op de voorgrond zetten", "Ignoring people") })));

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    [InlineData(-1)]
    public void Lint_SuggestedIntentionsOutOfRange_IsAnError(int suggested) => AssertIssues(
        Draft() with { Intentions = Draft().Intentions with { Suggested = suggested } },
        $"PRG4115 error at /intentions/suggested: {suggested} intentions are suggested: expected 1 to 20.");

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void Lint_SuggestedIntentionsInRange_IsFine(int suggested) =>
        AssertNoIssues(ChecklistLinter.Lint(Draft() with { Intentions = Draft().Intentions with { Suggested = suggested } }));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Lint_RelationVersionNotEarlier_IsAnError(int version) => AssertIssues(
        TestChecklists.SmallDraft2 with { Relations = [Relations() with { Version = DefinitionVersion.FromNumber(version) }] },
        $"PRG4120 error at /relations/0/version: The relations are to version {version}, which is not before this version 2.");

    [Fact]
    public void Lint_RelationVersionTwice_IsAnError() => AssertIssues(
        TestChecklists.SmallDraft2 with { Relations = [Relations(), Relations()] },
        "PRG4121 error at /relations/1/version: There are other relations to version 1: one list for each earlier version.");

    [Fact]
    public void Lint_RelationItemUnknown_IsAnError() => AssertIssues(
        WithRelations([.. Relations().Items, ItemRelation.New(ItemId.Parse("x"))]),
        "PRG4122 error at /relations/0/items/6/item: The checklist has no item ‘x’.");

    [Fact]
    public void Lint_RelationItemTwice_IsAnError() => AssertIssues(
        WithRelations([.. Relations().Items, ItemRelation.New(ItemId.Parse("a1"))]),
        "PRG4123 error at /relations/0/items/6/item: Item ‘a1’ has another relation to version 1: one for each item.");

    [Fact]
    public void Lint_RelationUndeclared_IsAnError() => AssertIssues(
        WithRelations([.. Relations().Items.Where(static relation => relation.Item != ItemId.Parse("c2"))]),
        "PRG4124 error at /relations/0/items: Item ‘c2’ has no relation to version 1: expected it among same, reworded or new.");

    [Fact]
    public void Lint_RelationEarlierTwice_IsAnError() => AssertIssues(
        WithRelations([.. Relations().Items, ItemRelation.Removed(ItemId.Parse("a1"))]),
        "PRG4125 error at /relations/0/items/6/earlier: The earlier item ‘a1’ has another relation: one for each earlier item.");

    [Fact]
    public void Lint_SeveralIssues_ReportsAll()
    {
        ValidationReport report = ChecklistLinter.Lint(Draft() with { Id = default, Version = default, Parts = [], Columns = [] });
        Assert.Equal(["PRG1010", "PRG1011", "PRG4105"], report.Issues.Select(static issue => issue.Code.ToString()));
        Assert.Equal("checklist", report.Document);
    }

    [Fact]
    public void Lint_RelationEarlierUnknown_IsAnError() => AssertPairIssues(
        WithRelations([.. Relations().Items, ItemRelation.Removed(ItemId.Parse("z9"))]),
        "PRG4202 error at /relations/0/items/6/earlier: Checklist ‘small’ version 1 has no item ‘z9’.");

    [Fact]
    public void Lint_RelationEarlierUndeclared_IsAnError() => AssertPairIssues(
        WithRelations([.. Relations().Items.Where(static relation => relation.Kind != RelationKind.Removed)]),
        "PRG4203 error at /relations/0/items: Item ‘b2’ of version 1 is not in the relations: expected it under same, reworded or "
            + "removed.");

    [Fact]
    public void Lint_RelationSameTextDiffers_WarnsPerLanguage()
    {
        ChecklistDraft draft = TestChecklists.SmallDraft2;
        AssertPairIssues(
            WithItem(draft, 0, 1, 0, static item => item with { Text = LocalizedText.Of("doen b-een", "do b-one") }),
            "PRG4204 warning at /relations/0/items/2: Item ‘b9’ is declared to mean the same as ‘b1’ of version 1, and its text in ‘en’ "
                + "differs.",
            "PRG4204 warning at /relations/0/items/2: Item ‘b9’ is declared to mean the same as ‘b1’ of version 1, and its text in ‘nl’ "
                + "differs.");
    }

    [Fact]
    public void Lint_RelationSamePolarityDiffers_IsAnError() => AssertPairIssues(
        WithSection(TestChecklists.SmallDraft2, 0, 1, static section => section with { Polarity = Polarity.Tool }),
        "PRG4205 error at /relations/0/items/2: Item ‘b9’ is declared to mean the same as ‘b1’ of version 1, and is in a section ‘tool’ "
            + "where that was in a section ‘avoid’: a tick means something else.");

    [Fact]
    public void Lint_NoRelationsAtAll_Warns() => AssertPairIssues(
        TestChecklists.SmallDraft2 with { Relations = [] },
        "PRG4206 warning at /relations: No relations to version 1 are declared: nothing is compared with it, and what was filled in on it "
            + "cannot be opened under this one.");

    [Fact]
    public void Lint_PairInWrongOrder_Throws()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => ChecklistLinter.Lint(TestChecklists.Small2, TestChecklists.Small));
        Assert.Equal(
            "Expected a later version of checklist 'small' version 2, and got checklist 'small' version 1. (Parameter 'later')", e.Message);
        Assert.Throws<ArgumentException>(() => ChecklistLinter.Lint(TestChecklists.Small, TestChecklists.Small));
        e = Assert.Throws<ArgumentException>(() => ChecklistLinter.Lint(TestChecklists.Small, TestChecklists.Leadership));
        Assert.Equal(
            "Expected a later version of checklist 'small' version 1, and got checklist 'leadership-checklist' version 1. (Parameter "
                + "'later')",
            e.Message);
    }

    private static ChecklistDraft Draft() => TestChecklists.SmallDraft;

    private static VersionRelations Relations() => TestChecklists.SmallDraft2.Relations[0];

    private static ChecklistDraft WithRelations(IReadOnlyList<ItemRelation> items) =>
        TestChecklists.SmallDraft2 with { Relations = [Relations() with { Items = items }] };

    private static ChecklistDraft WithSection(int part, int section, Func<ChecklistSection, ChecklistSection> change) =>
        WithSection(Draft(), part, section, change);

    private static ChecklistDraft WithSection(ChecklistDraft draft, int part, int section, Func<ChecklistSection, ChecklistSection> change)
    {
        ChecklistPart[] parts = [.. draft.Parts];
        ChecklistSection[] sections = [.. parts[part].Sections];
        sections[section] = change(sections[section]);
        parts[part] = parts[part] with { Sections = sections };
        return draft with { Parts = parts };
    }

    private static ChecklistDraft WithItem(int part, int section, int item, Func<ChecklistItem, ChecklistItem> change) =>
        WithItem(Draft(), part, section, item, change);

    private static ChecklistDraft WithItem(
        ChecklistDraft draft, int part, int section, int item, Func<ChecklistItem, ChecklistItem> change) =>
        WithSection(draft, part, section, old =>
        {
            ChecklistItem[] items = [.. old.Items];
            items[item] = change(items[item]);
            return old with { Items = items };
        });

    private static void AssertIssues(ChecklistDraft draft, params string[] expected) => AssertIssues(draft, static _ => true, expected);

    private static void AssertIssues(ChecklistDraft draft, Func<ValidationIssue, bool> which, params string[] expected)
    {
        ValidationReport report = ChecklistLinter.Lint(draft);
        Assert.Equal(expected, report.Issues.Where(which).Select(Told.Line));
        Validated<Checklist> validated = Checklist.TryCreate(draft);
        Assert.Equal(report, validated.Report);
        Assert.Equal(report.IsValid, validated.IsValid);
        if (!report.IsValid)
        {
            Assert.Equal(report, Assert.Throws<ProgressieDataException>(() => Checklist.Create(draft)).Report);
        }
    }

    private static void AssertPairIssues(ChecklistDraft later, params string[] expected) => Assert.Equal(
        expected,
        ChecklistLinter.Lint(TestChecklists.Small, Checklist.Create(later)).Issues.Select(Told.Line));

    private static void AssertNoIssues(ValidationReport report) => Assert.Empty(report.Issues);
}
