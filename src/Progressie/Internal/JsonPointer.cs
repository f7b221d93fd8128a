using System.Globalization;

namespace Progressie.Internal;

/// <summary>Builds JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    internal static string Append(string pointer, string segment) =>
        $"{pointer}/{segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    internal static string Append(string pointer, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    /// <summary>The pointer for a log: indexes, and names that the format or the library's own texts have; any other name may be what
    /// somebody wrote.</summary>
    internal static string WithoutWords(string pointer) => string.Join('/', pointer.Split('/').Select(static name =>
        IsIndex(name) || MemberNames.Contains(name) || BuiltInTexts.Find(name) is not null ? name : "…"));

    // More digits than there can be elements are somebody's number.
    private static bool IsIndex(string name) => name.Length <= 6 && name.All(char.IsAsciiDigit);
}
