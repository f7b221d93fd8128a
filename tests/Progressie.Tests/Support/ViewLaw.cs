using FsCheck;
using Progressie.Catalog;
using Progressie.Json;
using Progressie.Rendering;
using Xunit;

namespace Progressie.Tests.Support;

/// <summary>What is asked of everything that is made for a reader: wherever one looks, in the objects, the document and the page, there is
/// no word that they may not see.</summary>
internal sealed class ViewLaw
{
    private int _withheld;
    private int _shown;

    internal static ProgressiePages Pages { get; } = new(ProgressieTexts.BuiltIn);

    /// <summary>Tries the law on whatever is generated, and asks that it met words enough to say something.</summary>
    /// <param name="any">What is generated.</param>
    /// <param name="look">Looks at one, with <see cref="Check"/>.</param>
    /// <param name="least">More words than this are withheld, and shown.</param>
    internal static void ForAll<T>(Arbitrary<T> any, Action<ViewLaw, T> look, int least = 1_000)
    {
        ViewLaw law = new();
        Props.ForAll(any, generated => look(law, generated), cases: 2_000);
        Assert.True(
            law._withheld > least && law._shown > least, $"Only {law._withheld} words were withheld and {law._shown} shown.");
    }

    /// <summary>Wherever somebody may look at what was made for them.</summary>
    /// <param name="made">What was made.</param>
    /// <param name="pages">Its pages.</param>
    internal static IEnumerable<string> FacesOf<T>(T made, params Page[] pages)
        where T : notnull =>
    [
        .. Reachable.From(made).Texts,
        ProgressieJson.Write(made),
        .. pages.Select(static page => page.ToText()),
        .. pages.Select(static page => page.ToMarkdown()),
    ];

    /// <summary>Looks at what was made for one reader.</summary>
    /// <param name="faces">Wherever they may look.</param>
    /// <param name="closed">The words that they may not see.</param>
    /// <param name="open">The words that have to be there.</param>
    internal void Check(IEnumerable<string> faces, IEnumerable<string> closed, IEnumerable<string> open)
    {
        string all = string.Join('\n', faces);
        _withheld += Count(closed, word => Assert.DoesNotContain(word, all, StringComparison.Ordinal));
        _shown += Count(open, word => Assert.Contains(word, all, StringComparison.Ordinal));
    }

    private static int Count(IEnumerable<string> words, Action<string> look)
    {
        int count = 0;
        foreach (string word in words)
        {
            look(word);
            count++;
        }

        return count;
    }
}
