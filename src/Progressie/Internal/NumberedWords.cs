namespace Progressie.Internal;

/// <summary>Words with the number that each stands for: what a <see cref="Vocabulary{T}"/> holds, whatever its enumeration.</summary>
internal sealed class NumberedWords
{
    /// <summary>What messages say is expected, when that is not just one of the words.</summary>
    internal string? Expectation;

    private readonly List<string> _words = [];
    private readonly List<int> _numbers = [];
    private WireWords? _utf8;

    /// <summary>The words in bytes, once all were added.</summary>
    internal WireWords Utf8 => _utf8 ??= new WireWords(_words.ToArray(), Expectation);

    internal void Add(int number, string word)
    {
        _numbers.Add(number);
        _words.Add(word);
    }

    internal int NumberAt(int place) => _numbers[place];

    internal string? WordOf(int number)
    {
        int place = _numbers.IndexOf(number);
        return place < 0 ? null : _words[place];
    }
}
