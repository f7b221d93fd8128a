using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Where the board itself stands after its operations: topic, sessions, phases and links.</summary>
/// <remarks>Changed only while it is being made; shared between boards after that.</remarks>
internal sealed class BoardState : LogState
{
    private const int TopicHolder = 0, SessionHolder = 1, PhaseHolder = 2;

    internal TopicReworded? TopicBy { get; private set; }

    internal AppendList<SessionBegan> Sessions { get; private set; } = AppendList<SessionBegan>.Empty;

    internal AppendList<PhaseEntered> Phases { get; private set; } = AppendList<PhaseEntered>.Empty;

    internal AppendList<NotesLinked> Links { get; private set; } = AppendList<NotesLinked>.Empty;

    internal AppendList<CircleConflict> Conflicts { get; private set; } = AppendList<CircleConflict>.Empty;

    /// <summary>The phase that the session is in, or <see langword="null"/> when none was entered in it.</summary>
    internal PhaseEntered? Phase =>
        Phases.Count > 0 && (Sessions.Count == 0 || Phases[^1].Id > Sessions[^1].Id) ? Phases[^1] : null;

    internal override int HolderCount => 3;

    /// <summary>The same state, to go on with.</summary>
    internal BoardState Copy() => (BoardState)MemberwiseClone();

    internal override CircleOperation? HolderAt(int index) => index switch
    {
        TopicHolder => TopicBy,
        SessionHolder => Sessions.Count > 0 ? Sessions[^1] : null,
        _ => Phase,
    };

    internal void Note(CircleConflictKind kind, CircleOperation earlier, CircleOperation later) =>
        Conflicts = Conflicts.Add(new CircleConflict(kind, null, earlier.Id, later.Id));

    protected override void Follow(CircleOperation next)
    {
        switch (next)
        {
            case TopicReworded topic:
                bool isTheSame = TopicBy is { } before
                    && SameWords.AreIn(before.Topic, topic.Topic) && SameWords.AreIn(before.WhyItMatters, topic.WhyItMatters);
                NoteUnless(HasSeen(TopicHolder) || isTheSame, CircleConflictKind.TopicRewordedTwice, TopicBy, next);
                TopicBy = topic;
                break;
            case SessionBegan session when !HasSeen(SessionHolder):
                Note(CircleConflictKind.SessionBeganTwice, Sessions[^1], session);
                break;
            case SessionBegan session:
                Sessions = Sessions.Add(session);
                break;
            case PhaseEntered phase:
                NoteUnless(
                    HasSeen(PhaseHolder) || Phase!.Phase == phase.Phase, CircleConflictKind.PhaseEnteredTwice, Phase, next);
                Phases = Phases.Add(phase);
                break;
            case NotesLinked link:
                Links = Links.Add(link);
                break;
            default:
                break;
        }
    }

    private void NoteUnless(bool isFine, CircleConflictKind kind, CircleOperation? earlier, CircleOperation next)
    {
        if (!isFine)
        {
            Note(kind, earlier!, next);
        }
    }
}
