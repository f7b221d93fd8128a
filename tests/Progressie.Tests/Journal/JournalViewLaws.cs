using Progressie.Catalog;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Journal;

/// <summary>Whatever was written in any journal, others find what stands and is shared with them, and no other word: not in the objects,
/// the document or the page.</summary>
public sealed class JournalViewLaws
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    [Fact]
    public void Views_OfAnyJournal_HoldNoWordThatTheirReaderMayNotSee()
    {
        int withheld = 0, shown = 0;
        Props.ForAll(
            Generate.Journal,
            generated =>
            {
                Planted<ProgressJournal> planted = Planted<ProgressJournal>.In(generated);
                ProgressJournal journal = planted.Document;
                foreach (ParticipantId reader in journal.Standing.SelectMany(static entry => entry.SharedWith).Distinct())
                {
                    string faces = string.Join('\n', Faces(journal.ViewFor(reader)));
                    HashSet<string> open = [.. Open(planted, reader)];
                    string[] closed =
                        [.. planted.Below("/events").Concat(planted.Below("/series")).Where(word => !open.Contains(word))];
                    Assert.All(closed, word => Assert.DoesNotContain(word, faces, StringComparison.Ordinal));
                    Assert.All(open, word => Assert.Contains(word, faces, StringComparison.Ordinal));
                    withheld += closed.Length;
                    shown += open.Count;
                }
            },
            cases: 2_000);
        Assert.True(withheld > 1_000 && shown > 1_000, $"Only {withheld} words were withheld and {shown} shown.");
    }

    private static IEnumerable<string> Faces(JournalView view) =>
    [
        .. Reachable.From(view).Texts, ProgressieJson.Write(view), Pages.Of(view, LanguageTag.Dutch).ToText(),
        Pages.Of(view, LanguageTag.English).ToMarkdown(),
    ];

    /// <summary>The words of the entries that are shared with a reader, as they stand.</summary>
    private static IEnumerable<string> Open(Planted<ProgressJournal> planted, ParticipantId reader)
    {
        ProgressJournal journal = planted.Document;
        foreach (JournalRecord entry in journal.Standing.Where(entry => entry.SharedWith.Contains(reader)))
        {
            int at = entry.Corrections.Count == 0
                ? entry.Number
                : Enumerable.Range(1, journal.Events.Count)
                    .Last(number => ReferenceEquals(journal.Events[number - 1], entry.Corrections[^1]));
            foreach (string word in planted.Below($"/events/{at - 1}/entry"))
            {
                yield return word;
            }
        }
    }
}
