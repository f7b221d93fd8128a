using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Judges operations: whether one can be at all, and whether it can be done now by somebody who sees the board.</summary>
/// <remarks>The difference matters. What comes from another replica was right there, and is kept; what clashes is settled by rule and
/// reported. What somebody does here and now must make sense here and now.</remarks>
internal static class CircleRules
{
    private static readonly CirclePhase[] Individual =
        [CirclePhase.Review, CirclePhase.ChooseTopic, CirclePhase.FillInner, CirclePhase.FillOuter, CirclePhase.PlanMove];

    private static readonly CirclePhase[] Team =
    [
        CirclePhase.Review, CirclePhase.ChooseTopic, CirclePhase.FillInner, CirclePhase.RevealInner, CirclePhase.FillOuter,
        CirclePhase.RevealOuter,
        CirclePhase.PlanMove,
    ];

    private static readonly CirclePhase[] TwoSided =
        [CirclePhase.Review, CirclePhase.Prepare, CirclePhase.CompareInner, CirclePhase.CompareOuter, CirclePhase.Agree];

    internal static ReadOnlySpan<CirclePhase> PhasesOf(CircleForm form) => form switch
    {
        CircleForm.Individual => Individual,
        CircleForm.Team => Team,
        _ => TwoSided,
    };

    /// <summary>The phase that a session is in: two sides begin each by preparing.</summary>
    internal static CirclePhase? PhaseOf(CircleForm form, CirclePhase? entered) =>
        entered ?? (form == CircleForm.TwoSided ? CirclePhase.Prepare : null);

    /// <summary>Whether people write for themselves in a phase.</summary>
    internal static bool IsSilent(CircleForm form, CirclePhase? phase) => (form, phase) is
        (CircleForm.Team, CirclePhase.FillInner or CirclePhase.FillOuter) or (CircleForm.TwoSided, CirclePhase.Prepare);

    /// <summary>Says what is wrong with an operation by itself, wherever it comes from.</summary>
    internal static void CheckShape(CircleBoard board, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        if (operation.Basis is { } basis && basis >= operation.Id)
        {
            issues.Add(IssueCode.BasisNotBefore, path.To("/basis"), ("found", basis.ToString()), ("id", operation.Id.ToString()));
        }

        // Only an addition is about the note that it makes itself.
        if (operation is not NoteAdded && operation.Subject is { } note && note.AddedBy >= operation.Id && !IsPlaceOfAddition(operation))
        {
            issues.Add(IssueCode.NoteNotBefore, path.To("/note"), ("found", note.ToString()), ("id", operation.Id.ToString()));
        }

        switch (operation)
        {
            case Undone undone when undone.Operation >= operation.Id:
                issues.Add(
                    IssueCode.UndoneNotBefore, path.To("/undoes"), ("found", undone.Operation.ToString()), ("id", operation.Id.ToString()));
                break;
            case NotePlanned { Plan.Owners: { Count: > 1 } owners }:
                CheckOwners(owners, path, issues);
                break;
            case NotesLinked link when link.One == link.Other:
                issues.Add(IssueCode.LinkToItself, path.To("/other"), ("found", link.Other.ToString()));
                break;
            case Compacted when IsPlaceOfAddition(operation):
                issues.Add(IssueCode.AdditionCompacted, path.ToString(), ("found", operation.Id.ToString()));
                break;
            case NoteAdded { Zone: CircleZone.Beyond } or NoteMoved { To: CircleZone.Beyond } when !board.HasBeyond:
                issues.Add(IssueCode.NoBeyond, path.To(operation is NoteAdded ? "/zone" : "/to"));
                break;
            case NoteMoved { To: CircleZone.Inner }:
                issues.Add(IssueCode.MovedInside, path.To("/to"));
                break;
            case PhaseEntered entered when !PhasesOf(board.Form).Contains(entered.Phase):
                issues.Add(
                    IssueCode.PhaseNotOfForm,
                    path.To("/phase"),
                    ("found", CircleWords.Phases[entered.Phase]),
                    ("allowed", string.Join(", ", PhasesOf(board.Form).ToArray().Select(static phase => CircleWords.Phases[phase]))));
                break;
            default:
                break;
        }

        if (operation is NoteAdded or NoteSplit && board.Form == CircleForm.TwoSided
            && !board.Participants.Any(side => side.Id == operation.By))
        {
            issues.Add(
                IssueCode.NoteOfNeitherSide,
                path.To("/by"),
                ("found", operation.By?.ToString() ?? "-"),
                ("allowed", string.Join(", ", board.Participants.Select(static side => side.Id))));
        }
    }

