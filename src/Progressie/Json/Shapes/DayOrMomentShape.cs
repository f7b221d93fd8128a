using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A day, or a date and time with its offset.</summary>
internal sealed class DayOrMomentShape : Shape<DayOrMoment>
{
    internal override string Phrase => IssueTerms.DateOrMoment;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadDayOrMoment() is not { } when)
        {
            return false;
        }

        slot.Bits = when.Moment?.Ticks ?? when.Day.DayNumber;
        slot.Second = when.Moment?.Offset.Ticks ?? 0;
        slot.Third = when.Moment is null ? 0 : 1;
        return true;
    }

    internal override DayOrMoment Take(in Slot slot) => slot.Third == 0
        ? DayOrMoment.Of(DateOnly.FromDayNumber((int)slot.Bits))
        : DayOrMoment.Of(new DateTimeOffset(slot.Bits, new TimeSpan(slot.Second)));

    internal override void Write(Utf8JsonWriter writer, DayOrMoment value)
    {
        if (value.Moment is { } moment)
        {
            writer.WriteStringValue(moment);
        }
        else
        {
            writer.WriteStringValue(Moments.Text(value.Day));
        }
    }

    internal override ShapeInfo Describe() => new ScalarInfo("dayOrMoment", PersonalData.Moment);
}
