using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>A value that is always the same, which was looked at before the object is read: the kind of a document or of a case, its
/// schema.</summary>
internal sealed class ConstantShape(string phrase, string json) : Shape
{
    internal override string Phrase => phrase;

    internal override PersonalData Personal => PersonalData.None;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        reader.Skip();
        return true;
    }

    internal void Write(Utf8JsonWriter writer) => writer.WriteRawValue(json, skipInputValidation: true);

    internal override ShapeInfo Describe() => new ConstantInfo(json);
}
