using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What a replica of a board has, in a few words: of each other replica the last operation and a sum over all of them, and a sum
/// over what was compacted. Another replica says with it what is missing; see <see cref="CircleBoard.Since(CircleDigest)"/>.</summary>
/// <remarks>It holds no words of people. As text it travels: <see cref="ToString"/> writes it and <see cref="Parse(string)"/> reads it. Two
/// are equal when they say the same. Immutable.</remarks>
public sealed partial record CircleDigest
{
    internal const string DocumentKind = "circle-digest";

    private readonly ValueList<CircleDigestEntry> _replicas;
    private readonly ValueList<CircleDigestEntry> _places;

    private CircleDigest(IEnumerable<CircleDigestEntry> replicas, IEnumerable<CircleDigestEntry> places)
    {
        _replicas = ValueList<CircleDigestEntry>.Own([.. replicas.OrderBy(static one => one.Id.Replica)]);
        _places = ValueList<CircleDigestEntry>.Own([.. places.OrderBy(static one => one.Id)]);
    }

    /// <summary>Reads a digest from text, under <see cref="ProgressieLimits.Default"/>.</summary>
    /// <inheritdoc cref="Parse(string, ProgressieLimits)"/>
    public static CircleDigest Parse(string text) => Parse(text, ProgressieLimits.Default);

    /// <summary>Reads a digest from text.</summary>
    /// <param name="text">The text, as <see cref="ToString"/> writes it.</param>
    /// <param name="limits">How much it may hold. The digest of a board keeps within the limits of the board.</param>
    /// <returns>The digest.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no digest.</exception>
    /// <exception cref="ProgressieDataException">It holds more than the limits allow; the exception carries the report.</exception>
    public static CircleDigest Parse(string text, ProgressieLimits limits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(limits);
        IssueCollector issues = new();
        CircleDigest? digest = Find(text, limits, issues);
        return issues.HasErrors
            ? throw new ProgressieDataException(issues.ToReport(DocumentKind))
            : digest ?? throw new FormatException(
                "The text is no digest: expected words such as 0c9d5e7a:34@phone-a, each replica once, and -0c9d5e7a:35@phone-a.");
    }

    /// <summary>Reads a digest from text when it is one, under <see cref="ProgressieLimits.Default"/>.</summary>
    /// <inheritdoc cref="TryParse(string, ProgressieLimits, out CircleDigest)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CircleDigest? digest) =>
        TryParse(text, ProgressieLimits.Default, out digest);

    /// <summary>Reads a digest from text when it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How much it may hold. The digest of a board keeps within the limits of the board.</param>
    /// <param name="digest">The digest, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is a digest, and holds no more than the limits allow.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is <see langword="null"/>.</exception>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, ProgressieLimits limits, [NotNullWhen(true)] out CircleDigest? digest)
    {
        ArgumentNullException.ThrowIfNull(limits);
        digest = text is null ? null : Find(text, limits, new IssueCollector());
        return digest is not null;
    }

    /// <summary>Gets the digest as text.</summary>
    /// <returns>Text such as <c>0c9d5e7a:34@phone-a 01f2ab03:33@server -5b1c77e0:35@phone-a</c>; empty when nothing was done.</returns>
    public override string ToString() =>
        string.Join(' ', _replicas.Select(static one => one.ToString()).Concat(_places.Select(static one => $"-{one}")));

    internal IReadOnlyList<CircleDigestEntry> Replicas => _replicas;

    internal IReadOnlyList<CircleDigestEntry> Places => _places;

    /// <summary>What each replica did and what was compacted, each once.</summary>
    internal static CircleDigest FromChecked(IEnumerable<CircleDigestEntry> replicas, IEnumerable<CircleDigestEntry> places) =>
        new(replicas, places);

    internal static CircleDigest Of(CircleBoard board) => new(
        board.OperationSet.Ids
            .Select(ids => ids.Where(id => board.OperationSet.Find(id) is not Compacted place || !board.Waits(place)).ToArray())
            .Where(static known => known.Length > 0)
            .Select(static known => new CircleDigestEntry(known[^1], SumOf(known))),
        PlacesOf(board));