    /// <summary>Says why somebody who sees the board cannot do this now.</summary>
    internal static void CheckHere(CircleBoard board, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        switch (operation)
        {
            case NoteOperation on:
                CheckNote(board, on, path, issues);
                break;
            case NotesLinked link:
                FindHere(board, link.One, path, "/one", issues);
                FindHere(board, link.Other, path, "/other", issues);
                break;
            case Undone undone:
                CheckUndone(board, undone, path, issues);
                break;
            default:
                break;
        }
    }

    /// <summary>Tells when an operation has an earlier moment than one on the same replica that it builds on. It keeps its place: the order
    /// is that of the ids.</summary>
    internal static void CheckClock(CircleOperation? basis, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        if (basis is not null && basis.Id.Replica == operation.Id.Replica && operation.At < basis.At)
        {
            issues.Add(
                IssueCode.ClockBackwards, path.To("/at"), ("found", Moments.Text(operation.At)), ("allowed", Moments.Text(basis.At)));
        }
    }

    private static bool IsPlaceOfAddition(CircleOperation operation) => operation is Compacted place && place.Note?.AddedBy == place.Id;

    private static void CheckOwners(IReadOnlyList<Participant> owners, OperationPath path, IssueCollector issues)
    {
        HashSet<ParticipantId> met = [];
        for (int i = 0; i < owners.Count; i++)
        {
            if (!met.Add(owners[i].Id))
            {
                string place = path.To(FormattableString.Invariant($"/plan/owners/{i}/id"));
                issues.Add(IssueCode.BoardParticipantTwice, place, ("found", owners[i].Id.ToString()));
            }
        }
    }

    private static void CheckNote(CircleBoard board, NoteOperation operation, OperationPath path, IssueCollector issues)
    {
        if (FindHere(board, operation.Note, path, "/note", issues) is not { } note)
        {
            return;
        }

        IssueCode? code = operation switch
        {
            NotePlanned when note.AchievedBy is not null => IssueCode.PlanOnInner,
            NotePlanned when note.Zone == CircleZone.Beyond => IssueCode.PlanOnBeyond,
            PlanDropped when note.Plan is null || note.AchievedBy is not null => IssueCode.PlanMissing,
            NoteAchieved when note.AchievedBy is not null => IssueCode.AchievedAlready,
            NoteSplit when note.AchievedBy is not null => IssueCode.SplitOnInner,
            NoteMoved moved when moved.To == note.Zone && note.Plan is null => IssueCode.MovedNowhere,
            _ => null,
        };
        if (code is { } what)
        {
            issues.Add(what, path.To("/note"), ("found", operation.Note.ToString()));
        }
    }

    private static void CheckUndone(CircleBoard board, Undone undone, OperationPath path, IssueCollector issues)
    {
        IssueCode? code = board.Find(undone.Operation) switch
        {
            null => IssueCode.UndoneUnknown,
            Undone => IssueCode.UndoOfUndo,
            Compacted => IssueCode.UndoneAlready,
            { } operation when board.IsUndone(operation) => IssueCode.UndoneAlready,
            { } operation when operation.Subject != undone.Note => IssueCode.UndoneOfAnotherNote,
            _ => null,
        };
        if (code is { } what)
        {
            issues.Add(what, path.To("/undoes"), ("found", undone.Operation.ToString()));
        }
        else if (board.Keeps(NoteId.Of(undone.Operation), undone) is { } keeps)
        {
            // That operation put a note on the board, by adding or by splitting, and more was done with it.
            issues.Add(IssueCode.AdditionStays, path.To("/undoes"), ("found", undone.Operation.ToString()), ("by", keeps.Id.ToString()));
        }
    }

    private static NoteState? FindHere(CircleBoard board, NoteId id, OperationPath path, string member, IssueCollector issues)
    {
        NoteState? note = board.FindState(id);
        if (note is null)
        {
            issues.Add(IssueCode.NoteUnknown, path.To(member), ("found", id.ToString()));
        }
        else if (note.TakenOffBy is not null)
        {
            issues.Add(IssueCode.NoteTakenOff, path.To(member), ("found", id.ToString()));
            note = null;
        }

        return note;
    }
}
