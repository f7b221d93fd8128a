using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What was taken out of a board that has been there for years, to keep apart: notes that are done with, and all that was done to
/// them.</summary>
/// <remarks>The board knows what is in it; both together are the board as it was. It holds everything, also words that were replaced:
/// personal data. Two are equal when they hold the same. Immutable.</remarks>
public sealed partial record CircleArchive
{
    internal const string DocumentKind = "circle-archive";

    internal CircleArchive(BoardId board, ValueList<CircleOperation> operations)
    {
        Board = board;
        Operations = operations;
    }

    /// <summary>Gets the id of the board that it was taken out of.</summary>
    public BoardId Board { get; }

    /// <summary>Gets what was done to the notes that are in it.</summary>
    /// <value>In order; empty when there was nothing to take out.</value>
    public IReadOnlyList<CircleOperation> Operations { get; }

    /// <summary>Gives the archive without the words that were erased on its board since, and who wrote them.</summary>
    /// <param name="board">The board, on any replica that heard of the erasing.</param>
    /// <returns>An archive to keep in the place of this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is another board.</exception>
    public CircleArchive EraseAs(CircleBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        CheckIsOf(board, nameof(board));
        return new CircleArchive(Board, ValueList<CircleOperation>.Own([.. board.Log.Erasures.LeaveAll(Operations)]));
    }

    internal void CheckIsOf(CircleBoard board, string argument)
    {
        if (board.Id != Board)
        {
            throw new ArgumentException($"The archive is of board '{Board}', and this is '{board.Id}'.", argument);
        }
    }

    /// <summary>Says how much is in it, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>archive of board 'kade' (120 operations)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"archive of board '{Board}' ({Operations.Count} operations)");

    /// <summary>The notes that were done with before an operation, so that nothing that stays on the board needs them.</summary>
    internal static HashSet<NoteId> FindNotes(CircleBoard board, OperationId before)
    {
        HashSet<NoteId> notes =
        [
            .. board.NoteMap.Where(entry => entry.Value.State is { } state
                    && (state.AchievedBy is not null || state.TakenOffBy is not null || state.Zone == CircleZone.Beyond)
                    && entry.Value.Operations[^1].Id < before)
                .Select(static entry => entry.Key),
        ];
        (NoteId One, NoteId Other)[] together =
        [
            .. board.Operations.OfType<NoteSplit>().Select(static split => (split.Note, NoteId.Of(split.Id))),
            .. board.Operations.OfType<NotesLinked>().Select(static link => (link.One, link.Other)),
        ];
        ILookup<NoteId, NoteId> beside = together.Concat(together.Select(static pair => (One: pair.Other, Other: pair.One)))
            .ToLookup(static pair => pair.One, static pair => pair.Other);

        // What waits for something stays on the board, and so does what was compacted, which another replica may have compacted otherwise.
        // With a note stay all that go together with it.
        Queue<NoteId> staying = new(beside.Select(static pair => pair.Key).Where(note => !notes.Contains(note)));
        foreach (NoteId note in board.Operations.Where(one => one is Compacted || board.Waits(one))
            .Select(static one => one.Subject).OfType<NoteId>())
        {
            staying.Enqueue(note);
        }

        while (staying.TryDequeue(out NoteId note))
        {
            notes.Remove(note);
            foreach (NoteId other in beside[note].Where(notes.Contains))
            {
                staying.Enqueue(other);
            }
        }

        return notes;
    }
}
