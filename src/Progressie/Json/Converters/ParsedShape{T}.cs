using System.Text.Json;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json.Converters;

/// <summary>An id of whatever type by the rule it is parsed with. Not for documents, which read theirs without making a box.</summary>
/// <param name="rule">The rule, for messages.</param>
internal sealed class ParsedShape<T>(string rule) : Shape<T>
    where T : struct, IParsable<T>
{
    internal override string Phrase => IssueTerms.String;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadId<T>(rule) is not { } id)
        {
            return false;
        }

        slot.Reference = id;
        return true;
    }

    internal override T Take(in Slot slot) => (T)slot.Reference!;

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());

    internal override ShapeInfo Describe() => throw new InvalidOperationException("It stands in no document.");
}
