using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;
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

    private static Conversation Read(string name, out ValidationReport report)
    {
        Validated<Conversation> read = ProgressieJson.Read<Conversation>(
            Repository.Read("tests", "Progressie.Tests", "FromUse", name), ProgressieCatalog.BuiltIn);
        report = read.Report;
        return read.Value;
    }
}
