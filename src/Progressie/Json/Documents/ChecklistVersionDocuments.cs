using Progressie.Checklists;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What is computed from two versions of a checklist: what changed, and a response taken along. Only written; checklists and
/// responses are read.</summary>
internal static class ChecklistVersionDocuments
{
    internal static readonly ObjectShape<ChecklistChange> Change = new(static o =>
    {
        TextShape ours = new(PersonalData.None);
        o.Required(
            "change", new WordShape<ChecklistChangeKind>(ChecklistWords.Changes, PersonalData.None), static change => change.Kind);
        o.Optional("subject", ours, static change => OrNone(change.Subject));
        o.Optional("before", ours, static change => OrNone(change.Before));
        o.Optional("after", ours, static change => OrNone(change.After));
        o.Usual("breaksComparison", Setting, static change => change.BreaksComparison, false);
    })
    {
        Definition = "checklistChange",
    };

    internal static readonly DocumentShape<ChecklistDiff> Diff = new("checklist-diff", 1,
        "read both Checklists and compare them again", static o =>
    {
        o.Required("earlier", ResponseDocument.Checklist, static diff => diff.Earlier);
        o.Required("later", ResponseDocument.Checklist, static diff => diff.Later);
        o.Required("changes", new ListShape<ChecklistChange>(IssueTerms.Array, Change), static diff => diff.Changes);
    });

    internal static readonly ObjectShape<NotCarriedItem> NotCarried = new(static o =>
    {
        o.Required("item", IdOfItem, static item => item.Item.Id);
        o.Required("mark", ResponseDocument.Mark, static item => item.Mark);
        o.Required(
            "reason", new WordShape<NotCarriedReason>(ChecklistWords.NotCarried, PersonalData.None), static item => item.Reason);
    })
    {
        Definition = "notCarriedItem",
    };

    private static readonly ListShape<ItemId> Items = new(IssueTerms.Array, IdOfItem);

    internal static readonly DocumentShape<ChecklistMigration> Migration = new("checklist-migration", 1,
        "read the response inside of it, which is a ChecklistResponse of its own", static o =>
    {
        o.Required("response", ResponseDocument.Response.Root, static migration => migration.Response);
        o.Required("carried", Items, static migration => migration.Carried);
        o.Required("notCarried", new ListShape<NotCarriedItem>(IssueTerms.Array, NotCarried), static migration => migration.NotCarried);
        o.List("restored", Items, static migration => migration.Restored);
        o.Required("issues", ReportDocument.Issues, static migration => migration.Report.Issues);
    });

    private static string? OrNone(string text) => text.Length == 0 ? null : text;
}
