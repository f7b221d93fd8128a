namespace Progressie.Pairs;

/// <summary>Finds the largest number of pairs in which nobody is in two (Edmonds' blossom algorithm, cubic in the number of
/// people).</summary>
internal static class MaximumMatching
{
    /// <summary>Finds a largest set of pairs.</summary>
    /// <param name="count">The number of people.</param>
    /// <param name="mayPair">Whether two may be a pair; symmetric.</param>
    /// <returns>For each person the partner, or -1.</returns>
    internal static int[] Find(int count, Func<int, int, bool> mayPair)
    {
        int[][] neighbours = new int[count][];
        for (int i = 0; i < count; i++)
        {
            int one = i;
            neighbours[i] = [.. Enumerable.Range(0, count).Where(other => other != one && mayPair(one, other))];
        }

        Search search = new(neighbours);
        for (int root = 0; root < count; root++)
        {
            if (search.Partner[root] < 0)
            {
                search.Augment(root);
            }
        }

        return search.Partner;
    }

    /// <summary>The forest that is grown from one person who has no partner yet, with odd circles shrunk to their base.</summary>
    private sealed class Search(int[][] neighbours)
    {
        private readonly int[] _parent = new int[neighbours.Length];
        private readonly int[] _base = new int[neighbours.Length];
        private readonly bool[] _isReached = new bool[neighbours.Length];
        private readonly bool[] _isInBlossom = new bool[neighbours.Length];

        internal int[] Partner { get; } = FilledWith(neighbours.Length, -1);

        internal void Augment(int root)
        {
            for (int end = FindFreeEnd(root); end >= 0;)
            {
                int before = _parent[end];
                int next = Partner[before];
                Partner[end] = before;
                Partner[before] = end;
                end = next;
            }
        }

        private static int[] FilledWith(int length, int value)
        {
            int[] array = new int[length];
            Array.Fill(array, value);
            return array;
        }

        private int FindFreeEnd(int root)
        {
            Array.Clear(_isReached);
            Array.Fill(_parent, -1);
            for (int i = 0; i < _base.Length; i++)
            {
                _base[i] = i;
            }

            _isReached[root] = true;
            Queue<int> open = new([root]);
            while (open.TryDequeue(out int one))
            {
                foreach (int other in neighbours[one])
                {
                    if (_base[one] == _base[other] || Partner[one] == other)
                    {
                        continue;
                    }

                    if (other == root || (Partner[other] >= 0 && _parent[Partner[other]] >= 0))
                    {
                        Shrink(one, other, open);
                    }
                    else if (_parent[other] < 0)
                    {
                        _parent[other] = one;
                        if (Partner[other] < 0)
                        {
                            return other;
                        }

                        _isReached[Partner[other]] = true;
                        open.Enqueue(Partner[other]);
                    }
                }
            }

            return -1;
        }

        private void Shrink(int one, int other, Queue<int> open)
        {
            int root = CommonBase(one, other);
            Array.Clear(_isInBlossom);
            MarkPath(one, root, other);
            MarkPath(other, root, one);
            for (int i = 0; i < _base.Length; i++)
            {
                if (_isInBlossom[_base[i]])
                {
                    _base[i] = root;
                    if (!_isReached[i])
                    {
                        _isReached[i] = true;
                        open.Enqueue(i);
                    }
                }
            }
        }

        private int CommonBase(int one, int other)
        {
            HashSet<int> seen = [];
            while (true)
            {
                one = _base[one];
                seen.Add(one);
                if (Partner[one] < 0)
                {
                    break;
                }

                one = _parent[Partner[one]];
            }

            for (other = _base[other]; !seen.Contains(other); other = _base[_parent[Partner[other]]])
            {
                // One step further towards the root.
            }

            return other;
        }

        private void MarkPath(int from, int root, int child)
        {
            while (_base[from] != root)
            {
                _isInBlossom[_base[from]] = _isInBlossom[_base[Partner[from]]] = true;
                _parent[from] = child;
                child = Partner[from];
                from = _parent[Partner[from]];
            }
        }
    }
}
