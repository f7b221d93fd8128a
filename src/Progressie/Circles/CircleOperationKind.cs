namespace Progressie.Circles;

/// <summary>The kinds of operations, in the order in which <see cref="CircleWords"/> lists their words.</summary>
internal enum CircleOperationKind
{
    NoteAdded,
    NoteReworded,
    NoteCategorised,
    NotePlanned,
    PlanDropped,
    NoteAchieved,
    NoteMoved,
    NoteSplit,
    TopicReworded,
    SessionBegan,
    PhaseEntered,
    NotesLinked,
    PersonJoined,
    PersonRenamed,
    PersonLeft,
    Undone,
    Erased,
    Compacted,
}
