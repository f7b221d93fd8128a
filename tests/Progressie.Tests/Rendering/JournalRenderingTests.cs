using Progressie.Catalog;
using Progressie.Journal;
using Progressie.Motivation;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

public sealed class JournalRenderingTests
{
    private static readonly ProgressiePages Pages = new(ProgressieTexts.BuiltIn);
    private static readonly DateOnly Today = new(2026, 11, 3);

    public static TheoryData<string> Languages => ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfAJournal_GivesTheGoldenText(string tag) => RenderedPages.AssertGolden(All, tag);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfAJournal_HoldsNoPlaceholderAndNoLooseSpace(string tag) =>
        RenderedPages.AssertTidy(All(LanguageTag.Parse(tag)));

    [Fact]
    public void Render_AnyCulture_GivesTheSameText() => RenderedPages.AssertSameInAnyCulture(static () => All(LanguageTag.Dutch));

    [Fact]
    public void Journal_WordsThatPlayTricks_AreMadeVisible()
    {
        ProgressJournal journal =
            TestJournals.Begin().Write(new JournalEntry { What = "regel 1\r\nregel 2\ttab", WhatWorked = ["a\nb"] }, TestJournals.By());
        Assert.Equal(
            "Dagboek van Noor\n================\n1. 2025-11-03: regel 1\n   regel 2 tab\n   wat werkte: a\n     b\n",
            Pages.Of(journal, LanguageTag.Dutch).ToText());
    }

    [Fact]
    public void Journal_ForSomebodyElse_HoldsNothingThatIsNotShared()
    {
        ProgressJournal journal = TestJournals.Begin()
            .Write("geheim", TestJournals.By())
            .MarkLevel("geheim", TestJournals.By())
            .Write("gedeeld", TestJournals.By())
            .Share(3, "kade", TestJournals.By());
        Assert.Equal(
            "Wat Noor met je deelt\n=====================\n1. 2025-11-03: gedeeld\n",
            Pages.Of(journal.ViewFor("kade"), LanguageTag.Dutch).ToText());
        Assert.Equal(
            "Wat Noor met je deelt\n=====================\nEr is niets om te zien.\n",
            Pages.Of(journal.Withdraw(4, null, TestJournals.By()).ViewFor("kade"), LanguageTag.Dutch).ToText());
    }

    [Fact]
    public void Render_Nothing_SaysSo()
    {
        ProgressJournal journal = TestJournals.Begin();
        Assert.Equal("Dagboek van Noor\n================\nEr staat nog niets in.\n", Pages.Of(journal, LanguageTag.Dutch).ToText());
        Assert.Equal(
            "Then and now\n============\nThere is nothing to put side by side yet.\n",
            Pages.Of(journal.ThenAndNow, LanguageTag.English).ToText());
        Assert.Equal(
            "Wat bij jou blijft werken\n=========================\nEr is nog niets twee keer genoemd.\n",
            Pages.Of(journal.WhatKeepsWorking, LanguageTag.Dutch).ToText());
        Assert.Equal(
            "Weet je nog?\n============\nEr is nog niets van langer geleden.\n",
            Pages.Of(journal.Resurface(Today), LanguageTag.Dutch).ToText());
        Assert.Equal(
            "Om over te schrijven\n====================\nNu geen vraag. Schrijven kan altijd.\n",
            Pages.Prompts(
                journal
                    .Write(
                        new JournalEntry { What = "x", WhyItMatters = "y", OwnContribution = "z" }, TestJournals.By(TestJournals.Clock()))
                    .Guide(TestJournals.Clock().GetLocalNow()),
                LanguageTag.Dutch).ToText());
    }

    [Fact]
    public void Of_NoLanguage_IsRefused() => Assert.Throws<ArgumentException>(static () => Pages.Of(InvisibilityMakers.All, default));

    internal static IEnumerable<(string Name, Page Page)> All(LanguageTag language)
    {
        ProgressJournal journal = TestJournals.Noor;
        ManualClock clock = ManualClock.At("2026-11-03T20:00:00+01:00");
        ProgressJournal more = journal
            .Write(
                new JournalEntry { What = "x", Kind = JournalEntryKind.DidNotWorkYet, WhatWorked = ["Samen", "bellen"] },
                TestJournals.By(clock))
            .Write(new JournalEntry { What = "y", WhatWorked = ["bellen"] }, TestJournals.By(clock))
            .Write(new JournalEntry { What = "z" }, TestJournals.By(clock))
            .Write(new JournalEntry { What = "a" }, TestJournals.By(clock))
            .MarkLevel("b", TestJournals.By(clock));
        yield return ("journal", Pages.Of(journal, language));
        yield return ("journal-view", Pages.Of(journal.ViewFor("samira"), language));
        yield return ("journal-view-owner", Pages.Of(journal.ViewFor("noor"), language));
        yield return ("journal-what-keeps-working", Pages.Of(more.WhatKeepsWorking, language));
        yield return ("journal-then-and-now", Pages.Of(more.ThenAndNow, language));
        yield return ("journal-resurfaced", Pages.Of(journal.Resurface(Today, 4), language));
        yield return ("journal-prompts", Pages.Prompts(more.Guide(clock.GetLocalNow()), language));
        yield return ("invisibility-makers", Pages.Of(InvisibilityMakers.All, language));
    }
}
