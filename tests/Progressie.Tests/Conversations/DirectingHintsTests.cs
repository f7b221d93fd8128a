using Progressie.Conversations;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Conversations;

public sealed class DirectingHintsTests
{
    private static readonly DirectingPreparation Complete = DirectingPreparation.Create(new()
    {
        Language = LanguageTag.English,
        Irritation = "You never listen, you are lazy. Stop it.",
        Expectation = "Your hours are in the system every Friday.",
        Reason = "The pay depends on it.",
        FreePoints = ["when on Friday"],
    });

    [Fact]
    public void Look_CompletePreparation_SaysNothing() => AssertHints(Complete);

    [Fact]
    public void Look_NothingWritten_AsksForIt() => AssertHints(
        DirectingPreparation.Create(new()),
        "PRG5501 hint at /expectation: What do you need instead? Word it as behaviour or a result that you want to see.",
        "PRG5502 hint at /reason: Why does it matter? Knowing the reason, the other person can help find a way.",
        "PRG5506 hint at /freePoints: What can the other person decide for themselves?");

    [Fact]
    public void Look_AllAtOnce_GivesEveryHintOnceAndStaysValid()
    {
        DirectingPreparation preparation = DirectingPreparation.Create(
            new() { Language = LanguageTag.English, Expectation = "You never do it my way; you are too lazy, and never on time!" });
        AssertHints(
            preparation,
            "PRG5503 hint at /expectation: It says what should stop (‘never’): what would you like to see instead?",
            "PRG5504 hint at /expectation: ‘my way’ may prescribe the approach. Can the other person decide how, within what is fixed?",
            "PRG5505 hint at /expectation: ‘you are too’ may sound like a verdict on the person: what happened, and what do you need?",
            "PRG5502 hint at /reason: Why does it matter? Knowing the reason, the other person can help find a way.",
            "PRG5506 hint at /freePoints: What can the other person decide for themselves?");
        Assert.True(DirectingHints.Look(preparation).IsValid);
    }

    [Theory]
    [InlineData("nl", "Kom niet te laat.", "niet")]
    [InlineData("nl", "GEEN gezeur meer", "geen")]
    [InlineData("nl-BE", "Ik wil er niets meer over horen. Houd op!", "niets")]
    [InlineData("nl", "Kom op tijd. Wees niet te laat.", null)]
    [InlineData("nl", "Lever niet later dan vrijdag in.", null)]
    [InlineData("nl", "Hou het bij niet meer dan twee per dag.", null)]
    [InlineData("nl", "Een genietend, geniet, stopcontact en nietje.", null)]
    [InlineData("nl", "The hours are not in time.", null)]
    [InlineData("en", "Don't be late.", "don't")]
    [InlineData("en", "Don’t be late.", "don’t")]
    [InlineData("en-GB", "You cannot come in late", "cannot")]
    [InlineData("en", "NO shouting. Never.", "no")]
    [InlineData("en", "Be on time. Do not be late.", null)]
    [InlineData("en", "Send it no later than Friday.", null)]
    [InlineData("en", "Ask no more than two at a time.", null)]
    [InlineData("en", "Note the knots, notice, nonstop.", null)]
    [InlineData("en", "Kom niet te laat.", null)]
    public void Look_OnlyNegations_IsAHintUnlessASentenceSaysWhatShouldBe(string language, string expectation, string? found) =>
        AssertFound(IssueCode.OnlyNegations, language, expectation, found);

    [Theory]
    [InlineData("nl", "Doe het stap voor stap", "stap voor stap")]
    [InlineData("nl", "Je moet eerst bellen, precies zoals ik", "je moet eerst")]
    [InlineData("nl", "Deze manieren zijn fijn", null)]
    [InlineData("en", "Tell customers by using the template", "by using")]
    [InlineData("en", "Do it the way I do it.", "the way I")]
    [InlineData("en", "do it THE WAY I do it", "the way I")]
    [InlineData("en", "the way it goes", null)]
    public void Look_HowPrescribed_IsAHint(string language, string expectation, string? found) =>
        AssertFound(IssueCode.HowPrescribed, language, expectation, found);

