using System.Collections.Concurrent;
using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>Goes through all histories of three replicas up to a number of operations, and holds each against the laws of merging and
/// against <see cref="NaiveBoard"/>.</summary>
/// <remarks>Whoever does something may have heard of any part of what the others did, so messages are late, lost and out of order. Each
/// part of the operations of a history is a board, and each way to come to it is gone: in any order, with what is known coming again, by
/// single operations and by merging whole boards. Histories that differ only in the names of replicas, and not in the order of the ids, in
/// who did what, or in what was seen, are one history.</remarks>
internal sealed class MergeExplorer
{
    private const int ReplicaCount = 3;

    /// <summary>How long the histories are of which every part is made. Of longer ones only the whole, in some orders: they are so many
    /// more.</summary>
    private const int WholeDepth = 3;

    private static readonly Writer[] Writers =
    [
        .. Enumerable.Range(0, ReplicaCount).Select(static replica =>
            Writer.Of(((char)('p' + replica)).ToString(), ManualClock.At("2026-11-30T10:00:00+01:00"))
                .OnDevice(((char)('a' + replica)).ToString())),
    ];

    private readonly MergeDeed[] _deeds;
    private readonly int _depth;
    private readonly MergeMeetings _meetings = new();
    private long _histories, _boards, _merges;

    /// <summary>Prepares to go through the histories of some deeds.</summary>
    /// <param name="deeds">What can be done.</param>
    /// <param name="depth">How many operations the longest have.</param>
    /// <param name="moves">How notes move.</param>
    /// <param name="before">What was done to the note that all have, before they part.</param>
    internal MergeExplorer(
        IReadOnlyList<MergeDeed> deeds, int depth, MovePolicy moves, Func<CircleBoard, NoteId, Writer, CircleBoard>? before = null)
    {
        _deeds = [.. deeds];
        _depth = depth;
        CircleBoard board = CircleBoard.Start(
            BoardId.Parse("kade"), "Overdracht", Writer.Anonymous(ManualClock.At("2026-11-30T09:00:00+01:00")),
            new CircleDetails { HasBeyond = true, Moves = moves, Form = CircleForm.Team });
        board = board.Add(CircleZone.Outer, "wens", Writers[0], out NoteId note);
        Start = before is null ? board : before(board, note, Writers[0]);
    }

    /// <summary>Gets what all replicas have: one note, by the first of them.</summary>
    internal CircleBoard Start { get; }

    /// <summary>Gets how many histories there were, the shorter ones included.</summary>
    internal long Histories => _histories;

    /// <summary>Gets how many boards were made of parts of these.</summary>
    internal long Boards => _boards;

    /// <summary>Gets how many whole boards were merged.</summary>
    internal long Merges => _merges;

    /// <summary>Gets how often each two kinds met.</summary>
    internal MergeMeetings Meetings => _meetings;

    /// <summary>Goes through all of them, on every processor.</summary>
    internal void Explore()
    {
        History[] first = [.. Next(new History([], [], [Start], [Shown.Of(Start)]))];
        History[] second = _depth == 1 ? [] : [.. first.SelectMany(Next)];
        if (_depth > 2)
        {
            Parallel.ForEach(Partitioner.Create(second, EnumerablePartitionerOptions.NoBuffering), Deepen);
        }
    }

    private void Deepen(History history)
    {
        foreach (History next in Next(history))
        {
            if (next.Operations.Length < _depth)
            {
                Deepen(next);
            }
        }
    }

    /// <summary>Every history that is longer by one operation.</summary>
    /// <remarks>What comes later in the order of ids is done later: nothing builds on what comes after it, so each history is come to in
    /// that order, and only in that one. Nothing has to be kept of those that were met.</remarks>
    private IEnumerable<History> Next(History history)
    {
        int all = history.Boards.Length;
        OperationId? last = history.Operations.Length == 0 ? null : history.Operations[^1].Id;
        for (int replica = 0; replica < ReplicaCount; replica++)
        {
            int own = history.OwnOf(replica);
            for (int part = 0; part < all; part++)
            {
                if ((part & own) != own || history.Boards[part].NextId(Writers[replica].Device!.Value) < last)
                {
                    continue;
                }

                foreach ((MergeDeedKind kind, CircleOperation made) in Deeds(history.Boards[part], Writers[replica]))
                {
                    CircleOperation[] operations = [.. history.Operations, made];
                    MergeDeedKind[] kinds = [.. history.Kinds, kind];
                    if (IsNamedInOrder(operations))
                    {
                        yield return Check(history, operations, kinds);
                    }
                }
            }
        }
    }

    private IEnumerable<(MergeDeedKind Kind, CircleOperation Made)> Deeds(CircleBoard board, Writer writer)
    {
        foreach (MergeDeed deed in _deeds)
        {
            foreach (Validated<CircleBoard> done in deed.Do(board, writer))
            {
                // What is erased already is not erased again.
                if (done.TryGetValue(out CircleBoard? next) && next.Made is { } made)
                {
                    yield return (deed.Kind, made);
                }
            }
        }
    }

    private History Check(History before, CircleOperation[] operations, MergeDeedKind[] kinds)
    {
        Interlocked.Increment(ref _histories);
        _meetings.Count(operations, kinds);
        if (operations.Length > WholeDepth && operations.Length == _depth)
        {
            CheckWhole(before, operations);
            return new History(operations, kinds, [], []);
        }

        return CheckParts(before, operations, kinds);
    }

