using System.Globalization;

namespace Progressie.Journal;

/// <summary>Says which questions fit a journal now, and why; <see cref="ProgressJournal.Guide"/> asks it.</summary>
/// <remarks>Invitations, never duties: it counts no days, knows no missed ones, and has nothing to say about how much somebody writes. It
/// looks at which parts of an entry are there, never at words. Pure; safe to call from any thread. Source: handbook 5, 12.1, 17.3 and
/// 17.11.</remarks>
internal static class JournalGuide
{
    /// <summary>As many of the latest entries are looked at; what lies further back is left in peace.</summary>
    private const int Latest = 5;

    private const int ManyOfLatest = 3;
    private const int WeekInDays = 7;
    private const int LongInDays = 14;
    private const int OldInDays = 28;

    internal static Guidance Look(ProgressJournal journal, DateTimeOffset now)
    {
        DateOnly today = DateOnly.FromDateTime(now.DateTime);
        JournalRecord[] entries = [.. journal.Standing];
        List<Suggestion> suggestions = [];
        AskAboutLevel(journal, today, suggestions);
        if (entries.Length == 0)
        {
            suggestions.Add(Ask(JournalPrompts.OfDay(PromptOccasion.Daily, today), JournalReasons.Begin));
            return new Guidance([.. suggestions]);
        }

        LookCloser(entries, suggestions);
        AskToWrite(entries, today, suggestions);
        LookBack(entries, today, suggestions);
        return new Guidance([.. suggestions]);
    }

    /// <summary>On a new level much goes less well for a while, and then it helps to see what was brought along.</summary>
    private static void AskAboutLevel(ProgressJournal journal, DateOnly today, List<Suggestion> suggestions)
    {
        if (journal.Levels is [.., var latest] && DaysUntil(today, latest.When.Day) < OldInDays)
        {
            suggestions.Add(Ask(JournalPrompts.NewLevel, JournalReasons.NewLevel));
        }
    }

    private static void LookCloser(JournalRecord[] entries, List<Suggestion> suggestions)
    {
        JournalRecord[] latest = entries[Math.Max(0, entries.Length - Latest)..];
        if (Array.FindLast(
            latest, static entry => entry.Entry is { Kind: JournalEntryKind.Progress, OwnContribution: null }) is { } withoutHow)
        {
            suggestions.Add(Ask(JournalPrompts.OwnContribution, JournalReasons.AskHow(Number(withoutHow.Number)), withoutHow.Number));
        }

        if (Array.FindLast(latest, static entry => entry.Entry is { Kind: JournalEntryKind.DidNotWorkYet, Idea: null }) is { } withoutIdea)
        {
            suggestions.Add(Ask(JournalPrompts.Differently, JournalReasons.AskDifferently(Number(withoutIdea.Number)), withoutIdea.Number));
        }

        if (latest.Count(static entry => entry.Entry.WhyItMatters is null) >= ManyOfLatest)
        {
            suggestions.Add(Ask(JournalPrompts.WhyItMatters, JournalReasons.AskWhy));
        }
    }

    private static void AskToWrite(JournalRecord[] entries, DateOnly today, List<Suggestion> suggestions)
    {
        int sinceLatest = DaysUntil(today, Day(entries[^1].At));
        if (sinceLatest >= LongInDays)
        {
            // No word about how long it was: who comes back is welcome.
            suggestions.Add(Ask(JournalPrompts.Smallest, JournalReasons.PickUp));
        }
        else if (sinceLatest > 0)
        {
            suggestions.Add(Ask(JournalPrompts.OfDay(PromptOccasion.Daily, today), JournalReasons.WriteToday));
        }

        if (entries.Count(entry => DaysUntil(today, Day(entry.At)) < WeekInDays) >= ManyOfLatest)
        {
            suggestions.Add(Ask(JournalPrompts.OfDay(PromptOccasion.Weekly, today), JournalReasons.LookBackOnWeek));
        }
    }

    private static void LookBack(JournalRecord[] entries, DateOnly today, List<Suggestion> suggestions)
    {
        if (entries.Any(entry => DaysUntil(today, entry.Day) >= OldInDays))
        {
            suggestions.Add(Ask(JournalPrompts.OfDay(PromptOccasion.LookingBack, today), JournalReasons.LookBackFar));
        }
    }

    private static Suggestion Ask(JournalPrompt prompt, Reason reason, int? number = null) =>
        new(prompt.Suggested, JournalPrompts.TitleOf(prompt.Occasion), prompt.Words, SuggestionFit.Next, reason) { Number = number };

    private static int DaysUntil(DateOnly today, DateOnly day) => today.DayNumber - day.DayNumber;

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
