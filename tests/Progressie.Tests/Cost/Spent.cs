namespace Progressie.Tests.Cost;

/// <summary>What something cost.</summary>
/// <param name="Work">Methods begun and turns of loops; 0 where nothing is counted.</param>
/// <param name="Bytes">What it allocated.</param>
internal readonly record struct Spent(long Work, long Bytes)
{
    public static Spent operator +(Spent one, Spent other) => new(one.Work + other.Work, one.Bytes + other.Bytes);

    public static Spent operator -(Spent one, Spent other) => new(one.Work - other.Work, one.Bytes - other.Bytes);

    /// <summary>What was spent on this thread until now.</summary>
    internal static Spent SoFar() => new(CountedLibrary.Counter?.Invoke() ?? 0, GC.GetAllocatedBytesForCurrentThread());
}
