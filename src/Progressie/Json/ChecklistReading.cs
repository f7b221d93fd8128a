using Progressie.Checklists;
using Progressie.Internal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads checklist definitions. The linter has the last word, with the same pointers.</summary>
internal static class ChecklistReading
{
    internal const int NewestSchema = 1;

    // In the order of the enumeration.
    private static readonly string[] PolarityWords = ["practise", "avoid", "tool"];

    private static readonly MemberTable Root = new(
    [
        .. DefinitionHead.Members("\"checklist\""),
        Required("columns", IssueTerms.ObjectFromPolaritiesToColumnTexts),
        Required("intentions", IssueTerms.ObjectWithSuggestedAndQuestion),
        Required("parts", IssueTerms.ArrayOfParts),
        Optional("relations", IssueTerms.ArrayOfRelationsToEarlierVersions),
        Optional("extensions", IssueTerms.Object),
    ]);

    private static readonly MemberTable Columns = new(
        Optional("practise", IssueTerms.ObjectWithAchievedAndDesired),
        Optional("avoid", IssueTerms.ObjectWithAchievedAndDesired),
        Optional("tool", IssueTerms.ObjectWithAchievedAndDesired));

    private static readonly MemberTable ColumnPairMembers = new(
        Required("achieved", IssueTerms.ObjectWithLabelAndQuestion),
        Required("desired", IssueTerms.ObjectWithLabelAndQuestion));

    private static readonly MemberTable ColumnTextMembers = new(
        Required("label", IssueTerms.ObjectFromLanguageTagsToTexts),
        Required("question", IssueTerms.ObjectFromLanguageTagsToTexts));

    private static readonly MemberTable Intentions = new(
        Required("suggested", IssueTerms.WholeNumberFrom1To20),
        Required("question", IssueTerms.ObjectFromLanguageTagsToTexts));

    private static readonly MemberTable Part = new(
        Required("id", IssueTerms.PartId),
        Required("title", IssueTerms.ObjectFromLanguageTagsToTexts),
        Required("sections", IssueTerms.ArrayOfSections));

    private static readonly MemberTable Section = new(
        Required("id", IssueTerms.SectionId),
        Required("title", IssueTerms.ObjectFromLanguageTagsToTexts),
        Required("polarity", IssueTerms.PolarityWord),
        Required("items", IssueTerms.ArrayOfItems));

    private static readonly MemberTable Item = new(
        Required("id", IssueTerms.ItemId),
        Required("text", IssueTerms.ObjectFromLanguageTagsToTexts));

    private static readonly MemberTable Relations = new(
        Required("version", IssueTerms.WholeNumberFrom1),
        Required("items", IssueTerms.ArrayOfRelations));

    private static readonly MemberTable Relation = new(
        Required("relation", IssueTerms.RelationWord),
        Optional("item", IssueTerms.ItemId),
        Optional("earlier", IssueTerms.ItemId));

    internal static Validated<Checklist> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits, ContentHash knownHash) =>
        DocumentReading.Read<Checklist, ContentHash>(utf8, Checklist.DocumentKind, NewestSchema, limits, ReadRoot, knownHash);

    private static Checklist? ReadRoot(ref DocumentReader reader, MemberCursor cursor, ContentHash knownHash)
    {
        DefinitionHead head = default;
        List<ColumnPair>? columns = null;
        IntentionPrompt? intentions = null;
        List<ChecklistPart>? parts = null;
        List<VersionRelations>? relations = null;
        HostExtensions extensions = HostExtensions.Empty;
        bool sound = true;
        while (reader.NextMember(Root, ref cursor, out int member))
        {
            switch (member)
            {
                case <= DefinitionHead.LastMember: head.Read(ref reader, member); break;
                case 9: columns = ReadColumns(ref reader); break;
                case 10: intentions = ReadIntentions(ref reader); break;
                case 11: parts = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfParts, ReadPart); break;
                case 12: sound &= (relations = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfRelationsToEarlierVersions, ReadRelations)) is not null; break;
                default: extensions = reader.ReadExtensions(); break;
            }
        }

        if (!sound || !head.IsSound || columns is null || intentions is null || parts is null)
        {
            return null;
        }

        ChecklistDraft draft = new()
        {
            Id = head.Id,
            Version = head.Version,
            SourceLanguage = head.SourceLanguage,
            Languages = head.Languages!,
            Title = head.Title!,
            Introduction = head.Introduction,
            Credit = head.Credit,
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

    private static List<ColumnPair>? ReadColumns(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.ObjectFromPolaritiesToColumnTexts))
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
        if (!reader.BeginObject(IssueTerms.ObjectWithAchievedAndDesired))
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
        if (!reader.BeginObject(IssueTerms.ObjectWithLabelAndQuestion))
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
        if (!reader.BeginObject(IssueTerms.ObjectWithSuggestedAndQuestion))
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
                suggested = reader.ReadWholeNumberForLinter(1, 20);
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
        if (!reader.BeginObject(IssueTerms.Part))
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
                default: sections = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfSections, ReadSection); break;
            }
        }

        return id is null || title is null || sections is null
            ? null
            : new ChecklistPart { Id = id.Value, Title = title, Sections = sections };
    }

    private static ChecklistSection? ReadSection(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Section))
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
                case 2: polarity = (Polarity?)reader.ReadWord(PolarityWords, IssueTerms.PolarityWord); break;
                default: items = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfItems, ReadItem); break;
            }
        }

        return id is null || title is null || polarity is null || items is null
            ? null
            : new ChecklistSection { Id = id.Value, Title = title, Polarity = polarity.Value, Items = items };
    }

    private static ChecklistItem? ReadItem(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Item))
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

    private static VersionRelations? ReadRelations(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.ObjectWithVersionAndItems))
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
                items = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfRelations, ReadRelation);
            }
        }

        return version is null || items is null ? null : new VersionRelations { Version = version.Value, Items = items };
    }

    private static ItemRelation? ReadRelation(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Relation))
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
                case 0: sound &= (word = reader.ReadString(IssueTerms.RelationWord)) is not null; break;
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
            case ("same" or "reworded", _, _): ReportShape(ref reader, IssueTerms.ItemAndEarlier); return null;
            case ("new", _, _): ReportShape(ref reader, IssueTerms.ItemAlone); return null;
            case ("removed", _, _): ReportShape(ref reader, IssueTerms.EarlierAlone); return null;
            default:
                reader.Report(IssueCode.ValueNotAllowed, ("found", TextRules.Excerpt(word)), ("expected", IssueTerms.RelationWord));
                return null;
        }

        void ReportShape(ref DocumentReader reader, string expected) =>
            reader.Report(IssueCode.RelationShape, ("found", word), ("expected", expected));
    }
}
