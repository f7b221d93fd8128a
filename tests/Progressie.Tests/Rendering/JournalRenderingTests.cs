using Progressie.Catalog;
using Progressie.Journal;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Rendering;

public sealed class JournalRenderingTests
{
    private static readonly PlainTextRenderer Renderer = new(ProgressieTexts.BuiltIn);
    private static readonly DateOnly Today = new(2026, 11, 3);

    public static TheoryData<string> Languages => ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfAJournal_GivesTheGoldenText(string tag)
    {
        foreach ((string name, string text) in RenderAll(LanguageTag.Parse(tag)))
        {
            Golden.Check(Path.Combine("text", $"{name}.{tag}.txt"), text);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EachPartOfAJournal_HoldsNoPlaceholderAndNoLooseSpace(string tag) => Assert.All(
        RenderAll(LanguageTag.Parse(tag)),
        static result =>
        {
            Assert.EndsWith("\n", result.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", result.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", result.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("{", result.Text, StringComparison.Ordinal);
            Assert.All(result.Text.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
        });

    [Fact]
    public void Render_AnyCulture_GivesTheSameText()
    {
        (string, string)[] expected = [.. RenderAll(LanguageTag.Dutch)];
        foreach (string culture in (string[])["", "nl-NL", "tr-TR", "ar-SA", "fa-IR", "th-TH"])
        {
            CultureUnderTest.In(culture, () => Assert.Equal(expected, RenderAll(LanguageTag.Dutch)));
        }
    }

    [Fact]
    public void Journal_WordsThatPlayTricks_AreMadeVisible()
    {
        ProgressJournal journal = TestJournals.Begin().Write(new JournalEntry { What = "regel 1\r\nregel 2\ttab", WhatWorked = ["a\nb"] }, TestJournals.By());
        Assert.Equal(
            "Dagboek van Noor\n================\n1. 2025-11-03: regel 1\n   regel 2\\u0009tab\n   wat werkte: a\n     b\n",
            Renderer.Journal(journal, LanguageTag.Dutch));
    }

    [Fact]
    public void Journal_ForSomebodyElse_HoldsNothingThatIsNotShared()
    {
        ProgressJournal journal = TestJournals.Begin().Write("geheim", TestJournals.By()).MarkLevel("geheim", TestJournals.By()).Write("gedeeld", TestJournals.By()).Share(3, "kade", TestJournals.By());
        Assert.Equal(
            "Wat Noor met je deelt\n=====================\n1. 2025-11-03: gedeeld\n",
            Renderer.Journal(journal.ViewFor("kade"), LanguageTag.Dutch));
        Assert.Equal(
            "Wat Noor met je deelt\n=====================\nEr is niets om te zien.\n",
            Renderer.Journal(journal.ViewFor("lise"), LanguageTag.Dutch));
    }

    [Fact]
    public void Render_Nothing_SaysSo()
    {
        ProgressJournal journal = TestJournals.Begin();
        Assert.Equal("Dagboek van Noor\n================\nEr staat nog niets in.\n", Renderer.Journal(journal, LanguageTag.Dutch));
        Assert.Equal("Then and now\n============\nThere is nothing to put side by side yet.\n", Renderer.ThenAndNow([], LanguageTag.English));
        Assert.Equal("Wat bij jou blijft werken\n=========================\nNog niets is twee keer genoemd.\n", Renderer.WhatKeepsWorking([], LanguageTag.Dutch));
        Assert.Equal("Weet je nog?\n============\nEr is nog niets van langer geleden.\n", Renderer.Resurfaced([], LanguageTag.Dutch));
        Assert.Equal("Om over te schrijven\n====================\nNu geen vraag. Schrijven kan altijd.\n", Renderer.JournalPrompts(journal.Write(new JournalEntry { What = "x", WhyItMatters = "y", OwnContribution = "z" }, TestJournals.By(TestJournals.Clock())).Guide(TestJournals.Clock().GetLocalNow()), LanguageTag.Dutch));
    }

    [Fact]
    public void Render_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("journal", static () => Renderer.Journal((ProgressJournal)null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("view", static () => Renderer.Journal((JournalView)null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("strategies", static () => Renderer.WhatKeepsWorking(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("pairs", static () => Renderer.ThenAndNow(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("entries", static () => Renderer.Resurfaced(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentNullException>("guidance", static () => Renderer.JournalPrompts(null!, LanguageTag.Dutch));
        Assert.Throws<ArgumentException>(static () => Renderer.InvisibilityMakers(default));
    }

    private static IEnumerable<(string Name, string Text)> RenderAll(LanguageTag language)
    {
        ProgressJournal journal = TestJournals.Noor;
        ManualClock clock = ManualClock.At("2026-11-03T20:00:00+01:00");
        ProgressJournal more = journal
            .Write(new JournalEntry { What = "x", Kind = JournalEntryKind.DidNotWorkYet, WhatWorked = ["Samen", "bellen"] }, TestJournals.By(clock))
            .Write(new JournalEntry { What = "y", WhatWorked = ["bellen"] }, TestJournals.By(clock))
            .Write(new JournalEntry { What = "z" }, TestJournals.By(clock))
            .Write(new JournalEntry { What = "a" }, TestJournals.By(clock))
            .MarkLevel("b", TestJournals.By(clock));
        yield return ("journal", Renderer.Journal(journal, language));
        yield return ("journal-view", Renderer.Journal(journal.ViewFor("samira"), language));
        yield return ("journal-view-owner", Renderer.Journal(journal.ViewFor("noor"), language));
        yield return ("journal-what-keeps-working", Renderer.WhatKeepsWorking(more.WhatKeepsWorking, language));
        yield return ("journal-then-and-now", Renderer.ThenAndNow(more.ThenAndNow, language));
        yield return ("journal-resurfaced", Renderer.Resurfaced(journal.Resurface(Today, 4), language));
        yield return ("journal-prompts", Renderer.JournalPrompts(more.Guide(clock.GetLocalNow()), language));
        yield return ("invisibility-makers", Renderer.InvisibilityMakers(language));
    }
}
