using FsCheck;
using FsCheck.Fluent;
using Progressie.Pairs;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Pairs;

public sealed class PairRotationTests
{
    /// <summary>People, some of whom may be in no history, and groups of them and of somebody who is not there now.</summary>
    private static Arbitrary<Meeting> Meetings(int mostPeople) => Arb.From(
        from count in Gen.Choose(2, mostPeople)
        from dice in Gen.Choose(0, 1_000_000).ArrayOf(90)
        from length in Gen.Choose(0, 30)
        from seed in Gen.Choose(int.MinValue, int.MaxValue)
        select new Meeting(People(count), [.. dice.Chunk(3).Take(length).Select(three => Group(count, three)).OfType<PairGroup>()], seed),
        static meeting =>
            meeting.History.Select((_, index) => meeting with { History = [.. meeting.History.Where((_, other) => other != index)] }));

    [Fact]
    public void Next_Anybody_IsInExactlyOneGroup() => Props.ForAll(Meetings(15), static meeting =>
    {
        IReadOnlyList<PairGroup> groups = meeting.Next();
        Assert.Equal(
            meeting.People.OrderBy(Id, StringComparer.Ordinal),
            groups.SelectMany(static group => group.Members).OrderBy(Id, StringComparer.Ordinal));
        Assert.Equal(meeting.People.Length % 2, groups.Count(static group => group.Members.Count == 3));
        Assert.All(groups, static group => Assert.InRange(group.Members.Count, 2, 3));
    });

    [Fact]
    public void Next_OtherOrderOfPeopleAndHistory_IsTheSame() => Props.ForAll(Meetings(12), static meeting =>
    {
        IReadOnlyList<PairGroup> groups = meeting.Next();
        Assert.Equal(groups, meeting.Next());
        Assert.Equal(groups, (meeting with { People = [.. meeting.People.Reverse()] }).Next());
        Assert.Equal(groups, (meeting with { History = [.. meeting.History.Reverse()] }).Next());
        Assert.Equal(
            groups,
            (meeting with { History = [.. meeting.History.Select(static group => PairGroup.Of([.. group.Members.Reverse()]))] }).Next());
        PairGroup elsewhere = PairGroup.Of("somebody", "else");
        Assert.Equal(groups, (meeting with { History = [.. meeting.History, elsewhere] }).Next());
    });

    [Fact]
    public void Next_UnmetPairs_AreAsManyAsCanBe() => Props.ForAll(
        Meetings(8),
        static meeting =>
        {
            HashSet<(ParticipantId, ParticipantId)> met = meeting.Met();
            int most = Divisions([.. meeting.People]).Max(groups => groups.Sum(group => Unmet(group, met)));
            Assert.Equal(most, meeting.Next().Sum(group => Unmet(group.Members, met)));
        },
        300);

    /// <summary>Who is new meets somebody such that the others, who have all met, meet those they met least.</summary>
    [Fact]
    public void Next_SomebodyNew_LeavesTheOthersWithThoseTheyMetLeast()
    {
        ParticipantId[] people = [.. ((string[])["new", "a", "b", "c"]).Select(ParticipantId.Parse)];
        PairGroup[] history =
        [
            PairGroup.Of("a", "b"), PairGroup.Of("a", "b"), PairGroup.Of("a", "b"),
            PairGroup.Of("b", "c"), PairGroup.Of("b", "c"),
            PairGroup.Of("a", "c"),
        ];
        for (int seed = 0; seed < 50; seed++)
        {
            Assert.Equal(["a+c", "b+new"], Names(PairRotation.Next(people, history, seed)));
        }
    }

    [Fact]
    public void Next_FourPeopleWhoMayHaveToRepeat_RepeatTheLeast() => Props.ForAll(Meetings(4), static meeting =>
    {
        if (meeting.People.Length == 4)
        {
            int[] counts = [.. meeting.Next().Select(group => meeting.Times(group.Members))];
            (int, long) best = Divisions([.. meeting.People]).Min(groups => Cost([.. groups.Select(group => meeting.Times(group))]));
            Assert.Equal(best, Cost(counts));
        }
    });

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    public void Next_HistoryOfWholeRounds_NeedsNoRepeatWhileOneCanBeAvoided(int count)
    {
        ParticipantId[] people = People(count);
        for (int rounds = 0; rounds < count - 1; rounds++)
        {
            // The circle method: one stays, the others go round. What is left of it are whole rounds without a repeat.
            PairGroup[] history = [.. Enumerable.Range(0, rounds).SelectMany(round => Round(people, round))];
            Assert.All(PairRotation.Next(people, history, rounds), group =>
                Assert.DoesNotContain(history, earlier => group.Members.All(earlier.Has)));
        }
    }

