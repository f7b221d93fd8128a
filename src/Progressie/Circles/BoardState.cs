using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Where the board itself stands after its operations: topic, sessions, phases and links.</summary>
/// <remarks>Changed only while it is being made; shared between boards after that.</remarks>
internal sealed class BoardState
{
    internal TopicReworded? TopicBy { get; private set; }

    internal AppendList<SessionBegan> Sessions { get; private set; } = AppendList<SessionBegan>.Empty;

    internal AppendList<PhaseEntered> Phases { get; private set; } = AppendList<PhaseEntered>.Empty;

    internal AppendList<NotesLinked> Links { get; private set; } = AppendList<NotesLinked>.Empty;

    internal AppendList<CircleConflict> Conflicts { get; private set; } = AppendList<CircleConflict>.Empty;

    /// <summary>The phase that the session is in, or <see langword="null"/> when none was entered in it.</summary>
    internal PhaseEntered? Phase =>
        Phases.Count > 0 && (Sessions.Count == 0 || Phases[^1].Id > Sessions[^1].Id) ? Phases[^1] : null;

    /// <summary>The state after one more operation, which comes after all before it.</summary>
    internal BoardState After(CircleOperation next)
    {
        BoardState state = (BoardState)MemberwiseClone();
        state.Follow(next);
        return state;
    }

    /// <summary>Goes on with the next operation. Whatever it clashes with that its maker had not seen is noted.</summary>
    internal void Follow(CircleOperation next)
    {
        switch (next)
        {
            case TopicReworded topic:
                NoteUnless(next.HasSeen(TopicBy), CircleConflictKind.TopicRewordedTwice, TopicBy, next);
                TopicBy = topic;
                break;
            case SessionBegan session when Sessions.Count > 0 && !next.HasSeen(Sessions[^1]):
                Note(CircleConflictKind.SessionBeganTwice, Sessions[^1], session);
                break;
            case SessionBegan session:
                Sessions = Sessions.Add(session);
                break;
            case PhaseEntered phase:
                NoteUnless(next.HasSeen(Phase) || Phase!.Phase == phase.Phase, CircleConflictKind.PhaseEnteredTwice, Phase, next);
                Phases = Phases.Add(phase);
                break;
            case NotesLinked link:
                Links = Links.Add(link);
                break;
            default:
                break;
        }
    }

    internal void Note(CircleConflictKind kind, CircleOperation earlier, CircleOperation later) =>
        Conflicts = Conflicts.Add(new CircleConflict(kind, null, earlier.Id, later.Id));

    private void NoteUnless(bool isFine, CircleConflictKind kind, CircleOperation? earlier, CircleOperation next)
    {
        if (!isFine)
        {
            Note(kind, earlier!, next);
        }
    }
}
