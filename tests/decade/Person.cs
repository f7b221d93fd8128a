using Progressie.Journal;
using Progressie.Scales;

namespace Progressie.Decade;

/// <summary>Noor keeps a journal every day and stands on a scale every week, on whichever device is at hand, at times without a
/// connection.</summary>
internal sealed class Person
{
    private readonly World _world;
    private readonly DeviceClock[] _clocks;
    private readonly Queue<(DateOnly Due, Func<Person, bool> Send)> _unsent = new();
    private readonly Dictionary<int, (DateOnly Day, string Mark, bool IsShared, bool IsGone)> _written = [];
    private readonly Dictionary<int, (DateOnly Day, decimal Position)> _stood = [];
    private ProgressJournal _journal;
    private ScaleSeries _series;
    private int _count;

    internal Person(World world)
    {
        _world = world;
        _clocks = [new(world), new(world), new(world)];
        Writer noor = Writer.Of("noor", _clocks[0]);
        _journal = ProgressJournal.Start(noor, new JournalDetails { Id = JournalId.Parse("noor"), Name = "Noor" });
        _series = ScaleSeries.Start(
            Scale.Success("rust", "Rust op het werk", "Ik ga met een rustig hoofd naar huis.", "Daar is nog niets van."), noor);
    }

    internal void LiveDay()
    {
        if (_world.Pick(30) == 0)
        {
            _clocks[_world.Pick(_clocks.Length)].Drift();
        }

        WriteDown();
        if (_world.Today.DayOfWeek == DayOfWeek.Friday)
        {
            Stand();
        }

        while (_unsent.TryPeek(out (DateOnly Due, Func<Person, bool> Send) next) && next.Due <= _world.Today)
        {
            _unsent.Dequeue();
            _world.Check(next.Send(this), $"the same, sent again, changed something");
        }

        ChangeMind();
        _journal = _world.Keep("journal", _journal);
        _series = _world.Keep("series", _series);
        Look();
    }

    /// <summary>Something is written now, and arrives today or up to ten days later, and at times twice.</summary>
    private void WriteDown()
    {
        DateOnly day = _world.Today;
        string mark = $"dag-{++_count}";
        Writer writer = WriterOf(mark).On(day);
        string text = _world.Words(mark);
        Send(person =>
        {
            ProgressJournal next = person._journal.Write(text, writer);
            int number = next.Events.Count;
            person._written[number] = (day, mark, false, false);
            person._journal = next;
            return !_world.Chance(20) || person._journal.Write(text, writer) == next;
        });
    }

    private void Stand()
    {
        DateOnly day = _world.Today;
        decimal position = _world.Pick(21) / 2m;
        Writer writer = WriterOf($"stand-{day:yyyyMMdd}").On(day);
        Send(person =>
        {
            ScaleSeries next = person._series.Record(position, writer);
            person._stood[next.Events.Count] = (day, position);
            person._series = next;
            return !_world.Chance(20) || person._series.Record(position, writer) == next;
        });
    }

    private Writer WriterOf(string id) => Writer.Of("noor", _clocks[_world.Pick(_clocks.Length)]).WithId(id);

    private void Send(Func<Person, bool> send) =>
        _unsent.Enqueue((_world.Today.AddDays(_world.Chance(80) ? 0 : _world.Pick(11)), send));

    /// <summary>Corrects, takes back or shares something of before.</summary>
    private void ChangeMind()
    {
        int[] there = [.. _written.Where(static written => !written.Value.IsGone).Select(static written => written.Key)];
        if (there.Length == 0 || !_world.Chance(10))
        {
            return;
        }

        int number = there[_world.Pick(there.Length)];
        (DateOnly day, string mark, bool isShared, _) = _written[number];
        Writer writer = Writer.Of("noor", _clocks[_world.Pick(_clocks.Length)]);
        switch (_world.Pick(3))
        {
            case 0:
                _journal = _journal.Correct(number, _journal.GetEntry(number).Entry with { What = _world.Words(mark) }, "beter zo", writer);
                break;
            case 1:
                _journal = _journal.Withdraw(number, "toch niet", writer);
                _written[number] = (day, mark, isShared, true);
                break;
            default:
                _journal = _journal.Share(number, "samira", writer);
                _written[number] = (day, mark, true, false);
                break;
        }
    }

    /// <summary>Nothing is lost, it goes by when it happened, and the coach sees what was shared.</summary>
    private void Look()
    {
        int[] numbers = [.. _journal.Entries.Where(static entry => !entry.IsWithdrawn).Select(static entry => entry.Number).Order()];
        int[] expected = [.. _written.Where(static written => !written.Value.IsGone).Select(static written => written.Key).Order()];
        _world.Check(numbers.SequenceEqual(expected), $"the journal has {numbers.Length} entries instead of {expected.Length}");
        foreach (JournalRecord entry in _journal.Entries)
        {
            (DateOnly day, string mark, _, _) = _written[entry.Number];
            _world.Check(
                entry.Day == day && entry.Entry.What.StartsWith(mark + " ", StringComparison.Ordinal), $"entry {entry.Number} is another");
        }

        if (_written.Values.Any(static written => written.IsShared))
        {
            // A view counts its entries itself, so that nobody sees how many there are that they may not see.
            string[] seen =
            [
                .. _journal.ViewFor("samira").Entries
                    .Where(static entry => !entry.IsWithdrawn)
                    .Select(static entry => entry.Entry.What[..entry.Entry.What.IndexOf(' ', StringComparison.Ordinal)]),
            ];
            string[] shared =
                [.. _written.Values.Where(static written => written is { IsShared: true, IsGone: false }).Select(static one => one.Mark)];
            _world.Check(seen.Order().SequenceEqual(shared.Order()), $"the coach sees {seen.Length} entries instead of {shared.Length}");
        }

        ScalePoint[] line = [.. _series.Progress().Line];
        (DateOnly Day, decimal Position)[] stood = [.. _stood.Values.OrderBy(static stood => stood.Day)];
        _world.Check(
            line.Select(static point => (point.Entry.When.Day, point.Position!.Value.Value)).SequenceEqual(stood), $"the line is another");
        _ = _journal.Guide(_world.Now).All.Count + _series.Guide(_world.Now).All.Count + _journal.Resurface(_world.Today).Count;
    }
}
