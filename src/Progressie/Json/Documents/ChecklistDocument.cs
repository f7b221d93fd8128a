using Progressie.Checklists;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a checklist. The linter has the last word, with the same pointers.</summary>
internal static class ChecklistDocument
{
    internal static readonly IdShape<PartId> IdOfPart = new(IssueTerms.PartId, IdRules.Key, "key", PersonalData.None);

    internal static readonly IdShape<SectionId> IdOfSection = new(IssueTerms.SectionId, IdRules.Key, "key", PersonalData.None);

    internal static readonly WordShape<Polarity> PolarityWord = new(ChecklistWords.Polarities, PersonalData.None);

    internal static readonly ObjectShape<ColumnText> Column = new(static o =>
    {
        Field<LocalizedText> label = o.Required("label", DefinitionText, static column => column.Label);
        Field<LocalizedText> question = o.Required("question", DefinitionText, static column => column.Question);
        return v => new ColumnText { Label = label[v], Question = question[v] };
    })
    {
        Definition = "columnText",
    };

    private static readonly ObjectShape<IReadOnlyList<ColumnPair>> Columns = new(
        IssueTerms.ObjectFromPolaritiesToColumnTexts,
        static o =>
        {
            OptionalField<ColumnPair> practise = Pair(o, Checklists.Polarity.Practise);
            OptionalField<ColumnPair> avoid = Pair(o, Checklists.Polarity.Avoid);
            OptionalField<ColumnPair> tool = Pair(o, Checklists.Polarity.Tool);
            return v =>
            {
                List<ColumnPair> columns = new(3);
                Add(practise[v]);
                Add(avoid[v]);
                Add(tool[v]);
                return ValueList<ColumnPair>.Own([.. columns]);

                void Add(ColumnPair? pair)
                {
                    if (pair is not null)
                    {
                        columns.Add(pair);
                    }
                }
            };
        })
    {
        Rules = """{ "minProperties": 1 }""",
    };

    internal static readonly ObjectShape<IntentionPrompt> Intentions = new(static o =>
    {
        // What makes sense is for the linter to say.
        NumberShape number = new(IssueTerms.WholeNumberFrom1To20, 1, 20, PersonalData.None, isForLinter: true);
        Field<int> suggested = o.Required("suggested", number, static prompt => prompt.Suggested);
        Field<LocalizedText> question = o.Required("question", DefinitionText, static prompt => prompt.Question);
        return v => new IntentionPrompt { Suggested = suggested[v], Question = question[v] };
    });

    internal static readonly ObjectShape<ChecklistItem> Item = new(IssueTerms.Item, static o =>
    {
        Field<ItemId> id = o.Required("id", IdOfItem, static item => item.Id);
        Field<LocalizedText> text = o.Required("text", DefinitionText, static item => item.Text);
        return v => new ChecklistItem { Id = id[v], Text = text[v] };
    });

    internal static readonly ObjectShape<ChecklistSection> Section = new(IssueTerms.Section, static o =>
    {
        Field<SectionId> id = o.Required("id", IdOfSection, static section => section.Id);
        Field<LocalizedText> title = o.Required("title", DefinitionText, static section => section.Title);
        Field<Polarity> polarity = o.Required("polarity", PolarityWord, static section => section.Polarity);
        Field<IReadOnlyList<ChecklistItem>> items = o.Required(
            "items", new ListShape<ChecklistItem>(IssueTerms.ArrayOfItems, Item) { Least = 1 }, static section => section.Items);
        return v => new ChecklistSection { Id = id[v], Title = title[v], Polarity = polarity[v], Items = items[v] };
    });

    internal static readonly ObjectShape<ChecklistPart> Part = new(IssueTerms.Part, static o =>
    {
        Field<PartId> id = o.Required("id", IdOfPart, static part => part.Id);
        Field<LocalizedText> title = o.Required("title", DefinitionText, static part => part.Title);
        Field<IReadOnlyList<ChecklistSection>> sections = o.Required(
            "sections", new ListShape<ChecklistSection>(IssueTerms.ArrayOfSections, Section) { Least = 1 }, static part => part.Sections);
        return v => new ChecklistPart { Id = id[v], Title = title[v], Sections = sections[v] };
    });

