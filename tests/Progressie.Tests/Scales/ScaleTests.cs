using Progressie.Catalog;
using Progressie.Scales;
using Progressie.Tests.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Scales;

public sealed class ScaleTests
{
    private static readonly ScaleDraft Draft = TestScales.HalvesDraft;

    [Fact]
    public void Success_FewWords_IsTheFirstVersion()
    {
        Scale scale = Scale.Success("handovers", "Overdrachten", "De ander kan verder", "Nog niets");
        Assert.Equal("handovers", scale.Id.ToString());
        Assert.Equal(1, scale.Version.Number);
        Assert.Equal(ScaleKind.Success, scale.Kind);
        Assert.Equal(ScaleGrain.Half, scale.Grain);
        Assert.Equal([ScalePerspective.Own], scale.Perspectives);
        Assert.Null(scale.GoodEnough);
        Assert.Null(scale.TimeFrame);
        Assert.Null(scale.Language);
        Assert.True(scale.Extensions.IsEmpty);
        Assert.Equal("scale 'handovers' version 1", scale.ToString());
        Assert.Equal("draft of scale 'handovers' version 1", scale.ToDraft().ToString());
    }

    [Fact]
    public void Create_EveryMember_IsKept()
    {
        Scale scale = TestScales.Full;
        Assert.Equal(3, scale.Version.Number);
        Assert.Equal(ScaleKind.Confidence, scale.Kind);
        Assert.Equal("Overdrachten", scale.Topic);
        Assert.Equal("deze week", scale.TimeFrame);
        Assert.Equal("De ander kan meteen verder", scale.Ten);
        Assert.Equal("De ander begint opnieuw", scale.Zero);
        Assert.Equal("7.3", scale.GoodEnough.ToString());
        Assert.Equal(["own", "colleague", "manager"], scale.Perspectives.Select(static perspective => perspective.ToString()));
        Assert.Equal("nl-BE", scale.Language.ToString());
        Assert.True(scale.Extensions.TryGet("host", out _));
        Assert.Same(scale.Perspectives, scale.Perspectives);
    }

    [Fact]
    public void Equality_IsOfContentAndExtensions()
    {
        Scale same = Scale.Create(
            Draft with { OtherPerspectives = [new ScalePerspective { Id = PerspectiveId.Parse("colleague"), Words = "mijn collega" }] });
        Assert.True(TestScales.Halves == same);
        Assert.False(TestScales.Halves != same);
        Assert.Equal(TestScales.Halves.GetHashCode(), same.GetHashCode());
        Assert.True(TestScales.Halves.Equals((object)same));
        Assert.False(TestScales.Halves.Equals((object)"x"));
        Assert.True((Scale?)null == null);
        Assert.False(TestScales.Halves == null);
        Assert.False((Scale?)null == TestScales.Halves);
        Scale[] others =
        [
            Scale.Create(Draft with { Version = DefinitionVersion.FromNumber(2) }),
            Scale.Create(Draft with { Ten = "anders" }),
            Scale.Create(Draft with { OtherPerspectives = [] }),
            Scale.Create(Draft with { Extensions = HostExtensions.Empty.With("a", "1") }),
        ];
        Assert.All(others, static other => Assert.NotEqual(TestScales.Halves, other));
    }

    [Fact]
    public void Next_AChange_IsTheNextVersion()
    {
        Scale next = TestScales.Halves.Next(static draft => draft with { Ten = "Nog beter" });
        Assert.Equal(2, next.Version.Number);
        Assert.Equal("Nog beter", next.Ten);
        Assert.Equal("Overdrachten", next.Topic);
        Assert.Throws<ArgumentNullException>(() => TestScales.Halves.Next(null!));
        Assert.Throws<ArgumentNullException>(() => TestScales.Halves.Next(static _ => null!));
        Assert.Throws<ProgressieDataException>(() => TestScales.Halves.Next(static draft => draft with { Ten = draft.Zero }));
    }

