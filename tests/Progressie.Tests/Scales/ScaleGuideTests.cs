using FsCheck.Fluent;
using Progressie.Catalog;
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

    /// <summary>Somebody who is where they never were before is not asked when they were higher.</summary>
    [Theory]
    [InlineData("2", "4")]
    [InlineData("4", "2")]
    [InlineData("2 none", "2.5")]
    [InlineData("6 new 2", "3")]
    [InlineData("below", "bottom 1")]
    public void Suggest_AtTheHighestEver_LooksOneStepHigher(string before, string then)
    {
        string[] answers = [.. before.Split(' '), .. then.Split(' ')];
        ScaleSeries series = TestScales.Series(answers);
        ScaleReading best = TestScales.At(series.Progress().Highest!.Value.Value) with { WhatIsThere = Something };
        foreach (ScaleReading now in (ScaleReading[])[best, best with { Answer = ScaleAnswer.At(best.Position!.Value.Value + 0.5m) }])
        {
            AssertLines(
                series, now,
                "explain (also): scale.answered",
                "current-position (also): scale.answered",
                "what-is-there (also): scale.answered",
                "earlier-success (not now): scale.no-higher-so-far",
                "one-step-higher (next): scale.best-so-far",
                "next-step (also): scale.picture-first",
                "coping (also): scale.anytime",
                "continuation (also): scale.anytime");
            Assert.Equal("one-step-higher (next): scale.best-so-far", Guide(series, now, ScaleSequence.Brief).Next[0].ToString());

            // Below the number comes first here too.
            Guidance begun = Guide(series, now with { WhatIsThere = [] });
            Assert.Equal("what-is-there (next): scale.start-from-what-is-there", Assert.Single(begun.Next).ToString());
            Assert.Equal("earlier-success (not now): scale.no-higher-so-far", begun["earlier-success"].ToString());
        }
    }

    [Fact]
    public void Suggest_AtTheHighestEver_WhenGoodEnoughAsksNoEarlierSuccessEither() => Assert.Equal(
        "earlier-success (not now): scale.no-higher-so-far",
        Guide(TestScales.Series("7"), TestScales.At(8m))["earlier-success"].ToString());

    /// <summary>A first number says nothing of how high it was before, unless the person does.</summary>
    [Fact]
    public void Suggest_HigherIsKnownOrNothingIs_AsksWhenItWasHigher()
    {
        ScaleReading told = At4 with { WhatIsThere = Something };
        ScaleSeries first = TestScales.Series().Record(told, TestScales.Someone);
        AssertAsksEarlier(TestScales.Series(), told);
        AssertAsksEarlier(first, first.Entries[0].Reading);

        // It was higher once, is known in another view only, or was taken back.
        AssertAsksEarlier(TestScales.Series("6", "3"), told);
        ScaleReading earlier = TestScales.At(3m) with { EarlierHighest = EarlierHighest.At(7m) };
        AssertAsksEarlier(TestScales.Series().Record(earlier, TestScales.Someone), told);
        ScaleReading other = TestScales.At(2m) with { Perspective = PerspectiveId.Parse("colleague") };
        AssertAsksEarlier(TestScales.Series().Record(other, TestScales.Someone), told);
        AssertAsksEarlier(TestScales.Series("2").Withdraw(1, null, TestScales.Someone), told);

        // The person says that this is the best so far.
        Assert.Equal(
            "one-step-higher (next): scale.best-so-far",
            Guide(TestScales.Series(), told with { EarlierHighest = EarlierHighest.Never }).Next[0].ToString());
        Assert.Equal(
            "one-step-higher (next): scale.small-difference",
            Guide(TestScales.Series(), told with { EarlierHighest = EarlierHighest.At(6m) }).Next[0].ToString());
        Assert.Equal(
            "one-step-higher (next): scale.small-difference",
            Guide(TestScales.Series("6", "3"), told with { EarlierHighest = EarlierHighest.Never }).Next[0].ToString());
    }

    [Fact]
    public void Suggest_AfterAFall_AsksWhatKeptItFromBeingLowerAndWhatWorkedWhenHigher()
    {
        ScaleSeries series = TestScales.Series("2", "6.5", "none");
        Guidance fallen = Guide(series, At4);
        Assert.Equal("what-is-there (next): scale.kept-from-lower", Assert.Single(fallen.Next).ToString());
        Assert.Equal("Wat maakte dat het niet lager werd dan 4?", Question(fallen, "what-is-there"));
        fallen = Guide(series, At4 with { WhatIsThere = Something });
        Assert.Equal("earlier-success (next): scale.learn-from-earlier", Assert.Single(fallen.Next).ToString());
        Assert.Equal("De vorige keer was het een 6,5. Wat werkte toen?", Question(fallen, "earlier-success"));
        Assert.Equal(
            "what-is-there (next): scale.kept-from-lower", Guide(TestScales.Series("9"), TestScales.At(8m))["what-is-there"].ToString());

        // Up again, from no position, or on another scale there was no fall.
        foreach (string[] before in (string[][])[["6", "3"], ["6", "4"], ["6", "below"], ["6", "bottom"], ["6", "new"]])
        {
            Assert.DoesNotContain(
                "kept-from-lower", Guide(TestScales.Series(before), At4)["what-is-there"].ToString(), StringComparison.Ordinal);
        }
    }

    /// <summary>Coping goes before whatever the series says.</summary>
    [Theory]
    [MemberData(nameof(HardAnswers))]
    public void Suggest_WhenItIsHard_TheSeriesChangesNothing(string answer, string reason)
    {
        ScaleReading hard = Hard(answer);
        Guidance after = Guide(TestScales.Series("below", "6"), hard);
        AssertLines(
            TestScales.Series("below", "6"), hard, [.. TestScales.Halves.GuideNow(hard).All.Select(static step => step.ToString())]);
        Assert.Contains(reason, after.Next[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Suggest_AnySeries_NeverAsksForHigherAtTheHighest() => Props.ForAll(
        (from before in Generate.ScaleReading(TestScales.Halves).Generator
         from now in Generate.ScaleReading(TestScales.Halves).Generator
         select (Before: before, Now: now)).ToArbitrary(),
        static pair =>
        {
            (ScaleReading before, ScaleReading now) = pair;
            ScaleSeries recorded = TestScales.Series().Record(before, TestScales.Someone);
            bool isSameView = before.Perspective == now.Perspective;

            // An earlier highest that is lower than the position is taken with a remark: the higher of the two is what is known.
            ScalePosition? known = new[] { before.EarlierHighest?.Highest, before.Position }.Max();
            foreach (ScaleSequence form in Enum.GetValues<ScaleSequence>())
            {
                Guidance guidance = recorded.Guide(DateTimeOffset.UnixEpoch, now, form);
                if (isSameView && now.Position >= known
                    && guidance.TryGet("earlier-success", out Suggestion? earlier) && earlier.Times == 0)
                {
                    Assert.Equal(SuggestionFit.NotNow, earlier.Fit);
                }

                Assert.All(
                    guidance.All.SelectMany(static step => step.Questions).Select(Dutch),
                    static question => Assert.DoesNotContain('{', question));
            }
        },
        cases: 300);

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
    public void Cautions_StepLarge_IsGivenForWordsThatSoundSo()
    {
        ScaleReading told = At4 with { NextStep = new NextStep { What = "Vanaf nu alles bijhouden.", On = new DateOnly(1970, 2, 1) } };
        Assert.Equal(
            ["scale.step-far-away (days=31)", "scale.step-large"],
            TestScales.Halves.GuideNow(told).Cautions.Select(static caution => caution.ToString()));
        ScaleReading small = At4 with { NextStep = new NextStep { What = "Vrijdag één regel." } };
        Assert.Empty(TestScales.Halves.GuideNow(small).Cautions);

        // The language of the series counts where the scale names none.
        ScaleSeries english = TestScales.Series(TestScales.Halves, new ScaleSeriesDetails { Language = LanguageTag.English });
        Assert.Empty(Guide(english, At4 with { NextStep = new NextStep { What = "Alles" } }).Cautions);
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

    private static Guidance Guide(ScaleSeries series, ScaleReading soFar, ScaleSequence form = ScaleSequence.Full) =>
        series.Guide(DateTimeOffset.UnixEpoch, soFar, form);

    private static void AssertAsksEarlier(ScaleSeries series, ScaleReading soFar) =>
        Assert.Equal("earlier-success (next): scale.learn-from-earlier", Guide(series, soFar)["earlier-success"].ToString());

    private static string Question(Guidance guidance, string key) => Dutch(guidance[key].Questions[0]);

    private static string Dutch(Wording words) => ProgressieTexts.BuiltIn.Show(words, LanguageTag.Dutch).Text;

    private static void AssertLines(ScaleSeries series, ScaleReading soFar, params string[] expected) =>
        Assert.Equal(expected, Guide(series, soFar).All.Select(static step => step.ToString()));

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
