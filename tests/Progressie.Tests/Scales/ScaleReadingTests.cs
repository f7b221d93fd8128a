using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

public sealed class ScaleReadingTests
{
    [Fact]
    public void Answers_OfEachKind_AreWhatTheySay()
    {
        Assert.Equal("4.5", Assert.IsType<OnScale>(ScaleAnswer.At(4.5m)).Position.ToString());
        Assert.Equal(-1m, Assert.IsType<BelowScale>(ScaleAnswer.Below(-1m)).Number);
        Assert.Equal(-0.5m, Assert.IsType<BelowScale>(ScaleAnswer.Below(-0.50m)).Number);
        Assert.Null(Assert.IsType<BelowScale>(ScaleAnswer.Below()).Number);
        Assert.IsType<NoBottom>(ScaleAnswer.NoBottom);
        Assert.IsType<Unanswered>(ScaleAnswer.Unanswered);
        Assert.Equal("tussen 4 en 5", (ScaleAnswer.At(4.5m) with { Words = "tussen 4 en 5" }).Words);
        Assert.Equal("geen bodem", (ScaleAnswer.NoBottom with { Words = "geen bodem" }).Words);
    }

    [Fact]
    public void Answers_WithEqualContent_AreEqual()
    {
        Assert.Equal(ScaleAnswer.At(6m), ScaleAnswer.At(6.0m));
        Assert.Equal(ScaleAnswer.Below(-2m), ScaleAnswer.Below(-2.0m));
        Assert.NotEqual(ScaleAnswer.Below(), ScaleAnswer.Below(-2m));
        Assert.NotEqual(ScaleAnswer.NoBottom, ScaleAnswer.Unanswered);
        Assert.NotEqual(ScaleAnswer.At(0m), ScaleAnswer.Below());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.05)]
    [InlineData(-1000.1)]
    [InlineData(-1.25)]
    public void Below_NoNumberBelowTheScale_Throws(double number) =>
        Assert.Equal(
            "PRG2204 error at /number",
            Assert.Throws<ProgressieDataException>(() => ScaleAnswer.Below((decimal)number)).Report.Issues[0].ToString().Split(": ")[0]);

    [Theory]
    [InlineData(11, "PRG2201 error at /position")]
    [InlineData(4.57, "PRG2201 error at /position")]
    [InlineData(-0.5, "PRG2202 error at /position")]
    public void TryAt_NoPosition_IsReported(double number, string expected)
    {
        Assert.Equal(expected, Assert.Single(ScaleAnswer.TryAt((decimal)number).Report.Issues).ToString().Split(": ")[0]);
        Assert.Equal(expected, Assert.Single(EarlierHighest.TryAt((decimal)number).Report.Issues).ToString().Split(": ")[0]);
        Assert.Equal(
            expected,
            Assert.Throws<ProgressieDataException>(() => ScaleAnswer.At((decimal)number)).Report.Issues[0].ToString().Split(": ")[0]);
        Assert.False(ScalePosition.TryOf((decimal)number, out ScalePosition position));
        Assert.True(position.IsDefault);
    }

    [Fact]
    public void Try_ANumberThatIsOne_IsTheAnswer()
    {
        Assert.Equal(ScaleAnswer.At(4.5m), ScaleAnswer.TryAt(4.5m).Value);
        Assert.Equal(ScaleAnswer.Below(-2m), ScaleAnswer.TryBelow(-2m).Value);
        Assert.Equal(EarlierHighest.At(6m), EarlierHighest.TryAt(6m).Value);
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentException>(static () => ScaleAnswer.At(default(ScalePosition)));
        Assert.Throws<ArgumentNullException>(static () => ScaleReading.Of(null!));
        ScaleReading reading = TestScales.At(4m);
        Assert.Throws<ArgumentException>(() => reading with { Perspective = default });
        Assert.Throws<ArgumentException>(() => reading with { WhatIsThere = [null!] });
        Assert.Throws<ArgumentException>(() => reading with { Coping = [null!] });
        Assert.Throws<ArgumentNullException>(() => reading with { Keeps = null! });
        Assert.Throws<ArgumentException>(() => reading with { Conversation = default(ConversationId) });
        Assert.Throws<ArgumentNullException>(static () => new ScaleFinding { What = null! });
        Assert.Throws<ArgumentNullException>(static () => new OneStepHigher { LooksLike = null! });
        Assert.Throws<ArgumentException>(static () => new OneStepHigher { LooksLike = "x", Position = default(ScalePosition) });
        Assert.Throws<ArgumentException>(static () => new EarlierPosition { Position = default });
    }

    [Fact]
    public void Of_AnAnswer_IsCompleteInTheOwnView()
    {
        ScaleReading reading = TestScales.At(6.5m);
        Assert.Equal(PerspectiveId.Own, reading.Perspective);
        Assert.Equal("6.5", reading.Position.ToString());
        Assert.Null(ScaleReading.Of(ScaleAnswer.Below(-2m)).Position);
        Assert.Empty(reading.WhatIsThere);
        Assert.Null(reading.EarlierHighest);
        Assert.Equal(reading, TestScales.At(6.5m));
    }

    [Fact]
    public void ToString_OfTheParts_SaysWhatTheyAre()
    {
        Assert.Equal("reading of own (on the scale)", TestScales.At(4m).ToString());
        Assert.Equal("below the scale", ScaleAnswer.Below(-2m).ToString());
        Assert.Equal("no bottom", ScaleAnswer.NoBottom.ToString());
        Assert.Equal("unanswered", ScaleAnswer.Unanswered.ToString());
        Assert.Equal("never higher", EarlierHighest.Never.ToString());
        Assert.Equal("an earlier position", EarlierHighest.At(6m).ToString());
        Assert.Equal("one step higher", new OneStepHigher { LooksLike = "x" }.ToString());
        Assert.Equal("finding", new ScaleFinding { What = "x" }.ToString());
    }
}
