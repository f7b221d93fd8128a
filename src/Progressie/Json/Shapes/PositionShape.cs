using System.Text.Json;
using Progressie.Internal;
using Progressie.Scales;

namespace Progressie.Json.Shapes;

/// <summary>A position on a scale: by what it says, and never rounded.</summary>
internal sealed class PositionShape : Shape<ScalePosition>
{
    internal override string Phrase => IssueTerms.Position;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadNumber(Phrase) is not { } text)
        {
            return false;
        }

        bool isExact = ExactDecimal.TryParse(text, out decimal number);
        if (isExact && TenthsOf.TryGet(number, 0, ScalePosition.MostTenths, out int tenths))
        {
            slot.Bits = tenths;
            return true;
        }

        reader.Report(
            isExact && number < 0 ? IssueCode.PositionBelowZero : IssueCode.PositionOutOfRange, ("found", TextRules.Excerpt(text)));
        return false;
    }

    internal override ScalePosition Take(in Slot slot) => ScalePosition.FromTenths((int)slot.Bits);

    internal override void Write(Utf8JsonWriter writer, ScalePosition value) => writer.WriteNumberValue(value.Value);

    internal override ShapeInfo Describe() => new ScalarInfo("position", PersonalData.Answer);
}
