using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Progressie.Tests.Support;

/// <summary>A text as it comes through a door: typed, pasted from somewhere, cut off half-way, or made to be wrong.</summary>
public sealed record TypedText(string Text)
{
    /// <summary>Whether a document can hold it, said in another way than the library says it.</summary>
    public bool IsSound => Text.Any(static c => !char.IsWhiteSpace(c))
        && Text.Length <= 20_000
        && !Text.Any(static c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Control && c is not ('\t' or '\n' or '\r'))
        && IsUnicode(Text);

    /// <summary>For <c>[Property(Arbitrary = [typeof(TypedText)])]</c>. Shrinks to shorter texts, and characters to a plain one.</summary>
    public static Arbitrary<TypedText> Arbitrary() => Arb.From(Any.Select(static text => new TypedText(text)), Shrink);

    /// <inheritdoc/>
    public override string ToString(
        ) => string.Concat(Text.Take(200).Select(static c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"))
        + $" ({Text.Length})";

    private static Gen<string> Any => Gen.Frequency(
        (6, Generate.Text),
        (
            2,
            Gen.Elements(
                string.Empty, " ", "\t\r\n", "\u00A0\u2003", "\u000B", "a\u000Bb", "\u0000", "\u007F", "\u0085", "\uD83D", "a\uDE00",
                "\uDE00\uD83D", "\uFFFF")),
        (1, Gen.Elements("1@phone", "9@x", "0@phone", "a/b~c", "own", "handovers", "a b")),
        (1, Gen.Elements(new string('x', 20_000), new string('x', 20_001), string.Concat(Enumerable.Repeat("\U0001F600", 10_001)))),
        (3, ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(static characters => new string(characters))));

    private static IEnumerable<TypedText> Shrink(TypedText typed)
    {
        string text = typed.Text;
        if (text.Length > 1)
        {
            yield return new TypedText(text[..(text.Length / 2)]);
            yield return new TypedText(text[(text.Length / 2)..]);
        }

        for (int i = 0; i < Math.Min(text.Length, 20); i++)
        {
            yield return new TypedText(text.Remove(i, 1));
            if (text[i] != 'a')
            {
                yield return new TypedText($"{text[..i]}a{text[(i + 1)..]}");
            }
        }
    }

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
