using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Documentation;

/// <summary>Nothing of ours has five words in a row with a source of the handbook. The sources are not here, and neither are their words:
/// <c>source-runs.txt</c> holds hashes, of which <c>docs/explanation/style.md</c> tells how they are made.</summary>
public sealed class OwnWordingTests
{
    private const int Run = 5;

    /// <summary>Names of techniques, which are called what they are called.</summary>
    private static readonly HashSet<string> Names = ["wat gaat er al beter"];

    private static readonly HashSet<long> Sources =
    [
        .. File.ReadLines(Repository.PathOf("tests", "Progressie.Tests", "Documentation", "source-runs.txt"))
            .Select(static line => long.Parse(line, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
    ];

    public static TheoryData<string> Places => ["src", "docs", "tests/Progressie.Tests/Golden", "README.md", "CHANGELOG.md"];

    [Theory]
    [MemberData(nameof(Places))]
    public void Texts_All_ShareNoFiveWordsInARowWithASource(string place)
    {
        string path = Repository.PathOf(place);
        string[] files = File.Exists(path)
            ? [path]
            : [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(static file => IsText(file))];
        Assert.NotEmpty(files);
        Assert.Equal([], files.SelectMany(static file => Shared(File.ReadAllText(file)).Select(run => $"{Path.GetFileName(file)}: {run}")));
    }

    [Fact]
    public void Shared_ARunOfASource_IsFoundInAnyDress()
    {
        // The one run that may be written out, since it is a name.
        string name = Assert.Single(Names);
        Assert.Contains(Hash(name), Sources);
        Assert.DoesNotContain(Hash("vijf woorden van deze bibliotheek"), Sources);
        Assert.Equal([name], Runs("— Wát gaat\n\"er\", al: beter?"));
        Assert.Empty(Runs("Wat gaat er beter?"));
    }

    private static IEnumerable<string> Shared(string text) =>
        Runs(text).Where(static run => Sources.Contains(Hash(run)) && !Names.Contains(run));

    private static IEnumerable<string> Runs(string text)
    {
        List<string> words = Words(text);
        for (int i = 0; i + Run <= words.Count; i++)
        {
            yield return string.Join(' ', words.GetRange(i, Run));
        }
    }

    /// <summary>Lower case, without accents, and whatever is no letter from a to z parts words.</summary>
    private static List<string> Words(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
#pragma warning disable CA1308 // The hashes are of words in lower case.
        List<Rune> parts = [];
        foreach (Rune letter in text.ToLowerInvariant().EnumerateRunes())
#pragma warning restore CA1308
        {
            NormalForm.Decompose(letter, parts);
        }

        foreach (Rune letter in parts)
        {
            if (letter.Value is >= 'a' and <= 'z')
            {
                word.Append(letter);
            }
            else if (word.Length > 0 && Rune.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static long Hash(string run)
    {
#pragma warning disable CA5350 // It tells runs apart and keeps no secret.
        Span<byte> hash = SHA1.HashData(Encoding.UTF8.GetBytes(run));
#pragma warning restore CA5350
        return BinaryPrimitives.ReadInt64BigEndian(hash) >>> 16;
    }

    private static bool IsText(string file) =>
        Path.GetExtension(file) is ".md" or ".cs" or ".json" or ".txt"
        && !file.Split(Path.DirectorySeparatorChar).Any(static folder => folder is "bin" or "obj");
}
