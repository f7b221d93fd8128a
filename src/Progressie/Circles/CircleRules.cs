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

    /// <summary>Whether there is a phase in which people write for themselves.</summary>
    internal static bool HasSilence(CircleForm form) => form != CircleForm.Individual;

    /// <summary>Says what is wrong with an operation by itself, wherever it comes from.</summary>
    internal static void CheckShape(CircleBoard board, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        for (int i = 0; i < operation.Builds.Count; i++)
        {
            CheckBefore(operation.Builds[i], "/basis", i, operation, path, issues);
        }

        if (operation.IsErased && !operation.Erase(keepsMaker: true).Equals(operation))
        {
            issues.Add(IssueCode.ErasedHoldsWords, path.To("/erased"));
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
            case Erased erased:
                CheckErased(erased, path, issues);
                break;
            case NotePlanned { Plan.Owners: { Count: > 1 } owners }:
                CheckOwners(owners, path, issues);
                break;
            case NotesLinked link when link.One == link.Other:
                issues.Add(IssueCode.LinkToItself, path.To("/other"), ("found", link.Other.ToString()));
                break;
            case PersonJoined or PersonLeft when board.Form == CircleForm.TwoSided:
                issues.Add(IssueCode.SidesStay, path.To("/person"));
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
            case PhaseEntered { Seen: { Count: > 0 } seen }:
                CheckSeen(seen, operation, path, issues);
                break;
            default:
                break;
        }

        if (operation is NoteAdded or NoteSplit && board.Form == CircleForm.TwoSided)
        {
            CheckSide(board, operation.By, path, issues);
        }
    }

    private static void CheckSide(CircleBoard board, ParticipantId? by, OperationPath path, IssueCollector issues)
    {
        if (!board.Beginning.Details.Participants.Any(side => side.Id == by || board.Beginning.StandInOf(side.Id) == by))
        {
            issues.Add(
                IssueCode.NoteOfNeitherSide,
                path.To("/by"),
                ("found", by?.ToString() ?? "-"),
                ("allowed", IssueTerms.Known(board.Beginning.Details.Participants.Select(static side => side.Id))));
        }
    }

    /// <summary>Refuses a number that nobody can have come to: after it there would be no room for others.</summary>
    internal static void CheckNumber(CircleOperation operation, int highest, OperationPath path, IssueCollector issues)
    {
        if (IsTooFar(operation, highest))
        {
            issues.Add(
                IssueCode.NumberTooFar, path.To("/id"), ("found", operation.Id.ToString()), ("highest", Text(highest)),
                ("allowed", Text(OperationId.HighestStep)));
        }
    }

    internal static bool IsTooFar(CircleOperation operation, int highest) => operation.Id.Number - highest > OperationId.HighestStep;

    /// <summary>Says why somebody who sees the board cannot do this now.</summary>
    internal static void CheckHere(CircleBoard board, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        CheckMaker(board, operation, path, issues);
        CheckBasis(board, operation, path, issues);
        switch (operation)
        {
            case NoteOperation on:
                CheckNote(board, on, path, issues);
                CheckOwnersHere(board, on, path, issues);
                break;
            case NotesLinked link:
                FindHere(board, link.One, path, "/one", issues);
                FindHere(board, link.Other, path, "/other", issues);
                break;
            case PersonJoined joined when board.Log.Erasures.IsGone(joined.Person.Id):
                issues.Add(IssueCode.PersonErased, path.To("/person/id"));
                break;
            case PersonJoined joined when board.Log.People.Has(joined.Person.Id):
                issues.Add(IssueCode.BoardParticipantTwice, path.To("/person/id"), ("found", joined.Person.Id.ToString()));
                break;
            case PersonRenamed renamed when board.Log.Erasures.IsGone(renamed.Person.Id):
                issues.Add(IssueCode.PersonErased, path.To("/person/id"));
                break;
            case PersonRenamed renamed:
                CheckPerson(board, renamed.Person.Id, "/person/id", path, issues);
                break;
            case PersonLeft left:
                CheckPerson(board, left.Person, "/person", path, issues);
                break;
            case Undone undone:
                CheckUndone(board, undone, path, issues);
                break;
            case Erased erased:
                CheckErasedHere(board, erased, path, issues);
                break;
            case Compacted when !IsPlaceOfAddition(operation):
                issues.Add(IssueCode.PlaceByHand, path.ToString(), ("found", operation.Id.ToString()));
                break;
            default:
                break;
        }
    }

    /// <summary>Tells when an operation has an earlier moment than one on the same replica that it builds on. It keeps its place: the order
    /// is that of the ids.</summary>
    internal static void CheckClock(
        IOperations all, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        if (operation.Happened is { } happened && Moments.IsAhead(happened, operation.At))
        {
            issues.Add(
                IssueCode.HappenedLater, path.To("/happened"), ("found", happened.ToString()), ("allowed", Moments.Text(operation.At)));
        }

        for (int i = 0; i < operation.Builds.Count; i++)
        {
            OperationId id = operation.Builds[i];
            if (id.Replica == operation.Id.Replica && all.Find(id) is { } basis && operation.At < basis.At)
            {
                issues.Add(
                    IssueCode.ClockBackwards, path.To("/at"), ("found", Moments.Text(operation.At)), ("allowed", Moments.Text(basis.At)));
            }
        }
    }

    private static string Text(int number) => FormattableString.Invariant($"{number}");

    private static void CheckBefore(
        OperationId earlier, string member, int index, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        if (earlier >= operation.Id)
        {
            issues.Add(
                IssueCode.BasisNotBefore, path.To(FormattableString.Invariant($"{member}/{index}")), ("found", earlier.ToString()),
                ("id", operation.Id.ToString()));
        }
    }

    private static void CheckSeen(IReadOnlyList<OperationId> seen, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        for (int i = 0; i < seen.Count; i++)
        {
            CheckBefore(seen[i], "/seen", i, operation, path, issues);
            if (i > 0 && seen[i].Replica == seen[i - 1].Replica)
            {
                issues.Add(
                    IssueCode.ReplicaSeenTwice, path.To(FormattableString.Invariant($"/seen/{i}")), ("found", seen[i].Replica.ToString()));
            }
        }
    }

    private static void CheckErased(Erased erased, OperationPath path, IssueCollector issues)
    {
        if (erased.IsEmpty)
        {
            issues.Add(IssueCode.ErasedNothing, path.ToString());
        }

        if (erased.Person is { } person && !StandIn.Is(person))
        {
            issues.Add(IssueCode.NoStandIn, path.To("/person"));
        }

        for (int i = 0; i < erased.Operations.Count; i++)
        {
            if (erased.Operations[i] >= erased.Id)
            {
                issues.Add(
                    IssueCode.ErasedNotBefore, path.To(FormattableString.Invariant($"/operations/{i}")),
                    ("found", erased.Operations[i].ToString()), ("id", erased.Id.ToString()));
            }
        }
    }

    private static void CheckErasedHere(CircleBoard board, Erased erased, OperationPath path, IssueCollector issues)
    {
        for (int i = 0; i < erased.Operations.Count; i++)
        {
            if (board.OperationSet.Find(erased.Operations[i]) is null && !board.OperationSet.Archived.Contains(erased.Operations[i]))
            {
                issues.Add(
                    IssueCode.ErasedUnknown, path.To(FormattableString.Invariant($"/operations/{i}")),
                    ("found", erased.Operations[i].ToString()));
            }
            else if (board.OperationSet.Find(erased.Operations[i]) is Undone)
            {
                issues.Add(
                    IssueCode.ErasedHasNoWords, path.To(FormattableString.Invariant($"/operations/{i}")),
                    ("found", erased.Operations[i].ToString()));
            }
        }
    }

    private static void CheckMaker(CircleBoard board, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        // On two sides, whose a note is was judged already.
        bool isJudged = board.Form == CircleForm.TwoSided && operation is NoteAdded or NoteSplit;
        if (operation.By is { } maker && board.Log.Erasures.IsGone(maker))
        {
            issues.Add(IssueCode.PersonErased, path.To("/by"));
        }
        else if (operation.By is { } by && !isJudged && !board.Log.People.TakesPart(by))
        {
            issues.Add(
                IssueCode.MakerTakesNoPart, path.To("/by"), ("found", by.ToString()), ("allowed", IssueTerms.Known(board.Participants)));
        }
    }

    private static void CheckPerson(CircleBoard board, ParticipantId person, string member, OperationPath path, IssueCollector issues)
    {
        if (!board.Log.People.Has(person))
        {
            issues.Add(
                IssueCode.PersonUnknown, path.To(member), ("found", person.ToString()), ("allowed", IssueTerms.Known(board.Participants)));
        }
    }

    /// <summary>Somebody who sees the board has seen all of it.</summary>
    private static void CheckBasis(CircleBoard board, CircleOperation operation, OperationPath path, IssueCollector issues)
    {
        Heads heads = board.HeadsOf(operation.Subject);
        if (operation.Builds != heads && !(operation.Basis is [.., var last] && last >= operation.Id))
        {
            issues.Add(
                IssueCode.BasisNotLatest, path.To("/basis"), ("found", List(operation.Basis)), ("allowed", List(heads.ToList())));
        }

        static string List(IReadOnlyList<OperationId> ids) => ids.Count == 0 ? "-" : IssueTerms.Known(ids);
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

    /// <summary>Nobody who was erased takes up anything; what was planned before is taken up again without them.</summary>
    private static void CheckOwnersHere(CircleBoard board, NoteOperation operation, OperationPath path, IssueCollector issues)
    {
        if (operation is not NotePlanned { IsAgain: false, Plan.Owners: var owners } || board.Log.Erasures.IsEmpty)
        {
            return;
        }

        for (int i = 0; i < owners.Count; i++)
        {
            if (board.Log.Erasures.IsGone(owners[i].Id))
            {
                issues.Add(IssueCode.PersonErased, path.To(FormattableString.Invariant($"/plan/owners/{i}/id")));
            }
        }
    }

    private static void CheckNote(CircleBoard board, NoteOperation operation, OperationPath path, IssueCollector issues)
    {
        if (FindHere(board, operation.Note, path, "/note", issues) is not { } note)
        {
            return;
        }

        if (board.Log.Erasures.IsOf(operation.Note))
        {
            issues.Add(IssueCode.NoteErased, path.To("/note"), ("found", operation.Note.ToString()));
            return;
        }

        IssueCode? code = operation switch
        {
            NotePlanned when note.AchievedBy is not null => IssueCode.PlanOnInner,
            NotePlanned when note.Zone == CircleZone.Beyond => IssueCode.PlanOnBeyond,
            PlanDropped when note.Plan is null || note.AchievedBy is not null => IssueCode.PlanMissing,
            NoteAchieved when note.AchievedBy is not null => IssueCode.AchievedAlready,
            NoteSplit when note.AchievedBy is not null => IssueCode.SplitOnInner,
            NoteMoved moved when moved.To == note.Zone && !IsShownInside(board, note) => IssueCode.MovedNowhere,
            _ => null,
        };
        if (code is { } what)
        {
            issues.Add(what, path.To("/note"), ("found", operation.Note.ToString()));
        }
    }

    /// <summary>Whether a note lies in the inner circle because it is planned, and can be moved out again.</summary>
    private static bool IsShownInside(CircleBoard board, NoteState note) =>
        board.Moves == MovePolicy.OnPlanning && note.Plan is not null && note.AchievedBy is null;

    private static void CheckUndone(CircleBoard board, Undone undone, OperationPath path, IssueCollector issues)
    {
        IssueCode? code = board.Find(undone.Operation) switch
        {
            null => IssueCode.UndoneUnknown,
            Undone => IssueCode.UndoOfUndo,
            Erased => IssueCode.ErasureStays,
            Compacted => IssueCode.UndoneAlready,
            { } operation when board.IsUndone(operation) => IssueCode.UndoneAlready,
            { } operation when operation.Subject != undone.Note => IssueCode.UndoneOfAnotherNote,
            NoteAdded or NoteSplit when !IsOwn(board.Find(undone.Operation)!, undone) => IssueCode.UndoneByAnother,
            { Subject: not null } operation when IsSilentToOthers(board, operation, undone) => IssueCode.UndoneByAnother,
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

    /// <summary>Whether somebody else than the author of a note would bring back what was there when only the author saw it.</summary>
    private static bool IsSilentToOthers(CircleBoard board, CircleOperation operation, Undone undone) =>
        operation.Subject is { } note && CircleRules.HasSilence(board.Form) && board.Find(note.AddedBy) is { } first
        && CircleRecord.IsForEyesOfAuthor(operation, undone, first) && new CircleVeil(board).WasSilent(note, operation.Id);

    private static bool IsOwn(CircleOperation operation, Undone undone) =>
        CircleRecord.IsSameMaker(operation, undone);

    private static NoteState? FindHere(CircleBoard board, NoteId id, OperationPath path, string member, IssueCollector issues)
    {
        NoteState? note = board.FindState(id);
        if (note is null)
        {
            IssueCode code = CircleMask.MayBeArchived(board, id) ? IssueCode.NoteArchived : IssueCode.NoteUnknown;
            issues.Add(code, path.To(member), ("found", id.ToString()));
        }
        else if (note.TakenOffBy is not null)
        {
            issues.Add(IssueCode.NoteTakenOff, path.To(member), ("found", id.ToString()));
            note = null;
        }

        return note;
    }
}
