using Progressie.Circles;
using Progressie.Json;

namespace Progressie.Decade;

/// <summary>A team of three meets every week around one board, each on their own device. What they send gets lost, comes late and comes
/// twice; at the end of a session all devices meet.</summary>
internal sealed class Team
{
    private static readonly string[] People = ["noor", "idris", "lise"];

    private readonly World _world;
    private readonly DeviceClock[] _clocks;
    private readonly CircleBoard[] _boards;
    private readonly HashSet<string> _marks = [];
    private int _count;

    internal Team(World world)
    {
        _world = world;
        _clocks = [new(world), new(world), new(world)];
        CircleBoard board = CircleBoard.Start(
            "team-kade", "Een vlotte overdracht", Writer.Of("noor", _clocks[0]),
            new CircleDetails
            {
                Form = CircleForm.Team,
                HasBeyond = true,
                Participants = [.. People.Select(static id => new Participant { Id = ParticipantId.Parse(id) })],
            });
        _boards = [board, board, board];
    }

    internal void Meet()
    {
        foreach (DeviceClock clock in _clocks)
        {
            clock.Drift();
        }

        Do(0, static (board, writer) => board.BeginSession(writer));
        Everybody(0);
        Fill(CirclePhase.FillInner, CirclePhase.RevealInner, CircleZone.Inner, 1);
        Fill(CirclePhase.FillOuter, CirclePhase.RevealOuter, CircleZone.Outer, 2);
        Do(0, static (board, writer) => board.Enter(CirclePhase.PlanMove, writer));
        Everybody(0);
        for (int i = 0; i < 9; i++)
        {
            int who = _world.Pick(3);
            Do(who, WorkOnOne);
            Send(who, (who + 1) % 3);
        }

        for (int i = 0; i < 3; i++)
        {
            Everybody(i);
        }

        _world.Check(_boards[0] == _boards[1] && _boards[1] == _boards[2], $"the devices have different boards");
        Keep();
        Look();
    }

    /// <summary>Puts it away once more, as on a day on which nothing is done.</summary>
    internal void Keep() => _boards[0] = _boards[1] = _boards[2] = _world.Keep("board", _boards[0]);

    /// <summary>All write for themselves, and what one has written is not seen by the others until it is read out.</summary>
    private void Fill(CirclePhase silent, CirclePhase reveal, CircleZone zone, int each)
    {
        Do(0, (board, writer) => board.Enter(silent, writer));
        Everybody(0);
        List<(int Who, string Mark)> hidden = [];
        for (int i = 0; i < each * 3; i++)
        {
            string mark = $"briefje-{++_count}-";
            _marks.Add(mark);
            hidden.Add((i % 3, mark));
            Do(i % 3, (board, writer) => board.Add(zone, mark + _world.Words(string.Empty, 60), writer));
            Send(i % 3, (i + 1 + _world.Pick(2)) % 3);
        }

        for (int device = 0; device < 3; device++)
        {
            for (int reader = 0; reader < 3; reader++)
            {
                CircleSnapshot view = _boards[device].ViewFor(People[reader]);
                _world.Check(
                    !view.Notes.Any(note => hidden.Exists(one =>
                        one.Who != reader && note.Text.StartsWith(one.Mark, StringComparison.Ordinal))),
                    $"{People[reader]} sees what another wrote in silence");
            }
        }

        Everybody(1);
        Everybody(2);
        Do(0, (board, writer) => board.Enter(reveal, writer));
        Everybody(0);
    }

    private CircleBoard WorkOnOne(CircleBoard board, Writer writer)
    {
        CircleNote[] outer = [.. board.Outer];
        if (outer.Length == 0)
        {
            return board;
        }

        CircleNote note = outer[_world.Pick(outer.Length)];
        return _world.Pick(6) switch
        {
            0 => board.TryPlan(note.Id, new CirclePlan { How = "samen", When = "vrijdag" }, writer)
                .TryGetValue(out CircleBoard? planned) ? planned : board,
            1 or 2 => board.Achieve(note.Id, "door het te doen", writer),
            3 => board.Move(note.Id, CircleZone.Beyond, null, writer),
            4 => board.Split(note.Id, $"{note.Text[..note.Text.IndexOf(' ')]} deel", note.Text, null, writer),
            _ => board.Categorise(note.Id, $"groep {_world.Pick(4)}", writer),
        };
    }

    private void Do(int who, Func<CircleBoard, Writer, CircleBoard> act) =>
        _boards[who] = act(_boards[who], Writer.Of(People[who], _clocks[who]).OnDevice($"device-{who}"));

    /// <summary>Sends what another does not have: lost at times, and at times it comes twice.</summary>
    private void Send(int from, int to)
    {
        if (_world.Chance(40))
        {
            return;
        }

        CircleMessage message = ProgressieJson.Read<CircleMessage>(ProgressieJson.Write(_boards[from].Since(_boards[to].Digest()))).Value;
        CircleBoard next = _boards[to].Apply(message).Board;
        if (_world.Chance(30))
        {
            _world.Check(next.Apply(message).Board == next, $"a message, sent again, changed something");
        }

        _boards[to] = next;
    }

    /// <summary>Somebody and all others hear of each other.</summary>
    private void Everybody(int from)
    {
        for (int to = 0; to < 3; to++)
        {
            if (to != from)
            {
                _boards[to] = _boards[to].Merge(_boards[from]).Board;
                _boards[from] = _boards[from].Merge(_boards[to]).Board;
            }
        }
    }

    private void Look()
    {
        HashSet<string> there = [];
        foreach (CircleNote note in _boards[0].Notes.Concat(_boards[0].TakenOff))
        {
            there.Add(note.Text[..(note.Text.IndexOf('-', 9) + 1)]);
        }

        _world.Check(there.SetEquals(_marks), $"the board has {there.Count} of {_marks.Count} notes");
        _world.Check(_boards[0].Waiting.Count == 0, $"{_boards[0].Waiting.Count} operations wait");
    }
}
