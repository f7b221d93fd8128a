using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Progressie.Internal;

namespace Progressie.Tests.Support;

/// <summary>A text as it comes through a door: typed, pasted from somewhere, cut off half-way, or made to be wrong; anything but
/// <see langword="null"/>.</summary>
public sealed record Typed(string Text)
{
    /// <summary>Whether a document can hold it, said in another way than the library says it.</summary>
    public bool IsSound => Text.EnumerateRunes().Any(Shows)
        && Text.Length <= 20_000
        && !Text.Any(static c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Control && c is not ('\t' or '\n' or '\r'))
        && IsUnicode(Text);

    /// <summary>Registers the generator: <c>[Property(Arbitrary = [typeof(Typed)])]</c>. Shrinks towards short and plain.</summary>
    public static Arbitrary<Typed> Any() => Arb.From(AnyText.Select(static text => new Typed(text)), static typed => Shrink(typed.Text));

    private static Gen<string> AnyText => Gen.Frequency(
        (3, Generate.Text),
        (
            3,
            Gen.Elements(
                "a1", "c1", "noor", "samira", "9Z-1", "a 1", "A1", "nl", "1@phone", "9@x", "0@phone", "a/b~c", "own", "handovers",
                new string('x', 64), new string('x', 65), new string('x', 129))),
        (2, Gen.Elements(string.Empty, " ", "\t\r\n", "\u00A0", "\u200B", "\u2028", "\uFEFF", "\u3000", "\u00A0\u2003", "\u000B")),
        (2, Gen.Elements("\u00AD", "\u0301", "\u3164", "\u2800 \uFFA0", "\uFE0F", "\U000E0041\U000E007F", "\u034F\u200D", "\u0600")),
        (
            1,
            Gen.Elements(
                new string('x', 20_000), new string('x', 20_001), new string(' ', 20_001), new string('\u0007', 300),
                string.Concat(Enumerable.Repeat("\U0001F600", 10_001)))),
        (1, ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(static characters => new string(characters))),
        (4, Piece.ArrayOf().Select(string.Concat)));

    private static Gen<string> Piece => Gen.Frequency(
        (3, Gen.Elements("a", " ", "é", "😀", "/", "~", "{found}", "{", "}", "\"", "\\", "<", "\u001b[31m", "%s", "\r", "\n", "İ")),
        (2, Gen.Elements("\v", "\0", "\u007f", "\u0085", "\uD800", "\uDC00", "\uDE00\uD83D", "\uFFFF", "\u202E", "\u00AD")),
        (1, Gen.Choose(0, char.MaxValue).Select(static code => ((char)code).ToString())));

    /// <summary>Shows the text so that a failure can be read and typed again.</summary>
    public override string ToString() => $"typed ({Text.Length}) \"{TextRules.Visible(Text.Length > 200 ? Text[..200] : Text)}\"";

    private static IEnumerable<Typed> Shrink(string text)
    {
        if (text.Length > 1)
        {
            yield return new Typed(text[..(text.Length / 2)]);
            yield return new Typed(text[(text.Length / 2)..]);
        }

        for (int i = 0; i < Math.Min(text.Length, 40); i++)
        {
            yield return new Typed(text.Remove(i, 1));
            if (text[i] is not ('a' or ' '))
            {
                yield return new Typed(text[..i] + "a" + text[(i + 1)..]);
            }
        }
    }

    /// <summary>Whether anything of a character is to be seen: by category, and what categories do not tell.</summary>
    private static bool Shows(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => false,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Control => !Rune.IsWhiteSpace(rune),
        UnicodeCategory.Format => rune.Value is (>= 0x600 and <= 0x605) or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2 or 0x110BD or 0x110CD
            or (>= 0x13430 and <= 0x1343F),
        UnicodeCategory.OtherNotAssigned => rune.Value % 0x10000 < 0xFFFE
            && rune.Value is not (0x2065 or (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF)),
        _ => rune.Value is not (0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0),
    };

    private static bool IsUnicode(string text)
    {
        try
        {
            new UTF8Encoding(false, true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
