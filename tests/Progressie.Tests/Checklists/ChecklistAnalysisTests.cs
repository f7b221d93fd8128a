using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistAnalysisTests
{
    private static readonly Checklist Leadership = TestChecklists.Leadership;

    [Fact]
    public void Analyse_BothBoxes_IsInBothListsInOrderOfTheChecklist()
    {
        ChecklistAnalysis analysis = TestChecklists.Begin(Leadership)
            .Mark("4-1", desired: true).Mark("2B-6", achieved: true, desired: true).Mark("1A-1", achieved: true).Mark("1A-2").Analyse();
        Assert.Equal(["1A-1", "2B-6"], analysis.Achieved.Select(static item => item.Item.Id.ToString()));
        Assert.Equal(["2B-6", "4-1"], analysis.Desired.Select(static item => item.Item.Id.ToString()));
        Assert.Equal(ItemState.Both, analysis.Desired[0].Mark.State);
        Assert.Equal("2B", analysis.Desired[0].Section.Id.ToString());
        Assert.Same(Leadership, analysis.Checklist);
    }

    [Theory]
    [InlineData("1A-1", "I already manage this", "I want more of this")]
    [InlineData("2B-6", "I already leave this out", "I want less of this")]
    [InlineData("4-1", "I already use this", "I want to try this")]
    public void Analyse_Item_HasTheWordsOfItsPolarity(string item, string achieved, string desired)
    {
        ChecklistAnalysis analysis = TestChecklists.Begin(Leadership).Mark(item, achieved: true, desired: true).Analyse();
        ColumnPair pair = Leadership.ColumnsFor(Leadership.SectionOf(ItemId.Parse(item)).Polarity);
        Assert.Same(pair.Achieved, Assert.Single(analysis.Achieved).Column);
        Assert.Same(pair.Desired, Assert.Single(analysis.Desired).Column);
        Assert.Equal(achieved, analysis.Achieved[0].Column.Label.Show(LanguageTag.English, LanguageTag.Dutch).Text);
        Assert.Equal(desired, analysis.Desired[0].Column.Label.Show(LanguageTag.English, LanguageTag.Dutch).Text);
    }

    [Fact]
    public void Analyse_Notes_StandWithTheirOwnBox()
    {
        ChecklistResponse response = TestChecklists.Begin(Leadership)
            .Mark("2B-6", achieved: true, desired: true)
            .Mark("1A-1", achieved: true)
            .Note("2B-6", ChecklistColumn.Achieved, "afspraak vooraf").Note("2B-6", ChecklistColumn.Desired, "vaker loslaten")
            .Intend("maandag").Intend("dinsdag");
        ChecklistAnalysis analysis = response.Analyse();
        Assert.Null(analysis.Achieved[0].How);
        Assert.Equal("afspraak vooraf", analysis.Achieved[1].How);
        Assert.Equal("vaker loslaten", analysis.Desired[0].How);
        Assert.Equal(["maandag", "dinsdag"], analysis.Intentions.Select(static intention => intention.Text));
    }

    [Fact]
    public void Analyse_Generated_ListsEveryCrossedBoxOnce() => Props.ForAll(Generate.States(44), static states =>
    {
        ChecklistResponse response = Generate.WithStates(Leadership, states);
        ChecklistAnalysis analysis = response.Analyse();
        Assert.Equal(Leadership.Items.Where(item => response[item.Id].IsAchieved), analysis.Achieved.Select(static item => item.Item));
        Assert.Equal(Leadership.Items.Where(item => response[item.Id].IsDesired), analysis.Desired.Select(static item => item.Item));
        Assert.All(analysis.Achieved.Concat(analysis.Desired), item => Assert.Equal(Leadership.SectionOf(item.Item.Id), item.Section));
        Assert.True(analysis.Hints.IsValid);
        Assert.All(analysis.Hints.Issues, static issue => Assert.Equal(IssueSeverity.Hint, issue.Severity));
        Assert.Equal(analysis, response.Analyse());
        Assert.Equal(analysis.GetHashCode(), response.Analyse().GetHashCode());
    });

    [Fact]
    public void Hints_NothingAnswered_AreNone() => AssertHints(TestChecklists.Begin(Leadership));

    [Fact]
    public void Hints_NothingDesired_RaisesThat() => AssertHints(
        TestChecklists.Begin(Leadership).Mark("1A-1", achieved: true),
        "PRG4501 hint at /marks: Nothing is marked as desired yet: is there something, however small, that you would like more or less "
            + "of?");

    [Fact]
    public void Hints_MoreThanHalfDesired_RaisesThat()
    {
        ChecklistResponse half = TestChecklists.Begin(Leadership).Mark("1A-1", desired: true).Mark("1A-2", achieved: true);
        AssertHints(half);
        AssertHints(
            half.Mark("1A-3", desired: true),
            "PRG4502 hint at /marks: Marked as desired: 2 of the 3 items. Which one would make the most difference to you?");
    }

    [Fact]
    public void Hints_ToolUsedAndToBeTried_RaisesThat()
    {
        AssertHints(
            TestChecklists.Begin(Leadership).Mark("1A-1").Mark("4-3", achieved: true, desired: true),
            "PRG4503 hint at /marks/4-3: Tool ‘4-3’ is marked both as used and as to be tried: is it meant for somewhere else, or "
                + "further than now?");
        AssertHints(TestChecklists.Begin(Leadership).Mark("1A-1").Mark("2B-3", achieved: true, desired: true));
    }

    [Fact]
    public void Hints_MoreIntentionsThanSuggested_RaisesThat()
    {
        ChecklistResponse three = TestChecklists.Begin(Leadership).Intend("a").Intend("b").Intend("c");
        AssertHints(three);
        AssertHints(
            three.Intend("d"),
            "PRG4504 hint at /intentions: Intentions: 4, while room for 3 was suggested. What comes first?");
    }

    [Fact]
    public void Hints_NoteOnBoxWithoutCross_RaisesThat()
    {
        ChecklistResponse response = TestChecklists.Begin(Leadership)
            .Mark("1A-1", achieved: true).Mark("1A-2", desired: true)
            .Note("1A-1", ChecklistColumn.Achieved, "ok")
                .Note("1A-1", ChecklistColumn.Desired, "los")
                .Note("2B-1", ChecklistColumn.Achieved, "los");
        AssertHints(
            response,
            "PRG4505 hint at /notes/1A-1/desired: There is a note on ‘desired’ of item ‘1A-1’, and that box is not ticked: the note is "
                + "kept, and stands in neither list.",
            "PRG4505 hint at /notes/2B-1/achieved: There is a note on ‘achieved’ of item ‘2B-1’, and that box is not ticked: the note is "
                + "kept, and stands in neither list.");
        Assert.DoesNotContain(response.Analyse().Desired, static item => item.How is not null);
    }

    private static void AssertHints(ChecklistResponse response, params string[] expected)
    {
        ValidationReport hints = response.Analyse().Hints;
        Assert.Equal(expected, hints.Issues.Select(Told.Line));
        Assert.Equal("checklist-response", hints.Document);
        Assert.True(hints.IsValid);
    }
}
