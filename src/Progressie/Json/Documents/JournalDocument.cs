using Progressie.Internal;
using Progressie.Journal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a journal.</summary>
internal static class JournalDocument
{
    /// <summary>What somebody writes.</summary>
    internal static readonly ObjectShape<JournalEntry> Entry = new(IssueTerms.JournalEntry, static o =>
    {
        Field<JournalEntryKind> kind = o.Usual(
            "kind", new WordShape<JournalEntryKind>(JournalWords.Kinds, PersonalData.Answer), static entry => entry.Kind,
            JournalEntryKind.Progress);
        Field<string> what = o.Required("what", Words, static entry => entry.What);
        OptionalField<string> why = o.Optional("whyItMatters", Words, static entry => entry.WhyItMatters);
        OptionalField<string> own = o.Optional("ownContribution", Words, static entry => entry.OwnContribution);
        OptionalField<string> noticedBy = o.Optional("noticedBy", Words, static entry => entry.NoticedBy);
        OptionalField<string> benefit = o.Optional("benefit", Words, static entry => entry.Benefit);
        Field<IReadOnlyList<string>> worked = o.List(
            "whatWorked", new ListShape<string>(IssueTerms.ArrayOfTexts, Words) { AreUnique = true }, static entry => entry.WhatWorked);
        OptionalValue<bool> again = o.Optional("willDoAgain", YesOrNo, static entry => entry.WillDoAgain);
        OptionalField<string> idea = o.Optional("idea", Words, static entry => entry.Idea);
        OptionalField<string> domain = o.Optional("domain", Words, static entry => entry.Domain);
        return v => new JournalEntry
        {
            Kind = kind[v],
            What = what[v],
            WhyItMatters = why[v],
            OwnContribution = own[v],
            NoticedBy = noticedBy[v],
            Benefit = benefit[v],
            WhatWorked = worked[v],
            WillDoAgain = again[v],
            Idea = idea[v],
            Domain = domain[v],
        };
    })
    {
        Definition = "entry",
    };

    internal static readonly UnionShape<JournalEvent> Event = new(IssueTerms.Event, "event", "event", static u =>
    {
        u.Of<EntryWritten>("written", static o =>
        {
            EventHead head = EventHead.Of(o);
            Field<JournalEntry> entry = o.Required("entry", Entry, static happened => happened.Entry);
            return head.On(v => new EntryWritten { At = head.At[v], Entry = entry[v] });
        });
        u.Of<EntryCorrected>("corrected", static o =>
        {
            EventHead head = EventHead.Of(o);
            Field<int> number = o.Required("number", Ordinal, static happened => happened.Number);
            Field<JournalEntry> entry = o.Required("entry", Entry, static happened => happened.Entry);
            OptionalField<string> reason = o.Optional("reason", Words, static happened => happened.Reason);
            return head.On(v => new EntryCorrected
            {
                At = head.At[v],
                Number = number[v],
                Entry = entry[v],
                Reason = reason[v],
            });
        });
        u.Of<EntryWithdrawn>("withdrawn", static o =>
        {
            EventHead head = EventHead.Of(o);
            Field<int> number = o.Required("number", Ordinal, static happened => happened.Number);
            OptionalField<string> reason = o.Optional("reason", Words, static happened => happened.Reason);
            return head.On(v => new EntryWithdrawn
            {
                At = head.At[v],
                Number = number[v],
                Reason = reason[v],
            });
        });
        u.Of<EntryErased>("erased", static o =>
        {
            EventHead head = EventHead.Of(o, hasWords: false);
            Field<IReadOnlyList<int>> numbers = o.List("numbers", SharedShapes.Numbers, static happened => happened.Numbers);
            return head.On(v => new EntryErased { At = head.At[v], Numbers = numbers[v] });
        });
        u.Of<EntryShared>("shared", static o =>
        {
            EventHead head = EventHead.Of(o);
            Field<int> number = o.Required("number", Ordinal, static happened => happened.Number);
            Field<IReadOnlyList<ParticipantId>> with = o.Required("with", IdsOfPeople, static happened => happened.With);
            return head.On(v => new EntryShared { At = head.At[v], Number = number[v], With = with[v] });
        });
        u.Of<EntryUnshared>("unshared", static o =>
        {
            EventHead head = EventHead.Of(o);
            Field<int> number = o.Required("number", Ordinal, static happened => happened.Number);
            Field<IReadOnlyList<ParticipantId>> with = o.Required("with", IdsOfPeople, static happened => happened.With);
            return head.On(v => new EntryUnshared { At = head.At[v], Number = number[v], With = with[v] });
        });
        u.Of<LevelMarked>("level-marked", static o =>
        {
            EventHead head = EventHead.Of(o);
            Field<string> text = o.Required("text", Words, static happened => happened.Text);
            return head.On(v => new LevelMarked { At = head.At[v], Text = text[v] });
        });
    });

    internal static readonly DocumentShape<ProgressJournal> Journal = new(ProgressJournal.DocumentKind, 1, static o =>
    {
        OptionalValue<JournalId> id = o.Optional("id", IdOfJournal, static journal => journal.Id);
        Field<Participant> owner = o.Required("owner", Person, static journal => journal.Owner);
        OptionalValue<LanguageTag> language = o.Optional("language", Language, static journal => journal.Language);
        Field<DateTimeOffset> startedAt = o.Required("startedAt", Moment, static journal => journal.StartedAt);
        Field<IReadOnlyList<JournalEvent>> events = o.List(
            "events", new ListShape<JournalEvent>(IssueTerms.ArrayOfEvents, Event, isLog: true), static journal => journal.Events);
        Field<HostExtensions> extensions = o.Extensions(static journal => journal.Extensions);

        // What is not of the right shape cannot be judged by the rules.
        return (ref reader, scoped v) => reader.Issues.HasErrors ? null : ProgressJournal.Replay(
            owner[v],
            new JournalDetails { Id = id[v], Language = language[v], Extensions = extensions[v] },
            startedAt[v],
            events[v],
            reader.Limits,
            reader.Issues);
    });
}
