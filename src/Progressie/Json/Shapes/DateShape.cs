using System.Text.Json;
using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>A day.</summary>
internal sealed class DateShape : Shape<DateOnly>
{
    internal override string Phrase => IssueTerms.Date;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        bool isDate = reader.TryReadDate(out DateOnly date);
        slot.Bits = date.DayNumber;
        return isDate;
    }

    internal override DateOnly Take(in Slot slot) => DateOnly.FromDayNumber((int)slot.Bits);

    internal override void Write(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(Moments.Text(value));

    internal override ShapeInfo Describe() => new ScalarInfo("date", PersonalData.Moment);
}
