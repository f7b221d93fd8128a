using System.Globalization;

namespace Progressie.Json.Shapes;

/// <summary>Reads numbers that are written in plain digits.</summary>
internal static class PlainDecimal
{
    // As many as a decimal holds for certain, so that none is dropped.
    private const int MostCharacters = 28;

    internal static bool TryParse(string text, out decimal number)
    {
        number = 0;
        return text.Length <= MostCharacters
            && decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
