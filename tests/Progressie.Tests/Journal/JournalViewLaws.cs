using Progressie.Journal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Journal;

/// <summary>Whatever was written in any journal, others find what stands and is shared with them, and no other word: not in the objects,
/// the document or the page.</summary>
public sealed class JournalViewLaws
{
    [Fact]
    public void Views_OfAnyJournal_HoldNoWordThatTheirReaderMayNotSee() => ViewLaw.ForAll(
        Generate.Journal,
        static (law, generated) =>
        {
            Planted<ProgressJournal> planted = Planted<ProgressJournal>.In(generated);
            ProgressJournal journal = planted.Document;
            foreach (ParticipantId reader in journal.Standing.SelectMany(static entry => entry.SharedWith).Distinct())
            {
                JournalView view = journal.ViewFor(reader);
                HashSet<string> open = [.. Open(planted, reader)];
                law.Check(
                    ViewLaw.FacesOf(view, ViewLaw.Pages.Of(view, LanguageTag.Dutch)),
                    planted.Below("/events").Where(word => !open.Contains(word)),
                    open);
            }
        });

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
