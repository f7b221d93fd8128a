using System.Globalization;

namespace Progressie.Scales;

/// <summary>Numbers in whole tenths: what a person says, kept exactly.</summary>
internal static class TenthsOf
{
    /// <summary>The lowest number below a scale that is recorded.</summary>
    internal const int LeastBelow = -10_000;

    /// <summary>The number without zeros at the end, so that what equals looks the same.</summary>
    internal static decimal Number(int tenths) => tenths % 10 == 0 ? tenths / 10 : tenths / 10m;

    internal static string Text(int tenths) => Number(tenths).ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives the tenths of a number within bounds; nothing when it is out of them or finer than a tenth.</summary>
    internal static bool TryGet(decimal number, int least, int most, out int tenths)
    {
        bool isKnown = number >= Number(least) && number <= Number(most) && decimal.IsInteger(number * 10);
        tenths = isKnown ? (int)(number * 10) : 0;
        return isKnown;
    }
}
