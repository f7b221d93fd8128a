using System.Text.Json.Serialization;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Journal;
using Progressie.Json.Shapes;
using Progressie.Motivation;
using Progressie.Scales;

namespace Progressie.Json.Converters;

/// <summary>Enumerations: the words that documents have for them.</summary>
internal static class WordForms
{
    internal static JsonConverter? Find(Type type) => type.IsEnum ? FindWord(type) : null;

    private static JsonConverter? FindWord(Type type) =>
        type == typeof(AchievedChange) ? Word(ChecklistWords.Achieved)
        : type == typeof(ChecklistChangeKind) ? Word(ChecklistWords.Changes)
        : type == typeof(ChecklistColumn) ? Word(ChecklistWords.Columns)
        : type == typeof(DesiredChange) ? Word(ChecklistWords.Desired)
        : type == typeof(ItemState) ? Word(ChecklistWords.States)
        : type == typeof(NotCarriedReason) ? Word(ChecklistWords.NotCarried)
        : type == typeof(NotComparedReason) ? Word(ChecklistWords.NotCompared)
        : type == typeof(Polarity) ? Word(ChecklistWords.Polarities)
        : type == typeof(RelationKind) ? Word(ChecklistWords.Relations)
        : type == typeof(ResponseStatus) ? Word(ChecklistWords.Statuses)
        : type == typeof(CircleConflictKind) ? Word(CircleWords.Conflicts)
        : type == typeof(CircleForm) ? Word(CircleWords.Forms)
        : type == typeof(CirclePhase) ? Word(CircleWords.Phases)
        : type == typeof(CircleZone) ? Word(CircleWords.Zones)
        : type == typeof(MovePolicy) ? Word(CircleWords.Policies)
        : type == typeof(AnswerKind) ? Word(ConversationWords.AnswerKinds)
        : type == typeof(AnswerMeaning) ? Word(ConversationWords.Meanings)
        : type == typeof(AnswerSignal) ? Word(ConversationWords.Signals.With(AnswerSignal.None, "none"))
        : type == typeof(StepOrder) ? Word(ConversationWords.Orders)
        : type == typeof(StepVisibility) ? Word(ConversationWords.Visibilities)
        : type == typeof(TurnTaking) ? Word(ConversationWords.Turns)
        : type == typeof(Usefulness) ? Word(ConversationWords.Usefulnesses.With(Usefulness.NotSaid, "not-said"))
        : type == typeof(UsefulnessMoment) ? Word(ConversationWords.Moments)
        : type == typeof(JournalEntryKind) ? Word(JournalWords.Kinds)
        : type == typeof(PromptOccasion) ? Word(JournalWords.Occasions)
        : type == typeof(Initiative) ? Word(MotivationWords.Initiatives)
        : type == typeof(InvisibilityMaker) ? Word(MotivationWords.InvisibilityMakers)
        : type == typeof(ProgressOrigin) ? Word(MotivationWords.Origins)
        : type == typeof(ProgressRole) ? Word(MotivationWords.Roles)
        : type == typeof(WorkingRelation) ? Word(MotivationWords.Relations)
        : type == typeof(ScaleDirection) ? Word(ScaleWords.Directions)
        : type == typeof(ScaleGap) ? Word(ScaleWords.Gaps)
        : type == typeof(ScaleGrain) ? Word(ScaleWords.Grains)
        : type == typeof(ScaleKind) ? Word(ScaleWords.Kinds)
        : type == typeof(ScaleSequence) ? Word(ScaleWords.Sequences)
        : type == typeof(ScaleStep) ? Word(ScaleWords.Steps)
        : type == typeof(IssueSeverity) ? Word(ProgressWords.Severities)
        : type == typeof(NextStepStatus) ? Word(ProgressWords.Statuses)
        : type == typeof(ProgressSide) ? Word(ProgressWords.Sides)
        : type == typeof(SuggestionFit) ? Word(GuidanceWords.Fits)
        : type == typeof(TextMatch) ? Word(GuidanceWords.Matches)
        : null;

    private static ScalarConverter<T> Word<T>(Vocabulary<T> words)
        where T : struct, Enum =>
        new(new WordShape<T>(words, PersonalData.Answer), member => words[member], isNumber: false, hasDefault: true);
}
