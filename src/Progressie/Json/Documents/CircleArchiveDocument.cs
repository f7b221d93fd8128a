using Progressie.Circles;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json.Documents;

/// <summary>The document of what was taken out of a board to keep apart.</summary>
internal static class CircleArchiveDocument
{
    internal static readonly DocumentShape<CircleArchive> Archive = new(CircleArchive.DocumentKind, 1, static o =>
    {
        Field<BoardId> board = o.Required("board", SharedShapes.IdOfBoard, static archive => archive.Board);
        Field<IReadOnlyList<CircleOperation>> operations =
            o.Required("operations", CircleOperationShapes.Operations, static archive => archive.Operations);
        return (ref reader, scoped v) => new CircleArchive(board[v], (ValueList<CircleOperation>)operations[v]);
    });
}
