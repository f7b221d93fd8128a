using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.FromUse;

/// <summary>Documents in which a step was carried and came back, with what is right.</summary>
public sealed class StepsFromUseTests
{
    private static readonly Writer Sam = Writer.Of("sam", ManualClock.At("2026-03-10T09:00:00+01:00"));

    [Fact]
    public void Step_CarriedAndGivenAnotherDay_IsThereOnce()
    {
        Conversation talk = Read("B12-step-moved.json", out ValidationReport report);
        Assert.Equal(
            "PRG5326 warning at /carried/1: This is the same step as number 1: it counts once, as it was agreed last.",
            Assert.Single(report.Issues).ToString());
        Assert.Equal(new DateOnly(2026, 3, 20), Assert.Single(talk.OpenSteps).On);

        // Told of either, it goes for both, and whoever carries on has it once.
        Assert.Empty(talk.Review(2, NextStepStatus.Done, null, Sam).OpenSteps);
        Assert.Single(new ConversationDetails().Carry(talk.Carried).Carried);

        // The board, on which it was planned for the 6th, does not bring it back.
        NextStep onBoard = talk.Carried[1];
        NextStep moved = Assert.Single(talk.Decide(onBoard with { On = new DateOnly(2026, 4, 1) }, Sam).OpenSteps);
        Assert.Equal(new DateOnly(2026, 4, 1), moved.On);
        Assert.Equal([moved], NextSteps.OpenOf([onBoard], [moved]));
    }

    [Fact]
    public void Step_CarriedBeforeItsResponseHadAKey_IsStillThatStep()
    {
        ChecklistResponse draft =
            ChecklistResponse.Start(ProgressieCatalog.BuiltIn.Checklists["leadership-checklist"], Sam).Intend("bellen", "1A-1");
        Conversation talk = Conversation.Start(
            ProgressieCatalog.BuiltIn.Conversations["seven-steps"], Sam, ["noor"], new ConversationDetails { Carried = draft.Steps });
        talk = talk.Review(talk.Steps[0], NextStepStatus.Done, null, Sam);
        ChecklistResponse known = draft.WithDetails(new ResponseDetails { Id = ResponseId.Parse("r-1") });
        Assert.Empty(NextSteps.OpenOf(known.Steps, talk.Steps));
        Assert.Empty(NextSteps.OpenOf(talk.Steps, known.Steps));
        Assert.Equal(known.Steps[0].Origin, Assert.Single(NextSteps.Of(talk.Steps, known.Steps)).Origin);
        Assert.Empty(talk.Review(known.Steps[0], NextStepStatus.Done, null, Sam).OpenSteps);
        Assert.Empty(known.Review(talk.Steps[0], NextStepStatus.Done, null, Sam).OpenSteps);

        // It may be of either of two.
        ChecklistResponse other = draft.WithDetails(new ResponseDetails { Id = ResponseId.Parse("r-2") });
        Assert.Equal(2, NextSteps.OpenOf(known.Steps, other.Steps, talk.Steps).Count);
    }

    [Fact]
    public void Step_DoneInAConversation_IsNotOpenAgainFromItsChecklist()
    {
        Conversation talk = Read("C01-done-step-open-again.json", out _);
        ChecklistResponse response = ChecklistResponse
            .Start(
                TestChecklists.Leadership,
                Writer.Of("lise", ManualClock.At("2026-02-20T09:00:00+01:00")),
                new ResponseDetails { Id = ResponseId.Parse("lise-1") })
            .Intend("Eén wijk laten afmelden.", "2B-6")
            .Complete(Sam);
        Assert.True(Assert.Single(response.OpenSteps).IsSameStep(talk.Carried[0]));

        talk = talk.Review(1, NextStepStatus.Done, "de wijk meldt zich zelf af", Sam);
        Assert.Empty(NextSteps.OpenOf(response.Steps, talk.Steps));
        Assert.Empty(new ConversationDetails().Carry(response.Steps, talk.Steps).Carried);

        NextStep done = Assert.Single(talk.Steps);
        response = response.Review(done, done.Status, "de wijk meldt zich zelf af", Sam);
        Assert.Empty(response.OpenSteps);
        Assert.Equal(ResponseStatus.Completed, response.Status);
        Assert.Single(response.Review(done, NextStepStatus.Open, null, Sam).OpenSteps);
    }