    [Theory]
    [InlineData("nl", "Jouw houding moet anders.", "jouw houding")]
    [InlineData("nl", "Het is slordig, en lui.", "slordig")]
    [InlineData("nl", "Luister, luid en duidelijk.", null)]
    [InlineData("en", "You are always late.", "you are always")]
    [InlineData("en", "A careless, lazy job", "careless")]
    [InlineData("en", "You care less about it, and laze about", null)]
    public void Look_CriticismOfPerson_IsAHint(string language, string expectation, string? found) =>
        AssertFound(IssueCode.CriticismOfPerson, language, expectation, found);

    [Fact]
    public void Look_LanguageNotKnown_LooksInBothAndSaysEachThingOnce()
    {
        DirectingPreparation unknown = DirectingPreparation.Create(Complete.ToDraft() with { Language = null });
        Assert.Equal(
            "stop", Found(DirectingPreparation.Create(unknown.ToDraft() with { Expectation = "Stop ermee" }), IssueCode.OnlyNegations));
        Assert.Equal(
            "not",
            Found(DirectingPreparation.Create(unknown.ToDraft() with { Expectation = "I do not want it" }), IssueCode.OnlyNegations));
        Assert.Equal(
            "step by step",
            Found(DirectingPreparation.Create(unknown.ToDraft() with { Expectation = "Go step by step" }), IssueCode.HowPrescribed));
        Assert.Single(DirectingHints.Look(DirectingPreparation.Create(unknown.ToDraft() with { Expectation = "Stop!" })).Issues);
    }

    [Fact]
    public void Look_AnotherLanguage_LooksAtNoWords()
    {
        DirectingPreparation french = DirectingPreparation.Create(
            Complete.ToDraft() with { Language = LanguageTag.Parse("fr-BE"), Expectation = "No, stop, never! Nooit." });
        AssertHints(french);
        AssertHints(
            DirectingPreparation.Create(french.ToDraft() with { Reason = null }),
            "PRG5502 hint at /reason: Why does it matter? Knowing the reason, the other person can help find a way.");
    }

    [Fact]
    public void Look_Irritation_IsNeverLookedAt()
    {
        foreach (string? language in (string?[])["nl", "en", null])
        {
            DirectingPreparation preparation = DirectingPreparation.Create(
                Complete.ToDraft() with
                {
                    Language = language is null ? null : LanguageTag.Parse(language),
                    Expectation = "Uren in Friday",
                    Irritation = "Stop! You never, jij altijd, my way, niet.",
                });
            AssertHints(preparation);
            Assert.Equal(
                DirectingHints.Look(preparation),
                DirectingHints.Look(DirectingPreparation.Create(preparation.ToDraft() with { Irritation = null })));
        }
    }

    /// <summary>Whatever is written: hints, each once, and never an error.</summary>
    [Fact]
    public void Look_AnyText_GivesHintsOnly() => Props.ForAll(
        FsCheck.Fluent.Arb.From(Generate.Text),
        static text =>
        {
            foreach (LanguageTag? language in (LanguageTag?[])[null, LanguageTag.Dutch, LanguageTag.English])
            {
                ValidationReport report =
                    DirectingHints.Look(DirectingPreparation.Create(new() { Language = language, Expectation = text, Reason = text }));
                Assert.True(report.IsValid);
                Assert.All(report.Issues, static issue => Assert.Equal(IssueSeverity.Hint, issue.Severity));
                Assert.Equal(report.Issues.Count, report.Issues.Select(static issue => issue.Code).Distinct().Count());
            }
        });

    [Fact]
    public void Look_Null_Throws() =>
        Assert.Equal("preparation", Assert.Throws<ArgumentNullException>(() => DirectingHints.Look(null!)).ParamName);

    private static void AssertHints(DirectingPreparation preparation, params string[] expected)
    {
        ValidationReport report = DirectingHints.Look(preparation);
        CoreModels.AssertIssues(report, expected);
        Assert.True(report.IsValid);
        Assert.Equal("directing-preparation", report.Document);
    }

    private static void AssertFound(IssueCode code, string language, string expectation, string? found) =>
        Assert.Equal(
            found,
            Found(
                DirectingPreparation.Create(Complete.ToDraft() with { Language = LanguageTag.Parse(language), Expectation = expectation }),
                code));

    private static string? Found(DirectingPreparation preparation, IssueCode code) =>
        DirectingHints.Look(preparation).Issues.SingleOrDefault(issue => issue.Code == code)?.Arguments["found"];
}
