using Progressie.Checklists;
using Progressie.Internal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads checklist definitions. The linter has the last word, with the same pointers.</summary>
internal static class ChecklistReading
{
    internal const int NewestSchema = 1;

    private const string SuggestedExpected = "a whole number from 1 to 20";

    private const string LocalizedTextExpected = "an object from language tags to texts";

    private static readonly MemberTable Root = new(
        Required("document", "\"checklist\""),
        Required("schema", "a whole number"),
        Required("id", "a definition id"),
        Required("version", "a whole number from 1"),
        Required("sourceLanguage", "a language tag"),
        Required("languages", "an array of language tags"),
        Required("title", LocalizedTextExpected),
        Optional("introduction", LocalizedTextExpected),
        Optional("credit", LocalizedTextExpected),
        Required("columns", "an object from polarities to column texts"),
        Required("intentions", "an object with suggested and question"),
        Required("parts", "an array of parts"),
        Optional("relations", "an array of relations to earlier versions"),
        Optional("extensions", "an object"));

    private static readonly MemberTable Columns = new(
        Optional("practise", "an object with achieved and desired"),
        Optional("avoid", "an object with achieved and desired"),
        Optional("tool", "an object with achieved and desired"));

    private static readonly MemberTable ColumnPairMembers = new(
        Required("achieved", "an object with label and question"),
        Required("desired", "an object with label and question"));

    private static readonly MemberTable ColumnTextMembers = new(
        Required("label", LocalizedTextExpected),
        Required("question", LocalizedTextExpected));

    private static readonly MemberTable Intentions = new(
        Required("suggested", SuggestedExpected),
        Required("question", LocalizedTextExpected));

    private static readonly MemberTable Part = new(
        Required("id", "a part id"),
        Required("title", LocalizedTextExpected),
        Required("sections", "an array of sections"));

    private static readonly MemberTable Section = new(
        Required("id", "a section id"),
        Required("title", LocalizedTextExpected),
        Required("polarity", PolarityExpected),
        Required("items", "an array of items"));

    private static readonly MemberTable Item = new(
        Required("id", "an item id"),
        Required("text", LocalizedTextExpected));

    private static readonly MemberTable Relations = new(
        Required("version", "a whole number from 1"),
        Required("items", "an array of relations"));

    private static readonly MemberTable Relation = new(
        Required("relation", RelationExpected),
        Optional("item", "an item id"),
        Optional("earlier", "an item id"));

    private const string PolarityExpected = "\"practise\", \"avoid\" or \"tool\"";

    private const string RelationExpected = "\"same\", \"reworded\", \"new\" or \"removed\"";

