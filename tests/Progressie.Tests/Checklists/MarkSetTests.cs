using FsCheck.Fluent;
using Progressie.Checklists;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Checklists;

public sealed class MarkSetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(200)]
    public void With_AnySequence_IsThatOfAnArray(int count) => Props.ForAll(
        (from item in Gen.Choose(0, count - 1) from state in Generate.State select (item, state)).ListOf().ToArbitrary(),
        steps =>
        {
            ItemState[] expected = new ItemState[count];
            MarkSet marks = MarkSet.ForItems(count);
            foreach ((int item, ItemState state) in steps)
            {
                expected[item] = state;
                marks = marks.With(item, ItemMark.FromState(state));
            }

            Assert.Equal(expected, Enumerable.Range(0, count).Select(i => marks[i].State));

            // Reached in another way: nothing may be left of what was there before.
            MarkSet direct = MarkSet.ForItems(count);
            for (int i = 0; i < count; i++)
            {
                direct = direct.With(i, ItemMark.FromState(expected[i]));
            }

            Assert.True(direct.Equals(marks));
            Assert.True(direct.Equals((object)marks));
            Assert.Equal(direct.GetHashCode(), marks.GetHashCode());
            Assert.Equal(
                expected.Count(static state => state is ItemState.Desired or ItemState.Both), marks.Tally(new ItemRange(0, count)).Desired);
        },
        100);

    [Fact]
    public void GetHashCode_MarksThatDiffer_Differ()
    {
        int[] codes =
        [
            .. from count in (int[])[64, 129]
               from item in (int[])[0, count - 1]
               from state in (ItemState[])[ItemState.Neither, ItemState.Achieved, ItemState.Desired, ItemState.Both]
               select MarkSet.ForItems(count).With(item, ItemMark.FromState(state)).GetHashCode(),
        ];
        Assert.Equal(codes.Distinct(), codes);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    public void ForItems_NoneSeen_IsThatOfAsManyWordsAsAreNeeded(int count)
    {
        MarkSet marks = MarkSet.FromMasks(0, 0, 0, new ulong[(((count + 63) / 64) - 1) * 3]);
        Assert.True(MarkSet.ForItems(count).Equals(marks));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65)]
    [InlineData(129)]
    public void With_EveryStateAfterEveryOther_LeavesNothingBehind(int count)
    {
        int last = count - 1;
        foreach (ItemState before in Enum.GetValues<ItemState>())
        {
            foreach (ItemState after in Enum.GetValues<ItemState>())
            {
                MarkSet empty = MarkSet.ForItems(count);
                MarkSet marks = empty.With(last, ItemMark.FromState(before)).With(last, ItemMark.FromState(after));
                Assert.True(marks.Equals(empty.With(last, ItemMark.FromState(after))));
                Assert.Equal(after, marks[last].State);
            }
        }
    }
}
