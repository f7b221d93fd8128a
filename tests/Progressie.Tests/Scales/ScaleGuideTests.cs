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
            "explain (suggested): scale.explain-first",
            "current-position (possible): scale.explain-first",
            "what-is-there (not-now): scale.position-first",
            "earlier-success (not-now): scale.position-first",
            "one-step-higher (not-now): scale.position-first",
            "next-step (not-now): scale.position-first",
            "coping (not-now): scale.position-first",
            "continuation (not-now): scale.position-first");
        CheckShort(
            null,
            "current-position (suggested): scale.ask-position",
            "what-is-there (not-now): scale.position-first",
            "one-step-higher (not-now): scale.position-first",
            "coping (not-now): scale.position-first",
            "continuation (not-now): scale.position-first");
    }

    [Fact]
    public void Suggest_APosition_LooksBelowItFirst()
    {
        Check(
            At4,
            "explain (done): scale.answered",
            "current-position (done): scale.answered",
            "what-is-there (suggested): scale.start-from-what-is-there",
            "earlier-success (possible): scale.look-below-first",
            "one-step-higher (not-now): scale.look-below-first",
            "next-step (not-now): scale.look-below-first",
            "coping (possible): scale.anytime",
            "continuation (possible): scale.anytime");
        CheckShort(
            At4,
            "current-position (done): scale.answered",
            "what-is-there (suggested): scale.start-from-what-is-there",
            "one-step-higher (not-now): scale.look-below-first",
            "coping (possible): scale.anytime",
            "continuation (possible): scale.anytime");
    }

    [Fact]
    public void Suggest_AfterWhatIsThere_ComesEarlierSuccess()
    {
        ScaleReading told = At4 with { WhatIsThere = Something };
        Check(
            told,
            "explain (done): scale.answered",
            "current-position (done): scale.answered",
            "what-is-there (done): scale.answered",
            "earlier-success (suggested): scale.learn-from-earlier",
            "one-step-higher (possible): scale.may-skip",
            "next-step (possible): scale.picture-first",
            "coping (possible): scale.anytime",
            "continuation (possible): scale.anytime");
        CheckShort(
            told,
            "current-position (done): scale.answered",
            "what-is-there (done): scale.answered",
            "one-step-higher (suggested): scale.small-difference",
            "coping (possible): scale.anytime",
            "continuation (possible): scale.anytime");
    }

    [Fact]
    public void Suggest_AfterEarlierSuccess_ComesOneStepHigherAndThenAStep()
    {
        ScaleReading told = At4 with { WhatIsThere = Something, EarlierHighest = EarlierHighest.Never };
        Assert.Equal(ScaleStep.OneStepHigher, ScaleGuide.Suggest(TestScales.Halves, told).First!.Step);
        told = told with { OneStepHigher = new OneStepHigher { LooksLike = "iedereen vult aan" } };
        Assert.Equal("next-step (suggested): scale.small-and-soon", ScaleGuide.Suggest(TestScales.Halves, told).First!.ToString());
        told = told with { NextStep = new NextStep { What = "bellen" }, Coping = ["x"], Keeps = ["y"] };
        ScaleGuidance all = ScaleGuide.Suggest(TestScales.Halves, told);
        Assert.Null(all.First);
        Assert.All(all.Steps, static step => Assert.Equal(ScaleStepState.Done, step.State));
        Assert.Equal("guidance (nothing)", all.ToString());
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
        string position = answer == "lowest unanswered" ? $"current-position (not-now): scale.coping-first" : "current-position (done): scale.answered";
        Check(
            hard,
            "explain (done): scale.answered",
            position,
            "what-is-there (not-now): scale.what-is-there-suppressed",
            "earlier-success (not-now): scale.earlier-success-deferred",
            "one-step-higher (not-now): scale.coping-first",
            "next-step (not-now): scale.coping-first",
            $"coping (suggested): {reason}, scale.ask-positively",
            "continuation (not-now): scale.coping-first");
        Assert.Equal(ScaleStep.Coping, ScaleGuide.Suggest(TestScales.Halves, hard).First!.Step);
        Assert.Equal(ScaleStep.Coping, ScaleGuide.Suggest(TestScales.Halves, hard, ScaleSequence.Brief).First!.Step);
    }

    [Fact]
    public void Suggest_AfterCoping_ATinyStepFits()
    {
        ScaleReading told = Hard("below") with { Coping = ["mijn zus belt"] };
        Check(
            told,
            "explain (done): scale.answered",
            "current-position (done): scale.answered",
            "what-is-there (not-now): scale.what-is-there-suppressed",
            "earlier-success (not-now): scale.earlier-success-deferred",
            "one-step-higher (suggested): scale.tiny-step",
            "next-step (possible): scale.picture-first",
            "coping (done): scale.answered",
            "continuation (possible): scale.anytime");
        told = told with { OneStepHigher = new OneStepHigher { LooksLike = "x" } };
        Assert.Equal("next-step (suggested): scale.tiny-step", ScaleGuide.Suggest(TestScales.Halves, told).First!.ToString());
    }

    [Fact]
    public void Suggest_AtTen_AsksWhatCanStay()
    {
        ScaleReading ten = TestScales.At(10m);
        Check(
            ten,
            "explain (done): scale.answered",
            "current-position (done): scale.answered",
            "what-is-there (suggested): scale.start-from-what-is-there",
            "earlier-success (not-now): scale.nothing-higher",
            "one-step-higher (not-now): scale.nothing-higher",
            "next-step (possible): scale.step-not-needed",
            "coping (possible): scale.anytime",
            "continuation (suggested): scale.keep-at-ten");
        Assert.Equal(ScaleStep.Continuation, ScaleGuide.Suggest(TestScales.Halves, ten with { WhatIsThere = Something }).First!.Step);

        // The lowest so far at 10 is a first reading, and nothing hard.
        Assert.Equal(ScaleStepState.Possible, ScaleGuide.Suggest(TestScales.Halves, ten with { IsLowestSoFar = true })[ScaleStep.Coping].State);
    }

    [Fact]
    public void Suggest_GoodEnough_AStepIsPossibleAndNotNeeded()
    {
        Check(
            TestScales.At(8m),
            "explain (done): scale.answered",
            "current-position (done): scale.answered",
            "what-is-there (suggested): scale.start-from-what-is-there",
            "earlier-success (possible): scale.anytime",
            "one-step-higher (not-now): scale.look-below-first",
            "next-step (not-now): scale.look-below-first",
            "coping (possible): scale.anytime",
            "continuation (suggested): scale.good-enough");
        ScaleGuidance told = ScaleGuide.Suggest(TestScales.Halves, TestScales.At(8.5m) with { WhatIsThere = Something });
        Assert.Equal(ScaleStep.Continuation, told.First!.Step);
        Assert.Equal("one-step-higher (possible): scale.step-not-needed", told[ScaleStep.OneStepHigher].ToString());
        Assert.Equal("next-step (possible): scale.step-not-needed", told[ScaleStep.NextStep].ToString());
        Assert.Equal(ScaleStepState.Suggested, ScaleGuide.Suggest(TestScales.Halves, TestScales.At(7.5m) with { WhatIsThere = Something })[ScaleStep.EarlierSuccess].State);
    }

    [Fact]
    public void Suggest_Unanswered_PressesNothing()
    {
        ScaleGuidance guidance = ScaleGuide.Suggest(TestScales.Halves, ScaleReading.Of(ScaleAnswer.Unanswered));
        Assert.Null(guidance.First);
        Check(
            ScaleReading.Of(ScaleAnswer.Unanswered),
            "explain (done): scale.answered",
            "current-position (possible): scale.no-number-needed, scale.another-question",
            "what-is-there (possible): scale.another-question",
            "earlier-success (not-now): scale.no-number-needed",
            "one-step-higher (not-now): scale.no-number-needed",
            "next-step (not-now): scale.no-number-needed",
            "coping (possible): scale.another-question",
            "continuation (possible): scale.another-question");
    }

    [Fact]
    public void Guidance_KnowsWhatItIsAbout()
    {
        ScaleGuidance guidance = ScaleGuide.Suggest(TestScales.Halves, At4);
        Assert.Equal(TestScales.Halves, guidance.Scale);
        Assert.Equal(At4, guidance.SoFar);
        Assert.Equal("guidance (what-is-there)", guidance.ToString());
        Assert.Throws<ArgumentException>(() => ScaleGuide.Suggest(TestScales.Halves, At4, ScaleSequence.Brief)[ScaleStep.NextStep]);
        Assert.Throws<ArgumentNullException>(() => ScaleGuide.Suggest(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaleGuide.Suggest(TestScales.Halves, At4, (ScaleSequence)2));
    }

    [Fact]
    public void Suggest_AnyReading_LooksBelowBeforeAboveAndHasReasons() => Props.ForAll(
        Generate.ScaleReading(TestScales.Halves),
        static reading =>
        {
            foreach (ScaleSequence form in Enum.GetValues<ScaleSequence>())
            {
                ScaleGuidance guidance = ScaleGuide.Suggest(TestScales.Halves, reading, form);
                Assert.All(guidance.Steps, static step => Assert.NotEmpty(step.Reasons));
                ScaleSuggestion higher = guidance[ScaleStep.OneStepHigher];
                bool isHard = guidance[ScaleStep.Coping].Reasons.Any(static reason => reason.ToString() == "scale.ask-positively");
                if (higher.State is ScaleStepState.Suggested or ScaleStepState.Possible)
                {
                    Assert.True(reading.WhatIsThere.Count > 0 || reading.Coping.Count > 0);
                    Assert.False(isHard);
                    Assert.NotEqual(ScalePosition.Ten, reading.Position);
                }

                Assert.True(!isHard || guidance.First!.Step == ScaleStep.Coping);
                Assert.True(guidance.First is null || guidance.First.State == ScaleStepState.Suggested);
            }
        },
        cases: 500);

    private static ScaleReading Hard(string answer) => answer switch
    {
        "0" => TestScales.At(0m),
        "below" => ScaleReading.Of(ScaleAnswer.Below(-1m)),
        "bottom" => ScaleReading.Of(ScaleAnswer.NoBottom),
        "lowest" => At4 with { IsLowestSoFar = true },
        _ => ScaleReading.Of(ScaleAnswer.Unanswered) with { IsLowestSoFar = true },
    };

    private static void Check(ScaleReading? soFar, params string[] expected) =>
        Assert.Equal(expected, ScaleGuide.Suggest(TestScales.Halves, soFar).Steps.Select(static step => step.ToString()));

    private static void CheckShort(ScaleReading? soFar, params string[] expected) =>
        Assert.Equal(expected, ScaleGuide.Suggest(TestScales.Halves, soFar, ScaleSequence.Brief).Steps.Select(static step => step.ToString()));
}
