using System.Text;
using System.Text.Json;
using Progressie.Catalog;
using Progressie.Circles;
using Progressie.Json;

namespace Progressie.Fuzz;

/// <summary>Reads one document by the kind that it names: whatever the bytes, that ends in a report, and what is accepted writes and reads
/// back equal. Anything else is an exception, which is a finding.</summary>
internal static class Harness
{
    /// <summary>The kinds that are read, as documents name them; each has a folder in the corpus.</summary>
    internal static readonly string[] Kinds =
    [
        "checklist", "checklist-response", "conversation-model", "conversation", "directing-preparation", "progress-journal", "scale", "scale-series",
        "circle-board", "circle-operations",
    ];

    /// <summary>Reads, and what is accepted writes and reads again.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>Whether it was accepted.</returns>
    internal static bool One(byte[] utf8)
    {
        Validated<DocumentInfo> info = ProgressieJson.TryReadInfo(utf8);
        Check(info.Report);
        return (info.TryGetValue(out DocumentInfo? document) ? document.Kind : null) switch
        {
            "checklist" => Again(utf8, static json => ProgressieJson.TryReadChecklist(json), static value => ProgressieJson.Write(value)),
            "conversation-model" => Again(utf8, static json => ProgressieJson.TryReadConversationModel(json), static value => ProgressieJson.Write(value)),
            "conversation" => Again(utf8, static json => ProgressieJson.TryReadConversation(json, ProgressieCatalog.BuiltIn), static value => ProgressieJson.Write(value)),
            "directing-preparation" => Again(utf8, static json => ProgressieJson.TryReadDirectingPreparation(json), static value => ProgressieJson.WriteWithIrritation(value)),
            "progress-journal" => Again(utf8, static json => ProgressieJson.TryReadJournal(json), static value => ProgressieJson.Write(value)),
            "scale" => Again(utf8, static json => ProgressieJson.TryReadScale(json), static value => ProgressieJson.Write(value)),
            "scale-series" => Again(utf8, static json => ProgressieJson.TryReadScaleSeries(json), static value => ProgressieJson.Write(value)),
            "circle-board" => Again(utf8, static json => ProgressieJson.TryReadCircleBoard(json), static value => ProgressieJson.Write(value)),
            "circle-operations" => Merged(utf8),
            _ => Again(utf8, static json => ProgressieJson.TryReadChecklistResponse(json, ProgressieCatalog.BuiltIn), static value => ProgressieJson.Write(value)),
        };
    }

    private static bool Again<T>(byte[] utf8, Func<byte[], Validated<T>> read, Func<T, string> write)
        where T : class
    {
        Validated<T> first = read(utf8);
        Check(first.Report);
        if (!first.TryGetValue(out T? value))
        {
            return false;
        }

        string json = write(value);
        T again = read(Encoding.UTF8.GetBytes(json)).Value;
        return value.Equals(again)
            ? json == write(again) ? true : throw new InvalidOperationException("What was read twice is not written the same.")
            : throw new InvalidOperationException("What was written is not read back equal.");
    }

    /// <summary>Operations are read into a board: what that gives is a board, and merging the same again changes nothing.</summary>
    private static bool Merged(byte[] utf8)
    {
        CircleBoard board = ProgressieJson.TryReadCircleBoard("""{"document":"circle-board","schema":1,"id":"b1","topic":"Overdracht","startedAt":"2026-05-01T09:00:00+02:00"}""").Value;
        Validated<CircleMerge> first = ProgressieJson.TryReadCircleOperations(utf8, board);
        Check(first.Report);
        if (!first.TryGetValue(out CircleMerge? merge))
        {
            return false;
        }

        CircleBoard merged = merge.Board;
        return Again(Encoding.UTF8.GetBytes(ProgressieJson.Write(merged)), static json => ProgressieJson.TryReadCircleBoard(json), static value => ProgressieJson.Write(value))
            && ProgressieJson.TryReadCircleOperations(utf8, merged).Value.Board.Equals(merged)
                ? true
                : throw new InvalidOperationException("Merging the same operations again changes the board.");
    }

    /// <summary>A report must be readable whatever it is about: every issue has a pointer that is one, and its sentences can be made and written.</summary>
    private static void Check(ValidationReport report)
    {
        foreach (ValidationIssue issue in report.Issues)
        {
            if (issue.Path.Length > 0 && issue.Path[0] != '/')
            {
                throw new InvalidOperationException($"'{issue.Path}' is no JSON Pointer.");
            }
        }

        _ = report.ToString();
        using JsonDocument written = JsonDocument.Parse(ProgressieJson.Write(report));
    }
}
