using Progressie.Circles;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Circles;

public sealed class CircleBoardTests
{
    private static readonly ManualClock Clock = ManualClock.At("2026-11-21T10:00:00+01:00");
    private static readonly Writer Noor = Writer.Of("noor", Clock).OnDevice("phone");
    private static readonly Writer Idris = Writer.Of("idris", Clock).OnDevice("laptop");
    private static readonly Writer Nobody = Writer.Anonymous(Clock).OnDevice("kiosk");
    private static readonly DateTimeOffset Now = Clock.GetLocalNow();

    [Fact]
    public void Start_OnlyATopic_IsAnEmptyBoardOfOnePerson()
    {
        CircleBoard board = CircleBoard.Start("b-1", "Overdracht", Writer.Anonymous(Clock));
        Assert.Equal("b-1", board.Id.ToString());
        Assert.Equal("Overdracht", board.Topic);
        Assert.Null(board.WhyItMatters);
        Assert.Null(board.Language);
        Assert.Equal(CircleForm.Individual, board.Form);
        Assert.Equal(MovePolicy.OnAchievement, board.Moves);
        Assert.False(board.HasBeyond);
        Assert.Empty(board.Participants);
        Assert.True(board.Extensions.IsEmpty);
        Assert.Equal(Now, board.StartedAt);
        Assert.Equal(1, board.Session);
        Assert.Null(board.Phase);
        Assert.Empty(board.Notes);
        Assert.Empty(board.Operations);
        Assert.Empty(board.Conflicts);
        Assert.Empty(board.Waiting);
        Assert.Equal(default, board.Counts);
        Assert.Equal("1@phone", board.NextId(ReplicaId.Parse("phone")).ToString());
        Assert.Equal("circle board 'b-1' (0 operations)", board.ToString());
        Assert.Equal(
            [CirclePhase.Review, CirclePhase.ChooseTopic, CirclePhase.FillInner, CirclePhase.FillOuter, CirclePhase.PlanMove],
            board.Phases);
    }

    [Fact]
    public void Start_EverythingSaid_IsKept()
    {
        CircleDetails details = new()
        {
            Form = CircleForm.Team,
            Moves = MovePolicy.OnPlanning,
            HasBeyond = true,
            WhyItMatters = "Rust aan het begin van de dienst.",
            Participants = [Person("noor"), Person("idris")],
            Language = LanguageTag.Dutch,
            Extensions = HostExtensions.Empty.With("host", "1"),
        };
        CircleBoard board = CircleBoard.Start(BoardId.Parse("b-1"), "Overdracht", Writer.Anonymous(Clock), details);
        Assert.Equal(CircleForm.Team, board.Form);
        Assert.Equal(MovePolicy.OnPlanning, board.Moves);
        Assert.True(board.HasBeyond);
        Assert.Equal("Rust aan het begin van de dienst.", board.WhyItMatters);
        Assert.Equal(details.Participants, board.Participants);
        Assert.Equal(LanguageTag.Dutch, board.Language);
        Assert.Equal(details.Extensions, board.Extensions);
        Assert.Equal("circle details (Team)", details.ToString());
        Assert.True(board == CircleBoard.Start(BoardId.Parse("b-1"), "Overdracht", Writer.Anonymous(Clock), details with { }));
        Assert.True(
            board != CircleBoard.Start(BoardId.Parse("b-1"), "Overdracht", Writer.Anonymous(Clock), details with { HasBeyond = false }));
        Assert.False(board.Equals((object?)null));
        Assert.Equal(
            board.GetHashCode(), CircleBoard.Start(BoardId.Parse("b-1"), "Overdracht", Writer.Anonymous(Clock), details).GetHashCode());
    }

    [Fact]
    public void TryStart_PeopleDoNotFit_IsReported()
    {
        Assert.Equal(
            "PRG3101 error at /participants/1/id: ‘noor’ is listed already: everybody takes part once.",
            Lines(
                CircleBoard.TryStart(
                    BoardId.Parse("b"), "x", Writer.Anonymous(Clock),
                    new CircleDetails { Participants = [Person("noor"), Person("noor")] }).Report));
        Assert.Equal(
            "PRG3102 error at /participants: A two-sided board has two participants, one for each side; people found here: 1.",
            Lines(
                CircleBoard.TryStart(
                    BoardId.Parse("b"), "x", Writer.Anonymous(Clock),
                    new CircleDetails { Form = CircleForm.TwoSided, Participants = [Person("noor")] }).Report));
        Assert.Equal(
            "id",
            Assert.Throws<ArgumentException>(static () => CircleBoard.Start(default(BoardId), "x", Writer.Anonymous(Clock))).ParamName);
        Assert.Equal(
            "topic", Assert.Throws<ArgumentNullException>(static () => CircleBoard.Start("b", null!, Writer.Anonymous(Clock))).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(static () => CircleBoard.TryStart("b", "x", null!)).ParamName);
        Assert.Throws<ProgressieDataException>(static () => CircleBoard.Start("b 1", "x", Writer.Anonymous(Clock)));
        Assert.Throws<ArgumentException>(static () => new CircleDetails { Language = default(LanguageTag) });
        Assert.Throws<ArgumentNullException>(static () => new CircleDetails { Extensions = null! });
    }

