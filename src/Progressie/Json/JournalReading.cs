using Progressie.Internal;
using Progressie.Journal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads journals. The rules that record events have the last word, with the same pointers.</summary>
internal static class JournalReading
{
    internal const int NewestSchema = 1;

    private static readonly MemberTable Root = new(
        Required("document", "\"progress-journal\""),
        Required("schema", IssueTerms.WholeNumber),
        Optional("id", IssueTerms.JournalId),
        Required("owner", IssueTerms.ObjectWithIdAndName),
        Optional("language", IssueTerms.LanguageTag),
        Required("startedAt", IssueTerms.Moment),
        Optional("events", IssueTerms.ArrayOfEvents),
        Optional("extensions", IssueTerms.Object));

    private static readonly MemberTable Entry = new(
        Optional("kind", IssueTerms.JournalEntryKindWord),
        Required("what", IssueTerms.Text),
        Optional("whyItMatters", IssueTerms.Text),
        Optional("ownContribution", IssueTerms.Text),
        Optional("on", IssueTerms.Date),
        Optional("noticedBy", IssueTerms.Text),
        Optional("benefit", IssueTerms.Text),
        Optional("whatWorked", IssueTerms.ArrayOfTexts),
        Optional("willDoAgain", IssueTerms.TrueOrFalse),
        Optional("idea", IssueTerms.Text),
        Optional("domain", IssueTerms.Text));

    private static readonly Member EventWord = Required("event", IssueTerms.JournalEventWord);
    private static readonly Member At = Required("at", IssueTerms.Moment);
    private static readonly Member Number = Required("number", IssueTerms.WholeNumberFrom1);
    private static readonly Member EntryObject = Required("entry", IssueTerms.JournalEntry);
    private static readonly Member WithPeople = Required("with", IssueTerms.ArrayOfParticipantIds);
    private static readonly Member Reason = Optional("reason", IssueTerms.Text);
    private static readonly Member Text = Required("text", IssueTerms.Text);

    // In the order of the kinds.
    private static readonly MemberTable[] Events =
    [
        new(EventWord, At, EntryObject),
        new(EventWord, At, Number, EntryObject, Reason),
        new(EventWord, At, Number, Reason),
        new(EventWord, At, Number, WithPeople),
        new(EventWord, At, Number, WithPeople),
        new(EventWord, At, Text),
    ];

    internal static Validated<ProgressJournal> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits) =>
        DocumentReading.Read<ProgressJournal, ProgressieLimits>(
            utf8, ProgressJournal.DocumentKind, NewestSchema, limits, ReadRoot, limits);

    private static ProgressJournal? ReadRoot(ref DocumentReader reader, MemberCursor cursor, ProgressieLimits limits)
    {
        JournalDetails details = JournalDetails.None;
        Participant? owner = null;
        DateTimeOffset? startedAt = null;
        List<JournalEvent>? events = null;
        while (reader.NextMember(Root, ref cursor, out int member))
        {
            switch (member)
            {
                case 2: details = details with { Id = reader.ReadId<JournalId>(IdRules.Token.Description) }; break;
                case 3: owner = SharedReading.ReadPerson(ref reader); break;
                case 4: details = details with { Language = reader.ReadLanguage() }; break;
                case 5: startedAt = reader.ReadMoment(); break;
                case 6: events = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfEvents, limits.MaxEvents, ReadEvent); break;
                case 7: details = details with { Extensions = reader.ReadExtensions() }; break;
                default: reader.Skip(); break;
            }
        }

        // What is not of the right shape cannot be judged by the rules.
        return reader.Issues.HasErrors || owner is null || startedAt is null
            ? null
            : ProgressJournal.Replay(owner, details, startedAt.Value, events ?? [], reader.Issues);
    }

    private static JournalEvent? ReadEvent(ref DocumentReader reader)
    {
        if (SharedReading.ReadKind(ref reader, IssueTerms.Event, "event", JournalWords.Events, IssueTerms.JournalEventWord) is not { } kind)
        {
            return null;
        }

        return ReadEvent(ref reader, (JournalEventKind)kind);
    }

    private static JournalEvent? ReadEvent(ref DocumentReader reader, JournalEventKind kind)
    {
        DateTimeOffset? moment = null;
        int? number = null;
        JournalEntry? entry = null;
        List<ParticipantId>? with = null;
        string? words = null;
        MemberTable table = Events[(int)kind];
        MemberCursor cursor = default;
        while (reader.NextMember(table, ref cursor, out int member))
        {
            switch (table.Members[member].Name)
            {
                case "at": moment = reader.ReadMoment(); break;
                case "number": number = reader.ReadWholeNumber(1, int.MaxValue); break;
                case "entry": entry = ReadEntry(ref reader); break;
                case "with": with = SharedReading.ReadIds<ParticipantId>(ref reader, IssueTerms.ArrayOfParticipantIds, IdRules.Token.Description); break;
                case "reason" or "text": words = reader.ReadText(); break;
                default: reader.Skip(); break;
            }
        }

        // Nothing when something that it has to have is missing or wrong, which was reported.
        return (kind, moment, number) switch
        {
            (JournalEventKind.EntryWritten, { } at, _) when entry is not null => new EntryWritten { At = at, Entry = entry },
            (JournalEventKind.EntryCorrected, { } at, { } of) when entry is not null => new EntryCorrected { At = at, Number = of, Entry = entry, Reason = words },
            (JournalEventKind.EntryWithdrawn, { } at, { } of) => new EntryWithdrawn { At = at, Number = of, Reason = words },
            (JournalEventKind.EntryShared, { } at, { } of) when with is not null => new EntryShared { At = at, Number = of, With = with },
            (JournalEventKind.EntryUnshared, { } at, { } of) when with is not null => new EntryUnshared { At = at, Number = of, With = with },
            (JournalEventKind.LevelMarked, { } at, _) when words is not null => new LevelMarked { At = at, Text = words },
            _ => null,
        };
    }

    private static JournalEntry? ReadEntry(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.JournalEntry))
        {
            return null;
        }

        int errors = reader.Issues.ErrorCount;

        // The words are put in once they are known; until then a blank would be refused.
        string? what = null;
        JournalEntry entry = new() { What = "?" };
        MemberCursor cursor = default;
        while (reader.NextMember(Entry, ref cursor, out int member))
        {
            switch (member)
            {
                case 0: entry = entry with { Kind = (JournalEntryKind)(reader.ReadWord(JournalWords.Kinds, IssueTerms.JournalEntryKindWord) ?? 0) }; break;
                case 1: what = reader.ReadText(); break;
                case 2: entry = entry with { WhyItMatters = reader.ReadText() }; break;
                case 3: entry = entry with { OwnContribution = reader.ReadText() }; break;
                case 4: entry = entry with { On = reader.ReadDate() }; break;
                case 5: entry = entry with { NoticedBy = reader.ReadText() }; break;
                case 6: entry = entry with { Benefit = reader.ReadText() }; break;
                case 7: entry = entry with { WhatWorked = SharedReading.ReadTexts(ref reader) ?? [] }; break;
                case 8: entry = entry with { WillDoAgain = reader.ReadFlag() }; break;
                case 9: entry = entry with { Idea = reader.ReadText() }; break;
                default: entry = entry with { Domain = reader.ReadText() }; break;
            }
        }

        return reader.Issues.ErrorCount > errors || what is null ? null : entry with { What = what };
    }
}
