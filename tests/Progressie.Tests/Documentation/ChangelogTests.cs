using System.Reflection;
using System.Text.RegularExpressions;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Documentation;

public sealed partial class ChangelogTests
{
    private static readonly string[] Lines = Repository.Read("CHANGELOG.md").Split('\n');

    private static readonly string[] Headings = [.. Lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal))];

    [Fact]
    public void Headings_All_AreAsKeepAChangelogSays()
    {
        Assert.Equal("# Changelog", Lines[0]);
        Assert.Equal("## Unreleased", Headings[0]);
        Assert.All(Headings.Skip(1), static heading => Assert.Matches(Released(), heading));
        Assert.All(
            Lines.Where(static line => line.StartsWith("### ", StringComparison.Ordinal)),
            static line =>
                Assert.Contains(
                    line, (string[])["### Added", "### Changed", "### Deprecated", "### Removed", "### Fixed", "### Security"]));
    }

    [Fact]
    public void Releases_All_AreNewestFirst()
    {
        Version[] versions = ReleasedVersions();
        Assert.Equal(versions.OrderDescending(), versions);
    }

    [Fact]
    public void Version_OfTheLibrary_IsTheNewestReleaseOrTheNextOne()
    {
        Version version = Version.Parse(typeof(Checklist).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', '-')[0]);
        if (ReleasedVersions() is [Version newest, ..] && newest == version)
        {
            return;
        }

        Assert.All(ReleasedVersions(), released => Assert.True(version > released, $"{version} is not after {released}"));
        int next = Array.FindIndex(Lines, 1, static line => line.StartsWith("## ", StringComparison.Ordinal) && line != "## Unreleased");
        Assert.Contains(Lines[..(next < 0 ? Lines.Length : next)], static line => line.StartsWith("- ", StringComparison.Ordinal));
    }

    private static Version[] ReleasedVersions() =>
        [.. Headings.Skip(1).Select(static heading => Version.Parse(Released().Match(heading).Groups["version"].Value))];

    [GeneratedRegex(@"^## (?<version>\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$", RegexOptions.None, 1000)]
    private static partial Regex Released();
}
