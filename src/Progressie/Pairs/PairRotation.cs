using Progressie.Internal;

namespace Progressie.Pairs;

/// <summary>Makes pairs for a meeting opener or a circle session, so that everybody meets everybody in time.</summary>
/// <remarks>The same people, history and seed give the same pairs on every machine. Pure; safe to call from any thread.
/// Source: handbook 8 (pairing history, rotate).</remarks>
public static class PairRotation
{
    /// <summary>Gets the most people that pairs can be made of at once.</summary>
    public static int MaxPeople => 200;

    // Up to 23 people every possible group of three is looked at; beyond that these are plenty.
    private const int MaxTriosTried = 2_000;

    /// <summary>Makes the next pairs.</summary>
    /// <param name="people">Who are there, in any order; 2 to <see cref="MaxPeople"/>.</param>
    /// <param name="history">Earlier groups, of any meeting and in any order; people who are not there now do no harm.</param>
    /// <param name="seed">Chooses among pairings that are equally good.</param>
    /// <returns>The groups: everybody in exactly one, all pairs, and one group of three when the number is odd. As many pairs as
    /// possible are of people who have not met in <paramref name="history"/>; where pairs must repeat, no two of them would do better by
    /// changing partners.</returns>
    /// <exception cref="ArgumentException">A list is or holds a <see langword="null"/> or a <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">Somebody is there twice, or there are too few or too many people; the exception carries
    /// the report.</exception>
    public static IReadOnlyList<PairGroup> Next(IReadOnlyList<ParticipantId> people, IReadOnlyList<PairGroup> history, int seed) =>
        TryNext(people, history, seed).Value;

    /// <summary>As <see cref="Next"/>, and reports who cannot be put in pairs.</summary>
    /// <inheritdoc cref="Next" path="/param"/>
    /// <returns>The groups, or none, with everything that is wrong.</returns>
    /// <exception cref="ArgumentException">A list is or holds a <see langword="null"/> or a <c>default</c>.</exception>
    public static Validated<IReadOnlyList<PairGroup>> TryNext(
        IReadOnlyList<ParticipantId> people, IReadOnlyList<PairGroup> history, int seed)
    {
        ValueList<ParticipantId> present = ValueList<ParticipantId>.Copy(people, nameof(people));
        ValueList<PairGroup> past = ValueList<PairGroup>.Copy(history, nameof(history));
        IssueCollector issues = new();
        PeopleGuard.Check(present, MaxPeople, nameof(people), issues);
        return new Validated<IReadOnlyList<PairGroup>>(
            issues.HasErrors ? null : PairUp(present, past, seed), issues.ToReport("pairs"));
    }

    private static ValueList<PairGroup> PairUp(ValueList<ParticipantId> present, ValueList<PairGroup> past, int seed)
    {
        // Sorted first, so that the order in which people are named changes nothing.
        ParticipantId[] order = [.. present.OrderBy(static person => person.ToString(), StringComparer.Ordinal)];
        Shuffle(order, seed);
        int[][] met = CountMeetings(order, past, out int[] trios);
        List<int[]> groups = order.Length % 2 == 0 ? PairUp([.. Enumerable.Range(0, order.Length)], met) : PairUpWithTrio(met, trios);
        ChangePartners(groups, met);
        return ValueList<PairGroup>.Own([.. groups.Select(group => PairGroup.Of([.. group.Select(index => order[index])]))]);
    }

    private static int[][] CountMeetings(ParticipantId[] order, ValueList<PairGroup> history, out int[] trios)
    {
        Dictionary<ParticipantId, int> index = [];
        int[][] met = new int[order.Length][];
        for (int i = 0; i < order.Length; i++)
        {
            index.Add(order[i], i);
            met[i] = new int[order.Length];
        }

        trios = new int[order.Length];
        foreach (PairGroup group in history)
        {
            foreach (ParticipantId one in group.Members)
            {
                if (!index.TryGetValue(one, out int i))
                {
                    continue;
                }

                trios[i] += group.Members.Count == 3 ? 1 : 0;
                foreach (ParticipantId other in group.Members)
                {
                    if (index.TryGetValue(other, out int j) && i != j)
                    {
                        met[i][j]++;
                    }
                }
            }
        }

        return met;
    }

