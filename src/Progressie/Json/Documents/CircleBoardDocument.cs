using Progressie.Circles;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.CircleOperationShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a circle board. What merging says of its operations comes with the same pointers.</summary>
internal static class CircleBoardDocument
{
    internal static readonly WordShape<CircleForm> FormWord = new(CircleWords.Forms, PersonalData.None);

    private static readonly ListShape<ArchivedEvent> ArchivedEvents = new(
        IssueTerms.Array,
        new ObjectShape<ArchivedEvent>(IssueTerms.Object, static o =>
        {
            Field<EventId> id = o.Required("id", SharedShapes.IdOfEvent, static known => known.Id);
            Field<OperationId> operation = o.Required("operation", IdOfOperation, static known => known.Operation);
            OptionalValue<NoteId> note = o.Optional("note", IdOfNote, static known => known.Note);
            return v => new ArchivedEvent(id[v], operation[v], note[v]);
        }),
        isLog: true);

    internal static readonly DocumentShape<CircleBoard> Board = new(CircleBoard.DocumentKind, 1, static o =>
    {
        Field<BoardId> id = o.Required("id", SharedShapes.IdOfBoard, static board => board.Id);
        Field<CircleForm> form = o.Usual("form", FormWord, static board => board.Beginning.Details.Form, CircleForm.Individual);
        Field<MovePolicy> moves = o.Usual(
            "moves",
            new WordShape<MovePolicy>(CircleWords.Policies, PersonalData.None),
            static board => board.Beginning.Details.Moves,
            MovePolicy.OnAchievement);
        Field<bool> beyond = o.Usual("beyond", Setting, static board => board.Beginning.Details.HasBeyond, false);
        Field<string> topic = o.Required("topic", Words, static board => board.Beginning.Topic);
        OptionalField<string> why = o.Optional("whyItMatters", Words, static board => board.Beginning.Details.WhyItMatters);
        OptionalValue<LanguageTag> language = o.Optional("language", Language, static board => board.Beginning.Details.Language);
        Field<IReadOnlyList<Participant>> people = o.List("participants", People, static board => board.Beginning.Details.Participants);
        Field<DateTimeOffset> startedAt = o.Required("startedAt", Moment, static board => board.StartedAt);
        Field<IReadOnlyList<CircleOperation>> operations = o.List("operations", Operations, static board => board.Operations);
        Field<IReadOnlyList<OperationId>> archived = o.List("archived", ManyIds, static board => board.Archived);
        Field<IReadOnlyList<ArchivedEvent>> requests = o.List(
            "archivedEvents", ArchivedEvents, static board => board.OperationSet.Archived.Events);
        Field<HostExtensions> extensions = o.Extensions(static board => board.Beginning.Details.Extensions);

        // What is not of the right shape cannot be judged by what it says.
        return (ref reader, scoped v) =>
        {
            CircleDetails details = new()
            {
                Form = form[v],
                Moves = moves[v],
                HasBeyond = beyond[v],
                WhyItMatters = why[v],
                Language = language[v],
                Participants = people[v],
                Extensions = extensions[v],
            };
            CheckArchived(ref reader, archived[v], requests[v]);
            return !reader.Issues.HasErrors
                && CircleBoard.Begin(id[v], topic[v], details, startedAt[v], reader.Limits, reader.Issues) is { } beginning
                ? CircleMerge.Apply(
                    archived.IsIn(v) ? beginning.WithArchived(new CircleArchived(archived[v], requests[v])) : beginning, operations[v],
                    reader.Issues)
                : null;
        };
    });

    /// <summary>Each request once, with an operation that lies in an archive.</summary>
    private static void CheckArchived(
        ref DocumentReader reader, IReadOnlyList<OperationId> archived, IReadOnlyList<ArchivedEvent> requests)
    {
        HashSet<OperationId> known = requests.Count == 0 ? [] : [.. archived];
        Dictionary<EventId, OperationId> met = [];
        for (int i = 0; i < requests.Count; i++)
        {
            (EventId id, OperationId operation, _) = requests[i];
            reader.Push("archivedEvents");
            reader.Push(i);
            if (!known.Contains(operation))
            {
                reader.ReportAt("operation", IssueCode.ArchivedUnknown, ("found", operation.ToString()));
            }

            if (!met.TryAdd(id, operation))
            {
                reader.ReportAt("id", IssueCode.EventIdTaken, ("found", id.ToString()), ("number", met[id].ToString()));
            }

            reader.Pop();
            reader.Pop();
        }
    }
}
