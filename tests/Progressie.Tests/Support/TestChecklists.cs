using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Internal;

namespace Progressie.Tests.Support;

/// <summary>Checklists to test with: the built-in one, small ones in two versions, and one of any size.</summary>
public static class TestChecklists
{
    public static Checklist Leadership => ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id];

    /// <summary>Two parts, three sections of every polarity, items a1 a2 b1 b2 c1.</summary>
    public static ChecklistDraft SmallDraft => new()
    {
        Id = DefinitionId.Parse("small"),
        Version = DefinitionVersion.FromNumber(1),
        SourceLanguage = LanguageTag.Dutch,
        Languages = [LanguageTag.Dutch, LanguageTag.English],
        Title = LocalizedText.Of("Klein", "Small"),
        Columns = [Column(Polarity.Practise), Column(Polarity.Avoid), Column(Polarity.Tool)],
        Intentions = new IntentionPrompt { Suggested = 3, Question = LocalizedText.Of("Wat eerst?", "What first?") },
        Parts =
        [
            new ChecklistPart
            {
                Id = PartId.Parse("p1"),
                Title = LocalizedText.Of("Deel één", "Part one"),
                Sections = [Section("A", Polarity.Practise, Item("a1"), Item("a2")), Section("B", Polarity.Avoid, Item("b1"), Item("b2"))],
            },
            new ChecklistPart
            {
                Id = PartId.Parse("p2"),
                Title = LocalizedText.Of("Deel twee", "Part two"),
                Sections = [Section("C", Polarity.Tool, Item("c1"))],
            },
        ],
    };

    /// <summary>A response as a document can hold it: nobody named, no moment, nothing seen.</summary>
    public static ChecklistResponse Begin(Checklist checklist) => ChecklistResponse.FromChecked(
        new ResponseContent(
            checklist,
            MarkSet.ForItems(checklist.Items.Count),
            ValueList<ItemNote>.Empty,
            ValueList<Intention>.Empty,
            ValueList<ItemChange>.Empty),
        id: null,
        respondent: null,
        language: null,
        startedAt: null,
        completedAt: null,
        position: null,
        ValueList<Amendment>.Empty,
        migratedFrom: null,
        ValueList<UnmatchedItem>.Empty,
        HostExtensions.Empty,
        limits: ProgressieLimits.Default);

    public static Checklist Small => Checklist.Create(SmallDraft);

    /// <summary>The next version: a1 the same, a2 reworded, b1 the same under the id b9, b2 removed, c1 the same, c2 new.</summary>
    public static ChecklistDraft SmallDraft2
    {
        get
        {
            ChecklistDraft first = SmallDraft;
            return first with
            {
                Version = DefinitionVersion.FromNumber(2),
                Parts =
                [
                    first.Parts[0] with
                    {
                        Sections =
                        [
                            Section(
                                "A", Polarity.Practise, Item("a1"),
                                new ChecklistItem
                                {
                                    Id = ItemId.Parse("a2"),
                                    Text = LocalizedText.Of("iets heel anders", "something else"),
                                }),
                            Section("B", Polarity.Avoid, new ChecklistItem { Id = ItemId.Parse("b9"), Text = Item("b1").Text }),
                        ],
                    },
                    first.Parts[1] with { Sections = [Section("C", Polarity.Tool, Item("c1"), Item("c2"))] },
                ],
                Relations =
                [
                    new VersionRelations
                    {
                        Version = DefinitionVersion.FromNumber(1),
                        Items =
                        [
                            ItemRelation.Same(ItemId.Parse("a1"), ItemId.Parse("a1")),
                            ItemRelation.Reworded(ItemId.Parse("a2"), ItemId.Parse("a2")),
                            ItemRelation.Same(ItemId.Parse("b9"), ItemId.Parse("b1")),
                            ItemRelation.Removed(ItemId.Parse("b2")),
                            ItemRelation.Same(ItemId.Parse("c1"), ItemId.Parse("c1")),
                            ItemRelation.New(ItemId.Parse("c2")),
                        ],
                    },
                ],
            };
        }
    }

    public static Checklist Small2 => Checklist.Create(SmallDraft2);

    /// <summary>A catalog with the built-in checklist and both small ones.</summary>
    public static ProgressieCatalog Catalog => ProgressieCatalog.BuiltIn.With(Small).With(Small2);

    /// <summary>A checklist of one part with sections of at most so many items: i0, i1 and on.</summary>
    public static Checklist OfSize(int items, int perSection) => Checklist.Create(SmallDraft with
    {
        Id = DefinitionId.Parse("sized"),
        Parts =
        [
            new ChecklistPart
            {
                Id = PartId.Parse("p"),
                Title = LocalizedText.Of("Deel", "Part"),
                Sections =
                [
                    .. Enumerable.Range(0, items).Chunk(perSection).Select(static (chunk, index) => Section(
                        $"s{index}", (Polarity)(index % 3), [.. chunk.Select(static item => Item($"i{item}"))])),
                ],
            },
        ],
    });

    public static ChecklistItem Item(string id) => new() { Id = ItemId.Parse(id), Text = LocalizedText.Of($"doen {id}", $"do {id}") };

    public static ChecklistSection Section(string id, Polarity polarity, params ChecklistItem[] items) => new()
    {
        Id = SectionId.Parse(id),
        Title = LocalizedText.Of($"Rubriek {id}", $"Section {id}"),
        Polarity = polarity,
        Items = items,
    };

    private static ColumnPair Column(Polarity polarity) => new()
    {
        Polarity = polarity,
        Achieved = new ColumnText { Label = LocalizedText.Of("Al", "Already"), Question = LocalizedText.Of("Hoe lukt dat?", "How?") },
        Desired = new ColumnText
        {
            Label = LocalizedText.Of("Wil ik", "Want"),
            Question = LocalizedText.Of("Hoe wil je dat?", "How do you want to?"),
        },
    };
}
