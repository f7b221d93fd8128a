using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What is known of a whole board while its parts are worked out: whose work counts, and what was taken back.</summary>
internal sealed class CircleRecord(
    CirclePeople people,
    CircleErasures erasures,
    Func<OperationId, CircleOperation?> find,
    Func<OperationId, AppendList<Undone>?> undosOf,
    Func<NoteId, NoteState?> stateOf,
    CircleDisputes disputes)
{
    internal CirclePeople People { get; } = people;

    internal CircleErasures Erasures { get; } = erasures;

    /// <summary>Whether one person did both. Those who stay unnamed are told apart by their devices; who was erased may be anybody, so that
    /// it comes to the same on a replica that knew and on one that never did.</summary>
    internal static bool IsSameMaker(CircleOperation one, CircleOperation other) =>
        HasNoMaker(one) || HasNoMaker(other) || (one.By == other.By && (one.By is not null || one.Id.Replica == other.Id.Replica));

    /// <summary>Whether it was erased who did it.</summary>
    internal static bool HasNoMaker(CircleOperation operation) => operation is { IsErased: true, By: null };

    internal CircleOperation? Find(OperationId id) => find(id);

    /// <summary>Whether a taking back counts: what it takes back is there, and is about what it names.</summary>
    internal bool Counts(Undone undo) =>
        People.Count(undo) && disputes.Heeds(undo) && find(undo.Operation) is { } known && known.Subject == undo.Note;

    /// <summary>Whether a taking back does not count because it would bring to others what its maker had not shown them.</summary>
    internal bool IsUnheeded(Undone undo) => !disputes.Heeds(undo);

    /// <summary>Whether somebody takes back what another than they did to a note of that other: it counts unless that was done in
    /// silence.</summary>
    internal bool IsDisputed(Undone undo, CircleOperation first) => People.Count(undo) && undo.Note == NoteId.Of(first.Id)
        && find(undo.Operation) is { } known && IsForEyesOfAuthor(known, undo, first);

    /// <summary>Whether an operation is one that, done in silence, only the author of its note takes back.</summary>
    internal static bool IsForEyesOfAuthor(CircleOperation known, Undone undo, CircleOperation first) =>
        known.Subject == undo.Note && known is not (NoteAdded or NoteSplit or Undone) && !IsByAuthor(undo, first);

    /// <summary>Whether who put a note there took something back. Of an author who was erased the addition has no maker either.</summary>
    private static bool IsByAuthor(Undone undo, CircleOperation first) =>
        IsSameMaker(undo, first) && (HasNoMaker(first) || !HasNoMaker(undo));

    /// <summary>Whether an operation on a note that is there, or on the board itself, was taken back. A taking back never is; a split is by
    /// its maker, and when its new note goes with it.</summary>
    internal bool IsUndone(CircleOperation operation)
    {
        if (operation is Undone or Erased || undosOf(operation.Id) is not { } undos)
        {
            return false;
        }

        return operation is NoteSplit ? stateOf(NoteId.Of(operation.Id)) is { TakenOffBy: not null }
            : undos.Any(undo => undo.Note == operation.Subject && People.Count(undo) && disputes.Heeds(undo));
    }

    /// <summary>Whether an operation was taken back, whatever comes to light of what was silent: by who put its note there, where people
    /// write in silence. Only of such a one may no more than the place be kept.</summary>
    internal static bool IsTakenBackForGood(
        AppendList<Undone>? undos, NoteId? subject, CirclePeople people, CircleForm form, Func<OperationId, CircleOperation?> find)
    {
        if (subject is not { } note || !CircleRules.HasSilence(form) || undos is null)
        {
            return IsTakenBack(undos, subject, people);
        }

        return find(note.AddedBy) is { } first
            && undos.Any(undo => undo.Note == subject && people.Count(undo) && IsByAuthor(undo, first));
    }

    /// <summary>Whether one of the takings back of an operation is about what that is about, and counts.</summary>
    internal static bool IsTakenBack(AppendList<Undone>? undos, NoteId? subject, CirclePeople people)
    {
        for (int i = 0; i < undos?.Count; i++)
        {
            if (undos[i].Note == subject && people.Count(undos[i]))
            {
                return true;
            }
        }

        return false;
    }
}