    /// <summary>Comes to all operations with each of them as the last that arrives.</summary>
    private void CheckWhole(History before, CircleOperation[] operations)
    {
        int last = operations.Length - 1, others = (1 << last) - 1;
        CircleBoard board = Deliver(before.Boards[others], operations[last]);
        Shown shown = Shown.Of(board);
        for (int other = 0; other < last; other++)
        {
            CircleBoard without = before.Boards[others & ~(1 << other)];
            Hold(operations, shown, without.TryApply([operations[last], operations[other]]).Value.Board, board);
        }

        if (operations.Any(static operation => operation is Undone))
        {
            Hold(operations, shown, board.Compact(), null);
        }

        Compare(operations, board);
    }

    /// <summary>Makes the boards of all parts that have the last operation, by every way there is.</summary>
    private History CheckParts(History before, CircleOperation[] operations, MergeDeedKind[] kinds)
    {
        int last = operations.Length - 1, bit = 1 << last, all = bit | (bit - 1);
        CircleBoard[] boards = [.. before.Boards, .. new CircleBoard[bit]];
        Shown[] shown = [.. before.Shown, .. new Shown[bit]];
        for (int part = bit; part <= all; part++)
        {
            CircleBoard board = Deliver(boards[part & ~bit], operations[last]);
            (boards[part], shown[part]) = (board, Shown.Of(board));
            for (int other = 0; other < last; other++)
            {
                if ((part & (1 << other)) != 0)
                {
                    Hold(operations, shown[part], Deliver(boards[part & ~(1 << other)], operations[other]), board);
                }
            }

            // Of the longest histories, what got lost of them is left to the longer ones.
            if (part == all || operations.Length < _depth)
            {
                Compare(operations, board);
            }
        }

        for (int part = bit; part <= all; part++)
        {
            MergeParts(operations, boards, shown, part);
        }

        Interlocked.Add(ref _merges, bit);
        return new History(operations, kinds, boards, shown);
    }

    /// <summary>Merges what two have that together have everything, also when one left out the content of what was taken back.</summary>
    private static void MergeParts(CircleOperation[] operations, CircleBoard[] boards, Shown[] shown, int part)
    {
        int all = boards.Length - 1;
        (CircleBoard one, CircleBoard other) = (boards[part], boards[all & ~part]);
        CircleMerge merge = int.IsEvenInteger(part) ? one.Merge(other) : other.Merge(one);
        Hold(operations, shown[all], merge.Board, boards[all]);
        if (operations.Where((operation, at) => operation is Undone && (part & (1 << at)) != 0).Any())
        {
            CircleBoard compact = one.Compact();
            Hold(operations, shown[part], compact, null);
            Hold(operations, shown[all], compact.Merge(boards[all]).Board, null);
            Hold(operations, shown[all], boards[all].Merge(compact).Board, null);
            Hold(operations, shown[all], other.Merge(compact).Board, null);
        }
    }

    /// <summary>Holds a board against the plain model.</summary>
    private void Compare(CircleOperation[] operations, CircleBoard board)
    {
        Interlocked.Increment(ref _boards);
        Assert.Empty(board.TryApply([operations[^1]]).Value.Arrived);
        string[] expected = [.. new NaiveBoard(board.Operations, board.Moves).Lines], found = [.. NaiveBoard.LinesOf(board)];
        if (!expected.SequenceEqual(found))
        {
            Assert.Fail($"{Tell(operations)}{Environment.NewLine}expected {string.Join("; ", expected)}{Environment.NewLine}"
                + $"found {string.Join("; ", found)}");
        }

        foreach (Erased erased in board.Operations.OfType<Erased>())
        {
            if (board.Operations.FirstOrDefault(made => IsAbout(erased, made) && !made.IsErased) is { } left)
            {
                Assert.Fail($"{left} has its words still after {Tell(operations)}");
            }
        }
    }

    private static bool IsAbout(Erased erased, CircleOperation made) => made is not Erased
        && (erased.Operations.Contains(made.Id) || (made.Subject is { } note && erased.Operations.Contains(note.AddedBy)));

    private static CircleBoard Deliver(CircleBoard board, CircleOperation operation) => board.TryApply([operation]).Value.Board;

    /// <summary>Fails unless a board shows what it should, and is the same board when one is given.</summary>
    private static void Hold(CircleOperation[] operations, Shown expected, CircleBoard found, CircleBoard? same)
    {
        if (Shown.Of(found) != expected || (same is not null && !same.Equals(found)))
        {
            Assert.Fail($"Came to something else: {string.Join("; ", NaiveBoard.LinesOf(found))} after {Tell(operations)}");
        }
    }

    private static string Tell(CircleOperation[] operations) => string.Join(
        ", ", operations.Select(static operation => $"{operation} (on {string.Join(" and ", operation.Basis)})"));

    /// <summary>Whether replicas, and the words that a note is given, are named in the order in which they are met. Any other naming is the
    /// same history.</summary>
    private static bool IsNamedInOrder(CircleOperation[] operations)
    {
        int replicas = 1;
        bool isReworded = false;
        foreach (CircleOperation operation in operations)
        {
            int replica = Array.FindIndex(Writers, writer => writer.Device == operation.Id.Replica);
            if (replica > replicas || (operation is NoteReworded { Text: MergeDeed.OtherWords } && !isReworded))
            {
                return false;
            }

            replicas = Math.Max(replicas, replica + 1);
            isReworded |= operation is NoteReworded;
        }

        return true;
    }

    private sealed record History(CircleOperation[] Operations, MergeDeedKind[] Kinds, CircleBoard[] Boards, Shown[] Shown)
    {
        internal int OwnOf(int replica)
        {
            int own = 0;
            for (int i = 0; i < Operations.Length; i++)
            {
                own |= Operations[i].Id.Replica == Writers[replica].Device ? 1 << i : 0;
            }

            return own;
        }
    }
}
