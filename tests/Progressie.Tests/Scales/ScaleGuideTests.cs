using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

public sealed class ScaleGuideTests
{
    private static readonly ScaleFinding[] Something = [new() { What = "een lijst" }];

    private static readonly ScaleReading At4 = TestScales.At(4m);

    [Fact]
    public void Suggest_AtTheBeginning_ExplainsFirst()
    {
        Check(
            null,
            "explain (next): scale.explain-first",
            "current-position (also): scale.explain-first",
            "what-is-there (not now): scale.position-first",
            "earlier-success (not now): scale.position-first",
            "one-step-higher (not now): scale.position-first",
            "next-step (not now): scale.position-first",
            "coping (not now): scale.position-first",
            "continuation (not now): scale.position-first");
        CheckShort(
            null,
            "current-position (next): scale.ask-position",
            "what-is-there (not now): scale.position-first",
            "one-step-higher (not now): scale.position-first",
            "coping (not now): scale.position-first",
            "continuation (not now): scale.position-first");
    }

    [Fact]
    public void Suggest_APosition_LooksBelowItFirst()
    {
        Check(
            At4,
            "explain (also): scale.answered",
            "current-position (also): scale.answered",
            "what-is-there (next): scale.start-from-what-is-there",
            "earlier-success (also): scale.look-below-first",
            "one-step-higher (not now): scale.look-below-first",
            "next-step (not now): scale.look-below-first",
            "coping (also): scale.anytime",
            "continuation (also): scale.anytime");
        CheckShort(
            At4,
            "current-position (also): scale.answered",
            "what-is-there (next): scale.start-from-what-is-there",
            "one-step-higher (not now): scale.look-below-first",
            "coping (also): scale.anytime",
            "continuation (also): scale.anytime");
    }

    [Fact]
    public void Suggest_AfterWhatIsThere_ComesEarlierSuccess()
    {
        ScaleReading told = At4 with { WhatIsThere = Something };
        Check(
            told,
            "explain (also): scale.answered",
            "current-position (also): scale.answered",
            "what-is-there (also): scale.answered",
            "earlier-success (next): scale.learn-from-earlier",
            "one-step-higher (also): scale.may-skip",
            "next-step (also): scale.picture-first",
            "coping (also): scale.anytime",
            "continuation (also): scale.anytime");
        CheckShort(
            told,
            "current-position (also): scale.answered",
            "what-is-there (also): scale.answered",
            "one-step-higher (next): scale.small-difference",
            "coping (also): scale.anytime",
            "continuation (also): scale.anytime");
    }

    [Fact]
    public void Suggest_AfterEarlierSuccess_ComesOneStepHigherAndThenAStep()
    {
        ScaleReading told = At4 with { WhatIsThere = Something, EarlierHighest = EarlierHighest.Never };
        Assert.Equal(Key(ScaleStep.OneStepHigher), TestScales.Halves.GuideNow(told).Next[0].Key);
        told = told with { OneStepHigher = new OneStepHigher { LooksLike = "iedereen vult aan" } };
        Assert.Equal("next-step (next): scale.small-and-soon", TestScales.Halves.GuideNow(told).Next[0].ToString());
        told = told with { NextStep = new NextStep { What = "bellen" }, Coping = ["x"], Keeps = ["y"] };
        Guidance all = TestScales.Halves.GuideNow(told);
        Assert.Empty(all.Next);
        Assert.All(all.All, static step => Assert.Equal("scale.answered 1", $"{step.Reasons[0]} {step.Times}"));
        Assert.Equal("guidance (nothing next)", all.ToString());
    }

    public static TheoryData<string, string> HardAnswers => new()
    {
        { "0", "scale.coping-at-zero" },
        { "below", "scale.coping-below" },
        { "bottom", "scale.coping-no-bottom" },
        { "lowest", "scale.coping-lowest" },
        { "lowest unanswered", "scale.coping-lowest" },
    };

