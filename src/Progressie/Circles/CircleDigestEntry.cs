using System.Globalization;

namespace Progressie.Circles;

/// <summary>An operation, and the sum that goes with it.</summary>
/// <param name="Id">The last operation of a replica, or the one that a place is of.</param>
/// <param name="Sum">The sum over all that the replica did, or over the places.</param>
internal sealed record CircleDigestEntry(OperationId Id, int Sum)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sum:x8}:{Id}");

    internal static CircleDigestEntry? Find(string word) => word.Length > 9 && word[8] == ':'
        && int.TryParse(word.AsSpan(0, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int sum) && sum >= 0
        && OperationId.TryParse(word.AsSpan(9), out OperationId id)
        ? new CircleDigestEntry(id, sum)
        : null;
}
