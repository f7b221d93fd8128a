using System.Globalization;
using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What views show of what somebody did without a name: an id that tells neither the device nor the order, and no moment finer
/// than the session.</summary>
/// <remarks>The id is made of the operation and of its moment, which no view shows, and is the same on every replica and for every reader.
/// Whoever knows the moment to the tick can try it out.</remarks>
internal sealed class CircleMask
{
    private const string Prefix = "unnamed-";

    private readonly CircleBoard _board;
    private readonly Dictionary<OperationId, OperationId> _shown = [];

    internal CircleMask(CircleBoard board) => _board = board;

    /// <summary>What a view calls an operation: its id, when somebody stands by it with their name.</summary>
    internal OperationId IdOf(OperationId id)
    {
        if (_shown.TryGetValue(id, out OperationId shown))
        {
            return shown;
        }

        shown = _board.OperationSet.Find(id) is { } known && IsHidden(known) ? Hide(_board.Id, id, known.At) : id;
        _shown.Add(id, shown);
        return shown;
    }

    internal NoteId IdOf(NoteId note) => NoteId.Of(IdOf(note.AddedBy));

    /// <summary>The id by which a step is known that a note of a board is: the same on the board and in a view.</summary>
    internal static NoteId IdIn(BoardId board, CircleNote note) => note.Author is null && !IsHidden(note.Id.AddedBy)
        ? NoteId.Of(Hide(board, note.Id.AddedBy, note.AddedAt))
        : note.Id;

    /// <summary>Finds the operation that views call so.</summary>
    /// <returns>Its own id; the one that was given when there is none.</returns>
    internal static OperationId Resolve(CircleBoard board, OperationId id) =>
        IsHidden(id) && board.OperationSet.Find(id) is null ? ResolveAll(board, [id])[0] : id;

    /// <summary>Finds the operations that views call so.</summary>
    internal static OperationId[] ResolveAll(CircleBoard board, IReadOnlyList<OperationId> ids)
    {
        HashSet<OperationId> wanted = [.. ids.Where(id => IsHidden(id) && board.OperationSet.Find(id) is null)];
        if (wanted.Count == 0)
        {
            return [.. ids];
        }

        Dictionary<OperationId, OperationId> found = [];
        foreach (CircleOperation unnamed in board.OperationSet.ToArray())
        {
            if (unnamed.By is null && Hide(board.Id, unnamed.Id, unnamed.At) is var hidden && wanted.Contains(hidden))
            {
                found[hidden] = unnamed.Id;
            }
        }

        return [.. ids.Select(id => found.GetValueOrDefault(id, id))];
    }

    /// <summary>Whether an id may be that which views gave a note that lies in an archive since. What they called it there nobody can tell
    /// any more without the archive.</summary>
    internal static bool MayBeArchived(CircleBoard board, NoteId note) =>
        board.OperationSet.Archived.Contains(note.AddedBy)
        || (board.OperationSet.Archived.Count > 0 && IsHidden(note.AddedBy) && board.FindState(note) is null);

    /// <summary>An operation as views show it. Without a name nothing is left of when it was but the session.</summary>
    internal CircleOperation Over(CircleOperation operation)
    {
        OperationId[] basis = [.. operation.Builds.ToList().Select(IdOf)];
        CircleOperation shown = operation is NoteOperation on ? on with { Note = IdOf(on.Note), Basis = basis }
            : operation with { Basis = basis };
        return operation.By is null ? WithoutMoment(shown) with { Id = IdOf(operation.Id), EventId = null } : shown;
    }

    /// <summary>An operation, of which without a name nothing is left of when it was but the session.</summary>
    internal CircleOperation WithoutMoment(CircleOperation operation) =>
        operation.By is null ? operation with { At = SessionOf(operation.Id).At, Happened = null } : operation;

    /// <summary>Puts operations in an order that does not tell when those without a name were done: they come after the others.</summary>
    internal IEnumerable<CircleOperation> InOrder(IEnumerable<CircleOperation> operations) => operations
        .OrderBy(static one => one.By is null)
        .ThenBy(one => one.By is null ? IdOf(one.Id) : one.Id);

