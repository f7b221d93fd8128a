using Progressie.Conversations;
using Xunit;

namespace Progressie.Tests.Conversations;

public sealed class DirectingPreparationTests
{
    private static readonly DirectingPreparation Full = DirectingPreparation.Create(new()
    {
        By = ParticipantId.Parse("lise"),
        Language = LanguageTag.Dutch,
        Irritation = "mopper",
        Expectation = "op tijd",
        Reason = "het rooster",
        FixedPoints = ["negen uur", "elke dag"],
        FreePoints = ["hoe je reist"],
        HasToComeUp = "de reden",
        ClearAfterwards = "de afspraak",
    });

    [Fact]
    public void ToExpectation_FullPreparation_HoldsWhatIsGoingToBeSaid()
    {
        Answer answer = Full.ToExpectation();
        Assert.Equal("answer (expectation, reason, fixed, free)", answer.ToString());
        Assert.Equal("op tijd", answer["expectation"]);
        Assert.Equal("het rooster", answer["reason"]);
        Assert.Equal("negen uur\nelke dag", answer["fixed"]);
        Assert.Equal("hoe je reist", answer["free"]);
        Assert.DoesNotContain(answer.Values, static value => value.Text.Contains("mopper", StringComparison.Ordinal));
    }

    [Fact]
    public void ToExpectation_Parts_AreLeftOutWhenNotThere()
    {
        Assert.Equal(Answer.None, DirectingPreparation.Create(new() { Irritation = "mopper" }).ToExpectation());
        Assert.Equal("answer (reason)", DirectingPreparation.Create(new() { Reason = "x" }).ToExpectation().ToString());
    }

    [Fact]
    public void ToString_Preparation_ShowsNothingWritten() => Assert.Equal("preparation of a directing conversation", Full.ToString());

    [Fact]
    public void Equals_SameWords_IsEqual()
    {
        Assert.Equal(Full, DirectingPreparation.Create(Full.ToDraft() with { FixedPoints = ["negen uur", "elke dag"] }));
        Assert.NotEqual(Full, DirectingPreparation.Create(Full.ToDraft() with { FixedPoints = ["elke dag", "negen uur"] }));
        Assert.NotEqual(Full, DirectingPreparation.Create(Full.ToDraft() with { Irritation = null }));
    }

    [Fact]
    public void Init_Wrong_Throws()
    {
        foreach (Func<object> make in (Func<object>[])
        [
            static () =>
                new DirectingPreparationDraft
                {
                    By = default(ParticipantId),
                }, static () => new DirectingPreparationDraft { Language = default(LanguageTag) },
            static () =>
                new DirectingPreparationDraft { FixedPoints = null! }, static () => new DirectingPreparationDraft { FreePoints = [null!] },
            static () => new DirectingPreparationDraft { Extensions = null! }, static () => DirectingPreparation.TryCreate(null!),
        ])
        {
            Assert.ThrowsAny<ArgumentException>(make);
        }
    }

    [Fact]
    public void TryCreate_TextsThatCannotBeWritten_TellsEach()
    {
        DirectingPreparationDraft draft = new()
        {
            Irritation = " ",
            Expectation = "",
            Reason = "a\vb",
            FixedPoints = ["x", "\0"],
            FreePoints = ["\ud800"],
            HasToComeUp = "\t",
            ClearAfterwards = new string('x', ProgressieLimits.HardMaxTextLength + 1),
        };
        Validated<DirectingPreparation> result = DirectingPreparation.TryCreate(draft);
        Assert.Equal(
            [
                "PRG1002 /irritation", "PRG1002 /expectation", "PRG1004 /reason", "PRG1004 /fixedPoints/1", "PRG1004 /freePoints/0",
                "PRG1002 /hasToComeUp",
                "PRG1003 /clearAfterwards",
            ],
            result.Report.Issues.Select(static issue => $"{issue.Code} {issue.Path}"));
        Assert.Equal("directing-preparation", result.Report.Document);
        Assert.Equal(result.Report, Assert.Throws<ProgressieDataException>(() => DirectingPreparation.Create(draft)).Report);
    }
}