    [Fact]
    public void Add_Notes_AreInTheirZonesInOrder()
    {
        CircleBoard board = Start()
            .Add(CircleZone.Outer, "Een vaste plek voor de sleutels", Noor, out NoteId keys)
            .Add(CircleZone.Inner, "Het bord is om 14:45 vol", "we wisselen af", "bord", Nobody, out NoteId full)
            .Add(CircleZone.Beyond, "Een nieuw gebouw", Idris);
        Assert.Equal("1@phone", keys.ToString());
        Assert.Equal("2@kiosk", full.ToString());
        Assert.Equal(["1@phone", "2@kiosk", "3@laptop"], board.Notes.Select(static note => note.Id.ToString()));
        CircleNote inner = Assert.Single(board.Inner);
        Assert.Equal("Het bord is om 14:45 vol", inner.Text);
        Assert.Equal("we wisselen af", inner.How);
        Assert.Equal("bord", inner.Category);
        Assert.Null(inner.Author);
        Assert.Null(inner.CameFrom);
        Assert.Null(inner.Source);
        Assert.Null(inner.SplitFrom);
        Assert.True(inner.IsAchieved);
        Assert.False(inner.IsPlanned);
        Assert.False(inner.IsTakenOff);
        Assert.Equal(Now, inner.AchievedAt);
        Assert.Equal(Now, inner.AddedAt);
        Assert.Null(inner.AchievedBy);
        Assert.Equal("note 2@kiosk (Inner)", inner.ToString());
        CircleNote outer = Assert.Single(board.Outer);
        Assert.Equal("noor", outer.Author.ToString());
        Assert.Null(outer.AchievedAt);
        Assert.Null(outer.How);
        Assert.Equal("Een nieuw gebouw", Assert.Single(board.Beyond).Text);
        CircleCounts counts = board.Counts;
        Assert.Equal((1, 1, 1, 1, 0, 3), (counts.Inner, counts.Outer, counts.Beyond, counts.Achieved, counts.Planned, counts.Total));
        Assert.Equal("notes: 1 achieved, 0 planned, 3 in all", counts.ToString());
        Assert.Equal(outer, board.Find(keys));
        Assert.Null(board.Find(NoteId.Parse("9@phone")));
        Assert.Equal("1@phone added a note (Outer)", board.Find(OperationId.Parse("1@phone"))!.ToString());
    }

    [Fact]
    public void Plan_ThenAchieve_MovesItInAndKeepsWhereItCameFrom()
    {
        CirclePlan plan = new()
        {
            Owners = [Person("noor"), Person("idris")],
            How = "haken ophangen",
            When = "maandag",
            On = new DateOnly(2026, 11, 23),
            HelpWanted = "een boormachine",
        };
        CircleBoard planned = Start()
            .Add(CircleZone.Outer, "Een vaste plek voor de sleutels", Noor, out NoteId note)
            .Plan(note, plan, Idris);
        CircleNote before = Assert.Single(planned.Planned);
        Assert.Equal(plan, before.Plan);
        Assert.Equal(CircleZone.Outer, before.Zone);
        Assert.True(before.IsPlanned);
        Assert.False(before.IsAchieved);
        Assert.Equal("plan (2 owners)", plan.ToString());
        NextStep step = Assert.Single(planned.OpenSteps);
        Assert.Equal(
            new NextStep
            {
                What = "Een vaste plek voor de sleutels",
                How = "haken ophangen",
                When = "maandag",
                On = new DateOnly(2026, 11, 23),
                Owner = Person("noor"),
                Partners = [.. plan.Owners.Skip(1)],
                HelpWanted = "een boormachine",
                Origin = ProgressSource.Of(BoardId.Parse("b-1")) with { Element = "1@phone" },
                Agreed = DayOrMoment.Of(planned.Operations[1].At),
            },
            step);

        CircleBoard achieved = planned.Achieve(note, "samen gedaan", Noor);
        CircleNote after = Assert.Single(achieved.Inner);
        Assert.Equal(CircleZone.Outer, after.CameFrom);
        Assert.Equal("samen gedaan", after.How);
        Assert.Equal("noor", after.AchievedBy.ToString());
        Assert.Equal(plan, after.Plan);
        Assert.False(after.IsPlanned);
        Assert.Equal("3@phone", after.PlacedBy.ToString());
        Assert.Equal(
            ["1@phone added a note (Outer)", "2@laptop planned 1@phone", "3@phone achieved 1@phone"],
            after.History.Select(static operation => operation.ToString()));
        Assert.Empty(achieved.OpenSteps);
        Assert.Equal(
            step with { Status = NextStepStatus.Done, Reviewed = DayOrMoment.Of(after.AchievedAt!.Value) }, Assert.Single(achieved.Steps));
        Assert.Throws<InvalidOperationException>(() => after.ToNextStep(achieved.Id));
        Assert.Equal(CircleZone.Outer, Assert.Single(planned.Notes).Zone);
    }

