using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class IntentionTests
{
    [Fact]
    public void ToNextStep_WithItem_RemembersWhereItCameFrom()
    {
        Participant lise = new() { Id = ParticipantId.Parse("p1"), Name = "Lise" };
        ChecklistResponse response = ChecklistResponse
            .Start(
                TestChecklists.Leadership, Writer.Anonymous(ManualClock.At("2026-11-21T14:30:00+01:00")),
                new ResponseDetails { Id = ResponseId.Parse("r1"), Respondent = lise })
            .Note("2B-6", ChecklistColumn.Achieved, "zo gaat het al")
            .Note("2B-6", ChecklistColumn.Desired, "zo wil ik het");
        NextStep step = new Intention
        {
            Text = "minder nakijken",
            Item = ItemId.Parse("2B-6"),
            On = new DateOnly(2026, 12, 1),
        }.ToNextStep(response);
        Assert.Equal(
            new NextStep
            {
                What = "minder nakijken",
                How = "zo wil ik het",
                On = new DateOnly(2026, 12, 1),
                Owner = lise,
                Origin = ProgressSource.Of(DefinitionId.Parse("leadership-checklist"), DefinitionVersion.FromNumber(1)) with
                {
                    Response = ResponseId.Parse("r1"),
                    Element = "2B-6",
                },
                Status = NextStepStatus.Open,
            },
            step);
    }

    [Fact]
    public void ToNextStep_WithoutItemAndDetails_SaysNoMore()
    {
        NextStep step = new Intention { Text = "iets" }.ToNextStep(TestChecklists.Begin(TestChecklists.Small));
        Assert.Null(step.How);
        Assert.Null(step.On);
        Assert.Null(step.Owner);
        Assert.Null(step.Origin!.Response);
        Assert.Null(step.Origin.Element);
    }

    [Fact]
    public void ToNextStep_Null_Throws() =>
        Assert.Equal("response", Assert.Throws<ArgumentNullException>(() => new Intention { Text = "x" }.ToNextStep(null!)).ParamName);
}