    /// <summary>What a board has and a replica with this digest lacks. Where that is in doubt, it is taken to be lacking.</summary>
    internal IEnumerable<CircleOperation> Missing(CircleBoard board)
    {
        Dictionary<ReplicaId, CircleDigestEntry> known = _replicas.ToDictionary(static one => one.Id.Replica);
        HashSet<ReplicaId> whole = [];
        foreach (OperationId[] ids in board.OperationSet.Ids)
        {
            ReplicaId replica = ids[^1].Replica;
            if (known.TryGetValue(replica, out CircleDigestEntry? there) && SumOf(ids.Where(id => id <= there.Id)) == there.Sum)
            {
                whole.Add(replica);
            }
        }

        Dictionary<OperationId, int> theirs = _places.ToDictionary(static one => one.Id, static one => one.Sum);
        Dictionary<OperationId, int> ours = PlacesOf(board).ToDictionary(static one => one.Id, static one => one.Sum);
        return board.Operations.Where(operation =>
        {
            bool isPlaceThere = theirs.TryGetValue(operation.Id, out int sum);
            return operation is Compacted
                ? !isPlaceThere || sum != ours[operation.Id]
                : !whole.Contains(operation.Id.Replica) || operation.Id > known[operation.Id.Replica].Id
                    || (isPlaceThere && !(BoardEditor.CanBeLeftOut(operation) && SumOf([BoardEditor.PlaceOf(operation)]) == sum));
        });
    }

    /// <summary>Reads a digest from text, and looks no further than limits allow.</summary>
    /// <returns>The digest, or <see langword="null"/> when it is none or is longer, which is reported.</returns>
    private static CircleDigest? Find(string text, ProgressieLimits limits, IssueCollector issues)
    {
        if (text.Length > limits.MaxDocumentBytes)
        {
            issues.Add(IssueCode.TooLarge, string.Empty, ("allowed", Text(limits.MaxDocumentBytes)));
            return null;
        }

        List<CircleDigestEntry> replicas = [];
        List<CircleDigestEntry> places = [];
        foreach (Range range in text.AsSpan().Split(' '))
        {
            string word = text[range];
            if (word.Length == 0)
            {
                continue;
            }

            bool isPlace = word[0] == '-';
            List<CircleDigestEntry> entries = isPlace ? places : replicas;
            if (entries.Count == limits.MaxEvents)
            {
                issues.Add(IssueCode.TooManyElements, isPlace ? "/places" : "/replicas", ("allowed", Text(limits.MaxEvents)));
                return null;
            }

            if (CircleDigestEntry.Find(isPlace ? word[1..] : word) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
        }

        return replicas.DistinctBy(static one => one.Id.Replica).Count() < replicas.Count
            || places.DistinctBy(static one => one.Id).Count() < places.Count
            ? null
            : new CircleDigest(replicas, places);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<CircleDigestEntry> PlacesOf(CircleBoard board) => board.Operations.OfType<Compacted>()
        .GroupBy(static place => place.Id)
        .Select(static places => new CircleDigestEntry(places.Key, SumOf(places)));

    /// <summary>A sum over numbers in which sets that differ hardly ever come to the same.</summary>
    private static int SumOf(IEnumerable<OperationId> operations)
    {
        uint sum = 0;
        foreach (OperationId operation in operations)
        {
            unchecked
            {
                uint mixed = (uint)operation.Number * 0x9E3779B1u;
                mixed = (mixed ^ (mixed >> 15)) * 0x85EBCA77u;
                sum += mixed ^ (mixed >> 13);
            }
        }

        return (int)(sum & int.MaxValue);
    }

    /// <summary>A sum over the places of one operation, in their order.</summary>
    private static int SumOf(IEnumerable<Compacted> places)
    {
        uint sum = 0;
        foreach (Compacted place in places)
        {
            string text = string.Create(
                CultureInfo.InvariantCulture,
                $"{place.At:O} {place.Happened} {place.EventId} {place.Note} {place.By} {place.WasAchievement} "
                    + $"{string.Join(' ', place.Basis)};");
            foreach (char character in text)
            {
                sum = unchecked((sum ^ character) * 16_777_619u);
            }
        }

        return (int)(sum & int.MaxValue);
    }
}
