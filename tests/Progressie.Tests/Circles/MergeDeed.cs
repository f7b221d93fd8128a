using Progressie.Circles;

namespace Progressie.Tests.Circles;

/// <summary>Something that can be done to a board in each way that is there: to each note, to each operation.</summary>
internal sealed record MergeDeed(MergeDeedKind Kind, Func<CircleBoard, Writer, IEnumerable<Validated<CircleBoard>>> Do)
{
    /// <summary>What a note is given as other words, once it was given some.</summary>
    internal const string OtherWords = "weer anders";

    private static readonly CirclePlan Plan = new() { How = "zo" };

    /// <summary>Gets what can be done to a note.</summary>
    internal static IReadOnlyList<MergeDeed> ToNotes { get; } =
    [
        OnNotes(MergeDeedKind.Reword, static (board, note, writer) => board.TryReword(note, "anders", writer)),
        OnNotes(MergeDeedKind.Reword, static (board, note, writer) => board.TryReword(note, OtherWords, writer)),
        OnNotes(MergeDeedKind.Categorise, static (board, note, writer) => board.TryCategorise(note, "groep", writer)),
        OnNotes(MergeDeedKind.Plan, static (board, note, writer) => board.TryPlan(note, Plan, writer)),
        OnNotes(MergeDeedKind.DropPlan, static (board, note, writer) => board.TryDropPlan(note, writer)),
        OnNotes(MergeDeedKind.Achieve, static (board, note, writer) => board.TryAchieve(note, "door te doen", writer)),
        OnNotes(MergeDeedKind.MoveBeyond, static (board, note, writer) => board.TryMove(note, CircleZone.Beyond, null, writer)),
        OnNotes(MergeDeedKind.MoveOut, static (board, note, writer) => board.TryMove(note, CircleZone.Outer, null, writer)),
        OnNotes(MergeDeedKind.Split, static (board, note, writer) => board.TrySplit(note, "deel", "rest", null, writer)),
        new(MergeDeedKind.Undo, static (board, writer) => board.Operations.Select(made => board.TryUndo(made.Id, writer))),
        new(MergeDeedKind.Erase, static (board, writer) =>
            board.Operations.Where(static made => !made.IsErased).Select(made => board.TryErase(made.Id, writer))),
    ];

    /// <summary>Gets what can be done to the board itself.</summary>
    internal static IReadOnlyList<MergeDeed> ToBoards { get; } =
    [
        Once(MergeDeedKind.Add, static (board, writer) => board.TryAdd(CircleZone.Outer, "nog een", writer)),
        Once(MergeDeedKind.RewordTopic, static (board, writer) => board.TryRewordTopic("ander onderwerp", null, writer)),
        Once(MergeDeedKind.BeginSession, static (board, writer) => board.TryBeginSession(writer)),
        Once(MergeDeedKind.Enter, static (board, writer) => board.TryEnter(CirclePhase.FillInner, writer)),
        Once(MergeDeedKind.Enter, static (board, writer) => board.TryEnter(CirclePhase.RevealInner, writer)),
        new(MergeDeedKind.Link, static (board, writer) => board.Notes.Count > 1
            ? [board.TryLink(board.Notes[0].Id, board.Notes[1].Id, writer)]
            : []),
        Once(MergeDeedKind.Join, static (board, writer) => board.TryJoin(new Participant { Id = ParticipantId.Parse("lise") }, writer)),
        Once(
            MergeDeedKind.Rename,
            static (board, writer) => board.TryRename(new Participant { Id = ParticipantId.Parse("lise"), Name = "Lise" }, writer)),
        Once(MergeDeedKind.EraseTopic, static (board, writer) => board.TryEraseTopic(writer)),
        new(MergeDeedKind.ErasePerson, static (board, writer) =>
            board.Participants.Select(person => board.TryErasePerson(person.Id, writer))),
        Once(MergeDeedKind.Leave, static (board, writer) => board.TryLeave("lise", writer)),
    ];

    /// <summary>Gets what can be done to a note, kind by kind with each other, and taken back.</summary>
    internal static IEnumerable<IReadOnlyList<MergeDeed>> InPairs
    {
        get
        {
            MergeDeedKind[] kinds =
                [.. ToNotes.Select(static deed => deed.Kind).Distinct().Except([MergeDeedKind.Undo, MergeDeedKind.Erase])];
            return kinds.SelectMany((one, at) => kinds.Skip(at).Select(other => (IReadOnlyList<MergeDeed>)
                [.. ToNotes.Where(deed => deed.Kind == one || deed.Kind == other || deed.Kind == MergeDeedKind.Undo)]));
        }
    }

    private static MergeDeed Once(MergeDeedKind kind, Func<CircleBoard, Writer, Validated<CircleBoard>> act) =>
        new(kind, (board, writer) => [act(board, writer)]);

    private static MergeDeed OnNotes(MergeDeedKind kind, Func<CircleBoard, NoteId, Writer, Validated<CircleBoard>> act) =>
        new(kind, (board, writer) => board.Notes.Select(note => act(board, note.Id, writer)));
}
