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

    /// <summary>With whom each entry is shared, by number, in the order of sharing; also of an entry that was taken back.</summary>
    internal static Dictionary<int, List<ParticipantId>> ReadersIn(EventLog<JournalEvent> log)
    {
        Dictionary<int, List<ParticipantId>> all = [];
        int number = 0;
        foreach (JournalEvent happened in log.Events)
        {
            if (!log.Stands(++number) || SharingOf(happened) is not { } sharing)
            {
                continue;
            }

            if (!all.TryGetValue(sharing.Entry, out List<ParticipantId>? readers))
            {
                all[sharing.Entry] = readers = [];
            }

            if (happened is EntryShared)
            {
                readers.AddRange(sharing.People.Except(readers));
            }
            else
            {
                readers.RemoveAll(sharing.People.Contains);
            }
        }

        return all;
    }

    /// <summary>Of what is taken back only sharing, or what takes that back, changes something here.</summary>
    private static JournalState Withdraw(
        JournalState state, EventLog<JournalEvent> log, EntryWithdrawn withdrawn, string path, IssueCollector issues)
    {
        int number = log.FollowBack(withdrawn.Number);
        if (number == 0 || SharingOf(log.Events[number - 1]) is null)
        {
            return state;
        }

        bool stood = log.Stands(number);
        log = log.Add(withdrawn);
        return log.Stands(number) == stood ? state : Count(state, log, number, path + "/number", issues);
    }

    private static (int Entry, IReadOnlyList<ParticipantId> People)? SharingOf(JournalEvent happened) => happened switch
    {
        EntryShared shared => (shared.Number, shared.With),
        EntryUnshared unshared => (unshared.Number, unshared.With),
        _ => null,
    };

    /// <summary>Counts what shares an entry or shares it no more, or counts it no more, as the log has it now.</summary>
    /// <returns>The state as it was when an entry would be published.</returns>
    private static JournalState Count(
        JournalState state, EventLog<JournalEvent> log, int number, string path, IssueCollector issues)
    {
        (int entry, IReadOnlyList<ParticipantId> people) = SharingOf(log.Events[number - 1])!.Value;
        (int readers, bool stands) = (state.Readers.GetValueOrDefault(entry), log.Stands(number));
        ImmutableDictionary<(int Entry, ParticipantId Person), ImmutableSortedSet<int>>.Builder sharing = state.Sharing.ToBuilder();
        foreach (ParticipantId person in people)
        {
            ImmutableSortedSet<int> before = sharing.GetValueOrDefault((entry, person), []);
            ImmutableSortedSet<int> after = stands ? before.Add(number) : before.Remove(number);
            sharing[(entry, person)] = after;
            readers += (IsReader(log, after) ? 1 : 0) - (IsReader(log, before) ? 1 : 0);
        }

        if (readers > MostReaders)
        {
            issues.Add(
                IssueCode.JournalTooManyReaders, path, ("number", Number(entry)), ("found", Number(readers)),
                ("allowed", Number(MostReaders)));
            return state;
        }

        return state with { Sharing = sharing.ToImmutable(), Readers = state.Readers.SetItem(entry, readers) };
    }

    private static bool IsReader(EventLog<JournalEvent> log, ImmutableSortedSet<int> sharing) =>
        !sharing.IsEmpty && log.Events[sharing.Max - 1] is EntryShared;

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

        return Count(state, log.Add(shared), log.Count + 1, path + "/with", issues);
    }

    private static JournalState Unshare(
        JournalState state, EventLog<JournalEvent> log, EntryUnshared unshared, string path, IssueCollector issues)
    {
        CheckPeople(unshared.With, path, issues);
        if (!log.TryFindStanding<EntryWritten>(unshared.Number, issues, out _))
        {
            return state;
        }

        for (int i = 0; i < unshared.With.Count; i++)
        {
            if (!IsReader(log, state.Sharing.GetValueOrDefault((unshared.Number, unshared.With[i]), [])))
            {
                issues.Add(
                    IssueCode.JournalNotShared,
                    JsonPointer.Append(path + "/with", i),
                    ("number", Number(unshared.Number)),
                    ("found", unshared.With[i].ToString()));
            }
        }

        return Count(state, log.Add(unshared), log.Count + 1, path + "/with", issues);
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
