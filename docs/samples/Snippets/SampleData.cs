using System.Reflection;

namespace Snippets;

/// <summary>The documents that samples read, built in so that samples run from any folder.</summary>
internal static class SampleData
{
    internal static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
