using System.Collections;
using System.Runtime.CompilerServices;

namespace Progressie.Internal;

/// <summary>An immutable map: setting an entry copies the path to it in a tree of four branches a level, and shares the rest.</summary>
/// <remarks>Made for boards, where one operation may cost 1 KB; see docs/performance.md for what it allocates beside
/// <c>ImmutableDictionary</c>. The order of entries means nothing. Safe to share between threads.</remarks>
internal sealed class PersistentMap<TKey, TValue> : IReadOnlyCollection<KeyValuePair<TKey, TValue>>
    where TKey : struct, IEquatable<TKey>
    where TValue : class
{
    private const int Bits = 2;
    private const int Mask = (1 << Bits) - 1;

    private readonly Node? _root;

    private PersistentMap(Node? root, int count)
    {
        _root = root;
        Count = count;
    }

    internal static PersistentMap<TKey, TValue> Empty { get; } = new(null, 0);

    public int Count { get; }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        Stack<Node> open = new();
        if (_root is not null)
        {
            open.Push(_root);
        }

        while (open.TryPop(out Node? node))
        {
            if (node is Branch branch)
            {
                foreach (Node? child in branch.Children)
                {
                    if (child is not null)
                    {
                        open.Push(child);
                    }
                }
            }
            else
            {
                for (Leaf? leaf = (Leaf)node; leaf is not null; leaf = leaf.Next)
                {
                    yield return new KeyValuePair<TKey, TValue>(leaf.Key, leaf.Value);
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal TValue? Find(TKey key) => Find(_root, key);

    internal PersistentMap<TKey, TValue> Set(TKey key, TValue value)
    {
        bool isNew = false;
        Node root = Set(_root, new Leaf(key, value), Hash(key), 0, owner: null, ref isNew);
        return new PersistentMap<TKey, TValue>(root, Count + (isNew ? 1 : 0));
    }

    internal Builder ToBuilder() => new(this);

    private static uint Hash(TKey key) => unchecked((uint)key.GetHashCode());

    private static TValue? Find(Node? node, TKey key)
    {
        uint hash = Hash(key);
        while (node is Branch branch)
        {
            node = branch.Children[(int)(hash & Mask)];
            hash >>= Bits;
        }

        for (Leaf? leaf = (Leaf?)node; leaf is not null; leaf = leaf.Next)
        {
            if (leaf.Key.Equals(key))
            {
                return leaf.Value;
            }
        }

        return null;
    }

    /// <summary>Puts a leaf in its place. A branch that belongs to the builder that asks is changed where it is; any other is
    /// copied.</summary>
    private static Node Set(Node? node, Leaf leaf, uint hash, int shift, object? owner, ref bool isNew)
    {
        switch (node)
        {
            case null:
                isNew = true;
                return leaf;
            case Branch branch:
                Branch copy = owner is not null && ReferenceEquals(branch.Owner, owner) ? branch : NewBranch(owner);
                copy.Children = branch.Children;
                ref Node? child = ref copy.Children[(int)((hash >> shift) & Mask)];
                child = Set(child, leaf, hash, shift + Bits, owner, ref isNew);
                return copy;
            default:
                return Join((Leaf)node, Hash(((Leaf)node).Key), leaf, hash, shift, owner, ref isNew);
        }
    }

    private static Branch NewBranch(object? owner) => owner is null ? new Branch() : new OwnedBranch(owner);

    private static Node Join(Leaf there, uint hash, Leaf leaf, uint other, int shift, object? owner, ref bool isNew)
    {
        if (hash == other)
        {
            return Chain(there, leaf, ref isNew);
        }

        isNew = true;
        Branch branch = NewBranch(owner);
        int first = (int)((hash >> shift) & Mask);
        int second = (int)((other >> shift) & Mask);
        branch.Children[first] = there;
        branch.Children[second] = first == second ? Join(there, hash, leaf, other, shift + Bits, owner, ref isNew) : leaf;
        return branch;
    }

    /// <summary>Keys of the same hash hang behind each other.</summary>
    private static Leaf Chain(Leaf there, Leaf leaf, ref bool isNew)
    {
        isNew = true;
        Leaf? rest = null;
        for (Leaf? one = there; one is not null; one = one.Next)
        {
            if (one.Key.Equals(leaf.Key))
            {
                isNew = false;
            }
            else
            {
                rest = rest is null ? new Leaf(one.Key, one.Value) : new ChainedLeaf(one.Key, one.Value, rest);
            }
        }

        return rest is null ? leaf : new ChainedLeaf(leaf.Key, leaf.Value, rest);
    }

    /// <summary>Takes many entries without a copy for each, and then becomes a map.</summary>
    internal sealed class Builder(PersistentMap<TKey, TValue> map)
    {
        private object _owner = new();
        private Node? _root = map._root;
        private int _count = map.Count;

        internal TValue? Find(TKey key) => PersistentMap<TKey, TValue>.Find(_root, key);

        internal void Set(TKey key, TValue value)
        {
            bool isNew = false;
            _root = PersistentMap<TKey, TValue>.Set(_root, new Leaf(key, value), Hash(key), 0, _owner, ref isNew);
            _count += isNew ? 1 : 0;
        }

        /// <summary>Gives the map as it stands; what is set afterwards does not change it.</summary>
        internal PersistentMap<TKey, TValue> ToMap()
        {
            _owner = new object();
            return new PersistentMap<TKey, TValue>(_root, _count);
        }
    }

    private abstract class Node;

    private class Leaf(TKey key, TValue value) : Node
    {
        internal TKey Key { get; } = key;

        internal TValue Value { get; } = value;

        /// <summary>The next with the same hash.</summary>
        internal virtual Leaf? Next => null;
    }

    private sealed class ChainedLeaf(TKey key, TValue value, Leaf next) : Leaf(key, value)
    {
        internal override Leaf? Next { get; } = next;
    }

    private class Branch : Node
    {
        internal Four Children;

        /// <summary>The builder that may change it where it is.</summary>
        internal virtual object? Owner => null;
    }

    private sealed class OwnedBranch(object owner) : Branch
    {
        internal override object? Owner { get; } = owner;
    }

    [InlineArray(1 << Bits)]
    private struct Four
    {
        private Node? _first;
    }
}