    /// <summary>Pairs an even number of people: first as many pairs as possible who never met, then who met once, and so on.</summary>
    private static List<int[]> PairUp(List<int> people, int[][] met)
    {
        List<int[]> pairs = [];
        while (people.Count > 0)
        {
            int least = int.MaxValue;
            for (int i = 0; i < people.Count; i++)
            {
                for (int j = i + 1; j < people.Count; j++)
                {
                    least = Math.Min(least, met[people[i]][people[j]]);
                }
            }

            int[] partner = MaximumMatching.Find(people.Count, (i, j) => met[people[i]][people[j]] == least);
            List<int> left = [];
            for (int i = 0; i < people.Count; i++)
            {
                if (partner[i] < 0)
                {
                    left.Add(people[i]);
                }
                else if (i < partner[i])
                {
                    pairs.Add([people[i], people[partner[i]]]);
                }
            }

            people = left;
        }

        return pairs;
    }

    /// <summary>Changes partners between two pairs as long as that makes for fewer repeats, or for repeats of people who met less
    /// often.</summary>
    private static void ChangePartners(List<int[]> groups, int[][] met)
    {
        bool isMoving = true;
        while (isMoving)
        {
            isMoving = false;
            for (int i = 0; i < groups.Count; i++)
            {
                for (int j = i + 1; j < groups.Count; j++)
                {
                    isMoving |= groups[i].Length == 2 && groups[j].Length == 2 && TryChangePartners(groups, i, j, met);
                }
            }
        }
    }

    private static bool TryChangePartners(List<int[]> groups, int one, int other, int[][] met)
    {
        int[] a = groups[one], b = groups[other];
        bool isBetter = false;
        foreach ((int[] First, int[] Second) change in new[] { ((int[])[a[0], b[0]], (int[])[a[1], b[1]]), ([a[0], b[1]], [a[1], b[0]]) })
        {
            if (Repeats(met, change.First, change.Second).CompareTo(Repeats(met, groups[one], groups[other])) < 0)
            {
                (groups[one], groups[other]) = change;
                isBetter = true;
            }
        }

        return isBetter;
    }

    private static (int Pairs, long Weight) Repeats(int[][] met, int[] first, int[] second)
    {
        long one = met[first[0]][first[1]], other = met[second[0]][second[1]];
        return ((one > 0 ? 1 : 0) + (other > 0 ? 1 : 0), (one * one) + (other * other));
    }

    /// <summary>Takes three people apart such that, with the pairs of the others, most of those who talk together never met.</summary>
    private static List<int[]> PairUpWithTrio(int[][] met, int[] trios)
    {
        int count = trios.Length;
        int[] order = [.. Enumerable.Range(0, count).OrderBy(person => trios[person])];
        List<int[]> best = [];
        int bestNew = -1;
        int tried = 0;
        int mostNew =
            Math.Min((count - 3) / 2, MaximumMatching.Find(count, (i, j) => met[i][j] == 0).Count(static partner => partner >= 0) / 2);
        for (int inside = 3; inside >= 0; inside--)
        {
            foreach (int[] trio in Trios(order, met, inside))
            {
                // Nothing that follows can be better than this.
                if (inside + mostNew <= bestNew || ++tried > MaxTriosTried)
                {
                    return best;
                }

                List<int[]> groups = PairUp([.. order.Where(person => !trio.Contains(person)).Order()], met);
                int unmet = inside + groups.Count(pair => met[pair[0]][pair[1]] == 0);
                if (unmet > bestNew)
                {
                    groups.Add(trio);
                    (best, bestNew) = (groups, unmet);
                }
            }
        }

        return best;
    }

    private static IEnumerable<int[]> Trios(int[] order, int[][] met, int unmet)
    {
        for (int a = 0; a < order.Length; a++)
        {
            for (int b = a + 1; b < order.Length; b++)
            {
                for (int c = b + 1; c < order.Length; c++)
                {
                    int[] trio = [order[a], order[b], order[c]];
                    if (Unmet(met, trio[0], trio[1]) + Unmet(met, trio[0], trio[2]) + Unmet(met, trio[1], trio[2]) == unmet)
                    {
                        yield return trio;
                    }
                }
            }
        }
    }

    private static int Unmet(int[][] met, int one, int other) => met[one][other] == 0 ? 1 : 0;

    // Written out (SplitMix64, then Fisher and Yates), so that a seed means the same in every version of the framework.
    private static void Shuffle(ParticipantId[] people, int seed)
    {
        ulong state = unchecked((ulong)seed);
        for (int i = people.Length - 1; i > 0; i--)
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15UL;
                ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
                int j = (int)((mixed ^ (mixed >> 31)) % (ulong)(i + 1));
                (people[i], people[j]) = (people[j], people[i]);
            }
        }
    }
}
