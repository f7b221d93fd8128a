namespace Progressie.Internal;

/// <summary>The phrases that messages are made with, in Dutch. In <see cref="ValidationIssue.Arguments"/> they are English, as the
/// message is; a Dutch sentence with English in the middle would be neither.</summary>
internal static class IssuePhrases
{
    private const string ObjectWith = "an object with ";
    private const string RangeFrom = "a whole number from ";
    private const string ControlCharacter = "the control character ";
    private const string Surrogate = "the lone surrogate ";

    /// <summary>Puts an argument in Dutch when it is a phrase of ours. What comes from a document stays as it is.</summary>
    internal static string Dutch(IssueCode code, string name, string value) => name switch
    {
        "allowed" => Expected(value),
        "found" when code == IssueCode.TypeWrong || code == IssueCode.TextNotAllowed => Found(value),
        "column" when value == "achieved" => "bereikt",
        "column" when value == "desired" => "gewenst",
        _ => value,
    };

    private static string Found(string value) => value switch
    {
        "an object" => "een object",
        "an array" => "een lijst",
        "a string" => "een tekenreeks",
        "a number" => "een getal",
        _ when value.StartsWith(ControlCharacter, StringComparison.Ordinal) => "het stuurteken " + Position(value[ControlCharacter.Length..]),
        _ when value.StartsWith(Surrogate, StringComparison.Ordinal) => "het halve surrogaatpaar " + Position(value[Surrogate.Length..]),
        _ => value,
    };

    private static string Expected(string value) => value switch
    {
        "a text" => "een tekst",
        "a string" => "een tekenreeks",
        "an object" => "een object",
        "a moment" => "een moment",
        "a moment such as 2026-11-21T14:30:00+01:00" => "een moment als 2026-11-21T14:30:00+01:00",
        "a date" => "een datum",
        "a date such as 2026-11-21" => "een datum als 2026-11-21",
        "a language tag" => "een taalcode",
        "a content hash" => "een inhoudshash",
        "a definition id" => "de id van een checklist",
        "a response id" => "de id van een ingevulde checklist",
        "a participant id" => "de id van een persoon",
        "a part id" => "de id van een deel",
        "a section id" => "de id van een rubriek",
        "an item id" => "de id van een item",
        "a part" => "een deel",
        "a section" => "een rubriek",
        "an item" => "een item",
        "a relation" => "een relatie",
        "a whole number" => "een geheel getal",
        "an object from item ids to marks" => "een object met per item een antwoord",
        "an object from item ids to notes" => "een object met per item een toelichting",
        "an object from language tags to texts" => "een object met per taal een tekst",
        "an object from polarities to column texts" => "een object met per polariteit de kolomteksten",
        "an array of intentions" => "een lijst met voornemens",
        "an array of amendments" => "een lijst met wijzigingen achteraf",
        "an array of unmatched items" => "een lijst met items die nergens bij passen",
        "an array of language tags" => "een lijst met taalcodes",
        "an array of parts" => "een lijst met delen",
        "an array of sections" => "een lijst met rubrieken",
        "an array of items" => "een lijst met items",
        "an array of relations" => "een lijst met relaties",
        "an array of relations to earlier versions" => "een lijst met relaties met eerdere versies",
        "one of the two, or both" => "een van beide, of allebei",
        "item and earlier" => "item en earlier",
        "item alone" => "alleen item",
        "earlier alone" => "alleen earlier",
        ContentHash.Rule => "'sha256:' en dan 64 keer 0-9 of a-f",
        LanguageTag.Rule => "een taal van 2 of 3 kleine letters, eventueel met een schrift zoals 'Latn' en een gebied zoals 'BE' of '419'",
        "1 to 64 of a-z, 0-9, '.' and '-', beginning with a letter or digit" => "1 tot 64 keer a-z, 0-9, '.' of '-', met een letter of cijfer voorop",
        "1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-', beginning with a letter or digit" =>
            "1 tot 64 keer A-Z, a-z, 0-9, '.', '_' of '-', met een letter of cijfer voorop",
        "1 to 128 visible ASCII characters without white space" => "1 tot 128 zichtbare ASCII-tekens zonder witruimte",
        _ when value.StartsWith(ObjectWith, StringComparison.Ordinal) =>
            "een object met " + value[ObjectWith.Length..].Replace(" and ", " en ", StringComparison.Ordinal),
        _ when value.StartsWith(RangeFrom, StringComparison.Ordinal) => value.Contains(" to ", StringComparison.Ordinal)
            ? "een geheel getal van " + value[RangeFrom.Length..].Replace(" to ", " tot en met ", StringComparison.Ordinal)
            : "een geheel getal vanaf " + value[RangeFrom.Length..],
        _ when value.StartsWith('"') => value.Replace("\" or \"", "\" of \"", StringComparison.Ordinal),
        _ => value,
    };

    private static string Position(string value) => value.Replace(" at position ", " op positie ", StringComparison.Ordinal);
}
