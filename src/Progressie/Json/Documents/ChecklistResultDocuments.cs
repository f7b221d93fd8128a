using Progressie.Checklists;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.ChecklistDocument;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What is computed from filled-in checklists: score, analysis and comparison. Only written; the responses are read.</summary>
internal static class ChecklistResultDocuments
{
    private const string Instead = "read the ChecklistResponse and compute it again";

    internal static readonly ObjectShape<ProgressTally> Tally = new(static o =>
    {
        o.Required("achieved", Count, static tally => tally.Achieved);
        o.Required("desired", Count, static tally => tally.Desired);
        o.Required("both", Count, static tally => tally.Both);
        o.Required("neither", Count, static tally => tally.Neither);
        o.Required("notSeen", Count, static tally => tally.NotSeen);
        o.Required("of", Count, static tally => tally.Of);
    })
    {
        Definition = "tally",
    };

    internal static readonly ObjectShape<PartScore> Part = new(static o =>
    {
        o.Required("id", IdOfPart, static part => part.Part.Id);
        o.Required("tally", Tally, static part => part.Tally);
    });

    internal static readonly ObjectShape<SectionScore> Section = new(static o =>
    {
        o.Required("id", IdOfSection, static section => section.Section.Id);
        o.Required("polarity", PolarityWord, static section => section.Section.Polarity);
        o.Required("tally", Tally, static section => section.Tally);
    });

    private static readonly ObjectShape<ChecklistScore> Polarities = new(static o =>
    {
        foreach (Polarity polarity in ChecklistWords.Polarities.Members)
        {
            Polarity one = polarity;
            o.Optional(
                ChecklistWords.Polarities[one],
                Tally,
                score => score.Checklist.Columns.Any(pair => pair.Polarity == one) ? score.Of(one) : (ProgressTally?)null);
        }

    });

    private static readonly ListShape<SectionId> SectionIds = new(IssueTerms.Array, IdOfSection);

    internal static readonly DocumentShape<ChecklistScore> Score = new("checklist-score", 1, Instead, static o =>
    {
        o.Required("checklist", ResponseDocument.Checklist, static score => score.Checklist);
        o.Required("rule", Rule, static _ => ChecklistScore.RuleId);
        o.Required("total", Tally, static score => score.Total);
        o.Required("parts", new ListShape<PartScore>(IssueTerms.Array, Part), static score => score.Parts);
        o.Required("sections", new ListShape<SectionScore>(IssueTerms.Array, Section), static score => score.Sections);
        o.Required("polarities", Polarities, static score => score);
        o.Required("mostAchieved", SectionIds, static score => Ids(score.MostAchieved));
        o.Required("mostDesired", SectionIds, static score => Ids(score.MostDesired));
    });

    internal static readonly ObjectShape<AnalysedItem> Analysed = new(static o =>
    {
        o.Required("item", IdOfItem, static item => item.Item.Id);
        o.Required("section", IdOfSection, static item => item.Section.Id);
        o.Required("mark", ResponseDocument.Mark, static item => item.Mark);
        o.Optional("how", Words, static item => item.How);
    })
    {
        Definition = "analysedItem",
    };

    /// <summary>What was told of an intention, as it stands. What it was before comes with it once it was corrected.</summary>
    internal static ObjectShape<IntentionReview> Review => field ??= new(static o =>
    {
        o.Required("number", Ordinal, static review => review.Number);
        o.Required("at", Moment, static review => review.At);
        o.Required("when", CommonShapes.DayOrMoment, static review => review.When);
        o.Optional("by", IdOfPerson, static review => review.By);
        o.Required("status", SharedShapes.StatusWord, static review => review.Status);
        o.Optional("outcome", Words, static review => review.Outcome);
        o.Usual("withdrawn", YesOrNo, static review => review.IsWithdrawn, false);
        o.List(
            "history", new ListShape<IntentionEvent>(IssueTerms.ArrayOfEvents, ResponseDocument.Review), static review => History(review));
    })
    {
        Definition = "intentionReview",
    };

    private static readonly ListShape<AnalysedItem> AnalysedItems = new(IssueTerms.Array, Analysed);

    internal static readonly DocumentShape<ChecklistAnalysis> Analysis = new("checklist-analysis", 1, Instead, static o =>
    {
        o.Required("checklist", ResponseDocument.Checklist, static analysis => analysis.Checklist);
        o.Required("achieved", AnalysedItems, static analysis => analysis.Achieved);
        o.Required("desired", AnalysedItems, static analysis => analysis.Desired);
        o.List("intentions", ResponseDocument.Intentions, static analysis => analysis.Intentions);
        o.Required("hints", ReportDocument.Issues, static analysis => analysis.Hints.Issues);
    });

    private static readonly ObjectShape<ChecklistResponse> Side = new(static o =>
    {
        o.Optional("id", IdOfResponse, static response => response.Id);
        o.Required("checklist", ResponseDocument.Checklist, static response => response.Checklist);
        o.Optional("respondent", IdOfPerson, static response => response.Respondent?.Id);
        o.Optional("completedAt", Moment, static response => response.CompletedAt);
    })
    {
        Definition = "side",
    };

    internal static readonly ObjectShape<ComparedItem> Compared = new(static o =>
    {
        o.Required("item", IdOfItem, static item => item.Item.Id);
        o.Required("before", ResponseDocument.Mark, static item => item.Before);
        o.Required("after", ResponseDocument.Mark, static item => item.After);
        o.Required(
            "achieved", new WordShape<AchievedChange>(ChecklistWords.Achieved, PersonalData.Answer), static item => item.Achieved);
        o.Required("desired", new WordShape<DesiredChange>(ChecklistWords.Desired, PersonalData.Answer), static item => item.Desired);
    });

    internal static readonly ObjectShape<NotComparedItem> NotCompared = new(static o =>
    {
        o.Required("item", IdOfItem, static item => item.Item.Id);
        o.Optional("before", ResponseDocument.Mark, static item => item.Before);
        o.Optional("after", ResponseDocument.Mark, static item => item.After);
        o.Required(
            "reason", new WordShape<NotComparedReason>(ChecklistWords.NotCompared, PersonalData.None), static item => item.Reason);
    });

    internal static readonly DocumentShape<ChecklistComparison> Comparison = new("checklist-comparison", 1,
        "read both ChecklistResponses and compare them again", static o =>
    {
        o.Required("before", Side, static comparison => comparison.Before);
        o.Required("after", Side, static comparison => comparison.After);
        o.Required("compared", new ListShape<ComparedItem>(IssueTerms.Array, Compared), static comparison => comparison.Compared);
        o.Required(
            "notCompared", new ListShape<NotComparedItem>(IssueTerms.Array, NotCompared), static comparison => comparison.NotCompared);
        o.Required("issues", ReportDocument.Issues, static comparison => comparison.Report.Issues);
    });

    private static TextShape Rule => new(PersonalData.None);

    private static ValueList<SectionId> Ids(IReadOnlyList<SectionScore> sections)
    {
        SectionId[] ids = new SectionId[sections.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = sections[i].Section.Id;
        }

        return ValueList<SectionId>.Own(ids);
    }

    private static IReadOnlyList<IntentionEvent> History(IntentionReview review) =>
        review.Corrections.Count == 0 ? [] : [review.Original, .. review.Corrections];
}