    [Fact]
    public void Plan_WithoutOwners_IsPlannedByNobody()
    {
        CircleBoard board = Start().Add(CircleZone.Outer, "x", Noor, out NoteId note).Plan(note, new CirclePlan(), Noor);
        Assert.Equal(1, board.Counts.PlannedByNobody);
        Assert.Null(board.OpenSteps[0].Owner);
        Assert.Empty(board.DropPlan(note, Noor).Planned);
    }

    [Fact]
    public void Review_AStepThatWasCarriedOn_DoesOnTheBoardWhatCameOfIt()
    {
        CircleBoard board = Start()
            .Add(CircleZone.Outer, "x", Noor, out NoteId note)
            .Plan(note, new CirclePlan { HelpWanted = "een ladder" }, Noor);
        NextStep step = Assert.Single(board.OpenSteps);
        Assert.Same(board, board.Review(step, NextStepStatus.Open, Noor));
        Assert.True(board.Review(step, NextStepStatus.Done, Noor).GetNote(note).IsAchieved);

        CircleBoard letGo = board.Review(step with { What = "anders" }, NextStepStatus.LetGo, Noor);
        Assert.Equal(NextStepStatus.LetGo, Assert.Single(letGo.Steps).Status);
        Assert.Equal("een ladder", Assert.Single(letGo.Review(step, NextStepStatus.Open, Noor).OpenSteps).HelpWanted);
        Assert.Equal(NextStepStatus.LetGo, Assert.Single(board.Move(note, CircleZone.Beyond, null, Noor).Steps).Status);

        NextStep elsewhere = step with { Origin = ProgressSource.Of(BoardId.Parse("b-2")) with { Element = note.ToString() } };
        Assert.Equal(
            "PRG1201 error at /operations/2: This step is not one of the steps here: it comes from somewhere else and was not brought "
                + "here.",
            Assert.Single(board.TryReview(elsewhere, NextStepStatus.Done, Noor).Report.Issues).ToString());
    }

    [Fact]
    public void Plan_OnABoardThatMovesOnPlanning_ShowsItInsideAndCountsItNotAchieved()
    {
        CircleBoard board = Start(new CircleDetails { Moves = MovePolicy.OnPlanning })
            .Add(CircleZone.Outer, "x", Noor, out NoteId note)
            .Plan(note, new CirclePlan(), Noor);
        CircleNote planned = Assert.Single(board.Inner);
        Assert.Equal(CircleZone.Outer, planned.CameFrom);
        Assert.False(planned.IsAchieved);
        Assert.Equal((1, 0, 1), (board.Counts.Inner, board.Counts.Achieved, board.Counts.Planned));
        Assert.Equal(1, board.Achieve(note, null, Noor).Counts.Achieved);
        Assert.Single(board.DropPlan(note, Noor).Outer);
        Assert.Single(board.Move(note, CircleZone.Outer, null, Noor).Outer);
    }

    [Fact]
    public void Move_Back_KeepsThatItWasAchieved()
    {
        CircleBoard board = Start()
            .Add(CircleZone.Outer, "x", Noor, out NoteId note)
            .Plan(note, new CirclePlan(), Noor)
            .Achieve(note, "zo", Noor)
            .Move(note, CircleZone.Outer, "toch nog niet", Idris);
        CircleNote back = Assert.Single(board.Outer);
        Assert.Equal(CircleZone.Inner, back.CameFrom);
        Assert.False(back.IsAchieved);
        Assert.Null(back.Plan);
        Assert.Equal("4@laptop moved 1@phone (Outer)", back.History[^1].ToString());
        Assert.Equal("zo", Assert.IsType<NoteAchieved>(back.History[^2]).How);
        CircleNote beyond = Assert.Single(board.Move(note, CircleZone.Beyond, null, Noor).Beyond);
        Assert.Equal(CircleZone.Outer, beyond.CameFrom);
        Assert.Equal(
            "PRG3209 error at /operations/4/to: A note enters the inner circle by being achieved: move it to the outer circle, or beyond.",
            Lines(board.TryMove(note, CircleZone.Inner, null, Noor).Report));
        Assert.Throws<ProgressieDataException>(() => board.Move(note, CircleZone.Inner, null, Noor));
        Assert.Equal(
            ["/operations/4/note", "/operations/4/why"],
            board.TryMove("no id", CircleZone.Inner, " ", Noor).Report.Issues.Select(static issue => issue.Path).Order());
        Assert.Throws<ArgumentOutOfRangeException>(() => board.TryMove(note, (CircleZone)3, null, Noor));
    }

