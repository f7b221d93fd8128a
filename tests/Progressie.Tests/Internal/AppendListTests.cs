using System.Collections;
using FsCheck.Fluent;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Internal;

public sealed class AppendListTests
{
    /// <summary>Adds to whichever earlier list the dice say, and compares every list there ever was with a plain one.</summary>
    [Fact]
    public void AddAndTake_AnyInterleaving_AreThoseOfAPlainList() => Props.ForAll(
        (from length in Gen.Choose(0, 160)
         from steps in (
             from list
                 in Gen.Choose(0, 1_000)
             from take
                     in Gen.Choose(-80, 80)
             from item in Gen.Choose(0, 99)
             select (list, take, item)).ArrayOf(length)
         select steps).ToArbitrary(),
        static steps =>
        {
            List<(AppendList<int> List, int[] Plain)> all = [(AppendList<int>.Empty, [])];
            foreach ((int which, int take, int item) in steps)
            {
                // Half of the time the longest branch goes on, as conversations do.
                (AppendList<int> list, int[] plain) = all[which % 2 == 0 ? ^1 : which % all.Count];
                if (take >= 0 && take <= plain.Length)
                {
                    all.Add((list.Take(take), plain[..take]));
                }

                all.Add((list.Add(item), [.. plain, item]));
            }

            foreach ((AppendList<int> list, int[] plain) in all)
            {
                Assert.Equal(plain.Length, list.Count);
                Assert.Equal(plain, list.ToArray());
                Assert.All(Enumerable.Range(0, plain.Length), i => Assert.Equal(plain[i], list[i]));
            }

            foreach ((AppendList<int> list, int[] plain) in all)
            {
                Assert.Equal(plain.SequenceEqual(all[^1].Plain), list.Equals(all[^1].List));
            }
        },
        100);

    [Fact]
    public void Add_ManyThreadsToOneList_DisturbsNobody()
    {
        const int Threads = 4, Items = 2_000;
        AppendList<int> shared = AppendList<int>.Empty.Add(-1).Add(-2).Add(-3);
        AppendList<int>[] lists = new AppendList<int>[Threads];
        using Barrier start = new(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            AppendList<int> list = shared;
            for (int i = 0; i < Items; i++)
            {
                list = list.Add((thread * Items) + i);
            }

            lists[thread] = list;
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        Assert.Equal([-1, -2, -3], shared);
        for (int thread = 0; thread < Threads; thread++)
        {
            Assert.Equal([-1, -2, -3, .. Enumerable.Range(thread * Items, Items)], lists[thread]);
        }
    }

    /// <summary>Each place is raced for anew: at most one may share it.</summary>
    [Fact]
    public void Add_RaceForEveryPlace_KeepsItemsApart()
    {
        AppendList<int> list = AppendList<int>.Empty;
        for (int round = 0; round < 3_000; round++)
        {
            AppendList<int>[] next = new AppendList<int>[2];
            AppendList<int> now = list;
            int value = round;
            Parallel.For(0, 2, thread => next[thread] = now.Add((value * 2) + thread));
            Assert.Equal(value * 2, next[0][round]);
            Assert.Equal((value * 2) + 1, next[1][round]);
            list = next[round % 2];
        }

        Assert.Equal(Enumerable.Range(0, 3_000).Select(static round => (round * 2) + (round % 2)), list);
    }

    /// <summary>Around every edge of the chunks that it is made of.</summary>
    [Fact]
    public void Take_EveryLength_IsTheBeginning()
    {
        AppendList<int> list = AppendList<int>.Empty;
        for (int count = 0; count <= 100; count++)
        {
            Assert.Equal(count, list.Count);
            for (int take = 0; take <= count; take++)
            {
                Assert.Equal(Enumerable.Range(0, take), list.Take(take));
                Assert.Equal([.. Enumerable.Range(0, take), -1], list.Take(take).Add(-1));
            }

            list = list.Add(count);
        }
    }

    [Fact]
    public void Take_All_IsTheSameList()
    {
        AppendList<int> list = AppendList<int>.Empty.Add(1).Add(2);
        Assert.Same(list, list.Take(2));
        Assert.Same(AppendList<int>.Empty, AppendList<int>.Empty.Take(0));
        Assert.Empty(list.Take(0));
        Assert.Equal([1, 9], list.Take(1).Add(9));
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void Index_BeyondItsOwnCount_ThrowsThoughTheItemIsThere()
    {
        AppendList<int> two = AppendList<int>.Empty.Add(1).Add(2);
        two.Add(3);
        Assert.Throws<IndexOutOfRangeException>(() => two[2]);
        Assert.Throws<IndexOutOfRangeException>(() => two[-1]);
    }

    [Fact]
    public void Equals_SameItemsReachedOtherwise_IsEqual()
    {
        AppendList<string> one = AppendList<string>.Empty.Add("a").Add("b");
        AppendList<string> other = AppendList<string>.Empty.Add("a").Add("x").Take(1).Add("b");
        Assert.True(one.Equals(other));
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(one.Take(1)));
        Assert.False(one.Equals(AppendList<string>.Empty.Add("a").Add("c")));
        Assert.False(one.Equals((AppendList<string>?)null));
        Assert.False(one.Equals((object)"a"));
        Assert.Equal(["a", "b"], ((IEnumerable)one).Cast<string>());
    }
}
