using Progressie.Circles;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json.Documents;

/// <summary>The document of operations that go from one replica to another. What merging says of them comes when a board applies
/// them.</summary>
internal static class CircleMessageDocument
{
    internal static readonly DocumentShape<CircleMessage> Message = new(CircleMessage.DocumentKind, 1, static o =>
    {
        Field<BoardId> board = o.Required("board", SharedShapes.IdOfBoard, static message => message.Board);
        Field<IReadOnlyList<CircleOperation>> operations =
            o.Required("operations", CircleOperationShapes.Operations, static message => message.Operations);
        return (ref reader, scoped v) => CircleMessage.FromBoard(board[v], (ValueList<CircleOperation>)operations[v]);
    });
}