    /// <summary>Whether there is anything to hide of a note: something without a name was done to it, or it was split off from such a
    /// note.</summary>
    internal bool Covers(NoteLog note)
    {
        foreach (CircleOperation operation in note.Operations)
        {
            if (operation.By is null || operation is Undone)
            {
                return true;
            }
        }

        // A split builds on what was done to the other note.
        return note.MadeBy is { } split && (IdOf(split.Note) != split.Note || split.Basis.Any(id => IdOf(id) != id));
    }

    /// <summary>Whether nobody's name is with an operation, or what it was may be left out: of its place nobody knows whose it
    /// was.</summary>
    private bool IsHidden(CircleOperation operation) => operation.By is null || (BoardEditor.CanBeLeftOut(operation)
        && CircleRecord.IsTakenBackForGood(
            _board.Undos.Find(operation.Id), operation.Subject, _board.Log.People, _board.Form, _board.Find));

    /// <summary>Links, in an order that does not tell which note without a name is older.</summary>
    internal IEnumerable<CircleLink> Over(IEnumerable<CircleLink> links) => links
        .Select(link => (Link: link, One: IdOf(link.One), Other: IdOf(link.Other)))
        .Select(static link => link.One == link.Link.One && link.Other == link.Link.Other
            ? (link.Link, IsHidden: false)
            : (Link: link.One < link.Other ? new CircleLink(link.One, link.Other) : new CircleLink(link.Other, link.One), IsHidden: true))
        .OrderBy(static link => link.IsHidden)
        .ThenBy(static link => link.IsHidden ? link.Link.One : default)
        .ThenBy(static link => link.IsHidden ? link.Link.Other : default)
        .Select(static link => link.Link);

    /// <summary>What clashed, in an order that does not tell when something without a name was done.</summary>
    internal IEnumerable<CircleConflict> Over(IEnumerable<CircleConflict> conflicts) => conflicts
        .Select(conflict => (Before: conflict, Conflict: new CircleConflict(
            conflict.Kind, conflict.Note is { } note ? IdOf(note) : null, IdOf(conflict.First), IdOf(conflict.Second))))
        .Select(static one => (one.Conflict, IsHidden: one.Conflict != one.Before))
        .OrderBy(static one => one.IsHidden)
        .ThenBy(static one => one.IsHidden ? one.Conflict.Second : default)
        .ThenBy(static one => one.IsHidden ? one.Conflict.First : default)
        .Select(static one => one.Conflict);

    /// <summary>Puts notes in an order that does not tell when those without a name were written: in each session they come after the
    /// others.</summary>
    internal IEnumerable<(NoteId Id, CircleNote Note, OperationId? Until)> InOrder(
        IEnumerable<(NoteId Id, CircleNote Note, OperationId? Until)> notes) => notes
        .OrderBy(one => SessionOf(one.Id.AddedBy).Index)
        .ThenBy(static one => one.Note.Id != one.Id)
        .ThenBy(static one => one.Note.Id);

    private static bool IsHidden(OperationId id) => id.Number == 1 && id.Replica.ToString().StartsWith(Prefix, StringComparison.Ordinal);

    private static OperationId Hide(BoardId board, OperationId id, DateTimeOffset at) => OperationId.Of(
        1, ReplicaId.Parse(Prefix + StandIn.DigitsOf(string.Create(CultureInfo.InvariantCulture, $"{board}\n{id}\n{at.UtcTicks}"))));

    private (int Index, DateTimeOffset At) SessionOf(OperationId id)
    {
        AppendList<SessionBegan> sessions = _board.Log.State.Sessions;
        int begun = CountUpTo(sessions, id);
        return (begun, begun == 0 ? _board.StartedAt : sessions[begun - 1].At);
    }

    /// <summary>How many of the sessions, which are in order, began up to an operation.</summary>
    private static int CountUpTo(AppendList<SessionBegan> sessions, OperationId id)
    {
        int low = 0, high = sessions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sessions[middle].Id <= id ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
