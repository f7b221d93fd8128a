using System.Reflection;

namespace Progressie.Internal;

/// <summary>The names of all members that documents have, and the languages of the library's own texts: no one's own words.</summary>
internal static class MemberNames
{
    private static readonly HashSet<string> All = Load();

    internal static bool Contains(string name) => All.Contains(name);

    private static HashSet<string> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Progressie.Json.members.txt")!;
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)];
    }
}
