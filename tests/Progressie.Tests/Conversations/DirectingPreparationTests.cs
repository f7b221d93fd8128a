using Progressie.Conversations;
using Xunit;

namespace Progressie.Tests.Conversations;

public sealed class DirectingPreparationTests
{
    private static readonly DirectingPreparation Full = new()
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
    };

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
        Assert.Equal(Answer.None, new DirectingPreparation { Irritation = "mopper" }.ToExpectation());
        Assert.Equal("answer (reason)", new DirectingPreparation { Reason = "x" }.ToExpectation().ToString());
    }

    [Fact]
    public void ToString_Preparation_ShowsNothingWritten() => Assert.Equal("preparation of a directing conversation", Full.ToString());

    [Fact]
    public void Equals_SameWords_IsEqual()
    {
        Assert.Equal(Full, Full with { FixedPoints = ["negen uur", "elke dag"] });
        Assert.NotEqual(Full, Full with { FixedPoints = ["elke dag", "negen uur"] });
        Assert.NotEqual(Full, Full with { Irritation = null });
    }

    [Fact]
    public void Init_Wrong_Throws()
    {
        foreach (Func<object> make in (Func<object>[])
        [
            static () => Full with { By = default(ParticipantId) }, static () => Full with { Language = default(LanguageTag) }, static () => Full with { Irritation = " " },
            static () => Full with { Expectation = "" }, static () => Full with { Reason = "\0" }, static () => Full with { FixedPoints = [""] },
            static () => Full with { FixedPoints = null! }, static () => Full with { FreePoints = [null!] }, static () => Full with { HasToComeUp = " " },
            static () => Full with { ClearAfterwards = "\t" }, static () => Full with { Extensions = null! },
        ])
        {
            Assert.ThrowsAny<ArgumentException>(make);
        }
    }
}
