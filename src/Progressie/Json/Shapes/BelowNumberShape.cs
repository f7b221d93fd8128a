using System.Text.Json;
using Progressie.Internal;
using Progressie.Scales;

namespace Progressie.Json.Shapes;

/// <summary>The number that somebody gave below a scale: by what it says, and never rounded.</summary>
internal sealed class BelowNumberShape : Shape<decimal>
{
    internal override string Phrase => IssueTerms.NumberBelow0;

    internal override bool TryRead(ref DocumentReader reader, ref Slot slot)
    {
        if (reader.ReadNumber(Phrase) is not { } text)
        {
            return false;
        }

        if (ExactDecimal.TryParse(text, out decimal number) && TenthsOf.TryGet(number, TenthsOf.LeastBelow, -1, out int tenths))
        {
            slot.Bits = tenths;
            return true;
        }

        reader.Report(IssueCode.BelowNumberInvalid, ("found", TextRules.Excerpt(text)));
        return false;
    }

    internal override decimal Take(in Slot slot) => TenthsOf.Number((int)slot.Bits);

    internal override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    internal override ShapeInfo Describe() => new ScalarInfo("belowNumber", PersonalData.Answer);
}