    /// <summary>Whatever somebody can choose gives a board or a report.</summary>
    [Fact]
    public void TryVerbs_AnyZoneAndPhase_TellAndDoNotThrow()
    {
        Participant[] sides = [new Participant { Id = ParticipantId.Parse("noor") }, new Participant { Id = ParticipantId.Parse("idris") }];
        foreach (CircleForm form in Enum.GetValues<CircleForm>())
        {
            CircleBoard board = CircleBoard.Start("b-1", "Rust", Noor, new CircleDetails { Form = form, Participants = sides })
                .Add(CircleZone.Outer, "a", Noor, out NoteId note);
            foreach (CircleZone zone in Enum.GetValues<CircleZone>())
            {
                Assert.Equal(zone != CircleZone.Beyond, board.TryAdd(zone, "b", Noor).IsValid);
                Assert.False(board.TryMove(note, zone, null, Noor).IsValid);
            }

            foreach (CirclePhase phase in Enum.GetValues<CirclePhase>())
            {
                Assert.Equal(board.Phases.Contains(phase), board.TryEnter(phase, Noor).IsValid);
            }
        }
    }

    [Fact]
    public void Split_PartlyAchieved_MakesAnInnerNoteAndKeepsTheRest()
    {
        CircleBoard board = Start()
            .Add(CircleZone.Outer, "Sleutels en lijsten", null, "orde", Noor, out NoteId note)
            .Split(note, "Sleutels", "Lijsten", "haken", Idris);
        CircleNote rest = Assert.Single(board.Outer), part = Assert.Single(board.Inner);
        Assert.Equal(("Lijsten", note), (rest.Text, rest.Id));
        Assert.Equal(("Sleutels", "2@laptop", "orde", "haken"), (part.Text, part.Id.ToString(), part.Category, part.How));
        Assert.Equal(note, part.SplitFrom);
        Assert.True(part.IsAchieved);
        Assert.Equal("idris", part.Author.ToString());
        Assert.Equal("2@laptop split 1@phone", part.History[0].ToString());
        CircleBoard undone = board.Undo(OperationId.Parse("2@laptop"), Idris);
        Assert.Equal("Sleutels en lijsten", Assert.Single(undone.Notes).Text);
        Assert.Equal("Sleutels", Assert.Single(undone.TakenOff).Text);
    }

    [Fact]
    public void RewordAndCategorise_KeepHistory()
    {
        CircleBoard board = Start()
            .Add(CircleZone.Outer, "eerst", Noor, out NoteId note)
            .Reword(note, "dan", Idris)
            .Categorise(note, "avond", Noor)
            .Categorise(note, null, Noor);
        CircleNote now = Assert.Single(board.Notes);
        Assert.Equal(("dan", null), (now.Text, now.Category));
        Assert.Equal(
            ["1@phone added a note (Outer)", "2@laptop reworded 1@phone", "3@phone categorised 1@phone", "4@phone categorised 1@phone"],
            now.History.Select(static operation => operation.ToString()));
        Assert.Empty(board.Conflicts);
    }

    [Fact]
    public void Undo_AnyOperation_CountsNoMoreAndStaysInTheLog()
    {
        CircleBoard board = Start()
            .Add(CircleZone.Outer, "eerst", Noor, out NoteId note)
            .Reword(note, "dan", Noor)
            .Achieve(note, null, Noor);
        CircleBoard undone = board.Undo(OperationId.Parse("2@phone"), Idris).Undo(OperationId.Parse("3@phone"), Idris);
        CircleNote now = Assert.Single(undone.Outer);
        Assert.Equal("eerst", now.Text);
        Assert.Equal("1@phone added a note (Outer)", Assert.Single(now.History).ToString());
        Assert.Equal(5, undone.Operations.Count);
        Assert.True(undone.IsUndone(board.Operations[1]));
        Assert.False(undone.IsUndone(board.Operations[0]));
        Assert.Equal("4@laptop took back 2@phone", undone.Operations[3].ToString());
        CircleBoard empty = undone.Undo(note.AddedBy, Noor);
        Assert.Empty(empty.Notes);
        CircleNote off = Assert.Single(empty.TakenOff);
        Assert.True(off.IsTakenOff);
        Assert.Equal(Now, off.TakenOffAt);
        Assert.True(empty.IsUndone(board.Operations[0]));
    }

