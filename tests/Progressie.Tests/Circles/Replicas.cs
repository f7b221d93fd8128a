using FsCheck;
using FsCheck.Fluent;
using Progressie.Circles;
using Progressie.Tests.Support;

namespace Progressie.Tests.Circles;

/// <summary>Several copies of one board on which people go on apart, now and then hearing of each other: in part, late, and in any
/// order.</summary>
internal sealed class Replicas
{
    private static readonly string[] People = ["noor", "idris", "lise", "kade"];

    private readonly ManualClock[] _clocks;

    private Replicas(int count, MovePolicy moves, bool isListed)
    {
        ManualClock start = ManualClock.At("2026-11-21T10:00:00+01:00");
        CircleBoard board = CircleBoard.Start(
            BoardId.Parse("kade"), "Overdracht", Writer.Anonymous(start),
            new CircleDetails
            {
                HasBeyond = true,
                Moves = moves,
                Form = CircleForm.Team,
                Participants = isListed ? [.. People[..2].Select(static id => Person(id, 0))] : [],
            });
        Boards = [.. Enumerable.Repeat(board, count)];

        // No two devices agree on the time.
        _clocks =
        [
            .. Enumerable.Range(0, count).Select(static index =>
                ManualClock.At("2026-11-21T10:00:00+01:00").Advance(TimeSpan.FromMinutes(((index * 7) % 5) - 2))),
        ];
    }

    internal CircleBoard[] Boards { get; }

    /// <summary>Turns of 2 to 8 replicas. Shrinks to fewer turns.</summary>
    internal static Arbitrary<Script> Scripts(int most = 60) => Arb.From(
        from count in Gen.Choose(2, 8)
        from moves in Gen.Elements(MovePolicy.OnAchievement, MovePolicy.OnPlanning)
        from isListed in Gen.Elements(true, false)
        from length in Gen.Choose(0, most)
        from turns in (from replica in Gen.Choose(0, 7)
                       from action in Gen.Frequency(
                           (5, Gen.Constant(0)), (12, Gen.Choose(1, 10)), (2, Gen.Constant(4)), (4, Gen.Constant(10)),
                           (4, Gen.Choose(11, 13)), (1, Gen.Choose(14, 15)), (1, Gen.Choose(16, 18)))
                       from pick in Gen.Choose(0, 999)
                       from other in Gen.Choose(0, 999)
                       select new Turn(replica, action, pick, other)).ArrayOf(length)
        select new Script(count, moves, isListed, turns),
        static script => Enumerable.Range(0, script.Turns.Count)
            .Select(left => script with { Turns = [.. script.Turns.Where((_, index) => index != left)] }));

    internal static Replicas Play(Script script)
    {
        Replicas replicas = new(script.Count, script.Moves, script.IsListed);
        foreach (Turn turn in script.Turns)
        {
            replicas.Take(turn);
        }

        return replicas;
    }

    /// <summary>Everything that any replica saw, some of it several times, in an order that the seed chooses.</summary>
    internal CircleOperation[] Everything(int seed) =>
        [
            .. Boards.SelectMany(static board => board.Operations)
                .Select((operation, index) => (operation, (index + 3) * (seed + 5) % 1_009))
                .OrderBy(static pair => pair.Item2)
                .Select(static pair => pair.operation),
        ];

    private void Take(Turn turn)
    {
        int at = turn.Replica % Boards.Length;
        ManualClock clock = _clocks[at].Advance(TimeSpan.FromSeconds(turn.Pick % 90));
        Writer writer = turn.Other % 7 == 0
            ? Writer.Anonymous(clock).OnDevice($"r{at}")
            : Writer.Of(People[turn.Other % People.Length], clock).OnDevice($"r{at}");
        CircleBoard other = Boards[turn.Other % Boards.Length];
        try
        {
            Boards[at] = Act(Boards[at], turn, writer, other);
        }
        catch (ProgressieDataException)
        {
            // What cannot be done here and now is refused, and leaves the board as it was.
        }
    }

