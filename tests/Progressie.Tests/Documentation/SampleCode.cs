using System.Reflection;
using Progressie.Tests.Support;
using Snippets;

namespace Progressie.Tests.Documentation;

/// <summary>The samples that pages quote: their regions, and what they print.</summary>
public static class SampleCode
{
    private static readonly Assembly SnippetsAssembly = typeof(GettingStarted).Assembly;

    public static IReadOnlyDictionary<string, string> Regions { get; } = ReadRegions();

    public static IReadOnlyList<string> Names { get; } =
    [
        .. SnippetsAssembly.GetExportedTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static method => !method.IsSpecialName && method.ReturnType == typeof(string) && method.GetParameters().Length == 0)
            .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}"),
    ];

    /// <summary>Runs a sample and gives what a console would show, without the last line end.</summary>
    public static string? Run(string name) => name.Split('.') is [string type, string method]
        ? (
            (string?)SnippetsAssembly
                .GetExportedTypes()
                .SingleOrDefault(page => page.Name == type)?.GetMethod(method, Type.EmptyTypes)?.Invoke(null, null))?.TrimEnd('\n')
        : null;

    private static Dictionary<string, string> ReadRegions()
    {
        Dictionary<string, string> regions = [];
        foreach (string file
            in ((string[])["Snippets", "MinimalApi"]).SelectMany(static sample => Directory.EnumerateFiles(
                Repository.PathOf("docs", "samples", sample), "*.cs", SearchOption.AllDirectories)))
        {
            string[] lines = File.ReadAllText(file).Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (!lines[i].TrimStart().StartsWith("#region ", StringComparison.Ordinal))
                {
                    continue;
                }

                string name = lines[i].Trim()["#region ".Length..];
                int begin = ++i;
                while (lines[i].Trim() != "#endregion")
                {
                    i++;
                }

                regions.Add(name, Dedent(lines[begin..i]));
            }
        }

        return regions;
    }

    private static string Dedent(string[] lines)
    {
        int margin = lines.Where(static line => line.Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[margin..])).Trim('\n');
    }
}
