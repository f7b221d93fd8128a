using Progressie.Circles;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of what a replica has, in a few words.</summary>
internal static class CircleDigestDocument
{
    private static readonly ObjectShape<CircleDigestEntry> Entry = new(IssueTerms.Object, static o =>
    {
        Field<OperationId> id = o.Required("operation", CircleOperationShapes.IdOfOperation, static entry => entry.Id);
        Field<int> sum = o.Required("sum", Count, static entry => entry.Sum);
        return v => new CircleDigestEntry(id[v], sum[v]);
    });

    private static readonly ListShape<CircleDigestEntry> Entries = new(IssueTerms.Array, Entry, isLog: true);

    internal static readonly DocumentShape<CircleDigest> Digest = new(CircleDigest.DocumentKind, 1, static o =>
    {
        Field<IReadOnlyList<CircleDigestEntry>> replicas = o.List("replicas", Entries, static digest => digest.Replicas);
        Field<IReadOnlyList<CircleDigestEntry>> places = o.List("places", Entries, static digest => digest.Places);
        return (ref reader, scoped v) =>
            CheckOnce(ref reader, "replicas", replicas[v], static entry => entry.Id.Replica.ToString(), IssueCode.ReplicaSeenTwice)
            & CheckOnce(ref reader, "places", places[v], static entry => entry.Id.ToString(), IssueCode.PlacesTwice)
                ? CircleDigest.FromChecked(replicas[v], places[v])
                : null;
    });

    private static bool CheckOnce(
        ref DocumentReader reader,
        string list,
        IReadOnlyList<CircleDigestEntry> entries,
        Func<CircleDigestEntry, string> keyOf,
        IssueCode twice)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        int errors = reader.Issues.ErrorCount;
        for (int i = 0; i < entries.Count; i++)
        {
            if (!met.Add(keyOf(entries[i])))
            {
                reader.Push(list);
                reader.Push(i);
                reader.ReportAt("operation", twice, ("found", keyOf(entries[i])));
                reader.Pop();
                reader.Pop();
            }
        }

        return reader.Issues.ErrorCount == errors;
    }
}