    internal static readonly ObjectShape<ItemRelation> Relation = new(IssueTerms.Relation, static o =>
    {
        WordShape<RelationKind> word = new(ChecklistWords.Relations, PersonalData.None);
        Field<RelationKind> kind = o.Required("relation", word, static relation => relation.Kind);
        OptionalValue<ItemId> item = o.Optional("item", IdOfItem, static relation => relation.Item);
        OptionalValue<ItemId> earlier = o.Optional("earlier", IdOfItem, static relation => relation.Earlier);
        return (ref reader, scoped v) =>
        {
            (RelationKind, ItemId?, ItemId?) shape = (kind[v], item[v], earlier[v]);
            switch (shape)
            {
                case (RelationKind.Same, { } a, { } b): return ItemRelation.Same(a, b);
                case (RelationKind.Reworded, { } a, { } b): return ItemRelation.Reworded(a, b);
                case (RelationKind.New, { } a, null): return ItemRelation.New(a);
                case (RelationKind.Removed, null, { } b): return ItemRelation.Removed(b);
            }

            string expected = shape.Item1 switch
            {
                RelationKind.New => IssueTerms.ItemAlone,
                RelationKind.Removed => IssueTerms.EarlierAlone,
                _ => IssueTerms.ItemAndEarlier,
            };
            reader.Report(IssueCode.RelationShape, ("found", ChecklistWords.Relations[shape.Item1]), ("expected", expected));
            return null;
        };
    })
    {
        Rules = """
            { "oneOf": [
              { "properties": { "relation": { "enum": ["same", "reworded"] }, "item": true, "earlier": true },
                "required": ["item", "earlier"] },
              { "properties": { "relation": { "const": "new" }, "item": true, "earlier": false }, "required": ["item"] },
              { "properties": { "relation": { "const": "removed" }, "item": false, "earlier": true }, "required": ["earlier"] }] }
            """,
    };

    internal static readonly ObjectShape<VersionRelations> Relations = new(static o =>
    {
        Field<DefinitionVersion> version = o.Required("version", CommonShapes.Version, static relations => relations.Version);
        Field<IReadOnlyList<ItemRelation>> items = o.Required(
            "items", new ListShape<ItemRelation>(IssueTerms.ArrayOfRelations, Relation) { Least = 1 }, static relations => relations.Items);
        return v => new VersionRelations { Version = version[v], Items = items[v] };
    });

    internal static readonly DocumentShape<Checklist> Checklist = new(Checklists.Checklist.DocumentKind, 1, static o =>
    {
        DefinitionHead head = DefinitionHead.Of(
            o,
            static checklist => checklist.Id,
            static checklist => checklist.Version,
            static checklist => checklist.SourceLanguage,
            static checklist => checklist.Languages,
            static checklist => checklist.Title,
            static checklist => checklist.Introduction,
            static checklist => checklist.Credit);
        Field<IReadOnlyList<ColumnPair>> columns = o.Required("columns", Columns, static checklist => checklist.Columns);
        Field<IntentionPrompt> intentions = o.Required("intentions", Intentions, static checklist => checklist.Intentions);
        Field<IReadOnlyList<ChecklistPart>> parts = o.Required(
            "parts", new ListShape<ChecklistPart>(IssueTerms.ArrayOfParts, Part) { Least = 1 }, static checklist => checklist.Parts);
        Field<IReadOnlyList<VersionRelations>> relations = o.List(
            "relations",
            new ListShape<VersionRelations>(IssueTerms.ArrayOfRelationsToEarlierVersions, Relations),
            static checklist => checklist.Relations);
        Field<HostExtensions> extensions = o.Extensions(static checklist => checklist.Extensions);
        return (ref reader, scoped v) => reader.Take(Checklists.Checklist.TryCreate(
            new ChecklistDraft
            {
                Id = head.Id[v],
                Version = head.Version[v],
                SourceLanguage = head.SourceLanguage[v],
                Languages = head.Languages[v],
                Title = head.Title[v],
                Introduction = head.Introduction[v],
                Credit = head.Credit[v],
                Columns = columns[v],
                Intentions = intentions[v],
                Parts = parts[v],
                Relations = relations[v],
                Extensions = extensions[v],
            },
            reader.Limits,
            reader.KnownHash));
    }, isDefinition: true);

    /// <summary>The columns of one polarity, by its word.</summary>
    private static OptionalField<ColumnPair> Pair(Members<IReadOnlyList<ColumnPair>> o, Polarity polarity) => o.Optional(
        ChecklistWords.Polarities[polarity],
        new ObjectShape<ColumnPair>(p =>
        {
            Field<ColumnText> achieved = p.Required("achieved", Column, static pair => pair.Achieved);
            Field<ColumnText> desired = p.Required("desired", Column, static pair => pair.Desired);
            return v => new ColumnPair { Polarity = polarity, Achieved = achieved[v], Desired = desired[v] };
        })
        {
            Definition = "columns",
        },
        columns => columns.FirstOrDefault(pair => pair.Polarity == polarity));
}
