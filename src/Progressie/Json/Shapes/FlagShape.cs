using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>True or false.</summary>
internal sealed class FlagShape(PersonalData personal) : Shape<bool>
{
    internal override string Phrase => IssueTerms.TrueOrFalse;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadFlag() is not { } flag)
        {
            return false;
        }

        slot.Bits = flag ? 1 : 0;
        return true;
    }

    internal override bool Take(in Slot slot) => slot.Bits != 0;

    internal override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, bool value) => writer.WriteBoolean(name, value);

    internal override ShapeInfo Describe() => new ScalarInfo("flag", personal);
}
