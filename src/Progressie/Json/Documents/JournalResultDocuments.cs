using Progressie.Internal;
using Progressie.Journal;
using Progressie.Json.Shapes;
using Progressie.Motivation;
using static Progressie.Json.Documents.JournalDocument;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What is computed from a journal for its owner, and the prompts that help to write in it. Only written; the journal is
/// read.</summary>
internal static class JournalResultDocuments
{
    /// <summary>An entry as it stands. What it was before comes with it once it was corrected.</summary>
    internal static readonly ObjectShape<JournalRecord> Record = new(static o =>
    {
        o.Required("number", Ordinal, static record => record.Number);
        o.Required("at", Moment, static record => record.At);
        o.Required("when", CommonShapes.DayOrMoment, static record => record.When);
        o.Required("entry", Entry, static record => record.Entry);
        o.List("sharedWith", IdsOfPeople, static record => record.SharedWith);
        o.Usual("withdrawn", YesOrNo, static record => record.IsWithdrawn, false);
        o.List("history", new ListShape<JournalEvent>(IssueTerms.ArrayOfEvents, Event), static record => History(record));
    })
    {
        Definition = "journalRecord",
    };

    internal static readonly ObjectShape<ResurfacedEntry> Resurfaced = new(static o =>
    {
        o.Required("entry", Record, static resurfaced => resurfaced.Entry);
        o.Required("reason", GuidanceDocument.Reason, static resurfaced => resurfaced.Reason);
    });

    internal static readonly ObjectShape<ThenAndNow> ThenAndNow = new(static o =>
    {
        o.Optional("domain", Words, static pair => pair.Domain);
        o.Required("first", Record, static pair => pair.First);
        o.Required("latest", Record, static pair => pair.Latest);
    });

    internal static readonly ObjectShape<WorkingStrategy> Strategy = new(static o =>
    {
        o.Required("name", Words, static strategy => strategy.Name);
        o.Required("entries", new ListShape<JournalRecord>(IssueTerms.Array, Record), static strategy => strategy.Entries);
        o.Required("first", Date, static strategy => strategy.First);
        o.Required("latest", Date, static strategy => strategy.Latest);
    });

    private static readonly WordShape<InvisibilityMaker> Maker = new(MotivationWords.InvisibilityMakers, PersonalData.None);

    internal static readonly DocumentShape<JournalPrompt> Prompt = new("journal-prompt", 1,
        "take it from JournalPrompts.Find with its key", static o =>
    {
        o.Required("key", GuidanceDocument.Key, static prompt => prompt.Key);
        o.Required(
            "occasion", new WordShape<PromptOccasion>(JournalWords.Occasions, PersonalData.None), static prompt => prompt.Occasion);
        o.Optional("counters", Maker, static prompt => prompt.Counters);
    });

    internal static readonly ObjectShape<InvisibilityMakerCard> Card = new(static o =>
    {
        o.Required("maker", Maker, static card => card.Maker);
        o.Required("name", GuidanceDocument.Key, static card => card.Name);
        o.Required("effect", GuidanceDocument.Key, static card => card.Effect);
        o.Required("advice", GuidanceDocument.Key, static card => card.Advice);
        o.Required("counters", new ListShape<TextKey>(IssueTerms.Array, GuidanceDocument.Key), static card => card.Counters);
    });

    private static IReadOnlyList<JournalEvent> History(JournalRecord record) =>
        record.Corrections.Count == 0 ? [] : [record.Original, .. record.Corrections];
}
