using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Counts what filling in parameters adds to texts: a place of three signs can stand for pages.</summary>
/// <remarks>The longest of the words of a parameter counts, in whichever language: which of them is shown depends on the reader.</remarks>
internal sealed class FilledIn
{
    /// <summary>How many characters parameters may add to all texts of a model together.</summary>
    internal const int MostCharacters = 1_000_000;

    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);

    internal FilledIn(IReadOnlyList<ModelParameter> parameters, IReadOnlyList<ParameterValue> values)
    {
        foreach (ModelParameter parameter in parameters)
        {
            _lengths[parameter.Id.ToString()] = Longest(parameter.Default);
        }

        foreach (ParameterValue value in values)
        {
            _lengths[value.Parameter.ToString()] = Longest(value.Text);
        }
    }

    internal long Characters { get; private set; }

    internal void Add(LocalizedText text)
    {
        foreach ((_, string words) in text.Entries)
        {
            ReadOnlySpan<char> rest = words;
            while (Template.TryTakePlace(ref rest, out _, out ReadOnlySpan<char> place))
            {
                Characters += _lengths.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(place, out int length) ? length : 0;
            }
        }
    }

    /// <summary>Reports when it is too much.</summary>
    internal static void Check(long characters, IssueCollector issues)
    {
        if (characters > MostCharacters)
        {
            issues.Add(
                IssueCode.FilledInTooLong, "/parameters", ("found", FormattableString.Invariant($"{characters}")),
                ("allowed", FormattableString.Invariant($"{MostCharacters}")));
        }
    }

    private static int Longest(LocalizedText text)
    {
        int longest = 0;
        foreach ((_, string words) in text.Entries)
        {
            longest = Math.Max(longest, words.Length);
        }

        return longest;
    }
}
