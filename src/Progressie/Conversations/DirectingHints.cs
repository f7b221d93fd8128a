using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Thoughts about a preparation: is there a reason, is it said what should be rather than what should stop, is the how left to the
/// other, is it about behaviour.</summary>
/// <remarks>Hints and nothing but hints: they look for words, in Dutch and English, and people judge. They go over what is going to be
/// said, never over the irritation. Pure; safe to call from any thread. Source: handbook 2.3, 2.4 and 13.1.</remarks>
public static class DirectingHints
{
    /// <summary>Looks at a preparation.</summary>
    /// <param name="preparation">The preparation. Without a language its words are looked at as Dutch and as English; in another language
    /// only at what is there and what is not.</param>
    /// <returns>The hints, each with a pointer to where it is about. Always valid.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="preparation"/> is <see langword="null"/>.</exception>
    public static ValidationReport Look(DirectingPreparation preparation)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        IssueCollector hints = new();
        DirectingWords[] languages = DirectingWords.Of(preparation.Language);
        if (preparation.Expectation is { } expectation)
        {
            LookAtWords(hints, expectation, languages);
        }
        else
        {
            hints.Add(IssueCode.ExpectationNotWorded, "/expectation");
        }

        if (preparation.Reason is { } reason)
        {
            AddFirst(hints, IssueCode.CriticismOfPerson, "/reason", languages.Select(words => WholeWords.Find(reason, words.Verdicts)));
        }
        else
        {
            hints.Add(IssueCode.ReasonNotGiven, "/reason");
        }

        for (int i = 0; i < preparation.FixedPoints.Count; i++)
        {
            string point = preparation.FixedPoints[i];
            AddFirst(hints, IssueCode.HowPrescribed, $"/fixedPoints/{i}", languages.Select(words => WholeWords.Find(point, words.Ways)));
            AddFirst(
                hints, IssueCode.CriticismOfPerson, $"/fixedPoints/{i}", languages.Select(words => WholeWords.Find(point, words.Verdicts)));
        }

        if (preparation.FreePoints.Count == 0)
        {
            hints.Add(IssueCode.NoRoomNamed, "/freePoints");
        }

        return hints.ToReport(DirectingPreparation.DocumentKind);
    }

    private static void LookAtWords(IssueCollector hints, string expectation, DirectingWords[] languages)
    {
        AddFirst(hints, IssueCode.OnlyNegations, "/expectation", languages.Select(words => words.FindOnlyNegations(expectation)));
        AddFirst(hints, IssueCode.HowPrescribed, "/expectation", languages.Select(words => WholeWords.Find(expectation, words.Ways)));
        AddFirst(
            hints, IssueCode.CriticismOfPerson, "/expectation", languages.Select(words => WholeWords.Find(expectation, words.Verdicts)));
    }

    /// <summary>Says each thing once, also when it is looked for in two languages.</summary>
    private static void AddFirst(IssueCollector hints, IssueCode code, string path, IEnumerable<string?> finds)
    {
        if (finds.FirstOrDefault(static find => find is not null) is { } found)
        {
            hints.Add(code, path, ("found", found));
        }
    }
}
