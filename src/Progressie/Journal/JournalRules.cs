using System.Collections.Immutable;
using System.Globalization;
using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>Judges an event, and says where the journal stands after it.</summary>
/// <remarks>The one place where that is decided, for recording and for reading alike, so that what was recorded can be replayed.</remarks>
internal static class JournalRules
{
    /// <summary>With more people than this an entry is not shared but published; and judging an event must not take long, whatever the
    /// document.</summary>
    private const int MostReaders = 100;

    internal static ValueList<ParticipantId> GuardPeople(IReadOnlyList<ParticipantId> people)
    {
        ValueList<ParticipantId> copy = ValueList<ParticipantId>.Copy(people, nameof(people));
        return copy.Any(static person => person.IsDefault)
            ? throw new ArgumentException("An id is default, which is no id.", nameof(people))
            : copy;
    }

    /// <summary>Gives the state after an event in any case, with everything there is to say. After one that cannot be, it is what a reader
    /// goes on with to judge the next ones, so that one mistake is told once.</summary>
    internal static JournalState Follow(
        ParticipantId owner, JournalState state, AppendList<JournalEvent> events, JournalEvent next, IssueCollector issues)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/events/{events.Count}");
        if (next.At < state.LatestAt)
        {
            issues.Add(
                IssueCode.JournalClockBackwards, path + "/at", ("found", Moments.Text(next.At)), ("allowed", Moments.Text(state.LatestAt)));
        }

        JournalState after = next switch
        {
            EntryWritten written => Write(state, written.Entry, written.At, path, issues),
            EntryCorrected corrected => Correct(state, events, corrected, path, issues),
            EntryWithdrawn withdrawn => Withdraw(state, events, withdrawn.Number, path, issues),
            EntryShared shared => Share(owner, state, events, shared, path, issues),
            EntryUnshared unshared => Unshare(state, events, unshared, path, issues),
            _ => state,
        };
        return after with { LatestAt = next.At > state.LatestAt ? next.At : state.LatestAt };
    }

    private static JournalState Write(JournalState state, JournalEntry entry, DateTimeOffset at, string path, IssueCollector issues)
    {
        DateOnly today = DateOnly.FromDateTime(at.DateTime);
        if (entry.On is { } day && day > today)
        {
            issues.Add(IssueCode.JournalDayAhead, path + "/entry/on", ("found", Moments.Text(day)), ("allowed", Moments.Text(today)));
        }

        // Ordinal, so that the same journal is sound in every culture.
        HashSet<string> met = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < entry.WhatWorked.Count; i++)
        {
            if (!met.Add(entry.WhatWorked[i].Trim()))
            {
                issues.Add(
                    IssueCode.JournalStrategyTwice,
                    JsonPointer.Append(path + "/entry/whatWorked", i),
                    ("found", TextRules.Excerpt(entry.WhatWorked[i])));
            }
        }

        return state;
    }

    private static JournalState Correct(
        JournalState state, AppendList<JournalEvent> events, EntryCorrected corrected, string path, IssueCollector issues)
    {
        CheckStands(state, events, corrected.Number, path, issues);
        return Write(state, corrected.Entry, corrected.At, path, issues);
    }

    private static JournalState Withdraw(
        JournalState state, AppendList<JournalEvent> events, int number, string path, IssueCollector issues) =>
        CheckStands(state, events, number, path, issues)
            ? state with { Withdrawn = state.Withdrawn.Add(number), Shared = state.Shared.Remove(number) }
            : state;

    private static JournalState Share(
        ParticipantId owner, JournalState state, AppendList<JournalEvent> events, EntryShared shared, string path, IssueCollector issues)
    {
        CheckPeople(shared.With, path, issues);
        for (int i = 0; i < shared.With.Count; i++)
        {
            if (shared.With[i] == owner)
            {
                issues.Add(IssueCode.JournalSharedWithOwner, JsonPointer.Append(path + "/with", i), ("found", owner.ToString()));
            }
        }

        if (!CheckStands(state, events, shared.Number, path, issues))
        {
            return state;
        }

        ImmutableArray<ParticipantId> before = state.SharedWith(shared.Number);
        ImmutableArray<ParticipantId> readers = before.AddRange(shared.With.Where(person => !before.Contains(person)));
        if (readers.Length > MostReaders)
        {
            issues.Add(
                IssueCode.JournalTooManyReaders,
                path + "/with",
                ("number", Number(shared.Number)),
                ("found", Number(readers.Length)),
                ("allowed", Number(MostReaders)));
            return state;
        }

        return state with { Shared = state.Shared.SetItem(shared.Number, readers) };
    }

    private static JournalState Unshare(
        JournalState state, AppendList<JournalEvent> events, EntryUnshared unshared, string path, IssueCollector issues)
    {
        CheckPeople(unshared.With, path, issues);
        if (!CheckStands(state, events, unshared.Number, path, issues))
        {
            return state;
        }

        ImmutableArray<ParticipantId> readers = state.SharedWith(unshared.Number);
        for (int i = 0; i < unshared.With.Count; i++)
        {
            if (!readers.Contains(unshared.With[i]))
            {
                issues.Add(
                    IssueCode.JournalNotShared,
                    JsonPointer.Append(path + "/with", i),
                    ("number", Number(unshared.Number)),
                    ("found", unshared.With[i].ToString()));
            }
        }

        return state with { Shared = state.Shared.SetItem(unshared.Number, readers.RemoveRange(unshared.With)) };
    }

    private static void CheckPeople(IReadOnlyList<ParticipantId> people, string path, IssueCollector issues)
    {
        if (people.Count == 0)
        {
            issues.Add(IssueCode.JournalNobodyNamed, path + "/with");
        }

        HashSet<ParticipantId> met = [];
        for (int i = 0; i < people.Count; i++)
        {
            if (!met.Add(people[i]))
            {
                issues.Add(IssueCode.JournalReaderTwice, JsonPointer.Append(path + "/with", i), ("found", people[i].ToString()));
            }
        }
    }

    private static bool CheckStands(JournalState state, AppendList<JournalEvent> events, int number, string path, IssueCollector issues)
    {
        bool isEntry = number >= 1 && number <= events.Count && events[number - 1] is EntryWritten;
        if (isEntry && !state.Withdrawn.Contains(number))
        {
            return true;
        }

        issues.Add(isEntry ? IssueCode.JournalEntryWithdrawn : IssueCode.JournalEntryUnknown, path + "/number", ("found", Number(number)));
        return false;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
