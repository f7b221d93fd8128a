using Progressie.Catalog;
using Progressie.Journal;
using Progressie.Motivation;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Journal;

public sealed class JournalGuideTests
{
    private static readonly JournalEntry Full = new() { What = "x", WhyItMatters = "y", OwnContribution = "z" };

    [Fact]
    public void Suggest_EmptyJournal_InvitesToBegin()
    {
        string only = Assert.Single(Suggest(TestJournals.Begin(), 0));
        Assert.StartsWith("prompt.", only, StringComparison.Ordinal);
        Assert.EndsWith(" (next): journal.begin", only, StringComparison.Ordinal);
        Assert.Contains(PromptOf(TestJournals.Begin().Guide(Now(0)).Next[0].Key), JournalPrompts.For(PromptOccasion.Daily));
    }

    [Fact]
    public void Suggest_WrittenToday_HasNothingToAsk() => Assert.Empty(Suggest(Write(Full), 0));

    [Theory]
    [InlineData(1, "journal.write-today")]
    [InlineData(13, "journal.write-today")]
    [InlineData(14, "journal.pick-up")]
    [InlineData(27, "journal.pick-up")]
    public void Suggest_SomeTimeLater_InvitesWithoutAWordAboutIt(int days, string reason) =>
        Assert.EndsWith(" (next): " + reason, Assert.Single(Suggest(Write(Full), days)), StringComparison.Ordinal);

    [Fact]
    public void Suggest_AfterAWhile_AsksForSomethingSmall() =>
        Assert.Equal(["prompt.smallest (next): journal.pick-up"], Suggest(Write(Full), 20));

    [Fact]
    public void Suggest_EntryWithoutOwnContribution_AsksHowItWasDone()
    {
        ProgressJournal journal = Write(Full with { OwnContribution = null }, Full with { OwnContribution = null }, Full);
        Suggestion suggestion = journal.Guide(Now(0)).Next[0];
        Assert.Equal("prompt.own-contribution (next): journal.ask-how (entry=2)", suggestion.ToString());
        Assert.Equal(2, suggestion.Number);

        // What lies further back is left in peace, and so is what was corrected.
        Assert.DoesNotContain(
            "prompt.own-contribution (next): journal.ask-how (entry=1)",
            Suggest(Write(Full with { OwnContribution = null }, Full, Full, Full, Full, Full), 0));
        Assert.DoesNotContain(
            Suggest(journal.Correct(1, Full, null, TestJournals.By(Clock())).Correct(2, Full, null, TestJournals.By(Clock())), 0),
            static line => line.Contains("ask-how", StringComparison.Ordinal));
    }

    [Fact]
    public void Suggest_DidNotWorkYetWithoutAnIdea_AsksWhatToDoDifferently()
    {
        JournalEntry notYet = new() { What = "x", Kind = JournalEntryKind.DidNotWorkYet, WhyItMatters = "y" };
        Assert.Equal(["prompt.differently (next): journal.ask-differently (entry=1)"], Suggest(Write(notYet), 0));
        Assert.Empty(Suggest(Write(notYet with { Idea = "z" }), 0));
    }

    [Fact]
    public void Suggest_MostWithoutWhy_AsksWhyItMatters()
    {
        JournalEntry without = Full with { WhyItMatters = null };
        Assert.Contains("prompt.why-it-matters (next): journal.ask-why", Suggest(Write(without, Full, without, Full, without), 0));
        Assert.DoesNotContain("prompt.why-it-matters (next): journal.ask-why", Suggest(Write(without, Full, without), 0));
    }

    [Fact]
    public void Suggest_SeveralInAWeek_LooksBackOnIt()
    {
        ProgressJournal journal = Write(Full, Full, Full);
        Suggestion suggestion = journal.Guide(Now(6)).Next[^1];
        Assert.Equal("journal.look-back-on-week", suggestion.Reasons[0].ToString());
        Assert.Equal(PromptOccasion.Weekly, PromptOf(suggestion.Key).Occasion);
        Assert.DoesNotContain(Suggest(journal, 7), static line => line.EndsWith("look-back-on-week", StringComparison.Ordinal));
    }

