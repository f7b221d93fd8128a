using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>A whole number between two bounds, of which a linter may have the last word.</summary>
internal sealed class NumberShape(string phrase, int least, int most, PersonalData personal, bool isForLinter = false) : Shape<int>
{
    internal override string Phrase => phrase;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadWholeNumber(least, most, isForLinter) is not { } number)
        {
            return false;
        }

        slot.Bits = number;
        return true;
    }

    internal override int Take(in Slot slot) => (int)slot.Bits;

    internal override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, int value) => writer.WriteNumber(name, value);

    internal override ShapeInfo Describe() => new NumberInfo(least, most, isForLinter, personal);
}