    [Fact]
    public void OnTheBoardItself_TopicSessionsPhasesAndLinks_AreKept()
    {
        CircleBoard board = Start().RewordTopic("Goede overdracht", "rust", Noor);
        Assert.Equal(("Goede overdracht", "rust"), (board.Topic, board.WhyItMatters));
        Assert.Null(board.RewordTopic("Anders", null, Noor).WhyItMatters);
        board = board
            .Enter(CirclePhase.FillInner, Noor)
            .Add(CircleZone.Inner, "a", Noor, out NoteId a)
            .Add(CircleZone.Inner, "b", Noor, out NoteId b);
        Assert.Equal(CirclePhase.FillInner, board.Phase);
        CircleBoard linked = board.Link(b, a, Noor).Link(a, b, Idris);
        CircleLink link = Assert.Single(linked.Links);
        Assert.Equal((a, b), (link.One, link.Other));
        Assert.Equal("3@phone and 4@phone", link.ToString());
        Assert.Empty(linked.Undo(OperationId.Parse("5@phone"), Noor).Undo(OperationId.Parse("6@laptop"), Noor).Links);
        Assert.Empty(linked.Undo(a.AddedBy, Noor).Links);
        CircleBoard next = linked.BeginSession(Noor);
        Assert.Equal(2, next.Session);
        Assert.Null(next.Phase);
        Assert.Equal(2, linked.MovedThisSession.Count);
        Assert.Empty(next.MovedThisSession);
        Assert.Equal("c", Assert.Single(next.Add(CircleZone.Outer, "c", Noor).MovedThisSession).Text);
        Assert.Equal(
            [
                "1@phone reworded the topic", "2@phone entered FillInner", "5@phone linked 4@phone and 3@phone",
                "6@laptop linked 3@phone and 4@phone", "7@phone began a session",
            ],
            next.Operations.Where(static operation => operation.Subject is null).Select(static operation => operation.ToString()));
        Assert.Equal("Overdracht", next.Undo(OperationId.Parse("1@phone"), Noor).Topic);
        Assert.Equal(1, next.Undo(OperationId.Parse("7@phone"), Noor).Session);
    }

