using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Progressie.Internal;

/// <summary>What was recorded in a conversation, a series or a journal, or told of an intention, in order, with what every log knows of its
/// events: which were taken back, which id each came under, and what the clock said last.</summary>
/// <remarks>Adding an event costs the same however many there are. Immutable.</remarks>
internal sealed class EventLog<TEvent>
    where TEvent : LogEvent
{
    /// <summary>How many takings back may each take back the one before: what followed from the first is worked out anew at each.</summary>
    private const int MostInARow = 20;

    private readonly ImmutableDictionary<EventId, int> _numbers;
    private readonly NumberSet _withdrawn;
    private readonly NumberSet _erased;

    // How many of what took back each event stand.
    private readonly ImmutableDictionary<int, int> _takers;
    private readonly DateTimeOffset? _recordedLast;
    private readonly string _path;
    private readonly bool _isMerged;

    private EventLog(
        AppendList<TEvent> events,
        ImmutableDictionary<EventId, int> numbers,
        NumberSet withdrawn,
        NumberSet erased,
        ImmutableDictionary<int, int> takers,
        DateTimeOffset? recordedLast,
        Room room,
        string path,
        bool isMerged)
    {
        Room = room;
        Events = events;
        _numbers = numbers;
        _withdrawn = withdrawn;
        _erased = erased;
        _takers = takers;
        _recordedLast = recordedLast;
        _path = path;
        _isMerged = isMerged;
    }

    internal AppendList<TEvent> Events { get; }

    /// <summary>How much room there is for more, under the limits that the document was begun or read under.</summary>
    internal Room Room { get; }

    internal int Count => Events.Count;

    /// <summary>Where the next event will stand in the document.</summary>
    internal string NextPath => string.Create(CultureInfo.InvariantCulture, $"{_path}/{Count}");

    /// <summary>The log of what has just begun.</summary>
    /// <param name="limits">The limits it is begun or read under.</param>
    /// <param name="startedAt">When what it is the log of began; <see langword="null"/> when that is not known.</param>
    /// <param name="path">Where its events stand in the document.</param>
    /// <param name="isMerged">Whether it may have come of two that met. What was put right or taken back in one may have been taken back in
    /// the other, and stays so.</param>
    internal static EventLog<TEvent> Begin(
        ProgressieLimits limits, DateTimeOffset? startedAt = null, string path = "/events", bool isMerged = false) =>
        new(
            AppendList<TEvent>.Empty,
            ImmutableDictionary<EventId, int>.Empty,
            default,
            default,
            ImmutableDictionary<int, int>.Empty,
            startedAt,
            new Room(limits),
            path,
            isMerged);

    internal bool Stands(int number) => !_withdrawn.Contains(number);

    /// <summary>The number of what was recorded under an id.</summary>
    internal int? NumberOf(EventId? id) => id is { } known && _numbers.TryGetValue(known, out int number) ? number : null;

    /// <summary>Whether this is a repetition of what was recorded under its id. When it was recorded may differ: who sends the same again
    /// does so later. Of what was erased nobody knows what it said, and it does not come back; where only a part was, the rest says
    /// it.</summary>
    internal bool IsAgain(TEvent next)
    {
        if (NumberOf(next.Id) is not { } number)
        {
            return false;
        }

        TEvent known = Events[number - 1];
        return known.IsErased || known.IsRepeatedBy(next)
            || (Events.Skip(number).Any(static later => later.Erases is not null) && known.IsRepeatedBy(known.LeftOf(next)));
    }

    /// <summary>Judges what every log asks of an event, whatever it is about.</summary>
    internal void Judge(TEvent next, IssueCollector issues)
    {
        // Looking at what came just before, a clock that was wrong once is told once.
        if (_recordedLast is { } last && next.At < last)
        {
            issues.Add(IssueCode.RecordedEarlier, NextPath + "/at", ("found", Moments.Text(next.At)), ("allowed", Moments.Text(last)));
        }

        if (next.Happened is { } happened && Moments.IsAhead(happened, next.At))
        {
            issues.Add(
                IssueCode.HappenedLater, NextPath + "/happened", ("found", happened.ToString()), ("allowed", Moments.Text(next.At)));
        }

        if (NumberOf(next.Id) is { } taken)
        {
            issues.Add(IssueCode.EventIdTaken, NextPath + "/id", ("found", next.Id.ToString()!), ("number", Text(taken)));
        }

        if (next.TakesBack is { } number && CheckStands(number, number >= 1 && number <= Count, issues))
        {
            if (Events[number - 1].Erases is not null)
            {
                issues.Add(IssueCode.ErasedForGood, NextPath + "/number", ("found", Text(number)));
            }
            else if (FollowBack(number) == 0)
            {
                issues.Add(IssueCode.TakenBackTooOften, NextPath + "/number", ("found", Text(number)), ("allowed", Text(MostInARow)));
            }
        }

        if (next.IsErased && !((next with { IsErased = false }).Erase().Equals(next)))
        {
            issues.Add(IssueCode.ErasedHoldsWords, NextPath + "/erased");
        }

        for (int i = 0; i < next.Erases?.Count; i++)
        {
            int erased = next.Erases[i];
            if (erased < 1 || erased > Count || !Events[erased - 1].IsErased)
            {
                issues.Add(IssueCode.NotErased, JsonPointer.Append(NextPath + "/numbers", i), ("found", Text(erased)));
            }
        }
    }

    /// <summary>Whether there is an event with words that can be erased; an erasing holds none.</summary>
    internal bool CanErase(int number, IssueCollector issues)
    {
        bool can = number >= 1 && number <= Count && Events[number - 1].Erases is null;
        if (!can)
        {
            issues.Add(IssueCode.NotErased, NextPath + "/numbers/0", ("found", Text(number)));
        }

        return can;
    }

    /// <summary>The events without the words of some of them, and of all that puts these right or takes them back, since that may say the
    /// same.</summary>
    /// <param name="which">Which of the events, by number.</param>
    /// <param name="numbers">The numbers of those that hold words no more and did.</param>
    internal TEvent[] Erase(Func<int, bool> which, out int[] numbers)
    {
        TEvent[] events = [.. Events];
        HashSet<int> met = [];
        List<int> erased = [];
        for (int i = 0; i < events.Length; i++)
        {
            if ((which(i + 1) || (events[i].About is { } about && met.Contains(about))) && met.Add(i + 1) && !events[i].IsErased)
            {
                events[i] = (TEvent)events[i].Erase();
                erased.Add(i + 1);
            }
        }

        numbers = [.. erased];
        return events;
    }

    /// <summary>Finds the event that one puts right, or is otherwise about, when it is of the right kind and was not taken back.</summary>
    internal bool TryFindStanding<TFound>(int number, IssueCollector issues, [NotNullWhen(true)] out TFound? found)
        where TFound : class
    {
        found = number >= 1 && number <= Count ? Events[number - 1] as TFound : null;
        if (CheckStands(number, found is not null, issues))
        {
            if (_erased.Contains(number))
            {
                issues.Add(IssueCode.EventErased, NextPath + "/number", ("found", Text(number)));
            }

            return found is not null;
        }

        found = null;
        return false;
    }

    /// <summary>What was told by events of a kind, in the order in which it was recorded: each with the corrections of it that stand,
    /// oldest first, and whether it was taken back.</summary>
    internal IEnumerable<(int Number, TTold Told, TCorrection[] Corrections, bool IsWithdrawn)> ListTold<TTold, TCorrection>()
        where TTold : TEvent
        where TCorrection : TEvent
    {
        ILookup<int?, TCorrection> corrections = Events
            .Where((happened, index) => happened is TCorrection && Stands(index + 1))
            .Cast<TCorrection>()
            .ToLookup(static correction => correction.About);
        int number = 0;
        foreach (TEvent happened in Events)
        {
            number++;
            if (happened is TTold told)
            {
                yield return (number, told, [.. corrections[number]], !Stands(number));
            }
        }
    }

    /// <summary>The number of what is left or gone in the end when an event is taken back: of a taking back, of what that took
    /// back.</summary>
    /// <returns>The number, or 0 when there is no such event, or when it was taken back too often.</returns>
    internal int FollowBack(int number)
    {
        for (int i = 0; number >= 1 && number <= Count && Events[number - 1].TakesBack is { } earlier; i++)
        {
            // Nothing is taken back before it is there, unless a document says so, which was reported.
            number = earlier < number && i < MostInARow ? earlier : 0;
        }

        return number >= 1 && number <= Count ? number : 0;
    }

    /// <summary>Tells when an event that can be is the one before it once more: nobody can see whether that was sent twice, or said twice
    /// on a clock that does not go on.</summary>
    internal void TellTwice(TEvent next, IssueCollector issues)
    {
        // Most differ in their moment, and are not looked at any further.
        if (next.Id is null && !next.IsErased && Count > 0 && Events[Count - 1] is var last && last.At == next.At && last.Equals(next))
        {
            issues.Add(IssueCode.SaidTwice, NextPath, ("found", Text(Count + 1)), ("allowed", Text(Count)));
        }
    }

    /// <summary>Adds what was recorded before.</summary>
    internal EventLog<TEvent> Follow(TEvent next, IssueCollector issues)
    {
        TellTwice(next, issues);
        return Add(next);
    }

    /// <summary>Adds what somebody records, when there is room for it in the document.</summary>
    /// <returns>The log with the event; of no use when something was reported.</returns>
    internal EventLog<TEvent> Record<TDocument>(TDocument before, TEvent next, IssueCollector issues)
        where TDocument : class
    {
        TellTwice(next, issues);
        return Add(next, Room.Add(before, new ReadOnlySpan<TEvent>(in next), "/events", Count, issues));
    }

    internal EventLog<TEvent> Add(TEvent next) => Add(next, Room);

    private EventLog<TEvent> Add(TEvent next, Room room)
    {
        AppendList<TEvent> events = Events.Add(next);
        (NumberSet withdrawn, ImmutableDictionary<int, int> takers) = (_withdrawn, _takers);
        if (next.TakesBack is { } number && number >= 1 && number <= Count)
        {
            TakeBack(events, number, ref withdrawn, ref takers);
        }

        NumberSet erased = _erased;
        foreach (int one in next.Erases ?? [])
        {
            // A number that cannot be was reported.
            erased = one >= 1 && one <= Count ? erased.With(one) : erased;
        }

        return new EventLog<TEvent>(
            events,
            next.Id is { } id ? _numbers.SetItem(id, events.Count) : _numbers,
            withdrawn,
            erased,
            takers,
            next.At,
            room,
            _path,
            _isMerged);
    }

    /// <summary>Works out anew whether an event stands that is taken back, and, when that takes something back, whether that does, and so
    /// on: what a taking back that was taken back took back stands again.</summary>
    private static void TakeBack(
        AppendList<TEvent> events, int number, ref NumberSet withdrawn, ref ImmutableDictionary<int, int> takers)
    {
        ImmutableDictionary<int, int>.Builder counts = takers.ToBuilder();
        Span<int> flipped = stackalloc int[MostInARow + 1];
        int flips = 0;

        // What goes on longer was reported.
        for (int change = 1; flips <= MostInARow; change = -change)
        {
            int standing = counts.GetValueOrDefault(number) + change;
            counts[number] = standing;
            if (standing > 0 == withdrawn.Contains(number))
            {
                break;
            }

            flipped[flips++] = number;
            if (events[number - 1].TakesBack is not { } earlier || earlier < 1 || earlier >= number)
            {
                break;
            }

            number = earlier;
        }

        takers = counts.ToImmutable();
        withdrawn = withdrawn.Flip(flipped[..flips]);
    }

    private bool CheckStands(int number, bool isThere, IssueCollector issues)
    {
        if (isThere && (_isMerged || Stands(number)))
        {
            return true;
        }

        issues.Add(isThere ? IssueCode.EntryWithdrawn : IssueCode.EntryUnknown, NextPath + "/number", ("found", Text(number)));
        return false;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
