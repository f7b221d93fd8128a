using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Thoughts about the notes of a board: does a note say what is or should be, rather than what is not, and is what is wanted
/// concrete enough to see people do it.</summary>
/// <remarks>Hints and nothing but hints: they look for words, in Dutch and English, and people judge. A note outside both circles is left
/// alone. Pure; safe to call from any thread. Source: handbook 6.1, C.1 (R9) and C.2.</remarks>
public static class CircleHints
{
    /// <summary>A note of more words than this says enough to ask no more.</summary>
    private const int FewWords = 4;

    private static readonly string[] DutchVague =
    [
        "beter", "betere", "meer", "minder", "communicatie", "samenwerking", "sfeer", "werkdruk", "duidelijkheid", "structuur",
        "aandacht voor", "werken aan", "iets doen aan", "verbeteren", "verbetering", "optimaliseren", "professioneler",
    ];

    private static readonly string[] EnglishVague =
    [
        "better", "more", "less", "fewer", "communication", "collaboration", "teamwork", "atmosphere", "workload", "clarity", "structure",
        "attention to", "work on", "do something about", "improve", "improvement", "optimise", "optimize",
    ];

    /// <summary>Looks at the notes that somebody may see.</summary>
    /// <param name="board">What they may see of the board. Without a language its words are looked at as Dutch and as English; in another
    /// language not at all.</param>
    /// <returns>The hints, each with a pointer to the text of the note in <see cref="CircleSnapshot.Notes"/>: PRG3501 for one that only
    /// says what is not, PRG3502 for a vague one in the outer circle. Always valid.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is <see langword="null"/>.</exception>
    public static ValidationReport Look(CircleSnapshot board)
    {
        ArgumentNullException.ThrowIfNull(board);
        IssueCollector hints = new();
        DirectingWords[] languages = DirectingWords.Of(board.Language);
        string[][] vague = WholeWords.InLanguage(board.Language, DutchVague, EnglishVague);
        for (int i = 0; i < board.Notes.Count; i++)
        {
            CircleNote note = board.Notes[i];
            if (note.Zone == CircleZone.Beyond || FreeText.IsErased(note.Text))
            {
                continue;
            }

            string path = FormattableString.Invariant($"/notes/{i}/text");
            if (First(languages.Select(words => words.FindOnlyNegations(note.Text))) is { } negation)
            {
                hints.Add(IssueCode.NoteOnlyNegations, path, ("found", negation));
            }
            else if (note.Zone == CircleZone.Outer && IsShort(note.Text)
                && First(vague.Select(words => WholeWords.Find(note.Text, words))) is { } found)
            {
                hints.Add(IssueCode.NoteVague, path, ("found", found));
            }
        }

        return hints.ToReport(CircleSnapshot.DocumentKind);
    }

    private static string? First(IEnumerable<string?> finds) => finds.FirstOrDefault(static find => find is not null);

    private static bool IsShort(string text) =>
        text.Split((char[]?)null, FewWords + 2, StringSplitOptions.RemoveEmptyEntries).Length <= FewWords;
}
