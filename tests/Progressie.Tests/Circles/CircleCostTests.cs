using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Progressie.Tests.Circles;

/// <summary>What work on a board costs, counted in what it allocates: that is the same on every machine.</summary>
public sealed class CircleCostTests(ITestOutputHelper output)
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer A = Writer.Of("noor", Clock).OnDevice("a");
    private static readonly CircleBoard Empty = CircleBoard.Start("b-1", "Overdracht", A);

    [Fact]
    public void Verb_OnABoardOfAThousandNotes_AllocatesLittle()
    {
        CircleBoard board = Empty;
        for (int i = 0; i < 1_000; i++)
        {
            board = board.Add(CircleZone.Outer, "x", A);
        }

        NoteId[] notes = [.. board.Notes.Select(static note => note.Id)];
        long each = Allocated(() => Go(board, notes)) / notes.Length;
        output.WriteLine($"{each} bytes for each operation");

        Assert.InRange(each, 1, 1_000);
    }

    /// <summary>Ids that views give are looked up together.</summary>
    [Fact]
    public void Erasing_ByIdsThatNoViewGives_CostsWhatTheyAreMany()
    {
        CircleBoard board = Empty;
        Writer nobody = Writer.Anonymous(Clock).OnDevice("c");
        for (int i = 0; i < 1_000; i++)
        {
            board = board.Add(CircleZone.Outer, "x", nobody);
        }

        long[] costs = [.. ((int[])[1, 100]).Select(count =>
        {
            Erased erased = new()
            {
                Id = board.NextId(ReplicaId.Parse("a")),
                At = Clock.GetLocalNow(),
                By = ParticipantId.Parse("noor"),
                Operations = [.. Enumerable.Range(0, count).Select(static i => OperationId.Parse($"1@unnamed-{i:x24}"))],
            };
            return Allocated(() => board.TryRecord(erased));
        })];
        output.WriteLine(string.Join(", ", costs));
        Assert.InRange(costs[1], 0, 3 * costs[0]);
    }

    [Fact]
    public void Splits_OfOneNote_CostWhatTheyAreMany()
    {
        long[] costs = [.. ((int[])[1_000, 2_000, 4_000]).Select(static count =>
        {
            CircleOperation[] splits = Chain(count, static (id, basis) => new NoteSplit
            {
                Id = id,
                At = Clock.GetLocalNow(),
                Basis = [basis],
                Note = NoteId.Parse("1@a"),
                Achieved = "deel",
                Remaining = "rest",
            });
            return Allocated(() => Empty.Apply(splits));
        })];
        output.WriteLine(string.Join(", ", costs));
        AssertLinear(costs);
    }

    [Fact]
    public void RemoteOperations_OnOneNoteOneByOne_CostWhatTheyAreMany()
    {
        long[] costs = [.. ((int[])[1_000, 2_000, 4_000]).Select(static count =>
        {
            CircleOperation[] rewords = Chain(count, static (id, basis) => new NoteReworded
            {
                Id = id,
                At = Clock.GetLocalNow(),
                Basis = [basis],
                Note = NoteId.Parse("1@a"),
                Text = "anders",
            });

            // What was done here apart is there too, so that the two go on beside each other.
            CircleBoard board = Empty.Apply([rewords[0]]).Board.Categorise("1@a", "dag", Writer.Of("idris", Clock).OnDevice("b"));
            return Allocated(() =>
            {
                CircleBoard next = board;
                foreach (CircleOperation reword in rewords.Skip(1))
                {
                    next = next.Apply([reword]).Board;
                }

                Assert.Equal(("anders", "dag"), (next.GetNote("1@a").Text, next.GetNote("1@a").Category));
            });
        })];
        output.WriteLine(string.Join(", ", costs));
        AssertLinear(costs);
    }

    private static void Go(CircleBoard board, NoteId[] notes)
    {
        foreach (NoteId note in notes)
        {
            board = board.Reword(note, "anders", A);
        }

        Assert.Equal("anders", board.GetNote(notes[0]).Text);
    }

    private static CircleOperation[] Chain(int count, Func<OperationId, OperationId, CircleOperation> next)
    {
        ReplicaId replica = ReplicaId.Parse("a");
        return
        [
            new NoteAdded { Id = OperationId.Of(1, replica), At = Clock.GetLocalNow(), Zone = CircleZone.Outer, Text = "x" },
            .. Enumerable.Range(2, count).Select(number => next(OperationId.Of(number, replica), OperationId.Of(number - 1, replica))),
        ];
    }

    private static void AssertLinear(long[] costs)
    {
        for (int i = 1; i < costs.Length; i++)
        {
            Assert.InRange(costs[i], 0, costs[i - 1] * 23 / 10);
        }
    }

    private static long Allocated(Action act)
    {
        act();
        long before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
