using Progressie;

namespace Quickstart;

/// <summary>The help text, in Dutch and English.</summary>
public static class Help
{
    private const string English = """
        Scores, analyses and compares filled-in leadership checklists, and shows conversations, scales, boards and journals.

          (no command)           the sample: Lise’s checklist of November, and what changed since May
          score FILE             counts per section, and the analysis
          compare BEFORE AFTER   what changed between two checklists of the same person
          validate FILE          everything there is to say about a document of any kind
          new                    an empty response to fill in (JSON), or with --format text the checklist to read
          conversation FILE      a conversation: what is achieved, wanted and agreed, and what fits next
          model ID               a conversation model to read, such as seven-steps; as JSON to make your own from
          scale FILE             a scale question over time, and what fits next
          board FILE             a circle board: what is there, what is wanted, what is planned
          merge OURS THEIRS      two copies of one board merged, with the conflicts and how each was settled;
                                 THEIRS may also be a document of operations
          journal FILE           a journal, what keeps working, and older progress brought back

        FILE is a JSON document, or - for standard input.

          --culture nl|en        the language of the output; without it, results come in the language the
                                 checklist was filled in in, reports in English, and new in Dutch
          --format text|markdown|json
                                 text for people (the default), Markdown for pages and mails, or JSON for
                                 programs, one document a line
          --checklist FILE       adds a checklist definition of your own; may be given more than once
          --conversation-model FILE
                                 adds a conversation model of your own; may be given more than once
          --for ID               shows a conversation, a board or a journal as this person may see it
          -h, --help             this text

        Exit codes: 0 done; 1 the data has issues, all of them printed with code and place;
        2 the command line is wrong, or a file cannot be read.

        """;

    private const string Dutch = """
        Telt, analyseert en vergelijkt ingevulde leiderschapschecklists, en laat gesprekken, schalen, borden en dagboeken zien.

          (geen opdracht)        het voorbeeld: de checklist van Lise uit november, en wat er sinds mei veranderde
          score BESTAND          aantallen per rubriek, en de analyse
          compare EERST LATER    wat er veranderde tussen twee checklists van dezelfde persoon
          validate BESTAND       alles wat er op te merken valt over een document, van welke soort ook
          new                    een lege checklist om in te vullen (JSON), of met --format text om te lezen
          conversation BESTAND   een gesprek: wat er al is, wat gewenst is, wat is afgesproken en wat nu past
          model ID               een gespreksmodel om te lezen, zoals seven-steps; als JSON om je eigen van te maken
          scale BESTAND          een schaalvraag door de tijd, en wat nu past
          board BESTAND          een cirkelbord: wat er al is, wat gewenst is en wat gepland is
          merge ONZE HUNNE       twee kopieën van één bord samengevoegd, met wat tegelijk veranderde en wat nu geldt;
                                 HUNNE kan ook een document met bewerkingen zijn
          journal BESTAND        een dagboek, wat blijft werken, en eerdere vooruitgang die terugkomt

        BESTAND is een JSON-document, of - voor de standaardinvoer.

          --culture nl|en        de taal van de uitvoer; zonder deze optie komen resultaten in de taal waarin de
                                 checklist is ingevuld, bevindingen in het Engels, en new in het Nederlands
          --format text|markdown|json
                                 tekst om te lezen (standaard), Markdown voor pagina’s en mails, of JSON voor
                                 programma’s, één document per regel
          --checklist BESTAND    voegt een eigen checklist toe; kan vaker worden opgegeven
          --conversation-model BESTAND
                                 voegt een eigen gespreksmodel toe; kan vaker worden opgegeven
          --for ID               laat een gesprek, bord of dagboek zien zoals deze persoon het mag zien
          -h, --help             deze tekst

        Exitcodes: 0 gelukt; 1 de gegevens kloppen niet, alle bevindingen staan er met code en plaats bij;
        2 de opdracht klopt niet, of een bestand is niet te lezen.

        """;

    public static string In(LanguageTag? language) => language == LanguageTag.Dutch ? Dutch : English;
}
