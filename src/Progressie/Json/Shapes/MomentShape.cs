using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A date and time with its offset.</summary>
internal sealed class MomentShape : Shape<DateTimeOffset>
{
    internal override string Phrase => IssueTerms.Moment;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadMoment() is not { } moment)
        {
            return false;
        }

        slot.Bits = moment.Ticks;
        slot.Second = moment.Offset.Ticks;
        return true;
    }

    internal override DateTimeOffset Take(in Slot slot) => new(slot.Bits, new TimeSpan(slot.Second));

    internal override void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset value) => writer.WriteString(name, value);

    internal override ShapeInfo Describe() => new ScalarInfo("moment", PersonalData.Moment);
}
