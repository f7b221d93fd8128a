using System.Text.RegularExpressions;
using Progressie.Tests.Support;

namespace Progressie.Tests.Documentation;

/// <summary>One page of documentation: its fences with the comment before them, its headings and its links.</summary>
public sealed partial class Page
{
    private Page(string path)
    {
        Path = path;
        string[] lines = Repository.Read(path).Split('\n');
        List<Fence> fences = [];
        List<string> prose = [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                prose.Add(lines[i]);
                continue;
            }

            int begin = i++;
            while (i < lines.Length && lines[i] != "```")
            {
                i++;
            }

            if (i == lines.Length)
            {
                throw new FormatException($"{path}:{begin + 1}: the fence is not closed.");
            }

            Match comment = Comment().Match(begin == 0 ? string.Empty : lines[begin - 1]);
            fences.Add(new Fence(
                $"{path}:{begin + 1}",
                lines[begin][3..],
                string.Join('\n', lines[(begin + 1)..i]),
                comment.Groups["directive"].Value,
                comment.Groups["argument"].Value));
        }

        Fences = fences;
        Anchors = AnchorsOf(prose);
        Links =
        [
            .. prose
                .SelectMany(static line => Link().Matches(Code().Replace(line, string.Empty)))
                .Select(static link => link.Groups["target"].Value),
        ];
    }

    public static IReadOnlyList<Page> All { get; } =
    [
        .. new[] { "README.md", "CHANGELOG.md", "src/Progressie/README.md" }
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
                .Select(static file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal))
            .Select(static path => new Page(path)),
    ];

    public string Path { get; }

    public IReadOnlyList<Fence> Fences { get; }

    public IReadOnlyList<string> Links { get; }

    public IReadOnlySet<string> Anchors { get; }

    /// <summary>The anchors a host of Markdown gives headings: lower case, punctuation dropped, spaces as hyphens, numbered when
    /// twice.</summary>
    private static HashSet<string> AnchorsOf(IEnumerable<string> prose)
    {
        HashSet<string> anchors = [];
        foreach (string line in prose.Where(static line => Heading().IsMatch(line)))
        {
#pragma warning disable CA1308 // Anchors are lower case.
            string slug = Punctuation().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-');
#pragma warning restore CA1308
            string anchor = slug;
            for (int n = 1; !anchors.Add(anchor); n++)
            {
                anchor = $"{slug}-{n}";
            }
        }

        return anchors;
    }

    [GeneratedRegex("^<!-- (?<directive>snippet|output|json|file|mermaid): (?<argument>.+) -->$", RegexOptions.None, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^#{1,6} ", RegexOptions.None, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, 1000)]
    private static partial Regex Punctuation();
}
