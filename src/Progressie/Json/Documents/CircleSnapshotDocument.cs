using Progressie.Circles;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.CircleOperationShapes;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What somebody sees of a circle board. Only written; the board is read.</summary>
internal static class CircleSnapshotDocument
{
    internal static readonly ObjectShape<CircleConflict> Conflict = new(static o =>
    {
        o.Required(
            "conflict", new WordShape<CircleConflictKind>(CircleWords.Conflicts, PersonalData.None), static conflict => conflict.Kind);
        o.Optional("note", IdOfNote, static conflict => conflict.Note);
        o.Required("first", IdOfOperation, static conflict => conflict.First);
        o.Required("second", IdOfOperation, static conflict => conflict.Second);
    })
    {
        Definition = "conflict",
    };

    internal static readonly ObjectShape<CircleCounts> Counts = new(static o =>
    {
        o.Required("inner", Count, static counts => counts.Inner);
        o.Required("outer", Count, static counts => counts.Outer);
        o.Required("beyond", Count, static counts => counts.Beyond);
        o.Required("achieved", Count, static counts => counts.Achieved);
        o.Required("planned", Count, static counts => counts.Planned);
    });

    /// <summary>The head of an operation, without what it changed.</summary>
    private static readonly ObjectShape<CircleOperation> Past = new(static o =>
    {
        o.Required("operation", new OperationWordShape(), static operation => operation);
        o.Required("id", IdOfOperation, static operation => operation.Id);
        o.Required("at", Moment, static operation => operation.At);
        o.Optional("happened", CommonShapes.DayOrMoment, static operation => operation.Happened);
        o.Optional("by", IdOfPerson, static operation => operation.By);
    })
    {
        Definition = "operation",
    };

    internal static readonly ObjectShape<CircleNote> Note = new(static o =>
    {
        o.Required("id", IdOfNote, static note => note.Id);
        o.Required("zone", ZoneWord, static note => note.Zone);
        o.Required("text", Words, static note => note.Text);
        o.Optional("category", Words, static note => note.Category);
        o.Optional("author", IdOfPerson, static note => note.Author);
        o.Required("addedAt", Moment, static note => note.AddedAt);
        o.Optional("source", Source, static note => note.Source);
        o.Optional("splitFrom", IdOfNote, static note => note.SplitFrom);
        o.Optional("cameFrom", ZoneWord, static note => note.CameFrom);
        o.Optional("plan", Plan, static note => note.Plan);
        o.Usual("planned", YesOrNo, static note => note.IsPlanned, false);
        o.Optional("achievedAt", Moment, static note => note.AchievedAt);
        o.Optional("achievedBy", IdOfPerson, static note => note.AchievedBy);
        o.Optional("how", Words, static note => note.How);
        o.Optional("takenOffAt", Moment, static note => note.TakenOffAt);
        o.Required(
            "history", new ListShape<CircleOperation>(IssueTerms.ArrayOfOperations, Past) { Least = 1 }, static note => note.History);
    })
    {
        Definition = "note",
    };

    private static readonly ListShape<CircleNote> Notes = new(IssueTerms.Array, Note);

    internal static readonly ObjectShape<CircleLink> Link = new(static o =>
    {
        o.Required("one", IdOfNote, static link => link.One);
        o.Required("other", IdOfNote, static link => link.Other);
    })
    {
        Definition = "link",
    };

    internal static readonly DocumentShape<CircleSnapshot> Snapshot = new(CircleSnapshot.DocumentKind, 1,
        "read the CircleBoard and ask it for a view", static o =>
    {
        o.Required("board", SharedShapes.IdOfBoard, static snapshot => snapshot.Board);
        o.Optional("reader", IdOfPerson, static snapshot => snapshot.Reader);
        o.Required("topic", Words, static snapshot => snapshot.Topic);
        o.Optional("whyItMatters", Words, static snapshot => snapshot.WhyItMatters);
        o.Optional("language", Language, static snapshot => snapshot.Language);
        o.Required("form", CircleBoardDocument.FormWord, static snapshot => snapshot.Form);
        o.Required("session", Ordinal, static snapshot => snapshot.Session);
        o.Optional("phase", PhaseWord, static snapshot => snapshot.Phase);
        o.List("participants", People, static snapshot => snapshot.Participants);
        o.Required("notes", Notes, static snapshot => snapshot.Notes);
        o.List("takenOff", Notes, static snapshot => snapshot.TakenOff);
        o.List("links", new ListShape<CircleLink>(IssueTerms.Array, Link), static snapshot => snapshot.Links);
        o.Required("conflicts", new ListShape<CircleConflict>(IssueTerms.Array, Conflict), static snapshot => snapshot.Conflicts);
        o.Required("notYetShown", Count, static snapshot => snapshot.NotYetShown);
        o.Required("counts", Counts, static snapshot => snapshot.Counts);
    });
}
