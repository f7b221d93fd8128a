using Progressie.Circles;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.CircleOperationShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What is computed from circle boards: what came out of a merge, and two sides beside each other. Only written; the boards are
/// read.</summary>
internal static class CircleResultDocuments
{
    private static readonly ListShape<CircleConflict> Conflicts = new(IssueTerms.Array, CircleSnapshotDocument.Conflict);

    internal static readonly DocumentShape<CircleMerge> Merge = new("circle-merge", 1,
        "read the CircleBoard and the CircleMessage and apply it again", static o =>
    {
        o.Required("board", SharedShapes.IdOfBoard, static merge => merge.Board.Id);
        o.Required("arrived", Operations, static merge => merge.Arrived);
        o.Required("conflicts", Conflicts, static merge => merge.Conflicts);
        o.List("waiting", Operations, static merge => merge.Waiting);
        o.List("leftOut", Operations, static merge => merge.LeftOut);
        o.List("changed", new ListShape<NoteId>(IssueTerms.Array, IdOfNote), static merge => merge.Changed);
    });

    internal static readonly ObjectShape<ComparedNotes> Pair = new(static o =>
    {
        o.Optional("first", CircleSnapshotDocument.Note, static pair => pair.First);
        o.Optional("second", CircleSnapshotDocument.Note, static pair => pair.Second);
    })
    {
        Definition = "comparedNotes",
    };

    private static readonly ListShape<ComparedNotes> Pairs = new(IssueTerms.Array, Pair);

    internal static readonly DocumentShape<CircleComparison> Comparison = new("circle-comparison", 1,
        "read the CircleBoard and compare its sides again", static o =>
    {
        o.Required("first", Person, static comparison => comparison.First);
        o.Required("second", Person, static comparison => comparison.Second);
        o.Required("inner", Pairs, static comparison => comparison.Inner);
        o.Required("outer", Pairs, static comparison => comparison.Outer);
        o.Required("across", Pairs, static comparison => comparison.Across);
    });
}
