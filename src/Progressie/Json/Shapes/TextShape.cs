using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A text that people wrote.</summary>
/// <param name="personal">What it can hold of people.</param>
/// <param name="definition">The name of its definition in schemas.</param>
internal sealed class TextShape(PersonalData personal, string definition = "text") : ReferenceShape<string>
{
    internal override string Phrase => IssueTerms.Text;

    internal override object? ReadReference(ref DocumentReader reader) => reader.ReadText();

    internal override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(Whole(value));

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, Whole(value));

    internal override ShapeInfo Describe() => new ScalarInfo(definition, personal);

    // A leaf by itself, such as a next step, is written before anything judged its texts; the writer would put another character there.
    internal static string Whole(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                throw new ArgumentException("A text holds half of a surrogate pair, which no document can carry.", nameof(text));
            }
        }

        return text;
    }
}
