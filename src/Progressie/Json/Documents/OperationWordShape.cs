using System.Text.Json;
using Progressie.Circles;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json.Documents;

/// <summary>The word for what an operation does, where the rest of it is left out.</summary>
internal sealed class OperationWordShape : Shape<CircleOperation>
{
    internal override string Phrase => IssueTerms.String;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot) =>
        throw new InvalidOperationException("A history is only written.");

    internal override CircleOperation Take(in Slot slot) => (CircleOperation)slot.Reference!;

    internal override void Write(Utf8JsonWriter writer, CircleOperation value) =>
        writer.WriteStringValue(CircleOperationShapes.WordOf(value));

    internal override ShapeInfo Describe() => new WordInfo(CircleOperationShapes.NoteWords, PersonalData.None);
}