    [Fact]
    public void Suggest_NewLevel_AsksWhatWasBroughtAlong()
    {
        ProgressJournal journal = TestJournals.Begin().MarkLevel("x", TestJournals.By(Clock()));
        Assert.Equal("prompt.new-level (next): journal.new-level", Suggest(journal, 27)[0]);
        Assert.DoesNotContain("prompt.new-level (next): journal.new-level", Suggest(journal, 28));
        Assert.Equal(2, Suggest(journal, 0).Length);
    }

    [Fact]
    public void Suggest_OlderEntries_LooksFurtherBack()
    {
        Suggestion suggestion = Write(Full).Guide(Now(28)).Next[^1];
        Assert.Equal("journal.look-back-far", suggestion.Reasons[0].ToString());
        Assert.Equal(PromptOccasion.LookingBack, PromptOf(suggestion.Key).Occasion);
    }

    [Fact]
    public void Suggest_Withdrawn_CountsAsNotThere() =>
        Assert.EndsWith(
            " (next): journal.begin", Assert.Single(Suggest(Write(Full).Withdraw(1, null, TestJournals.By(Clock())), 0)),
            StringComparison.Ordinal);

    [Fact]
    public void Suggest_AnyJournal_HasSentencesThatCanBeFilledIn() => Props.ForAll(
        Generate.Journal,
        static journal =>
        {
            foreach (Suggestion suggestion in journal.Guide(journal.StartedAt.AddDays(90)).Next)
            {
                Assert.Contains(PromptOf(suggestion.Key), JournalPrompts.All);
                Assert.True(suggestion.Number is not { } number || !journal.GetEntry(number).IsWithdrawn);
                Assert.NotEmpty(ProgressieTexts.BuiltIn.Show(suggestion.Reasons[0], LanguageTag.Dutch).Text);
            }
        },
        cases: 100);

    [Fact]
    public void Prompts_All_HaveAnOccasionAndKeysOfTheirOwn()
    {
        Assert.Equal(JournalPrompts.All.Count, JournalPrompts.All.Select(static prompt => prompt.Key).Distinct().Count());
        Assert.Equal(JournalPrompts.All, Enum.GetValues<PromptOccasion>().SelectMany(static occasion => JournalPrompts.For(occasion)));
        Assert.All(Enum.GetValues<PromptOccasion>(), static occasion => Assert.NotEmpty(JournalPrompts.For(occasion)));
        Assert.All(Enum.GetValues<InvisibilityMaker>(), static maker =>
            Assert.Contains(JournalPrompts.All, prompt => prompt.Counters == maker));
        Assert.All(
            JournalPrompts.All,
            static prompt =>
                Assert.EndsWith(
                    "?",
                    ProgressieTexts.BuiltIn.Show(prompt.Key, LanguageTag.Dutch).Text.Replace(
                        " Geef het een korte naam.", string.Empty, StringComparison.Ordinal),
                    StringComparison.Ordinal));
        Assert.Equal("prompt.went-forward", JournalPrompts.All[0].ToString());
        Assert.Throws<ArgumentOutOfRangeException>("occasion", static () => JournalPrompts.For((PromptOccasion)7));
    }

    private static ManualClock Clock() => TestJournals.Clock();

    private static DateTimeOffset Now(int days) => Clock().GetLocalNow().AddDays(days);

    private static ProgressJournal Write(params JournalEntry[] entries) =>
        entries.Aggregate(TestJournals.Begin(), static (journal, entry) => journal.Write(entry, TestJournals.By(Clock())));

    private static string[] Suggest(ProgressJournal journal, int days) =>
        [.. journal.Guide(Now(days)).All.Select(static suggestion => suggestion.ToString())];

    private static JournalPrompt PromptOf(StepId key) =>
        JournalPrompts.TryGet(key, out JournalPrompt? prompt) ? prompt : throw new ArgumentException("no question", nameof(key));
}
