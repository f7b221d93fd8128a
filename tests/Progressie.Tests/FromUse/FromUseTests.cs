using System.Globalization;
using System.Text.RegularExpressions;
using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.FromUse;

/// <summary>Documents in which something went wrong in use, with what is right.</summary>
public sealed partial class FromUseTests
{
    [GeneratedRegex("#(?<sign>[a-z]+|[0-9]+);", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Entity { get; }

    [Fact]
    public void Journal_WithAnEntryOfATabletThatSays2062_GoesOn()
    {
        ProgressJournal journal = Read<ProgressJournal>("J01-journal-locked-by-2062.json");
        Writer noor = Writer.Of("noor", ManualClock.At("2026-03-03T09:00:00+01:00"));
        Validated<ProgressJournal> next = journal.TryWrite("De lijst hangt.", noor);
        Assert.Equal(IssueCode.RecordedEarlier, Assert.Single(next.Report.Issues).Code);
        Assert.Empty(next.Value.TryWrite("Iedereen vult hem in.", noor).Report.Issues);

        ProgressJournal right =
            next.Value.Correct(2, journal.GetEntry(2).Entry, "de klok liep niet goed", noor.On(new DateOnly(2026, 3, 2)));
        Assert.Equal([1, 2, 3], right.ViewFor("noor").Entries.Select(static entry => entry.Number));
        Assert.Equal([1, 3, 2], next.Value.ViewFor("noor").Entries.Select(static entry => entry.Number));
    }

    [Fact]
    public void Series_WithAReadingFilledInLater_IsWhereItWasSaidToBe()
    {
        ScaleProgress progress = Read<ScaleSeries>("S01-late-reading.json").Progress();
        Assert.Equal([3m, 4m, 6m], progress.Line.Select(static point => point.Position!.Value.Value));
        Assert.Equal(6m, progress.Covered);
        Assert.Equal(2m, progress.SincePrevious!.Points);
        Assert.Equal(3m, progress.SinceFirst!.Points);
    }

    [Fact]
    public void Series_OnWhichItWasSaidLaterWhatIsGoodEnough_KeepsItsLine()
    {
        ScaleProgress progress = Read<ScaleSeries>("S03-good-enough-later.json").Progress();
        Assert.Equal([ScaleGap.None, ScaleGap.None, ScaleGap.None], progress.Line.Select(static point => point.Gap));
        Assert.Equal(1m, progress.SincePrevious!.Points);
        Assert.Equal(4m, progress.SinceFirst!.Points);
        Assert.True(progress.IsGoodEnough);
    }

    [Fact]
    public void Series_WithWordsPutBackOrThatMeanTheSame_KeepsItsLine()
    {
        ScaleSeries series = TestScales.Series("4");
        ScaleSeries spelled = series.Reword(static draft => draft with { Ten = draft.Ten + "." }, TestScales.Someone);
        Assert.Equal(2m, spelled.Record(6m, TestScales.Someone).Progress().SincePrevious!.Points);

        string ten = series.Scale.Ten;
        ScaleSeries other = series.Revise(static draft => draft with { Ten = "iets heel anders" }, TestScales.Someone);
        Assert.Null(other.Record(6m, TestScales.Someone).Progress().SincePrevious);
        ScaleSeries back = other.Revise(draft => draft with { Ten = ten }, TestScales.Someone);
        Assert.Equal(2m, back.Record(6m, TestScales.Someone).Progress().SincePrevious!.Points);

        // Who takes the other words back goes on with those before, and what was told on them stays by itself.
        ScaleSeries taken = other.Record(9m, TestScales.Someone).Withdraw(2, null, TestScales.Someone).Record(6m, TestScales.Someone);
        Assert.Equal(series.Scale, taken.Scale);
        Assert.Equal(2m, taken.Progress().SinceFirst!.Points);
        Assert.Equal(3, taken.Progress().Line.Count);
    }

    [Fact]
    public void Words_TakenOffABoardAndErased_AreNowhere()
    {
        CircleBoard board = Read<CircleBoard>("B01-taken-off.json");
        Assert.Contains("Bram", ProgressieJson.Write(board.Compact()), StringComparison.Ordinal);

        Writer writer = Writer.Of("ravi", ManualClock.At("2026-03-03T09:00:00+01:00")).OnDevice("s");
        CircleBoard erased = board.Erase("1@s", writer);
        CircleNote note = Assert.Single(erased.TakenOff);
        Assert.True(FreeText.IsErased(note.Text));
        Assert.Null(note.Author);
        foreach (CircleBoard one in (CircleBoard[])[erased, erased.Compact(), board.Merge(erased).Board, erased.Merge(board).Board])
        {
            Assert.DoesNotContain(Reachable.From(one).Texts, static text => text.Contains("Bram", StringComparison.Ordinal));
            Assert.DoesNotContain("Bram", ProgressieJson.Write(one), StringComparison.Ordinal);
            Assert.Equal(erased, one);
        }
    }

    [Fact]
    public void Strategy_SentTwice_IsNoneThatKeepsWorking()
    {
        JournalEntry entry = new() { What = "Goed overleg.", WhatWorked = ["briefje vooraf"] };
        ManualClock clock = TestJournals.Clock();
        ProgressJournal journal = TestJournals.Begin().Write(entry, TestJournals.By(clock).WithId("r-1"));
        clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Same(journal, journal.Write(entry, TestJournals.By(clock).WithId("r-1")));
        Assert.Empty(journal.WhatKeepsWorking);
        Assert.Single(journal.Write(entry, TestJournals.By(clock).WithId("r-2")).WhatKeepsWorking);
    }

    [Theory]
    [InlineData("J08-sent-twice.json", "/events/1")]
    [InlineData("S02-sent-twice.json", "/events/2")]
    public void WhatWasSentTwiceWithoutAnId_IsTold(string file, string path)
    {
        string json = Json(file);
        ValidationReport report = file[0] == 'J'
            ? ProgressieJson.Read<ProgressJournal>(json).Report
            : ProgressieJson.Read<ScaleSeries>(json).Report;
        ValidationIssue issue = Assert.Single(report.Issues);
        Assert.Equal((IssueCode.SaidTwice, path, IssueSeverity.Warning), (issue.Code, issue.Path, issue.Severity));
    }

    [Fact]
    public void WhatWasSentTwice_IsWithdrawn_AndCountsOnce()
    {
        ProgressJournal journal = Read<ProgressJournal>("J08-sent-twice.json");
        Writer noor = Writer.Of("noor", ManualClock.At("2026-03-20T09:00:00+01:00"));
        Assert.Empty(journal.Withdraw(2, null, noor).WhatKeepsWorking);

        ScaleSeries series = Read<ScaleSeries>("S02-sent-twice.json");
        Writer idris = Writer.Of("idris", ManualClock.At("2026-03-20T09:00:00+01:00"));
        Assert.Equal(3m, series.Withdraw(3, null, idris).Progress().SincePrevious!.Points);
    }

    [Fact]
    public void Turn_OfWhoNeverSpoke_IsGivenBack()
    {
        ConversationModel model = ProgressieCatalog.BuiltIn.Conversations[DefinitionId.Parse("intervision")];
        string json = Json("T03-turn-not-given-back.json").Replace(
            "sha256:f26ab68e8c722174e41ba6313fd98ce66ee5186779d74a2e87f2df85575e44d1", model.Hash.ToString(), StringComparison.Ordinal);
        Conversation talk = ProgressieJson.Read<Conversation>(json, ProgressieCatalog.BuiltIn).Value;
        ConversationStep questions = talk.Model.GetStep("factual-questions");
        Assert.Equal(
            ["jip"],
            talk.Entries.Where(entry => entry.Step == questions.Id && !entry.IsWithdrawn).Select(static entry => entry.By.ToString()));
        Writer ravi = Writer.Of("ravi", ManualClock.At("2026-03-02T09:10:00+01:00"));
        Assert.True(talk.TrySay("factual-questions", "En daarna?", (string?)null, ravi).IsValid);
    }

    [Fact]
    public void Note_TakenBackWhilePreparing_WasNeverOnTheWall()
    {
        CircleBoard board = Read<CircleBoard>("B02-taken-back-in-prepare.json");
        Assert.Empty(board.ViewFor("lise").TakenOff);
        Assert.Empty(board.ViewForEveryone().TakenOff);
        Assert.DoesNotContain("solliciteer", ProgressieJson.Write(board.ViewFor("lise")), StringComparison.Ordinal);
        Assert.Single(board.ViewFor("noor").TakenOff);
    }

    [Fact]
    public void Diagram_OfATitleWithSigns_SaysTheTitle()
    {
        // Mermaid reads #9829; as a heart: what somebody wrote stays what it says.
        const string Title = "Vraag #9829; en x\"]-->K[\"x";
        Assert.Contains("#9829;", Json("X09-diagram.mmd"), StringComparison.Ordinal);
        ConversationModelDraft draft = CoreModels.Interview.ToDraft();
        ConversationModel model = ConversationModel.Create(draft with
        {
            Steps = [draft.Steps[0] with { Title = LocalizedText.Of(Title, Title) }, .. draft.Steps.Skip(1)],
        });
        string node = new MermaidRenderer(ProgressieTexts.BuiltIn).Model(model, LanguageTag.Dutch).Split('\n')[1];
        string shown = node[(node.IndexOf("[\"", StringComparison.Ordinal) + 2)..node.IndexOf("<br/>", StringComparison.Ordinal)];
        Assert.DoesNotContain('"', shown);
        Assert.Equal(Title, Entity.Replace(shown, static entity => entity.Groups["sign"].Value switch
        {
            "quot" => "\"",
            "gt" => ">",
            "lt" => "<",
            "amp" => "&",
            string number => ((char)int.Parse(number, CultureInfo.InvariantCulture)).ToString(),
        }));
    }

    [Fact]
    public void Page_OfASeries_SaysThatNothingIsComparedOnlyWhereThatIsSo()
    {
        const string NotCompared = "worden niet vergeleken";
        ScaleSeries kept = Read<ScaleSeries>("S03-good-enough-later.json");
        Assert.DoesNotContain(NotCompared, TextOf(kept), StringComparison.Ordinal);

        ScaleSeries other = kept.Revise(static draft => draft with { Ten = "iets heel anders" }, TestScales.Someone);
        Assert.DoesNotContain(NotCompared, TextOf(other), StringComparison.Ordinal);
        Assert.Contains(NotCompared, TextOf(other.Record(4m, TestScales.Someone)), StringComparison.Ordinal);
    }

    [Fact]
    public void Strategies_ThatLookTheSame_AreOneThatKeepsWorking()
    {
        ProgressJournal journal = Read<ProgressJournal>("J09-same-on-the-screen.json");
        Assert.Equal(
            [("overdracht", 2), ("briefje vooraf", 2), ("café bellen", 2)],
            journal.WhatKeepsWorking.Select(static strategy => (strategy.Name, strategy.Entries.Count)));
        Assert.Contains("over\u00ADdracht", ProgressieJson.Write(journal), StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_InWordsThatLookTheSame_AreTheSame()
    {
        ScaleSeries series = TestScales.Series("4");
        ScaleSeries other = series.Revise(
            static draft => draft with { Ten = draft.Ten.Replace(" ", "\u00A0", StringComparison.Ordinal) }, TestScales.Someone);
        Assert.Equal(2m, other.Record(6m, TestScales.Someone).Progress().SincePrevious!.Points);
        Validated<Scale> same = Scale.TrySuccess("a", "x", "rustig één", "rustig\u00A0e\u0301e\u0301n");
        Assert.Equal([IssueCode.AnchorsSame], same.Report.Issues.Select(static issue => issue.Code));
    }

    [Fact]
    public void Strategies_ThatLookTheSame_AreOneInAnEntry() => Assert.Equal(
        IssueCode.JournalStrategyTwice,
        Assert.Single(TestJournals.Begin().TryWrite(
            new JournalEntry { What = "x", WhatWorked = ["café", "cafe\u0301"] },
            TestJournals.By(TestJournals.Clock())).Report.Issues).Code);

    [Fact]
    public void Entries_InWhichNothingShows_AreEachToldAsEmpty() => Assert.Equal(
        Enumerable.Range(0, 4).Select(static i => (IssueCode.TextEmpty, $"/events/{i}/entry/what")),
        ProgressieJson.Read<ProgressJournal>(Json("X01-nothing-that-shows.json")).Report.Issues
            .Select(static issue => (issue.Code, issue.Path)));

    [Fact]
    public void Tab_AsWordPastesIt_IsShownAsASpace()
    {
        Page page = new ProgressiePages(ProgressieTexts.BuiltIn).Of(Read<ProgressJournal>("X02-tab.json"), LanguageTag.Dutch);
        Assert.Contains(": ma 3 uur\n   di 2 uur\n", page.ToText(), StringComparison.Ordinal);
        Assert.Contains(": ma 3 uur\\\n   di 2 uur\n", page.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagram_WithATitleThatLooksLikeAnEntity_ShowsTheTitle()
    {
        ConversationModelDraft draft = TestModels.Free.ToDraft();
        LocalizedText title = LocalizedText.Of("Vraag #9829; en %%{ x\"]-->K[\"x", "x");
        draft = draft with { Steps = [draft.Steps[0] with { Title = title }, .. draft.Steps.Skip(1)] };
        Assert.Contains(
            "s1[\"Vraag #35;9829; en %%#123; x#quot;]--#gt;K[#quot;x<br/>",
            new MermaidRenderer(ProgressieTexts.BuiltIn).Model(ConversationModel.Create(draft), LanguageTag.Dutch),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Words_FromRightToLeft_LeaveWhatStandsBesideThemInItsPlace()
    {
        ProgressJournal journal = TestJournals.Begin().Write("عربي\nأ", TestJournals.By(TestJournals.Clock()));
        string text = new ProgressiePages(ProgressieTexts.BuiltIn).Of(journal, LanguageTag.Dutch).ToText();
        Assert.Contains(": \u2068عربي\u2069\n   \u2068أ\u2069\n", text, StringComparison.Ordinal);
    }

    /// <summary>To JSON Schema, and to programs that write every number with a point, 1.0 is 1.</summary>
    [Fact]
    public void Version_WrittenWithAPoint_IsAWholeNumber()
    {
        ScaleSeries series = Read<ScaleSeries>("X11-version-1.0.json");
        Assert.Equal(1, series.Scale.Version.Number);
        Assert.Contains("\"version\":1,", ProgressieJson.Write(series), StringComparison.Ordinal);
    }

    private static string TextOf(ScaleSeries series) =>
        new ProgressiePages(ProgressieTexts.BuiltIn).Of(series, LanguageTag.Dutch).ToText();

    private static T Read<T>(string name)
        where T : class => ProgressieJson.Read<T>(Json(name), TestDefinitions.All).Value;

    private static string Json(string name) => Repository.Read("tests", "Progressie.Tests", "FromUse", name);
}
