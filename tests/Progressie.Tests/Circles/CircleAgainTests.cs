using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

/// <summary>What is sent twice under one id, and what is written down later: on boards as in every log.</summary>
public sealed class CircleAgainTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer A = Writer.Of("noor", Clock).OnDevice("a");
    private static readonly Writer B = Writer.Of("noor", Clock).OnDevice("b");

    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    private static readonly CircleBoard Board = CircleBoard.Start("kade", "Overdracht", A, new CircleDetails
    {
        HasBeyond = true,
        Participants = [Person("noor"), Person("idris")],
    })
        .Add(CircleZone.Outer, "een", A).Add(CircleZone.Outer, "twee", A).Plan("2@a", new CirclePlan { How = "zo" }, A);

    /// <summary>Every verb that records, each with something that the same id cannot be for as well.</summary>
    public static TheoryData<string> Verbs => [.. All.Keys];

    private static Dictionary<string, (Func<CircleBoard, Writer, Validated<CircleBoard>> Do,
        Func<CircleBoard, Writer, Validated<CircleBoard>> Other)> All
    { get; } = new()
    {
        ["add"] = (static (it, by) => it.TryAdd(CircleZone.Outer, "drie", by), static (it, by) => it.TryAdd(CircleZone.Outer, "vier", by)),
        ["statements"] = (static (it, by) => it.TryAdd(Statements("p", "q"), by), static (it, by) => it.TryAdd(Statements("p", "r"), by)),
        ["reword"] = (static (it, by) => it.TryReword("1@a", "anders", by), static (it, by) => it.TryReword("2@a", "anders", by)),
        ["categorise"] = (static (it, by) => it.TryCategorise("1@a", "dag", by), static (it, by) => it.TryCategorise("1@a", "week", by)),
        ["plan"] = (static (it, by) => it.TryPlan("1@a", new CirclePlan { How = "a" }, by),
            static (it, by) => it.TryPlan("1@a", new CirclePlan { How = "b" }, by)),
        ["drop"] = (static (it, by) => it.TryDropPlan("2@a", by), static (it, by) => it.TryDropPlan("1@a", by)),
        ["achieve"] = (static (it, by) => it.TryAchieve("1@a", "zo", by), static (it, by) => it.TryAchieve("1@a", null, by)),
        ["move"] = (static (it, by) => it.TryMove("1@a", CircleZone.Beyond, null, by),
            static (it, by) => it.TryMove("2@a", CircleZone.Beyond, null, by)),
        ["split"] = (static (it, by) => it.TrySplit("1@a", "deel", "rest", null, by),
            static (it, by) => it.TrySplit("1@a", "deel", "anders", null, by)),
        ["link"] = (static (it, by) => it.TryLink("1@a", "2@a", by), static (it, by) => it.TryLink("2@a", "1@a", by)),
        ["topic"] = (static (it, by) => it.TryRewordTopic("Nieuw", null, by), static (it, by) => it.TryRewordTopic("Oud", null, by)),
        ["session"] = (static (it, by) => it.TryBeginSession(by), static (it, by) => it.TryAdd(CircleZone.Outer, "x", by)),
        ["enter"] = (static (it, by) => it.TryEnter(CirclePhase.Review, by), static (it, by) => it.TryEnter(CirclePhase.FillInner, by)),
        ["join"] = (static (it, by) => it.TryJoin(Person("sam"), by), static (it, by) => it.TryJoin(Person("kim"), by)),
        ["rename"] = (static (it, by) => it.TryRename(Person("idris", "Idris"), by),
            static (it, by) => it.TryRename(Person("idris", "I."), by)),
        ["leave"] = (static (it, by) => it.TryLeave("idris", by), static (it, by) => it.TryLeave("noor", by)),
        ["undo"] = (static (it, by) => it.TryUndo("1@a", by), static (it, by) => it.TryUndo("2@a", by)),
        ["erase"] = (static (it, by) => it.TryErase("1@a", by), static (it, by) => it.TryErase("2@a", by)),
        ["erase-person"] = (static (it, by) => it.TryErasePerson("idris", by), static (it, by) => it.TryErase("2@a", by)),
        ["erase-topic"] = (static (it, by) => it.TryEraseTopic(by), static (it, by) => it.TryErase("2@a", by)),
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_TheSameIdAgain_ChangesNothing_AndAnythingElseIsReported(string verb)
    {
        (Func<CircleBoard, Writer, Validated<CircleBoard>> act, Func<CircleBoard, Writer, Validated<CircleBoard>> other) = All[verb];
        CircleBoard once = act(Board, A.WithId("r-1")).Value;
        Clock.Advance(TimeSpan.FromMinutes(1));

        // Whoever sends again may know more by then, and other things were done.
        CircleBoard later = once.Add(CircleZone.Inner, "later", B).RewordTopic("Later", null, B).Categorise("2@a", "later", B);
        foreach (CircleBoard board in (CircleBoard[])[once, later, ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(later)).Value])
        {
            Validated<CircleBoard> again = act(board, A.WithId("r-1"));
            Assert.Empty(again.Report.Issues);
            Assert.Equal(board, again.Value);
            Assert.Contains(again.Value.Made, board.Operations);
            Assert.Contains("PRG1103", other(board, A.WithId("r-1")).Report.Issues.Select(static issue => issue.Code.ToString()));
            Assert.Equal("PRG1103", act(board, A.WithId("r-1").At(Clock.GetLocalNow().AddDays(-1))).Report.Issues[0].Code.ToString());
        }

        Assert.NotEqual(once, act(Board, A.WithId("r-2")).Value);
    }

    [Fact]
    public void Add_TheSameIdAgain_GivesTheNoteThatIsThere()
    {
        CircleBoard once = Board.Add(CircleZone.Outer, "drie", A.WithId("r-1"), out NoteId first);
        Assert.Equal(once, once.Add(CircleZone.Outer, "drie", A.WithId("r-1"), out NoteId again));
        Assert.Equal(first, again);
        Assert.True(once.TryAdd(CircleZone.Outer, "drie", A.WithId("r-1"), out again).IsValid);
        Assert.Equal(first, again);
    }

    [Fact]
    public void WhatWasTakenBackOrErased_DoesNotComeBackWithARetry()
    {
        CircleBoard once = Board.Reword("1@a", "anders", A.WithId("r-1"));
        OperationId made = once.Made!.Id;
        foreach (CircleBoard board in (CircleBoard[])[once.Undo(made, A), once.Undo(made, A).Compact(), once.Erase(made, A)])
        {
            Assert.Equal(board, board.Reword("1@a", "anders", A.WithId("r-1")));
        }
    }

    [Fact]
    public void OneIdOnTwoReplicas_IsTold_AndBothAreKept()
    {
        CircleBoard one = Board.Add(CircleZone.Outer, "drie", A.WithId("r-1"));
        CircleBoard two = Board.Add(CircleZone.Outer, "drie", B.WithId("r-1"));
        foreach ((CircleBoard mine, CircleBoard theirs) in ((CircleBoard, CircleBoard)[])[(one, two), (two, one)])
        {
            Validated<CircleMerge> merge = mine.TryMerge(theirs);
            Assert.Equal(
                ["PRG3410"], merge.Report.Issues.Concat(mine.TryApply(theirs.Operations).Report.Issues)
                    .Select(static issue => issue.Code.ToString()).Distinct());
            Assert.Equal(4, merge.Value.Board.Notes.Count);
            Validated<CircleBoard> read = ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(merge.Value.Board));
            Assert.Equal("PRG3410", Assert.Single(read.Report.Issues).Code.ToString());
            Assert.Equal(merge.Value.Board, merge.Value.Board.Add(CircleZone.Outer, "drie", A.WithId("r-1")));
        }
    }

    [Fact]
    public void WhatIsWrittenDownLater_SaysWhenItHappened_AndWhenItWasRecorded()
    {
        DateOnly monday = new(2026, 11, 16);
        DateTimeOffset now = Clock.GetLocalNow();
        CircleBoard board = Board.Achieve("2@a", null, A.On(monday));
        NoteAchieved achieved = Assert.IsType<NoteAchieved>(board.Made);
        Assert.Equal((now, DayOrMoment.Of(monday), DayOrMoment.Of(monday)), (achieved.At, achieved.Happened, achieved.When));
        CircleNote note = board.GetNote("2@a");
        Assert.Equal((now, DayOrMoment.Of(monday)), (note.AchievedAt, note.WhenAchieved));
        Assert.Equal(DayOrMoment.Of(monday), board.Steps[0].Reviewed);
        Assert.Equal(board, ProgressieJson.Read<CircleBoard>(ProgressieJson.Write(board)).Value);
        Assert.Contains("2026-11-16", Pages.Of(note, board.ViewForEveryone(), LanguageTag.Dutch).ToText(), StringComparison.Ordinal);
        ValidationIssue ahead = Assert.Single(Board.TryReword("1@a", "x", A.On(new DateOnly(2026, 12, 1))).Report.Issues);
        Assert.Equal(("PRG1102", "/operations/3/happened"), ($"{ahead.Code}", ahead.Path));
        Assert.Empty(board.Compact().Operations.OfType<Compacted>());
    }

    private static ProgressStatement[] Statements(params string[] texts) => Array.ConvertAll(
        texts, static text => new ProgressStatement { Side = ProgressSide.Achieved, Text = text });

    private static Participant Person(string id, string? name = null) => new() { Id = ParticipantId.Parse(id), Name = name };

    [Fact]
    public void Retry_OfReviewOpen_AfterAnotherPlan_ChangesNothing()
    {
        Writer once = A.WithId("r");
        CircleBoard board = CircleBoard.Start("kade", "t", A).Add(CircleZone.Outer, "x", A, out NoteId note)
            .Plan(note, new CirclePlan { How = "zo" }, A).DropPlan(note, A);
        NextStep step = board.Steps[0];
        board = board.Review(step, NextStepStatus.Open, once);
        board = board.Plan(note, new CirclePlan { How = "anders", When = "maandag" }, A).DropPlan(note, A);
        Assert.Equal(board, board.Review(step, NextStepStatus.Open, once));
    }
}