    [Fact]
    public void Add_Statements_BecomeNotesThatRememberWhereTheyCameFrom()
    {
        ProgressSource source = ProgressSource.Of(JournalId.Parse("j-1")) with { Element = "3" };
        CircleBoard board = Start().Add(
            [
                new ProgressStatement { Side = ProgressSide.Achieved, Text = "al", How = "zo", Source = source },
                new ProgressStatement { Side = ProgressSide.Desired, Text = "nog" },
            ],
            Noor);
        Assert.Equal(("al", "zo", source), (board.Inner[0].Text, board.Inner[0].How, board.Inner[0].Source));
        Assert.Equal(("nog", null), (board.Outer[0].Text, board.Outer[0].Source));
        Assert.Throws<ArgumentException>(() => board.Add([null!], Noor));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "unknown", "PRG3301 error at /operations/6/note: There is no note 9@x on this board." },
        { "taken off", "PRG3302 error at /operations/6/note: Note 4@phone was taken off the board: put it there again to go on with it." },
        {
            "plan on inner",
            "PRG3303 error at /operations/6/note: Note 2@phone is achieved already: a plan is for a note of the outer circle."
        },
        {
            "plan on beyond",
            "PRG3304 error at /operations/6/note: Note 3@phone is outside both circles. Move it to the outer circle first; then you can "
                + "plan it."
        },
        { "plan missing", "PRG3305 error at /operations/6/note: Note 1@phone is not planned." },
        { "achieved", "PRG3306 error at /operations/6/note: Note 2@phone is achieved already." },
        {
            "split on inner",
            "PRG3307 error at /operations/6/note: Note 2@phone is achieved already as a whole: only a note that is not can be achieved in "
                + "part."
        },
        { "nowhere", "PRG3308 error at /operations/6/note: Note 1@phone is there already." },
        { "undo unknown", "PRG3309 error at /operations/6/undoes: There is no operation 9@x on this board." },
        {
            "undo of undo",
            "PRG3310 error at /operations/6/undoes: Operation 5@phone is itself an undo, and an undo is final: do again what you want back."
        },
        { "undone already", "PRG3311 error at /operations/6/undoes: Operation 4@phone was undone already." },
        {
            "undone of another note",
            "PRG3312 error at /operations/6/undoes: Operation 6@laptop is about another note than this undo names."
        },
        {
            "addition stays",
            "PRG3313 error at /operations/6/undoes: Operation 1@phone put a note on the board with which more was done since (operation "
                + "6@laptop): it stays."
        },
        {
            "not next",
            "PRG3314 error at /operations/6/id: Operation 6@phone does not come after all that the board has seen: expected 7 as the "
                + "number."
        },
        {
            "basis",
            "PRG3201 error at /operations/6/basis/0: Operation 7@phone builds on 7@phone, which does not come before it: an operation has "
                + "a higher number than everything its maker had seen."
        },
        { "link to itself", "PRG3204 error at /operations/6/other: Note 1@phone is linked to itself: a link is between two notes." },
        { "link unknown", "PRG3301 error at /operations/6/other: There is no note 6@x on this board." },
        {
            "compacted addition",
            "PRG3205 error at /operations/6: Operation 7@phone put a note on the board: its content is kept, whatever was undone."
        },
        {
            "phase",
            "PRG3207 error at /operations/6/phase: The phase ‘prepare’ does not belong to a board of this form: expected one of review, "
                + "choose-topic, fill-inner, fill-outer, plan-move."
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void TryRecord_WhatCannotBeDoneHereAndNow_IsReported(string what, string expected)
    {
        CircleBoard board = Start()
            .Add(CircleZone.Outer, "buiten", Noor, out NoteId outer)
            .Add(CircleZone.Inner, "binnen", Noor, out NoteId inner)
            .Add(CircleZone.Beyond, "verder", Noor, out NoteId beyond)
            .Add(CircleZone.Outer, "per ongeluk", Noor, out NoteId off)
            .Undo(off.AddedBy, Noor)
            .Reword(outer, "nog steeds buiten", Idris);
        Validated<CircleBoard> refused = board.TryRecord(Next(what, board, outer, inner, beyond, off));
        Assert.Equal(expected, Lines(refused.Report));
        Assert.False(refused.IsValid);
    }

    [Fact]
    public void TryRecord_NoRoomBeyond_IsReported()
    {
        CircleBoard board = CircleBoard.Start("b", "x", Writer.Anonymous(Clock)).Add(CircleZone.Outer, "a", Noor, out NoteId note);
        Assert.Equal(
            "PRG3206 error at /operations/1/zone: This board has no room outside both circles: start it with one to put notes there.",
            Lines(Assert.Throws<ProgressieDataException>(() => board.Add(CircleZone.Beyond, "b", Noor)).Report));
        Assert.Equal(
            "PRG3206 error at /operations/1/to: This board has no room outside both circles: start it with one to put notes there.",
            Lines(Assert.Throws<ProgressieDataException>(() => board.Move(note, CircleZone.Beyond, null, Noor)).Report));
    }

    [Fact]
    public void TryRecord_AClockThatRanBackwards_IsKeptWithAWarning()
    {
        ManualClock clock = ManualClock.At("2026-11-21T11:00:00+01:00");
        CircleBoard board = Start().Add(CircleZone.Outer, "a", Writer.Of("noor", clock).OnDevice("phone"), out NoteId note);
        Validated<CircleBoard> after =
            board.TryRecord(
                new NoteAchieved { Id = board.NextId(ReplicaId.Parse("phone")), At = Now, Basis = [note.AddedBy], Note = note });
        Assert.Equal(
            "PRG3405 warning at /operations/1/at: The moment 2026-11-21T10:00:00+01:00 is before 2026-11-21T11:00:00+01:00, when "
                + "something was done on the same device that this builds on: its clock ran backwards.",
            Lines(after.Report));
        Assert.Equal(Now, Assert.Single(after.Value.Inner).AchievedAt);
        Assert.Empty(
            board.TryRecord(
                new NoteAchieved
                {
                    Id = board.NextId(ReplicaId.Parse("laptop")),
                    At = Now,
                    Basis = [note.AddedBy],
                    Note = note,
                }).Report.Issues);
    }

    [Fact]
    public void NextId_NumbersRunOut_ThrowsAndVerbsSaySo()
    {
        CircleBoard board = Start();
        for (int step = 1; step <= OperationId.HighestNumber / OperationId.HighestStep; step++)
        {
            OperationId id = OperationId.Of(step * OperationId.HighestStep, ReplicaId.Parse("x"));
            board = board.Apply([new SessionBegan { Id = id, At = Now }]).Board;
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => board.NextId(ReplicaId.Parse("a")));
        ProgressieDataException refused = Assert.Throws<ProgressieDataException>(() => board.BeginSession(Noor));
        Assert.Equal(IssueCode.NumbersRunOut, Assert.Single(refused.Report.Issues).Code);
    }

    [Fact]
    public void Verbs_AWriterWithoutADevice_IsRefused()
    {
        CircleBoard board = Start().Add(CircleZone.Outer, "a", Noor, out NoteId note);
        Writer nowhere = Writer.Of("noor", Clock);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => board.Add(CircleZone.Outer, "b", nowhere));
        Assert.Equal("writer", refused.ParamName);
        Assert.StartsWith(
            "The writer is on no device, after which the operations on a board are named: say which with Writer.OnDevice.", refused.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => board.Achieve(note, null, nowhere));
        Assert.Throws<ArgumentException>(() => board.TryAdd(CircleZone.Outer, "b", nowhere));
        Assert.Throws<ArgumentException>(() => board.TryAdd([], nowhere));
        Assert.Throws<ArgumentException>(() => board.TryReword("no id", "b", nowhere));
        Assert.Throws<ArgumentException>(() => board.TryLink("no id", "no id", nowhere));
        Assert.Throws<ArgumentException>(() => board.TryUndo("no id", nowhere));
    }

    [Fact]
    public void Verbs_TextIds_AreTheSameAsTypedOnes()
    {
        CircleBoard board = Start().Add(CircleZone.Outer, "a", Noor, out NoteId a).Add(CircleZone.Outer, "b", Noor, out NoteId b);
        CirclePlan plan = new() { When = "morgen" };
        Assert.Equal(board.Reword(a, "x", Noor), board.Reword("1@phone", "x", Noor));
        Assert.Equal(board.Categorise(a, "x", Noor), board.Categorise("1@phone", "x", Noor));
        Assert.Equal(board.Plan(a, plan, Noor), board.Plan("1@phone", plan, Noor));
        Assert.Equal(board.Plan(a, plan, Noor).DropPlan(a, Noor), board.Plan(a, plan, Noor).DropPlan("1@phone", Noor));
        Assert.Equal(board.Achieve(a, null, Noor), board.Achieve("1@phone", null, Noor));
        Assert.Equal(board.Move(a, CircleZone.Beyond, null, Noor), board.Move("1@phone", CircleZone.Beyond, null, Noor));
        Assert.Equal(board.Split(a, "x", "y", null, Noor), board.Split("1@phone", "x", "y", null, Noor));
        Assert.Equal(board.Link(a, b, Noor), board.Link("1@phone", "2@phone", Noor));
        Assert.Equal(board.Undo(b.AddedBy, Noor), board.Undo("2@phone", Noor));
        Assert.Throws<ProgressieDataException>(() => board.Reword("phone", "x", Noor));
    }

