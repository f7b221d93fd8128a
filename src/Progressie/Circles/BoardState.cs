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

    /// <summary>The silence of a phase, or <see langword="null"/> when everything may be seen.</summary>
    internal CircleSilence? SilenceOf(CircleForm form, CirclePhase? phase) => (form, phase) switch
    {
        (CircleForm.TwoSided, CirclePhase.Prepare) => new CircleSilence(LatestOpen(), null, default),
        (CircleForm.Team, CirclePhase.FillInner) => SilenceSince(CircleZone.Inner),
        (CircleForm.Team, CirclePhase.FillOuter) => SilenceSince(CircleZone.Outer),
        _ => null,
    };

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

    /// <summary>The silence of the latest phase, from when it was entered first: entering it once more reveals nothing.</summary>
    private CircleSilence SilenceSince(CircleZone zone)
    {
        int first = Phases.Count - 1;
        while (first > 0 && Phases[first - 1].Phase == Phases[first].Phase
            && (Sessions.Count == 0 || Phases[first - 1].Id > Sessions[^1].Id))
        {
            first--;
        }

        return new CircleSilence(Phases[first].Id, zone, Phases[first].Basis ?? default);
    }

    /// <summary>The latest operation up to which two sides have seen each other's notes: that the session began, or that a phase other than
    /// preparing was entered. <c>default</c> when there is none. Whoever prepares offline may not have heard yet that the other began to,
    /// so that does not count.</summary>
    private OperationId LatestOpen()
    {
        OperationId open = Phases.LastOrDefault(static phase => phase.Phase != CirclePhase.Prepare)?.Id ?? default;
        return Sessions.Count > 0 && Sessions[^1].Id > open ? Sessions[^1].Id : open;
    }

    private void NoteUnless(bool isFine, CircleConflictKind kind, CircleOperation? earlier, CircleOperation next)
    {
        if (!isFine)
        {
            Note(kind, earlier!, next);
        }
    }
}
