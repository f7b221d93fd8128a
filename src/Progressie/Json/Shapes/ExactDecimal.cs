using System.Globalization;

namespace Progressie.Json.Shapes;

/// <summary>Reads numbers by what they say, in whichever of the ways of JSON that is written, as JSON Schema has it: 1, 1.0 and 10e-1 are
/// one number. Nothing is rounded.</summary>
internal static class ExactDecimal
{
    // As many as a decimal holds for certain, so that none is dropped.
    private const int MostCharacters = 28;

    /// <summary>Reads a number of JSON.</summary>
    /// <param name="text">The number, as JSON allows it.</param>
    /// <param name="number">The number, or 0.</param>
    /// <returns>Whether it has no more digits than can be kept.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        int mark = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> digits = mark < 0 ? text : text[..mark];
        int exponent = 0;
        if (mark >= 0 && !int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        if (digits.Contains('.'))
        {
            digits = digits.TrimEnd('0');
        }

        return digits.Length <= MostCharacters
            && decimal.TryParse(
                digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal mantissa)
            && TryShift(mantissa, exponent, out number);
    }

    private static bool TryShift(decimal mantissa, int exponent, out decimal number)
    {
        number = mantissa;
        for (; exponent > 0 && number != 0; exponent--)
        {
            if (Math.Abs(number) > decimal.MaxValue / 10)
            {
                return false;
            }

            number *= 10;
        }

        for (; exponent < 0 && number != 0; exponent++)
        {
            decimal smaller = number / 10;
            if (smaller * 10 != number)
            {
                return false;
            }

            number = smaller;
        }

        return true;
    }
}
