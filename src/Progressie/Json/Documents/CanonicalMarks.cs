using Progressie.Checklists;

namespace Progressie.Json.Documents;

/// <summary>Reads marks that lie in a document exactly as we write them: every item, in order, without white space.</summary>
/// <remarks>Compares bytes and looks at no tokens, several times as fast as the reader could step. Whatever deviates, right or wrong, is
/// left to the thorough way in <see cref="MarksShape"/>, which the tests hold this to.</remarks>
internal static class CanonicalMarks
{
    /// <summary>Reads the marks after an opening brace.</summary>
    /// <param name="utf8">The bytes after the brace.</param>
    /// <param name="prefixes"><see cref="ItemTexts.MarkPrefixes"/>.</param>
    /// <param name="words">Room for three words for every 64 items; filled when the marks are as we write them.</param>
    /// <returns>How many bytes there are before the closing brace, or -1 when the marks are not as we write them.</returns>
    internal static int Read(ReadOnlySpan<byte> utf8, byte[][] prefixes, Span<ulong> words)
    {
        int at = 0;
        for (int i = 0; i < prefixes.Length; i++)
        {
            ReadOnlySpan<byte> rest = utf8[at..];
            ReadOnlySpan<byte> prefix = prefixes[i];
            if (!rest.StartsWith(prefix) || rest.Length == prefix.Length)
            {
                return -1;
            }

            rest = rest[prefix.Length..];
            (ItemState state, int length) = rest[0] switch
            {
                (byte)'a' when rest.StartsWith("achieved\""u8) => (ItemState.Achieved, 9),
                (byte)'d' when rest.StartsWith("desired\""u8) => (ItemState.Desired, 8),
                (byte)'b' when rest.StartsWith("both\""u8) => (ItemState.Both, 5),
                (byte)'n' when rest.StartsWith("neither\""u8) => (ItemState.Neither, 8),
                (byte)'n' when rest.StartsWith("not-seen\""u8) => (ItemState.NotSeen, 9),
                _ => (ItemState.NotSeen, 0),
            };
            if (length == 0)
            {
                return -1;
            }

            MarkSet.Cross(words, i, state);
            at += prefix.Length + length;
        }

        return at < utf8.Length && utf8[at] == '}' ? at : -1;
    }
}