    [Theory]
    [MemberData(nameof(HardAnswers))]
    public void Suggest_WhenItIsHard_AsksForCopingBeforeAnythingElse(string answer, string reason)
    {
        ScaleReading hard = Hard(answer);
        string position = answer == "lowest unanswered"
            ? $"current-position (not now): scale.coping-first"
            : "current-position (also): scale.answered";
        Check(
            hard,
            "explain (also): scale.answered",
            position,
            "what-is-there (not now): scale.what-is-there-suppressed",
            "earlier-success (not now): scale.earlier-success-deferred",
            "one-step-higher (not now): scale.coping-first",
            "next-step (not now): scale.coping-first",
            $"coping (next): {reason}, scale.ask-positively",
            "continuation (not now): scale.coping-first");
        Assert.Equal(Key(ScaleStep.Coping), TestScales.Halves.GuideNow(hard).Next[0].Key);
        Assert.Equal(Key(ScaleStep.Coping), TestScales.Halves.GuideNow(hard, ScaleSequence.Brief).Next[0].Key);
    }

    [Fact]
    public void Suggest_AfterCoping_ATinyStepFits()
    {
        ScaleReading told = Hard("below") with { Coping = ["mijn zus belt"] };
        Check(
            told,
            "explain (also): scale.answered",
            "current-position (also): scale.answered",
            "what-is-there (not now): scale.what-is-there-suppressed",
            "earlier-success (not now): scale.earlier-success-deferred",
            "one-step-higher (next): scale.tiny-step",
            "next-step (also): scale.picture-first",
            "coping (also): scale.answered",
            "continuation (also): scale.anytime");
        told = told with { OneStepHigher = new OneStepHigher { LooksLike = "x" } };
        Assert.Equal("next-step (next): scale.tiny-step", TestScales.Halves.GuideNow(told).Next[0].ToString());
    }

    [Fact]
    public void Suggest_AtTen_AsksWhatCanStay()
    {
        ScaleReading ten = TestScales.At(10m);
        Check(
            ten,
            "explain (also): scale.answered",
            "current-position (also): scale.answered",
            "what-is-there (next): scale.start-from-what-is-there",
            "earlier-success (not now): scale.nothing-higher",
            "one-step-higher (not now): scale.nothing-higher",
            "next-step (also): scale.step-not-needed",
            "coping (also): scale.anytime",
            "continuation (next): scale.keep-at-ten");
        Assert.Equal(Key(ScaleStep.Continuation), TestScales.Halves.GuideNow(ten with { WhatIsThere = Something }).Next[0].Key);

        // The lowest so far at 10 is a first reading, and nothing hard.
        Assert.Equal(SuggestionFit.Also, TestScales.Halves.GuideNow(ten with { IsLowestSoFar = true })[Key(ScaleStep.Coping)].Fit);
    }

    [Fact]
    public void Suggest_GoodEnough_AStepIsPossibleAndNotNeeded()
    {
        Check(
            TestScales.At(8m),
            "explain (also): scale.answered",
            "current-position (also): scale.answered",
            "what-is-there (next): scale.start-from-what-is-there",
            "earlier-success (also): scale.anytime",
            "one-step-higher (not now): scale.look-below-first",
            "next-step (not now): scale.look-below-first",
            "coping (also): scale.anytime",
            "continuation (next): scale.good-enough");
        Guidance told = TestScales.Halves.GuideNow(TestScales.At(8.5m) with { WhatIsThere = Something });
        Assert.Equal(Key(ScaleStep.Continuation), told.Next[0].Key);
        Assert.Equal("one-step-higher (also): scale.step-not-needed", told[Key(ScaleStep.OneStepHigher)].ToString());
        Assert.Equal("next-step (also): scale.step-not-needed", told[Key(ScaleStep.NextStep)].ToString());
        Assert.Equal(
            SuggestionFit.Next,
            TestScales.Halves.GuideNow(TestScales.At(7.5m) with { WhatIsThere = Something })[Key(ScaleStep.EarlierSuccess)].Fit);
    }

