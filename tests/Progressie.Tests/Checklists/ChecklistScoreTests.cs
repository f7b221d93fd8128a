using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class ChecklistScoreTests
{
    private static readonly Checklist Leadership = TestChecklists.Leadership;

    [Fact]
    public void Score_NothingAnswered_IsNothingOf44()
    {
        ChecklistScore score = TestChecklists.Begin(Leadership).Score();
        Assert.Equal(ProgressTally.FromStates(0, 0, 0, 0, 44), score.Total);
        Assert.Equal([5, 5, 6, 7, 9, 6, 6], score.Sections.Select(static section => section.Tally.Of));
        Assert.Equal([10, 13, 15, 6], score.Parts.Select(static part => part.Tally.Of));
        Assert.Equal(25, score.Of(Polarity.Practise).Of);
        Assert.Equal(13, score.Of(Polarity.Avoid).Of);
        Assert.Equal(6, score.Of(Polarity.Tool).Of);
        Assert.Empty(score.MostAchieved);
        Assert.Empty(score.MostDesired);
        Assert.Equal("achieved 0, desired 0, both 0, neither 0, not seen 44, of 44", score.ToString());
        Assert.Same(Leadership, score.Checklist);
        Assert.False(score.IsDefault);
        Assert.Equal("count-boxes-1", ChecklistScore.RuleId);
    }

    [Fact]
    public void Score_AvoidSection_IsNotReversed()
    {
        ChecklistScore score = TestChecklists.Begin(Leadership)
            .Mark("2B-2", achieved: true)
            .Mark("2B-6", achieved: true, desired: true)
            .Score();
        Assert.Equal(2, score["2B"].Achieved);
        Assert.Equal(1, score["2B"].Desired);
        Assert.Equal(ProgressTally.FromStates(1, 0, 1, 0, 5), score["2B"]);
        Assert.Equal(score["2B"], score[SectionId.Parse("2B")]);
        Assert.Equal(score["2B"], score.SectionAt(3));
        Assert.Equal(ProgressTally.FromStates(1, 0, 1, 0, 11), score.PartAt(1));
        Assert.Equal(ProgressTally.FromStates(1, 0, 1, 0, 11), score.Of(Polarity.Avoid));
    }

    [Fact]
    public void Score_EverySeparateItem_CountsInItsOwnSection()
    {
        foreach (ChecklistItem item in Leadership.Items)
        {
            ChecklistScore score = TestChecklists.Begin(Leadership).Mark(item.Id, achieved: true).Score();
            SectionScore section = Assert.Single(score.Sections, static section => section.Tally.Achieved == 1);
            Assert.Equal(Leadership.SectionOf(item.Id), section.Section);
            Assert.Equal([section], score.MostAchieved);
            Assert.Empty(score.MostDesired);
        }
    }

    [Fact]
    public void Most_Ties_AreAllThere()
    {
        ChecklistScore score = TestChecklists.Begin(Leadership)
            .Mark("1A-1", achieved: true).Mark("1A-2", desired: true)
            .Mark("1B-1", achieved: true).Mark("3B-1", achieved: true, desired: true)
            .Mark("4-1", desired: true).Mark("4-2", desired: true).Score();
        Assert.Equal(["1A", "1B"], Ids(score.MostAchieved));
        Assert.Equal(["4"], Ids(score.MostDesired));
    }

    [Fact]
    public void Most_SmallSectionAsAWhole_IsMoreThanMostOfALargeOne()
    {
        ChecklistScore score = Cross(("1A", 5), ("3A", 6));
        Assert.Equal((5, 5), (score["1A"].Achieved, score["1A"].Of));
        Assert.Equal((6, 9), (score["3A"].Achieved, score["3A"].Of));
        Assert.Equal(["1A"], Ids(score.MostAchieved));
        Assert.Equal(["1A"], Ids(score.MostDesired));
    }

    [Fact]
    public void Most_SameShareOfOtherSizes_IsLevel()
    {
        ChecklistScore wholes = Cross(("1A", 5), ("2B", 6), ("3A", 9));
        Assert.Equal(["1A", "3A"], Ids(wholes.MostAchieved));
        ChecklistScore twoThirds = Cross(("2A", 4), ("3A", 6), ("4", 3));
        Assert.Equal(["2A", "3A"], Ids(twoThirds.MostDesired));
    }

    [Fact]
    public void Most_SharesAlmostLevel_AreComparedExactly()
    {
        Checklist checklist = TestChecklists.OfSize(999, 500);
        ChecklistResponse response = TestChecklists.Begin(checklist);
        foreach (ChecklistItem item in checklist.Sections[0].Items.Skip(1).Concat(checklist.Sections[1].Items.Skip(1)))
        {
            response = response.Mark(item.Id, achieved: true);
        }

        // 499 of 500 and 498 of 499.
        Assert.Equal([checklist.Sections[0]], response.Score().MostAchieved.Select(static section => section.Section));
    }

    [Fact]
    public void Section_Unknown_Throws()
    {
        ChecklistScore score = TestChecklists.Begin(TestChecklists.Small).Score();
        const string Message = "There is no section 'a' in checklist 'small' version 1. (Parameter 'section')";
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => score["a"]).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => score[SectionId.Parse("a")]).Message);
        Assert.Throws<FormatException>(() => score["a b"]);
        Assert.Throws<ArgumentException>(() => score[default(SectionId)]);
        Assert.ThrowsAny<ArgumentException>(() => score[(string)null!]);
    }

    [Fact]
    public void Part_ById_IsTheSumOfItsSections()
    {
        ChecklistScore score = TestChecklists.Begin(Leadership).Mark("2B-6", achieved: true).Mark("1A-1", desired: true).Score();
        Assert.Equal(score.PartAt(1), score.GetPart("2"));
        Assert.Equal(score["2A"] + score["2B"], score.GetPart(PartId.Parse("2")));
        Assert.All(score.Parts, part => Assert.Equal(part.Tally, score.GetPart(part.Part.Id)));
        Assert.Equal(
            "There is no part '9' in checklist 'leadership-checklist' version 1. (Parameter 'part')",
            Assert.Throws<ArgumentException>(() => score.GetPart("9")).Message);
        Assert.Throws<FormatException>(() => score.GetPart("a b"));
        Assert.Throws<ArgumentException>(() => score.GetPart(default(PartId)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void SectionAt_OutOfRange_Throws(int index)
    {
        ChecklistScore score = TestChecklists.Begin(TestChecklists.Small).Score();
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => score.SectionAt(index)).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => score.PartAt(index)).ParamName);
    }

    [Fact]
    public void Of_PolarityWithoutSections_IsNothingOfNothing()
    {
        ChecklistScore score = TestChecklists.Begin(TestChecklists.OfSize(2, 1)).Score();
        Assert.Equal(default, score.Of(Polarity.Tool));
    }

    [Fact]
    public void Default_IsNoScore()
    {
        ChecklistScore score = default;
        Assert.True(score.IsDefault);
        Assert.Equal(string.Empty, score.ToString());
        Assert.Equal(default, score);
        Assert.Equal(default(ChecklistScore).GetHashCode(), score.GetHashCode());
        Assert.NotEqual(TestChecklists.Begin(TestChecklists.Small).Score(), score);
        foreach (Func<object> member in (Func<object>[])
        [
            () => default(ChecklistScore).Checklist, () => default(ChecklistScore).Total, () => default(ChecklistScore).Sections,
            () => default(ChecklistScore).Parts, () => default(ChecklistScore).MostAchieved, () => default(ChecklistScore).MostDesired,
            () => default(ChecklistScore)["A"], () => default(ChecklistScore).GetPart("p1"),
            () => default(ChecklistScore)[SectionId.Parse("A")],
            () => default(ChecklistScore).SectionAt(0), () => default(ChecklistScore).PartAt(0),
            () => default(ChecklistScore).Of(Polarity.Tool),
        ])
        {
            Assert.Equal(
                "This is default(ChecklistScore), which is no score.", Assert.Throws<InvalidOperationException>(() => member()).Message);
        }
    }

    [Fact]
    public void Equals_SameAnswers_IsEqual()
    {
        ChecklistResponse response = TestChecklists.Begin(TestChecklists.Small).Mark("a1", true);
        Assert.True(response.Score() == TestChecklists.Begin(TestChecklists.Small).Mark("a1", true).Score());
        Assert.True(response.Score() != response.Mark("a1", true, true).Score());
        Assert.True(response.Score() != response.Mark("a2").Score());
        Assert.NotEqual(response.Score().GetHashCode(), response.Mark("a1", achieved: true, desired: true).Score().GetHashCode());
        Assert.Equal(response.Score().GetHashCode(), response.Note("a1", ChecklistColumn.Achieved, "x").Score().GetHashCode());
        Assert.False(response.Score().Equals("score"));
        Checklist large = TestChecklists.OfSize(130, 13);
        Assert.True(TestChecklists.Begin(large).Mark("i129").Score() != TestChecklists.Begin(large).Score());
        Assert.True(TestChecklists.Begin(large).Mark("i129").MarkNotSeen("i129").Score() == TestChecklists.Begin(large).Score());
        Assert.Equal(
            TestChecklists.Begin(large).Mark("i129").Score().GetHashCode(), TestChecklists.Begin(large).Mark("i129").Score().GetHashCode());
    }

    [Fact]
    public void Score_Generated_ObeysTheLawsOfTheHandbook() => Props.ForAll(Generate.States(44), static states =>
    {
        ChecklistScore score = Generate.WithStates(Leadership, states).Score();
        ProgressTally sum = default;
        foreach (SectionScore section in score.Sections)
        {
            ProgressTally t = section.Tally;
            Assert.Equal(t.OnlyAchieved + t.OnlyDesired + (2 * t.Both), t.Achieved + t.Desired);
            Assert.Equal(section.Section.Items.Count, t.OnlyAchieved + t.OnlyDesired + t.Both + t.Neither + t.NotSeen);
            sum += t;
        }

        Assert.Equal(44, score.Total.Of);
        Assert.Equal(score.Total, sum);
        Assert.Equal(score.Total, score.Parts.Aggregate(default(ProgressTally), static (tally, part) => tally + part.Tally));
        Assert.Equal(score.Total, score.Of(Polarity.Practise) + score.Of(Polarity.Avoid) + score.Of(Polarity.Tool));
        Assert.Equal(score.Total.ToString(), score.ToString());
        AssertMost(score, score.MostAchieved, static tally => tally.Achieved);
        AssertMost(score, score.MostDesired, static tally => tally.Desired);
    });

    [Fact]
    public void Score_OneCrossMore_NeverLowersACountInItsColumn() => Props.ForAll(
        (
            from states in Generate.States(44).Generator
            from item in Gen.Choose(0, 43)
            from column in Gen.Elements(
                ChecklistColumn.Achieved, ChecklistColumn.Desired)
            select (states, item, column)).ToArbitrary(),
        static drawn =>
        {
            (ItemState[] states, int item, ChecklistColumn column) = drawn;
            ChecklistResponse response = Generate.WithStates(Leadership, states);
            ItemId id = Leadership.Items[item].Id;
            ItemMark mark = response[id];
            ChecklistScore before = response.Score();
            ChecklistScore after = response.Mark(
                id, mark.IsAchieved || column == ChecklistColumn.Achieved, mark.IsDesired || column == ChecklistColumn.Desired).Score();
            int added = mark.Has(column) ? 0 : 1;
            bool first = column == ChecklistColumn.Achieved;
            Assert.Equal(added, Count(after.Total) - Count(before.Total));
            for (int s = 0; s < Leadership.Sections.Count; s++)
            {
                Assert.Equal(
                    Leadership.Sections[s] == Leadership.SectionOf(id) ? added : 0, Count(after.SectionAt(s)) - Count(before.SectionAt(s)));
                Assert.Equal(Other(before.SectionAt(s)), Other(after.SectionAt(s)));
            }

            int Count(ProgressTally tally) => first ? tally.Achieved : tally.Desired;
            int Other(ProgressTally tally) => first ? tally.Desired : tally.Achieved;
        });

    [Theory]
    [InlineData(1, 1)]
    [InlineData(63, 7)]
    [InlineData(64, 64)]
    [InlineData(64, 5)]
    [InlineData(65, 64)]
    [InlineData(65, 1)]
    [InlineData(128, 128)]
    [InlineData(128, 60)]
    [InlineData(129, 128)]
    [InlineData(129, 10)]
    [InlineData(1000, 1000)]
    [InlineData(1000, 33)]
    public void Score_AnySize_IsThatOfTheNaiveCount(int items, int perSection)
    {
        Checklist checklist = TestChecklists.OfSize(items, perSection);
        Props.ForAll(Generate.States(items), states => AssertNaive(checklist, states), items > 500 ? 5 : 30);
        foreach (ItemState state in Enum.GetValues<ItemState>())
        {
            AssertNaive(checklist, [.. Enumerable.Repeat(state, items)]);
        }
    }

    [Fact]
    public void Score_Leadership_IsThatOfTheNaiveCount() =>
        Props.ForAll(Generate.States(44), static states => AssertNaive(Leadership, states));

    [Theory]
    [InlineData(64)]
    [InlineData(1000)]
    public void Score_ReadingAllTallies_AllocatesNothing(int items)
    {
        Checklist checklist = TestChecklists.OfSize(items, 7);
        ChecklistResponse response = Generate.WithStates(
            checklist, [.. Enumerable.Range(0, items).Select(static i => (ItemState)(i % 5))]);
        SectionId last = checklist.Sections[^1].Id;
        int expected = Read(response, last);
        for (int i = 0; i < 100; i++)
        {
            Assert.Equal(expected, Read(response, last));
        }

        // Enough for the runtime to have compiled it for good; what it does meanwhile happens on other threads.
        long before = GC.GetAllocatedBytesForCurrentThread();
        int read = Read(response, last);
        long after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(expected, read);
        Assert.Equal(0, after - before);

        static int Read(ChecklistResponse response, SectionId last)
        {
            ChecklistScore score = response.Score();
            ProgressTally sum =
                score.Total + score.Of(Polarity.Practise) + score.Of(Polarity.Avoid) + score.Of(Polarity.Tool) + score[last];
            for (int i = 0; i < score.Checklist.Sections.Count; i++)
            {
                sum += score.SectionAt(i);
            }

            for (int i = 0; i < score.Checklist.Parts.Count; i++)
            {
                sum += score.PartAt(i);
            }

            return sum.Achieved + sum.Desired + sum.Both + sum.Neither + sum.NotSeen;
        }
    }

    private static void AssertNaive(Checklist checklist, ItemState[] states)
    {
        ChecklistResponse response = Generate.WithStates(checklist, states);
        ChecklistScore score = response.Score();
        Assert.Equal(states, checklist.Items.Select(item => response[item.Id].State));
        Assert.Equal(Naive(checklist.Items), score.Total);
        Assert.Equal(checklist.Sections.Select(section => Naive(section.Items)), score.Sections.Select(static section => section.Tally));
        Assert.Equal(checklist.Sections, score.Sections.Select(static section => section.Section));
        Assert.Equal(checklist.Parts, score.Parts.Select(static part => part.Part));
        Assert.Equal(
            checklist.Parts.Select(part => Naive(part.Sections.SelectMany(static section => section.Items))),
            score.Parts.Select(static part => part.Tally));
        Assert.Equal(Naive(checklist.Items), score.Of(Polarity.Practise) + score.Of(Polarity.Avoid) + score.Of(Polarity.Tool));

        ProgressTally Naive(IEnumerable<ChecklistItem> items)
        {
            ItemState[] marks = [.. items.Select(item => response[item.Id].State)];
            return ProgressTally.FromStates(
                marks.Count(static state => state == ItemState.Achieved),
                marks.Count(static state => state == ItemState.Desired),
                marks.Count(static state => state == ItemState.Both),
                marks.Count(static state => state == ItemState.Neither),
                marks.Count(static state => state == ItemState.NotSeen));
        }
    }

    private static void AssertMost(ChecklistScore score, IReadOnlyList<SectionScore> most, Func<ProgressTally, int> count) => Assert.Equal(
        score.Sections.Where(one => count(one.Tally) > 0 && score.Sections.All(other =>
            (long)count(one.Tally) * other.Tally.Of >= (long)count(other.Tally) * one.Tally.Of)),
        most);

    /// <summary>The score when the first so many items of these sections have both boxes crossed.</summary>
    private static ChecklistScore Cross(params (string Section, int Count)[] crossed)
    {
        ChecklistResponse response = TestChecklists.Begin(Leadership);
        foreach ((string section, int count) in crossed)
        {
            for (int i = 1; i <= count; i++)
            {
                response = response.Mark($"{section}-{i}", achieved: true, desired: true);
            }
        }

        return response.Score();
    }

    private static IEnumerable<string> Ids(IEnumerable<SectionScore> sections) =>
        sections.Select(static section => section.Section.Id.ToString());

    [Theory]
    [InlineData(1)]
    [InlineData(44)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(500)]
    public void CopyTo_RoomForAll_GivesSectionsThenPartsThenTotal(int items)
    {
        Checklist checklist = TestChecklists.OfSize(items, 7);
        ItemState[] states = [.. Enumerable.Range(0, items).Select(static i => (ItemState)(i * 7 % 5))];
        ChecklistScore score = Generate.WithStates(checklist, states).Score();
        ProgressTally rest = ProgressTally.FromStates(1, 2, 3, 4, 5);
        ProgressTally[] tallies = [.. Enumerable.Repeat(rest, checklist.Sections.Count + checklist.Parts.Count + 2)];
        score.CopyTo(tallies);
        Assert.Equal(
            [
                .. score.Sections.Select(static section => section.Tally), .. score.Parts.Select(static part => part.Tally), score.Total,
                rest,
            ],
            tallies);
    }

    [Fact]
    public void CopyTo_TooLittleRoomOrNoScore_Throws()
    {
        ChecklistScore score = TestChecklists.Begin(TestChecklists.Small).Score();
        ArgumentException failure = Assert.Throws<ArgumentException>(() => score.CopyTo(new ProgressTally[5]));
        Assert.Equal("There is room for 5 tallies, and there are 6. (Parameter 'tallies')", failure.Message);
        Assert.Throws<InvalidOperationException>(static () => default(ChecklistScore).CopyTo(new ProgressTally[20]));
    }

    [Fact]
    public void CopyTo_ManyTimes_AllocatesNothing()
    {
        ChecklistResponse response = TestChecklists.Begin(TestChecklists.Leadership).Mark("1A-1", achieved: true);
        ProgressTally[] tallies = new ProgressTally[12];
        response.Score().CopyTo(tallies);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            response.Score().CopyTo(tallies);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1, tallies[^1].Achieved);
    }
}
