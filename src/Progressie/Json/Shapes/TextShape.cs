using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A text that people wrote.</summary>
/// <param name="personal">What it can hold of people.</param>
/// <param name="definition">The name of its definition in schemas.</param>
internal sealed class TextShape(PersonalData personal, string definition = "text") : ReferenceShape<string>
{
    internal override string Phrase => IssueTerms.Text;

    internal override PersonalData Personal => personal;

    internal override object? ReadReference(ref DocumentReader reader) => reader.ReadText();

    internal override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, value);

    internal override ShapeInfo Describe() => new ScalarInfo(definition, personal);
}
