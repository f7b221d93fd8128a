using System.Text;

namespace Progressie.Internal;

/// <summary>A few words of the format, to be told apart in bytes.</summary>
internal sealed class WireWords
{
    private readonly byte[][] _utf8;
    private string? _expectation;

    internal WireWords(string[] words, string? expectation = null)
    {
        All = words;
        _expectation = expectation;
        _utf8 = new byte[words.Length][];
        for (int i = 0; i < words.Length; i++)
        {
            _utf8[i] = Encoding.ASCII.GetBytes(words[i]);
        }
    }

    internal string[] All { get; }

    /// <summary>What messages say is expected: one of the words.</summary>
    internal string Expectation => _expectation ??= IssueTerms.OneOf(All);

    /// <summary>The place of a word, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> utf8)
    {
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (utf8.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
