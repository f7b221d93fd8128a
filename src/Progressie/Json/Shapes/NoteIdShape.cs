using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>The id of a note: the id of the operation that put it on the board.</summary>
internal sealed class NoteIdShape(OperationIdShape operation) : Shape<NoteId>
{
    internal override string Phrase => IssueTerms.NoteId;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot) => operation.TryRead(ref reader, ref slot);

    internal override NoteId Take(in Slot slot) => NoteId.Of(operation.Take(slot));

    internal override void Write(Utf8JsonWriter writer, NoteId value) => operation.Write(writer, value.AddedBy);

    internal override ShapeInfo Describe() => operation.Describe();
}
