using System.Globalization;

namespace Progressie.Internal;

/// <summary>The phrases that messages say what was expected with: keys of <c>phrases.txt</c>, or words of the format under one of two of
/// those keys.</summary>
internal static class IssueTerms
{
    internal const string Array = "phrase.array";
    internal const string AchievedColumn = "phrase.achieved-column";
    internal const string AnswerField = "phrase.answer-field";
    internal const string AnswerOption = "phrase.answer-option";
    internal const string ArrayOfAmendments = "phrase.array-of-amendments";
    internal const string ArrayOfAnswerFields = "phrase.array-of-answer-fields";
    internal const string ArrayOfAnswerOptions = "phrase.array-of-answer-options";
    internal const string ArrayOfEvents = "phrase.array-of-events";
    internal const string ArrayOfFindings = "phrase.array-of-findings";
    internal const string ArrayOfIntentions = "phrase.array-of-intentions";
    internal const string ArrayOfEventNumbers = "phrase.array-of-event-numbers";
    internal const string ArrayOfItems = "phrase.array-of-items";
    internal const string ArrayOfLanguageTags = "phrase.array-of-language-tags";
    internal const string ArrayOfNextSteps = "phrase.array-of-next-steps";
    internal const string ArrayOfOperationIds = "phrase.array-of-operation-ids";
    internal const string ArrayOfOperations = "phrase.array-of-operations";
    internal const string ArrayOfOwners = "phrase.array-of-owners";
    internal const string ArrayOfParameters = "phrase.array-of-parameters";
    internal const string ArrayOfParticipantIds = "phrase.array-of-participant-ids";
    internal const string ArrayOfParticipants = "phrase.array-of-participants";
    internal const string ArrayOfParties = "phrase.array-of-parties";
    internal const string ArrayOfParts = "phrase.array-of-parts";
    internal const string ArrayOfPartyIds = "phrase.array-of-party-ids";
    internal const string ArrayOfPerspectives = "phrase.array-of-perspectives";
    internal const string ArrayOfRelations = "phrase.array-of-relations";
    internal const string ArrayOfRelationsToEarlierVersions = "phrase.array-of-relations-to-earlier-versions";
    internal const string ArrayOfSections = "phrase.array-of-sections";
    internal const string ArrayOfStepIds = "phrase.array-of-step-ids";
    internal const string ArrayOfSteps = "phrase.array-of-steps";
    internal const string ArrayOfTexts = "phrase.array-of-texts";
    internal const string ArrayOfTextsInLanguages = "phrase.array-of-texts-in-languages";
    internal const string ArrayOfUnmatchedItems = "phrase.array-of-unmatched-items";
    internal const string BoardId = "phrase.board-id";
    internal const string ContentHash = "phrase.content-hash";
    internal const string ControlCharacter = "phrase.control-character";
    internal const string ConversationId = "phrase.conversation-id";
    internal const string Date = "phrase.date";
    internal const string DateOrMoment = "phrase.date-or-moment";
    internal const string DateOrMomentSuchAs = "phrase.date-or-moment-such-as";
    internal const string DateSuchAs20261121 = "phrase.date-such-as";
    internal const string DefinitionId = "phrase.definition-id";
    internal const string DesiredColumn = "phrase.desired-column";
    internal const string EarlierAlone = "phrase.earlier-alone";
    internal const string EarlierHighest = "phrase.earlier-highest";
    internal const string Event = "phrase.event";
    internal const string FieldId = "phrase.field-id";
    internal const string Finding = "phrase.finding";
    internal const string HashRule = "phrase.hash-rule";
    internal const string IssueCodeRule = "phrase.issue-code-rule";
    internal const string Item = "phrase.item";
    internal const string ItemAlone = "phrase.item-alone";
    internal const string ItemAndEarlier = "phrase.item-and-earlier";
    internal const string ItemId = "phrase.item-id";
    internal const string JournalEntry = "phrase.journal-entry";
    internal const string JournalId = "phrase.journal-id";
    internal const string KeyRule = "phrase.key-rule";
    internal const string LanguageTag = "phrase.language-tag";
    internal const string LanguageTagRule = "phrase.language-tag-rule";
    internal const string LoneSurrogate = "phrase.lone-surrogate";
    internal const string Moment = "phrase.moment";
    internal const string MomentSuchAs20261121T1430000100 = "phrase.moment-such-as";
    internal const string MoveWord = "phrase.move-word";
    internal const string NextStep = "phrase.next-step";
    internal const string NoteId = "phrase.note-id";
    internal const string Number = "phrase.number";
    internal const string NumberBelow0 = "phrase.number-below-0";
    internal const string Object = "phrase.object";
    internal const string ObjectFromFieldIdsToTexts = "phrase.object-from-field-ids-to-texts";
    internal const string ObjectFromItemIdsToMarks = "phrase.object-from-item-ids-to-marks";
    internal const string ObjectFromItemIdsToNotes = "phrase.object-from-item-ids-to-notes";
    internal const string ObjectFromLanguageTagsToTexts = "phrase.object-from-language-tags-to-texts";
    internal const string ObjectFromParameterIdsToTexts = "phrase.object-from-parameter-ids-to-texts";
    internal const string ObjectFromPolaritiesToColumnTexts = "phrase.object-from-polarities-to-column-texts";
    internal const string ObjectWithAchievedAndDesired = "phrase.object-with|achieved|desired";
    internal const string ObjectWithAtByReasonAndBefore = "phrase.object-with|at|by|reason|before";
    internal const string ObjectWithDefinitionBoardOrJournal = "phrase.object-with-definition-board-or-journal";
    internal const string ObjectWithIdNameAndParty = "phrase.object-with|id|name|party";
    internal const string ObjectWithMarksNotesAndIntentions = "phrase.object-with|marks|notes|intentions";
    internal const string ObjectWithVersionItemAndMark = "phrase.object-with|version|item|mark";
    internal const string Operation = "phrase.operation";
    internal const string OperationId = "phrase.operation-id";
    internal const string OperationIdRule = "phrase.operation-id-rule";
    internal const string OneSpelling = "phrase.one-spelling";
    internal const string OneStepHigher = "phrase.one-step-higher";
    internal const string OptionId = "phrase.option-id";
    internal const string Parameter = "phrase.parameter";
    internal const string ParameterId = "phrase.parameter-id";
    internal const string Part = "phrase.part";
    internal const string PartId = "phrase.part-id";
    internal const string ParticipantId = "phrase.participant-id";
    internal const string Party = "phrase.party";
    internal const string PartyId = "phrase.party-id";
    internal const string Perspective = "phrase.perspective";
    internal const string PerspectiveId = "phrase.perspective-id";
    internal const string Plan = "phrase.plan";
    internal const string Position = "phrase.position";
    internal const string Reading = "phrase.reading";
    internal const string Relation = "phrase.relation";
    internal const string ResponseId = "phrase.response-id";
    internal const string Scale = "phrase.scale";
    internal const string ScaleAnswer = "phrase.scale-answer";
    internal const string Section = "phrase.section";
    internal const string SectionId = "phrase.section-id";
    internal const string EventId = "phrase.event-id";
    internal const string SeriesId = "phrase.series-id";
    internal const string Situation = "phrase.situation";
    internal const string SlugRule = "phrase.slug-rule";
    internal const string Step = "phrase.step";
    internal const string StepId = "phrase.step-id";
    internal const string StepKind = "phrase.step-kind";
    internal const string String = "phrase.string";
    internal const string Text = "phrase.text";
    internal const string TextHereOrUnderDesired = "phrase.text-here-or-under-desired";
    internal const string TokenRule = "phrase.token-rule";
    internal const string TrueOrFalse = "phrase.true-or-false";
    internal const string WholeNumber = "phrase.whole-number";
    internal const string WholeNumberFrom0 = "phrase.whole-number-from-0";
    internal const string WholeNumberFrom1 = "phrase.whole-number-from-1";
    internal const string WholeNumberFrom1To20 = "phrase.whole-number-from-1-to-20";
    internal const string WholeNumberFrom1To480 = "phrase.whole-number-from-1-to-480";

