using System.Text.Json.Serialization;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Scales;
using static Progressie.Json.Converters.JsonForms;

namespace Progressie.Json.Converters;

/// <summary>What can happen in each technique, and the answers that differ in kind: closed sets, of which every case writes itself with the
/// word that tells which it is.</summary>
internal static class EventForms
{
    internal static JsonConverter? Find(Type type, IDefinitionSource? definitions) =>
        !typeof(CircleOperation).IsAssignableFrom(type) ? FindOther(type, definitions)
        : type == typeof(CircleOperation) ? Part(CircleOperationShapes.Operation, definitions)
        : type == typeof(NoteOperation) ? Case<NoteOperation>()
        : type == typeof(NoteAdded) ? Case<NoteAdded>()
        : type == typeof(NoteReworded) ? Case<NoteReworded>()
        : type == typeof(NoteCategorised) ? Case<NoteCategorised>()
        : type == typeof(NotePlanned) ? Case<NotePlanned>()
        : type == typeof(PlanDropped) ? Case<PlanDropped>()
        : type == typeof(NoteAchieved) ? Case<NoteAchieved>()
        : type == typeof(NoteMoved) ? Case<NoteMoved>()
        : type == typeof(NoteSplit) ? Case<NoteSplit>()
        : type == typeof(TopicReworded) ? Case<TopicReworded>()
        : type == typeof(SessionBegan) ? Case<SessionBegan>()
        : type == typeof(PhaseEntered) ? Case<PhaseEntered>()
        : type == typeof(NotesLinked) ? Case<NotesLinked>()
        : type == typeof(PersonJoined) ? Case<PersonJoined>()
        : type == typeof(PersonRenamed) ? Case<PersonRenamed>()
        : type == typeof(PersonLeft) ? Case<PersonLeft>()
        : type == typeof(Undone) ? Case<Undone>()
        : type == typeof(Erased) ? Case<Erased>()
        : type == typeof(Compacted) ? Case<Compacted>()
        : null;

    private static JsonConverter? FindOther(Type type, IDefinitionSource? definitions) =>
        type == typeof(ConversationEvent) ? Part(ConversationDocument.Event, definitions)
        : type == typeof(Said) ? Said<Said>()
        : type == typeof(Passed) ? Said<Passed>()
        : type == typeof(StepClosed) ? Said<StepClosed>()
        : type == typeof(Corrected) ? Said<Corrected>()
        : type == typeof(Withdrawn) ? Said<Withdrawn>()
        : type == typeof(EventsErased) ? Said<EventsErased>()
        : type == typeof(RoleSwitched) ? Said<RoleSwitched>()
        : type == typeof(Decided) ? Said<Decided>()
        : type == typeof(DecisionCorrected) ? Said<DecisionCorrected>()
        : type == typeof(OutcomeCorrected) ? Said<OutcomeCorrected>()
        : type == typeof(Reviewed) ? Said<Reviewed>()
        : type == typeof(Noted) ? Said<Noted>()
        : type == typeof(Closed) ? Said<Closed>()
        : type == typeof(Reopened) ? Said<Reopened>()
        : type == typeof(Joined) ? Said<Joined>()
        : type == typeof(Renamed) ? Said<Renamed>()
        : type == typeof(Left) ? Said<Left>()
        : type == typeof(JournalEvent) ? Part(JournalDocument.Event, definitions)
        : type == typeof(EntryWritten) ? Written<EntryWritten>()
        : type == typeof(EntryCorrected) ? Written<EntryCorrected>()
        : type == typeof(EntryWithdrawn) ? Written<EntryWithdrawn>()
        : type == typeof(EntryErased) ? Written<EntryErased>()
        : type == typeof(EntryShared) ? Written<EntryShared>()
        : type == typeof(EntryUnshared) ? Written<EntryUnshared>()
        : type == typeof(LevelMarked) ? Written<LevelMarked>()
        : type == typeof(ScaleEvent) ? Part(ScaleSeriesDocument.Event, definitions)
        : type == typeof(ReadingRecorded) ? Told<ReadingRecorded>()
        : type == typeof(ReadingCorrected) ? Told<ReadingCorrected>()
        : type == typeof(ReadingWithdrawn) ? Told<ReadingWithdrawn>()
        : type == typeof(ReadingErased) ? Told<ReadingErased>()
        : type == typeof(StepReviewed) ? Told<StepReviewed>()
        : type == typeof(ScaleRevised) ? Told<ScaleRevised>()
        : type == typeof(IntentionEvent) ? Part(ResponseDocument.Review, definitions)
        : type == typeof(IntentionReviewed) ? Intended<IntentionReviewed>()
        : type == typeof(ReviewCorrected) ? Intended<ReviewCorrected>()
        : type == typeof(ReviewWithdrawn) ? Intended<ReviewWithdrawn>()
        : type == typeof(ScaleAnswer) ? Part(ScaleSeriesDocument.ScaleAnswer, definitions)
        : type == typeof(OnScale) ? Answered<OnScale>()
        : type == typeof(BelowScale) ? Answered<BelowScale>()
        : type == typeof(NoBottom) ? Answered<NoBottom>()
        : type == typeof(Unanswered) ? Answered<Unanswered>()
        : type == typeof(EarlierHighest) ? Part(ScaleSeriesDocument.Earlier, definitions)
        : type == typeof(EarlierPosition) ? Case<EarlierPosition, EarlierHighest>(ScaleSeriesDocument.Earlier)
        : type == typeof(NeverHigher) ? Case<NeverHigher, EarlierHighest>(ScaleSeriesDocument.Earlier)
        : null;

    private static CaseConverter<T, CircleOperation> Case<T>()
        where T : CircleOperation => Case<T, CircleOperation>(CircleOperationShapes.Operation);

    private static CaseConverter<T, ConversationEvent> Said<T>()
        where T : ConversationEvent => Case<T, ConversationEvent>(ConversationDocument.Event);

    private static CaseConverter<T, JournalEvent> Written<T>()
        where T : JournalEvent => Case<T, JournalEvent>(JournalDocument.Event);

    private static CaseConverter<T, ScaleEvent> Told<T>()
        where T : ScaleEvent => Case<T, ScaleEvent>(ScaleSeriesDocument.Event);

    private static CaseConverter<T, IntentionEvent> Intended<T>()
        where T : IntentionEvent => Case<T, IntentionEvent>(ResponseDocument.Review);

    private static CaseConverter<T, ScaleAnswer> Answered<T>()
        where T : ScaleAnswer => Case<T, ScaleAnswer>(ScaleSeriesDocument.ScaleAnswer);

    private static CaseConverter<TCase, T> Case<TCase, T>(UnionShape<T> union)
        where TCase : class, T
        where T : class => new(union);
}
