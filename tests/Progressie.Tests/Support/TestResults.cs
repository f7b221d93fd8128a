using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Motivation;
using Progressie.Scales;

namespace Progressie.Tests.Support;

/// <summary>What is computed, and what goes from one technique to another, each in a plain and a full case.</summary>
public static class TestResults
{
    public static Conversation Talk { get; } = MakeTalk();

    /// <summary>The results that are only written, by the name of their golden file.</summary>
    public static IReadOnlyDictionary<string, object> Written { get; } = new SortedDictionary<string, object>(StringComparer.Ordinal)
    {
        ["result-analysis-nothing.json"] = TestChecklists.Begin(TestChecklists.Small).Analyse(),
        ["result-diff-nothing.json"] = Checklist
            .Create(TestChecklists.SmallDraft with { Version = DefinitionVersion.FromNumber(2) })
            .CompareWith(TestChecklists.Small),
        ["result-diff.json"] = TestChecklists.Small2.CompareWith(TestChecklists.Small),
        ["result-merge-nothing.json"] = MakeDrafts().Response.Merge(MakeDrafts().Response),
        ["result-merge.json"] = MakeDrafts(),
        ["result-migration-nothing.json"] = TestChecklists.Begin(TestChecklists.Small).OpenUnder(TestChecklists.Small2),
        ["result-migration.json"] = MakeMigration(),
        ["result-migration-back.json"] = MakeMigration().Response.OpenUnder(TestChecklists.Small),
        ["result-summary-minimal.json"] =
            CoreModels.Begin(CoreModels.Interview, CoreModels.Clock(), new ConversationDetails()).ViewForEveryone(),
        ["result-summary.json"] = Talk.ViewFor("noor"),
        ["result-summary-closed.json"] = Talk.Close(Usefulness.Yes, CoreModels.By("noor")).ViewFor("sam"),
        ["result-summary-follow-up.json"] = MakeFollowUp().ViewForEveryone(),
        ["result-guidance-roles.json"] = RoleSituation.Unknown.Advise(),
        ["result-guidance-scale.json"] = TestScales.Series("4").Scale.GuideNow(),
        ["result-guidance-journal.json"] = TestJournals.Noor.Guide(TestJournals.Clock().GetLocalNow()),
        ["result-guidance-rounds.json"] = MakeRounds().GuideNow(),
        ["result-guidance.json"] = Talk.Guide(CoreModels.Start.AddHours(1)),
        ["result-scale-progress-none.json"] = TestScales.Series().Progress(),
        ["result-scale-progress.json"] = MakeSeries().Progress(),
        ["result-scale-spread-suppressed.json"] = ScaleSpread.Of(Group(3), AnonymityPolicy.Default),
        ["result-scale-spread.json"] = ScaleSpread.Of(Group(18), AnonymityPolicy.Default),
        ["result-prompt.json"] = JournalPrompts.All.First(static prompt => prompt.Counters is null),
        ["result-prompt-counters.json"] = JournalPrompts.All.First(static prompt => prompt.Counters is not null),
        ["result-circle-merge-nothing.json"] = Sides.Merge(Sides),
        ["result-circle-merge.json"] = MakeMerge(),
        ["result-circle-merge-left-out.json"] = MakeLeftOut(),
        ["result-circle-merge-waiting.json"] = EmptySides.Apply([Sides.Operations[^1]]),
        ["result-circle-comparison-nothing.json"] = EmptySides.CompareSides(),
        ["result-circle-comparison.json"] = Sides.CompareSides(),
    };

    /// <summary>What is also read, by the name of its golden file.</summary>
    public static IReadOnlyDictionary<string, object> Read { get; } = new SortedDictionary<string, object>(StringComparer.Ordinal)
    {
        ["next-step-minimal.json"] = new NextStep { What = "Het bord ophangen" },
        ["next-step-full.json"] = new NextStep
        {
            What = "Het bord ophangen",
            How = "samen met Ravi",
            When = "na het overleg",
            On = new DateOnly(2026, 11, 30),
            Owner = TestJournals.Owner,
            Partners = [new Participant { Id = ParticipantId.Parse("ravi") }],
            HelpWanted = "een ladder",
            NoticedBy = "de nachtdienst",
            Origin = ProgressSource.Of(DefinitionId.Parse("leadership-checklist"), DefinitionVersion.FromNumber(1)) with
            {
                Response = ResponseId.Parse("r-1"),
                Element = "2B-6",
            },
            Agreed = DayOrMoment.Of(new DateOnly(2026, 11, 20)),
            Status = NextStepStatus.Done,
            Reviewed = DayOrMoment.Parse("2026-11-30T14:00:00+01:00"),
        },
        ["progress-statement-minimal.json"] = new ProgressStatement
        {
            Side = ProgressSide.Desired,
            Text = "Eén <overdracht> & \"één\" bord",
        },
        ["progress-statement-full.json"] = new ProgressStatement
        {
            Side = ProgressSide.Achieved,
            Text = "Er is elke dag een overdracht",
            How = "we begonnen met één wijk",
            Source = ProgressSource.Of(BoardId.Parse("board-1")) with { Element = "3@phone" },
        },
    };

