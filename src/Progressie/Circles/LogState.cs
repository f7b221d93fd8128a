namespace Progressie.Circles;

/// <summary>Where something stands after its operations, and which of them made it so: the holders.</summary>
/// <remarks>What was done without having seen a holder may clash with it. Changed only while it is being made; shared between boards after
/// that.</remarks>
internal abstract class LogState
{
    /// <summary>Everything there was.</summary>
    internal const byte SawAll = byte.MaxValue;

    private byte _seen;

    /// <summary>How many holders there can be; at most eight.</summary>
    internal abstract int HolderCount { get; }

    internal abstract CircleOperation? HolderAt(int index);

    /// <summary>Whether everybody who does something here has seen an operation: what put a note on the board.</summary>
    internal virtual bool IsSeenByAll(CircleOperation operation) => false;

    /// <summary>Goes on with the next operation. Whatever it clashes with that its maker had not seen is noted.</summary>
    /// <param name="next">What is done.</param>
    /// <param name="seen">A bit for each holder that whoever did it had seen.</param>
    internal void Follow(CircleOperation next, byte seen)
    {
        _seen = seen;
        Follow(next);
    }

    protected abstract void Follow(CircleOperation next);

    /// <summary>Whether whoever did what is followed now had seen a holder; there may be none.</summary>
    protected bool HasSeen(int holder) => (_seen & (1 << holder)) != 0 || HolderAt(holder) is not { } held || IsSeenByAll(held);
}
