using Progressie.Checklists;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of two drafts that were put together. Only written: the response inside of it is read.</summary>
internal static class ChecklistMergeDocument
{
    private static readonly WordShape<ChecklistColumn> Column = new(ChecklistWords.Columns, PersonalData.None);

    internal static readonly ObjectShape<MergedBox> Box = new(static o =>
    {
        o.Required("item", IdOfItem, static box => box.Item);
        o.Required("column", Column, static box => box.Column);
        o.Required("crossed", YesOrNo, static box => box.IsCrossed);
        o.Optional("at", Moment, static box => box.At);
        o.Optional("otherAt", Moment, static box => box.OtherAt);
    })
    {
        Definition = "mergedBox",
    };

    internal static readonly ObjectShape<MergedNote> Note = new(static o =>
    {
        o.Required("item", IdOfItem, static note => note.Item);
        o.Required("column", Column, static note => note.Column);
        o.Optional("kept", Words, static note => note.Kept);
        o.Optional("other", Words, static note => note.Other);
        o.Optional("at", Moment, static note => note.At);
        o.Optional("otherAt", Moment, static note => note.OtherAt);
    })
    {
        Definition = "mergedNote",
    };

    internal static readonly ObjectShape<MergedIntention> Intention = new(static o =>
    {
        o.Optional("kept", ResponseDocument.Intention, static intention => intention.Kept);
        o.Optional("other", ResponseDocument.Intention, static intention => intention.Other);
        o.Optional("removedAt", Moment, static intention => intention.RemovedAt);
        o.Optional("removedBy", IdOfPerson, static intention => intention.RemovedBy);
    })
    {
        Definition = "mergedIntention",
    };

    internal static readonly DocumentShape<ChecklistMerge> Merge = new("checklist-merge", 1,
        "read the response inside of it, which is a ChecklistResponse of its own", static o =>
    {
        o.Required("response", ResponseDocument.Response.Root, static merge => merge.Response);
        o.List("boxes", new ListShape<MergedBox>(IssueTerms.Array, Box), static merge => merge.Boxes);
        o.List("notes", new ListShape<MergedNote>(IssueTerms.Array, Note), static merge => merge.Notes);
        o.List("intentions", new ListShape<MergedIntention>(IssueTerms.Array, Intention), static merge => merge.Intentions);
    });
}