    internal static Validated<Checklist> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits, ContentHash knownHash) =>
        DocumentReading.Read<Checklist, ContentHash>(utf8, Checklist.DocumentKind, NewestSchema, limits, ReadRoot, knownHash);

    private static Checklist? ReadRoot(ref DocumentReader reader, ContentHash knownHash)
    {
        DefinitionId? id = null;
        DefinitionVersion? version = null;
        LanguageTag? source = null;
        List<LanguageTag>? languages = null;
        LocalizedText? title = null, introduction = null, credit = null;
        List<ColumnPair>? columns = null;
        IntentionPrompt? intentions = null;
        List<ChecklistPart>? parts = null;
        List<VersionRelations>? relations = null;
        HostExtensions extensions = HostExtensions.Empty;
        bool sound = true;
        MemberCursor cursor = default;
        while (reader.NextMember(Root, ref cursor, out int member))
        {
            switch (member)
            {
                case 2: id = reader.ReadId<DefinitionId>(IdRules.Slug.Description); break;
                case 3: version = reader.ReadVersion(); break;
                case 4: source = reader.ReadLanguage(); break;
                case 5: languages = ReadLanguages(ref reader); break;
                case 6: title = reader.ReadLocalizedText(); break;
                case 7: sound &= (introduction = reader.ReadLocalizedText()) is not null; break;
                case 8: sound &= (credit = reader.ReadLocalizedText()) is not null; break;
                case 9: columns = ReadColumns(ref reader); break;
                case 10: intentions = ReadIntentions(ref reader); break;
                case 11: parts = ReadList(ref reader, "an array of parts", ReadPart); break;
                case 12: sound &= (relations = ReadList(ref reader, "an array of relations to earlier versions", ReadRelations)) is not null; break;
                case 13: extensions = reader.ReadExtensions(); break;
                default: reader.Skip(); break;
            }
        }

        if (!sound || id is null || version is null || source is null || languages is null || title is null
            || columns is null || intentions is null || parts is null)
        {
            return null;
        }

        ChecklistDraft draft = new()
        {
            Id = id.Value,
            Version = version.Value,
            SourceLanguage = source.Value,
            Languages = languages,
            Title = title,
            Introduction = introduction,
            Credit = credit,
            Columns = columns,
            Intentions = intentions,
            Parts = parts,
            Relations = relations ?? [],
            Extensions = extensions,
        };
        Validated<Checklist> checklist = Checklist.TryCreate(draft, reader.Limits, knownHash);
        reader.ReportAll(checklist.Report);
        checklist.TryGetValue(out Checklist? value);
        return value;
    }

    private static List<LanguageTag>? ReadLanguages(ref DocumentReader reader)
    {
        if (!reader.BeginArray("an array of language tags"))
        {
            return null;
        }

        List<LanguageTag> languages = [];
        int count = 0;
        while (reader.NextElement(ref count))
        {
            if (reader.ReadLanguage() is { } language)
            {
                languages.Add(language);
            }

            reader.Pop();
        }

        return languages.Count == count ? languages : null;
    }

    private static List<ColumnPair>? ReadColumns(ref DocumentReader reader)
    {
        if (!reader.BeginObject("an object from polarities to column texts"))
        {
            return null;
        }

        List<ColumnPair> columns = [];
        bool sound = true;
        MemberCursor cursor = default;
        while (reader.NextMember(Columns, ref cursor, out int member))
        {
            if (ReadColumnPair(ref reader, (Polarity)member) is { } pair)
            {
                columns.Add(pair);
            }
            else
            {
                sound = false;
            }
        }

        return sound ? columns : null;
    }

    private static ColumnPair? ReadColumnPair(ref DocumentReader reader, Polarity polarity)
    {
        if (!reader.BeginObject("an object with achieved and desired"))
        {
            return null;
        }

        ColumnText? achieved = null, desired = null;
        MemberCursor cursor = default;
        while (reader.NextMember(ColumnPairMembers, ref cursor, out int member))
        {
            if (member == 0)
            {
                achieved = ReadColumnText(ref reader);
            }
            else
            {
                desired = ReadColumnText(ref reader);
            }
        }

        return achieved is null || desired is null
            ? null
            : new ColumnPair { Polarity = polarity, Achieved = achieved, Desired = desired };
    }

    private static ColumnText? ReadColumnText(ref DocumentReader reader)
    {
        if (!reader.BeginObject("an object with label and question"))
        {
            return null;
        }

        LocalizedText? label = null, question = null;
        MemberCursor cursor = default;
        while (reader.NextMember(ColumnTextMembers, ref cursor, out int member))
        {
            if (member == 0)
            {
                label = reader.ReadLocalizedText();
            }
            else
            {
                question = reader.ReadLocalizedText();
            }
        }

        return label is null || question is null ? null : new ColumnText { Label = label, Question = question };
    }

    private static IntentionPrompt? ReadIntentions(ref DocumentReader reader)
    {
        if (!reader.BeginObject("an object with suggested and question"))
        {
            return null;
        }

        int? suggested = null;
        LocalizedText? question = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Intentions, ref cursor, out int member))
        {
            if (member == 0)
            {
                // What makes sense is for the linter to say.
                suggested = reader.ReadWholeNumber(int.MinValue, int.MaxValue, SuggestedExpected);
            }
            else
            {
                question = reader.ReadLocalizedText();
            }
        }

        return suggested is null || question is null ? null : new IntentionPrompt { Suggested = suggested.Value, Question = question };
    }

    private static ChecklistPart? ReadPart(ref DocumentReader reader)
    {
        if (!reader.BeginObject("a part"))
        {
            return null;
        }

        PartId? id = null;
        LocalizedText? title = null;
        List<ChecklistSection>? sections = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Part, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: id = reader.ReadId<PartId>(IdRules.Key.Description); break;
                case 1: title = reader.ReadLocalizedText(); break;
                default: sections = ReadList(ref reader, "an array of sections", ReadSection); break;
            }
        }

        return id is null || title is null || sections is null
            ? null
            : new ChecklistPart { Id = id.Value, Title = title, Sections = sections };
    }

    private static ChecklistSection? ReadSection(ref DocumentReader reader)
    {
        if (!reader.BeginObject("a section"))
        {
            return null;
        }

        SectionId? id = null;
        LocalizedText? title = null;
        Polarity? polarity = null;
        List<ChecklistItem>? items = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Section, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: id = reader.ReadId<SectionId>(IdRules.Key.Description); break;
                case 1: title = reader.ReadLocalizedText(); break;
                case 2: polarity = ReadPolarity(ref reader); break;
                default: items = ReadList(ref reader, "an array of items", ReadItem); break;
            }
        }

        return id is null || title is null || polarity is null || items is null
            ? null
            : new ChecklistSection { Id = id.Value, Title = title, Polarity = polarity.Value, Items = items };
    }

    private static ChecklistItem? ReadItem(ref DocumentReader reader)
    {
        if (!reader.BeginObject("an item"))
        {
            return null;
        }

        ItemId? id = null;
        LocalizedText? text = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Item, ref cursor, out int member))
        {
            if (member == 0)
            {
                id = reader.ReadId<ItemId>(IdRules.Key.Description);
            }
            else
            {
                text = reader.ReadLocalizedText();
            }
        }

        return id is null || text is null ? null : new ChecklistItem { Id = id.Value, Text = text };
    }

    private static Polarity? ReadPolarity(ref DocumentReader reader)
    {
        string? word = reader.ReadString(PolarityExpected);
        switch (word)
        {
            case null: return null;
            case "practise": return Polarity.Practise;
            case "avoid": return Polarity.Avoid;
            case "tool": return Polarity.Tool;
            default:
                reader.Report(IssueCode.ValueNotAllowed, ("found", TextRules.Excerpt(word)), ("allowed", PolarityExpected));
                return null;
        }
    }

    private static VersionRelations? ReadRelations(ref DocumentReader reader)
    {
        if (!reader.BeginObject("an object with version and items"))
        {
            return null;
        }

        DefinitionVersion? version = null;
        List<ItemRelation>? items = null;
        MemberCursor cursor = default;
        while (reader.NextMember(Relations, ref cursor, out int member))
        {
            if (member == 0)
            {
                version = reader.ReadVersion();
            }
            else
            {
                items = ReadList(ref reader, "an array of relations", ReadRelation);
            }
        }

        return version is null || items is null ? null : new VersionRelations { Version = version.Value, Items = items };
    }

    private static ItemRelation? ReadRelation(ref DocumentReader reader)
    {
        if (!reader.BeginObject("a relation"))
        {
            return null;
        }

        string? word = null;
        ItemId? item = null, earlier = null;
        bool sound = true;
        MemberCursor cursor = default;
        while (reader.NextMember(Relation, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: sound &= (word = reader.ReadString(RelationExpected)) is not null; break;
                case 1: sound &= (item = reader.ReadId<ItemId>(IdRules.Key.Description)) is not null; break;
                default: sound &= (earlier = reader.ReadId<ItemId>(IdRules.Key.Description)) is not null; break;
            }
        }

        if (!sound || word is null)
        {
            return null;
        }

        switch (word, item, earlier)
        {
            case ("same", { } a, { } b): return ItemRelation.Same(a, b);
            case ("reworded", { } a, { } b): return ItemRelation.Reworded(a, b);
            case ("new", { } a, null): return ItemRelation.New(a);
            case ("removed", null, { } b): return ItemRelation.Removed(b);
            case ("same" or "reworded", _, _): ReportShape(ref reader, "item and earlier"); return null;
            case ("new", _, _): ReportShape(ref reader, "item alone"); return null;
            case ("removed", _, _): ReportShape(ref reader, "earlier alone"); return null;
            default:
                reader.Report(IssueCode.ValueNotAllowed, ("found", TextRules.Excerpt(word)), ("allowed", RelationExpected));
                return null;
        }

        void ReportShape(ref DocumentReader reader, string allowed) =>
            reader.Report(IssueCode.RelationShape, ("found", word), ("allowed", allowed));
    }

    private delegate T? ReadElement<out T>(ref DocumentReader reader);

    /// <summary>Reads all elements, also after one that is wrong.</summary>
    private static List<T>? ReadList<T>(ref DocumentReader reader, string expected, ReadElement<T> read)
        where T : class
    {
        if (!reader.BeginArray(expected))
        {
            return null;
        }

        List<T> list = [];
        int count = 0;
        while (reader.NextElement(ref count))
        {
            if (read(ref reader) is { } element)
            {
                list.Add(element);
            }

            reader.Pop();
        }

        return list.Count == count ? list : null;
    }
}
