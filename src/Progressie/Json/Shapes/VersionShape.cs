using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>The version of a definition.</summary>
internal sealed class VersionShape : Shape<DefinitionVersion>
{
    internal override string Phrase => IssueTerms.WholeNumberFrom1;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadWholeNumber(1, int.MaxValue) is not { } number)
        {
            return false;
        }

        slot.Bits = number;
        return true;
    }

    internal override DefinitionVersion Take(in Slot slot) => DefinitionVersion.FromNumber((int)slot.Bits);

    internal override void Write(Utf8JsonWriter writer, DefinitionVersion value) => writer.WriteNumberValue(value.Number);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, DefinitionVersion value) =>
        writer.WriteNumber(name, value.Number);

    internal override ShapeInfo Describe() => new ScalarInfo("version", PersonalData.None);
}
