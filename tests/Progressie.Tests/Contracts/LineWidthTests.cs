using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>What .editorconfig asks of a line and no tool checks.</summary>
public sealed class LineWidthTests
{
    private const int Widest = 140;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("docs/samples")]
    [InlineData("benchmarks")]
    public void Lines_OfAFolder_AreAtMost140Wide(string folder)
    {
        string[] files = [.. Sources(folder)];
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(static file => Code(File.ReadLines(file))
            .Where(static line => line.Text.Length > Widest)
            .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number} is {line.Text.Length} wide")));
    }

    // What stands in a text of several lines is data, which is as wide as it is.
    private static IEnumerable<(string Text, int Number)> Code(IEnumerable<string> lines)
    {
        bool isData = false;
        foreach ((int index, string text) in lines.Index())
        {
            bool turns = text.Split("\"\"\"").Length % 2 == 0;
            if (!isData || turns)
            {
                yield return (text, index + 1);
            }

            isData ^= turns;
        }
    }

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Where(static file => !Path.GetRelativePath(Repository.Root, file)
            .Split(Path.DirectorySeparatorChar)
            .Any(static part => part is "bin" or "obj" or "artifacts"));
}
