using System.Text;

namespace Progressie.Internal;

/// <summary>The sentences of the issues, one file a language; a test holds the languages to the same codes and places.</summary>
internal static partial class IssueTemplates
{
    /// <summary>Puts the arguments in the places between braces. What an argument holds is never looked at again.</summary>
    internal static string Fill(string template, IReadOnlyDictionary<string, string> arguments)
    {
        StringBuilder result = new(template.Length + 32);
        ReadOnlySpan<char> rest = template;
        for (int open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            int close = rest.IndexOf('}');
            string name = rest[(open + 1)..close].ToString();
            result.Append(rest[..open]).Append(arguments[name]);
            rest = rest[(close + 1)..];
        }

        return result.Append(rest).ToString();
    }
}
