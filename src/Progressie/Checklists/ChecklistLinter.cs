using System.Globalization;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Says what is wrong, or probably not meant, in a checklist, with a code and a JSON Pointer for each.</summary>
/// <remarks>Runs whenever a checklist is made, from code or from JSON, so an invalid one cannot exist. Pure; safe to call from
/// any thread.</remarks>
public static class ChecklistLinter
{
    private const int MaxSuggestedIntentions = 20;

    /// <summary>Looks at a draft by itself.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>Everything there is to say about it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static ValidationReport Lint(ChecklistDraft draft) => Lint(draft, ProgressieLimits.Default);

    /// <summary>Looks at two versions of a checklist together: whether the declared relations fit both.</summary>
    /// <param name="earlier">The earlier version.</param>
    /// <param name="later">The later version, which declares.</param>
    /// <returns>Everything there is to say about the two. When the later one declares no relations at all, that is a warning; when it
    /// declares them to other versions alone, there is nothing to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The two have different ids, or are not in this order.</exception>
    public static ValidationReport Lint(Checklist earlier, Checklist later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Id != later.Id || earlier.Version >= later.Version)
        {
            throw new ArgumentException($"Expected a later version of {earlier}, and got {later}.", nameof(later));
        }

        IssueCollector issues = new();
        if (later.Relations.Count == 0)
        {
            issues.Add(IssueCode.RelationsMissing, "/relations", ("version", earlier.Version.ToString()));
        }

        for (int i = 0; i < later.Relations.Count; i++)
        {
            if (later.Relations[i].Version == earlier.Version)
            {
                LintRelationsToEarlier(issues, earlier, later, later.Relations[i], $"/relations/{i}");
            }
        }

