using Progressie.Internal;
using Progressie.Journal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What one reader may see of a journal. Only written; the journal is read.</summary>
internal static class JournalViewDocument
{
    internal static readonly ObjectShape<JournalViewEntry> Entry = new(static o =>
    {
        o.Required("number", Ordinal, static entry => entry.Number);
        o.Required("at", Moment, static entry => entry.At);
        o.Required("when", CommonShapes.DayOrMoment, static entry => entry.When);
        o.Required("entry", JournalDocument.Entry, static entry => entry.Entry);
        o.List("earlier", new ListShape<JournalEntry>(IssueTerms.Array, JournalDocument.Entry), static entry => entry.Earlier);
        o.List("sharedWith", IdsOfPeople, static entry => entry.SharedWith);
        o.Usual("withdrawn", YesOrNo, static entry => entry.IsWithdrawn, false);
    });

    private static readonly ObjectShape<LevelMarked> Level = new(static o =>
    {
        o.Required("at", Moment, static level => level.At);
        o.Required("when", CommonShapes.DayOrMoment, static level => level.When);
        o.Required("text", Words, static level => level.Text);
    });

    internal static readonly DocumentShape<JournalView> View = new(JournalView.DocumentKind, 1,
        "read the ProgressJournal and ask it for a view", static o =>
    {
        o.Optional("id", IdOfJournal, static view => view.Id);
        o.Required("owner", Person, static view => view.Owner);
        o.Optional("language", Language, static view => view.Language);
        o.Required("reader", IdOfPerson, static view => view.Reader);
        o.Required("entries", new ListShape<JournalViewEntry>(IssueTerms.Array, Entry), static view => view.Entries);
        o.List("levels", new ListShape<LevelMarked>(IssueTerms.Array, Level), static view => view.Levels);
    });
}
