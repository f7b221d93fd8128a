using FsCheck.Xunit;
using Progressie.Circles;
using Progressie.Json;
using Progressie.Tests.Support;

namespace Progressie.Tests.Circles;

/// <summary>What people type on a board gives a report or a board that can be stored, and never an exception.</summary>
public sealed class CircleTextLaws
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer Noor = Writer.Of("noor", Clock).OnDevice("phone");
    private static readonly CircleBoard Board = CircleBoard.Start("b-1", "Overdracht", Noor, new CircleDetails { HasBeyond = true })
        .Add(CircleZone.Outer, "een vaste plek", Noor, out NoteId note)
        .Plan(note, new CirclePlan(), Noor)
        .Add(CircleZone.Inner, "een lijst", Noor);

    private static readonly NoteId Note = NoteId.Parse("1@phone");

    [Property(Arbitrary = [typeof(Typed)])]
    public void Start_AnyText_IsReportedOrCanBeStored(Typed topic, Typed why)
    {
        CircleDetails details = new() { WhyItMatters = why.Text };
        TextLaw.Holds(
            () => CircleBoard.TryStart("b-1", topic.Text, Noor, details),
            () => CircleBoard.Start("b-1", topic.Text, Noor, details),
            ReadBack,
            (topic, "/topic"),
            (why, "/whyItMatters"));
        TextLaw.HoldsOfId(CircleBoard.TryStart(topic.Text, why.Text, Noor), BoardId.TryParse(topic.Text, out _), "/id");
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void VerbsOnANote_AnyText_AreReportedOrCanBeStored(Typed one, Typed other, Typed third)
    {
        CirclePlan plan = new() { How = one.Text, When = other.Text, HelpWanted = third.Text };
        TextLaw.Holds(() => Board.TryReword(Note, one.Text, Noor), () => Board.Reword(Note, one.Text, Noor), ReadBack, At(one, "text"));
        TextLaw.Holds(
            () => Board.TryCategorise(Note, one.Text, Noor), () => Board.Categorise(Note, one.Text, Noor), ReadBack, At(one, "category"));
        TextLaw.Holds(
            () => Board.TryPlan(Note, plan, Noor), () => Board.Plan(Note, plan, Noor), ReadBack, At(one, "plan/how"),
            At(other, "plan/when"), At(third, "plan/helpWanted"));
        TextLaw.Holds(() => Board.TryAchieve(Note, one.Text, Noor), () => Board.Achieve(Note, one.Text, Noor), ReadBack, At(one, "how"));
        TextLaw.Holds(
            () => Board.TryMove(Note, CircleZone.Beyond, one.Text, Noor), () => Board.Move(Note, CircleZone.Beyond, one.Text, Noor),
            ReadBack, At(one, "why"));
        TextLaw.Holds(
            () => Board.TrySplit(Note, one.Text, other.Text, third.Text, Noor),
            () => Board.Split(Note, one.Text, other.Text, third.Text, Noor),
            ReadBack,
            At(one, "achieved"),
            At(other, "remaining"),
            At(third, "how"));
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void VerbsOnTheBoard_AnyText_AreReportedOrCanBeStored(Typed one, Typed other, Typed third)
    {
        TextLaw.Holds(
            () => Board.TryAdd(CircleZone.Inner, one.Text, other.Text, third.Text, Noor, out _),
            () => Board.Add(CircleZone.Inner, one.Text, other.Text, third.Text, Noor, out _),
            ReadBack,
            At(one, "text"),
            At(other, "how"),
            At(third, "category"));
        TextLaw.Holds(
            () => Board.TryRewordTopic(one.Text, other.Text, Noor),
            () => Board.RewordTopic(one.Text, other.Text, Noor),
            ReadBack,
            At(one, "topic"),
            At(other, "whyItMatters"));
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void Apply_AnyText_IsReportedOrCanBeStored(Typed one, Typed other)
    {
        CircleOperation[] operations =
        [
            new NoteReworded { Id = OperationId.Parse("7@laptop"), At = Noor.Now(), Note = Note, Text = one.Text },
            new NoteAchieved { Id = OperationId.Parse("8@laptop"), At = Noor.Now(), Note = Note, How = other.Text },
        ];
        Validated<CircleMerge> merge = Board.TryApply(operations);
        TextLaw.Holds(
            () => new Validated<CircleBoard>(merge.IsValid ? merge.Value.Board : null, merge.Report),
            () => Board.Apply(operations).Board,
            ReadBack,
            (one, "/operations/0/text"),
            (other, "/operations/1/how"));
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void Verbs_AnyTextForAnId_IsReportedWhenItIsNone(Typed id, Typed text)
    {
        bool isId = NoteId.TryParse(id.Text, out _);
        Validated<CircleBoard>[] tries =
        [
            Board.TryReword(id.Text, text.Text, Noor),
            Board.TryCategorise(id.Text, text.Text, Noor),
            Board.TryPlan(id.Text, new CirclePlan { How = text.Text }, Noor),
            Board.TryDropPlan(id.Text, Noor),
            Board.TryAchieve(id.Text, text.Text, Noor),
            Board.TryMove(id.Text, CircleZone.Outer, text.Text, Noor),
            Board.TrySplit(id.Text, text.Text, text.Text, text.Text, Noor),
        ];
        foreach (Validated<CircleBoard> tried in tries)
        {
            TextLaw.HoldsOfId(tried, isId, "/operations/3/note");
        }

        TextLaw.HoldsOfId(Board.TryLink(id.Text, "3@phone", Noor), isId, "/operations/3/one");
        TextLaw.HoldsOfId(Board.TryLink("3@phone", id.Text, Noor), isId, "/operations/3/other");
        TextLaw.HoldsOfId(Board.TryUndo(id.Text, Noor), isId, "/operations/3/undoes");
    }

    private static (Typed Text, string Path) At(Typed text, string member) =>
        (text, $"/operations/{Board.Operations.Count}/{member}");

    private static CircleBoard? ReadBack(CircleBoard board) => ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(board)).Value;
}
