using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>One of the words of a vocabulary.</summary>
internal sealed class WordShape<T>(Vocabulary<T> vocabulary, PersonalData personal) : Shape<T>
    where T : struct, Enum
{
    internal override string Phrase => vocabulary.Expectation;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        int place = reader.ReadWord(vocabulary.Utf8);
        slot.Bits = place;
        return place >= 0;
    }

    internal override T Take(in Slot slot) => vocabulary.At((int)slot.Bits);

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(vocabulary[value]);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) =>
        writer.WriteString(name, vocabulary.WordAt(name.Value, value));

    internal override ShapeInfo Describe() => new WordInfo(vocabulary.Utf8.All, personal);
}