    [Fact]
    public void Next_TenMeetingsOfSixPeople_ComeRoundEvenly()
    {
        ParticipantId[] people = People(6);
        List<PairGroup> history = [];
        for (int meeting = 0; meeting < 10; meeting++)
        {
            history.AddRange(PairRotation.Next(people, history, seed: 7));
        }

        Meeting all = new(people, [.. history], 0);
        int[] times = [.. people.SelectMany((one, index) => people.Skip(index + 1).Select(other => all.Times([one, other])))];
        Assert.InRange(times.Min(), 1, 2);
        Assert.InRange(times.Max(), 2, 3);
    }

    [Fact]
    public void Next_OddNumber_GivesTheGroupOfThreeToOthersEachTime()
    {
        ParticipantId[] people = People(5);
        PairGroup[] first = [.. PairRotation.Next(people, [], 1)];
        PairGroup trio = first.Single(static group => group.Members.Count == 3);
        PairGroup next = PairRotation.Next(people, first, 1).Single(static group => group.Members.Count == 3);
        Assert.NotEqual(trio.Members.OrderBy(Id, StringComparer.Ordinal), next.Members.OrderBy(Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Next_Seeds_ChooseAmongEquallyGoodPairings()
    {
        ParticipantId[] people = People(6);
        Assert.True(
            Enumerable.Range(-20, 40).Select(seed => string.Join('|', Names(PairRotation.Next(people, [], seed)))).Distinct().Count() > 5);
    }

    /// <summary>Written down, so that a seed means the same in every version and on every machine.</summary>
    [Fact]
    public void Next_KnownSeed_GivesTheKnownPairs()
    {
        Assert.Equal("p4, p3|p0, p2|p5, p1", string.Join('|', PairRotation.Next(People(6), [PairGroup.Of("p0", "p1")], 42)));
        Assert.Equal("p4, p1|p2, p0, p3", string.Join('|', PairRotation.Next(People(5), [PairGroup.Of("p0", "p1")], -1)));
    }

    [Theory]
    [InlineData(200, 0)]
    [InlineData(199, 0)]
    [InlineData(200, 40)]
    [InlineData(199, 40)]
    public void Next_ManyPeople_Finishes(int count, int rounds)
    {
        ParticipantId[] people = People(count);
        PairGroup[] history = [.. Enumerable.Range(0, rounds).SelectMany(round => Round(people, round))];
        IReadOnlyList<PairGroup> groups = PairRotation.Next(people, history, 3);
        Assert.Equal(count, groups.SelectMany(static group => group.Members).Distinct().Count());
        HashSet<(ParticipantId, ParticipantId)> met = new Meeting(people, history, 0).Met();
        Assert.All(groups, group => Assert.Equal(group.Members.Count == 2 ? 1 : 3, Unmet(group.Members, met)));
    }

    /// <summary>Everybody met everybody: nothing can be won, and nothing is looked for.</summary>
    [Fact]
    public void Next_ManyPeopleWhoAllMet_Finishes()
    {
        ParticipantId[] people = People(199);
        PairGroup[] history = [.. people.SelectMany((one, index) => people.Skip(index + 1).Select(other => PairGroup.Of(one, other)))];
        Assert.Equal(99, PairRotation.Next(people, history, 3).Count);
    }

    [Fact]
    public void Next_Wrong_Throws()
    {
        ParticipantId[] people = People(2);
        AssertReported("PRG5401 error at /people: People: 1; expected 2 to 200.", People(1));
        AssertReported("PRG5401 error at /people: People: 0; expected 2 to 200.", []);
        AssertReported("PRG5401 error at /people: People: 201; expected 2 to 200.", People(201));
        AssertReported(
            """
            PRG5205 error at /people/2: ‘p1’ takes part twice: everybody is listed once.
            PRG5205 error at /people/3: ‘p0’ takes part twice: everybody is listed once.
            """,
            [.. people, people[1], people[0]]);
        AssertThrows("The list holds a default id, which is no id. (Parameter 'people')", () =>
            PairRotation.Next([people[0], default], [], 0));
        AssertThrows("The list holds a null. (Parameter 'history')", () => PairRotation.Next(people, [null!], 0));
        Assert.Equal("people", Assert.Throws<ArgumentNullException>(() => PairRotation.Next(null!, [], 0)).ParamName);
        Assert.Equal("history", Assert.Throws<ArgumentNullException>(() => PairRotation.Next(people, null!, 0)).ParamName);
        Assert.Equal(200, PairRotation.MaxPeople);
    }

    private static void AssertReported(string expected, IReadOnlyList<ParticipantId> people)
    {
        Validated<IReadOnlyList<PairGroup>> tried = PairRotation.TryNext(people, [], 0);
        Assert.Equal(expected.ReplaceLineEndings("\n"), Told.Lines(tried.Report));
        Outcomes.AssertTwins(tried, () => PairRotation.Next(people, [], 0));
    }

    private static void AssertThrows(string message, Func<object> call) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(call).Message);

    private static ParticipantId[] People(int count) =>
        [.. Enumerable.Range(0, count).Select(static number => ParticipantId.Parse($"p{number}"))];

    private static string Id(ParticipantId person) => person.ToString();

    private static IEnumerable<string> Names(IEnumerable<PairGroup> groups) =>
        groups
            .Select(static group => string.Join('+', group.Members.Select(Id).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);

    private static PairGroup? Group(int count, int[] dice)
    {
        ParticipantId[] members =
        [
            .. dice.Take(dice[0] % 5 == 0 ? 3 : 2).Select(number => ParticipantId.Parse($"p{number % (count + 1)}")).Distinct(),
        ];
        return members.Length < 2 ? null : PairGroup.Of(members);
    }

    private static IEnumerable<PairGroup> Round(ParticipantId[] people, int round)
    {
        int others = people.Length - 1 + (people.Length % 2);
        for (int i = 0; i < (others + 1) / 2; i++)
        {
            int one = i == 0 ? others : (round + i) % others, other = (round + others - i) % others;
            if (one < people.Length && other < people.Length)
            {
                yield return PairGroup.Of(people[one], people[other]);
            }
        }
    }

    private static int Unmet(IReadOnlyList<ParticipantId> group, HashSet<(ParticipantId, ParticipantId)> met) =>
        group.SelectMany((one, index) => group.Skip(index + 1).Select(other => (one, other))).Count(pair => !met.Contains(pair));

    private static (int Repeats, long Weight) Cost(int[] times) =>
        (times.Count(static time => time > 0), times.Sum(static time => (long)time * time));

    /// <summary>Every way to divide people into pairs, with one group of three when their number is odd.</summary>
    private static IEnumerable<List<IReadOnlyList<ParticipantId>>> Divisions(List<ParticipantId> people)
    {
        if (people.Count == 0)
        {
            yield return [];
            yield break;
        }

        ParticipantId one = people[0];
        for (int i = 1; i < people.Count; i++)
        {
            foreach (List<IReadOnlyList<ParticipantId>> rest in Divisions([.. people.Where((_, index) => index != 0 && index != i)]))
            {
                yield return [[one, people[i]], .. rest];
            }

            for (int j = i + 1; people.Count % 2 == 1 && j < people.Count; j++)
            {
                int second = i, third = j;
                foreach (List<IReadOnlyList<ParticipantId>> rest
                    in Divisions([.. people.Where((_, index) => index != 0 && index != second && index != third)]))
                {
                    yield return [[one, people[i], people[j]], .. rest];
                }
            }
        }
    }

    private sealed record Meeting(ParticipantId[] People, PairGroup[] History, int Seed)
    {
        internal IReadOnlyList<PairGroup> Next() => PairRotation.Next(People, History, Seed);

        internal int Times(IReadOnlyList<ParticipantId> pair) => History.Count(group => pair.All(group.Has));

        internal HashSet<(ParticipantId, ParticipantId)> Met() =>
            [.. History.SelectMany(static group => group.Members.SelectMany(one => group.Members.Select(other => (one, other))))];
    }
}