    internal const string None = "phrase.none";

    // More than that nobody reads in a sentence.
    private const int MostKnown = 16;

    private const string Prefix = "phrase.";
    private const string OneOfKey = "phrase.one-of";
    private const string AllOfKey = "phrase.all-of";
    private const string ListKey = "phrase.list";
    private const string ObjectWithKey = "phrase.object-with";
    private const string OrExtensionsKey = "phrase.or-extensions";
    private const string OrMoreKey = "phrase.or-more";
    private const string FromToKey = "phrase.from-to";
    private const string Separator = "|";

    /// <summary>The phrase for one of a few words, which are the same in every language.</summary>
    internal static string OneOf(ReadOnlySpan<string> words) => OneOfKey + Separator + string.Join(Separator, words);

    /// <summary>The phrase for an object with these members, or some of them.</summary>
    internal static string ObjectWith(ReadOnlySpan<string> names) => ObjectWithKey + Separator + string.Join(Separator, names);

    /// <summary>The phrase for these members, or data of the host's own.</summary>
    internal static string OrExtensions(string names) => OrExtensionsKey + Separator + names;

    /// <summary>How many there can be: one number, a number or more, or from one number to another.</summary>
    internal static string Count(int least, int? most)
    {
        string from = least.ToString(CultureInfo.InvariantCulture);
        return most == least ? from
            : most is { } to ? FromToKey + Separator + from + Separator + to.ToString(CultureInfo.InvariantCulture)
            : OrMoreKey + Separator + from;
    }