    private static CircleBoard Act(CircleBoard board, Turn turn, Writer writer, CircleBoard other)
    {
        NoteId note = board.Notes.Count == 0 ? default : board.Notes[turn.Pick % board.Notes.Count].Id;
        if (note.IsDefault && turn.Action is >= 1 and <= 8)
        {
            return board.Add((CircleZone)(turn.Pick % 3), $"tekst {turn.Pick}", writer);
        }

        return turn.Action switch
        {
            0 => board.Add((CircleZone)(turn.Pick % 3), $"tekst {turn.Pick}", writer),
            1 => board.Reword(note, $"anders {turn.Pick}", writer),
            2 => board.Categorise(note, turn.Pick % 4 == 0 ? null : $"groep {turn.Pick % 3}", writer),
            3 => board.Plan(note, new CirclePlan { How = $"zo {turn.Pick}" }, writer),
            4 => board.DropPlan(board.Planned.Count == 0 ? note : board.Planned[turn.Pick % board.Planned.Count].Id, writer),
            5 => board.Achieve(note, $"door {turn.Pick}", writer),
            6 or 7 => board.Move(note, turn.Pick % 3 == 0 ? CircleZone.Beyond : CircleZone.Outer, null, writer),
            8 => board.Split(note, $"deel {turn.Pick}", $"rest {turn.Pick}", null, writer),
            9 when turn.Pick % 4 == 0 && board.Operations.OfType<NoteAchieved>().LastOrDefault() is { } achieved =>
                Undo(board, achieved, turn, writer),
            9 => board.Operations.Count == 0 ? board : Undo(board, board.Operations[turn.Pick % board.Operations.Count], turn, writer),
            10 => OnBoard(board, turn, writer),
            14 => board.Compact(),
            15 when board.Operations.Count > 0 =>
                board.Apply([Place(board.Operations[turn.Pick % board.Operations.Count], turn)]).Board,
            15 => board,
            16 when board.Operations.Count > 0 => board.Erase(board.Operations[turn.Pick % board.Operations.Count].Id, writer),
            16 => board,
            17 => turn.Pick % 3 == 0 ? board.ErasePerson(People[turn.Pick % People.Length], writer) : board,
            18 => board.EraseTopic(writer),
            _ when other.Id != board.Id => board,
            11 => board.Merge(other).Board,
            _ => board.TryApply([.. other.Operations.Where((_, index) => (index * 7) % 10 < turn.Pick % 10).Reverse()]).Value.Board,
        };
    }

    /// <summary>Takes something back, mostly by whoever did it.</summary>
    private static CircleBoard Undo(CircleBoard board, CircleOperation operation, Turn turn, Writer writer) =>
        board.Undo(operation.Id, turn.Other % 3 > 0 && operation.By is { } by
            ? Writer.Of(by, new ManualClock(writer.Now())).OnDevice(writer.Device!.Value)
            : writer);

    /// <summary>A place of an operation that nobody needs to have taken back: its own, or one that somebody made up.</summary>
    private static Compacted Place(CircleOperation operation, Turn turn) => new()
    {
        Id = operation.Id,
        At = operation.At.AddSeconds(turn.Other % 2),
        Basis = operation.Basis,
        Note = operation is NoteAdded ? null : operation.Subject,
        WasAchievement = operation is NoteAchieved,
    };

    private static Participant Person(string id, int number) => new() { Id = ParticipantId.Parse(id), Name = $"{id} {number}" };

    private static CircleBoard OnBoard(CircleBoard board, Turn turn, Writer writer) => (turn.Other % 7) switch
    {
        4 => board.Join(Person(People[turn.Pick % People.Length], turn.Pick), writer),
        5 => board.Rename(Person(People[turn.Pick % People.Length], turn.Pick), writer),
        6 => board.Leave(People[turn.Pick % People.Length], writer),
        0 => board.RewordTopic($"onderwerp {turn.Pick}", null, writer),
        1 => board.BeginSession(writer),
        2 => board.Enter(board.Phases[turn.Pick % board.Phases.Count], writer),
        _ when board.Notes.Count > 1 =>
            board.Link(board.Notes[turn.Pick % board.Notes.Count].Id, board.Notes[(turn.Pick + 1) % board.Notes.Count].Id, writer),
        _ => board,
    };

    internal sealed record Turn(int Replica, int Action, int Pick, int Other);

    internal sealed record Script(int Count, MovePolicy Moves, bool IsListed, IReadOnlyList<Turn> Turns)
    {
        public override string ToString() => $"{Count} replicas, {Moves}, {(IsListed ? "listed" : "open")}: {string.Join("; ", Turns)}";
    }
}
