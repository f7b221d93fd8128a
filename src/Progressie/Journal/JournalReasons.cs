namespace Progressie.Journal;

/// <summary>The reasons of <see cref="JournalGuide"/> and of resurfacing. Their sentences are in the catalog.</summary>
internal static class JournalReasons
{
    internal static readonly Reason Begin = Reason.Of("journal.begin");
    internal static readonly Reason WriteToday = Reason.Of("journal.write-today");
    internal static readonly Reason PickUp = Reason.Of("journal.pick-up");
    internal static readonly Reason NewLevel = Reason.Of("journal.new-level");
    internal static readonly Reason AskWhy = Reason.Of("journal.ask-why");
    internal static readonly Reason LookBackOnWeek = Reason.Of("journal.look-back-on-week");
    internal static readonly Reason LookBackFar = Reason.Of("journal.look-back-far");

    internal static readonly Reason MonthAgo = Reason.Of("resurface.month-ago");
    internal static readonly Reason QuarterAgo = Reason.Of("resurface.quarter-ago");
    internal static readonly Reason HalfYearAgo = Reason.Of("resurface.half-year-ago");
    internal static readonly Reason YearAgo = Reason.Of("resurface.year-ago");

    internal static Reason AskHow(string entry) => Reason.Of("journal.ask-how", ("entry", entry));

    internal static Reason AskDifferently(string entry) => Reason.Of("journal.ask-differently", ("entry", entry));

    internal static Reason YearsAgo(string years) => Reason.Of("resurface.years-ago", ("years", years));

    internal static Reason FromEarlier(string day) => Reason.Of("resurface.from-earlier", ("day", day));
}
