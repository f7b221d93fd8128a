using System.Buffers.Binary;
using Progressie.Checklists;

namespace Progressie.Json.Documents;

/// <summary>Marks as we write them when nothing is indented: every item, in order, without white space.</summary>
/// <remarks>Copies and compares bytes and looks at no tokens, several times as fast as the reader could step. Whatever deviates, right or
/// wrong, is left to the thorough way in <see cref="MarksShape"/>, which the tests hold this to.</remarks>
internal static class CanonicalMarks
{
    /// <summary>How long a word is at most, its closing quote included.</summary>
    internal const int LongestWord = 9;

    // A word is looked up by its fifth letter, in which all differ (that of both is its quote), and without a branch on what it is: marks
    // come in no order that a processor could foresee. The next mark waits for the length, so that nothing is worked out before it.
    private const int Telling = 4;
    private const int Places = byte.MaxValue + 1;

    /// <summary>The first eight letters of the word at each place, as they lie in memory; zero where there is none.</summary>
    private static readonly ulong[] Words = new ulong[Places];

    /// <summary>What of eight bytes belongs to the word at each place, its closing quote included.</summary>
    private static readonly ulong[] Masks = new ulong[Places];

    /// <summary>How long the word at each place is with its closing quote.</summary>
    private static readonly byte[] Lengths = new byte[Places];

    /// <summary>Whether the word at each place says seen, achieved and desired: a bit for each.</summary>
    private static readonly byte[] Crosses = new byte[Places];

    static CanonicalMarks()
    {
        Add(WordOf(ItemState.Achieved), 0b011);
        Add(WordOf(ItemState.Desired), 0b101);
        Add(WordOf(ItemState.Both), 0b111);
        Add(WordOf(ItemState.Neither), 0b001);
        Add(WordOf(ItemState.NotSeen), 0b000);
    }

    /// <summary>Reads the marks after an opening brace.</summary>
    /// <param name="utf8">The bytes after the brace.</param>
    /// <param name="prefixes"><see cref="ItemTexts.MarkPrefixes"/>.</param>
    /// <param name="words">Room for three words for every 64 items; filled when the marks are as we write them.</param>
    /// <returns>How many bytes there are before the closing brace, or -1 when the marks are not as we write them.</returns>
    internal static int Read(ReadOnlySpan<byte> utf8, byte[][] prefixes, Span<ulong> words)
    {
        ReadOnlySpan<byte> rest = utf8;
        ulong seen = 0, achieved = 0, desired = 0;
        int next = 0;
        for (int i = 0; i < prefixes.Length; i++)
        {
            byte[] prefix = prefixes[i];
            if (!rest.StartsWith(prefix))
            {
                return -1;
            }

            rest = rest[prefix.Length..];
            if (rest.Length <= Telling)
            {
                return -1;
            }

            int place = rest[Telling];
            int length = Lengths[place];
            if (((FirstEight(rest) & Masks[place]) ^ Words[place]) != 0
                || length == 0 || rest.Length < length || rest[length - 1] != '"')
            {
                return -1;
            }

            ulong crosses = Crosses[place];
            seen |= (crosses & 1) << i;
            achieved |= (crosses >> 1 & 1) << i;
            desired |= (crosses >> 2) << i;
            rest = rest[length..];
            if ((i & 63) == 63 || i == prefixes.Length - 1)
            {
                words[next++] = seen;
                words[next++] = achieved;
                words[next++] = desired;
                seen = achieved = desired = 0;
            }
        }

        return !rest.IsEmpty && rest[0] == '}' ? utf8.Length - rest.Length : -1;
    }

    /// <summary>Writes the marks of all items, with their braces.</summary>
    /// <param name="room">Room for <see cref="ItemTexts.LongestMarks"/> bytes.</param>
    /// <param name="prefixes"><see cref="ItemTexts.MarkPrefixes"/>.</param>
    /// <param name="marks">The marks.</param>
    /// <returns>How many bytes were written.</returns>
    internal static int Write(Span<byte> room, byte[][] prefixes, MarkSet marks)
    {
        room[0] = (byte)'{';
        int length = 1;
        for (int i = 0; i < prefixes.Length; i++)
        {
            prefixes[i].CopyTo(room[length..]);
            length += prefixes[i].Length;
            ReadOnlySpan<byte> word = WordOf(marks[i].State);
            word.CopyTo(room[length..]);
            length += word.Length;
        }

        room[length] = (byte)'}';
        return length + 1;
    }

    private static ReadOnlySpan<byte> WordOf(ItemState state) => state switch
    {
        ItemState.Achieved => "achieved\""u8,
        ItemState.Desired => "desired\""u8,
        ItemState.Both => "both\""u8,
        ItemState.Neither => "neither\""u8,
        _ => "not-seen\""u8,
    };

    private static void Add(ReadOnlySpan<byte> word, byte crosses)
    {
        int place = word[Telling];
        Words[place] = FirstEight(word);
        Masks[place] = word.Length >= sizeof(ulong) ? ulong.MaxValue : (1UL << (word.Length * 8)) - 1;
        Lengths[place] = (byte)word.Length;
        Crosses[place] = crosses;
    }

    private static ulong FirstEight(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong))
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(text);
        }

        ulong letters = 0;
        for (int i = 0; i < text.Length; i++)
        {
            letters |= (ulong)text[i] << (i * 8);
        }

        return letters;
    }
}
