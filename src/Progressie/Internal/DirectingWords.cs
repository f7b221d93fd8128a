namespace Progressie.Internal;

/// <summary>The words that <see cref="Conversations.DirectingHints"/> looks for in one language, and
/// <see cref="Circles.CircleHints"/> those of negation.</summary>
internal sealed class DirectingWords
{
    private static readonly DirectingWords Dutch = new()
    {
        Negations =
        [
            "niet", "geen", "nooit", "niets", "niks", "stop", "stopt", "stoppen", "ophouden", "ophoudt", "hou op", "houd op", "niemand",
            "nergens", "laat na",
        ],
        NoNegations = ["niet later dan", "niet eerder dan", "niet langer dan", "niet meer dan", "niet minder dan", "niet alleen"],
        Ways =
        [
            "door te", "op deze manier", "op mijn manier", "precies zo", "precies zoals", "zoals ik", "stap voor stap", "je moet eerst",
            "eerst moet je", "gewoon even",
        ],
        Verdicts =
        [
            "jij bent", "je bent te", "je bent zo", "je bent gewoon", "je bent altijd", "je bent nooit", "je bent een", "je doet altijd",
            "jij altijd", "jij nooit",
            "je houding", "jouw houding", "je karakter", "jouw karakter", "lui", "luie", "slordig", "slordige", "ongemotiveerd",
            "ongemotiveerde",
            "onbetrouwbaar", "onbetrouwbare", "lastig mens", "chaotisch", "chaotische", "negatieve houding", "niet collegiaal",
            "onprofessioneel",
        ],
    };

    private static readonly DirectingWords English = new()
    {
        Negations = ["not", "no", "never", "stop", "stops", "don't", "don’t", "doesn't", "doesn’t", "can't", "can’t", "cannot",
            "won't", "won’t", "isn't", "isn’t", "aren't", "aren’t", "shouldn't", "shouldn’t", "mustn't", "mustn’t", "nothing",
            "nobody", "no one", "nowhere", "quit"],
        NoNegations =
        [
            "no later than", "not later than", "no earlier than", "no longer than", "no more than", "not more than", "no less than",
            "no fewer than", "not only",
        ],
        Ways =
        [
            "in this way", "this way", "my way", "exactly like", "exactly as", "the way I", "as I do", "step by step", "you must first",
            "first you must", "by doing", "by using", "by making", "by sending",
        ],
        Verdicts =
        [
            "you are too", "you are so", "you are just", "you are always", "you are never", "you are a", "you're too", "you’re too",
            "you're so", "you’re so",
            "you're a", "you’re a", "you're always", "you’re always", "your attitude", "your character", "lazy", "careless", "sloppy",
            "unmotivated", "unreliable", "difficult person", "chaotic", "negative attitude", "unprofessional",
        ],
    };

    /// <summary>Words that say what should not be.</summary>
    internal required string[] Negations { get; init; }

    /// <summary>Phrases that hold such a word and say what should be.</summary>
    internal required string[] NoNegations { get; init; }

    /// <summary>Words that usually prescribe the way.</summary>
    internal required string[] Ways { get; init; }

    /// <summary>Words that usually judge a person.</summary>
    internal required string[] Verdicts { get; init; }

    /// <summary>The words to look for in a language: those of both when it is not known, and of neither when it is another.</summary>
    internal static DirectingWords[] Of(LanguageTag? language) => WholeWords.InLanguage(language, Dutch, English);

    /// <summary>The first word of negation when every sentence holds one; a single sentence that says what should be is enough.</summary>
    internal string? FindOnlyNegations(string text)
    {
        string? first = null;
        string[] sentences = text.ReplaceLineEndings("\n").Split(['.', '!', '?', ';', '\n']);
        foreach (string sentence in sentences.Where(static sentence => !TextRules.IsEmpty(sentence)))
        {
            string? found = WholeWords.Find(sentence, NoNegations) is null ? WholeWords.Find(sentence, Negations) : null;
            if (found is null)
            {
                return null;
            }

            first ??= found;
        }

        return first;
    }
}
