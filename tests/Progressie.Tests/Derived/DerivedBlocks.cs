using System.Text.RegularExpressions;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Derived;

/// <summary>Text of a page that is derived, between <c>&lt;!-- derived: NAME --&gt;</c> and <c>&lt;!-- /derived --&gt;</c>. The rest of
/// the page is
/// written by people.</summary>
internal static partial class DerivedBlocks
{
    /// <summary>Compares the blocks of a page with what they should say, or writes them with APPROVE_GOLDEN=1.</summary>
    /// <param name="page">The path of the page.</param>
    /// <param name="blocks">The blocks by name: each stands on the page exactly once.</param>
    internal static void Check(string page, IReadOnlyDictionary<string, string> blocks)
    {
        string text = File.ReadAllText(page);
        string[] there = [.. Block().Matches(text).Select(static match => match.Groups["name"].Value)];
        string[] wrong =
        [
            .. blocks.Keys.Where(name => there.Count(one => one == name) != 1).Select(static name => $"not once: {name}"),
            .. there.Where(name => !blocks.ContainsKey(name)).Select(static name => $"too much: {name}"),
        ];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong.Order(StringComparer.Ordinal)));
        Golden.CheckFile(
            page,
            Block().Replace(
                text,
                match => $"<!-- derived: {match.Groups["name"].Value} -->\n{blocks[match.Groups["name"].Value]}<!-- /derived -->"));
    }

    [GeneratedRegex(
        "<!-- derived: (?<name>[^ ]+) -->\n(?:.*?)<!-- /derived -->",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Block();
}