    private static CircleBoard EmptySides => CircleBoard.Start(
        "board-2",
        "De overdracht",
        Writer.Anonymous(CoreModels.Clock()),
        new CircleDetails
        {
            Form = CircleForm.TwoSided,
            Participants = [TestJournals.Owner, new Participant { Id = ParticipantId.Parse("ravi") }],
        })
        .Enter(CirclePhase.CompareInner, Device("noor", "phone"));

    private static CircleBoard Sides => MakeSides();

    private static Writer Device(string person, string device) => Writer.Of(person, CoreModels.Clock()).OnDevice(device);

    private static CircleBoard MakeSides()
    {
        Writer noor = Device("noor", "phone"), ravi = Device("ravi", "laptop");
        return EmptySides
            .Add(CircleZone.Inner, "Het bord hangt er", "samen", "Werkplek", noor, out NoteId one)
            .Add(CircleZone.Inner, "Iedereen kijkt op het bord", ravi, out NoteId other)
            .Add(CircleZone.Outer, "Ook in het weekend", noor, out NoteId third)
            .Link(one, other, noor)
            .Plan(third, new CirclePlan { Owners = [TestJournals.Owner], When = "zaterdag", HelpWanted = "van Jip" }, noor);
    }

    private static CircleMerge MakeMerge()
    {
        Writer noor = Device("noor", "phone"), ravi = Device("ravi", "laptop");
        NoteId note = Sides.Outer[0].Id;
        CircleBoard phone = Sides.Reword(note, "Ook op zaterdag", noor).Achieve(note, "in mei", noor);
        CircleBoard laptop = Sides.Reword(note, "Ook op zondag", ravi).RewordTopic("De overdrachten", null, ravi);
        return phone.Merge(laptop);
    }

    private static CircleMerge MakeLeftOut()
    {
        Writer noor = Device("noor", "phone"), ravi = Device("ravi", "laptop");
        Participant jip = new() { Id = ParticipantId.Parse("jip"), Name = "Jip" };
        CircleBoard start = CircleBoard.Start(
            "kade", "De overdracht", noor,
            new CircleDetails
            {
                Form = CircleForm.Team,
                Participants = [new Participant { Id = ParticipantId.Parse("noor") }, new Participant { Id = ParticipantId.Parse("ravi") }],
            }).Add(CircleZone.Outer, "Ook in het weekend", noor, out NoteId note);
        CircleBoard there = start.Achieve(note, null, ravi);
        there = there.Undo(there.Made!.Id, ravi).Compact()
            .Join(jip, ravi)
            .Rename(jip with { Name = "Jip B." }, ravi)
            .Leave("jip", ravi)
            .Enter(CirclePhase.FillOuter, ravi);
        SessionBegan far = new() { Id = OperationId.Of(OperationId.HighestNumber, ReplicaId.Parse("laptop")), At = ravi.Now() };
        return start.Apply([.. there.Operations, far]);
    }

    private static ChecklistMerge MakeDrafts()
    {
        ManualClock clock = CoreModels.Clock();
        Writer noor = Writer.Of("noor", clock);
        ChecklistResponse phone = ChecklistResponse
            .Start(TestChecklists.Small, noor, new ResponseDetails { Id = ResponseId.Parse("r-1"), Respondent = TestJournals.Owner })
            .Change(
                static draft => draft
                    .Mark("a1", achieved: true)
                    .Note("a1", ChecklistColumn.Achieved, "elke maandag")
                    .Note("a1", ChecklistColumn.Desired, "ook op vrijdag")
                    .Intend("Ravi vragen", "a1")
                    .Intend("Alles op één bord"),
                noor);
        clock.Advance(TimeSpan.FromMinutes(5));
        ChecklistResponse tablet = phone.Change(
            static draft => draft
                .Mark("a1", achieved: false, desired: true)
                .Note("a1", ChecklistColumn.Achieved, "elke dag")
                .RemoveNote("a1", ChecklistColumn.Desired)
                .WithIntentions([draft.Intentions[0] with { Text = "Kim vragen" }]),
            noor);
        return phone.Merge(tablet);
    }

