using System.Collections;
using System.Reflection;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Motivation;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>A model that ends up in a log says what it is, and nothing that a person wrote or is called.</summary>
public sealed class PersonalDataTests
{
    private const string Canary = "kanarie";

    [Fact]
    public void ToString_OfAnythingReachable_HoldsNothingAPersonWrote()
    {
        List<string> leaks = [];
        HashSet<object> met = [];
        HashSet<Type> types = [];
        Walk(Everything(), met, types, leaks);
        Assert.Empty(leaks);
        foreach (Type type in (Type[])[typeof(Participant), typeof(NextStep), typeof(ItemNote), typeof(Intention), typeof(Amendment),
            typeof(UnmatchedItem), typeof(AnalysedItem), typeof(ChecklistResponse), typeof(IntentionReview),
            .. typeof(IntentionEvent).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(IntentionEvent))),
            typeof(Conversation), typeof(ConversationParticipant), typeof(ConversationEntry), typeof(Answer), typeof(AnswerValue),
            typeof(ConversationSummary), typeof(SummaryLine),
            typeof(UsefulnessAnswer), typeof(Guidance), typeof(Suggestion), typeof(DirectingPreparation), typeof(ConversationDetails),
            typeof(RoleSituation),
            typeof(ProgressJournal), typeof(JournalDetails), typeof(JournalRecord), typeof(JournalEntry), typeof(JournalView),
            typeof(JournalViewEntry), typeof(WorkingStrategy), typeof(ThenAndNow),
            typeof(ResurfacedEntry), typeof(ProgressStatement),
            .. typeof(JournalEvent).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(JournalEvent))),
            typeof(Scale), typeof(ScaleDraft), typeof(ScalePerspective), typeof(ScaleSeries), typeof(ScaleSeriesDetails),
            typeof(ScaleEntry), typeof(ScaleReading), typeof(ScaleFinding), typeof(OneStepHigher),
            typeof(EarlierPosition), typeof(OnScale), typeof(BelowScale), typeof(NoBottom), typeof(Unanswered), typeof(ScaleProgress),
            typeof(ScaleChange), typeof(ScalePoint), typeof(ScaleSpread),
            .. typeof(ScaleEvent).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(ScaleEvent))),
            typeof(CircleBoard), typeof(CircleDetails), typeof(CirclePlan), typeof(CircleNote), typeof(CircleLink), typeof(CircleConflict),
            typeof(CircleSnapshot), typeof(CircleMerge),
            typeof(CircleComparison), typeof(ComparedNotes),
            .. typeof(CircleOperation).Assembly.GetTypes().Where(static type =>
                type.IsSubclassOf(typeof(CircleOperation)) && !type.IsAbstract),
            .. typeof(ConversationEvent).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(ConversationEvent)))])
        {
            Assert.Contains(type, types);
        }
    }

    private static object[] Everything()
    {
        ManualClock clock = ManualClock.At("2026-11-21T14:30:00+01:00");
        Participant noor = new() { Id = ParticipantId.Parse("p-1"), Name = Canary };
        ChecklistResponse response = ChecklistResponse
            .Start(TestChecklists.Small, Writer.Anonymous(clock), new ResponseDetails { Respondent = noor })
            .Mark("a1", achieved: true)
            .Mark("b2", achieved: true, desired: true)
            .Note("b2", ChecklistColumn.Achieved, Canary)
            .Note("b2", ChecklistColumn.Desired, Canary)
            .Intend(new Intention { Text = Canary, Item = ItemId.Parse("b2") })
            .WithExtensions(HostExtensions.Empty.With("host", $"\"{Canary}\""))
            .Complete(Writer.Anonymous(clock));
        NextStep intended = response.Steps[0];
        response = response
            .Review(intended, NextStepStatus.Done, Canary, Writer.Of(noor.Id, clock))
            .CorrectReview(intended, 1, NextStepStatus.LetGo, Canary, Canary, Writer.Of(noor.Id, clock))
            .WithdrawReview(intended, 2, Canary, Writer.Of(noor.Id, clock))
            .Amend(static open => open.Mark("a2", desired: true), Canary, Writer.Of(noor.Id, clock));
        ChecklistMigration migration = response.OpenUnder(TestChecklists.Small2);
        return
        [
            response,
            response.Analyse(),
            response.Intentions[0].ToNextStep(response),
            migration,
            migration.Response,
            response.CompareWith(response.BeforeAmendment(0)),
            .. Conversations(noor, clock),
            .. Boards(noor, clock),
            .. Journals(noor, clock),
            .. ScalesOf(noor, clock),
        ];
    }

    private static IEnumerable<object> Conversations(Participant noor, ManualClock clock)
    {
        NextStep step = new() { What = Canary, When = Canary, NoticedBy = Canary, Owner = noor };
        ConversationDetails details = new()
        {
            Topic = Canary,
            Situation = RoleSituation.Unknown,
            Carried = [step],
            Extensions = HostExtensions.Empty.With("host", $"\"{Canary}\""),
        };
        ConversationParticipant[] people =
        [
            new ConversationParticipant { Person = noor, Party = PartyId.Parse("client") },
            ConversationParticipant.Of("p-2", "coach", Canary),
        ];
        Conversation conversation = Conversation.Start(CoreModels.Helping, Writer.Anonymous(clock), people, details)
            .Say("earlier-success", Canary, Answer.Of("success", Canary).And("how", Canary), Writer.Of("p-1", clock))
            .Say("progress-need", Canary, Answer.Of("need", Canary).And("why", Canary), Writer.Of("p-1", clock))
            .Say("next-step", Canary, Answer.Of("step", Canary + "!"), Writer.Of("p-1", clock))
            .Correct(1, Answer.Of("success", Canary).And("how", Canary), Canary, Writer.Of("p-1", clock))
            .Note(Canary, Writer.Of("p-1", clock))
            .Decide(step, Writer.Of("p-1", clock))
            .Review(1, NextStepStatus.Done, Canary, Writer.Of("p-1", clock))
            .SwitchRole(ProgressRole.Training, Canary, Writer.Of("p-2", clock))
            .Say("coping", Canary, Canary, Writer.Of("p-1", clock))
            .Withdraw(9, Canary, Writer.Of("p-1", clock))
            .Correct(6, step, Canary, Writer.Of("p-1", clock))
            .Correct(7, NextStepStatus.LetGo, Canary, Canary, Writer.Of("p-1", clock))
            .Close(Usefulness.Yes, Writer.Of("p-1", clock))
            .Reopen(Writer.Of("p-2", clock));
        Conversation circle = CoreModels.Begin(CoreModels.Circle, clock, details with { Carried = [] })
            .Say("presentation", null, Canary, Writer.Of("presenter", clock))
            .CloseStep("presentation", Writer.Of("facilitator", clock))
            .Pass("questions", Writer.Of("member", clock))
            .Join(new Participant { Id = ParticipantId.Parse("p-3"), Name = Canary }, "member", Writer.Of("facilitator", clock))
            .Rename(new Participant { Id = ParticipantId.Parse("p-3"), Name = Canary + "!" }, Writer.Of("facilitator", clock))
            .Leave("p-3", Writer.Of("facilitator", clock));
        yield return conversation;
        yield return conversation.Erase(1, Writer.Of("p-1", clock));
        yield return circle;
        yield return details;
        yield return conversation.Events;
        yield return conversation.ViewFor(noor.Id);
        yield return conversation.ViewForEveryone();
        yield return conversation.GuideNow();
        yield return RoleSituation.Unknown.Advise();
        DirectingPreparation preparation = DirectingPreparation.Create(new()
        {
            By = noor.Id,
            Irritation = Canary,
            Expectation = Canary,
            Reason = Canary,
            FixedPoints = [Canary],
            FreePoints = [Canary],
            HasToComeUp = Canary,
            ClearAfterwards = Canary,
            Extensions = HostExtensions.Empty.With("host", $"\"{Canary}\""),
        });
        yield return preparation;
        yield return preparation.ToDraft();
        yield return preparation.ToExpectation();
        yield return DirectingHints.Look(preparation);
    }

    private static IEnumerable<object> Journals(Participant noor, ManualClock clock)
    {
        JournalEntry entry = new()
        {
            What = Canary,
            WhyItMatters = Canary,
            OwnContribution = Canary,
            NoticedBy = Canary,
            Benefit = Canary,
            WhatWorked = [Canary],
            Idea = Canary,
            Domain = Canary,
        };
        JournalDetails details = new() { Name = noor.Name, Extensions = HostExtensions.Empty.With("host", $"\"{Canary}\"") };
        Writer writer = Writer.Of(noor.Id, clock);
        ProgressJournal journal = ProgressJournal.Start(writer, details)
            .Write(entry, writer)
            .Write(entry, writer)
            .Correct(1, entry, Canary, writer)
            .Share(1, "p-2", writer)
            .Unshare(1, "p-2", writer)
            .Share(2, "p-2", writer)
            .MarkLevel(Canary, writer)
            .Write(Canary, writer)
            .Withdraw(8, Canary, writer);
        yield return journal;
        yield return journal.Erase(2, writer);
        yield return details;
        yield return journal.ViewFor("p-1");
        yield return journal.ViewFor("p-2");
        yield return journal.Resurface(new DateOnly(2030, 1, 1));
        yield return journal.Guide(clock.GetLocalNow());
        yield return journal.ToStatements();
    }

    private static IEnumerable<object> ScalesOf(Participant noor, ManualClock clock)
    {
        ScaleDraft draft = new()
        {
            Id = DefinitionId.Parse("scale"),
            Topic = Canary,
            TimeFrame = Canary,
            Ten = Canary + " 10",
            Zero = Canary + " 0",
            OtherPerspectives = [new ScalePerspective { Id = PerspectiveId.Parse("colleague"), Words = Canary }],
            Extensions = HostExtensions.Empty.With("host", $"\"{Canary}\""),
        };
        ScaleReading reading = new()
        {
            Answer = ScaleAnswer.At(4m) with { Words = Canary },
            WhatIsThere = [new ScaleFinding { What = Canary, How = Canary }],
            EarlierHighest = EarlierHighest.At(6m) with { When = Canary, WhatWorked = Canary },
            OneStepHigher = new OneStepHigher { LooksLike = Canary },
            Coping = [Canary],
            Keeps = [Canary],
            NextStep = new NextStep { What = Canary },
        };
        ScaleSeriesDetails details = new() { Owner = noor, Extensions = HostExtensions.Empty.With("host", $"\"{Canary}\"") };
        Writer writer = Writer.Of(noor.Id, clock);
        ScaleSeries series = ScaleSeries.Start(Scale.Create(draft), writer, details)
            .Record(reading, writer)
            .Record(ScaleAnswer.Below(-1m) with { Words = Canary }, writer)
            .Record(ScaleAnswer.NoBottom with { Words = Canary }, writer)
            .Record(ScaleAnswer.Unanswered with { Words = Canary }, writer)
            .Correct(2, reading, Canary, writer)
            .Withdraw(3, Canary, writer)
            .Record(reading, writer)
            .Review(1, NextStepStatus.LetGo, Canary, writer);
        yield return draft;
        yield return details;
        yield return series;
        yield return series.Erase(1, writer);
        yield return series.Progress();
        yield return series.Steps;
        yield return series.ToStatements(1);
        yield return series.Scale.GuideNow(reading);
        yield return ScaleSpread.Of([series], AnonymityPolicy.Default);
        yield return series.Revise(static revised => revised with { Ten = Canary }, writer);
    }

    /// <summary>Every operation there is, a board of two sides, and what comes out of them.</summary>
    private static IEnumerable<object> Boards(Participant noor, ManualClock clock)
    {
        Participant lise = new() { Id = ParticipantId.Parse("p-2"), Name = Canary };
        Writer one = Writer.Of("p-1", clock).OnDevice("a"), other = Writer.Of("p-2", clock).OnDevice("b");
        CircleDetails details = new()
        {
            Form = CircleForm.TwoSided,
            HasBeyond = true,
            WhyItMatters = Canary,
            Participants = [noor, lise],
            Extensions = HostExtensions.Empty.With("host", $"\"{Canary}\""),
        };
        CirclePlan plan = new() { Owners = [noor], How = Canary, When = Canary, HelpWanted = Canary };
        CircleBoard board = CircleBoard.Start(BoardId.Parse("b-1"), Canary, Writer.Anonymous(clock), details)
            .Add(CircleZone.Outer, Canary, Canary, Canary, one, out NoteId first)
            .Add(CircleZone.Inner, Canary, other, out NoteId second)
            .Categorise(first, Canary, one)
            .Plan(first, plan, one)
            .Split(first, Canary, Canary, Canary, one)
            .RewordTopic(Canary, Canary, one)
            .BeginSession(one)
            .Enter(CirclePhase.CompareInner, one)
            .Link(first, second, one);
        CircleBoard apart = board.Reword(first, Canary, one).DropPlan(first, one).Achieve(first, Canary, one);
        CircleMerge merge = apart.Merge(board.Reword(first, Canary + "!", other).Move(first, CircleZone.Beyond, Canary, other));
        board = merge.Board.Reword(second, Canary, other);
        board = board.Undo(board.Operations[^1].Id, other);
        yield return details;
        yield return merge;
        yield return board;
        yield return CircleBoard.Start("b-2", Canary, one, details with { Form = CircleForm.Team, Participants = [noor] })
            .Join(lise, one)
            .Rename(lise, one)
            .Leave("p-2", one);
        yield return board.Compact();
        yield return board.Erase(first.AddedBy, one);
        yield return board.ViewFor("p-1");
        yield return board.CompareSides();
    }

    private static void Walk(object value, HashSet<object> met, HashSet<Type> types, List<string> leaks)
    {
        if (value is string || !met.Add(value))
        {
            return;
        }

        if (value is IEnumerable list)
        {
            foreach (object item in list)
            {
                Walk(item, met, types, leaks);
            }

            return;
        }

        if (value.GetType().Namespace?.StartsWith("Progressie", StringComparison.Ordinal) != true)
        {
            return;
        }

        types.Add(value.GetType());
        if (value.ToString()!.Contains(Canary, StringComparison.Ordinal))
        {
            leaks.Add(value.GetType().Name);
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetValue(value) is { } inner)
            {
                Walk(inner, met, types, leaks);
            }
        }
    }
}
