using System.Text;

namespace Snippets;

/// <summary>Stands in for the real console, so that samples read as a program does and return what it would print.</summary>
internal static class Console
{
    private static readonly AsyncLocal<StringBuilder?> Current = new();

    internal static void Write(string text) => (Current.Value ??= new StringBuilder()).Append(text);

    internal static void WriteLine(object text) => Write($"{text}\n");

    /// <summary>Takes what was written since the last time.</summary>
    internal static string Taken()
    {
        string taken = Current.Value?.ToString() ?? string.Empty;
        Current.Value = null;
        return taken;
    }
}
