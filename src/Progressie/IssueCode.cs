using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>Names one kind of issue, for ever: <c>PRG</c> and four digits.</summary>
/// <remarks>A code never changes its meaning and is never used again for another. Every code has a heading in
/// <c>docs/reference/issues.md</c>. Immutable. <c>default</c> means "no code".</remarks>
public readonly partial record struct IssueCode : IComparable<IssueCode>, ISpanParsable<IssueCode>
{
    internal const string Rule = IssueTerms.IssueCodeRule;

    private readonly string? _value;

    private IssueCode(string value) => _value = value;

    /// <summary>Gets the code for an id, version or hash that does not follow its rule.</summary>
    public static IssueCode IdentifierInvalid => new("PRG1001");

    /// <summary>Gets the code for a text without words.</summary>
    public static IssueCode TextEmpty => new("PRG1002");

    /// <summary>Gets the code for a text that is longer than the limit.</summary>
    public static IssueCode TextTooLong => new("PRG1003");

    /// <summary>Gets the code for a text with a character that no document can carry.</summary>
    public static IssueCode TextNotAllowed => new("PRG1004");

    /// <summary>Gets the code for a language tag that is not of the accepted form.</summary>
    public static IssueCode LanguageTagInvalid => new("PRG1005");

    /// <summary>Gets the code for a text that is missing in one of the languages of its definition.</summary>
    public static IssueCode TranslationMissing => new("PRG1006");

    /// <summary>Gets the code for a text that is missing in the source language of its definition.</summary>
    public static IssueCode SourceTextMissing => new("PRG1007");

    /// <summary>Gets the code for a text in a language that its definition does not list.</summary>
    public static IssueCode LanguageNotListed => new("PRG1008");

    /// <summary>Gets the code for a text with white space around it.</summary>
    public static IssueCode TextPadded => new("PRG1009");

    /// <summary>Gets the code for a definition without an id.</summary>
    public static IssueCode DefinitionIdMissing => new("PRG1010");

    /// <summary>Gets the code for a definition without a version.</summary>
    public static IssueCode DefinitionVersionMissing => new("PRG1011");

    /// <summary>Gets the code for a definition that lists no languages.</summary>
    public static IssueCode LanguagesMissing => new("PRG1012");

    /// <summary>Gets the code for a language that is listed twice.</summary>
    public static IssueCode LanguageTwice => new("PRG1013");

    /// <summary>Gets the code for a source language that is not one of the languages.</summary>
    public static IssueCode SourceLanguageNotListed => new("PRG1014");

    /// <summary>Gets the code for a source that names no definition with its version, no board and no journal, or more than one of
    /// them.</summary>
    public static IssueCode SourceUnclear => new("PRG1015");

    /// <summary>Gets the code for a text that was given to translate a text that is not there.</summary>
    public static IssueCode TranslationUnknown => new("PRG1016");

    /// <summary>Gets the code for a text that is missing in a language that a host added.</summary>
    public static IssueCode AddedTextMissing => new("PRG1017");

    /// <summary>Gets the code for a text of a host with a place that nothing fills in.</summary>
    public static IssueCode PlaceUnknown => new("PRG1018");

    /// <summary>Gets the code for a language that a host adds to a definition that has it.</summary>
    public static IssueCode LanguagePublished => new("PRG1019");

    /// <summary>Gets the code for a translated text that leaves out a place which the text has in its source language.</summary>
    public static IssueCode PlaceLeftOut => new("PRG1020");

    /// <summary>Gets the code for what was recorded, by its clock, before what came just before it.</summary>
    public static IssueCode RecordedEarlier => new("PRG1101");

    /// <summary>Gets the code for what happened after it was recorded.</summary>
    public static IssueCode HappenedLater => new("PRG1102");

    /// <summary>Gets the code for an id under which something else was recorded.</summary>
    public static IssueCode EventIdTaken => new("PRG1103");

    /// <summary>Gets the code for the number of something that is not there, or is nothing of the kind.</summary>
    public static IssueCode EntryUnknown => new("PRG1104");

    /// <summary>Gets the code for the number of something that was withdrawn.</summary>
    public static IssueCode EntryWithdrawn => new("PRG1105");

    /// <summary>Gets the code for somebody to whom nothing is shown.</summary>
    public static IssueCode ReaderUnknown => new("PRG1106");

    /// <summary>Gets the code for something that is done to an event whose words were erased.</summary>
    public static IssueCode EventErased => new("PRG1111");

    /// <summary>Gets the code for an event or operation that says that its words were erased, and holds some.</summary>
    public static IssueCode ErasedHoldsWords => new("PRG1112");

    /// <summary>Gets the code for an erasing of an event that was not erased.</summary>
    public static IssueCode NotErased => new("PRG1113");

    /// <summary>Gets the code for withdrawing an erasing.</summary>
    public static IssueCode ErasedForGood => new("PRG1114");

    /// <summary>Gets the code for taking back a taking back that has too many before it, each of which takes back the one before.</summary>
    public static IssueCode TakenBackTooOften => new("PRG1115");

    /// <summary>Gets the code for an event that is the one before it once more, to the moment, without an id that tells.</summary>
    public static IssueCode SaidTwice => new("PRG1116");

    /// <summary>Gets the code for what came of a step that is none of the document.</summary>
    public static IssueCode StepNotHere => new("PRG1201");

    /// <summary>Gets the code for what came of a step, when something was told of it already that happened later.</summary>
    public static IssueCode StepToldLater => new("PRG1202");

    /// <summary>Gets the code for somebody who is listed twice on a board.</summary>
    public static IssueCode BoardParticipantTwice => new("PRG3101");

    /// <summary>Gets the code for a two-sided board without two sides.</summary>
    public static IssueCode SidesNotTwo => new("PRG3102");

    /// <summary>Gets the code for an operation that builds on one that is not before it.</summary>
    public static IssueCode BasisNotBefore => new("PRG3201");

    /// <summary>Gets the code for an operation on a note that was not there before it.</summary>
    public static IssueCode NoteNotBefore => new("PRG3202");

    /// <summary>Gets the code for an operation that takes back one that is not before it.</summary>
    public static IssueCode UndoneNotBefore => new("PRG3203");

    /// <summary>Gets the code for a note that is linked to itself.</summary>
    public static IssueCode LinkToItself => new("PRG3204");

    /// <summary>Gets the code for a note's addition that was compacted away.</summary>
    public static IssueCode AdditionCompacted => new("PRG3205");

    /// <summary>Gets the code for a note beyond a board that has no room there.</summary>
    public static IssueCode NoBeyond => new("PRG3206");

    /// <summary>Gets the code for a phase that boards of this form do not know.</summary>
    public static IssueCode PhaseNotOfForm => new("PRG3207");

    /// <summary>Gets the code for a note on a two-sided board that is of neither side.</summary>
    public static IssueCode NoteOfNeitherSide => new("PRG3208");

    /// <summary>Gets the code for a note that is moved into the inner circle without being achieved.</summary>
    public static IssueCode MovedInside => new("PRG3209");

    /// <summary>Gets the code for an operation whose number is far beyond all that are known.</summary>
    public static IssueCode NumberTooFar => new("PRG3210");

    /// <summary>Gets the code for a replica that is named twice in what somebody had seen.</summary>
    public static IssueCode ReplicaSeenTwice => new("PRG3211");

    /// <summary>Gets the code for somebody who joins or leaves a board with two sides.</summary>
    public static IssueCode SidesStay => new("PRG3212");

    /// <summary>Gets the code for an operation whose places are named twice in a digest.</summary>
    public static IssueCode PlacesTwice => new("PRG3213");

    /// <summary>Gets the code for a board whose operations have used the highest number there is.</summary>
    public static IssueCode NumbersRunOut => new("PRG3219");

    /// <summary>Gets the code for a note that is not on the board.</summary>
    public static IssueCode NoteUnknown => new("PRG3301");

    /// <summary>Gets the code for a note that was taken off the board.</summary>
    public static IssueCode NoteTakenOff => new("PRG3302");

    /// <summary>Gets the code for a plan for a note that is achieved already.</summary>
    public static IssueCode PlanOnInner => new("PRG3303");

    /// <summary>Gets the code for a plan for a note outside both circles.</summary>
    public static IssueCode PlanOnBeyond => new("PRG3304");

    /// <summary>Gets the code for a plan that is dropped and is not there.</summary>
    public static IssueCode PlanMissing => new("PRG3305");

    /// <summary>Gets the code for a note that is achieved already.</summary>
    public static IssueCode AchievedAlready => new("PRG3306");

    /// <summary>Gets the code for a split of a note that is achieved already.</summary>
    public static IssueCode SplitOnInner => new("PRG3307");

    /// <summary>Gets the code for a note that is moved to where it is.</summary>
    public static IssueCode MovedNowhere => new("PRG3308");

    /// <summary>Gets the code for an operation to take back that is not there.</summary>
    public static IssueCode UndoneUnknown => new("PRG3309");

    /// <summary>Gets the code for a taking back that is taken back.</summary>
    public static IssueCode UndoOfUndo => new("PRG3310");

    /// <summary>Gets the code for an operation that was taken back already.</summary>
    public static IssueCode UndoneAlready => new("PRG3311");

    /// <summary>Gets the code for a taking back that names another note than the operation it takes back.</summary>
    public static IssueCode UndoneOfAnotherNote => new("PRG3312");

    /// <summary>Gets the code for an addition that cannot be taken back because more was done with the note.</summary>
    public static IssueCode AdditionStays => new("PRG3313");

    /// <summary>Gets the code for an operation whose id does not come next.</summary>
    public static IssueCode OperationNotNext => new("PRG3314");

    /// <summary>Gets the code for an addition, a split or what was done in silence, that another than its maker takes back.</summary>
    public static IssueCode UndoneByAnother => new("PRG3315");

    /// <summary>Gets the code for something done here that does not build on all that is here.</summary>
    public static IssueCode BasisNotLatest => new("PRG3316");

    /// <summary>Gets the code for the place of an operation that somebody records.</summary>
    public static IssueCode PlaceByHand => new("PRG3317");

    /// <summary>Gets the code for something done by somebody who takes no part in the board.</summary>
    public static IssueCode MakerTakesNoPart => new("PRG3318");

    /// <summary>Gets the code for somebody who leaves or gets another name, and takes no part.</summary>
    public static IssueCode PersonUnknown => new("PRG3319");

    /// <summary>Gets the code for an operation id with two contents.</summary>
    public static IssueCode OperationIdTwice => new("PRG3401");

    /// <summary>Gets the code for operations of another board.</summary>
    public static IssueCode BoardOther => new("PRG3402");

    /// <summary>Gets the code for replicas of one board that began differently.</summary>
    public static IssueCode BeginningsDiffer => new("PRG3403");

    /// <summary>Gets the code for an operation that waits for what it is about.</summary>
    public static IssueCode OperationWaits => new("PRG3404");

    /// <summary>Gets the code for a clock that ran backwards.</summary>
    public static IssueCode ClockBackwards => new("PRG3405");

    /// <summary>Gets the code for an operation that was left out while the rest was taken over.</summary>
    public static IssueCode OperationLeftOut => new("PRG3406");

    /// <summary>Gets the code for an operation that the host does not accept.</summary>
    public static IssueCode OperationRefused => new("PRG3407");

    /// <summary>Gets the code for a place that waits for the taking back it belongs to.</summary>
    public static IssueCode PlaceWaits => new("PRG3408");

    /// <summary>Gets the code for an operation that waits until its maker takes part.</summary>
    public static IssueCode MakerNotKnown => new("PRG3409");

    /// <summary>Gets the code for two operations of two replicas that came under one id.</summary>
    public static IssueCode EventIdOnTwo => new("PRG3410");

    /// <summary>Gets the code for a note that only says what is not.</summary>
    public static IssueCode NoteOnlyNegations => new("PRG3501");

    /// <summary>Gets the code for a wanted note that can mean many things.</summary>
    public static IssueCode NoteVague => new("PRG3502");

    /// <summary>Gets the code for an erasing of nothing.</summary>
    public static IssueCode ErasedNothing => new("PRG3221");

    /// <summary>Gets the code for an erasing that names a person instead of a stand-in.</summary>
    public static IssueCode NoStandIn => new("PRG3222");

    /// <summary>Gets the code for an erasing of an operation that does not come before it.</summary>
    public static IssueCode ErasedNotBefore => new("PRG3223");

    /// <summary>Gets the code for a request of an archived operation that is not among those that lie in archives.</summary>
    public static IssueCode ArchivedUnknown => new("PRG3224");

    /// <summary>Gets the code for an erasing of an operation that is not on this board.</summary>
    public static IssueCode ErasedUnknown => new("PRG3321");

    /// <summary>Gets the code for something done to a note whose words were erased.</summary>
    public static IssueCode NoteErased => new("PRG3322");

    /// <summary>Gets the code for taking back an erasing.</summary>
    public static IssueCode ErasureStays => new("PRG3323");

    /// <summary>Gets the code for somebody who was erased from the board.</summary>
    public static IssueCode PersonErased => new("PRG3324");

    /// <summary>Gets the code for an erasing of a taking back, which holds no words.</summary>
    public static IssueCode ErasedHasNoWords => new("PRG3325");

    /// <summary>Gets the code for a note that lies in an archive of the board.</summary>
    public static IssueCode NoteArchived => new("PRG3326");

    /// <summary>Gets the code for a scale with the same words at 10 and at 0.</summary>
    public static IssueCode AnchorsSame => new("PRG2101");

    /// <summary>Gets the code for a 10 that is worded as perfection.</summary>
    public static IssueCode TenSoundsPerfect => new("PRG2102");

    /// <summary>Gets the code for a 0 that is worded as the worst there is.</summary>
    public static IssueCode ZeroSoundsWorst => new("PRG2103");

    /// <summary>Gets the code for a scale on which 0 is good enough.</summary>
    public static IssueCode GoodEnoughAtZero => new("PRG2104");

    /// <summary>Gets the code for a perspective that is used twice.</summary>
    public static IssueCode PerspectiveTwice => new("PRG2105");

    /// <summary>Gets the code for another perspective with the id of the person's own.</summary>
    public static IssueCode PerspectiveOwnTaken => new("PRG2106");

    /// <summary>Gets the code for a number that is no position.</summary>
    public static IssueCode PositionOutOfRange => new("PRG2201");

    /// <summary>Gets the code for a position below 0.</summary>
    public static IssueCode PositionBelowZero => new("PRG2202");

    /// <summary>Gets the code for a position between the steps of its scale.</summary>
    public static IssueCode PositionOffGrain => new("PRG2203");

    /// <summary>Gets the code for a number below the scale that is not below 0.</summary>
    public static IssueCode BelowNumberInvalid => new("PRG2204");

    /// <summary>Gets the code for a step higher that is not higher.</summary>
    public static IssueCode StepNotHigher => new("PRG2205");

    /// <summary>Gets the code for a step higher at 10.</summary>
    public static IssueCode NothingHigher => new("PRG2206");

    /// <summary>Gets the code for a step higher of more than three points.</summary>
    public static IssueCode StepFarHigher => new("PRG2207");

    /// <summary>Gets the code for a highest position of earlier below the position now.</summary>
    public static IssueCode EarlierHighestLower => new("PRG2208");

    /// <summary>Gets the code for a reading in a view that the scale does not ask for.</summary>
    public static IssueCode PerspectiveNotAsked => new("PRG2209");

    /// <summary>Gets the code for a reading of another version of the scale.</summary>
    public static IssueCode ReadingVersionWrong => new("PRG2301");

    /// <summary>Gets the code for a next version of another scale.</summary>
    public static IssueCode RevisedScaleOther => new("PRG2302");

    /// <summary>Gets the code for a next version of another kind.</summary>
    public static IssueCode RevisedKindOther => new("PRG2303");

    /// <summary>Gets the code for a next version with another number than the next.</summary>
    public static IssueCode RevisedVersionNotNext => new("PRG2304");

    /// <summary>Gets the code for a next version in which nothing is changed.</summary>
    public static IssueCode RevisedNothing => new("PRG2305");

    /// <summary>Gets the code for what came of a step, of a reading at which none was chosen.</summary>
    public static IssueCode ReadingWithoutStep => new("PRG2306");

    /// <summary>Gets the code for a checklist without parts.</summary>
    public static IssueCode PartsMissing => new("PRG4105");

    /// <summary>Gets the code for a part without sections.</summary>
    public static IssueCode SectionsMissing => new("PRG4106");

    /// <summary>Gets the code for a section without items.</summary>
    public static IssueCode ItemsMissing => new("PRG4107");

    /// <summary>Gets the code for a part id that is used twice.</summary>
    public static IssueCode PartTwice => new("PRG4108");

    /// <summary>Gets the code for a section id that is used twice.</summary>
    public static IssueCode SectionTwice => new("PRG4109");

    /// <summary>Gets the code for an item id that is used twice.</summary>
    public static IssueCode ItemIdTwice => new("PRG4110");

    /// <summary>Gets the code for a checklist with too many items.</summary>
    public static IssueCode TooManyItems => new("PRG4111");

    /// <summary>Gets the code for a polarity that is used without column texts.</summary>
    public static IssueCode ColumnsMissing => new("PRG4112");

    /// <summary>Gets the code for an item with the same text as another.</summary>
    public static IssueCode ItemTextTwice => new("PRG4113");

    /// <summary>Gets the code for an avoid item that is worded in the first person.</summary>
    public static IssueCode AvoidItemSaysI => new("PRG4114");

    /// <summary>Gets the code for a number of suggested intentions that makes no sense.</summary>
    public static IssueCode SuggestedIntentionsOutOfRange => new("PRG4115");

    /// <summary>Gets the code for relations to a version that is not an earlier one.</summary>
    public static IssueCode RelationVersionNotEarlier => new("PRG4120");

    /// <summary>Gets the code for two lists of relations to one version.</summary>
    public static IssueCode RelationVersionTwice => new("PRG4121");

    /// <summary>Gets the code for a relation of an item that does not exist.</summary>
    public static IssueCode RelationItemUnknown => new("PRG4122");

    /// <summary>Gets the code for an item with two relations to one version.</summary>
    public static IssueCode RelationItemTwice => new("PRG4123");

    /// <summary>Gets the code for an item whose relation to an earlier version is not declared.</summary>
    public static IssueCode RelationUndeclared => new("PRG4124");

    /// <summary>Gets the code for an earlier item that two relations point at.</summary>
    public static IssueCode RelationEarlierTwice => new("PRG4125");

    /// <summary>Gets the code for a relation that names too little or too much.</summary>
    public static IssueCode RelationShape => new("PRG4126");

    /// <summary>Gets the code for a checklist that is there already with other content.</summary>
    public static IssueCode DefinitionTwice => new("PRG4201");

    /// <summary>Gets the code for a relation to an item the earlier version does not have.</summary>
    public static IssueCode RelationEarlierUnknown => new("PRG4202");

    /// <summary>Gets the code for an item of the earlier version that the relations do not mention.</summary>
    public static IssueCode RelationEarlierUndeclared => new("PRG4203");

    /// <summary>Gets the code for an item declared the same whose text differs.</summary>
    public static IssueCode RelationSameTextDiffers => new("PRG4204");

    /// <summary>Gets the code for an item declared the same whose polarity differs.</summary>
    public static IssueCode RelationSamePolarityDiffers => new("PRG4205");

    /// <summary>Gets the code for a later version that declares no relations at all.</summary>
    public static IssueCode RelationsMissing => new("PRG4206");

    /// <summary>Gets the code for a response to a checklist that is not in the catalog.</summary>
    public static IssueCode ChecklistUnknown => new("PRG4301");

    /// <summary>Gets the code for a response to a version that is not in the catalog.</summary>
    public static IssueCode ChecklistVersionUnknown => new("PRG4302");

    /// <summary>Gets the code for a response whose checklist has changed under the same version.</summary>
    public static IssueCode ChecklistChanged => new("PRG4303");

    /// <summary>Gets the code for an item that the checklist does not have.</summary>
    public static IssueCode ItemUnknown => new("PRG4304");

    /// <summary>Gets the code for an item that is marked or noted twice.</summary>
    public static IssueCode ItemTwice => new("PRG4305");

    /// <summary>Gets the code for a mark that is none of the five.</summary>
    public static IssueCode MarkInvalid => new("PRG4306");

    /// <summary>Gets the code for a response in a language the checklist is not there in.</summary>
    public static IssueCode ResponseLanguageUnknown => new("PRG4307");

    /// <summary>Gets the code for moments that run backwards.</summary>
    public static IssueCode MomentsOutOfOrder => new("PRG4308");

    /// <summary>Gets the code for amendments of a response that was not completed.</summary>
    public static IssueCode AmendedWithoutCompletion => new("PRG4309");

    /// <summary>Gets the code for an unmatched item of the response's own version.</summary>
    public static IssueCode UnmatchedItemKnown => new("PRG4310");

    /// <summary>Gets the code for a change of a response that is completed.</summary>
    public static IssueCode ResponseIsCompleted => new("PRG4311");

    /// <summary>Gets the code for an amendment of a response that is in progress.</summary>
    public static IssueCode ResponseNotCompleted => new("PRG4312");

    /// <summary>Gets the code for drafts to merge of different checklists, or of different versions of one.</summary>
    public static IssueCode DraftsOfOtherChecklists => new("PRG4313");

    /// <summary>Gets the code for drafts to merge that are not of one response.</summary>
    public static IssueCode DraftsOfOtherResponses => new("PRG4314");

    /// <summary>Gets the code for a draft to merge that was amended since it was completed.</summary>
    public static IssueCode DraftAmended => new("PRG4315");

    /// <summary>Gets the code for what two drafts say differently of which no moment is known.</summary>
    public static IssueCode DraftsDiffer => new("PRG4316");

    /// <summary>Gets the code for an intention that was removed and is in the same response once more.</summary>
    public static IssueCode IntentionTwice => new("PRG4317");

    /// <summary>Gets the code for a comparison of two people.</summary>
    public static IssueCode RespondentsDiffer => new("PRG4401");

    /// <summary>Gets the code for a comparison of responses without respondent.</summary>
    public static IssueCode RespondentNotStated => new("PRG4402");

    /// <summary>Gets the code for two responses to different checklists.</summary>
    public static IssueCode ChecklistsDiffer => new("PRG4403");

    /// <summary>Gets the code for two versions without declared relations.</summary>
    public static IssueCode RelationsNotDeclared => new("PRG4404");

    /// <summary>Gets the code for a comparison in which the earlier response is the later one.</summary>
    public static IssueCode ResponsesOutOfOrder => new("PRG4405");

    /// <summary>Gets the code for an intention that lost the item it pointed at.</summary>
    public static IssueCode IntentionDetached => new("PRG4406");

    /// <summary>Gets the code for an analysis without desired progress.</summary>
    public static IssueCode NothingDesired => new("PRG4501");

    /// <summary>Gets the code for an analysis with very many wishes.</summary>
    public static IssueCode MuchDesired => new("PRG4502");

    /// <summary>Gets the code for a tool that is used and to be tried.</summary>
    public static IssueCode ToolBoth => new("PRG4503");

    /// <summary>Gets the code for more intentions than suggested.</summary>
    public static IssueCode ManyIntentions => new("PRG4504");

    /// <summary>Gets the code for a note on a box that is not ticked.</summary>
    public static IssueCode LooseNote => new("PRG4505");

    /// <summary>Gets the code for a conversation model in which nobody takes part.</summary>
    public static IssueCode PartiesMissing => new("PRG5101");

    /// <summary>Gets the code for a party that is there twice.</summary>
    public static IssueCode PartyTwice => new("PRG5102");

    /// <summary>Gets the code for a party of an impossible size.</summary>
    public static IssueCode PartySizeImpossible => new("PRG5103");

    /// <summary>Gets the code for a reference to a party that is not there.</summary>
    public static IssueCode PartyUnknown => new("PRG5104");

    /// <summary>Gets the code for a fixed order that nobody guards.</summary>
    public static IssueCode LeadMissing => new("PRG5105");

    /// <summary>Gets the code for a model without steps.</summary>
    public static IssueCode StepsMissing => new("PRG5106");

    /// <summary>Gets the code for a model with more steps than allowed.</summary>
    public static IssueCode TooManySteps => new("PRG5107");

    /// <summary>Gets the code for a step that is there twice.</summary>
    public static IssueCode StepTwice => new("PRG5108");

    /// <summary>Gets the code for a step that refers to a step that is not there.</summary>
    public static IssueCode StepReferenceUnknown => new("PRG5109");

    /// <summary>Gets the code for steps that would each have to come before the other.</summary>
    public static IssueCode StepOrderCircular => new("PRG5110");

    /// <summary>Gets the code for a step in which nobody speaks.</summary>
    public static IssueCode SpeakersMissing => new("PRG5111");

    /// <summary>Gets the code for a step without sample questions.</summary>
    public static IssueCode QuestionsMissing => new("PRG5112");

    /// <summary>Gets the code for a step whose answer holds nothing.</summary>
    public static IssueCode AnswerFieldsMissing => new("PRG5113");

    /// <summary>Gets the code for a field that is there twice in one step.</summary>
    public static IssueCode AnswerFieldTwice => new("PRG5114");

    /// <summary>Gets the code for a choice without options.</summary>
    public static IssueCode AnswerOptionsMissing => new("PRG5115");

    /// <summary>Gets the code for options of a field that is no choice.</summary>
    public static IssueCode AnswerOptionsNotHere => new("PRG5116");

    /// <summary>Gets the code for an option that is there twice.</summary>
    public static IssueCode AnswerOptionTwice => new("PRG5117");

    /// <summary>Gets the code for a field that holds usefulness and asks something else.</summary>
    public static IssueCode UsefulnessOptionsWrong => new("PRG5118");

    /// <summary>Gets the code for a usefulness question without its moment.</summary>
    public static IssueCode UsefulnessMomentMissing => new("PRG5119");

    /// <summary>Gets the code for a moment on a step of another kind.</summary>
    public static IssueCode UsefulnessMomentNotHere => new("PRG5120");

    /// <summary>Gets the code for rounds in an order that is not fixed.</summary>
    public static IssueCode RoundsNeedFixedOrder => new("PRG5121");

    /// <summary>Gets the code for a step of an impossible length.</summary>
    public static IssueCode MinutesOutOfRange => new("PRG5122");

    /// <summary>Gets the code for an aside that comes after something.</summary>
    public static IssueCode AsideInOrder => new("PRG5123");

    /// <summary>Gets the code for asides in a fixed order.</summary>
    public static IssueCode AsidesInFixedOrder => new("PRG5124");

    /// <summary>Gets the code for a parameter that is there twice.</summary>
    public static IssueCode ParameterTwice => new("PRG5125");

    /// <summary>Gets the code for a text with a place that no parameter fills.</summary>
    public static IssueCode ParameterOfTextUnknown => new("PRG5126");

    /// <summary>Gets the code for a parameter that no text has.</summary>
    public static IssueCode ParameterUnused => new("PRG5127");

    /// <summary>Gets the code for parameters that add too much to the texts of a conversation model.</summary>
    public static IssueCode FilledInTooLong => new("PRG5128");

    /// <summary>Gets the code for a model that is there with other content.</summary>
    public static IssueCode ConversationModelTwice => new("PRG5201");

    /// <summary>Gets the code for a conversation of a model that is not there.</summary>
    public static IssueCode ConversationModelUnknown => new("PRG5202");

    /// <summary>Gets the code for a conversation of a version of a model that is not there.</summary>
    public static IssueCode ConversationModelVersionUnknown => new("PRG5203");

    /// <summary>Gets the code for a conversation of a model with other content.</summary>
    public static IssueCode ConversationModelChanged => new("PRG5204");

    /// <summary>Gets the code for somebody who takes part twice.</summary>
    public static IssueCode ParticipantTwice => new("PRG5205");

    /// <summary>Gets the code for somebody in a part that the model does not have.</summary>
    public static IssueCode ParticipantPartyUnknown => new("PRG5206");

    /// <summary>Gets the code for too few or too many people in one part.</summary>
    public static IssueCode PartySizeWrong => new("PRG5207");

    /// <summary>Gets the code for a value for a parameter that the model does not have.</summary>
    public static IssueCode ParameterValueUnknown => new("PRG5208");

    /// <summary>Gets the code for two values for one parameter.</summary>
    public static IssueCode ParameterValueTwice => new("PRG5209");

    /// <summary>Gets the code for a conversation in a language that its model is not there in.</summary>
    public static IssueCode ConversationLanguageUnknown => new("PRG5210");

    /// <summary>Gets the code for participants whose part the model does not tell, so that each has to be named with one.</summary>
    public static IssueCode PartiesNotNamed => new("PRG5211");

    /// <summary>Gets the code for somebody who does not take part.</summary>
    public static IssueCode ParticipantUnknown => new("PRG5303");

    /// <summary>Gets the code for an event after the conversation was closed.</summary>
    public static IssueCode ConversationIsClosed => new("PRG5304");

    /// <summary>Gets the code for the reopening of a conversation that is open.</summary>
    public static IssueCode ConversationNotClosed => new("PRG5305");

    /// <summary>Gets the code for a step that the model does not have.</summary>
    public static IssueCode StepUnknown => new("PRG5306");

    /// <summary>Gets the code for somebody who does not speak in this step.</summary>
    public static IssueCode SpeakerNotOfStep => new("PRG5307");

    /// <summary>Gets the code for an answer with something the step does not hold.</summary>
    public static IssueCode AnswerFieldUnknown => new("PRG5308");

    /// <summary>Gets the code for an answer that cannot be chosen.</summary>
    public static IssueCode AnswerOptionUnknown => new("PRG5309");

    /// <summary>Gets the code for an answer that is no day.</summary>
    public static IssueCode AnswerNotADate => new("PRG5310");

    /// <summary>Gets the code for an entry without question and answer.</summary>
    public static IssueCode EntryEmpty => new("PRG5311");

    /// <summary>Gets the code for a step that is not its turn yet.</summary>
    public static IssueCode StepNotYet => new("PRG5312");

    /// <summary>Gets the code for a step that is over.</summary>
    public static IssueCode StepIsOver => new("PRG5313");

    /// <summary>Gets the code for a second input in one round.</summary>
    public static IssueCode TurnTaken => new("PRG5314");

    /// <summary>Gets the code for a pass where there are no turns.</summary>
    public static IssueCode NothingToPass => new("PRG5315");

    /// <summary>Gets the code for somebody who closes a step and does not lead.</summary>
    public static IssueCode NotTheLead => new("PRG5316");

    /// <summary>Gets the code for the closing of a step in an order that is not fixed.</summary>
    public static IssueCode StepCannotClose => new("PRG5317");

    /// <summary>Gets the code for a correction of what is private to another.</summary>
    public static IssueCode EntryOfAnother => new("PRG5320");

    /// <summary>Gets the code for a switch to a role that is not available.</summary>
    public static IssueCode RoleUnavailable => new("PRG5321");

    /// <summary>Gets the code for what came of a step that was not brought along.</summary>
    public static IssueCode CarriedStepUnknown => new("PRG5322");

    /// <summary>Gets the code for usefulness at the end of a conversation whose model does not ask for it.</summary>
    public static IssueCode UsefulnessNotAsked => new("PRG5323");

    /// <summary>Gets the code for what came of a step, with no step named or with two.</summary>
    public static IssueCode ReviewedStepUnclear => new("PRG5324");

    /// <summary>Gets the code for what came of a step that was not agreed on here, or was withdrawn.</summary>
    public static IssueCode AgreedStepUnknown => new("PRG5325");

    /// <summary>Gets the code for a step that is brought along twice.</summary>
    public static IssueCode CarriedTwice => new("PRG5326");

    /// <summary>Gets the code for fewer people in a part than the model asks for, since somebody left.</summary>
    public static IssueCode PartyTooSmall => new("PRG5327");

    /// <summary>Gets the code for the leaving of the last one who takes part.</summary>
    public static IssueCode NobodyLeft => new("PRG5328");

    /// <summary>Gets the code for somebody who joins and was erased from the conversation.</summary>
    public static IssueCode ParticipantErased => new("PRG5329");

    /// <summary>Gets the code for fewer or more people than go together.</summary>
    public static IssueCode PeopleOutOfRange => new("PRG5401");

    /// <summary>Gets the code for a preparation without an expectation.</summary>
    public static IssueCode ExpectationNotWorded => new("PRG5501");

    /// <summary>Gets the code for an expectation without its reason.</summary>
    public static IssueCode ReasonNotGiven => new("PRG5502");

    /// <summary>Gets the code for an expectation that only says what must stop.</summary>
    public static IssueCode OnlyNegations => new("PRG5503");

    /// <summary>Gets the code for an expectation that prescribes the way.</summary>
    public static IssueCode HowPrescribed => new("PRG5504");

    /// <summary>Gets the code for an expectation that is about the person.</summary>
    public static IssueCode CriticismOfPerson => new("PRG5505");

    /// <summary>Gets the code for a preparation that leaves no room.</summary>
    public static IssueCode NoRoomNamed => new("PRG5506");

    /// <summary>Gets the code for the same thing that worked, named twice in one entry.</summary>
    public static IssueCode JournalStrategyTwice => new("PRG6105");

    /// <summary>Gets the code for sharing a journal entry with its own owner.</summary>
    public static IssueCode JournalSharedWithOwner => new("PRG6106");

    /// <summary>Gets the code for sharing a journal entry, or no longer, with nobody.</summary>
    public static IssueCode JournalNobodyNamed => new("PRG6107");

    /// <summary>Gets the code for somebody who is named twice when a journal entry is shared.</summary>
    public static IssueCode JournalReaderTwice => new("PRG6108");

    /// <summary>Gets the code for no longer sharing a journal entry that was not shared.</summary>
    public static IssueCode JournalNotShared => new("PRG6109");

    /// <summary>Gets the code for a journal entry that is shared with more people than fit.</summary>
    public static IssueCode JournalTooManyReaders => new("PRG6110");

    /// <summary>Gets the code for somebody who records in the journal of another.</summary>
    public static IssueCode JournalWriterNotOwner => new("PRG6111");

    /// <summary>Gets the code for an empty document.</summary>
    public static IssueCode DocumentEmpty => new("PRG9001");

    /// <summary>Gets the code for a byte order mark.</summary>
    public static IssueCode ByteOrderMark => new("PRG9002");

    /// <summary>Gets the code for bytes that are not UTF-8.</summary>
    public static IssueCode NotUtf8 => new("PRG9003");

    /// <summary>Gets the code for text that is not JSON.</summary>
    public static IssueCode Malformed => new("PRG9004");

    /// <summary>Gets the code for a document that ends in the middle.</summary>
    public static IssueCode Truncated => new("PRG9005");

    /// <summary>Gets the code for a document larger than the limit.</summary>
    public static IssueCode TooLarge => new("PRG9006");

    /// <summary>Gets the code for a document nested deeper than the limit.</summary>
    public static IssueCode TooDeep => new("PRG9007");

    /// <summary>Gets the code for a document of another kind.</summary>
    public static IssueCode KindWrong => new("PRG9008");

    /// <summary>Gets the code for a document of a newer schema than the library knows.</summary>
    public static IssueCode SchemaNewer => new("PRG9009");

    /// <summary>Gets the code for a schema number that never was.</summary>
    public static IssueCode SchemaUnknown => new("PRG9010");

    /// <summary>Gets the code for a member that does not belong there.</summary>
    public static IssueCode MemberUnknown => new("PRG9011");

    /// <summary>Gets the code for a member that is there twice.</summary>
    public static IssueCode MemberTwice => new("PRG9012");

    /// <summary>Gets the code for a member that must be there and is not.</summary>
    public static IssueCode MemberMissing => new("PRG9013");

    /// <summary>Gets the code for a value of the wrong JSON type.</summary>
    public static IssueCode TypeWrong => new("PRG9014");

    /// <summary>Gets the code for a null.</summary>
    public static IssueCode NullNotAllowed => new("PRG9015");

    /// <summary>Gets the code for a number out of range.</summary>
    public static IssueCode NumberOutOfRange => new("PRG9016");

    /// <summary>Gets the code for a moment without an offset.</summary>
    public static IssueCode MomentWithoutOffset => new("PRG9017");

    /// <summary>Gets the code for a moment that is none.</summary>
    public static IssueCode MomentInvalid => new("PRG9018");

    /// <summary>Gets the code for a date that is none.</summary>
    public static IssueCode DateInvalid => new("PRG9019");

    /// <summary>Gets the code for a word that is none of those allowed.</summary>
    public static IssueCode ValueNotAllowed => new("PRG9020");

    /// <summary>Gets the code for a list longer than the limit.</summary>
    public static IssueCode TooManyElements => new("PRG9021");

    /// <summary>Gets the code for extensions larger than the limit.</summary>
    public static IssueCode ExtensionsTooLarge => new("PRG9022");

    /// <summary>Gets the code for half a surrogate pair.</summary>
    public static IssueCode LoneSurrogate => new("PRG9023");

    /// <summary>Gets the code for a document that names its JSON Schema.</summary>
    public static IssueCode JsonSchemaNamed => new("PRG9024");

    /// <summary>Gets the code for a value that is neither a date nor a moment.</summary>
    public static IssueCode DayOrMomentInvalid => new("PRG9025");

    /// <summary>Gets the code for a name that is too long.</summary>
    public static IssueCode NameTooLong => new("PRG9026");

    /// <summary>Gets the code for more issues than are shown.</summary>
    public static IssueCode MoreIssues => new("PRG9098");

    /// <summary>Gets the code for more remarks than are shown.</summary>
    public static IssueCode MoreRemarks => new("PRG9099");

    /// <summary>Gets whether this is <c>default</c>, which is no code.</summary>
    public bool IsDefault => _value is null;

    /// <summary>Gets how much an issue with this code weighs.</summary>
    /// <value><see cref="IssueSeverity.Error"/> for a code this version does not know.</value>
    public IssueSeverity Severity => BuiltInTexts.SeverityOf(this) ?? IssueSeverity.Error;

    /// <summary>Gets whether the first code comes before the second, by ordinal order.</summary>
    public static bool operator <(IssueCode left, IssueCode right) => left.CompareTo(right) < 0;

    /// <summary>Gets whether the first code comes after the second, by ordinal order.</summary>
    public static bool operator >(IssueCode left, IssueCode right) => left.CompareTo(right) > 0;

    /// <summary>Gets whether the first code is the second or comes before it, by ordinal order.</summary>
    public static bool operator <=(IssueCode left, IssueCode right) => left.CompareTo(right) <= 0;

    /// <summary>Gets whether the first code is the second or comes after it, by ordinal order.</summary>
    public static bool operator >=(IssueCode left, IssueCode right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a code from text.</summary>
    /// <param name="text">The text, exactly the code.</param>
    /// <returns>The code; it may be one that a later version knows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not of the form <c>PRG0000</c>.</exception>
    public static IssueCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out IssueCode code) ? code : throw IdRules.Failure(nameof(IssueCode), Rule);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static IssueCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out IssueCode code) ? code : throw IdRules.Failure(nameof(IssueCode), Rule);

    /// <summary>Reads a code from text when the text is one.</summary>
    /// <param name="text">The text, exactly the code.</param>
    /// <param name="code">The code, or <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is of the form <c>PRG0000</c>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IssueCode code)
    {
        bool valid = IsCode(text);
        code = valid ? new IssueCode(text!) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(string?, out IssueCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out IssueCode code)
    {
        bool valid = IsCode(text);
        code = valid ? new IssueCode(text.ToString()) : default;
        return valid;
    }

    /// <inheritdoc/>
    static IssueCode IParsable<IssueCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<IssueCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IssueCode result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static IssueCode ISpanParsable<IssueCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<IssueCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IssueCode result) =>
        TryParse(s, out result);

    /// <summary>Orders codes ordinally; <c>default</c> comes first.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Below, at or above zero when this comes before the other, is the same or comes after it.</returns>
    public int CompareTo(IssueCode other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Gets the code as text; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>Text such as <c>PRG4304</c>, empty for <c>default</c>.</returns>
    public override string ToString() => _value ?? string.Empty;

    private static bool IsCode(ReadOnlySpan<char> text) =>
        text is ['P', 'R', 'G', _, _, _, _] && !text[3..].ContainsAnyExceptInRange('0', '9');
}