    [Fact]
    public void TryVerbs_IdsThatAreNone_AreReportedTogetherWithTheTexts()
    {
        CircleBoard board = Start().Add(CircleZone.Outer, "a", Noor);
        const string Rule = "expected a whole number from 1, ‘@’ and a replica id, such as 17@phone";
        Assert.Equal(
            $"PRG1001 error at /operations/1/note: ‘<b>’ is not allowed here: {Rule}.\nPRG1002 error at /operations/1/text: The text is "
                + $"empty, or nothing in it shows: expected words, or no member at all.",
            Lines(board.TryReword("<b>", " ", Noor).Report));
        Assert.Equal(
            $"PRG1001 error at /operations/1/one: ‘1’ is not allowed here: {Rule}.\nPRG1001 error at /operations/1/other: ‘’ is not "
                + $"allowed here: {Rule}.",
            Lines(board.TryLink("1", string.Empty, Noor).Report));
        Assert.Equal(
            $"PRG1001 error at /operations/1/undoes: ‘0@phone’ is not allowed here: {Rule}.", Lines(board.TryUndo("0@phone", Noor).Report));
    }

    [Fact]
    public void TryAdd_Statements_AreReportedAllAtOnceWithTheirPlaces()
    {
        CircleBoard board = CircleBoard.Start(
            "b", "x", Noor, new CircleDetails { Form = CircleForm.TwoSided, Participants = [Person("idris"), Person("lise")] });
        ProgressStatement[] statements =
        [
            new() { Side = ProgressSide.Achieved, Text = "a" }, new() { Side = ProgressSide.Desired, Text = "b" },
        ];
        Assert.Equal(
            ["/operations/0/by", "/operations/1/by"], board.TryAdd(statements, Noor).Report.Issues.Select(static issue => issue.Path));
        Assert.Equal(["a", "b"], Start().TryAdd(statements, Noor).Value.Notes.Select(static note => note.Text));
    }

    [Fact]
    public void TryPlan_SomebodyTwice_IsReported()
    {
        CircleBoard board = Start().Add(CircleZone.Outer, "a", Noor, out NoteId note);
        Assert.Equal(
            "PRG3101 error at /operations/1/plan/owners/1/id: ‘noor’ is listed already: everybody takes part once.",
            Lines(board.TryPlan(note, new CirclePlan { Owners = [Person("noor"), Person("noor")] }, Noor).Report));
    }

    [Fact]
    public void TryAdd_ANote_GivesItsId()
    {
        CircleBoard board = Start().TryAdd(
            CircleZone.Inner, "a", "zo", "thema", Noor, out NoteId note).Value.TryAdd(CircleZone.Outer, "b", Noor, out NoteId other).Value;
        Assert.Equal(("zo", "thema"), (board.Find(note)!.How, board.Find(note)!.Category));
        Assert.Equal("b", board.Find(other)!.Text);
    }