    private static ChecklistMigration MakeMigration()
    {
        ManualClock clock = CoreModels.Clock();
        Writer noor = Writer.Of("noor", clock);
        return ChecklistResponse
            .Start(TestChecklists.Small, noor, new ResponseDetails { Id = ResponseId.Parse("r-1"), Respondent = TestJournals.Owner })
            .Mark("a1", achieved: true)
            .Mark("a2", desired: true)
            .Mark("b2", achieved: true, desired: true)
            .Note("b2", ChecklistColumn.Achieved, "één wijk")
            .Intend("Een tweede wijk", "b2", new DateOnly(2026, 12, 1))
            .Complete(noor)
            .OpenUnder(TestChecklists.Small2, ResponseId.Parse("r-2"));
    }

    private static Conversation MakeTalk()
    {
        ManualClock clock = CoreModels.Clock();
        Writer noor = Writer.Of("noor", clock), sam = Writer.Of("sam", clock);
        ConversationDetails details = new()
        {
            Id = ConversationId.Parse("talk-1"),
            Topic = "De <overdracht>",
            Language = LanguageTag.Dutch,
            Situation = RoleSituation.Unknown with { Initiative = Initiative.Theirs },
            Carried = [new NextStep { What = "Het bord ophangen", Owner = TestJournals.Owner }],
        };
        return Conversation
            .Start(
                CoreModels.Helping,
                Writer.Anonymous(clock),
                [
                    new ConversationParticipant { Person = TestJournals.Owner, Party = PartyId.Parse("client") },
                    ConversationParticipant.Of("sam", "coach", "Sam"),
                ],
                details)
            .Say("earlier-success", "Wat lukte al?", Answer.Of("success", "Het bord hangt").And("how", "samen gedaan"), noor)
            .Say("progress-need", null, Answer.Of("need", "Ook in het weekend").And("why", "dan is het rustiger"), noor)
            .Say("next-step", null, Answer.Of("step", "Zaterdag kijken"), noor)
            .Correct(1, Answer.Of("success", "Het bord hangt er al een week").And("how", "samen"), "vergeten", noor)
            .Say("coping", null, "het is druk", AnswerSignal.HardNow, noor)
            .Note("Rustig aan.", noor)
            .Decide(new NextStep { What = "Ravi vragen", On = new DateOnly(2026, 12, 1) }, noor)
            .Review(1, NextStepStatus.Done, "het hangt", noor)
            .Record(new Reviewed
            {
                AgreedStep = 7,
                Status = NextStepStatus.Open,
                Outcome = "hij was er niet",
                By = TestJournals.Owner.Id,
                At = clock.GetLocalNow(),
            })
            .SwitchRole(ProgressRole.Training, "hij vraagt erom", sam);
    }

    private static Conversation MakeRounds() => CoreModels.Begin(CoreModels.Circle)
        .Say("presentation", null, "Wij hebben een bord.", CoreModels.By("presenter"))
        .CloseStep("presentation", CoreModels.By("facilitator"))
        .Say("questions", null, "Waar hangt het?", CoreModels.By("member"));

    private static Conversation MakeFollowUp() => CoreModels.Begin(CoreModels.Directing)
        .Say("follow-up", null, "Vrijdag kijken we samen.", CoreModels.By("director"));

    private static ScaleSeries MakeSeries()
    {
        ManualClock clock = TestScales.Clock;
        Writer noor = Writer.Of("noor", clock);
        ScaleReading reading = new()
        {
            Answer = ScaleAnswer.At(4.5m) with { Words = "iets meer dan vier" },
            WhatIsThere = [new ScaleFinding { What = "Een vaste plek", How = "die kozen we samen" }],
            EarlierHighest = EarlierHighest.At(6m) with { When = "in mei", WhatWorked = "minder diensten" },
            OneStepHigher = new OneStepHigher { Position = ScalePosition.Of(5.5m), LooksLike = "De nachtdienst leest mee" },
            Keeps = ["samen kijken"],
            NextStep = new NextStep { What = "De nachtdienst vragen" },
        };
        clock.Advance(TimeSpan.FromDays(3));
        ScaleSeries series = TestScales.Series("3", "below", "none").Record(reading, noor);
        series = series.Correct(4, reading with { Answer = ScaleAnswer.At(5m) }, "verteld", noor);
        clock.Advance(TimeSpan.FromDays(9));
        return series.Record(8.5m, Writer.Of("noor", clock));
    }

    private static ScaleSeries[] Group(int people) =>
    [
        .. Enumerable.Range(0, people).Select(static i => TestScales.Series(
            TestScales.Halves,
            new ScaleSeriesDetails { Owner = new Participant { Id = ParticipantId.Parse($"p-{i}") } },
            i % 6 == 0 ? "below" : $"{i % 10}")),
    ];
}
