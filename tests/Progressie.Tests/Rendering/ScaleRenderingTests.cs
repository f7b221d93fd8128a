using Progressie.Catalog;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

public sealed class ScaleRenderingTests
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);

    private static readonly Scale Confidence = ScaleForms.Confidence("confidence", "Overdrachten", LanguageTag.Dutch);

    public static TheoryData<string> Languages => ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfScales_GivesTheGoldenText(string tag) => RenderedPages.AssertGolden(All, tag);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfScales_HoldsNoPlaceholderAndNoLooseSpace(string tag) =>
        RenderedPages.AssertTidy(All(LanguageTag.Parse(tag)));

    [Fact]
    public void Render_AnyCulture_GivesTheSameText() => RenderedPages.AssertSameInAnyCulture(static () => All(LanguageTag.Dutch));

    [Fact]
    public void Render_APosition_HasTheDecimalPointOfTheLanguage()
    {
        ScaleSeries series = TestScales.Series("6.5");
        Assert.Contains(
            "Positie 6,5. Alles tussen 0 en 6,5 is er al; tot 10 is het nog 3,5.", Pages.Of(series, LanguageTag.Dutch).ToText(),
            StringComparison.Ordinal);
        Assert.Contains(
            "Position 6.5. Everything up to 6.5 is already there; 3.5 to go to 10.", Pages.Of(series, LanguageTag.English).ToText(),
            StringComparison.Ordinal);
        ProgressiePages arab =
            new(ProgressieTexts.BuiltIn.Override(TextKey.Parse("scale.decimal-point"), LocalizedText.Of(nl: "٫", en: "·")));
        Assert.Contains(
            "Position 6·5. Everything up to 6·5 is already there", arab.Of(series, LanguageTag.English).ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "5", "2 lower than the position before (2026-05-01).")]
    [InlineData("5", "5", "The same as the position before (2026-05-01).")]
    [InlineData("5", "6.5", "1.5 higher than the position before (2026-05-01).")]
    public void Render_AChange_IsWordedNeutrally(string before, string now, string expected) =>
        Assert.Contains(expected, Pages.Of(TestScales.Series(before, now), LanguageTag.English).ToText(), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        ScaleStep.Explain, "success",
        "Picture a scale from 0 to 10, about ‘Overdrachten’. The 10 stands for: ‘De ander kan meteen verder’, "
            + "the 0 for: ‘De ander begint opnieuw’. Is that right for you?")]
    [InlineData(
        ScaleStep.CurrentPosition, "success",
        "If 10 stands for ‘De ander kan meteen verder’ and 0 for ‘De ander begint opnieuw’, where are you now?")]
    [InlineData(ScaleStep.WhatIsThere, "success", "What puts you at 4.5 and not lower?")]
    [InlineData(ScaleStep.WhatIsThere, "motivation", "What puts you at 4.5 and not lower? What makes it worth your while?")]
    [InlineData(ScaleStep.WhatIsThere, "confidence", "What puts your confidence at 4.5 and not lower? Where do you get it from?")]
    [InlineData(ScaleStep.WhatIsThere, "independence", "What puts you at 4.5 and not lower? What do you manage by yourself already?")]
    [InlineData(ScaleStep.EarlierSuccess, "success", "When were you higher lately, and what did you do then?")]
    [InlineData(ScaleStep.EarlierSuccess, "motivation", "When, lately, were you prepared to do more for it?")]
    [InlineData(ScaleStep.EarlierSuccess, "confidence", "When, lately, did you have more confidence, and what did you do then?")]
    [InlineData(
        ScaleStep.EarlierSuccess, "independence",
        "When, lately, did you have a clearer idea of how to go on by yourself, and what did you do then?")]
    [InlineData(ScaleStep.OneStepHigher, "success", "What does it look like slightly above 4.5? What is a little different then?")]
    [InlineData(
        ScaleStep.OneStepHigher, "motivation",
        "It is 4.5 now. Suppose you are prepared to do a little more for it: what is different then?")]
    [InlineData(ScaleStep.OneStepHigher, "confidence", "It is 4.5 now. Suppose you have a little more confidence: how do you notice?")]
    [InlineData(
        ScaleStep.OneStepHigher, "independence",
        "It is 4.5 now. Suppose you have a slightly clearer idea of how to go on: what do you do then?")]
    [InlineData(ScaleStep.NextStep, "success", "What could you do to get a small step forward, and when?")]
    [InlineData(ScaleStep.Coping, "success", "That is a lot to carry. What helps you keep going?")]
    [InlineData(ScaleStep.Continuation, "success", "What can stay as it is, because it is good enough?")]
    public void Question_OfAKindOfScale_FillsInTheWords(ScaleStep step, string kind, string expected)
    {
        Scale scale = Scale.Create(TestScales.HalvesDraft with { Kind = Enum.Parse<ScaleKind>(kind, ignoreCase: true) });
        TextInLanguage question = Pages.Question(step, scale, TestScales.At(4.5m), LanguageTag.English);
        Assert.Equal(expected, question.Text);
        Assert.Equal(LanguageTag.English, question.Language);
    }

    [Fact]
    public void Question_WithoutAPosition_DoesWithout()
    {
        ScaleReading unanswered = ScaleReading.Of(ScaleAnswer.Unanswered);
        Assert.Equal(
            "Een getal hoeft niet. Wat is er al van ‘De ander kan meteen verder’, hoe weinig ook?",
            Dutch(ScaleStep.WhatIsThere, unanswered));
        Assert.Equal("Waaraan zou je merken dat het een heel klein beetje beter gaat?", Dutch(ScaleStep.OneStepHigher, unanswered));
        Assert.Equal(
            "Waaraan zou je merken dat het een heel klein beetje beter gaat?",
            Dutch(ScaleStep.OneStepHigher, TestScales.At(3m) with { IsLowestSoFar = true }));
        Assert.Equal(
            "Hoe ziet het eruit als je iets hoger staat dan 4,5? Wat is er dan een klein beetje anders?",
            Dutch(ScaleStep.OneStepHigher, TestScales.At(4.5m)));
        Assert.Equal(
            "Denk aan deze week. Waar sta je dan op die schaal?",
            Pages.Question(ScaleStep.CurrentPosition, TestScales.Full, null, LanguageTag.Dutch).Text);

        static string Dutch(ScaleStep step, ScaleReading? soFar) => Pages.Question(step, TestScales.Halves, soFar, LanguageTag.Dutch).Text;
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => Pages.Question(ScaleStep.Coping, null!, null, LanguageTag.Dutch));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Pages.Question((ScaleStep)8, TestScales.Halves, null, LanguageTag.Dutch));
        Assert.Throws<ArgumentException>(static () => Pages.Of(TestScales.Halves, default).ToText());
    }

    internal static IEnumerable<(string Name, Page Page)> All(LanguageTag language)
    {
        ScaleSeries full = ProgressieJson.Read<ScaleSeries>(Documents.ScaleSeries).Value;
        ScaleSeries own = TestScales.Series("2", "below", "4.5", "bottom", "none", "9")
            .Record(
                TestScales.At(7m) with { IsLowestSoFar = true, Keeps = ["het uur"], EarlierHighest = EarlierHighest.At(8m) },
                TestScales.Someone)
            .Record(
                TestScales.At(9.5m) with
                {
                    OneStepHigher = new OneStepHigher { LooksLike = "iedereen\nvult aan" },
                    NextStep = new NextStep { What = "bellen", How = "kort" },
                },
                TestScales.Someone)
            .Correct(1, TestScales.At(3m) with { EarlierHighest = EarlierHighest.Never }, null, TestScales.Someone)
            .Record(ScaleReading.Of(ScaleAnswer.Below()) with { Perspective = PerspectiveId.Parse("colleague") }, TestScales.Someone);
        ScaleReading position = TestScales.At(4.5m);
        ScaleReading told = position with { WhatIsThere = [new ScaleFinding { What = "een lijst" }] };
        yield return ("scale", Pages.Of(TestScales.Full, language));
        yield return ("scale-series-nothing", Pages.Of(TestScales.Series(), language));
        yield return ("scale-series-full", Pages.Of(full, language));
        yield return ("scale-series-off-scale", Pages.Of(TestScales.Series("2", "below"), language));
        yield return ("scale-series-own", Pages.Of(own, language));
        yield return ("scale-guidance-begin", Pages.Of(TestScales.Full.GuideNow(), language));
        yield return ("scale-guidance-position", Pages.Of(Confidence.GuideNow(position), language));
        yield return ("scale-guidance-told", Pages.Of(TestScales.Halves.GuideNow(told, ScaleSequence.Brief), language));
        yield return ("scale-guidance-hard", Pages.Of(TestScales.Halves.GuideNow(ScaleReading.Of(ScaleAnswer.Below(-1m))), language));
        yield return ("scale-guidance-ten", Pages.Of(TestScales.Halves.GuideNow(TestScales.At(10m)), language));
        yield return (
            "scale-guidance-enough",
            Pages.Of(TestScales.Halves.GuideNow(TestScales.At(8m) with { WhatIsThere = told.WhatIsThere }), language));
        yield return ("scale-guidance-unanswered", Pages.Of(TestScales.Halves.GuideNow(ScaleReading.Of(ScaleAnswer.Unanswered)), language));
        yield return ("scale-spread", Pages.Of(ScaleSpread.Of(Group(8), new AnonymityPolicy { MinimumPeople = 3 }), language));
        yield return ("scale-spread-too-few", Pages.Of(ScaleSpread.Of(Group(2), AnonymityPolicy.Default), language));
    }

    private static ScaleSeries[] Group(int people) =>
    [
        .. Enumerable.Range(0, people).Select(static person => TestScales.Series(
            TestScales.Halves,
            new ScaleSeriesDetails { Owner = new Participant { Id = ParticipantId.Parse($"p{person}") } },
            $"{person + 1}.5")),
    ];
}
