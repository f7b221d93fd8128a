using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>What .editorconfig asks of a line and no tool checks.</summary>
public sealed class LineWidthTests
{
    private const int Widest = 140;

    /// <summary>How many lines of a folder may still be wider. The numbers only go down, and end at 0.</summary>
    [Theory]
    [InlineData("src", 510)]
    [InlineData("tests", 1413)]
    [InlineData("docs/samples", 66)]
    [InlineData("benchmarks", 0)]
    public void Lines_OfAFolder_AreAtMost140Wide(string folder, int most)
    {
        string[] files = [.. Sources(folder)];
        Assert.NotEmpty(files);
        string[] wide = [.. files.SelectMany(static file => File.ReadLines(file)
            .Select((line, index) => (line.Length, Place: $"{Path.GetRelativePath(Repository.Root, file)}:{index + 1}"))
            .Where(static line => line.Length > Widest)
            .Select(static line => $"{line.Place} is {line.Length} wide"))];
        Assert.True(
            wide.Length <= most,
            $"{wide.Length} lines of {folder} are wider than {Widest}, and {most} may be: {string.Join('\n', wide.Take(100))}");
    }

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Where(static file => !Path.GetRelativePath(Repository.Root, file)
            .Split(Path.DirectorySeparatorChar)
            .Any(static part => part is "bin" or "obj" or "artifacts"));
}
