using System.Buffers.Text;

namespace Progressie.Json;

/// <summary>Looks at the text of a JSON string as it stands in the document, before its escapes are taken out.</summary>
/// <remarks>The framework finds half of a surrogate pair by throwing. That is far too dear for what anybody can send a thousand times in
/// one document.</remarks>
internal static class EscapedText
{
    // A backslash, a u and four digits.
    private const int Length = 6;

    /// <summary>Whether there is an escaped half of a surrogate pair, so that the text can be no text. Half a pair that is not escaped is
    /// no UTF-8, and was refused before.</summary>
    internal static bool HoldsHalfPair(ReadOnlySpan<byte> text)
    {
        for (int i = text.IndexOf((byte)'\\'); i >= 0; i = text.IndexOf((byte)'\\'))
        {
            text = text[i..];
            int unit = UnitAt(text);
            if (unit is >= 0xDC00 and <= 0xDFFF)
            {
                return true;
            }

            bool isHigh = unit is >= 0xD800 and <= 0xDBFF;
            if (isHigh && UnitAt(text[Length..]) is not (>= 0xDC00 and <= 0xDFFF))
            {
                return true;
            }

            text = text[(isHigh ? 2 * Length : unit >= 0 ? Length : 2)..];
        }

        return false;
    }

    /// <summary>The UTF-16 unit that an escape at the beginning stands for, or -1 when that is no escape of a unit.</summary>
    private static int UnitAt(ReadOnlySpan<byte> text) =>
        text.Length >= Length && text[0] == '\\' && text[1] == 'u'
        && Utf8Parser.TryParse(text.Slice(2, 4), out ushort unit, out int read, 'x') && read == 4
            ? unit
            : -1;
}