    [Fact]
    public void Verbs_DefaultOrNull_AreRefused()
    {
        CircleBoard board = Start();
        Assert.Throws<ArgumentException>(() => board.Reword(default(NoteId), "x", Noor));
        Assert.Throws<ArgumentException>(() => board.Undo(default(OperationId), Noor));
        Assert.Throws<ArgumentNullException>(() => board.Add(CircleZone.Inner, "x", null!));
        Assert.Throws<ArgumentNullException>(() => board.Record(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => board.Add((CircleZone)7, "x", Noor));
        Assert.Throws<ArgumentOutOfRangeException>(() => board.Enter((CirclePhase)77, Noor));
        Assert.Throws<ArgumentException>(() => board.ViewFor(default(ParticipantId)));
        Assert.Throws<ArgumentException>(static () => new SessionBegan { Id = default, At = Now });
        Assert.Throws<ArgumentException>(static () =>
            new SessionBegan { Id = OperationId.Parse("1@a"), At = Now, By = default(ParticipantId) });
        Assert.Throws<ArgumentException>(static () =>
            new SessionBegan { Id = OperationId.Parse("1@a"), At = Now, Basis = [default] });
        Assert.Throws<ArgumentException>(static () => new PlanDropped { Id = OperationId.Parse("1@a"), At = Now, Note = default });
        Assert.Throws<ArgumentException>(static () => new Undone { Id = OperationId.Parse("2@a"), At = Now, Operation = default });
        Assert.Throws<ArgumentException>(static () =>
            new Undone { Id = OperationId.Parse("2@a"), At = Now, Operation = OperationId.Parse("1@a"), Note = default(NoteId) });
        Assert.Throws<ArgumentException>(static () => new Compacted { Id = OperationId.Parse("2@a"), At = Now, Note = default(NoteId) });
        Assert.Throws<ArgumentException>(static () =>
            new NotesLinked { Id = OperationId.Parse("2@a"), At = Now, One = default, Other = NoteId.Parse("1@a") });
        Assert.Throws<ArgumentException>(static () =>
            new NotesLinked { Id = OperationId.Parse("2@a"), At = Now, One = NoteId.Parse("1@a"), Other = default });
        Assert.Throws<ArgumentNullException>(static () =>
            new NotePlanned { Id = OperationId.Parse("2@a"), At = Now, Note = NoteId.Parse("1@a"), Plan = null! });
    }

    private static CircleOperation Next(string what, CircleBoard board, NoteId outer, NoteId inner, NoteId beyond, NoteId off)
    {
        OperationId id = board.NextId(ReplicaId.Parse("phone"));
        NoteId unknown = NoteId.Parse("9@x");
        return what switch
        {
            "unknown" => new NoteAchieved { Id = OperationId.Parse("10@phone"), At = Now, Note = unknown },
            "taken off" => new NoteReworded { Id = id, At = Now, Note = off, Text = "x" },
            "plan on inner" => new NotePlanned { Id = id, At = Now, Note = inner, Plan = new CirclePlan() },
            "plan on beyond" => new NotePlanned { Id = id, At = Now, Note = beyond, Plan = new CirclePlan() },
            "plan missing" => new PlanDropped { Id = id, At = Now, Note = outer },
            "achieved" => new NoteAchieved { Id = id, At = Now, Note = inner },
            "split on inner" => new NoteSplit { Id = id, At = Now, Note = inner, Achieved = "a", Remaining = "b" },
            "nowhere" => new NoteMoved { Id = id, At = Now, Note = outer, To = CircleZone.Outer },
            "undo unknown" => new Undone { Id = OperationId.Parse("10@phone"), At = Now, Operation = OperationId.Parse("9@x") },
            "undo of undo" => new Undone { Id = id, At = Now, Operation = OperationId.Parse("5@phone"), Note = off },
            "undone already" => new Undone { Id = id, At = Now, Operation = off.AddedBy, Note = off },
            "undone of another note" => new Undone { Id = id, At = Now, Operation = OperationId.Parse("6@laptop"), Note = inner },
            "addition stays" => new Undone { Id = id, At = Now, By = ParticipantId.Parse("noor"), Operation = outer.AddedBy, Note = outer },
            "not next" => new NoteAchieved { Id = OperationId.Parse("6@phone"), At = Now, Note = outer },
            "basis" => new NoteAchieved { Id = id, At = Now, Basis = [id], Note = outer },
            "link to itself" => new NotesLinked { Id = id, At = Now, One = outer, Other = outer },
            "link unknown" => new NotesLinked { Id = id, At = Now, One = outer, Other = NoteId.Parse("6@x") },
            "compacted addition" => new Compacted { Id = id, At = Now, Note = NoteId.Of(id) },
            "phase" => new PhaseEntered { Id = id, At = Now, Phase = CirclePhase.Prepare },
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
        };
    }

    private static CircleBoard Start(CircleDetails? details = null) =>
        CircleBoard.Start(
            BoardId.Parse("b-1"), "Overdracht", Writer.Anonymous(Clock), (details ?? CircleDetails.None) with { HasBeyond = true });

    private static Participant Person(string id) => new() { Id = ParticipantId.Parse(id) };

    private static string Lines(ValidationReport report) => Told.Lines(report);

    /// <summary>What was let go was so from then on, whatever was done to the note later.</summary>
    [Fact]
    public void Step_LetGo_AndItsNoteMovedLater_WasLetGoWhenItWas()
    {
        ManualClock clock = ManualClock.At("2026-11-21T10:00:00+01:00");
        Writer noor = Writer.Of("noor", clock).OnDevice("a");
        CircleBoard board = CircleBoard.Start("kade", "t", noor, new CircleDetails { HasBeyond = true })
            .Add(CircleZone.Outer, "x", noor, out NoteId note).Plan(note, new CirclePlan(), noor);
        clock.Advance(TimeSpan.FromMinutes(1));
        board = board.Move(note, CircleZone.Beyond, null, noor);
        DayOrMoment? letGo = board.Steps[0].Reviewed;
        clock.Advance(TimeSpan.FromMinutes(1));

        // Elsewhere somebody means to do it again.
        NextStep again = board.Steps[0] with { Status = NextStepStatus.Open, Reviewed = null, Agreed = DayOrMoment.Of(clock.GetUtcNow()) };
        clock.Advance(TimeSpan.FromMinutes(1));
        board = board.Move(note, CircleZone.Outer, null, noor);
        Assert.Equal(letGo, board.Steps[0].Reviewed);
        Assert.Single(NextSteps.OpenOf(board.Steps, [again]));
    }
}
