using System.Diagnostics.CodeAnalysis;
using Progressie.Checklists;
using Progressie.Internal;

namespace Progressie.Rendering;

/// <content>Checklists, and what comes out of filling them in.</content>
public sealed partial class ProgressiePages
{
    /// <summary>A checklist to read or to print: introduction, sections with the words of their boxes, items, credit.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(Checklist result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language, result);
        page.Title(Heading(page, result));
        page.Line(Shown(page, result, result.Introduction));
        foreach (ChecklistPart part in result.Parts)
        {
            if (!IsOneSection(part))
            {
                page.MinorPart(Called(page, result, part));
            }

            foreach (ChecklistSection section in part.Sections)
            {
                AddSection(page, result, section);
            }
        }

        page.Section();
        page.Line(
            "checklist.intentions",
            ("question", Shown(page, result, result.Intentions.Question)),
            ("count", PageBuilder.Number(result.Intentions.Suggested)));
        page.Section();
        page.Line(Shown(page, result, result.Credit));
        return page.ToPage();
    }

    /// <summary>A score: for every part and section the pair with what it is of, and where most is achieved and desired.</summary>
    /// <param name="result">The score.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The page.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="result"/> is <c>default</c>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public Page Of(ChecklistScore result, LanguageTag language)
    {
        PageBuilder page = new(_texts, _texts.LanguageFor(result.Checklist, language), result.Checklist.SourceLanguage);
        page.Title(page.Say("score.heading"));
        page.Line(Heading(page, result.Checklist));
        page.Section();
        page.Table(TableOf(page, result));
        page.Section();
        AddMost(page, "score.most-achieved", ChecklistColumn.Achieved, result, result.MostAchieved);
        AddMost(page, "score.most-desired", ChecklistColumn.Desired, result, result.MostDesired);
        page.Line("score.no-grade");
        return page.ToPage();
    }

    /// <summary>An analysis in the order of the method: achieved and how, desired and how, what to do first.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(ChecklistAnalysis result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language, result?.Checklist);
        AddAnalysed(page, "analysis.achieved", result.Checklist, result.Achieved);
        AddAnalysed(page, "analysis.desired", result.Checklist, result.Desired);
        page.Part(Shown(page, result.Checklist, result.Checklist.Intentions.Question));
        for (int i = 0; i < result.Intentions.Count; i++)
        {
            page.Item(PageListKind.Numbered, IntentionOf(page, result.Intentions[i]), PageBuilder.Number(i + 1));
        }

        page.Nothing(result.Intentions.Count, "analysis.no-intentions");
        page.Part("analysis.hints", result.Hints.Issues.Select(page.Say));
        return page.ToPage();
    }

    /// <summary>What changed between two filled-in checklists of one person, progress first.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(ChecklistComparison result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language, result?.After.Checklist);
        page.Title(page.Say("comparison.heading"));
        page.Line("comparison.period", ("before", Day(page, result.Before)), ("after", Day(page, result.After)));
        Checklist checklist = result.After.Checklist;
        AddCompared(page, "comparison.gained", ChecklistColumn.Achieved, checklist, result.Gained);
        AddCompared(page, "comparison.came-along", ChecklistColumn.Achieved, checklist, result.CameAlong);
        AddCompared(page, "comparison.kept", ChecklistColumn.Achieved, checklist, result.Kept);
        AddCompared(page, "comparison.newly-desired", ChecklistColumn.Desired, checklist, result.NewlyDesired);
        AddCompared(page, "comparison.still-desired", ChecklistColumn.Desired, checklist, result.StillDesired);
        AddCompared(page, "comparison.enough", ChecklistColumn.Achieved, checklist, result.Enough);
        AddCompared(page, "comparison.let-go", ChecklistColumn.Desired, checklist, result.LetGo, isOfNow: false);
        AddCompared(page, "comparison.lost-grip", ChecklistColumn.Achieved, checklist, result.LostGrip, isOfNow: false);
        AddNotCompared(page, result);
        page.Section();
        foreach (ValidationIssue issue in result.Report.Issues)
        {
            page.Line(page.Say(issue));
        }

        return page.ToPage();
    }

    /// <summary>What two drafts of a filled-in checklist had differently, and what is kept.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(ChecklistMerge result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language, result?.Response.Checklist);
        Checklist checklist = result.Response.Checklist;
        page.Title(page.Say("drafts.heading"));
        foreach (MergedBox box in result.Boxes)
        {
            Words label = Shown(page, checklist, ColumnOf(checklist, box.Item, box.Column).Label);
            page.Item(ItemOf(checklist, box.Item) + page.Say(
                box.IsCrossed ? "drafts.crossed" : "drafts.not-crossed", ("label", label)));
        }

        foreach (MergedNote note in result.Notes)
        {
            Words label = Shown(page, checklist, ColumnOf(checklist, note.Item, note.Column).Label);
            PageItem item = page.Item(ItemOf(checklist, note.Item) + label);
            AddKept(page, item, Words.Own(note.Kept), Words.Own(note.Other));
        }

        foreach (MergedIntention intention in result.Intentions)
        {
            AddKept(
                page, page.Item(page.Say("drafts.intention")),
                intention.Kept is { } kept ? IntentionOf(page, kept) : null,
                intention.Other is { } other ? IntentionOf(page, other) : null);
        }

        page.Nothing(result.Boxes.Count + result.Notes.Count + result.Intentions.Count, "drafts.nothing");
        return page.ToPage();
    }

    private static ColumnText ColumnOf(Checklist checklist, ItemId item, ChecklistColumn column) =>
        checklist.ColumnsFor(checklist.SectionOf(item).Polarity).Of(column);

    private static Words ItemOf(Checklist checklist, ItemId item) => (Words)(item + ": ");

    private static void AddKept(PageBuilder page, PageItem item, Words? kept, Words? other)
    {
        item.Detail(kept is { } now ? page.Say("drafts.kept", ("words", now)) : page.Say("drafts.removed"));
        item.Detail(other is { } left ? page.Say("drafts.other", ("words", left)) : page.Say("drafts.other-removed"));
    }

    /// <summary>What changed between two versions of a checklist, a sentence for each change.</summary>
    /// <inheritdoc cref="Of(ValidationReport, LanguageTag)" path="/*[not(self::summary)]"/>
    public Page Of(ChecklistDiff result, LanguageTag language)
    {
        PageBuilder page = Begin(result, language);
        page.Title(page.Say("diff.heading", ("before", result.Earlier.Version.ToString()), ("after", result.Later.Version.ToString())));
        page.Items(result.Changes.Select(change => change.BreaksComparison
            ? Sentence(page, change) + " " + page.Say("diff.breaks")
            : Sentence(page, change)));
        page.Nothing(result.Changes.Count, "diff.nothing");
        return page.ToPage();
    }

    /// <summary>Puts a change between two versions in a sentence.</summary>
    /// <param name="change">The change.</param>
    /// <param name="language">The language.</param>
    /// <returns>The sentence, with the language it is in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public TextInLanguage Sentence(ChecklistChange change, LanguageTag language) =>
        InLanguage(Sentence(Begin(change, language), change), KeyOf(change), language);

    private static TextKey KeyOf(ChecklistChange change) => TextKey.Parse(PageBuilder.KeyOf("diff.", change.Kind));

    private static Words Sentence(PageBuilder page, ChecklistChange change) =>
        page.Say(KeyOf(change), ("subject", change.Subject), ("before", change.Before), ("after", change.After));

    private static Words Heading(PageBuilder page, Checklist checklist) => page.Say(
        "checklist.heading", ("title", Shown(page, checklist, checklist.Title)), ("version", checklist.Version.ToString()));

    [return: NotNullIfNotNull(nameof(text))]
    private static Words? Shown(PageBuilder page, Checklist checklist, LocalizedText? text) =>
        text is null ? null : (Words)checklist.Show(text, page.Language);

    private static Words Called(PageBuilder page, Checklist checklist, ChecklistPart part) =>
        $"{part.Id}. " + Shown(page, checklist, part.Title);

    private static Words Called(PageBuilder page, Checklist checklist, ChecklistSection section) =>
        $"{section.Id} " + Shown(page, checklist, section.Title);

    private static void AddSection(PageBuilder page, Checklist checklist, ChecklistSection section)
    {
        ColumnPair columns = checklist.ColumnsFor(section.Polarity);
        page.Section();
        page.Minor(3, Called(page, checklist, section));
        page.Line(
            "checklist.boxes",
            ("achieved", Shown(page, checklist, columns.Achieved.Label)),
            ("desired", Shown(page, checklist, columns.Desired.Label)));
        foreach (ChecklistItem item in section.Items)
        {
            AddItem(page, checklist, item);
        }
    }

    private static PageItem AddItem(PageBuilder page, Checklist checklist, ChecklistItem item, Words? remark = null)
    {
        Words words = Shown(page, checklist, item.Text);
        return page.Item(PageListKind.Labelled, remark is null ? words : words + remark, item.Id.ToString());
    }

    private static PageTable TableOf(PageBuilder page, ChecklistScore score)
    {
        PageTable table = new(
            page.Say("score.achieved"),
            page.Say("score.desired"),
            page.Say("score.both"),
            page.Say("score.neither"),
            page.Say("score.not-seen"),
            page.Say("score.of"));
        int section = 0;
        for (int p = 0; p < score.Checklist.Parts.Count; p++)
        {
            ChecklistPart part = score.Checklist.Parts[p];
            AddTally(table, 0, Called(page, score.Checklist, part), score.PartAt(p));
            foreach (ChecklistSection current in part.Sections)
            {
                ProgressTally tally = score.SectionAt(section++);
                if (!IsOneSection(part))
                {
                    Words title = Called(page, score.Checklist, current);
                    AddTally(table, 1, current.Polarity == Polarity.Avoid ? title + ToLeaveOut(page) : title, tally);
                }
            }
        }

        AddTally(table, 0, page.Say("score.total"), score.Total);
        return table;
    }

    private static void AddTally(PageTable table, int depth, Words title, ProgressTally tally) =>
        table.Row(depth, title, tally.Achieved, tally.Desired, tally.Both, tally.Neither, tally.NotSeen, tally.Of);

    private static void AddMost(
        PageBuilder page, string key, ChecklistColumn column, ChecklistScore score, IReadOnlyList<SectionScore> sections)
    {
        page.Told(key, "sections", Words.List("; ", sections.Select(most =>
        {
            Words title = Called(page, score.Checklist, most.Section);
            return most.Section.Polarity == Polarity.Avoid
                ? title + Boxed(page, score.Checklist, score.Checklist.ColumnsFor(Polarity.Avoid).Of(column))
                : title;
        })));
    }

    private static void AddAnalysed(PageBuilder page, string key, Checklist checklist, IReadOnlyList<AnalysedItem> items)
    {
        page.Part(key);
        ChecklistSection? section = null;
        foreach (AnalysedItem item in items)
        {
            if (section?.Id != item.Section.Id)
            {
                section = item.Section;
                page.Minor(3, Called(page, checklist, section) + Boxed(page, checklist, item.Column));
                page.Detail(Shown(page, checklist, item.Column.Question));
            }

            AddItem(page, checklist, item.Item).Detail(Words.Own(item.How));
        }

        page.Nothing(items.Count, "analysis.none");
    }

    private static Words Boxed(PageBuilder page, Checklist checklist, ColumnText column) =>
        " [" + Shown(page, checklist, column.Label) + "]";

    /// <summary>A section that names what to leave out reads backwards beside a number of what is achieved, so it says so.</summary>
    private static Words ToLeaveOut(PageBuilder page) => " (" + page.Say("checklist.to-leave-out") + ")";

    /// <summary>Whether a part is one section under the same title, which is then told once.</summary>
    private static bool IsOneSection(ChecklistPart part) => part.Sections is [{ } only] && only.Title.Equals(part.Title);

    private static Words IntentionOf(PageBuilder page, Intention intention)
    {
        Words? item = intention.Item is { } from ? page.Say("analysis.intention-item", ("item", from.ToString())) : null;
        Words? day = intention.On is { } on ? page.Say("analysis.intention-on", ("date", Moments.Text(on))) : null;
        Words? status = intention.Status == NextStepStatus.Open
            ? null
            : page.Say(PageBuilder.KeyOf("conversation.status-", intention.Status));
        return Words.Own(intention.Text).With(", ", item, day, status);
    }

    private static void AddCompared(
        PageBuilder page,
        string key,
        ChecklistColumn column,
        Checklist checklist,
        IReadOnlyList<ComparedItem> items,
        bool isOfNow = true)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.MinorPart(page.Say(key) + $" ({PageBuilder.Number(items.Count)})");
        foreach (ComparedItem item in items)
        {
            AddItem(page, checklist, item.Item, Remark(item));
        }

        // The text of an item to leave out names the behaviour: without its box it would read backwards. A box that is not ticked any
        // more says nothing of now.
        Words? Remark(ComparedItem item) => item.Section.Polarity != Polarity.Avoid ? null
            : isOfNow ? Boxed(page, checklist, checklist.ColumnsFor(Polarity.Avoid).Of(column))
            : ToLeaveOut(page);
    }

    private static void AddNotCompared(PageBuilder page, ChecklistComparison comparison)
    {
        if (comparison.NotCompared.Count == 0)
        {
            return;
        }

        page.MinorPart(page.Say("comparison.not-compared") + $" ({PageBuilder.Number(comparison.NotCompared.Count)})");
        foreach (NotComparedItem item in comparison.NotCompared)
        {
            Checklist owner = (item.After is null ? comparison.Before : comparison.After).Checklist;
            AddItem(page, owner, item.Item, " (" + page.Say(PageBuilder.KeyOf("reason.", item.Reason)) + ")");
        }
    }

    private static Words Day(PageBuilder page, ChecklistResponse response) => (response.CompletedAt ?? response.StartedAt) is { } moment
        ? Moments.Text(DateOnly.FromDateTime(moment.DateTime))
        : page.Say("comparison.no-date");
}
