using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Who had seen what in a log: for each operation which holders its maker had seen, and the heads that the next one builds
/// on.</summary>
/// <remarks>While everybody saw everything there is nothing to keep, and the lineage is <see langword="null"/>. Immutable.</remarks>
internal sealed class Lineage
{
    private readonly AppendList<byte> _seen;

    private Lineage(AppendList<byte> seen, Heads heads)
    {
        _seen = seen;
        Heads = heads;
    }

    internal Heads Heads { get; }

    /// <summary>Which holders whoever did the operation at a place had seen.</summary>
    internal static byte SeenAt(Lineage? lineage, int index) => lineage is null ? LogState.SawAll : lineage._seen[index];

    internal static Heads HeadsOf(Lineage? lineage, AppendList<CircleOperation> operations) =>
        lineage is null ? operations.Count == 0 ? Heads.None : Heads.Of(operations[^1].Id) : lineage.Heads;

    /// <summary>Goes on with an operation that comes after all others.</summary>
    /// <param name="lineage">The lineage of the others.</param>
    /// <param name="before">The others.</param>
    /// <param name="state">Where these led.</param>
    /// <param name="next">What comes.</param>
    /// <param name="seen">A bit for each holder that its maker had seen.</param>
    internal static Lineage? After(
        Lineage? lineage, AppendList<CircleOperation> before, LogState state, CircleOperation next, out byte seen)
    {
        if (lineage is null && IsNext(before, before.Count, next))
        {
            seen = LogState.SawAll;
            return null;
        }

        AppendList<byte> marks = lineage?._seen ?? AppendList<byte>.Own(Filled(before.Count));
        seen = Seen(next, state, before, before.Count, marks);
        return new Lineage(marks.Add(seen), HeadsOf(lineage, before).After(next));
    }

    /// <summary>Goes through a whole log, from its first operation.</summary>
    /// <param name="operations">The log.</param>
    /// <param name="first">How many there are that begin it, and that are not followed.</param>
    /// <param name="state">The state after these.</param>
    /// <param name="follow">Goes on with an operation and the holders that its maker had seen.</param>
    internal static Lineage? Follow(
        AppendList<CircleOperation> operations, int first, LogState state, Action<CircleOperation, byte> follow)
    {
        int count = operations.Count;
        byte[]? seen = null;
        for (int i = first; i < count; i++)
        {
            CircleOperation next = operations[i];
            byte saw = LogState.SawAll;
            if (seen is not null || !IsNext(operations, i, next))
            {
                seen ??= Filled(count);
                saw = Seen(next, state, operations, i, seen);
                seen[i] = saw;
            }

            follow(next, saw);
        }

        return seen is null ? null : new Lineage(AppendList<byte>.Own(seen), HeadsIn(operations));
    }

    /// <summary>Whether an operation builds on the one before it, or on nothing when it is the first.</summary>
    private static bool IsNext(AppendList<CircleOperation> operations, int count, CircleOperation next) => count == 0
        ? next.Builds.Count == 0
        : next.Builds is { Count: 1 } basis && basis[0] == operations[count - 1].Id;

    /// <summary>What the maker of an operation had seen follows from what it builds on: that, and what the makers of that had seen. A mark
    /// is about whoever held it then; what came before the holder of now cannot have seen it.</summary>
    private static byte Seen(
        CircleOperation next, LogState state, AppendList<CircleOperation> operations, int count, IReadOnlyList<byte> marks)
    {
        byte seen = 0;
        for (int i = 0; i < next.Builds.Count; i++)
        {
            int at = OperationOrder.IndexOf(operations, next.Builds[i], count);
            if (at < 0)
            {
                continue;
            }

            OperationId basis = next.Builds[i];
            byte mark = marks[at];
            for (int holder = 0; holder < state.HolderCount; holder++)
            {
                if (state.HolderAt(holder) is { } held && (held.Id == basis || (held.Id < basis && (mark & (1 << holder)) != 0)))
                {
                    seen |= (byte)(1 << holder);
                }
            }
        }

        return seen;
    }

    private static Heads HeadsIn(AppendList<CircleOperation> operations)
    {
        HashSet<OperationId> heads = [];
        foreach (CircleOperation operation in operations)
        {
            for (int i = 0; i < operation.Builds.Count; i++)
            {
                heads.Remove(operation.Builds[i]);
            }

            heads.Add(operation.Id);
        }

        return Heads.Own([.. heads]);
    }

    private static byte[] Filled(int count)
    {
        byte[] seen = new byte[count];
        Array.Fill(seen, LogState.SawAll);
        return seen;
    }
}
