using System.Globalization;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>What was told of an intention, in the order in which it was recorded, with where the intention stands after it.</summary>
/// <remarks>The rules are those of every log of events; see <see cref="EventLog{TEvent}"/>. Equal when the events are. Immutable.</remarks>
internal sealed class ReviewLog : IEquatable<ReviewLog>
{
    private ValueList<IntentionReview>? _reviews;

    private ReviewLog(ValueList<IntentionEvent> events) => Events = events;

    internal static ReviewLog Empty { get; } = new(ValueList<IntentionEvent>.Empty);

    internal ValueList<IntentionEvent> Events { get; }

    /// <summary>What was told, after corrections, in the order in which it was recorded.</summary>
    internal ValueList<IntentionReview> Reviews => _reviews ??= ListReviews();

    /// <summary>What happened last of what was told and stands; of the same time, what was told last.</summary>
    internal IntentionReview? Latest =>
        Reviews.Where(static review => !review.IsWithdrawn).OrderBy(static review => review.TimeKey).LastOrDefault();

    public bool Equals(ReviewLog? other) => other is not null && Events.Equals(other.Events);

    public override bool Equals(object? obj) => Equals(obj as ReviewLog);

    public override int GetHashCode() => Events.GetHashCode();

    internal static ReviewLog Of(IReadOnlyList<IntentionEvent> events) =>
        events.Count == 0 ? Empty : new ReviewLog(ValueList<IntentionEvent>.Copy(events, nameof(events)));

    /// <summary>Judges events as they stand in a document: it may have come of two drafts that met.</summary>
    internal static void Judge(IReadOnlyList<IntentionEvent> events, IssueCollector issues)
    {
        EventLog<IntentionEvent> log = EventLog<IntentionEvent>.Begin(ProgressieLimits.Default, path: string.Empty, isMerged: true);
        foreach (IntentionEvent next in events)
        {
            Judge(log, next, issues);
            log = log.Follow(next, issues);
        }
    }

    /// <summary>All that is in any of some logs, each once, in an order that is the same whichever comes first. What was erased in one is
    /// so in all.</summary>
    internal static ReviewLog Merge(IReadOnlyList<ReviewLog> logs) =>
        logs.All(log => log.Equals(logs[0])) ? logs[0] : ReviewMerge.Of([.. logs.Select(static log => log.Events)]);

    /// <summary>Judges an event that somebody tells, and adds it unless something is wrong with it.</summary>
    /// <param name="next">The event.</param>
    /// <param name="path">Where the events of the intention stand in the document.</param>
    /// <param name="issues">Takes what is wrong with it.</param>
    /// <returns>The log with it; of no use when something was reported.</returns>
    internal ReviewLog Record(IntentionEvent next, string path, IssueCollector issues)
    {
        EventLog<IntentionEvent> log = Log(path);
        next.Check(new TextCheck(issues, path, Events.Count));
        Judge(log, next, issues);
        log.TellTwice(next, issues);
        if (next is IntentionReviewed told && Latest is { } latest && told.When.SortKey(told.At.Offset) < latest.TimeKey)
        {
            issues.Add(IssueCode.StepToldLater, log.NextPath, ("found", told.When.ToString()), ("allowed", latest.When.ToString()));
        }

        return new ReviewLog(Events.Add(next));
    }

    /// <summary>Whether this was told before, under the same id.</summary>
    internal bool IsAgain(IntentionEvent next) => Log(string.Empty).IsAgain(next);

    /// <summary>The number of what came under an id.</summary>
    internal int? NumberOf(EventId? id) => id is null ? null : Log(string.Empty).NumberOf(id);

    /// <summary>Whether the words of what came under an id were erased.</summary>
    internal bool IsErased(EventId? id) => NumberOf(id) is { } number && Events[number - 1].IsErased;

    /// <summary>The log without the words of some of its events, and of all that is about these.</summary>
    internal ReviewLog Erase(Func<int, bool> which) => Events.Count == 0
        ? this
        : new ReviewLog(ValueList<IntentionEvent>.Own(Log(string.Empty).Erase(which, out _)));

    /// <summary>Judges what every log asks of an event, and what is asked of it here.</summary>
    internal static void Judge(EventLog<IntentionEvent> log, IntentionEvent next, IssueCollector issues)
    {
        log.Judge(next, issues);
        if (next is ReviewCorrected corrected
            && log.TryFindStanding(corrected.Number, issues, out IntentionReviewed? told) && told.IsErased && !corrected.IsErased)
        {
            issues.Add(
                IssueCode.EventErased,
                log.NextPath + "/number",
                ("found", corrected.Number.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private EventLog<IntentionEvent> Log(string path)
    {
        EventLog<IntentionEvent> log = EventLog<IntentionEvent>.Begin(ProgressieLimits.Default, path: path);
        foreach (IntentionEvent one in Events)
        {
            log = log.Add(one);
        }

        return log;
    }

    private ValueList<IntentionReview> ListReviews() => ValueList<IntentionReview>.Own(
    [
        .. Log(string.Empty).ListTold<IntentionReviewed, ReviewCorrected>()
            .Select(static one => new IntentionReview(one.Number, one.Told, one.Corrections, one.IsWithdrawn)),
    ]);
}
