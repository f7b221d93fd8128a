using System.Globalization;
using Progressie.Internal;
using Progressie.Scales;

namespace Progressie.Json;

/// <summary>Reads positions and numbers below the scale: by what they say in plain digits, and never rounded.</summary>
internal static class ScalePositionReading
{
    // As many as a decimal holds for certain, so that none is dropped.
    private const int MostCharacters = 28;

    internal static ScalePosition? Read(ref DocumentReader reader)
    {
        if (reader.ReadNumber(IssueTerms.Position) is not { } text)
        {
            return null;
        }

        bool isPlain = TryParse(text, out decimal number);
        if (isPlain && TenthsOf.TryGet(number, 0, ScalePosition.MostTenths, out int tenths))
        {
            return ScalePosition.FromTenths(tenths);
        }

        reader.Report(isPlain && number < 0 ? IssueCode.PositionBelowZero : IssueCode.PositionOutOfRange, ("found", TextRules.Excerpt(text)));
        return null;
    }

    internal static decimal? ReadBelow(ref DocumentReader reader)
    {
        if (reader.ReadNumber(IssueTerms.NumberBelow0) is not { } text)
        {
            return null;
        }

        if (TryParse(text, out decimal number) && TenthsOf.TryGet(number, TenthsOf.LeastBelow, -1, out int tenths))
        {
            return TenthsOf.Number(tenths);
        }

        reader.Report(IssueCode.BelowNumberInvalid, ("found", TextRules.Excerpt(text)));
        return null;
    }

    private static bool TryParse(string text, out decimal number)
    {
        number = 0;
        return text.Length <= MostCharacters
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