        return issues.ToReport(later.ToString());
    }

    internal static ValidationReport Lint(ChecklistDraft draft, ProgressieLimits limits)
    {
        ArgumentNullException.ThrowIfNull(draft);
        IssueCollector issues = new(limits.MaxIssues);
        DefinitionLint lint = new(issues, draft.SourceLanguage, draft.Languages);
        lint.Identity(draft.Id, draft.Version);
        lint.Languages();
        lint.Text(draft.Title, "/title");
        lint.Text(draft.Introduction, "/introduction");
        lint.Text(draft.Credit, "/credit");
        LintColumns(lint, draft);
        if (draft.Intentions.Suggested is < 1 or > MaxSuggestedIntentions)
        {
            issues.Add(IssueCode.SuggestedIntentionsOutOfRange, "/intentions/suggested", ("found", Text(draft.Intentions.Suggested)));
        }

        lint.Text(draft.Intentions.Question, "/intentions/question");
        int count = draft.Parts.Sum(static part => part.Sections.Sum(static section => section.Items.Count));
        bool isTooMuch = count > limits.MaxElements;
        HashSet<ItemId> items = LintParts(issues, lint, draft, isTooMuch);
        if (isTooMuch)
        {
            // Nothing more about so many items: what is made to be too much would also take too long to look through.
            issues.Add(IssueCode.TooManyItems, "/parts", ("found", Text(count)), ("allowed", Text(limits.MaxElements)));
        }
        else
        {
            LintRelations(issues, draft, items);
        }

        return issues.ToReport(Checklist.DocumentKind);
    }

    private static void LintColumns(DefinitionLint lint, ChecklistDraft draft)
    {
        foreach (ColumnPair pair in draft.Columns)
        {
            string path = $"/columns/{ChecklistWords.Polarities[pair.Polarity]}";
            lint.Text(pair.Achieved.Label, path + "/achieved/label");
            lint.Text(pair.Achieved.Question, path + "/achieved/question");
            lint.Text(pair.Desired.Label, path + "/desired/label");
            lint.Text(pair.Desired.Question, path + "/desired/question");
        }
    }

    private static HashSet<ItemId> LintParts(IssueCollector issues, DefinitionLint lint, ChecklistDraft draft, bool skipItems)
    {
        HashSet<PartId> parts = [];
        HashSet<SectionId> sections = [];
        HashSet<ItemId> items = [];
        HashSet<Polarity> missingColumns = [];
        Dictionary<LanguageTag, Dictionary<string, ItemId>> texts = [];
        if (draft.Parts.Count == 0)
        {
            issues.Add(IssueCode.PartsMissing, "/parts");
        }

        for (int p = 0; p < draft.Parts.Count; p++)
        {
            ChecklistPart part = draft.Parts[p];
            string partPath = $"/parts/{p}";
            LintId(issues, parts.Add(part.Id), IssueCode.PartTwice, partPath, part.Id.ToString());
            lint.Text(part.Title, partPath + "/title");
            if (part.Sections.Count == 0)
            {
                issues.Add(IssueCode.SectionsMissing, partPath + "/sections", ("part", part.Id.ToString()));
            }

            for (int s = 0; s < part.Sections.Count; s++)
            {
                ChecklistSection section = part.Sections[s];
                string sectionPath = $"{partPath}/sections/{s}";
                LintId(issues, sections.Add(section.Id), IssueCode.SectionTwice, sectionPath, section.Id.ToString());
                lint.Text(section.Title, sectionPath + "/title");
                if (section.Items.Count == 0)
                {
                    issues.Add(IssueCode.ItemsMissing, sectionPath + "/items", ("section", section.Id.ToString()));
                }

                if (!draft.Columns.Any(pair => pair.Polarity == section.Polarity) && missingColumns.Add(section.Polarity))
                {
                    issues.Add(
                        IssueCode.ColumnsMissing, "/columns", ("found", ChecklistWords.Polarities[section.Polarity]),
                        ("section", section.Id.ToString()));
                }

                for (int i = 0; i < section.Items.Count && !skipItems; i++)
                {
                    ChecklistItem item = section.Items[i];
                    string itemPath = $"{sectionPath}/items/{i}";
                    LintId(issues, items.Add(item.Id), IssueCode.ItemIdTwice, itemPath, item.Id.ToString());
                    lint.Text(item.Text, itemPath + "/text");
                    LintItemText(issues, item, section.Polarity, texts, itemPath + "/text");
                }
            }
        }

        return items;
    }

    private static void LintId(IssueCollector issues, bool isNew, IssueCode code, string path, string found)
    {
        if (!isNew)
        {
            issues.Add(code, path + "/id", ("found", found));
        }
    }

    private static void LintItemText(
        IssueCollector issues,
        ChecklistItem item,
        Polarity polarity,
        Dictionary<LanguageTag, Dictionary<string, ItemId>> texts,
        string path)
    {
        foreach ((LanguageTag language, string words) in item.Text.Entries)
        {
            string textPath = JsonPointer.Append(path, language.ToString());
            if (!texts.TryGetValue(language, out Dictionary<string, ItemId>? known))
            {
                texts.Add(language, known = new Dictionary<string, ItemId>(SameWords.Comparer));
            }

            if (!known.TryAdd(words, item.Id))
            {
                issues.Add(
                    IssueCode.ItemTextTwice,
                    textPath,
                    ("language", language.ToString()),
                    ("other", known[words].ToString()));
            }

            if (polarity == Polarity.Avoid && FirstPerson(language) is { } me && WholeWords.BeginWith(words, me))
            {
                issues.Add(IssueCode.AvoidItemSaysI, textPath, ("found", me));
            }
        }
    }

    private static string? FirstPerson(LanguageTag language) =>
        language.IsFormOf(LanguageTag.Dutch) ? "Ik" : language.IsFormOf(LanguageTag.English) ? "I" : null;

    private static void LintRelations(IssueCollector issues, ChecklistDraft draft, HashSet<ItemId> items)
    {
        HashSet<DefinitionVersion> versions = [];
        for (int r = 0; r < draft.Relations.Count; r++)
        {
            VersionRelations relations = draft.Relations[r];
            string path = $"/relations/{r}";
            string version = relations.Version.ToString();
            if (relations.Version >= draft.Version)
            {
                issues.Add(
                    IssueCode.RelationVersionNotEarlier, path + "/version", ("found", version), ("version", draft.Version.ToString()));
            }

            if (!versions.Add(relations.Version))
            {
                issues.Add(IssueCode.RelationVersionTwice, path + "/version", ("found", version));
            }

            HashSet<ItemId> declared = [];
            HashSet<ItemId> earlier = [];
            for (int i = 0; i < relations.Items.Count; i++)
            {
                ItemRelation relation = relations.Items[i];
                string itemPath = $"{path}/items/{i}";
                if (relation.Item is { } item)
                {
                    if (!items.Contains(item))
                    {
                        issues.Add(IssueCode.RelationItemUnknown, itemPath + "/item", ("found", item.ToString()));
                    }
                    else if (!declared.Add(item))
                    {
                        issues.Add(
                            IssueCode.RelationItemTwice, itemPath + "/item", ("found", item.ToString()), ("version", version));
                    }
                }

                if (relation.Earlier is { } before && !earlier.Add(before))
                {
                    issues.Add(IssueCode.RelationEarlierTwice, itemPath + "/earlier", ("found", before.ToString()));
                }
            }

            // Relations to many versions, each without any item, would take looking at every item for each of them.
            int undeclared = items.Count - declared.Count;
            foreach (ItemId item in items)
            {
                if (undeclared == 0 || issues.IsFull)
                {
                    break;
                }

                if (!declared.Contains(item))
                {
                    issues.Add(IssueCode.RelationUndeclared, path + "/items", ("found", item.ToString()), ("version", version));
                    undeclared--;
                }
            }

            issues.Count(IssueCode.RelationUndeclared, undeclared);
        }
    }

    private static void LintRelationsToEarlier(
        IssueCollector issues, Checklist earlier, Checklist later, VersionRelations relations, string path)
    {
        string version = earlier.Version.ToString();
        HashSet<ItemId> declared = [];
        for (int i = 0; i < relations.Items.Count; i++)
        {
            ItemRelation relation = relations.Items[i];
            if (relation.Earlier is not { } id)
            {
                continue;
            }

            declared.Add(id);
            string itemPath = $"{path}/items/{i}";
            if (!earlier.TryGetItem(id, out ChecklistItem? before))
            {
                issues.Add(
                    IssueCode.RelationEarlierUnknown,
                    itemPath + "/earlier",
                    ("checklist", earlier.Id.ToString()),
                    ("version", version),
                    ("found", id.ToString()));
            }
            else if (relation.Kind == RelationKind.Same)
            {
                LintSame(issues, earlier, later, before, later.GetItem(relation.Item!.Value), itemPath);
            }
        }

        foreach (ChecklistItem item in earlier.Items.Where(item => !declared.Contains(item.Id)))
        {
            issues.Add(IssueCode.RelationEarlierUndeclared, path + "/items", ("found", item.Id.ToString()), ("version", version));
        }
    }

    private static void LintSame(
        IssueCollector issues, Checklist earlier, Checklist later, ChecklistItem before, ChecklistItem after, string path)
    {
        Polarity was = earlier.SectionOf(before.Id).Polarity;
        Polarity now = later.SectionOf(after.Id).Polarity;
        if (was != now)
        {
            issues.Add(
                IssueCode.RelationSamePolarityDiffers,
                path,
                ("item", after.Id.ToString()),
                ("earlier", before.Id.ToString()),
                ("version", earlier.Version.ToString()),
                ("found", ChecklistWords.Polarities[now]),
                ("before", ChecklistWords.Polarities[was]));
        }

        foreach ((LanguageTag language, string words) in before.Text.Entries)
        {
            if (after.Text.TryGet(language, out string? other) && !SameWords.AreIn(other, words))
            {
                issues.Add(
                    IssueCode.RelationSameTextDiffers,
                    path,
                    ("item", after.Id.ToString()),
                    ("earlier", before.Id.ToString()),
                    ("version", earlier.Version.ToString()),
                    ("language", language.ToString()));
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
