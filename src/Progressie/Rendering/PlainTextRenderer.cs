using System.Globalization;
using System.Text;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Internal;

namespace Progressie.Rendering;

/// <summary>Shows checklists, conversations, scales and results as readable text, for a console, a mail or a log of one's own.</summary>
/// <remarks>Same input and language, same text, on every machine and in every culture; lines end with a line feed. What people wrote
/// is shown as they wrote it, with control characters made visible. Immutable and safe to share between threads.</remarks>
public sealed partial class PlainTextRenderer
{
    private const string Indent = "  ";
    private const string Bullet = "- ";

    private readonly ProgressieTexts _texts;

    /// <summary>Makes a renderer.</summary>
    /// <param name="texts">The words to use.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is <see langword="null"/>.</exception>
    public PlainTextRenderer(ProgressieTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = texts;
    }

    /// <summary>Shows a checklist to read or to print: introduction, sections with the words of their boxes, items, credit.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checklist"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Checklist(Checklist checklist, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        language = _texts.LanguageFor(checklist, language);
        StringBuilder text = new();
        AddHeading(text, Heading(checklist, language));
        if (checklist.Introduction is { } introduction)
        {
            text.Append(checklist.Show(introduction, language).Text).Append("\n\n");
        }

        foreach (ChecklistPart part in checklist.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{part.Id}. {checklist.Show(part.Title, language)}\n\n");
            foreach (ChecklistSection section in part.Sections)
            {
                ColumnPair columns = checklist.ColumnsFor(section.Polarity);
                string boxes = Words(
                    "checklist.boxes",
                    language,
                    ("achieved", checklist.Show(columns.Achieved.Label, language).Text),
                    ("desired", checklist.Show(columns.Desired.Label, language).Text));
                text.Append(CultureInfo.InvariantCulture, $"{section.Id} {checklist.Show(section.Title, language)}\n{boxes}\n");
                foreach (ChecklistItem item in section.Items)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{Indent}{item.Id}  {checklist.Show(item.Text, language)}\n");
                }

                text.Append('\n');
            }
        }

        text.Append(Words(
            "checklist.intentions",
            language,
            ("question", checklist.Show(checklist.Intentions.Question, language).Text),
            ("count", checklist.Intentions.Suggested.ToString(CultureInfo.InvariantCulture)))).Append('\n');
        if (checklist.Credit is { } credit)
        {
            text.Append('\n').Append(checklist.Show(credit, language).Text).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Shows a score: for every part and section the pair with what it is of, and where most is achieved and desired.</summary>
    /// <param name="score">The score.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="score"/> is <c>default</c>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Score(ChecklistScore score, LanguageTag language)
    {
        Checklist checklist = score.Checklist;
        language = _texts.LanguageFor(checklist, language);
        StringBuilder text = new();
        AddHeading(text, Words("score.heading", language));
        text.Append(Heading(checklist, language)).Append("\n\n");
        string[] headers =
        [
            Words("score.achieved", language),
            Words("score.desired", language),
            Words("score.both", language),
            Words("score.neither", language),
            Words("score.not-seen", language),
            Words("score.of", language),
        ];
        text.AppendJoin(Indent, headers).Append('\n');
        int section = 0;
        for (int p = 0; p < checklist.Parts.Count; p++)
        {
            ChecklistPart part = checklist.Parts[p];
            AddTally(text, headers, score.PartAt(p), $"{part.Id}. {checklist.Show(part.Title, language)}");
            foreach (ChecklistSection current in part.Sections)
            {
                AddTally(text, headers, score.SectionAt(section++), $"{Indent}{current.Id} {checklist.Show(current.Title, language)}");
            }
        }

        AddTally(text, headers, score.Total, Words("score.total", language));
        text.Append('\n');
        AddMost(text, "score.most-achieved", checklist, score.MostAchieved, language);
        AddMost(text, "score.most-desired", checklist, score.MostDesired, language);
        text.Append(Words("score.no-grade", language)).Append('\n');
        text.Append(Words("score.rule", language, ("rule", ChecklistScore.RuleId))).Append('\n');
        return text.ToString();
    }

    /// <summary>Shows an analysis in the order of the method: achieved and how, desired and how, what to do first.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Analysis(ChecklistAnalysis analysis, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        language = _texts.LanguageFor(analysis.Checklist, language);
        StringBuilder text = new();
        AddAnalysed(text, "analysis.achieved", analysis.Checklist, analysis.Achieved, language);
        AddAnalysed(text, "analysis.desired", analysis.Checklist, analysis.Desired, language);
        AddHeading(text, analysis.Checklist.Show(analysis.Checklist.Intentions.Question, language).Text);
        for (int i = 0; i < analysis.Intentions.Count; i++)
        {
            Intention intention = analysis.Intentions[i];
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {Own(intention.Text, "   ")}");
            string[] details =
            [
                .. intention.Item is { } item ? [Words("analysis.intention-item", language, ("item", item.ToString()))] : Array.Empty<string>(),
                .. intention.On is { } day ? [Words("analysis.intention-on", language, ("date", Moments.Text(day)))] : Array.Empty<string>(),
            ];
            text.Append(details.Length == 0 ? "\n" : $" ({string.Join(", ", details)})\n");
        }

        if (analysis.Intentions.Count == 0)
        {
            text.Append(Words("analysis.no-intentions", language)).Append('\n');
        }

        if (analysis.Hints.Issues.Count > 0)
        {
            text.Append('\n');
            AddHeading(text, Words("analysis.hints", language));
            foreach (ValidationIssue hint in analysis.Hints.Issues)
            {
                text.Append(Bullet).Append(Sentence(hint, language).Text).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Shows what changed between two filled-in checklists of one person, progress first.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Comparison(ChecklistComparison comparison, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Checklist checklist = comparison.After.Checklist;
        language = _texts.LanguageFor(checklist, language);
        StringBuilder text = new();
        AddHeading(text, Words("comparison.heading", language));
        text.Append(Words(
            "comparison.period",
            language,
            ("before", Day(comparison.Before, language)),
            ("after", Day(comparison.After, language)))).Append("\n\n");
        AddCompared(text, "comparison.gained", ChecklistColumn.Achieved, checklist, comparison.Gained, language);
        AddCompared(text, "comparison.came-along", ChecklistColumn.Achieved, checklist, comparison.CameAlong, language);
        AddCompared(text, "comparison.kept", ChecklistColumn.Achieved, checklist, comparison.Kept, language);
        AddCompared(text, "comparison.newly-desired", ChecklistColumn.Desired, checklist, comparison.NewlyDesired, language);
        AddCompared(text, "comparison.still-desired", ChecklistColumn.Desired, checklist, comparison.StillDesired, language);
        AddCompared(text, "comparison.enough", ChecklistColumn.Achieved, checklist, comparison.Enough, language);
        AddCompared(text, "comparison.let-go", ChecklistColumn.Desired, checklist, comparison.LetGo, language);
        AddCompared(text, "comparison.lost-grip", ChecklistColumn.Achieved, checklist, comparison.LostGrip, language);
        if (comparison.NotCompared.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Words("comparison.not-compared", language)} ({comparison.NotCompared.Count})\n");
            foreach (NotComparedItem item in comparison.NotCompared)
            {
                Checklist owner = item.After is null ? comparison.Before.Checklist : checklist;
                string reason = Words(ReasonKey(item.Reason), language);
                text.Append(CultureInfo.InvariantCulture, $"{Indent}{item.Item.Id}  {owner.Show(item.Item.Text, language)} ({reason})\n");
            }

            text.Append('\n');
        }

        foreach (ValidationIssue issue in comparison.Report.Issues)
        {
            text.Append(Sentence(issue, language).Text).Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Shows what changed between two versions of a checklist, a sentence for each change.</summary>
    /// <param name="diff">The changes.</param>
    /// <param name="language">The language to show them in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Diff(ChecklistDiff diff, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(diff);
        StringBuilder text = new();
        AddHeading(text, Words(
            "diff.heading", language, ("before", diff.Earlier.Version.ToString()), ("after", diff.Later.Version.ToString())));
        foreach (ChecklistChange change in diff.Changes)
        {
            text.Append(Bullet).Append(Sentence(change, language).Text);
            text.Append(change.BreaksComparison ? $" {Words("diff.breaks", language)}\n" : "\n");
        }

        return diff.Changes.Count == 0 ? text.Append(Words("diff.nothing", language)).Append('\n').ToString() : text.ToString();
    }

    /// <summary>Shows everything there is to say about some data, a line for each issue, with code and place.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Report(ValidationReport report, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Issues.Count == 0)
        {
            return $"{TextRules.Visible(report.Document)}: {Words("report.nothing", language)}\n";
        }

        StringBuilder text = new();
        foreach (ValidationIssue issue in report.Issues)
        {
            string line = Words(
                "report.line",
                language,
                ("code", issue.Code.ToString()),
                ("severity", Words(SeverityKey(issue.Severity), language)),
                ("path", issue.Path.Length == 0 ? Words("report.whole", language) : TextRules.Visible(issue.Path)),
                ("sentence", Sentence(issue, language).Text));
            text.Append(CultureInfo.InvariantCulture, $"{TextRules.Visible(report.Document)}: {line}\n");
        }

        return text.ToString();
    }

    /// <summary>Puts an issue in a sentence.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="language">The language.</param>
    /// <returns>The sentence, with the language it is in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="issue"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public TextInLanguage Sentence(ValidationIssue issue, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return _texts.Show(issue, language);
    }

    /// <summary>Puts a change between two versions in a sentence.</summary>
    /// <param name="change">The change.</param>
    /// <param name="language">The language.</param>
    /// <returns>The sentence, with the language it is in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public TextInLanguage Sentence(ChecklistChange change, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(change);
        Dictionary<string, string> arguments = new()
        {
            ["subject"] = change.Subject,
            ["before"] = change.Before,
            ["after"] = change.After,
        };
        return _texts.Show(TextKey.Parse(ChangeKey(change.Kind)), language, arguments);
    }

    private static void AddHeading(StringBuilder text, string heading) =>
        text.Append(heading).Append('\n').Append('=', heading.Length).Append('\n');

    private static void AddTally(StringBuilder text, string[] headers, ProgressTally tally, string title)
    {
        int[] counts = [tally.Achieved, tally.Desired, tally.Both, tally.Neither, tally.NotSeen, tally.Of];
        for (int i = 0; i < counts.Length; i++)
        {
            text.Append(counts[i].ToString(CultureInfo.InvariantCulture).PadLeft(headers[i].Length)).Append(Indent);
        }

        text.Append(title).Append('\n');
    }

    /// <summary>A person's own words: lines after the first are set in, and nothing can play tricks with a terminal.</summary>
    private static string Own(string words, string margin) =>
        string.Join('\n' + margin, words.ReplaceLineEndings("\n").Split('\n').Select(TextRules.Visible));

    private static string ReasonKey(NotComparedReason reason) => reason switch
    {
        NotComparedReason.NotSeenEitherTime => "reason.not-seen-either-time",
        NotComparedReason.NotSeenBefore => "reason.not-seen-before",
        NotComparedReason.NotSeenAfter => "reason.not-seen-after",
        NotComparedReason.Reworded => "reason.reworded",
        NotComparedReason.OnlyAfter => "reason.only-after",
        NotComparedReason.OnlyBefore => "reason.only-before",
        _ => "reason.relation-not-declared",
    };

    private static string SeverityKey(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "severity.error",
        IssueSeverity.Warning => "severity.warning",
        _ => "severity.hint",
    };

    private static string ChangeKey(ChecklistChangeKind kind) => kind switch
    {
        ChecklistChangeKind.TitleChanged => "diff.title-changed",
        ChecklistChangeKind.IntroductionChanged => "diff.introduction-changed",
        ChecklistChangeKind.CreditChanged => "diff.credit-changed",
        ChecklistChangeKind.LanguageAdded => "diff.language-added",
        ChecklistChangeKind.LanguageRemoved => "diff.language-removed",
        ChecklistChangeKind.SourceLanguageChanged => "diff.source-language-changed",
        ChecklistChangeKind.ColumnsChanged => "diff.columns-changed",
        ChecklistChangeKind.IntentionPromptChanged => "diff.intention-prompt-changed",
        ChecklistChangeKind.PartAdded => "diff.part-added",
        ChecklistChangeKind.PartRemoved => "diff.part-removed",
        ChecklistChangeKind.PartRetitled => "diff.part-retitled",
        ChecklistChangeKind.SectionAdded => "diff.section-added",
        ChecklistChangeKind.SectionRemoved => "diff.section-removed",
        ChecklistChangeKind.SectionRetitled => "diff.section-retitled",
        ChecklistChangeKind.SectionMoved => "diff.section-moved",
        ChecklistChangeKind.PolarityChanged => "diff.polarity-changed",
        ChecklistChangeKind.ItemAdded => "diff.item-added",
        ChecklistChangeKind.ItemRemoved => "diff.item-removed",
        ChecklistChangeKind.ItemTextChanged => "diff.item-text-changed",
        ChecklistChangeKind.ItemReworded => "diff.item-reworded",
        ChecklistChangeKind.ItemMoved => "diff.item-moved",
        ChecklistChangeKind.ItemRenumbered => "diff.item-renumbered",
        ChecklistChangeKind.ItemUndeclared => "diff.item-undeclared",
        _ => "diff.order-changed",
    };

    private void AddMost(
        StringBuilder text, string key, Checklist checklist, IReadOnlyList<SectionScore> sections, LanguageTag language)
    {
        if (sections.Count > 0)
        {
            string names = string.Join(
                "; ", sections.Select(section => $"{section.Section.Id} {checklist.Show(section.Section.Title, language)}"));
            text.Append(Words(key, language, ("sections", names))).Append('\n');
        }
    }

    private void AddAnalysed(
        StringBuilder text, string key, Checklist checklist, IReadOnlyList<AnalysedItem> items, LanguageTag language)
    {
        AddHeading(text, Words(key, language));
        ChecklistSection? section = null;
        foreach (AnalysedItem item in items)
        {
            if (section?.Id != item.Section.Id)
            {
                section = item.Section;
                text.Append(CultureInfo.InvariantCulture, $"{section.Id} {checklist.Show(section.Title, language)} [{checklist.Show(item.Column.Label, language)}]\n");
                text.Append(CultureInfo.InvariantCulture, $"   {checklist.Show(item.Column.Question, language)}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{Indent}{item.Item.Id}  {checklist.Show(item.Item.Text, language)}\n");
            if (item.How is { } how)
            {
                text.Append(CultureInfo.InvariantCulture, $"        > {Own(how, "          ")}\n");
            }
        }

        text.Append(items.Count == 0 ? Words("analysis.none", language) + "\n\n" : "\n");
    }

    private void AddCompared(
        StringBuilder text,
        string key,
        ChecklistColumn column,
        Checklist checklist,
        IReadOnlyList<ComparedItem> items,
        LanguageTag language)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{Words(key, language)} ({items.Count})\n");
        foreach (ComparedItem item in items)
        {
            // The text of an item to leave out names the behaviour: without its box it would read backwards.
            string label = item.Section.Polarity == Polarity.Avoid
                ? $" [{checklist.Show(checklist.ColumnsFor(Polarity.Avoid).Of(column).Label, language)}]"
                : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"{Indent}{item.Item.Id}  {checklist.Show(item.Item.Text, language)}{label}\n");
        }

        text.Append('\n');
    }

    private string Heading(Checklist checklist, LanguageTag language) => Words(
        "checklist.heading", language, ("title", checklist.Show(checklist.Title, language).Text), ("version", checklist.Version.ToString()));

    private string Day(ChecklistResponse response, LanguageTag language) => (response.CompletedAt ?? response.StartedAt) is { } moment
        ? Moments.Text(DateOnly.FromDateTime(moment.DateTime))
        : Words("comparison.no-date", language);

    private string Words(string key, LanguageTag language, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        Dictionary<string, string> named = new(arguments.Length);
        foreach ((string name, string value) in arguments)
        {
            named.Add(name, value);
        }

        return _texts.Show(TextKey.Parse(key), language, named).Text;
    }
}