    /// <summary>Words of the data that are allowed, or that there are none. Of a long list the first few: each issue quotes it, and who
    /// looks for more has the document.</summary>
    internal static string Known<T>(IEnumerable<T> words)
    {
        string[] first = [.. words.Take(MostKnown + 1).Select(static word => $"{word}")];
        return first.Length switch
        {
            0 => None,
            <= MostKnown => string.Join(", ", first),
            _ => string.Join(", ", first[..MostKnown]) + ", …",
        };
    }

    /// <summary>The English of a phrase.</summary>
    internal static string English(string term) => Say(term, BuiltInTexts.English);

    /// <summary>The arguments of an issue with the phrases among them in a language. What was found is never taken for a phrase.</summary>
    internal static Dictionary<string, string> Say(IReadOnlyDictionary<string, string> arguments, Func<string, string?> words)
    {
        Dictionary<string, string> said = new(arguments.Count);
        foreach ((string name, string value) in arguments)
        {
            said.Add(name, IsTerm(name, value) ? Say(value, words) : value);
        }

        return said;
    }

    private static bool IsTerm(string argument, string value) => argument switch
    {
        "expected" or "type" or "rule" or "what" or "column" => true,
        "allowed" => value == None || value.StartsWith(OneOfKey + Separator, StringComparison.Ordinal)
            || value.StartsWith(OrExtensionsKey + Separator, StringComparison.Ordinal)
            || value.StartsWith(OrMoreKey + Separator, StringComparison.Ordinal)
            || value.StartsWith(FromToKey + Separator, StringComparison.Ordinal),
        _ => false,
    };

    private static string Say(string term, Func<string, string?> words)
    {
        if (!term.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return term;
        }

        string[] parts = term.Split(Separator);
        return parts switch
        {
            [var key] => words(key) ?? term,
            [OneOfKey, .. var rest] => Join(System.Array.ConvertAll(rest, static word => $"\"{word}\""), OneOfKey, words),
            [OrMoreKey, var least] => Fill(words(OrMoreKey), least, string.Empty),
            [FromToKey, var least, var most] => Fill(words(FromToKey), least, most),
            [OrExtensionsKey, var names] => Fill(words(OrExtensionsKey), names, string.Empty),
            [_, .. var rest] => Fill(words(ObjectWithKey), Join(rest, AllOfKey, words), string.Empty),
            _ => term,
        };
    }

    private static string Join(string[] names, string last, Func<string, string?> words)
    {
        string joined = names[0];
        for (int i = 1; i < names.Length; i++)
        {
            joined = Fill(words(i == names.Length - 1 ? last : ListKey), joined, names[i]);
        }

        return joined;
    }

    private static string Fill(string? template, string words, string word) =>
        Template.Fill(template!, new Dictionary<string, string> { ["words"] = words, ["word"] = word });
}