    [Fact]
    public void Step_AgreedOnByAClockThatSays2062_IsMovedByTheNext()
    {
        NextStep called = new() { What = "Kim bellen", On = new DateOnly(2026, 5, 1) };
        Conversation talk = Talk().Decide(called, OnTheTablet);
        Conversation moved = talk.Decide(talk.Steps[0] with { On = new DateOnly(2026, 6, 1) }, Sam);
        Assert.Equal(new DateOnly(2026, 6, 1), Assert.Single(moved.Steps).On);
        Assert.Equal(new DateOnly(2026, 6, 1), Assert.Single(moved.Agreed).On);

        // One that says that it was agreed before is put in its place, and one that is taken back leaves what there was.
        Conversation earlier = moved.Decide(moved.Steps[0] with { On = new DateOnly(2026, 7, 1) }, Sam.On(new DateOnly(2026, 3, 2)));
        Assert.Equal(new DateOnly(2026, 6, 1), Assert.Single(earlier.Steps).On);
        Assert.Equal(new DateOnly(2026, 5, 1), Assert.Single(moved.Withdraw(2, null, Sam).Steps).On);
    }

    [Fact]
    public void Review_ByAClockThatSays2062_GivesWayToTheNext()
    {
        Conversation talk = Talk().Decide(new NextStep { What = "Kim bellen" }, Sam);
        Conversation done = talk.Review(talk.Steps[0], NextStepStatus.Done, null, OnTheTablet);
        Assert.Single(done.Review(talk.Steps[0], NextStepStatus.Open, null, Sam).OpenSteps);

        // Told once more with the moment, and the wrong one taken back, it is when it was.
        Conversation right = done.Withdraw(2, null, Sam).Review(talk.Steps[0], NextStepStatus.Done, null, Sam.On(new DateOnly(2026, 3, 9)));
        Assert.Equal(DayOrMoment.Of(new DateOnly(2026, 3, 9)), Assert.Single(right.Steps).Reviewed);

        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, Sam)
            .Record(TestScales.At(2m) with { NextStep = new NextStep { What = "Kim bellen" } }, Sam)
            .Review(1, NextStepStatus.Done, null, OnTheTablet);
        Assert.Empty(series.OpenSteps);
        Assert.Single(series.Review(1, NextStepStatus.Open, null, Sam).OpenSteps);
    }

    [Fact]
    public void Review_OfADay_GivesWayToWhatIsToldAfterIt()
    {
        Conversation talk = Talk().Decide(new NextStep { What = "Kim bellen" }, Sam);
        Conversation done = talk.Review(talk.Steps[0], NextStepStatus.Done, null, Sam.On(new DateOnly(2026, 3, 10)));
        Assert.Single(done.Review(talk.Steps[0], NextStepStatus.Open, null, InAnHour).OpenSteps);
        Assert.Empty(done.Review(talk.Steps[0], NextStepStatus.Open, null, InAnHour.On(new DateOnly(2026, 3, 9))).OpenSteps);
    }

    [Fact]
    public void Step_AgreedOnAgainAfterItWasDone_IsOpenAgain()
    {
        Conversation talk = Talk().Decide(new NextStep { What = "Kim bellen" }, Sam);
        talk = talk.Review(talk.Steps[0], NextStepStatus.Done, null, Sam);
        NextStep done = Assert.Single(talk.Steps);

        Conversation again = talk.Decide(done with { Status = NextStepStatus.Open, On = new DateOnly(2026, 4, 1) }, InAnHour);
        NextStep open = Assert.Single(again.OpenSteps);
        Assert.Equal((again.Events[2].When, new DateOnly(2026, 4, 1)), (open.Reviewed!.Value, open.On!.Value));
        Assert.Equal([open], NextSteps.OpenOf([done], again.Steps));

        // Given other words as it stands, it stays done; and so it is when agreeing again is taken back.
        Assert.Empty(talk.Decide(done with { How = "met de auto" }, InAnHour).OpenSteps);
        Assert.Empty(again.Withdraw(3, null, Sam).OpenSteps);

        // What came along and was done is open too once it is agreed on again, here or at another reading.
        Conversation next = Talk(new ConversationDetails { Carried = [done with { Status = NextStepStatus.Open }] });
        next = next.Review(1, NextStepStatus.Done, null, Sam).Decide(next.Carried[0], InAnHour);
        Assert.Equal(NextStepStatus.Open, Assert.Single(next.CarriedNow).Status);
        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, Sam)
            .Record(TestScales.At(2m) with { NextStep = done with { Status = NextStepStatus.Open } }, Sam)
            .Review(1, NextStepStatus.Done, null, Sam);
        Assert.Empty(series.OpenSteps);
        Assert.Single(series.Record(TestScales.At(3m) with { NextStep = done with { Status = NextStepStatus.Open } }, InAnHour).OpenSteps);
    }

    [Fact]
    public void Step_Erased_IsGoneWhereverItIsAgreedOnAgainBroughtAlongOrReviewed()
    {
        Conversation talk = Talk().Decide(new NextStep { What = "PLANT bellen", How = "PLANT" }, Noor);
        Conversation moved = talk.Decide(talk.Steps[0] with { On = new DateOnly(2026, 4, 1) }, Sam);
        moved = moved.Review(moved.Steps[0], NextStepStatus.Done, "PLANT was blij", Sam).Decide(new NextStep { What = "lopen" }, Sam);
        Conversation[] gone =
        [
            moved.Erase(1, Sam),
            moved.Erase(2, Sam),
            moved.ErasePerson("noor", Sam),
            Talk(null, id: null).Decide(new NextStep { What = "PLANT" }, Noor) is var unnamed
                ? unnamed.Decide(unnamed.Steps[0] with { On = new DateOnly(2026, 4, 1) }, Sam).Decide(new NextStep { What = "lopen" }, Sam)
                    .Erase(1, Sam)
                : unnamed,
        ];
        Assert.All(gone, static one =>
        {
            AssertNoPlant(one);
            Assert.Equal(["█████", "lopen"], one.Steps.Select(static step => step.What));
            Assert.Same(one, one.Erase(1, Sam));
        });

        Conversation next = Talk(new ConversationDetails { Carried = [talk.Steps[0]] });
        next = next.Decide(next.Carried[0] with { On = new DateOnly(2026, 4, 1) }, Sam).Review(1, NextStepStatus.Done, "PLANT", Sam);
        AssertNoPlant(next.Erase(1, Sam));
        AssertNoPlant(next.EraseTopic(Sam));
        Assert.Equal(NextStepStatus.Done, Assert.Single(next.EraseTopic(Sam).Steps).Status);
    }

    [Fact]
    public void Step_ErasedAtAReading_IsGoneAtTheNextWhichKeepsItsOtherWords()
    {
        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, Sam, new ScaleSeriesDetails { Id = SeriesId.Parse("s-1") })
            .Record(TestScales.At(2m) with { NextStep = new NextStep { What = "PLANT bellen" } }, Sam);
        ScaleReading again = TestScales.At(3m) with { NextStep = series.Steps[0], WhatIsThere = [new ScaleFinding { What = "het bord" }] };
        series = series.Record(again, InAnHour).Review(2, NextStepStatus.Done, "PLANT", InAnHour).Erase(1, InAnHour);
        Assert.DoesNotContain(Reachable.From(series).Texts, static text => text.Contains("PLANT", StringComparison.Ordinal));
        Assert.Equal("het bord", series.GetEntry(2).Reading.WhatIsThere[0].What);
        Assert.Equal(series, ProgressieJson.Read<ScaleSeries>(ProgressieJson.Write(series)).Value);
    }

    private static void AssertNoPlant(Conversation talk)
    {
        Assert.DoesNotContain(Reachable.From(talk).Texts, static text => text.Contains("PLANT", StringComparison.Ordinal));
        Assert.Equal(talk, ProgressieJson.Read<Conversation>(ProgressieJson.Write(talk), ProgressieCatalog.BuiltIn).Value);
    }

    private static Writer Noor => Writer.Of("noor", ManualClock.At("2026-03-10T09:00:00+01:00"));

    private static Writer OnTheTablet => Writer.Of("sam", ManualClock.At("2062-03-10T09:00:00+01:00"));

    private static Writer InAnHour => Writer.Of("sam", ManualClock.At("2026-03-10T10:00:00+01:00"));

    private static Conversation Talk(ConversationDetails? details = null, string? id = "kade") => Conversation.Start(
        ProgressieCatalog.BuiltIn.Conversations["follow-up-opening"],
        Sam,
        [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("sam", "coach")],
        (details ?? new ConversationDetails()) with { Id = id is null ? null : ConversationId.Parse(id) });

    private static Conversation Read(string name, out ValidationReport report)
    {
        Validated<Conversation> read = ProgressieJson.Read<Conversation>(
            Repository.Read("tests", "Progressie.Tests", "FromUse", name), ProgressieCatalog.BuiltIn);
        report = read.Report;
        return read.Value;
    }
}
