using System.Text.Json;

namespace Progressie.Json.Shapes;

/// <summary>A shape whose values are judged once they were read, by what else the document says.</summary>
/// <param name="inner">The shape.</param>
/// <param name="check">Judges a value, reports what is wrong with it, and says whether it can be used.</param>
internal sealed class CheckedShape<T>(Shape<T> inner, CheckedShape<T>.Check check) : Shape<T>
    where T : notnull
{
    internal delegate bool Check(ref DocumentReader reader, T value);

    internal override string Phrase => inner.Phrase;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot) =>
        inner.TryRead(ref reader, ref slot) && check(ref reader, inner.Take(slot));

    internal override T Take(in Slot slot) => inner.Take(slot);

    internal override void Write(Utf8JsonWriter writer, T value) => inner.Write(writer, value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => inner.Write(writer, name, value);

    internal override ShapeInfo Describe() => inner.Describe();
}
