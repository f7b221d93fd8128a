using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Whether 10 and 0 are worded the same on two versions of a scale, so that positions on both can be compared.</summary>
internal sealed class SameAnchors : IEqualityComparer<Scale>
{
    private SameAnchors()
    {
    }

    internal static SameAnchors Comparer { get; } = new();

    public bool Equals(Scale? x, Scale? y) => ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Kind == y.Kind && SameWords.AreIn(x.Topic, y.Topic)
            && SameWords.AreIn(x.TimeFrame, y.TimeFrame) && SameWords.AreIn(x.Ten, y.Ten) && SameWords.AreIn(x.Zero, y.Zero));

    public int GetHashCode([DisallowNull] Scale obj) => HashCode.Combine(
        obj.Kind, SameWords.Comparer.GetHashCode(obj.Topic), SameWords.Comparer.GetHashCode(obj.TimeFrame),
        SameWords.Comparer.GetHashCode(obj.Ten), SameWords.Comparer.GetHashCode(obj.Zero));
}
