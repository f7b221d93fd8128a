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
        ParticipantId owner, JournalState state, EventLog<JournalEvent> log, JournalEvent next, IssueCollector issues)
    {
        log.Judge(next, issues);
        string path = log.NextPath;
        switch (next)
        {
            case EntryWritten written:
                Check(written.Entry, path, issues);
                return state;
            case EntryCorrected corrected:
                log.TryFindStanding<EntryWritten>(corrected.Number, issues, out _);
                Check(corrected.Entry, path, issues);
                return state;
            case EntryWithdrawn withdrawn:
                return Withdraw(state, log, withdrawn, path, issues);
            case EntryShared shared:
                return Share(owner, state, log, shared, path, issues);
            case EntryUnshared unshared:
                return Unshare(state, log, unshared, path, issues);
            default:
                return state;
        }
    }

    private static void Check(JournalEntry entry, string path, IssueCollector issues)
    {
        HashSet<string> met = new(SameWords.Comparer);
        for (int i = 0; i < entry.WhatWorked.Count; i++)
        {
            if (!met.Add(entry.WhatWorked[i]))
            {
                issues.Add(
                    IssueCode.JournalStrategyTwice,
                    JsonPointer.Append(path + "/entry/whatWorked", i),
                    ("found", TextRules.Excerpt(entry.WhatWorked[i])));
            }
        }
    }

    /// <summary>Of what is taken back only sharing, or what takes that back, changes something here.</summary>
    private static JournalState Withdraw(
        JournalState state, EventLog<JournalEvent> log, EntryWithdrawn withdrawn, string path, IssueCollector issues)
    {
        int number = log.FollowBack(withdrawn.Number);
        JournalEvent? taken = number == 0 ? null : log.Events[number - 1];
        int? entry = (taken as EntryShared)?.Number ?? (taken as EntryUnshared)?.Number;
        if (entry is not { } about)
        {
            return state;
        }

        ImmutableArray<ParticipantId> readers = ReadersOf(log.Add(withdrawn), about);
        return CheckReaders(about, readers, path + "/number", issues)
            ? state with { Shared = state.Shared.SetItem(about, readers) }
            : state;
    }

    private static bool CheckReaders(int entry, ImmutableArray<ParticipantId> readers, string path, IssueCollector issues)
    {
        if (readers.Length <= MostReaders)
        {
            return true;
        }

        issues.Add(
            IssueCode.JournalTooManyReaders,
            path,
            ("number", Number(entry)),
            ("found", Number(readers.Length)),
            ("allowed", Number(MostReaders)));
        return false;
    }

    private static ImmutableArray<ParticipantId> ReadersOf(EventLog<JournalEvent> log, int entry)
    {
        List<ParticipantId> readers = [];
        HashSet<ParticipantId> met = [];
        int number = 0;
        foreach (JournalEvent happened in log.Events)
        {
            number++;
            if (happened is EntryShared shared && shared.Number == entry && log.Stands(number))
            {
                readers.AddRange(shared.With.Where(met.Add));
            }
            else if (happened is EntryUnshared unshared && unshared.Number == entry && log.Stands(number))
            {
                met.ExceptWith(unshared.With);
                readers.RemoveAll(person => !met.Contains(person));
            }
        }

        return [.. readers];
    }

    private static JournalState Share(
        ParticipantId owner, JournalState state, EventLog<JournalEvent> log, EntryShared shared, string path, IssueCollector issues)
    {
        CheckPeople(shared.With, path, issues);
        for (int i = 0; i < shared.With.Count; i++)
        {
            if (shared.With[i] == owner)
            {
                issues.Add(IssueCode.JournalSharedWithOwner, JsonPointer.Append(path + "/with", i), ("found", owner.ToString()));
            }
        }

        if (!log.TryFindStanding<EntryWritten>(shared.Number, issues, out _))
        {
            return state;
        }

        ImmutableArray<ParticipantId> before = state.SharedWith(shared.Number);
        ImmutableArray<ParticipantId> readers = before.AddRange(shared.With.Where(person => !before.Contains(person)));
        return CheckReaders(shared.Number, readers, path + "/with", issues)
            ? state with { Shared = state.Shared.SetItem(shared.Number, readers) }
            : state;
    }

    private static JournalState Unshare(
        JournalState state, EventLog<JournalEvent> log, EntryUnshared unshared, string path, IssueCollector issues)
    {
        CheckPeople(unshared.With, path, issues);
        if (!log.TryFindStanding<EntryWritten>(unshared.Number, issues, out _))
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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