    [Fact]
    public void Suggest_Unanswered_PressesNothing()
    {
        Guidance guidance = TestScales.Halves.GuideNow(ScaleReading.Of(ScaleAnswer.Unanswered));
        Assert.Empty(guidance.Next);
        Check(
            ScaleReading.Of(ScaleAnswer.Unanswered),
            "explain (also): scale.answered",
            "current-position (also): scale.no-number-needed, scale.another-question",
            "what-is-there (also): scale.another-question",
            "earlier-success (not now): scale.no-number-needed",
            "one-step-higher (not now): scale.no-number-needed",
            "next-step (not now): scale.no-number-needed",
            "coping (also): scale.another-question",
            "continuation (also): scale.another-question");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void Cautions_StepFarAway_IsGivenBeyondTwoWeeks(int days, bool isFar)
    {
        DateTimeOffset now = new(2026, 11, 21, 23, 30, 0, TimeSpan.FromHours(1));
        ScaleSeries series = ScaleSeries.Start(TestScales.Halves, Writer.Anonymous(new ManualClock(now)));
        NextStep step = new() { What = "bellen", On = new DateOnly(2026, 11, 21).AddDays(days) };
        foreach (ScaleReading told in (ScaleReading[])[At4, Hard("below")])
        {
            Guidance guidance = series.Guide(now, told with { NextStep = step });
            Assert.Equal(isFar ? ["scale.step-far-away (days=15)"] : [], guidance.Cautions.Select(static caution => caution.ToString()));
            Assert.Empty(series.Guide(now.AddMinutes(30), told with { NextStep = step }).Cautions);
            Assert.Equal(guidance.All, series.Guide(now.AddYears(1), told with { NextStep = step }).All);
            Assert.Empty(series.Guide(now, told with { NextStep = step with { On = null } }).Cautions);
        }

        Assert.Empty(series.Guide(now).Cautions);
    }

    [Fact]
    public void Guidance_KnowsWhatItIsAbout()
    {
        Guidance guidance = TestScales.Halves.GuideNow(At4);
        Assert.Equal(
            guidance,
            ScaleSeries.Start(TestScales.Halves, Writer.Anonymous(new ManualClock(DateTimeOffset.UnixEpoch)))
                .Guide(DateTimeOffset.MaxValue, At4));
        Assert.Equal("guidance (what-is-there)", guidance.ToString());
        Assert.Throws<ArgumentException>(() => TestScales.Halves.GuideNow(At4, ScaleSequence.Brief)[Key(ScaleStep.NextStep)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => TestScales.Halves.GuideNow(At4, (ScaleSequence)2));
    }

    [Fact]
    public void Suggest_AnyReading_LooksBelowBeforeAboveAndHasReasons() => Props.ForAll(
        Generate.ScaleReading(TestScales.Halves),
        static reading =>
        {
            foreach (ScaleSequence form in Enum.GetValues<ScaleSequence>())
            {
                Guidance guidance = TestScales.Halves.GuideNow(reading, form);
                Assert.All(guidance.All, static step => Assert.NotEmpty(step.Reasons));
                Suggestion higher = guidance[Key(ScaleStep.OneStepHigher)];
                bool isHard = guidance[Key(ScaleStep.Coping)].Reasons.Any(static reason => reason.ToString() == "scale.ask-positively");
                if (higher is { Fit: not SuggestionFit.NotNow, Times: 0 })
                {
                    Assert.True(reading.WhatIsThere.Count > 0 || reading.Coping.Count > 0);
                    Assert.False(isHard);
                    Assert.NotEqual(ScalePosition.Ten, reading.Position);
                }

                Assert.True(!isHard || guidance.Next[0].Key == Key(ScaleStep.Coping));
                Assert.All(
                    guidance.All,
                    step => Assert.Equal(
                        ScaleSteps.TryGet(step.Key, out ScaleStep about) ? about : null,
                        (ScaleStep?)Enum.Parse<ScaleStep>(
                            step.Key.ToString().Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true)));
            }
        },
        cases: 500);

    private static StepId Key(ScaleStep step) => ScaleSteps.KeyOf(step);

    private static ScaleReading Hard(string answer) => answer switch
    {
        "0" => TestScales.At(0m),
        "below" => ScaleReading.Of(ScaleAnswer.Below(-1m)),
        "bottom" => ScaleReading.Of(ScaleAnswer.NoBottom),
        "lowest" => At4 with { IsLowestSoFar = true },
        _ => ScaleReading.Of(ScaleAnswer.Unanswered) with { IsLowestSoFar = true },
    };

    private static void Check(ScaleReading? soFar, params string[] expected) =>
        Assert.Equal(expected, TestScales.Halves.GuideNow(soFar).All.Select(static step => step.ToString()));

    private static void CheckShort(ScaleReading? soFar, params string[] expected) =>
        Assert.Equal(expected, TestScales.Halves.GuideNow(soFar, ScaleSequence.Brief).All.Select(static step => step.ToString()));
}
