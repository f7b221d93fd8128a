using System.Globalization;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>What changed between two versions of a checklist, before anyone publishes.</summary>
/// <remarks>Items are set side by side by the relations that the later version declares; where it declares none, by id, and then
/// every such item is reported as undeclared. Immutable.</remarks>
public sealed partial record ChecklistDiff
{
    private ChecklistDiff(Checklist earlier, Checklist later, IReadOnlyList<ChecklistChange> changes)
    {
        Earlier = earlier;
        Later = later;
        Changes = changes;
    }

    /// <summary>Gets the earlier version.</summary>
    public Checklist Earlier { get; }

    /// <summary>Gets the later version.</summary>
    public Checklist Later { get; }

    /// <summary>Gets the changes: of the whole, of parts, of sections, of items, each in the order of the later version.</summary>
    /// <value>Empty when nothing changed but the version.</value>
    public IReadOnlyList<ChecklistChange> Changes { get; }

    /// <summary>Shows between which versions and how many changes there are.</summary>
    /// <returns>Text such as <c>changes of checklist 'small' from version 1 to 2: 6</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant(
            $"changes of checklist '{Later.Id}' from version {Earlier.Version} to {Later.Version}: {Changes.Count}");

    internal static ChecklistDiff Of(Checklist earlier, Checklist later)
    {
        List<ChecklistChange> changes = [];
        AddWhole(changes, earlier, later);
        AddParts(changes, earlier, later);
        AddSections(changes, earlier, later);
        AddItems(changes, earlier, later);
        return new ChecklistDiff(earlier, later, ValueList<ChecklistChange>.Own([.. changes]));
    }

    private static void AddWhole(List<ChecklistChange> changes, Checklist earlier, Checklist later)
    {
        AddText(changes, ChecklistChangeKind.TitleChanged, string.Empty, earlier, earlier.Title, later, later.Title);
        AddText(changes, ChecklistChangeKind.IntroductionChanged, string.Empty, earlier, earlier.Introduction, later, later.Introduction);
        AddText(changes, ChecklistChangeKind.CreditChanged, string.Empty, earlier, earlier.Credit, later, later.Credit);
        changes.AddRange(later.Languages.Except(earlier.Languages)
            .Select(static language => new ChecklistChange(ChecklistChangeKind.LanguageAdded, language.ToString())));
        changes.AddRange(earlier.Languages.Except(later.Languages)
            .Select(static language => new ChecklistChange(ChecklistChangeKind.LanguageRemoved, language.ToString())));
        if (earlier.SourceLanguage != later.SourceLanguage)
        {
            changes.Add(new ChecklistChange(
                ChecklistChangeKind.SourceLanguageChanged,
                before: earlier.SourceLanguage.ToString(),
                after: later.SourceLanguage.ToString()));
        }

        foreach (Polarity polarity in (Polarity[])[Polarity.Practise, Polarity.Avoid, Polarity.Tool])
        {
            ColumnPair? before = earlier.Columns.FirstOrDefault(pair => pair.Polarity == polarity);
            ColumnPair? after = later.Columns.FirstOrDefault(pair => pair.Polarity == polarity);
            if (before != after)
            {
                changes.Add(new ChecklistChange(ChecklistChangeKind.ColumnsChanged, ChecklistWords.Polarities[polarity]));
            }
        }

        if (earlier.Intentions != later.Intentions)
        {
            (string was, string now) = FirstDifference(earlier, earlier.Intentions.Question, later, later.Intentions.Question);
            changes.Add(new ChecklistChange(
                ChecklistChangeKind.IntentionPromptChanged,
                before: Describe(was, earlier.Intentions),
                after: Describe(now, later.Intentions)));
        }

        static string Describe(string question, IntentionPrompt prompt) =>
            string.Create(CultureInfo.InvariantCulture, $"{question} ({prompt.Suggested})");
    }

    private static void AddParts(List<ChecklistChange> changes, Checklist earlier, Checklist later)
    {
        Dictionary<PartId, ChecklistPart> known = earlier.Parts.ToDictionary(static part => part.Id);
        foreach (ChecklistPart part in later.Parts)
        {
            string subject = part.Id.ToString();
            if (known.Remove(part.Id, out ChecklistPart? before))
            {
                AddText(changes, ChecklistChangeKind.PartRetitled, subject, earlier, before.Title, later, part.Title);
            }
            else
            {
                changes.Add(new ChecklistChange(ChecklistChangeKind.PartAdded, subject, after: Words(later, part.Title)));
            }
        }

        changes.AddRange(earlier.Parts.Where(part => known.ContainsKey(part.Id))
            .Select(part => new ChecklistChange(ChecklistChangeKind.PartRemoved, part.Id.ToString(), before: Words(earlier, part.Title))));
    }

    private static void AddSections(List<ChecklistChange> changes, Checklist earlier, Checklist later)
    {
        Dictionary<SectionId, (ChecklistPart Part, ChecklistSection Section)> known = earlier.Parts
            .SelectMany(static part => part.Sections, static (part, section) => (Part: part, Section: section))
            .ToDictionary(static pair => pair.Section.Id);
        foreach (ChecklistPart part in later.Parts)
        {
            foreach (ChecklistSection section in part.Sections)
            {
                string subject = section.Id.ToString();
                if (!known.Remove(section.Id, out (ChecklistPart Part, ChecklistSection Section) place))
                {
                    changes.Add(new ChecklistChange(ChecklistChangeKind.SectionAdded, subject, after: Words(later, section.Title)));
                    continue;
                }

                (ChecklistPart partBefore, ChecklistSection before) = place;
                AddText(changes, ChecklistChangeKind.SectionRetitled, subject, earlier, before.Title, later, section.Title);
                AddMove(changes, ChecklistChangeKind.SectionMoved, subject, partBefore.Id.ToString(), part.Id.ToString());
                AddMove(
                    changes,
                    ChecklistChangeKind.PolarityChanged,
                    subject,
                    ChecklistWords.Polarities[before.Polarity],
                    ChecklistWords.Polarities[section.Polarity]);
            }
        }

        changes.AddRange(earlier.Sections.Where(section => known.ContainsKey(section.Id))
            .Select(section => new ChecklistChange(
                ChecklistChangeKind.SectionRemoved, section.Id.ToString(), before: Words(earlier, section.Title))));
    }

    private static void AddItems(List<ChecklistChange> changes, Checklist earlier, Checklist later)
    {
        VersionBridge bridge = VersionBridge.Between(earlier, later);
        HashSet<int> met = [];
        List<int> order = [];
        for (int i = 0; i < later.Items.Count; i++)
        {
            ChecklistItem item = later.Items[i];
            (RelationKind kind, int from) = bridge.ToItems[i];
            if (!bridge.IsDeclared && earlier.TryGetIndex(item.Id, out int sameId))
            {
                from = sameId;
            }

            if (from < 0)
            {
                changes.Add(new ChecklistChange(ChecklistChangeKind.ItemAdded, item.Id.ToString(), after: Words(later, item.Text)));
                continue;
            }

            met.Add(from);
            order.Add(from);
            ChecklistItem before = earlier.Items[from];
            string subject = before.Id.ToString();
            AddMove(changes, ChecklistChangeKind.ItemRenumbered, subject, subject, item.Id.ToString());
            AddMove(
                changes,
                ChecklistChangeKind.ItemMoved,
                item.Id.ToString(),
                earlier.SectionAt(from).Id.ToString(),
                later.SectionAt(i).Id.ToString());
            if (!bridge.IsDeclared)
            {
                changes.Add(new ChecklistChange(
                    ChecklistChangeKind.ItemUndeclared, subject, Words(earlier, before.Text), Words(later, item.Text)));
            }
            else if (kind == RelationKind.Reworded)
            {
                changes.Add(new ChecklistChange(
                    ChecklistChangeKind.ItemReworded, item.Id.ToString(), Words(earlier, before.Text), Words(later, item.Text)));
            }
            else
            {
                AddText(changes, ChecklistChangeKind.ItemTextChanged, item.Id.ToString(), earlier, before.Text, later, item.Text);
            }
        }

        for (int i = 0; i < earlier.Items.Count; i++)
        {
            if (!met.Contains(i))
            {
                changes.Add(new ChecklistChange(
                    ChecklistChangeKind.ItemRemoved, earlier.Items[i].Id.ToString(), before: Words(earlier, earlier.Items[i].Text)));
            }
        }

        if (!order.SequenceEqual(order.Order()))
        {
            changes.Add(new ChecklistChange(ChecklistChangeKind.OrderChanged));
        }
    }

    private static void AddText(
        List<ChecklistChange> changes,
        ChecklistChangeKind kind,
        string subject,
        Checklist earlier,
        LocalizedText? before,
        Checklist later,
        LocalizedText? after)
    {
        if (before != after)
        {
            (string was, string now) = FirstDifference(earlier, before, later, after);
            changes.Add(new ChecklistChange(kind, subject, was, now));
        }
    }

    /// <summary>The words in the source language, or in the first language in which they differ when the source words are alike.</summary>
    private static (string Before, string After) FirstDifference(
        Checklist earlier, LocalizedText? before, Checklist later, LocalizedText? after)
    {
        string was = before is null ? string.Empty : Words(earlier, before);
        string now = after is null ? string.Empty : Words(later, after);
        if (was != now || before is null || after is null)
        {
            return (was, now);
        }

        foreach (LanguageTag language in later.Languages.Union(earlier.Languages))
        {
            before.TryGet(language, out string? one);
            after.TryGet(language, out string? other);
            if (one != other)
            {
                return (one ?? string.Empty, other ?? string.Empty);
            }
        }

        return (was, now);
    }

    private static void AddMove(List<ChecklistChange> changes, ChecklistChangeKind kind, string subject, string before, string after)
    {
        if (before != after)
        {
            changes.Add(new ChecklistChange(kind, subject, before, after));
        }
    }

    private static string Words(Checklist checklist, LocalizedText text) =>
        text.TryGet(checklist.SourceLanguage, out string? words) ? words : string.Empty;
}
