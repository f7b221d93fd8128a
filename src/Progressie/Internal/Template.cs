using System.Text;

namespace Progressie.Internal;

/// <summary>Sentences with places such as <c>{found}</c>.</summary>
internal static class Template
{
    /// <summary>Puts the arguments in the places. What an argument holds is never looked at again.</summary>
    internal static string Fill(string template, IReadOnlyDictionary<string, string> arguments)
    {
        StringBuilder result = new(template.Length + 32);
        ReadOnlySpan<char> rest = template;
        while (TryTakePlace(ref rest, out ReadOnlySpan<char> before, out ReadOnlySpan<char> place))
        {
            result.Append(before).Append(arguments[place.ToString()]);
        }

        return result.Append(rest).ToString();
    }

    /// <summary>The names of the places.</summary>
    internal static HashSet<string> Places(string template)
    {
        HashSet<string> places = [];
        ReadOnlySpan<char> rest = template;
        while (TryTakePlace(ref rest, out _, out ReadOnlySpan<char> place))
        {
            places.Add(place.ToString());
        }

        return places;
    }

    internal static bool TryTakePlace(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> before, out ReadOnlySpan<char> place)
    {
        int open = rest.IndexOf('{');
        int length = open < 0 ? -1 : rest[open..].IndexOf('}');
        if (length < 0)
        {
            before = place = default;
            return false;
        }

        before = rest[..open];
        place = rest[(open + 1)..(open + length)];
        rest = rest[(open + length + 1)..];
        return true;
    }
}