    [Theory]
    [InlineData(ScaleGrain.Half, "6", true)]
    [InlineData(ScaleGrain.Half, "6.5", true)]
    [InlineData(ScaleGrain.Half, "6.4", false)]
    [InlineData(ScaleGrain.Whole, "6", true)]
    [InlineData(ScaleGrain.Whole, "6.5", false)]
    [InlineData(ScaleGrain.Tenth, "6.4", true)]
    public void Has_APosition_FollowsTheGrain(ScaleGrain grain, string position, bool has) =>
        Assert.Equal(has, Scale.Create(Draft with { Grain = grain }).Has(ScalePosition.Parse(position)));

    [Fact]
    public void Has_NoPosition_IsFalse() => Assert.False(TestScales.Tenths.Has(default));

    [Fact]
    public void Draft_WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => Draft with { Topic = null! });
        Assert.Throws<ArgumentNullException>(static () => Draft with { Ten = null! });
        Assert.Throws<ArgumentNullException>(static () => Draft with { Zero = null! });
        Assert.Throws<ArgumentOutOfRangeException>(static () => Draft with { Kind = (ScaleKind)4 });
        Assert.Throws<ArgumentOutOfRangeException>(static () => Draft with { Grain = (ScaleGrain)3 });
        Assert.Throws<ArgumentException>(static () => Draft with { GoodEnough = default(ScalePosition) });
        Assert.Throws<ArgumentException>(static () => Draft with { OtherPerspectives = [null!] });
        Assert.Throws<ArgumentException>(static () => Draft with { Language = default(LanguageTag) });
        Assert.Throws<ArgumentNullException>(static () => Draft with { Extensions = null! });
        Assert.Throws<ArgumentException>(static () => new ScalePerspective { Id = default });
        Assert.Throws<ArgumentNullException>(static () => ScaleLinter.Lint(null!));
        Assert.Throws<ArgumentNullException>(static () => Scale.TryCreate(null!));
        Assert.Throws<ProgressieDataException>(static () => Scale.Success("A b", "x", "y", "z"));
        Assert.Throws<ArgumentNullException>(static () => Scale.TrySuccess(null!, "x", "y", "z"));
    }

    [Fact]
    public void TryCreate_TextsThatCannotBeKept_AreReportedAllAtOnce() => Assert.Equal(
        "PRG1002 error at /topic: The text is empty, or nothing in it shows: expected words, or no member at all.\n"
        + "PRG1002 error at /timeFrame: The text is empty, or nothing in it shows: expected words, or no member at all.\n"
        + "PRG1004 error at /ten: The text holds the control character U+000B at position 1: only visible characters, spaces, tabs and "
        + "line ends are allowed.\n"
        + "PRG1003 error at /zero: Characters in the text: 20001; the limit is 20000.\n"
        + "PRG1002 error at /otherPerspectives/0/words: The text is empty, or nothing in it shows: expected words, or no member at all.",
        Lint(Draft with
        {
            Topic = string.Empty,
            TimeFrame = " ",
            Ten = "a\vb",
            Zero = new string('x', 20_001),
            OtherPerspectives = [new ScalePerspective { Id = PerspectiveId.Parse("colleague"), Words = "\t" }],
        }));

    [Fact]
    public void TrySuccess_AnIdThatIsNone_IsReportedTogetherWithTheTexts()
    {
        const string Id =
            "PRG1001 error at /id: ‘A b’ is not allowed here: expected 1 to 64 of a-z, 0-9, ‘.’ and ‘-’, beginning with a letter or digit.";
        Assert.Equal(
            $"{Id}\nPRG1002 error at /zero: The text is empty, or nothing in it shows: expected words, or no member at all.",
            Documents.Lines(Scale.TrySuccess("A b", "x", "y", " ").Report));
        Assert.Equal(
            $"{Id}\nPRG1002 error at /topic: The text is empty, or nothing in it shows: expected words, or no member at all.",
            Documents.Lines(ScaleForms.TryMotivation("A b", " ", LanguageTag.Dutch).Report));
        Assert.Equal(Scale.Success("a", "x", "y", "z"), Scale.TrySuccess("a", "x", "y", "z").Value);
        Assert.Equal(ScaleForms.Motivation("a", "x", LanguageTag.Dutch), ScaleForms.TryMotivation("a", "x", LanguageTag.Dutch).Value);
        Assert.Equal(ScaleForms.Confidence("a", "x", LanguageTag.Dutch), ScaleForms.TryConfidence("a", "x", LanguageTag.Dutch).Value);
        Assert.Equal(ScaleForms.Independence("a", "x", LanguageTag.Dutch), ScaleForms.TryIndependence("a", "x", LanguageTag.Dutch).Value);
    }

    [Fact]
    public void Lint_ASoundDraft_HasNothingToSay() => Assert.Equal(string.Empty, Lint(Draft));

    [Fact]
    public void Lint_NoIdentity_IsReported() => Assert.Equal(
        "PRG1010 error at /id: The definition has no id: expected 1 to 64 of a-z, 0-9, ‘.’ and ‘-’, beginning with a letter or digit.\n"
        + "PRG1011 error at /version: The definition has no version: expected a whole number from 1.",
        Lint(Draft with { Id = default, Version = default }));

    [Theory]
    [InlineData("Alles loopt", "Alles loopt")]
    [InlineData("Alles loopt ", " alles LOOPT")]
    public void Lint_TheSameWordsAtBothEnds_IsReported(string ten, string zero) => Assert.Equal(
        "PRG2101 error at /zero: 10 and 0 have the same words. 10 is the desired situation; 0 means that nothing of it is there yet.",
        Lint(Draft with { Ten = ten, Zero = zero }));

    [Theory]
    [InlineData(null, "Alles gaat altijd goed", "altijd")]
    [InlineData("nl", "De IDEALE overdracht", "ideale")]
    [InlineData("nl-BE", "Perfect, en nooit te laat", "perfect")]
    [InlineData("en", "It always works", "always")]
    [InlineData(null, "The ideal week, altijd", "altijd")]
    [InlineData("en", "De ideale overdracht", null)]
    [InlineData("fr", "Toujours perfect", null)]
    [InlineData(null, "Idealisten en perfectionisten", null)]
    public void Lint_TenAsPerfection_IsAHint(string? language, string ten, string? found) => Assert.Equal(
        found is null
            ? string.Empty
            : $"PRG2102 hint at /ten: 10 says ‘{found}’, which sounds like perfection. 10 is how the person wants it; that can be quite "
                + $"ordinary.",
        Lint(Draft with { Ten = ten, Language = language is null ? null : LanguageTag.Parse(language) }));

    [Theory]
    [InlineData(null, "Het slechtste ooit", "slechtste")]
    [InlineData("nl", "De ergste week", "ergste")]
    [InlineData("en", "The worst week", "worst")]
    [InlineData("en", "Het slechtste ooit", null)]
    [InlineData(null, "Nog niets ervan", null)]
    public void Lint_ZeroAsTheWorst_IsAHint(string? language, string zero, string? found) => Assert.Equal(
        found is null
            ? string.Empty
            : $"PRG2103 hint at /zero: 0 says ‘{found}’, which sounds like the worst there is. 0 is that nothing of 10 is there yet.",
        Lint(Draft with { Zero = zero, Language = language is null ? null : LanguageTag.Parse(language) }));

    [Fact]
    public void Lint_GoodEnoughAtZero_IsReported() => Assert.Equal(
        "PRG2104 error at /goodEnough: 0 is given as good enough: then there is nothing to ask. Expected a position above 0.",
        Lint(Draft with { GoodEnough = ScalePosition.Zero }));

    [Theory]
    [InlineData(ScaleGrain.Half, "7.3", "0.5")]
    [InlineData(ScaleGrain.Whole, "7.5", "1")]
    public void Lint_GoodEnoughOffTheGrain_IsReported(ScaleGrain grain, string position, string step) => Assert.Equal(
        $"PRG2203 error at /goodEnough: {position} is between the steps of this scale: expected a multiple of {step}.",
        Lint(Draft with { Grain = grain, GoodEnough = ScalePosition.Parse(position) }));

    [Fact]
    public void Lint_PerspectiveTwice_IsReported() => Assert.Equal(
        "PRG2105 error at /otherPerspectives/1/id: There is another perspective ‘colleague’: every perspective in a scale has an id of "
            + "its own.",
        Lint(Draft with { OtherPerspectives = [.. Draft.OtherPerspectives, .. Draft.OtherPerspectives] }));

    [Fact]
    public void Lint_OwnGivenToSomebodyElse_IsReported() => Assert.Equal(
        "PRG2106 error at /otherPerspectives/0/id: The id ‘own’ is for the person’s own view, which every scale has: give the view of "
            + "somebody else another id.",
        Lint(Draft with { OtherPerspectives = [ScalePerspective.Own] }));

    [Fact]
    public void TryCreate_Hints_StillGiveAScale()
    {
        Validated<Scale> scale = Scale.TryCreate(Draft with { Ten = "Altijd goed" });
        Assert.True(scale.IsValid);
        Assert.Equal(IssueSeverity.Hint, Assert.Single(scale.Report.Issues).Severity);
        Assert.Equal("scale", scale.Report.Document);
    }

    [Fact]
    public void Forms_InBothLanguages_HaveTheirOwnWords()
    {
        Scale motivation = ScaleForms.Motivation("m", "Overdrachten", LanguageTag.Dutch);
        Assert.Equal(ScaleKind.Motivation, motivation.Kind);
        Assert.Equal("Ik heb er veel voor over", motivation.Ten);
        Assert.Equal("Ik heb er niets voor over", motivation.Zero);
        Assert.Equal(LanguageTag.Dutch, motivation.Language);
        Scale confidence = ScaleForms.Confidence("c", "Handovers", LanguageTag.English);
        Assert.Equal(ScaleKind.Confidence, confidence.Kind);
        Assert.Equal("I am sure that I can get there", confidence.Ten);
        Assert.Equal("I have no confidence in it at all", confidence.Zero);
        Scale independence = ScaleForms.Independence("i", "Handovers", LanguageTag.Parse("fr"));
        Assert.Equal(ScaleKind.Independence, independence.Kind);
        Assert.Equal(LanguageTag.English, independence.Language);
        Assert.Equal("I know how to go on by myself and need no outside help now", independence.Ten);
        Assert.Equal("I have no idea how to go on alone", independence.Zero);
    }

    [Fact]
    public void Forms_WordsOfTheHost_AreUsed()
    {
        ProgressieTexts texts = ProgressieTexts.BuiltIn.Override(
            TextKey.Parse("scale.motivation-ten"), LocalizedText.Of(nl: "Ik ga ervoor", en: "Count me in"));
        Assert.Equal("Ik ga ervoor", ScaleForms.Motivation("m", "Overdrachten", LanguageTag.Dutch, texts).Ten);
    }

    [Fact]
    public void Forms_AsTheyAre_HaveNothingToHint() => Assert.All(
        from language in (LanguageTag[])[LanguageTag.Dutch, LanguageTag.English]
        from make in (Func<string, string, LanguageTag, ProgressieTexts?, Scale>[])[
            ScaleForms.Motivation, ScaleForms.Confidence, ScaleForms.Independence]
        select make("x", "x", language, null),
        static scale => Assert.Equal(string.Empty, Lint(scale.ToDraft())));

    private static string Lint(ScaleDraft draft)
    {
        ValidationReport report = ScaleLinter.Lint(draft);
        Assert.Equal(report.IsValid, Scale.TryCreate(draft).IsValid);
        return Documents.Lines(report);
    }
}
