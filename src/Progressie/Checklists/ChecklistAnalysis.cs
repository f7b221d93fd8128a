using System.Globalization;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>The answers in the order of the method: first what is achieved and how it already works, then what is desired and how to
/// accomplish it, then what to do first.</summary>
/// <remarks>Immutable. Source: handbook 10.3.</remarks>
public sealed partial record ChecklistAnalysis
{
    private ChecklistAnalysis(
        Checklist checklist,
        IReadOnlyList<AnalysedItem> achieved,
        IReadOnlyList<AnalysedItem> desired,
        IReadOnlyList<Intention> intentions,
        ValidationReport hints)
    {
        Checklist = checklist;
        Achieved = achieved;
        Desired = desired;
        Intentions = intentions;
        Hints = hints;
    }

    /// <summary>Gets the checklist that was answered, in the version that was answered.</summary>
    public Checklist Checklist { get; }

    /// <summary>Gets the items with the achieved box ticked, in the order of the checklist.</summary>
    /// <value>Empty when none is.</value>
    public IReadOnlyList<AnalysedItem> Achieved { get; }

    /// <summary>Gets the items with the desired box ticked, in the order of the checklist. An item with both is in both lists.</summary>
    /// <value>Empty when none is.</value>
    public IReadOnlyList<AnalysedItem> Desired { get; }

    /// <summary>Gets what the person means to do first, most important first.</summary>
    /// <value>Empty when nothing was chosen.</value>
    public IReadOnlyList<Intention> Intentions { get; }

    /// <summary>Gets thoughts to raise, or not: hints that never stand in the way.</summary>
    public ValidationReport Hints { get; }

    /// <summary>Shows how long the lists are, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>analysis: 20 achieved, 9 desired, 3 intentions</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"analysis: {Achieved.Count} achieved, {Desired.Count} desired, {Intentions.Count} intentions");

    internal static ChecklistAnalysis Of(ChecklistResponse response) => new(
        response.Checklist,
        List(response, ChecklistColumn.Achieved),
        List(response, ChecklistColumn.Desired),
        response.Intentions,
        FindHints(response));

    private static ValueList<AnalysedItem> List(ChecklistResponse response, ChecklistColumn column)
    {
        Checklist checklist = response.Checklist;
        List<AnalysedItem> items = [];
        for (int i = 0; i < checklist.Items.Count; i++)
        {
            ItemMark mark = response.MarkAt(i);
            if (mark.Has(column))
            {
                ChecklistItem item = checklist.Items[i];
                ChecklistSection section = checklist.SectionAt(i);
                ColumnText words = checklist.ColumnsFor(section.Polarity).Of(column);
                items.Add(new AnalysedItem(item, section, words, mark, response.FindNote(item.Id, column)));
            }
        }

        return ValueList<AnalysedItem>.Own([.. items]);
    }

    private static ValidationReport FindHints(ChecklistResponse response)
    {
        Checklist checklist = response.Checklist;
        IssueCollector hints = new(int.MaxValue);
        ProgressTally total = response.Score().Total;
        if (total.Seen > 0 && total.Desired == 0)
        {
            hints.Add(IssueCode.NothingDesired, "/marks");
        }
        else if (total.Desired * 2 > total.Seen)
        {
            hints.Add(IssueCode.MuchDesired, "/marks", ("found", Text(total.Desired)), ("of", Text(total.Seen)));
        }

        for (int i = 0; i < checklist.Items.Count; i++)
        {
            if (checklist.SectionAt(i).Polarity == Polarity.Tool && response.MarkAt(i).State == ItemState.Both)
            {
                string item = checklist.Items[i].Id.ToString();
                hints.Add(IssueCode.ToolBoth, JsonPointer.Append("/marks", item), ("item", item));
            }
        }

        foreach (ItemNote note in response.Notes)
        {
            if (!response[note.Item].Has(note.Column))
            {
                string item = note.Item.ToString();
                (string member, string column) = note.Column == ChecklistColumn.Achieved
                    ? ("achieved", IssueTerms.AchievedColumn)
                    : ("desired", IssueTerms.DesiredColumn);
                hints.Add(IssueCode.LooseNote, $"/notes/{item}/{member}", ("item", item), ("column", column));
            }
        }

        if (response.Intentions.Count > checklist.Intentions.Suggested)
        {
            hints.Add(
                IssueCode.ManyIntentions,
                "/intentions",
                ("found", Text(response.Intentions.Count)),
                ("allowed", Text(checklist.Intentions.Suggested)));
        }

        return hints.ToReport(ChecklistResponse.DocumentKind);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
